/** My answers and what is missing: what is new, where to go on, what was asked for and what is not needed. */
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

async function withExample(id: string): Promise<OpenPage> {
  const opened = await app.open('/examples', { viewport: { width: 320, height: 700 } })
  await opened.page.getByRole('button', { name: titleOf(id), exact: true }).click()
  await opened.page.locator('.row').first().waitFor()
  return opened
}

const to = async (page: Page, path: string): Promise<void> => {
  await page.goto(app.address + path)
  await live(page)
  await page.locator('.needs-script, main progress').waitFor({ state: 'detached' })
}

describe('my answers', () => {
  test('begin with the first question not yet read, and say which answer reads differently since', async () => {
    const { page, complaints } = await withExample('06')
    await page.getByRole('link', { name: 'Start with the first question' }).click()
    await page.locator('.headline').waitFor()
    expect(new URL(page.url()).pathname).toBe('/answers/q01')
    await to(page, '/answers')
    await page.getByRole('link', { name: 'Go on with the next question' }).click()
    await page.locator('.headline').waitFor()
    expect(new URL(page.url()).pathname).toBe('/answers/q02')
    await to(page, '/answers/q14')
    await to(page, '/answers')
    expect(await page.getByRole('heading', { name: 'New since last time' }).count()).toBe(0)
    await to(page, '/settings')
    await page.getByRole('radio', { name: 'United States' }).check()
    await to(page, '/answers')
    await page.getByRole('heading', { name: 'New since last time' }).waitFor()
    expect(await page.locator('.changed a').allInnerTexts()).toEqual(['Will it be paid for?'])
    expect(complaints()).toEqual([])
  })
})

describe('what is missing', () => {
  test('the day on which she asked is kept; an impossible and a future day are explained', async () => {
    const { page, complaints } = await withExample('09')
    await to(page, '/missing')
    const request = page.locator('li.request').first()
    await request.getByText('Asked on').click()
    await request.getByLabel('Day').fill('31')
    await request.getByLabel('Month').fill('June')
    await request.getByRole('button', { name: 'Note the day' }).click()
    await request.getByText('There is no such day.').waitFor()
    expect(await request.getByLabel('Month').inputValue()).toBe('June')
    await request.getByLabel('Year').fill('2199')
    await request.getByLabel('Day').fill('30')
    await request.getByRole('button', { name: 'Note the day' }).click()
    await request.getByText('This day is still to come.').waitFor()
    await request.getByLabel('Year').fill('2025')
    await request.getByRole('button', { name: 'Note the day' }).click()
    await request.getByText('You asked on Monday 30 June 2025.').waitFor()
    await page.reload()
    await page.getByText('You asked on Monday 30 June 2025.').waitFor()
    expect(complaints()).toEqual([])
  })

  test('what her team calls not needed is set aside, and can be asked for again', async () => {
    const { page } = await withExample('09')
    await to(page, '/missing')
    const count = await page.locator('li.request').count()
    const what = await page.locator('li.request h2').first().innerText()
    await page.getByRole('button', { name: `My team says it is not needed: ${what}` }).click()
    const aside = page.getByText('One thing your team says is not needed')
    await aside.waitFor()
    await page.locator('h1:focus').waitFor()
    expect(await page.locator('li.request').count()).toBe(count - 1)
    await aside.click()
    await page.getByRole('button', { name: `Ask for it again: ${what}` }).click()
    await page.getByText('One thing your team says is not needed').waitFor({ state: 'detached' })
    expect(await page.locator('li.request').count()).toBe(count)
  })
})

describe('a day that no record gives', () => {
  test('is typed in place; what is wrong is said on top and at the field, and then the days are counted', async () => {
    const { page, complaints } = await app.open('/answers/q06', { viewport: { width: 320, height: 700 } })
    await page.getByText('we cannot count the days').waitFor()
    await page.getByText('I have it now').first().click()
    await page.getByLabel('Day', { exact: true }).fill('31')
    await page.getByLabel('Month').fill('June')
    await page.getByLabel('Year').fill('2026')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByRole('link', { name: 'Check the date.' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'day of diagnosis day',
    )
    await page.keyboard.press('Control+A')
    await page.keyboard.type('3')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page
      .locator('.headline', { hasText: 'since the diagnosis on 3 June 2026' })
      .or(page.locator('.headline', { hasText: 'The diagnosis was on 3 June 2026' }))
      .waitFor()
    expect(complaints()).toEqual([])
  })
})

describe('reading for someone else', () => {
  test('the words say who is meant, and her numbers wait for her word', async () => {
    const { page } = await app.open('/')
    await page.getByRole('checkbox', { name: 'I am asking for someone I care for' }).check()
    await to(page, '/examples')
    await page.getByRole('button', { name: titleOf('06'), exact: true }).click()
    await page.getByText('You are reading for someone else.').waitFor()
    await to(page, '/answers/q05')
    await page.getByText('Would you like to see numbers').click()
    expect(await page.getByRole('button', { name: 'Show me the numbers' }).count()).toBe(0)
    await page.getByRole('checkbox', { name: 'They want me to see the numbers' }).check()
    await page.getByRole('button', { name: 'Show me the numbers' }).click()
    await page.locator('.numbers-shown').waitFor()
  })
})

describe('a few questions', () => {
  test('one reply is enough for a first answer that is about her', async () => {
    const { page } = await app.open('/form')
    await page.getByRole('radio', { name: '3+' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Question 2' }).waitFor()
    await page.getByRole('link', { name: 'Stop here and see my answers' }).click()
    await page.locator('.row').first().waitFor()
    expect(await page.locator('.row').first().innerText()).toContain('HER2-positive')
    expect(await page.locator('.row .standing-known, .row .standing-likely').count()).toBeGreaterThan(0)
  })

  test('end after twelve at the latest, each left open', async () => {
    const { page } = await app.open('/form')
    const skip = page.getByRole('button', { name: 'I do not know' })
    let asked = 0
    for (await skip.waitFor(); asked < 13 && (await skip.count()) > 0; asked += 1) {
      await skip.click()
      await page.waitForTimeout(50)
    }
    expect(asked).toBeLessThanOrEqual(12)
    await page.getByText('Your answers are ready.').waitFor()
  })
})
