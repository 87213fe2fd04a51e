/** The visit sheet: one page of A4 and of Letter, in her order, with the danger rule first. */
import { examplePatients } from '@herald/examples'
import { live, type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const titleOf = (id: string): string => examplePatients.find((each) => each.id === id)?.title ?? id

async function at(id: string, path: string, width = 1280): Promise<OpenPage> {
  const opened = await app.open('/examples', { viewport: { width, height: 800 } })
  await opened.page.getByRole('button', { name: titleOf(id), exact: true }).click()
  await opened.page.locator('.row').first().waitFor()
  await opened.page.goto(app.address + path)
  await live(opened.page)
  return opened
}

/** Chromium writes each page as one object that calls itself so. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format })
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}

const order = (page: Page): Promise<readonly string[]> => page.locator('.visit-order li > p').allInnerTexts()

describe('numbers about living', () => {
  test('are on the page only by a tick, off each time, and never where nobody chose them', async () => {
    const { page } = await at('01', '/visit')
    await page.locator('.paper').waitFor()
    const tick = page.getByRole('checkbox', { name: /Put my numbers about living/ })
    expect(await tick.count()).toBe(0)
    await page.goto(`${app.address}/settings`)
    await live(page)
    const show = page.getByRole('radio', { name: 'Show me the numbers' })
    await show.click()
    // The equations are fetched by the choice, so the button is set when they are there.
    await expect.poll(() => show.isChecked()).toBe(true)
    await page.goto(`${app.address}/visit`)
    await live(page)
    await page.locator('.paper').waitFor()
    expect(await tick.isChecked()).toBe(false)
    expect(await page.locator('.paper').innerText()).not.toMatch(/out of 100/)
    await tick.check()
    expect(await page.locator('.paper').innerText()).toMatch(/Numbers about living[\s\S]*out of 100/)
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(1)
    await page.reload()
    await live(page)
    await page.locator('.paper').waitFor()
    expect(await tick.isChecked()).toBe(false)
    expect(await page.locator('body').innerText()).not.toMatch(/out of 100/)
  })
})

describe('the printed page', () => {
  const formats = ['A4', 'Letter'] as const
  test.each(formats)('is one page of %s, for every example', { timeout: 180_000 }, async (format) => {
    const { page, complaints } = await at('11', '/visit')
    await page.locator('.paper').waitFor()
    expect(await pagesOf(page, format)).toBe(1)
    for (const { id } of examplePatients) {
      await page.goto(`${app.address}/examples`)
      await page.getByRole('button', { name: titleOf(id), exact: true }).click()
      await page.locator('.row').first().waitFor()
      await page.goto(`${app.address}/visit`)
      await page.locator('.paper').waitFor()
      expect(`${id}: ${await pagesOf(page, format)}`).toBe(`${id}: 1`)
    }
    expect(complaints()).toEqual([])
  })

  test('begins with the danger rule, no smaller than 11 pt, without the menu', async () => {
    const { page } = await at('04', '/visit')
    await page.locator('.paper').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.menu-all').isVisible()).toBe(false)
    const said = await page.locator('.paper').innerText()
    expect(said.indexOf('38.0')).toBeLessThan(said.indexOf('What the record says'))
    expect(said.indexOf('38.0')).toBeGreaterThan(-1)
    const smallest = await page
      .locator('.paper *')
      .evaluateAll((all) =>
        Math.min(...all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize))),
      )
    // 11 pt is 14.67 px.
    expect(smallest).toBeGreaterThanOrEqual(14.6)
  })

  test('with too much on it says which lines fall off, prints one page, and lets her choose', async () => {
    const { page } = await at('04', '/visit')
    const since = page.getByLabel('What was hard since my last visit')
    await since.fill(
      Array.from({ length: 40 }, (_, at) => `Day ${at + 1}: tired, and sore hands.`).join('\n'),
    )
    await since.blur()
    await page.getByText('These lines do not fit on one page').waitFor()
    const falls = await page.locator('.note .list li').allInnerTexts()
    expect(falls.length).toBeGreaterThan(3)
    expect(await pagesOf(page, 'A4')).toBe(1)
    expect(await pagesOf(page, 'Letter')).toBe(1)
    const [first = ''] = falls
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.paper').innerText()).not.toContain(first)
    await page.emulateMedia({ media: 'screen' })
    await since.fill('')
    await since.blur()
    await page.getByText('Everything fits on one page').waitFor()
  })
})

describe('her questions', () => {
  test('are ticked on an answer, moved with buttons, and kept', async () => {
    const { page, complaints } = await at('04', '/answers/q05', 320)
    const ticks = page.getByRole('checkbox', { name: /^Add to my visit sheet/ })
    await ticks.nth(1).waitFor()
    const [first = '', second = ''] = await page.locator('.visit-ticks .quotes').allInnerTexts()
    await ticks.nth(0).check()
    await ticks.nth(1).check()
    await page.goto(`${app.address}/visit`)
    await page.locator('.visit-order li').nth(1).waitFor()
    expect(await order(page)).toEqual([first, second])
    const up = page.getByRole('button', { name: `Move up: ${second}` })
    await up.focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('button', { name: `Move down: ${second}` })
      .and(page.locator(':enabled'))
      .waitFor()
    expect(await order(page)).toEqual([second, first])
    await page.getByLabel('A question of my own').fill('Can I swim?')
    await page.keyboard.press('Enter')
    await page.locator('.visit-order li').nth(2).waitFor()
    await page.reload()
    await page.locator('.visit-order li').nth(2).waitFor()
    expect(await order(page)).toEqual([second, first, 'Can I swim?'])
    expect(await page.locator('.paper-questions li').allInnerTexts()).toEqual([second, first, 'Can I swim?'])
    expect(complaints()).toEqual([])
  })

  test('seven fit; an eighth waits until one is taken off', async () => {
    const { page } = await at('04', '/visit')
    for (let number = 1; number <= 7; number += 1) {
      await page.getByLabel('A question of my own').fill(`Question ${number}?`)
      await page.keyboard.press('Enter')
      await page
        .locator('.visit-order li')
        .nth(number - 1)
        .waitFor()
    }
    await page.getByText('Seven questions are on the sheet.').waitFor()
    expect(await page.getByLabel('A question of my own').count()).toBe(0)
    await page.getByRole('button', { name: 'Take off: Question 1?' }).first().click()
    await page.getByLabel('A question of my own').waitFor()
    expect(await order(page)).toHaveLength(6)
  })
})

test('the number to call is hers, or a blank to fill in; her name is off until she types it', async () => {
  const { page } = await at('04', '/visit')
  await page.getByText('(from the alert card)').waitFor()
  expect(await page.getByLabel(/My name/).inputValue()).toBe('')
  await page.goto(`${app.address}/settings`)
  await page.getByLabel('Cancer line, day and night').fill('020 7946 0000')
  await page.getByRole('button', { name: 'Save my numbers' }).click()
  await page.goto(`${app.address}/visit`)
  await page.getByText('Day and night: 020 7946 0000').waitFor()
})
