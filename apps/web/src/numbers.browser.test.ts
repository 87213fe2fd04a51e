/** Survival numbers (patient-words PW21): none in the page before she chose, then as much as she chose, and gone again. */
import { readFile } from 'node:fs/promises'
import { examplePatients } from '@herald/examples'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = OpenPage['page']
type Options = Parameters<OpenApp['open']>[1]

let app: OpenApp
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const question = 'Would you like to see numbers about living with and without treatment?'
const titleOf = (id: string): string =>
  examplePatients.find((each) => each.id === id)?.title ?? `no example ${id}`

/** An example person's answer, the block of numbers not touched yet. */
async function at(id: string, path: string, options: Options = {}): Promise<OpenPage> {
  const opened = await app.open('/examples', options)
  await opened.page.getByRole('button', { name: titleOf(id), exact: true }).click()
  await opened.page.locator('.row').first().waitFor()
  await goTo(opened.page, path)
  return opened
}

/** An answer on spread is closed until she opens it. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(app.address + path)
  const headline = page.locator('.headline')
  const gate = page.getByRole('button', { name: 'Yes, read on' })
  await headline.or(gate).waitFor()
  if (await gate.isVisible()) await gate.click()
  await headline.waitFor()
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByText(question).click()
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.getByRole('button', { name: 'Change what you see' }).waitFor()
}

/** Everything a screen reader, a search or a curious person could find: texts and attributes of every node. */
const wholeDom = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const everything = [document.documentElement, ...document.documentElement.querySelectorAll('*')]
    const attributes = everything.flatMap((element) => [...element.attributes].map(({ value }) => value))
    return [document.documentElement.textContent, ...attributes].join('\n')
  })
const survivalNumber = /\d+ out of 100|out of 100 are alive|\d+ alive|\d+ more/

describe('before she chose', () => {
  test.each(['q03', 'q05', 'q12'])('no survival number is anywhere in the page of %s', async (id) => {
    const { page } = await at('06', `/answers/${id}`)
    expect(await wholeDom(page)).not.toMatch(survivalNumber)
    expect(await page.locator('.numbers-drawing, .numbers table').count()).toBe(0)
  })

  test('the question is closed, with four buttons of one size and nothing preset', async () => {
    const { page } = await at('06', '/answers/q05')
    expect(await page.getByRole('button', { name: 'Words only' }).isVisible()).toBe(false)
    await page.getByText(question).click()
    const buttons = page.locator('.numbers-choices button')
    expect(await buttons.allInnerTexts()).toEqual([
      'Words only',
      'Show me what treatment adds',
      'Show me the numbers',
      'Not now',
    ])
    const sizes = await buttons.evaluateAll((all) =>
      all.map((button) => {
        const { width, height } = button.getBoundingClientRect()
        return `${width.toFixed(1)} x ${height.toFixed(1)}, ${button.getAttribute('class')}`
      }),
    )
    expect(new Set(sizes).size).toBe(1)
    expect(await buttons.evaluateAll((all) => all.some((each) => each === document.activeElement))).toBe(
      false,
    )
  })

  test('the equations are loaded after the choice, not before', async () => {
    const { page } = await at('06', '/answers/q05')
    const requested: string[] = []
    page.context().on('request', (request) => requested.push(new URL(request.url()).pathname))
    await choose(page, 'Show me the numbers')
    expect(requested.some((path) => /numbers-in-words.*\.js$/.test(path))).toBe(true)
  })

  test('from question 3 a link leads to question 5', async () => {
    const { page } = await at('06', '/answers/q03')
    await page.getByRole('link', { name: /in question 5/ }).click()
    await page.getByText(question).waitFor()
    expect(new URL(page.url()).pathname).toBe('/answers/q05')
  })
})

describe('her choice', () => {
  test('words only: what each treatment does, and no number', async () => {
    const { page, complaints } = await at('06', '/answers/q05')
    await choose(page, 'Words only')
    await page.getByText('Chemo kills cancer cells that are too small to see.').waitFor()
    expect(await wholeDom(page)).not.toMatch(survivalNumber)
    expect(complaints()).toEqual([])
  })

  test('what treatment adds: gains in words and a table, and nobody’s survival', async () => {
    const { page, complaints } = await at('06', '/answers/q12')
    await choose(page, 'Show me what treatment adds')
    const numbers = page.locator('.numbers')
    expect(await numbers.innerText()).toMatch(/With it, \d+ more out of 100 are alive 10 years after surgery/)
    expect(await wholeDom(page)).not.toMatch(/After surgery alone, \d|So \d+ out of 100|\d+ alive, \d+ not/)
    expect(await numbers.getByRole('img').count()).toBe(0)
    expect(await numbers.getByRole('table').count()).toBeGreaterThan(0)
    expect(complaints()).toEqual([])
  })

  test('everything: words before the first number, dots, steps, lines, a table, what is left out', async () => {
    const { page, complaints, strayRequests } = await at('06', '/answers/q05')
    await choose(page, 'Show me the numbers')
    const said = await page.locator('.numbers').innerText()
    const inOrder = [
      'This is not a forecast for you.',
      'Your care team can go through it with you.',
      'After surgery alone,',
      'Now add chemo.',
      'Now add trastuzumab.',
      'What the count leaves out',
      'pertuzumab, T-DM1, T-DXd and neratinib',
      'Source: PREDICT Breast',
      'How was that?',
    ]
    const places = inOrder.map((words) => said.indexOf(words))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(-1)
    expect(said.search(/\d+ out of 100/)).toBeGreaterThan(said.indexOf('This is not a forecast for you.'))

    const [dots = '', curves = ''] = await page
      .getByRole('img')
      .evaluateAll((all) => all.map((image) => image.getAttribute('aria-label') ?? ''))
    const last = [...said.matchAll(/So (\d+) out of 100 are alive/g)].at(-1)?.[1]
    expect(last).toBeDefined()
    expect(dots).toContain(`${last} out of 100 are alive`)
    expect(curves).toContain(`${last} out of 100 are alive with all treatments`)
    const alone = /After surgery alone, (\d+) out of 100/.exec(said)?.[1]
    expect(await page.getByRole('table').first().innerText()).toContain(`${alone} alive`)
    expect(await page.locator('.numbers-dots > .numbers-drawing circle[r="5.4"]').count()).toBe(100)
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })

  test('the years are chosen with the arrow keys, and words and dots follow', async () => {
    const { page } = await at('06', '/answers/q05')
    await choose(page, 'Show me the numbers')
    const ten = page.getByRole('radio', { name: '10 years' })
    expect(await ten.isChecked()).toBe(true)
    await ten.focus()
    await page.keyboard.press('ArrowRight')
    await page.getByText(/are alive 15 years later/).waitFor()
    const fifteen = page.getByRole('radio', { name: '15 years' })
    expect(await fifteen.isChecked()).toBe(true)
    expect(await fifteen.evaluate((radio) => radio === document.activeElement)).toBe(true)
    expect(await page.getByRole('img', { name: /^100 dots: 15 years/ }).count()).toBe(1)
  })

  test('the file of the numbers is made on the device: no request', async () => {
    const { page } = await at('06', '/answers/q05')
    await choose(page, 'Show me the numbers')
    const requested: string[] = []
    page.context().on('request', (request) => requested.push(request.url()))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('numbers.csv')
    const csv = await readFile(await download.path(), 'utf8')
    expect(csv.split('\r\n')[0]).toContain('version,step,year,alive_percent')
    expect(csv).toMatch(/^3\.2,s,10,\d/m)
    expect(requested.filter((url) => !url.startsWith('blob:'))).toEqual([])
  })

  test('hidden again, they are gone from the page, and the keyboard stays where they were', async () => {
    const { page } = await at('06', '/answers/q05')
    await choose(page, 'Show me the numbers')
    await page.getByRole('button', { name: 'Hide numbers' }).first().click()
    await page.locator('.numbers-shown').waitFor({ state: 'detached' })
    expect(await wholeDom(page)).not.toMatch(survivalNumber)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('numbers')
  })

  test('a choice lasts over pages and visits, and another person’s record asks again', async () => {
    const { page } = await at('06', '/answers/q05')
    await choose(page, 'Show me the numbers')
    await goTo(page, '/answers/q12')
    await page.locator('.numbers-shown').waitFor()
    await page.goto(`${app.address}/examples`)
    await page.getByRole('button', { name: titleOf('07'), exact: true }).click()
    await page.locator('.row').first().waitFor()
    await goTo(page, '/answers/q05')
    await page.getByText(question).waitFor()
    expect(await wholeDom(page)).not.toMatch(survivalNumber)
  })

  test('with the keyboard alone: opened, chosen, and the focus goes to what came', async () => {
    const { page } = await at('06', '/answers/q05')
    await page.locator('summary', { hasText: question }).focus()
    await page.keyboard.press('Enter')
    for (const _ of ['words', 'adds', 'numbers']) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('.numbers-shown').waitFor()
    await page.locator('.numbers:focus').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Who to call')
  })

  test('a record that names no treatment has nothing to compare, and says so', async () => {
    const { page, complaints } = await at('01', '/answers/q05')
    await choose(page, 'Show me what treatment adds')
    expect(await page.locator('.numbers').innerText()).toContain('nothing to compare')
    expect(await page.locator('.numbers table, .numbers ol').count()).toBe(0)
    expect(complaints()).toEqual([])
  })

  test('not now: not asked twice on this day, and it can be changed', async () => {
    const { page } = await at('06', '/answers/q05')
    await choose(page, 'Not now')
    await goTo(page, '/answers/q12')
    expect(await page.getByText(question).count()).toBe(0)
    await page.getByRole('button', { name: 'Change what you see' }).click()
    await page.getByRole('button', { name: 'Show me the numbers' }).click()
    await page.locator('.numbers-shown').waitFor()
  })
})

describe('no number', () => {
  // biome-ignore format: a table
  const cases: readonly [id: string, why: RegExp][] = [
    ['08', /no such count for men/],
    ['05', /You had drugs before surgery/],
    ['11', /has not spread to other organs/],
  ]
  test.each(cases)('example %s: %s', async (id, why) => {
    const { page, complaints } = await at(id, '/answers/q05')
    await choose(page, 'Show me the numbers')
    expect(await page.locator('.numbers').innerText()).toMatch(why)
    expect(await page.getByRole('link', { name: 'See what is missing' }).count()).toBe(0)
    expect(await wholeDom(page)).not.toMatch(survivalNumber)
    expect(complaints()).toEqual([])
  })
})

test('a record with no facts yet: the facts to get, and the way to them', async () => {
  const { page } = await app.open('/answers/q05')
  await page.locator('.headline').waitFor()
  await choose(page, 'Show me the numbers')
  const said = await page.locator('.numbers').innerText()
  expect(said).toContain('the size of the cancer. Ask for the report of your operation.')
  expect(said).toContain('the ER result. Ask for your pathology report.')
  await page.getByRole('link', { name: 'See what is missing' }).click()
  await page.getByRole('heading', { level: 1, name: 'What is missing' }).waitFor()
  expect(await wholeDom(page)).not.toMatch(survivalNumber)
})

test('print: the numbers stay off the paper until she ticks them', async () => {
  const { page } = await at('06', '/answers/q05')
  await choose(page, 'Show me the numbers')
  const shown = page.locator('.numbers-shown')
  await page.emulateMedia({ media: 'print' })
  expect(await shown.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: 'Print the numbers too' }).check()
  await page.emulateMedia({ media: 'print' })
  expect(await shown.isVisible()).toBe(true)
})

// biome-ignore format: a table
const views = [
  { name: 'phone, light', options: { viewport: { width: 320, height: 640 }, colorScheme: 'light' } },
  { name: 'desktop, dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
  { name: 'forced colours', options: { viewport: { width: 640, height: 800 }, forcedColors: 'active' } },
] as const
const shownAs = ['Show me what treatment adds', 'Show me the numbers', 'Words only'] as const

describe.each(views)('on $name', ({ options }) => {
  test.each(shownAs)('"%s" passes axe and does not scroll sideways', async (label) => {
    const { page } = await at('06', '/answers/q05', options)
    await page.getByText(question).click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: label, exact: true }).click()
    await page.getByRole('button', { name: 'Change what you see' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0)
  })
})

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' ')}`)
}
