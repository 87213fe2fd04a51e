/** Around every screen: the menu, the footer, the settings, and the numbers to call. */
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { menu } from './menu.ts'

type Page = OpenPage['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const phone = { viewport: { width: 320, height: 640 } }
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
const rootFontSize = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize)

describe('the menu', () => {
  test('on a phone, every screen is one press away, with the keyboard, and Escape closes it', async () => {
    const { page, complaints } = await app.open('/about', phone)
    const summary = page.locator('.menu-all > summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    const links = page.locator('.menu-groups a')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      menu.map(({ path }) => path),
    )
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Answers')
    await page.keyboard.press('Escape')
    expect(await links.first().isVisible()).toBe(false)
    expect(await focused(page)).toBe('Menu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
    expect(await links.first().isVisible()).toBe(false)
    expect(await focused(page)).toBe('My answers')
    expect(complaints()).toEqual([])
  })

  test('without a script it opens too', async () => {
    const { page } = await app.open('/about', { ...phone, javaScriptEnabled: false })
    await page.locator('.menu-all > summary').click()
    await page.locator('.menu-groups').getByRole('link', { name: 'Start' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Your record')
  })
})

describe('settings', () => {
  test('the text is larger at once, and before the first paint of the next page', async () => {
    const { page, complaints } = await app.open('/settings', phone)
    await page.getByRole('main').getByRole('radio', { name: 'Largest' }).check()
    expect(await rootFontSize(page)).toBe('23px')
    await page.getByRole('radio', { name: 'Stronger' }).check()
    await page.getByRole('radio', { name: 'None' }).check()
    // Before any module has run: the page's own script is not let through.
    await page.route(/\/index-[^/]*\.js$/, (route) => route.abort())
    await page.goto(`${app.address}/about`)
    expect(await rootFontSize(page)).toBe('23px')
    expect(
      await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
    ).toEqual({
      text: 'largest',
      contrast: 'more',
      motion: 'less',
    })
    expect(complaints().filter((words) => !words.includes('ERR_FAILED'))).toEqual([])
  })

  test('the footer changes the text on every page', async () => {
    const { page } = await app.open('/about')
    await page.getByRole('contentinfo').getByRole('radio', { name: 'Large', exact: true }).check()
    expect(await rootFontSize(page)).toBe('19px')
    await page.goto(`${app.address}/help`)
    expect(await rootFontSize(page)).toBe('19px')
  })

  test('on a shared computer they go with the tab', async () => {
    const { page } = await app.open('/open')
    await page.getByRole('checkbox', { name: /shared computer/ }).check()
    await page.getByRole('contentinfo').getByRole('radio', { name: 'Large', exact: true }).check()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('the region reaches the answers', async () => {
    const { page } = await app.open('/answers')
    await page.locator('.row').first().waitFor()
    await page.goto(`${app.address}/settings`)
    await page.getByRole('radio', { name: 'European Union' }).check()
    await page.getByRole('link', { name: 'Answers', exact: true }).first().click()
    await page.getByRole('link', { name: 'Will it be paid for?' }).click()
    await page.getByText('the whole European Union').waitFor()
    await page.goto(`${app.address}/settings`)
    await page.getByRole('radio', { name: 'United Kingdom' }).check()
    await page.goto(`${app.address}/answers/q14`)
    await page.getByText('individual funding request').first().waitFor()
    expect(await page.getByText('the whole European Union').count()).toBe(0)
  })
})

describe('numbers to call', () => {
  test('none is shown until one is set; hers are links on the help page', async () => {
    const { page, complaints } = await app.open('/help', phone)
    await page.getByText('No numbers are set').waitFor()
    expect(await page.locator('a[href^="tel:"]').count()).toBe(0)
    await page.getByRole('link', { name: 'Put my own numbers on this page' }).click()
    await page.getByLabel('Cancer line, day and night').fill('ask my sister')
    await page.getByRole('button', { name: 'Save my numbers' }).click()
    await page.getByText('does not look like a telephone number').waitFor()
    expect(await page.getByLabel('Cancer line, day and night').inputValue()).toBe('ask my sister')
    await page.getByLabel('Cancer line, day and night').fill('+44 (0)20 7946 0000')
    await page.getByRole('button', { name: 'Save my numbers' }).click()
    await page.getByText('Saved on this device.').waitFor()
    await page.goto(`${app.address}/help`)
    const call = page.getByRole('link', { name: /Cancer line/ })
    await call.waitFor()
    expect(await call.getAttribute('href')).toBe('tel:+442079460000')
    expect(complaints()).toEqual([])
  })

  test('those of the site are shown where she has none', async () => {
    const { page } = await app.open('/about')
    await page.route('**/site.json', (route) =>
      route.fulfill({ json: { numbers: { emergency: '112', team: 'ask at the desk' } } }),
    )
    await page.goto(`${app.address}/help`)
    expect(await page.getByRole('link', { name: /Emergency number/ }).getAttribute('href')).toBe('tel:112')
    expect(await page.locator('a[href^="tel:"]').count()).toBe(1)
  })
})

test('"Leave this page quickly" leaves an empty page, and "back" does not return to the screen', async () => {
  const { page } = await app.open('/about')
  await page.getByRole('link', { name: 'Settings' }).last().click()
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  await page.getByRole('link', { name: 'Leave this page quickly' }).click()
  await page.waitForURL('about:blank')
  await page.goBack()
  expect(page.url()).not.toContain('/settings')
})
