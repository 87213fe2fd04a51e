/** The diary in a real browser: red flags first, keys are enough, what is told stays, and nothing leaves. */
import { mkdir } from 'node:fs/promises'
import { type OpenApp, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = Awaited<ReturnType<OpenApp['open']>>['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click()
const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 10_000 })
const tick = (page: Page, name: string | RegExp) => page.getByRole('checkbox', { name }).check()

const violationsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ]
}

/** HERALD_SHOTS=folder keeps pictures to look at. */
const shots = process.env['HERALD_SHOTS']
const picture = async (page: Page, name: string): Promise<void> => {
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

// biome-ignore format: a table
const sizes = [
  { name: '320', options: { viewport: { width: 320, height: 640 } } },
  { name: '1280', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
] as const

describe.each(sizes)('the diary at $name px', ({ name, options }) => {
  test('a day with one symptom, page by page, each passing axe; saved and still there after a reload', async () => {
    const { page, complaints, strayRequests } = await app.open('/diary', options)
    const found: string[] = []
    const look = async (step: string): Promise<void> => {
      await picture(page, `${name}-${step}`)
      found.push(...(await violationsOf(page)).map((each) => `${step}: ${each}`))
    }
    await heading(page, /^First: is any/)
    await look('1-red')
    await next(page)
    await page
      .getByRole('alert')
      .getByText(/Tick what is true/)
      .waitFor()
    await tick(page, 'None of these')
    await next(page)
    await heading(page, /^Which drugs/)
    await look('2-drugs')
    await tick(page, 'Docetaxel')
    await next(page)
    await heading(page, /^What is your temperature/)
    await page.getByLabel('Temperature', { exact: true }).fill('3.68')
    await tick(page, 'None of these')
    await next(page)
    await page.getByRole('button', { name: '36.8 °C' }).waitFor()
    await look('3-temperature')
    await page.getByRole('button', { name: '36.8 °C' }).click()
    await next(page)
    await heading(page, /^What do you notice/)
    await look('4-symptoms')
    await tick(page, 'Vomiting')
    await next(page)
    await heading(page, 'Vomiting')
    await look('5-danger')
    for (const group of await page.getByRole('radio', { name: 'No', exact: true }).all()) await group.check()
    await next(page)
    await page.getByText('How much is it today?').waitFor()
    await page.getByRole('radio', { name: 'A little' }).check()
    await page.getByLabel(/How many times/).fill('1')
    await look('6-how-much')
    for (const group of await page.getByRole('radio', { name: 'No', exact: true }).all()) await group.check()
    await next(page)
    await heading(page, 'Two last questions')
    for (const group of await page.getByRole('radio', { name: 'No', exact: true }).all()) await group.check()
    await look('7-worry')
    await next(page)
    await heading(page, /You can care for this at home/)
    await page.getByLabel(/^A note for you/).fill('Slept badly, walked a little.')
    await look('8-result')
    await page.getByRole('button', { name: 'Save today' }).click()
    await page.getByText('Note: Slept badly, walked a little.').first().waitFor()
    await page.getByText('Saved on this device.', { exact: true }).first().waitFor()
    await page.reload()
    await page.getByRole('cell', { name: /Vomiting: a little/ }).waitFor()
    await look('9-before')
    expect(found).toEqual([])
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })
})

describe.each(sizes)('the past 7 days at $name px', ({ name, options }) => {
  test('asked one symptom a page, "never" spares the rest, a hard week leads to today; kept after a reload', async () => {
    const { page, complaints, strayRequests } = await app.open('/diary', options)
    const found: string[] = []
    const look = async (step: string): Promise<void> => {
      await picture(page, `${name}-week-${step}`)
      found.push(...(await violationsOf(page)).map((each) => `${step}: ${each}`))
    }
    await heading(page, /^First: is any/)
    await page.getByText(/First do the daily check/).waitFor()
    await tick(page, 'None of these')
    await next(page)
    await heading(page, /^Which drugs/)
    await tick(page, 'Letrozole')
    await next(page)
    await heading(page, /^What is your temperature/)
    await page.reload()
    await heading(page, /^First: is any/)
    await look('0-offered')
    await page.getByRole('button', { name: 'Look back on the past 7 days' }).click()
    await heading(page, 'Sore joints')
    await next(page)
    await page
      .getByRole('alert')
      .getByText(/Choose an answer/)
      .waitFor()
    await page.getByRole('radio', { name: 'Almost constantly' }).check()
    await page.getByRole('radio', { name: 'Severe', exact: true }).check()
    await page.getByRole('radio', { name: 'Quite a bit' }).check()
    await look('1-item')
    await next(page)
    await heading(page, 'Sore muscles')
    await page.getByRole('radio', { name: 'Never' }).check()
    expect(await page.locator('.diary-form').getByRole('radio').count()).toBe(5)
    await next(page)
    await heading(page, 'Hot flushes')
    await page.getByRole('radio', { name: 'Rarely' }).check()
    await page.getByRole('radio', { name: 'Mild' }).check()
    await next(page)
    await heading(page, 'Your past 7 days are saved')
    await look('2-done')
    await page.getByRole('button', { name: 'Answer for today' }).click()
    await heading(page, /^First: is any/)
    await page.reload()
    await heading(page, /^First: is any/)
    await page.getByText('Sore joints: almost constantly, severe, quite a bit').first().waitFor()
    await look('3-kept')
    await tick(page, 'None of these')
    await next(page)
    await page.getByLabel('Temperature', { exact: true }).fill('36.8')
    for (const none of await page.getByRole('checkbox', { name: 'None of these' }).all()) await none.check()
    await next(page)
    await heading(page, /^What do you notice/)
    expect(await page.getByRole('checkbox', { name: /joint/i }).isChecked()).toBe(true)
    expect(found).toEqual([])
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })
})

describe('help comes first', () => {
  test('one tick brings the help panel at once, by key, and nothing more is asked', async () => {
    const { page } = await app.open('/diary', { viewport: { width: 320, height: 640 } })
    await heading(page, /^First: is any/)
    const sign = page.getByRole('checkbox', { name: /fighting for breath/ })
    await sign.focus()
    await page.keyboard.press('Space')
    const help = page.getByRole('alert')
    expect(await help.innerText()).toMatch(/Call your emergency number now.*alert card/s)
    await picture(page, '320-help')
    await page.getByRole('button', { name: 'Next' }).focus()
    await page.keyboard.press('Enter')
    await heading(page, /Call the emergency number now/)
    expect(await page.getByRole('alert').innerText()).toMatch(/Call your emergency number now/)
    await picture(page, '320-emergency')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  test('the numbers of the site stand in the panel; without any it says where to look', async () => {
    const { page } = await app.open('/about', { viewport: { width: 320, height: 640 } })
    await page.route('**/site.json', (route) =>
      route.fulfill({ json: { numbers: { emergency: '112', 'cancer-line': '+44 20 7946 0000' } } }),
    )
    await page.goto(`${app.address}/diary`)
    await heading(page, /^First: is any/)
    await tick(page, /fighting for breath/)
    const help = page.getByRole('alert')
    await help.waitFor()
    const calls = await help
      .locator('a[href^="tel:"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(calls).toEqual(['tel:112', 'tel:+442079460000'])
    expect(await help.innerText()).not.toMatch(/no number for your team/)
    await picture(page, '320-help-numbers')
    expect(await violationsOf(page)).toEqual([])
  })

  test('who stops gets the worst still possible, with a way back to the question that could lower it', async () => {
    const { page } = await app.open('/diary', { viewport: { width: 320, height: 640 } })
    await heading(page, /^First: is any/)
    await tick(page, 'None of these')
    await next(page)
    await heading(page, /^Which drugs/)
    await tick(page, 'I do not know')
    await next(page)
    await heading(page, /^What is your temperature/)
    await page.getByRole('button', { name: 'Stop here' }).click()
    await heading(page, /^Call /)
    await picture(page, '320-stopped')
    expect(await page.locator('main').innerText()).toMatch(
      /worst it could still be.*We do not know your drugs/s,
    )
    await page.locator('.diary-lower button').first().click()
    await heading(page, /^What is your temperature/)
  })

  test('a day to come is refused and said', async () => {
    const { page } = await app.open('/diary')
    await page.getByText('Is it about another day?').click()
    await page.getByLabel('Day', { exact: true }).fill('1')
    await page.getByLabel('Month').fill('January')
    await page.getByLabel('Year').fill('2099')
    await page.getByRole('button', { name: 'Use this day' }).click()
    const said = page.getByText(/is still to come/)
    await said.waitFor()
    expect(await said.isVisible()).toBe(true)
  })
})
