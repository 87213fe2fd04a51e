/** What holds on every screen: no accessibility violation, no sideways scroll, one heading, words without a script. */
import { examplePatients } from '@herald/examples'
import { type OpenApp, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyRoute, pathOf } from './routes.ts'

// Every kind of screen; of the fifteen answers those with the most on them.
const answersShown = ['q01', 'q03', 'q04', 'q07', 'q12']
const paths = everyRoute
  .filter((route) => route.kind !== 'answer' || answersShown.includes(route.id))
  .map((route) => pathOf(route))
const [disagree] = examplePatients.filter(({ id }) => id === '09').map(({ title }) => title)

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

// biome-ignore format: a table
const views = [
  { name: 'phone, light', options: { viewport: { width: 320, height: 640 }, colorScheme: 'light' } },
  { name: 'desktop, dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', reducedMotion: 'reduce' } },
  { name: 'forced colours', options: { viewport: { width: 640, height: 800 }, forcedColors: 'active' } },
] as const

describe.each(views)('$name', ({ options }) => {
  test('with a record open, every screen passes axe, has one heading and does not scroll sideways', {
    timeout: 240_000,
  }, async () => {
    const { page, complaints, strayRequests } = await app.open('/examples', options)
    await page.getByRole('button', { name: disagree ?? '', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
    const found: string[] = []
    for (const path of paths) {
      await page.goto(app.address + path)
      await page.locator('main h1').waitFor()
      await page.locator('.needs-script').waitFor({ state: 'detached' })
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await page.evaluate(axe.source)
      const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
      const { violations } = await page.evaluate<AxeResults>(
        `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
      )
      found.push(
        ...violations.map(({ id, nodes }) => `${path}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`),
      )
      const { wide, headings, isTitled } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        headings: document.querySelectorAll('h1').length,
        isTitled: document.title.endsWith(' - Herald'),
      }))
      if (wide > 0) found.push(`${path} is ${wide} px too wide`)
      if (headings !== 1) found.push(`${path} has ${headings} main headings`)
      if (!isTitled) found.push(`${path} is not titled`)
    }
    expect(paths.length).toBeGreaterThan(12)
    expect(found).toEqual([])
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })
})

describe('without a script', () => {
  // biome-ignore format: a table
  const cases: readonly [path: string, says: RegExp][] = [
    ['/',            /answers 15 questions/],
    ['/help',        /Call your emergency number now/],
    ['/about',       /No clinician has checked/],
    ['/answers',     /needs JavaScript.*What if treatment does not work/s],
    ['/answers/q03', /needs JavaScript.*What stage is it/s],
    ['/open',        /needs JavaScript/],
  ]
  test.each(cases)('%s says %s', async (path, says) => {
    const { page } = await app.open(path, { javaScriptEnabled: false })
    expect(await page.locator('body').innerText()).toMatch(says)
  })
})

describe('text at twice its size', () => {
  test('on a phone, nothing is cut and nothing scrolls sideways', { timeout: 120_000 }, async () => {
    const { page } = await app.open('/examples', { viewport: { width: 390, height: 800 } })
    await page.getByRole('button', { name: disagree ?? '', exact: true }).click()
    await page.locator('.row').first().waitFor()
    const tooWide: string[] = []
    for (const path of paths) {
      await page.goto(app.address + path)
      await page.locator('.needs-script').waitFor({ state: 'detached' })
      const wide = await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
        return document.documentElement.scrollWidth - document.documentElement.clientWidth
      })
      if (wide > 0) tooWide.push(`${path} is ${wide} px too wide`)
    }
    expect(tooWide).toEqual([])
  })
})

describe('print', () => {
  test('one answer prints its headline and its reasons, and no menu', async () => {
    const { page } = await app.open('/answers/q03')
    await page.locator('.headline').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.headline').isVisible()).toBe(true)
    expect(await page.locator('.menu').isVisible()).toBe(false)
  })
})
