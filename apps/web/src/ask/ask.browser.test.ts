/** Asking, in a browser, against the whole server on PGlite: what is sent and when, what she sees, by pointer and by keyboard. */
import { examplePatients } from '@herald/examples'
import { type OpenApp, type OpenPage, openApp } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answered } from './made-up-staff.ts'

type Page = OpenPage['page']
type Options = Parameters<OpenApp['open']>[1]

const numbers = { HERALD_EMERGENCY: '112', HERALD_CANCER_LINE: '0800 111 111', HERALD_CRISIS_LINE: '116 123' }
const ordinary = 'What does HER2-positive mean for my treatment?'

let app: OpenApp
let pages: OpenApp
beforeAll(async () => {
  app = await openApp({ service: true, env: numbers })
  pages = await openApp()
}, 60_000)
afterAll(async () => {
  await app.close()
  await pages.close()
})

/** The page, and every body that left it. */
async function asker(options: Options = {}) {
  const opened = await app.open('/ask', options)
  const sent: { readonly path: string; readonly body: Record<string, unknown> }[] = []
  opened.page.on('request', (request) => {
    const body: unknown = request.method() === 'POST' ? request.postDataJSON() : undefined
    if (typeof body === 'object' && body !== null)
      sent.push({ path: new URL(request.url()).pathname, body: { ...body } })
  })
  return { ...opened, sent }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function begin(page: Page, about: 'About me' | 'About someone else' = 'About me'): Promise<void> {
  await page.getByRole('radio', { name: about }).check()
  await page.getByRole('checkbox', { name: 'I am 18 or over' }).check()
  await page.getByRole('checkbox', { name: /I have read what happens/ }).check()
  await press(page, 'Start')
}

async function noDanger(page: Page, from = 1): Promise<void> {
  for (let number = from; number <= 8; number += 1) {
    await heading(page, `Danger check: ${number} of 8`).waitFor()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await press(page, 'Continue')
  }
}

async function write(page: Page, question = ordinary): Promise<void> {
  await heading(page, 'Write your question').waitFor()
  await page.getByRole('textbox', { name: 'Your question' }).fill(question)
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('HER2 treatment')
  await page.getByRole('combobox', { name: 'Your country' }).selectOption('GB')
  await press(page, 'Continue')
  await heading(page, 'Does one of these help?').waitFor()
  await press(page, 'I still want to ask')
}

describe('asking', () => {
  test('with no danger: nothing leaves before Send, then a time is promised', async () => {
    const { page, sent, complaints, strayRequests } = await asker()
    await page.getByText('This is a demonstration.').waitFor()
    await begin(page)
    await noDanger(page)
    await write(page)
    await heading(page, 'Which facts may we see?').waitFor()
    await press(page, 'Continue')
    await heading(page, 'Check and send').waitFor()
    expect(sent).toEqual([])
    expect(await page.getByRole('checkbox', { name: /publishing it without names/ }).isChecked()).toBe(false)
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    expect(await page.locator('.ask-by').innerText()).toMatch(/^Answer by \d/)
    expect(sent.map(({ path }) => path)).toEqual(['/api/auth/sign-in/anonymous', '/api/cases'])
    expect(sent[1]?.body).toMatchObject({ question: ordinary, facts: [], mayPublish: false, about: 'me' })
    // Closed and come back to: it is still hers.
    await page.goto(`${app.address}/ask`)
    await page.getByRole('link', { name: /Topic: HER2 treatment/ }).click()
    await heading(page, 'Your question').waitFor()
    await press(page, 'Take my question back')
    await page.getByRole('dialog').getByRole('button', { name: 'Take my question back' }).click()
    await page.getByText('You took your question back.').waitFor()
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  })

  test('with danger: help is spoken with numbers first, nothing is sent, and the question is held', async () => {
    const { page, sent } = await asker()
    await begin(page)
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    const links = alert.getByRole('link')
    expect(await links.first().getAttribute('href')).toBe('tel:112')
    expect(await alert.innerText()).toMatch(/112.*0800 111 111.*Do not drive yourself/s)
    expect(sent).toEqual([])
    // Without one of the two buttons there is no way on, not even by the address.
    await page.goto(`${app.address}/ask#write`)
    await heading(page, 'Danger check: 1 of 8').waitFor()
    await press(page, 'This is not happening now')
    await noDanger(page, 2)
    await write(page)
    expect(await page.locator('.danger').innerText()).toContain('112')
    await press(page, 'Continue')
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('112')
    await page.getByText('A clinician will look at your question as soon as possible.').waitFor()
    expect(sent.at(-1)?.body['danger']).toMatchObject({
      acknowledged: 'this is not happening now',
      answers: { cannot_breathe: 'yes', suicide_plan: 'no' },
    })
  })

  test('a plan to end her life: the crisis line stands first', async () => {
    const { page } = await asker()
    await begin(page)
    for (let number = 1; number <= 7; number += 1) {
      await heading(page, `Danger check: ${number} of 8`).waitFor()
      await page.getByRole('radio', { name: 'No', exact: true }).check()
      await press(page, 'Continue')
    }
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    const alert = page.getByRole('alert')
    expect(await alert.getByRole('link').first().getAttribute('href')).toBe('tel:116123')
    expect(await alert.innerText()).toContain('You are not alone')
  })

  test('danger in the words alone: it is taken, held, and help is shown', async () => {
    const { page } = await asker()
    await begin(page)
    await noDanger(page)
    await write(page, 'I had chemo last week and now I cannot breathe. What does this mean?')
    await press(page, 'Continue')
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('112')
  })
})

describe('facts', () => {
  test('all are off; two that she turns on are shown, and exactly these go', async () => {
    const { page, sent } = await asker()
    const [example] = examplePatients.filter(({ id }) => id === '06').map(({ title }) => title)
    await page.goto(`${app.address}/examples`)
    await page.getByRole('button', { name: example ?? '', exact: true }).click()
    await heading(page, 'My answers').waitFor()
    await page.getByRole('link', { name: 'Ask a doctor', exact: true }).first().click()
    await begin(page)
    await noDanger(page)
    await write(page)
    await heading(page, 'Which facts may we see?').waitFor()
    const boxes = page.locator('.ask-facts input')
    expect(await boxes.count()).toBeGreaterThan(4)
    expect(await page.locator('.ask-facts input:checked').count()).toBe(0)
    await page.getByText('No facts would be sent.').waitFor()
    await page.getByRole('checkbox', { name: 'Oestrogen receptor (ER)', exact: true }).check()
    await page.getByRole('checkbox', { name: 'Heart scan', exact: true }).check()
    const shown = await page.locator('.ask-lines > div').evaluateAll((lines) =>
      lines.map((line) => ({
        label: line.querySelector('dt')?.textContent,
        value: line.querySelector('dd p')?.textContent,
      })),
    )
    expect(new Set(shown.map(({ label }) => label))).toEqual(
      new Set(['Oestrogen receptor (ER)', 'Heart scan']),
    )
    await press(page, 'Continue')
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    const facts = sent.at(-1)?.body['facts']
    expect(facts).toHaveLength(shown.length)
    expect(facts).toMatchObject(shown)
    const kept = await page.locator('.ask-lines dt').allInnerTexts()
    expect(kept).toEqual(shown.map(({ label }) => label))
  })

  test('about someone else there is no such page, and none goes', async () => {
    const { page, sent } = await asker()
    await begin(page, 'About someone else')
    await page.getByText('Answer for the person you ask about.').waitFor()
    await noDanger(page)
    await write(page)
    await heading(page, 'Check and send').waitFor()
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    expect(sent.at(-1)?.body).toMatchObject({ about: 'someone else', facts: [] })
  })
})

describe('the answer', () => {
  test('arrives by itself to be read, rated and followed up; deleting asks for the word', async () => {
    const { page, sent } = await asker()
    await begin(page, 'About someone else')
    await noDanger(page)
    await write(page)
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    const id = /#case-([0-9a-f]{32})$/u.exec(page.url())?.[1] ?? ''
    await answered(app.address, id)
    await press(page, 'Look for news now')
    await page.getByText('HER2 is a part on the cell.').waitFor()
    const main = page.locator('main')
    expect(await main.innerText()).toMatch(/What to ask your team.*Which drugs block HER2\?/s)
    expect(await main.innerText()).toMatch(
      /Written by Demonstration clinician.*Checked by Demonstration reviewer/s,
    )
    expect(await faultsOf(page, 'answer')).toEqual([])
    await page.getByRole('button', { name: 'In part' }).click()
    await page.getByText('Thank you. We have kept that.').waitFor()
    expect(sent.at(-1)?.body).toEqual({ clear: 'partly' })
    await page.getByText('Ask one more thing').first().click()
    await press(page, 'Send my follow-up')
    await page.getByText('Choose yes or no.').waitFor()
    for (const no of await page.getByRole('radio', { name: 'No', exact: true }).all()) await no.check()
    await page.getByRole('textbox', { name: 'Your question' }).fill('How long does that treatment take?')
    await press(page, 'Send my follow-up')
    await page.waitForURL((url) => url.hash !== `#case-${id}`)
    await page.getByText('How long does that treatment take?').waitFor()
    await press(page, 'Delete it everywhere')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Delete it everywhere' }).click()
    await dialog.getByText('Type the word delete in small letters.').waitFor()
    await dialog.getByRole('textbox').fill('delete')
    await dialog.getByRole('button', { name: 'Delete it everywhere' }).click()
    await dialog.getByText('We have started to delete your question.').waitFor()
  })
})

describe('nothing typed is lost', () => {
  test('offline, Send keeps the question; it goes when she presses again', async () => {
    const { page, sent } = await asker()
    await begin(page)
    await noDanger(page)
    await write(page)
    await press(page, 'Continue')
    await page.context().setOffline(true)
    await press(page, 'Send my question')
    await page.getByText('It goes only when you press Send again.').waitFor()
    await page.context().setOffline(false)
    expect(sent.filter(({ path }) => path === '/api/cases')).toEqual([])
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
  })

  test('a draft is there after the page was closed; the danger check is not', async () => {
    const { page } = await asker()
    await begin(page)
    await noDanger(page)
    await page.getByRole('textbox', { name: 'Your question' }).fill(ordinary)
    await page.getByText('Saved on this device').waitFor()
    await page.goto(`${app.address}/help`)
    await page.goto(`${app.address}/ask#write`)
    await page.getByText('You have a draft on this device.').waitFor()
    await begin(page)
    await noDanger(page)
    expect(await page.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe(ordinary)
  })
})

describe('by keyboard', () => {
  test('what is missing is listed and leads to its field; each page begins at its heading', async () => {
    const { page } = await asker()
    await page.getByRole('button', { name: 'Start' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(3)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask-adult')
    await page.keyboard.press('Space')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.getByRole('radio', { name: 'About me' }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await heading(page, 'Danger check: 1 of 8').waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Danger check: 1 of 8')
  })
})

describe('where only files are served', () => {
  test('the page says so, and leads on', async () => {
    const { page, complaints } = await pages.open('/ask')
    await heading(page, 'Ask a doctor is not here').waitFor()
    expect(await page.locator('main').getByRole('link').count()).toBeGreaterThan(2)
    expect(complaints()).toEqual([])
  })
})

// biome-ignore format: a table
const views = [
  { name: 'phone, light', options: { viewport: { width: 320, height: 640 }, colorScheme: 'light' } },
  { name: 'desktop, dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
] as const

describe.each(views)('$name', ({ options }) => {
  test('every page of the flow passes axe and does not scroll sideways', async () => {
    const { page } = await asker(options)
    const found: string[] = []
    const look = async (name: string) => found.push(...(await faultsOf(page, name)))
    await heading(page, 'Ask a doctor').waitFor()
    await look('before')
    await press(page, 'Start')
    await look('before, something missing')
    await begin(page)
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await look('danger, yes')
    await press(page, 'I have called')
    await look('danger')
    await noDanger(page, 2)
    await look('write')
    await page.getByRole('textbox', { name: 'Your question' }).fill(ordinary)
    await page.getByRole('combobox', { name: 'Topic' }).selectOption('HER2 treatment')
    await page.getByRole('combobox', { name: 'Your country' }).selectOption('GB')
    await press(page, 'Continue')
    await page.locator('.ask-similar li').first().waitFor()
    await look('similar')
    await press(page, 'I still want to ask')
    await look('share')
    await press(page, 'Continue')
    await look('check')
    await press(page, 'Send my question')
    await heading(page, 'We have your question').waitFor()
    await look('sent')
    expect(found).toEqual([])
  })
})

async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return [
    ...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wide > 0 ? [`${name} is ${wide} px too wide`] : []),
  ]
}
