/** The calendar and the heart in a real browser: phone and desktop, keyboard, print, files, and without a script. */
import { readFile } from 'node:fs/promises'
import { examplePatients } from '@herald/examples'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const phone = { viewport: { width: 320, height: 640 } } as const
const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const

/** Example records are read as of their own day, so these tests mean the same on every day. */
async function openAt(path: string, id: string, view: Parameters<OpenApp['open']>[1]): Promise<OpenPage> {
  const name = examplePatients.find((example) => example.id === id)?.title ?? ''
  const opened = await app.open('/examples', view)
  await opened.page.getByRole('button', { name, exact: true }).click()
  await opened.page.locator('.row').first().waitFor()
  await opened.page.goto(app.address + path)
  return opened
}

/** Weekly paclitaxel with trastuzumab, from the day that the record shows. */
async function withPlan(page: Page): Promise<void> {
  await page.getByLabel('Which plan did your team name?').selectOption('th_apt/')
  await page.getByRole('button', { name: 'Use Tuesday 22 September 2026' }).click()
  await page.getByRole('button', { name: 'Make my calendar' }).click()
  await page.locator('.entry').first().waitFor()
}

/** Moves the next visit to a day of 2026. */
async function moveNext(page: Page, day: string, month: string): Promise<void> {
  const next = page.locator('.entry-first')
  await next.getByRole('button', { name: 'Moved' }).click()
  await next.getByLabel('Day', { exact: true }).fill(day)
  await next.getByLabel('Month').fill(month)
  await next.getByLabel('Year').fill('2026')
  await next.getByRole('button', { name: 'Move it' }).click()
}

/** Every violation and every pixel too wide, with all details open. */
async function faults(page: Page): Promise<readonly string[]> {
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
  return [
    ...violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide > 0 ? [`${wide} px too wide`] : []),
  ]
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '')

describe.each([
  ['phone', phone],
  ['desktop', desktop],
] as const)('on a %s', (_, view) => {
  test('no plan yet: what is wrong is said on top, with the way to the field', async () => {
    const { page, complaints } = await openAt('/calendar', '06', view)
    await page.getByText('No plan yet.').waitFor()
    await page.getByRole('button', { name: 'Make my calendar' }).click()
    await page.getByRole('alert').getByRole('link', { name: 'Write the date.' }).click()
    const day = page.getByLabel('Day', { exact: true }).first()
    expect(await day.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await faults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('a plan with a late visit passes axe, with everything open', async () => {
    const { page, complaints } = await openAt('/calendar', '06', view)
    await withPlan(page)
    expect(await focused(page)).toContain('Your calendar has changed')
    await page.getByText(/On 5 days of this plan/).waitFor()
    await moveNext(page, '1', 'dec')
    await page.getByText('Moved from 24 November 2026.').first().waitFor()
    expect(await faults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('a mark is checked, said and kept on the device', async () => {
    const { page, complaints, strayRequests } = await openAt('/calendar', '06', view)
    await withPlan(page)
    const next = page.locator('.entry-first')
    expect(await next.innerText()).toMatch(/24 November 2026.*Paclitaxel: dose 10 of 12/s)
    await moveNext(page, '31', 'Nov')
    const problem = 'November 2026 has 30 days. Check the day and the month.'
    expect(await next.locator('.problem').innerText()).toBe(problem)
    await next.getByLabel('Day', { exact: true }).fill('1')
    await next.getByLabel('Month').fill('dec')
    await next.getByRole('button', { name: 'Move it' }).click()
    await page.getByText('Moved from 24 November 2026.').first().waitFor()
    expect(await next.innerText()).toMatch(/1 December 2026.*What the label says.*Call your team/s)
    await page.reload()
    await page.getByText('Moved from 24 November 2026.').first().waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/\d\s?mg\b|mg\//)
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })

  test('the heart: typed in, drawn, numbers only after they were chosen', async () => {
    const { page, complaints } = await openAt('/heart', '08', view)
    await page.getByText('Your next heart scan is due by 4 January 2027.').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/out of 100/)
    await page.getByText('Type in a scan').click()
    await page.getByLabel('LVEF in percent').fill('140')
    await page.getByLabel('Day', { exact: true }).fill('18')
    await page.getByLabel('Month').fill('November')
    await page.getByLabel('Year').fill('2026')
    await page.getByRole('button', { name: 'Save this scan' }).click()
    await page.getByRole('alert').getByText('“140” cannot be right.').first().waitFor()
    await page.getByLabel('LVEF in percent').fill('46')
    await page.getByRole('button', { name: 'Save this scan' }).click()
    await page.getByText('The label says to hold the drug and scan again.').first().waitFor()
    expect(await page.getByRole('img').getAttribute('aria-label')).toMatch(
      /4 heart scans.*18 November 2026, is 46 percent/,
    )
    await page.getByText('Would you like to see how often').click()
    await page.getByRole('button', { name: 'Show me the numbers' }).click()
    await page.getByText('mixes plans, times and meanings').waitFor()
    expect(await faults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })
})

describe('the month', () => {
  test('has one tab stop, and arrow keys go from day to day and from month to month', async () => {
    const { page, complaints } = await openAt('/calendar', '06', desktop)
    await withPlan(page)
    await page.getByRole('radio', { name: 'Month' }).check()
    const grid = page.getByRole('grid', { name: 'November 2026' })
    await grid.waitFor()
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
    await grid.locator('[tabindex="0"]').focus()
    // biome-ignore format: a table
    const keys: readonly [key: string, day: string][] = [
      ['ArrowRight', '21'], ['ArrowDown', '28'], ['ArrowLeft', '27'], ['ArrowUp', '20'], ['Home', '1'], ['End', '30'],
    ]
    for (const [key, day] of keys) {
      await page.keyboard.press(key)
      expect(await focused(page)).toBe(day)
    }
    await page.keyboard.press('ArrowRight')
    await page.getByRole('grid', { name: 'December 2026' }).waitFor()
    expect(await focused(page)).toMatch(/^1Drip/)
    expect(await page.locator('.month-words').innerText()).toMatch(
      /Tuesday 1 December 2026.*Drip, trastuzumab, paclitaxel/s,
    )
    await page.keyboard.press('PageUp')
    await page.getByRole('grid', { name: 'November 2026' }).waitFor()
    expect(await faults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('prints on one page, with its name and without a button', async () => {
    const { page } = await openAt('/calendar', '06', desktop)
    await withPlan(page)
    await page.getByRole('radio', { name: 'Month' }).check()
    await page.locator('.month table').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.month caption').isVisible()).toBe(true)
    expect(await page.getByRole('button').count()).toBe(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
  })
})

describe('what is taken along', () => {
  test('the calendar file is a download with neutral titles; amounts come only when asked for', async () => {
    const { page, strayRequests } = await openAt('/calendar', '06', desktop)
    await withPlan(page)
    await page.getByText('Take it along', { exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save calendar file (.ics)' }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    expect(download.suggestedFilename()).toBe('appointments.ics')
    expect(text).toMatch(/BEGIN:VCALENDAR[^]*SUMMARY:Appointment/)
    expect(text).not.toMatch(/Drip|trastuzumab|mg/)
    await page.getByText('For your clinician: amounts').click()
    await page.getByRole('button', { name: 'Show amounts' }).click()
    await page
      .locator('.amounts')
      .getByText(/trastuzumab_iv 2 mg\/kg/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Hide amounts' }).click()
    await page.locator('.amounts').waitFor({ state: 'detached' })
    expect(strayRequests()).toEqual([])
  })
})

describe('without a script', () => {
  test('the calendar is a planner to print', async () => {
    const { page } = await app.open('/calendar', { javaScriptEnabled: false })
    expect(await page.locator('.planner tbody tr').count()).toBe(18)
    expect(await page.locator('body').innerText()).toMatch(
      /needs JavaScript.*A planner to print.*To get ready/s,
    )
  })
})
