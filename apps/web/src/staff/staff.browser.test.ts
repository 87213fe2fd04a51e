/** A question on its whole way through the staff pages, on the real server with PGlite; the asker's part goes through the API. */
import {
  type AskerCase,
  csrfHeader,
  dangerQuestions,
  type EndpointId,
  endpoints,
  type ReplyOf,
} from '@herald/api'
import { type OpenApp, openApp, screenshot } from '@herald/tools/browser'
import axe, { type AxeResults } from 'axe-core'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Page = Awaited<ReturnType<OpenApp['open']>>['page']

let app: OpenApp
let ahead = 0
beforeAll(async () => {
  app = await openApp({
    service: { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()).add({ hours: ahead }) },
  })
})
afterAll(() => app.close())

const narrow = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const
const wide = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const

/** Sends one row of the API from a page of Herald, and reads the reply by the row. */
async function send<Id extends EndpointId>(page: Page, id: Id, path: string, body?: unknown) {
  const json = await page.evaluate(
    async ({ method, to, sent, header }) => {
      const session: { csrf: string } = await (await fetch('/api/session')).json()
      const reply = await fetch(to, {
        method,
        headers: { 'content-type': 'application/json', [header]: session.csrf },
        ...(method === 'GET' ? {} : { body: JSON.stringify(sent ?? {}) }),
      })
      const text = await reply.text()
      if (!reply.ok) throw new Error(`${to} answered ${reply.status}: ${text}`)
      return text
    },
    { method: endpoints[id].method, to: path, sent: body, header: csrfHeader },
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row's own schema let it through
  return endpoints[id].reply.parse(JSON.parse(json)) as ReplyOf<(typeof endpoints)[Id]>
}

async function anAsker(): Promise<Page> {
  const { page } = await app.open('/help')
  await page.evaluate(async () => {
    await fetch('/api/auth/sign-in/anonymous', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
  })
  return page
}

let keys = 0
const ask = (page: Page, change: Record<string, unknown> = {}): Promise<AskerCase> => {
  keys += 1
  return send(page, 'submit', '/api/cases', {
    key: keys.toString(16).padStart(32, '0'),
    about: 'me',
    question: 'What does HER2-positive mean for my treatment? I feel lost.',
    country: 'GB',
    topic: 'HER2 treatment',
    danger: { answers: Object.fromEntries(dangerQuestions.map((one) => [one, 'no'])) },
    isAdult: true,
    privacySeen: true,
    facts: [
      {
        label: 'HER2',
        value: 'Positive, IHC 3+',
        source: 'HER2 IHC: 3+',
        state: 'known',
        asOf: '2026-11-02',
      },
      { label: 'Menopause', value: 'We do not know yet', state: 'unknown' },
    ],
    mayPublish: true,
    ...change,
  })
}

async function staff(name: string, options: object = wide, role?: string): Promise<Page> {
  const { page } = await app.open('/staff', options)
  await page.getByRole('button', { name: `Demonstration ${name}`, exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  if (role !== undefined) {
    await page.getByLabel('Role').selectOption(role)
    await page.getByRole('heading', { level: 1, name: 'Answers to review' }).waitFor()
  }
  return page
}

/** What axe finds, and whether the page scrolls sideways. */
async function faults(page: Page, name: string): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { runOnly: ${JSON.stringify(rules)} })`,
  )
  const wideBy = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await screenshot(page, `staff-${name}-${page.viewportSize()?.width ?? 0}`)
  return [
    ...violations.map(({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`),
    ...(wideBy > 0 ? [`${name} is ${wideBy} px too wide`] : []),
  ]
}

/** The same screen at both widths. */
async function faultsAtBoth(page: Page, name: string): Promise<readonly string[]> {
  const atWide = await faults(page, name)
  await page.setViewportSize(narrow.viewport)
  const atNarrow = await faults(page, name)
  await page.setViewportSize(wide.viewport)
  return [...atWide, ...atNarrow]
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByLabel('Paragraph 1').fill(words)
  await page.getByLabel('What to ask the team', { exact: true }).fill('Which drugs block HER2 for me?')
}

async function tickAll(page: Page, within: string): Promise<void> {
  const boxes = page.locator(`${within} input[type="checkbox"]`)
  for (let at = 0; at < (await boxes.count()); at += 1) await boxes.nth(at).check()
}

async function toReview(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Send to review' })
  await button.click()
  await button.waitFor({ state: 'detached' })
}

describe('a question through the staff pages', () => {
  test('claimed, answered, returned, answered again, approved, rewritten, checked, public, found, taken down', async () => {
    const her = await anAsker()
    const { id } = await ask(her)
    const { page: front, complaints, strayRequests } = await app.open('/staff', wide)
    await front.getByRole('button', { name: 'Demonstration clinician', exact: true }).waitFor()
    expect(await faultsAtBoth(front, 'sign-in')).toEqual([])

    const writer = await staff('clinician')
    await writer.getByText('1 question waits').waitFor()
    expect(await faultsAtBoth(writer, 'queue')).toEqual([])
    await writer.keyboard.press('n')
    await writer.getByRole('heading', { level: 1, name: 'One question' }).waitFor()
    await write(writer, 'HER2 is a part on the cell. Herceptin works 5 times.')
    await writer.getByText('Each number needs a source').waitFor()
    await writer.getByText(/^Saved /).waitFor()
    // One key puts in one of Herald's own texts with its source, behind the paragraph that has the focus.
    await writer.locator('.offered li').first().waitFor()
    await writer.getByLabel('Paragraph 1').focus()
    await writer.keyboard.press('Alt+1')
    expect(await writer.locator('.blocks .cited figcaption').first().innerText()).not.toBe('')
    expect(await faultsAtBoth(writer, 'workspace')).toEqual([])
    await writer
      .getByLabel('Paragraph 1')
      .fill('It can be a lot at first. HER2 is a part on the cell. It tells the cell to grow.')
    await tickAll(writer, '.checklist')
    await toReview(writer)

    // The writer also holds the reviewer's role: she does not get her own answer.
    const self = await staff('clinician', wide, 'reviewer')
    await self.getByText('No answer is waiting for review.').waitFor()

    const reviewer = await staff('reviewer')
    await reviewer.getByRole('button', { name: 'Take next' }).click()
    await reviewer.getByRole('heading', { level: 1, name: 'Review an answer' }).waitFor()
    expect(await reviewer.getByRole('button', { name: 'Approve and deliver' }).isDisabled()).toBe(true)
    await reviewer.getByText('Ask for changes').click()
    expect(await faultsAtBoth(reviewer, 'review')).toEqual([])
    await reviewer.getByLabel('Tone').check()
    await reviewer.getByLabel('What would make it good?').fill('A warmer first line, please.')
    await reviewer.getByRole('button', { name: 'Send it back' }).click()
    await reviewer.getByText('No answer is waiting for review.').waitFor()

    await writer.goto(`${app.address}/staff#queue`)
    await writer.getByText('1 question is with you').waitFor()
    await writer.locator('.queue a').first().click()
    await writer.getByText('A warmer first line, please.').waitFor()
    await writer
      .getByLabel('Paragraph 1')
      .fill('It is normal to feel lost at first. HER2 is a part on the cell. It tells the cell to grow.')
    await toReview(writer)

    await reviewer.reload()
    await reviewer.getByRole('button', { name: 'Take next' }).click()
    await reviewer.getByText('What changed since the last version').click()
    expect(await reviewer.locator('.changed ins').count()).toBeGreaterThan(0)
    const approve = reviewer.getByRole('button', { name: 'Approve and deliver' })
    const boxes = reviewer.locator('.review > .claims input, .review > .finish input')
    const open = await boxes.count()
    for (let at = 0; at < open; at += 1) {
      expect(await approve.isDisabled()).toBe(true)
      await reviewer.keyboard.press('u')
      await reviewer.keyboard.press('Space')
    }
    await approve.click()
    await reviewer.getByText('No answer is waiting for review.').waitFor()
    expect((await send(her, 'case', `/api/cases/${id}`)).state).toBe('delivered')

    ahead += 73
    const moderator = await staff('moderator')
    await moderator.locator('.queue a').first().click()
    expect(await faultsAtBoth(moderator, 'to-start')).toEqual([])
    await tickAll(moderator, '.acts')
    await moderator.getByRole('button', { name: 'Start the rewrite' }).click()
    await moderator.getByLabel('Title').fill('What does HER2-positive mean?')
    await moderator
      .getByLabel('Question', { exact: true })
      .fill('Someone asks what HER2-positive means for treatment.')
    await moderator.getByLabel('Short answer').fill('Drugs that block HER2 may help.')
    await moderator.locator('.two select').first().selectOption('HER2 treatment')
    await write(moderator, 'HER2 is a part on the cell. It tells the cell to grow. Some drugs can block it.')
    await moderator.getByLabel('I judge that the mix fits').check()
    expect(await faultsAtBoth(moderator, 'rewrite')).toEqual([])
    await moderator.getByRole('button', { name: 'Send to checker' }).click()
    await moderator.getByText('Being checked').waitFor()
    // Not by who rewrote it.
    expect(await moderator.getByRole('button', { name: 'Pass: she cannot be found' }).count()).toBe(0)

    const checker = await staff('checker')
    await checker.locator('.queue a').first().click()
    await checker.getByRole('heading', { name: 'Original' }).waitFor()
    await tickAll(checker, '.acts')
    await checker.getByRole('button', { name: 'Pass: she cannot be found' }).click()
    // The server goes on offering the act while the text is being checked; new ticks say that the last one was carried out.
    const ticks = checker.locator('.acts input:checked')
    await expect.poll(() => ticks.count()).toBe(0)
    expect(await checker.locator('.acts [role="alert"]').count()).toBe(0)
    await reviewer.getByRole('link', { name: 'Publication' }).click()
    await reviewer.locator('.queue a').first().click()
    await reviewer.getByRole('heading', { name: 'Original' }).waitFor()
    await tickAll(reviewer, '.acts')
    await reviewer.getByRole('button', { name: 'Pass: send her the preview' }).click()
    await reviewer.getByText('Waiting for her yes').waitFor()
    expect(await faultsAtBoth(reviewer, 'preview')).toEqual([])

    const preview = await send(her, 'preview', `/api/cases/${id}/preview`)
    expect(preview.title).toBe('What does HER2-positive mean?')
    await send(her, 'previewYes', `/api/cases/${id}/preview/yes`, {
      version: preview.version,
      hash: preview.hash,
      sawExactText: true,
      sawSiteName: true,
      sawCopiesMayLiveOn: true,
    })
    ahead += 24 * 15
    const seen = await app.open('/questions?q=what+does+her2-positive+mean', narrow)
    const link = seen.page.getByRole('link', { name: 'What does HER2-positive mean?' })
    // The daily round of the server puts it out; it comes each minute.
    for (let tries = 0; tries < 90 && (await link.count()) === 0; tries += 1) {
      await seen.page.waitForTimeout(1000)
      await seen.page.reload()
    }
    const address = (await link.first().getAttribute('href')) ?? ''
    await link.first().click()
    await seen.page.getByText('Some drugs can block it.').waitFor()

    await moderator.goto(`${app.address}/staff#pages`)
    await moderator.reload()
    await moderator.locator('.queue a').first().click()
    await moderator.getByLabel('I want it gone').check()
    await moderator.getByRole('button', { name: 'Take it down everywhere' }).click()
    await moderator.getByText('The page and its search entry are gone.').waitFor()
    expect((await fetch(app.address + address)).status).toBe(410)
    expect(complaints()).toEqual([])
    expect(strayRequests()).toEqual([])
  }, 240_000)

  test('a danger hold is read and cleared at 320 px', async () => {
    const her = await anAsker()
    const { id } = await ask(her, { question: 'I cannot breathe and my chest hurts a lot. What is this?' })
    const clinician = await staff('second', narrow)
    await clinician.getByText('1 question is held for danger').waitFor()
    expect(await faults(clinician, 'holds')).toEqual([])
    await clinician.locator('.holds a').click()
    await clinician.getByLabel('Why do you decide this?').fill('An old story, told in full.')
    await clinician.getByLabel('I have read it in full').check()
    expect(await faults(clinician, 'hold')).toEqual([])
    await clinician.getByRole('button', { name: 'No danger now: let it go on' }).click()
    await clinician.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    expect((await send(her, 'case', `/api/cases/${id}`)).state).toBe('queued')
  })

  test('a draft whose claim was lost stays on the screen to read; asking, giving back and declining work', async () => {
    const her = await anAsker()
    const { id } = await ask(her)
    const one = await staff('second')
    await one.goto(`${app.address}/staff#case/${id}`)
    await one.getByRole('button', { name: 'Take this question' }).click()
    await write(one, 'Words that must not be lost.')
    await one.getByText(/^Saved /).waitFor()
    const other = await staff('second')
    await other.goto(`${app.address}/staff#case/${id}`)
    await other.getByText('Give it back', { exact: true }).click()
    await other.getByRole('button', { name: 'Give it back to the queue' }).click()
    await other.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    await one.getByLabel('Paragraph 1').fill('Words that must not be lost, and more.')
    await one.getByText('Your words stay here to read and copy.').waitFor()
    expect(await one.getByLabel('Paragraph 1').inputValue()).toBe('Words that must not be lost, and more.')
    expect(await one.getByLabel('Paragraph 1').isEditable()).toBe(false)
    expect(await faults(one, 'lost')).toEqual([])

    await other.goto(`${app.address}/staff#case/${id}`)
    await other.getByRole('button', { name: 'Take this question' }).click()
    await other.getByText('Ask her something first').click()
    await other.getByLabel('Up to three questions').fill('Which drugs do you have now?')
    await other.getByRole('button', { name: 'Send the questions' }).click()
    await other.getByText('Waiting for her reply').waitFor()
    expect((await send(her, 'case', `/api/cases/${id}`)).messages).toContainEqual(
      expect.objectContaining({ kind: 'questions', questions: ['Which drugs do you have now?'] }),
    )
    await other.getByText('Cannot answer', { exact: true }).click()
    await other.getByRole('button', { name: 'Decline', exact: true }).click()
    await other.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    expect((await send(her, 'case', `/api/cases/${id}`)).state).toBe('declined')
  })

  test('keys: ? lists them, the switch turns them off, and Alt with g explains a hard word', async () => {
    const her = await anAsker()
    const { id } = await ask(her)
    const page = await staff('lead')
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
    await page.keyboard.press('?')
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await list.waitFor()
    expect(await faults(page, 'keys')).toEqual([])
    await page.keyboard.press('Escape')
    await page.goto(`${app.address}/staff#case/${id}`)
    await page.getByRole('button', { name: 'Take this question' }).click()
    await page.getByLabel('Paragraph 1').fill('You may have a biopsy.')
    await page.getByText('Words that may be new to her').waitFor()
    await page.keyboard.press('Alt+g')
    expect(await page.getByLabel('Paragraph 1').inputValue()).toContain('biopsy (taking a tiny piece')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await list.getByLabel('Shortcuts are on').uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('q')
    await page.keyboard.press('?')
    expect(await list.isVisible()).toBe(false)
    expect(new URL(page.url()).hash).toBe(`#case/${id}`)
  })

  test('under 1,100 px the panes are tabs, moved by arrow keys', async () => {
    const her = await anAsker()
    const { id } = await ask(her)
    const page = await staff('second', narrow)
    await page.goto(`${app.address}/staff#case/${id}`)
    const question = page.getByRole('tab', { name: 'Question' })
    await question.focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Facts' }).getAttribute('aria-selected')).toBe('true')
    await page.getByText('Positive, IHC 3+').waitFor()
    expect(await page.getByText('I feel lost.').isVisible()).toBe(false)
    expect(await faults(page, 'facts')).toEqual([])
  })

  test('the patient’s pages load nothing of it, and a visitor without a session reaches no question', async () => {
    const { page } = await app.open('/staff')
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
    const scripts = async (path: string) =>
      [...(await (await fetch(app.address + path)).text()).matchAll(/src="(\/assets\/[^"]+)"/g)].map(
        ([, one]) => one,
      )
    const [own] = await scripts('/staff')
    for (const path of ['/', '/answers', '/library']) expect(await scripts(path)).not.toContain(own)
    expect((await fetch(`${app.address}/api/staff/queue`)).status).toBe(401)
  })
})
