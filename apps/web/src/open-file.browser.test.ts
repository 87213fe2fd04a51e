/** A file of one's own: bad ones are explained, large ones do not freeze the page, and nothing leaves the device. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { live, type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']

const example = (name: string): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`@herald/examples/patients/${name}.json`)), 'utf8')

const nodePositive = example('04-node-positive-before-treatment')
const man = example('08-a-man')
const megabyte = 1024 * 1024

let app: OpenApp
const folder = mkdtempSync(join(tmpdir(), 'herald-files-'))
beforeAll(async () => {
  app = await openApp()
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const asFile = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
})

async function openFile(page: Page, name: string, text: string): Promise<void> {
  await live(page)
  await page.getByLabel('Your file').setInputFiles(asFile(name, text))
}

/** Large files are handed over by their place on disk, as a person would. */
function onDisk(name: string, bytes: number, start: string): string {
  const path = join(folder, name)
  writeFileSync(path, start + ' '.repeat(Math.max(0, bytes - start.length)))
  return path
}

const readIt = (page: Page) => page.getByRole('heading', { level: 1, name: 'What Herald read' }).waitFor()

describe('a file that cannot be read', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, name: string, text: string, says: RegExp][] = [
    ['cut off in the middle',        'half.json',    nodePositive.slice(0, 40_000), /cut off.*download it again/is],
    ['empty',                        'empty.json',   '',                            /empty file/i],
    ['a PDF under another name',     'report.json',  '%PDF-1.7 ...',                /PDF/],
    ['a web page under this name',   'portal.json',  '<!doctype html><p>Log in',    /web page.*log in/is],
    ['no record at all',             'settings.json','{"theme":"dark"}',            /resourceType.*FHIR export/is],
    ['a mistake in the JSON',        'typo.json',    '{"resourceType": Bundle}',    /mistake.*download it again/is],
    ['plain words',                  'notes.txt',    'My report says HER2 3+',      /no JSON/i],
  ]
  test.each(cases)('%s: it says what was found and what to do', async (_, name, text, says) => {
    const { page, complaints } = await app.open('/open')
    await openFile(page, name, text)
    const note = page.getByRole('alert')
    await note.waitFor()
    const words = await note.innerText()
    expect(words).toContain(name)
    expect(words).toMatch(says)
    expect(words).not.toMatch(/undefined|\bat [\w.]+ \(|SyntaxError/)
    expect(complaints()).toEqual([])
  })

  test('one over 64 MB is refused before it is read', async () => {
    const { page } = await app.open('/open')
    await page.getByLabel('Your file').setInputFiles(onDisk('huge.json', 65 * megabyte, nodePositive))
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toMatch(/65 MB.*64 MB.*Export a shorter time/s)
  })

  test('a good one afterwards opens as if nothing had been', async () => {
    const { page } = await app.open('/open')
    await openFile(page, 'half.json', nodePositive.slice(0, 40_000))
    await page.getByRole('alert').waitFor()
    await openFile(page, 'whole.json', nodePositive)
    await readIt(page)
    expect(await page.getByText('whole.json').isVisible()).toBe(true)
  })
})

describe('a large file', () => {
  test('of 40 MB is read with progress, and the page goes on moving', async () => {
    const { page, complaints } = await app.open('/open')
    const path = onDisk('large.json', 40 * megabyte, nodePositive)
    await page.evaluate(() => {
      const gaps: number[] = []
      let last = performance.now()
      const tick = (now: number): void => {
        gaps.push(now - last)
        last = now
        document.body.dataset['longestGap'] = String(Math.max(...gaps))
        requestAnimationFrame(tick)
      }
      requestAnimationFrame(tick)
    })
    await page.getByLabel('Your file').setInputFiles(path)
    await page.getByRole('progressbar').waitFor()
    await readIt(page)
    const longest = await page.evaluate(() => Number(document.body.dataset['longestGap']))
    expect(longest).toBeGreaterThan(0)
    expect(longest).toBeLessThan(1_000)
    expect(complaints()).toEqual([])
  })
})

describe('two people in one file', () => {
  test('it asks whose record it is, and opens that one', async () => {
    const { page } = await app.open('/open')
    await openFile(
      page,
      'both.ndjson',
      `${JSON.stringify(JSON.parse(nodePositive))}\n${JSON.stringify(JSON.parse(man))}\n`,
    )
    await page.getByText('This holds the records of 2 people.').waitFor()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Choose one person first.').waitFor()
    await page.getByRole('radio', { name: /A man/ }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await readIt(page)
    expect(await page.locator('main .lead').innerText()).toContain('A man')
  })

  test('until one is chosen, what was open stays open: the two are never mixed', async () => {
    const { page } = await app.open('/open')
    await openFile(page, 'hers.json', nodePositive)
    await readIt(page)
    await page.goto(`${app.address}/open`)
    await openFile(page, 'both.json', `[${man},${nodePositive}]`)
    await page.getByText('This holds the records of 2 people.').waitFor()
    await page.getByRole('link', { name: 'What Herald read' }).click()
    expect(await page.locator('main .lead').innerText()).toContain('A woman')
    expect(await page.getByText('hers.json').isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Your record on this device' }).click()
    await page.getByRole('checkbox', { name: /shared computer/ }).check()
    await page.getByText('Nothing is kept.').waitFor()
    await page.getByRole('link', { name: 'What Herald read' }).click()
    expect(await page.locator('main .lead').innerText()).toContain('A woman')
  })
})

describe('what stays and what leaves', () => {
  test('once a record is open, no request is made at all, whatever screen is shown', async () => {
    const { page, strayRequests } = await app.open('/open')
    await openFile(page, 'mine.json', nodePositive)
    await readIt(page)
    const requests: string[] = []
    page.context().on('request', (request) => requests.push(request.url()))
    await page.getByRole('link', { name: 'See my answers' }).click()
    for (const question of ['What stage is it?', 'What treatments could I have?']) {
      await page.getByRole('link', { name: question }).first().click()
      await page.locator('.headline').waitFor()
      await page.getByRole('link', { name: 'All answers' }).click()
    }
    for (const name of [
      'What is missing',
      'Get help now',
      'How Herald works',
      'Your record on this device',
    ]) {
      await page.getByRole('link', { name }).last().click()
      await page.getByRole('heading', { level: 1, name }).waitFor()
    }
    expect(requests).toEqual([])
    expect(strayRequests()).toEqual([])
  })

  test('it is still there after loading again, and gone after "Delete everything"', async () => {
    const { page } = await app.open('/open')
    await openFile(page, 'mine.json', nodePositive)
    await readIt(page)
    await page.reload()
    await page.getByText('mine.json').waitFor()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'No, keep it' }).click()
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByText('Nothing was deleted.').waitFor()
    await page.getByLabel(/To be sure/).fill('Delete')
    await page.getByRole('button', { name: 'Yes, delete everything' }).click()
    await page.getByText('Everything is deleted').waitFor()
    expect(await page.getByText(/^Records: 0$/).count()).toBe(1)
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await page.goto(`${app.address}/record`)
    await page.getByText('No record is open.').first().waitFor()
  })

  test('on a shared computer nothing is kept', async () => {
    const { page } = await app.open('/open')
    await page.getByRole('checkbox', { name: /shared computer/ }).check()
    await openFile(page, 'mine.json', nodePositive)
    await readIt(page)
    await page.getByText('Nothing is kept.').waitFor()
    await page.reload()
    await page.getByText('No record is open.').first().waitFor()
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
  })
})
