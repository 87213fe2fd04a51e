/** The library as it is served: whole without a script, read by every means, and small. */
import { gzipSync } from 'node:zlib'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { theLibrary } from '../library-files.ts'
import { addressOf, libraryAddress } from './library/catalogue.ts'
import { howAddress } from './library/how-page.tsx'

const articles = theLibrary().series.flatMap((series) => series.articles)
const addresses = [libraryAddress, howAddress, ...articles.map(addressOf)]

const isSampled = (address: string): boolean => addresses.indexOf(address) % 5 === 0

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const openAll = (page: OpenPage['page']) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

// biome-ignore format: a table
const views = [
  { name: '320 px, light', every: true, options: { viewport: { width: 320, height: 640 }, colorScheme: 'light', reducedMotion: 'reduce' } },
  { name: 'desktop, dark', every: true, options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', reducedMotion: 'reduce' } },
  // The pages are made of the same parts: a fifth of them shows them all.
  { name: 'forced colours', every: false, options: { viewport: { width: 640, height: 800 }, forcedColors: 'active', reducedMotion: 'reduce' } },
] as const

describe.each(views)('$name', ({ options, every }) => {
  test('every page passes axe with everything open, has one heading, and does not scroll sideways', async () => {
    const { page, complaints, strayRequests } = await app.open(libraryAddress, options)
    const found: string[] = []
    for (const address of addresses.filter((at) => every || isSampled(at))) {
      await page.goto(app.address + address)
      await openAll(page)
      await page.evaluate(axe.source)
      // Contrast takes most of the time, and all pages share their colours: a fifth of them shows every one.
      const off = isSampled(address) ? {} : { 'color-contrast': { enabled: false } }
      const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: ${JSON.stringify(rules)}, rules: ${JSON.stringify(off)} })`,
      )
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${address}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`,
        ),
      )
      const { wide, headings, isTitled } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        headings: document.querySelectorAll('h1').length,
        isTitled: document.title.endsWith(' - Herald'),
      }))
      if (wide > 0) found.push(`${address} is ${wide} px too wide`)
      if (headings !== 1) found.push(`${address} has ${headings} main headings`)
      if (!isTitled) found.push(`${address} is not titled`)
    }
    expect(addresses.length).toBeGreaterThan(35)
    expect(found).toEqual([])
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  }, 240_000)
})

describe('text at twice its size', () => {
  test('on a phone, nothing scrolls sideways', async () => {
    const { page } = await app.open(libraryAddress, { viewport: { width: 390, height: 800 } })
    const tooWide: string[] = []
    for (const address of addresses) {
      await page.goto(app.address + address)
      await openAll(page)
      const wide = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      })
      if (wide > 0) tooWide.push(`${address} is ${wide} px too wide`)
    }
    expect(tooWide).toEqual([])
  }, 120_000)
})

describe('without a script', () => {
  test('every article is there in full, and no search is offered that could not search', async () => {
    const { page } = await app.open(libraryAddress, { javaScriptEnabled: false })
    expect(await page.locator('.library-search').isVisible()).toBe(false)
    for (const article of articles) {
      await page.goto(app.address + addressOf(article))
      const gate = page.locator('.gate-text > summary')
      if ((await gate.count()) > 0) await gate.click()
      for (const { heading } of article.parts)
        expect(await page.getByRole('heading', { name: heading, exact: true }).isVisible()).toBe(true)
    }
  }, 120_000)

  test('a word leads to its note at the end, and back', async () => {
    const { page } = await app.open('/library/her2', { javaScriptEnabled: false })
    await page.locator('a.term').first().click()
    expect(new URL(page.url()).hash).toBe('#word-her2')
    expect(await page.locator('#word-her2').isVisible()).toBe(true)
    await page.locator('#word-her2 a').click()
    expect(new URL(page.url()).hash).toBe('#from-her2')
  })
})

describe('before hard news', () => {
  test('three choices, the text closed, nothing chosen; "someone with me" leads to words to ask with', async () => {
    const { page } = await app.open('/library/spread')
    expect(await page.locator('.gate-body').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Later' }).getAttribute('href')).toBe('/library')
    await page.getByRole('link', { name: 'I want someone with me' }).click()
    await page.getByRole('heading', { name: 'I want someone with me' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#someone')
  })
  test('numbers about living come after a choice, and the way back is there', async () => {
    const { page } = await app.open('/library/numbers')
    expect(await page.locator('body').innerHTML()).not.toMatch(/out of 100/)
    const sizes = await page
      .locator('.gate-choices a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().width)))
    expect(new Set(sizes).size).toBe(1)
    await page.getByRole('link', { name: 'Show me the numbers' }).click()
    await page.getByText('84 out of 100').first().waitFor()
    await page.getByRole('link', { name: 'Hide the numbers' }).click()
    expect(new URL(page.url()).pathname).toBe('/library/numbers')
  })
})

describe('words explained in place', () => {
  test('with the keyboard alone: Enter opens, the note has the focus, Esc closes and gives it back', async () => {
    const { page, complaints } = await app.open('/library/her2')
    const term = page.locator('a.term').first()
    for (let i = 0; i < 30; i += 1) {
      await page.keyboard.press('Tab')
      if (await term.evaluate((link) => link === document.activeElement)) break
    }
    await page.keyboard.press('Enter')
    const note = page.locator('#word-popover')
    expect(await note.isVisible()).toBe(true)
    expect(await note.innerText()).toContain('A protein on cells that tells them to grow.')
    expect(await note.evaluate((box) => box.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await note.isVisible()).toBe(false)
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(new URL(page.url()).hash).toBe('')
    expect(complaints()).toEqual([])
  })
  test('at 320 px the note is at the bottom and inside the window', async () => {
    const { page } = await app.open('/library/her2', { viewport: { width: 320, height: 640 } })
    await page.locator('a.term').nth(3).click()
    const box = await page.locator('#word-popover').boundingBox()
    expect(box).toMatchObject({ x: 0, width: 320 })
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(640)
  })
})

describe('search', () => {
  test('a misspelt drug is found, with the keyboard alone; nothing is loaded before somebody types', async () => {
    const { page, strayRequests } = await app.open(libraryAddress)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    expect(asked).toEqual([])
    await page.getByLabel('Search the library').focus()
    await page.keyboard.type('hercepten')
    const first = page.locator('.library-found a').first()
    await first.waitFor()
    expect(await page.getByRole('status').innerText()).toMatch(/Pages? found|1 page found/)
    expect(asked.some((path) => path.includes('search'))).toBe(true)
    const title = await first.innerText()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(strayRequests()).toEqual([])
  })
  test('nothing found says what to do', async () => {
    const { page } = await app.open(libraryAddress)
    await page.getByLabel('Search the library').fill('qwxzv')
    await page.getByText('Nothing found.').waitFor()
    expect(await page.getByRole('heading', { name: 'What it is' }).isVisible()).toBe(true)
  })
})

describe('after an article', () => {
  test('"Ask a doctor" and the public answers are links; "Was this clear?" stays on the device', async () => {
    const { page, strayRequests } = await app.open('/library/chemo')
    const after = page.locator('.after-article')
    for (const [name, path] of [
      ['Ask a doctor', '/ask'],
      ['What others asked', '/questions'],
    ] as const)
      expect(await after.getByRole('link', { name }).getAttribute('href')).toBe(path)
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await page.getByRole('radio', { name: 'Not quite' }).check()
    await after.getByText('A doctor or nurse can explain it in other words.').waitFor()
    expect(sent).toEqual([])
    await page.reload()
    expect(await page.getByRole('radio', { name: 'Not quite' }).isChecked()).toBe(true)
    expect(strayRequests()).toEqual([])
    const { page: bare } = await app.open('/library/chemo', { javaScriptEnabled: false })
    expect(await bare.locator('.was-clear').isVisible()).toBe(false)
    expect(await bare.locator('.after-article a').first().isVisible()).toBe(true)
  })
  test('who writes and who checks is one link away', async () => {
    const { page } = await app.open('/library/her2')
    await page.getByRole('link', { name: 'How we write and check' }).click()
    await page.getByRole('heading', { level: 1, name: 'How we write and check' }).waitFor()
    expect(await page.getByText('No clinician has checked our articles').isVisible()).toBe(true)
  })
})

describe('print', () => {
  test('an article prints its text, its notes and who checked it, and no menu', async () => {
    const { page } = await app.open('/library/chemo')
    await page.emulateMedia({ media: 'print' })
    for (const text of ['Shorter and longer plans', 'Words explained', 'Who wrote and checked this'])
      expect(await page.getByRole('heading', { name: text }).isVisible()).toBe(true)
    for (const part of ['.menu', '.crumb', '.series', '.neighbours'])
      expect(await page.locator(part).first().isVisible()).toBe(false)
  })
})

describe('the first load', () => {
  test('of every page is far under the budget of 150 kB', async () => {
    const gzipped = async (path: string): Promise<number> => {
      const response = await fetch(app.address + path)
      if (!response.ok) throw new Error(`${path}: the server answered ${response.status}.`)
      return gzipSync(Buffer.from(await response.arrayBuffer()), { level: 9 }).length
    }
    const sizes = await Promise.all(
      addresses.map(async (path) => {
        const html = await (await fetch(app.address + path)).text()
        const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset = '']) => asset)
        if (assets.length < 2) throw new Error(`${path} names no script or no style.`)
        const parts = await Promise.all([path, ...assets].map(gzipped))
        return parts.reduce((sum, part) => sum + part, 0)
      }),
    )
    const largest = Math.max(...sizes)
    console.log(`NOTICE first load of a library page, gzip: ${(largest / 1000).toFixed(1)} kB of 150 kB`)
    expect(largest).toBeLessThan(25_000)
  })
})
