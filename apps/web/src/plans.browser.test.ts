/** Plans that count what came before, carboplatin by kidney figure, and a heart scan that reaches the answers, in a real browser. */
import { mkdir } from 'node:fs/promises'
import { examplePatients } from '@herald/examples'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']
type Part = ReturnType<Page['locator']>

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const phone = { viewport: { width: 320, height: 640 } } as const
const desktop = { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } as const

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

/** HERALD_SHOTS=folder keeps pictures to look at. */
const shots = process.env['HERALD_SHOTS']
const picture = async (part: Part, name: string): Promise<void> => {
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  await part.screenshot({ path: `${shots}/${name}.png` })
}

describe.each([
  ['320', phone],
  ['1280', desktop],
] as const)('plans and figures at %s px', (width, view) => {
  async function withRegimen(page: Page, regimen: string): Promise<void> {
    await page.getByLabel('Which plan did your team name?').selectOption(`${regimen}/`)
    await page.getByLabel('Day', { exact: true }).first().fill('24')
    await page.getByLabel('Month').first().fill('November')
    await page.getByLabel('Year').first().fill('2026')
    await page.getByRole('button', { name: 'Make my calendar' }).click()
    await page.locator('.entry').first().waitFor()
  }

  test('carboplatin needs a kidney figure, in the clinician part only; what cannot be is said', async () => {
    const { page, complaints } = await app.open('/calendar', view)
    await withRegimen(page, 'tchp')
    expect(await page.locator('main').innerText()).not.toMatch(/kidney|creatinine|AUC/i)
    await page.getByText('For your clinician: amounts').click()
    await page.getByRole('button', { name: 'Show amounts' }).click()
    await page.getByLabel('Weight in kg').fill('70')
    await page.getByLabel('Height in cm').fill('165')
    await page.getByLabel('Kidney figure (GFR), mL/min').fill('900')
    await page.getByRole('button', { name: 'Show amounts' }).click()
    await page.getByText('900 mL/min cannot be a kidney figure.').waitFor()
    await picture(page.locator('form').filter({ hasText: 'Kidney figure' }), `${width}-amounts-problem`)
    await page.getByLabel('Kidney figure (GFR), mL/min').fill('160')
    await page.getByRole('button', { name: 'Show amounts' }).click()
    await page
      .getByText(/carboplatin AUC 6 = 900 mg \(Calvert, kidney figure 160 counted as 125/)
      .first()
      .waitFor()
    await picture(page.locator('form').filter({ hasText: 'Kidney figure' }), `${width}-amounts`)
    expect(await faults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('a plan to 18 in all: with nothing known of doses before it is asked, her number is taken off', async () => {
    const { page, complaints } = await app.open('/calendar', view)
    await withRegimen(page, 'hp_maint')
    await page.getByText(/We see none in your record, so we drew all 18/).waitFor()
    await picture(page.locator('.calendar-asks'), `${width}-18-asked`)
    const [ink, ground] = await page.locator('.disclosure-primary > summary').evaluate((one) => {
      const { color, backgroundColor } = getComputedStyle(one)
      return [color, backgroundColor]
    })
    expect(ink).not.toBe(ground)
    await page.getByText('Change this plan', { exact: true }).first().click()
    const before = page.getByLabel('How many doses of HER2 drugs did you have before this plan?')
    await before.fill('many')
    await page.getByRole('button', { name: 'Save these changes' }).click()
    await page
      .getByText(/“many” is not a count of doses/)
      .first()
      .waitFor()
    await before.fill('6')
    await page.getByRole('button', { name: 'Save these changes' }).click()
    await page.getByText(/You told us 6 before it, so 12 are left/).waitFor()
    expect(await page.locator('.entry-first').innerText()).toMatch(/dose 7 of 18/)
    await picture(page.locator('.plan'), `${width}-18-told`)
    expect(await faults(page)).toEqual([])
    expect(complaints()).toEqual([])
  })

  test('a scan typed on the page of the heart is in the answers at once, and after a reload', async () => {
    const name = examplePatients.find((example) => example.id === '08')?.title ?? ''
    const { page, complaints } = await app.open('/examples', view)
    await page.getByRole('button', { name, exact: true }).click()
    await page.locator('.row').first().waitFor()
    await page.goto(`${app.address}/heart`)
    await page.getByText('Type in a scan').click()
    await page.getByLabel('LVEF in percent').fill('46')
    await page.getByLabel('Day', { exact: true }).fill('18')
    await page.getByLabel('Month').fill('November')
    await page.getByLabel('Year').fill('2026')
    await page.getByRole('button', { name: 'Save this scan' }).click()
    await page.getByText('The label says to hold the drug and scan again.').first().waitFor()
    await picture(page.locator('main'), `${width}-heart-typed`)
    await page.evaluate(() => {
      history.pushState(null, '', '/answers/q04')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.getByText('46 %').first().waitFor({ state: 'attached' })
    await picture(page.locator('main'), `${width}-heart-in-q04`)
    await page.reload()
    await page.getByText('46 %').first().waitFor({ state: 'attached' })
    expect(complaints()).toEqual([])
  })
})
