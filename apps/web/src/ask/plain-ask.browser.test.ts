/** Asking with scripts turned off: the page leads to plain forms, danger comes first, a time is promised. */
import { type OpenApp, openApp, screenshot } from '@herald/tools/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'

let app: OpenApp
beforeAll(async () => {
  app = await openApp({ service: true, env: { HERALD_EMERGENCY: '112' } })
}, 60_000)
afterAll(() => app.close())

test('without a script she asks by forms, and help comes at a yes', async () => {
  const { page, complaints, strayRequests } = await app.open('/ask', {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  })
  await page.getByRole('link', { name: 'Ask by plain forms' }).click()
  await page.getByRole('radio', { name: 'About me' }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('Something is still missing').waitFor()
  await page.getByRole('checkbox', { name: 'I am 18 or over' }).check()
  await page.getByRole('checkbox', { name: /I have read what happens/ }).check()
  await screenshot(page, 'plain-before-320')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  expect(await page.getByRole('alert').getByRole('link').first().getAttribute('href')).toBe('tel:112')
  await screenshot(page, 'plain-help-320')
  await page.getByRole('button', { name: 'This is not happening now' }).click()
  for (let number = 2; number <= 8; number += 1) {
    await page.getByRole('heading', { level: 1, name: `Danger check: ${number} of 8` }).waitFor()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }
  await page.getByLabel('Your question').fill('What does HER2-positive mean for my treatment?')
  await page.getByLabel('Topic').selectOption('HER2 treatment')
  await page.getByLabel('Your country').selectOption('GB')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('heading', { level: 1, name: 'Check and send' }).waitFor()
  await screenshot(page, 'plain-check-320')
  await page.getByRole('button', { name: 'Send my question' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your question' }).waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('112')
  await screenshot(page, 'plain-sent-320')
  expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
  expect(complaints()).toEqual([])
  expect(strayRequests()).toEqual([])
}, 60_000)
