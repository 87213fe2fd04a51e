/** The map in a real browser: hers is lit, spread stays closed until she opens it, and keys are enough. */
import { examplePatients } from '@herald/examples'
import { type OpenApp, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const opened = async (id: string) => {
  const name = examplePatients.find((example) => example.id === id)?.title ?? ''
  const { page, complaints } = await app.open('/examples', { viewport: { width: 320, height: 640 } })
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.row').first().waitFor()
  await page.goto(`${app.address}/map`)
  await page.locator('.map').waitFor()
  return { page, complaints }
}

describe('the map', () => {
  test('says nothing of spread before she opens that part, by key', async () => {
    const { page, complaints } = await opened('01')
    const before = await page.locator('main').innerText()
    expect(before).not.toMatch(/T-DXd with pertuzumab|Spots in the brain|Comfort care/)
    const gate = page.getByRole('button', { name: 'Yes, read on' }).last()
    await gate.focus()
    await page.keyboard.press('Enter')
    const last = page.locator('.stop').last()
    await last.locator('.map-room').first().waitFor({ state: 'attached' })
    expect(await last.evaluate((stop) => stop.contains(document.activeElement))).toBe(true)
    expect(await last.textContent()).toMatch(/Spots in the brain/)
    expect(complaints()).toEqual([])
  })

  test('what is lit in words is lit on the line', async () => {
    const { page } = await opened('01')
    const stops = await page
      .locator('.stop')
      .evaluateAll((all) =>
        all.map((stop) => ({ is: stop.className, style: getComputedStyle(stop).borderInlineStartStyle })),
      )
    expect(stops.length).toBe(9)
    expect(stops.filter(({ is }) => is.includes('light-open')).every(({ style }) => style === 'dashed')).toBe(
      true,
    )
    expect(stops.filter(({ is }) => is.includes('light-hers')).length).toBeGreaterThan(0)
  })
})
