/** Side effects in a real browser: numbers stay closed until chosen, dots and words agree, the choice is kept. */
import { mkdir } from 'node:fs/promises'
import { examplePatients } from '@herald/examples'
import { type OpenApp, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** HERALD_SHOTS=folder keeps pictures to look at. */
const shots = process.env['HERALD_SHOTS']

// biome-ignore format: a table
const sizes = [
  { name: '320', options: { viewport: { width: 320, height: 640 } } },
  { name: '1280', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
] as const

describe.each(sizes)('side effects at $name px', ({ name, options }) => {
  test('no number before she chooses; then two groups of dots and the same in words, passing axe', async () => {
    const title = examplePatients.find(({ id }) => id === '01')?.title ?? ''
    const { page, complaints, strayRequests } = await app.open('/examples', options)
    await page.getByRole('button', { name: title, exact: true }).click()
    await page.locator('.row').first().waitFor()
    await page.goto(`${app.address}/effects`)
    await page.getByRole('button', { name: 'Show me the numbers' }).waitFor()
    expect(await page.locator('main').innerHTML()).not.toMatch(/<svg|out of 100 people had/)
    if (shots !== undefined) {
      await mkdir(shots, { recursive: true })
      await page.screenshot({ path: `${shots}/effects-${name}-closed.png`, fullPage: true })
    }
    await page.getByRole('button', { name: 'Show me the numbers' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.effects-dots').first().waitFor()
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await page.evaluate(axe.source)
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    const { violations } = await page.evaluate<AxeResults>(
      `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
    )
    expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    )
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBe(0)
    const told = await page.locator('.effects-line').first().innerText()
    const label = await page.locator('.effects-dots').first().getAttribute('aria-label')
    const count = /^([\d,]+) dots/.exec(label ?? '')?.[1] ?? 'no count'
    expect(told).toContain(`${count} out of 1`)
    if (shots !== undefined) {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = false
      })
      await page.screenshot({ path: `${shots}/effects-${name}-shown.png`, fullPage: true })
    }
    await page.reload()
    await page.locator('.effects-dots').first().waitFor()
    await page.getByRole('button', { name: 'Hide numbers' }).first().click()
    await page.getByText('You chose words only.').waitFor()
    expect(await page.locator('.effects-dots').count()).toBe(0)
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })
})
