/** Trials in a real browser: a file of them is opened, sorted by the record, and nothing leaves the device. */
import { examplePatients } from '@herald/examples'
import { type OpenApp, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleTrials } from './trials-example.ts'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

// biome-ignore format: a table
const views = {
  phone:   { viewport: { width: 320, height: 640 } },
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
} as const

const screen = async (view: keyof typeof views) => {
  const name = examplePatients.find((example) => example.id === '01')?.title ?? ''
  const { page, complaints, strayRequests } = await app.open('/examples', views[view])
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.row').first().waitFor()
  await page.goto(`${app.address}/trials`)
  await page.getByLabel('Choose a file of trials').waitFor()
  const choose = (text: string) =>
    page
      .getByLabel('Choose a file of trials')
      .setInputFiles({ name: 'trials.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  return { page, complaints, strayRequests, choose }
}

const violationsOn = async (page: Awaited<ReturnType<typeof screen>>['page']) => {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.evaluate(axe.source)
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [...violations.map(({ id }) => id), ...(wide > 0 ? [`${wide} px too wide`] : [])]
}

describe('the trials screen', () => {
  test.each(['phone', 'desktop'] as const)(
    '%s: an opened file passes axe with everything unfolded',
    async (view) => {
      const { page, complaints, choose } = await screen(view)
      await choose(exampleTrials)
      await page.locator('.trial').first().waitFor()
      expect(await violationsOn(page)).toEqual([])
      expect(complaints()).toEqual([])
    },
  )

  test('sorts by the record, quotes each rule, and never shows a closed trial', async () => {
    const { page, strayRequests, choose } = await screen('phone')
    await choose(exampleTrials)
    await page.locator('.trial').first().waitFor()
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('1 trial looks like a fit.')
    expect(text).toContain('1 trial does not fit.')
    expect(text).toContain('LVEF ≥ 50% by echocardiography')
    expect(text).toContain('This record is')
    expect(text).toContain('One trial in this file takes nobody new.')
    expect(text).not.toContain('Invented study that is closed')
    expect(text).not.toContain('nobody said whether it is open')
    expect(text).toContain('Only the trial team can say if you can join.')
    expect(text).toContain('Triple-negative breast cancer')
    expect(strayRequests()).toEqual([])
  })

  test('a place of the list gives the distance; nothing is asked of any server', async () => {
    const { page, strayRequests, choose } = await screen('phone')
    await choose(exampleTrials)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.getByLabel('A place near you').selectOption({ label: 'Northtown, Nowhere' })
    await page.getByText('The nearest place is about 0 km away, in Northtown.').waitFor()
    expect([asked, strayRequests()]).toEqual([[], []])
  })

  test('trials without a status come in only when she asks; the file is there again after a reload', async () => {
    const { page, choose } = await screen('desktop')
    await choose(exampleTrials)
    await page.getByLabel(/Also show one trial/).check()
    await page.getByText('Invented study of which nobody said whether it is open').waitFor()
    await page.reload()
    await page.getByText('Invented study of which nobody said whether it is open').waitFor()
    await page.getByRole('button', { name: 'Put this file away' }).click()
    await page.getByLabel('Choose a file of trials').waitFor()
    expect(await page.locator('.trial').count()).toBe(0)
  })

  test('a file that is no use is named, and what was open stays', async () => {
    const { page, choose } = await screen('phone')
    await choose('{"studies":[{"protocolSection":')
    await page.getByText('cut short', { exact: false }).waitFor()
    await choose(exampleTrials)
    await page.locator('.trial').first().waitFor()
    expect(await page.getByText('cut short', { exact: false }).count()).toBe(0)
  })

  test('a site without a set says so', async () => {
    const { page } = await screen('phone')
    await page.getByRole('button', { name: 'Look for a set on this site' }).click()
    await page.getByText('This site keeps no set of trials.').waitFor()
    expect(await page.locator('.trial').count()).toBe(0)
  })

  test('question 8 leads here', async () => {
    const { page } = await screen('desktop')
    await page.goto(`${app.address}/answers/q08`)
    await page.getByRole('link', { name: 'Sort trials' }).click()
    await page.getByRole('heading', { level: 1, name: 'Trials to ask about' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/trials')
  })
})
