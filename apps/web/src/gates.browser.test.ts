/** Hard news waits (patient-words section 6): not in the page before she chose, there afterwards, and her choice is kept. */
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

async function withExample(id: string, width = 320): Promise<OpenPage> {
  const opened = await app.open('/examples', { viewport: { width, height: 700 } })
  await opened.page.getByRole('button', { name: titleOf(id), exact: true }).click()
  await opened.page.locator('.row').first().waitFor()
  return opened
}

const to = async (page: Page, path: string): Promise<void> => {
  await page.goto(app.address + path)
  await live(page)
  await page.locator('.needs-script, main progress').waitFor({ state: 'detached' })
}

/** Everything a screen reader, a search or a curious person could find in the page, but the name of the example. */
const wholeDom = (page: Page, but: string): Promise<string> =>
  page.evaluate((but) => {
    const everything = [document.documentElement, ...document.documentElement.querySelectorAll('*')]
    const attributes = everything.flatMap((element) => [...element.attributes].map(({ value }) => value))
    return [document.documentElement.textContent, ...attributes].join('\n').replaceAll(but, '')
  }, but)

// The gate's own question names what it is about, and nothing of the record.
const ofTheGate = /This part speaks of cancer that has spread or come back\./g
const news = /\bIV\b|\bM1\b|brain|has spread|metasta|another part of the body/gi

describe('a cancer that has spread', () => {
  const screens = [
    '/answers',
    '/answers/q02',
    '/answers/q03',
    '/answers/q04',
    '/answers/q15',
    '/visit',
    '/missing',
  ]
  test.each(screens)('nothing of it is in %s before she chose', async (path) => {
    const { page, complaints } = await withExample('11')
    await to(page, path)
    if (path === '/visit') await page.locator('.paper').waitFor()
    const dom = (await wholeDom(page, titleOf('11'))).replaceAll(ofTheGate, '')
    expect([...dom.matchAll(news)].map(({ index }) => dom.slice(index - 50, index + 50))).toEqual([])
    // The danger is said all the same.
    if (path === '/answers') await page.getByText('trouble speaking is an emergency').waitFor()
    expect(complaints()).toEqual([])
  })

  test('later: it stays closed; yes: it opens with the keyboard, everywhere, and can be closed again', async () => {
    const { page } = await withExample('11')
    await to(page, '/answers/q03')
    await page.getByRole('button', { name: 'Later' }).click()
    await page.getByText('You can open it here on any day.').waitFor()
    await to(page, '/answers/q03')
    await page.getByText('You can open it here on any day.').waitFor()
    await page.getByRole('button', { name: 'Yes, read on' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.headline').waitFor()
    expect(await page.locator('.headline').innerText()).toContain('IV')
    await to(page, '/answers/q02')
    await page.getByRole('img', { name: /The rest of the body: found/ }).waitFor()
    await page.getByRole('button', { name: 'Close this part again' }).click()
    await page.getByRole('button', { name: 'Yes, read on' }).waitFor()
    expect(await page.locator('.places').count()).toBe(0)
  })

  test('another person’s record asks anew', async () => {
    const { page } = await withExample('11')
    await to(page, '/answers/q03')
    await page.getByRole('button', { name: 'Yes, read on' }).click()
    await page.locator('.headline').waitFor()
    await to(page, '/examples')
    await page.getByRole('button', { name: titleOf('12'), exact: true }).click()
    await page.locator('.row').first().waitFor()
    await to(page, '/answers/q15')
    await page.getByRole('button', { name: 'Yes, read on' }).waitFor()
    expect(await page.locator('.headline').count()).toBe(0)
  })
})

test('question 15 is closed with a calm label for everyone', async () => {
  const { page } = await withExample('04')
  const row = page.locator('.row').last()
  expect(await row.innerText()).toContain('This part opens when you want it to.')
  await row.getByRole('link').click()
  await page.getByRole('button', { name: 'Yes, read on' }).click()
  await page.locator('.headline').waitFor()
})

describe('a report given as text', () => {
  const paste = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('The text of your report').fill(text)
    await page.getByRole('button', { name: 'Read my report' }).click()
    await page.getByRole('heading', { level: 1, name: 'My report' }).waitFor()
  }
  const body =
    'FINAL DIAGNOSIS: Breast, left, core biopsy: invasive ductal carcinoma, Nottingham grade 3. HER2 IHC 3+.'

  test('of yesterday: not a word of it before she chose, in the report or in the answers', async () => {
    const { page } = await app.open('/paste')
    const yesterday = await page.evaluate(() => {
      const day = new Date(Date.now() - 86_400_000)
      return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
    })
    await paste(page, `Reported ${yesterday}. ${body}`)
    await page.getByText('There is a new report.').waitFor()
    expect(await wholeDom(page, '')).not.toMatch(/carcinoma|grade 3/i)
    await page.getByRole('button', { name: 'With my team' }).click()
    await page.getByText('Ask your team to go through it with you.').waitFor()
    await to(page, '/answers')
    expect(await wholeDom(page, '')).not.toMatch(/carcinoma|grade 3|Your cancer is HER2-positive/i)
    await page.getByRole('button', { name: 'Read it now' }).click()
    await page.getByText('Your cancer is HER2-positive').first().waitFor()
    await to(page, '/report')
    await page.getByRole('heading', { name: /facts? found/ }).waitFor()
  })

  test('of last year: it is shown at once', async () => {
    const { page } = await app.open('/paste')
    await paste(page, `Reported 3 May 2025. ${body}`)
    await page.getByRole('heading', { name: /facts? found/ }).waitFor()
    expect(await page.locator('.gate').count()).toBe(0)
  })
})
