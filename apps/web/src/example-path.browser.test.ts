/** From the first page to an answer, with an example person: the path most visitors take first. */
import { examplePatients } from '@herald/examples'
import { expectedPatients } from '@herald/examples/expected'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const titleOf = (id: string): string =>
  examplePatients.find((each) => each.id === id)?.title ?? `no example ${id}`
const stageOf = (id: string): readonly string[] =>
  expectedPatients.find((each) => each.id === id)?.stages.clinicalPrognostic ?? []

/** Opens an example the way a person does. */
async function lookAt(id: string): Promise<OpenPage> {
  const opened = await app.open('/')
  await opened.page.getByRole('link', { name: 'Look around first' }).click()
  await opened.page.getByRole('button', { name: titleOf(id), exact: true }).click()
  await opened.page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
  return opened
}

const stage = 'What stage is it?'
const headline = (page: Page) => page.locator('.headline').innerText()

describe('an example person', () => {
  test('the stage is read on its own page', async () => {
    const { page, complaints } = await lookAt('04')
    await page.getByRole('link', { name: stage }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(stage)
    const [expected = 'none'] = stageOf('04')
    expect(await headline(page)).toMatch(new RegExp(`\\b${expected}\\b`))
    expect(await headline(page)).toContain('We know')
    await page.getByText('Show where this stands').first().click()
    expect(await page.locator('details[open] .source').first().isVisible()).toBe(true)
    expect(complaints()).toEqual([])
  })

  test('a missing fact is answered in place, and the answers change', async () => {
    const { page, complaints } = await lookAt('09')
    await page.getByRole('link', { name: stage }).click()
    expect(stageOf('09')).toEqual(['IB', 'IV'])
    await page.getByRole('button', { name: 'Yes, read on' }).click()
    await page.locator('.headline').waitFor()
    expect(await headline(page)).toMatch(/\bIB or IV\b/)

    await page
      .getByRole('navigation', { name: 'Main menu' })
      .getByRole('link', { name: 'What is missing' })
      .click()
    const spread = page.locator('li.request', { hasText: 'found in other parts of the body' })
    await spread.getByText('I have it now').click()
    await spread.getByRole('radio', { name: 'They looked and found none' }).check()
    await spread.getByRole('button', { name: 'Save this' }).click()
    const changed = page.getByRole('heading', { name: /answers? changed/ })
    await changed.waitFor()
    expect(await changed.evaluate((heading) => heading === document.activeElement)).toBe(true)

    await page.locator('.changes').getByRole('link', { name: stage }).click()
    expect(await headline(page)).toMatch(/\bIB\b/)
    expect(await headline(page)).not.toMatch(/\bIV\b/)

    await page.getByRole('link', { name: 'What Herald read' }).first().click()
    const takeBack = page.getByRole('button', { name: /^Take back/ })
    await takeBack.click()
    await takeBack.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('What Herald read')
    await page.goto(`${app.address}/answers/q03`)
    await page.getByText('IB or IV').first().waitFor()
    expect(complaints()).toEqual([])
  })

  test('from the first page to an answer with the keyboard alone', async () => {
    const { page } = await app.open('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await tabTo(page, 'Skip to the page')
    await tabTo(page, 'Look around first')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Look around first' }).waitFor()
    expect(await focused(page)).toBe('Look around first')
    await tabTo(page, titleOf('04'))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
    expect(await focused(page)).toBe('My answers')
    await tabTo(page, stage)
    await page.keyboard.press('Enter')
    await page.locator('.headline').waitFor()
    expect(await focused(page)).toBe(stage)
    await tabTo(page, 'Show where this stands')
    await page.keyboard.press('Enter')
    expect(await page.locator('details[open] .source').first().isVisible()).toBe(true)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'My answers' }).waitFor()
  })
})

describe('a few questions without a record', () => {
  test('a first answer changes after the first reply, and each may stay open', async () => {
    const { page, complaints } = await app.open('/form')
    await page.getByRole('radio', { name: '3+' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Question 2' }).waitFor()
    await page.getByRole('button', { name: 'I do not know' }).click()
    await page.getByRole('heading', { name: 'Question 3' }).waitFor()
    await page.getByRole('link', { name: 'Stop here and see my answers' }).click()
    await page.getByText('Based on one thing you told Herald.').waitFor()
    await page.getByRole('link', { name: /HER2-positive/ }).click()
    expect(await headline(page)).toContain('HER2-positive')
    expect(complaints()).toEqual([])
  })

  test('a number that cannot be is said at the top and at the field, and nothing typed is lost', async () => {
    const { page } = await app.open('/missing')
    const form = page.locator('li.request', { hasText: 'The size of the cancer before treatment' })
    await form.getByText('I have it now').click()
    await form.getByRole('textbox').fill('9999')
    await form.getByRole('button', { name: 'Save this' }).click()
    const summary = form.getByRole('alert')
    await summary.getByRole('link').click()
    expect(await form.getByRole('textbox').evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await form.getByRole('textbox').inputValue()).toBe('9999')
    expect(await form.locator('.problem').innerText()).toContain('0.1 to 300 mm')
    await form.getByRole('textbox').fill('18')
    await form.getByRole('button', { name: 'Save this' }).click()
    await page.getByRole('heading', { name: /^Saved/ }).waitFor()
  })
})

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent.trim() ?? '')

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(words)) return
  }
  throw new Error(`60 times Tab did not lead to "${words}".`)
}
