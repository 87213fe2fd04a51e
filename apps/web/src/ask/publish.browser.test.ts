/** Her second yes and her no, in a browser: the exact text she is shown, what goes public, and what is gone when she takes it back. */
import { type OpenApp, openApp } from '@herald/tools/browser'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answered, done, madeUpStaff } from './made-up-staff.ts'

type Page = Awaited<ReturnType<OpenApp['open']>>['page']

let app: OpenApp
let aheadHours = 0
beforeAll(async () => {
  const now = () => Temporal.Instant.fromEpochMilliseconds(Date.now()).add({ hours: aheadHours })
  app = await openApp({ service: { now } })
}, 60_000)
afterAll(() => app.close())

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const text = {
  blocks: [{ kind: 'paragraph' as const, text: 'HER2 is a part on the cell. Some drugs can block it.' }],
  ask: ['Which drugs block HER2 for me?'],
}

/** Asked, answered, and rewritten up to the preview, with the title that the test looks for. */
async function atPreview(title: string): Promise<{ readonly page: Page; readonly id: string }> {
  const { page } = await app.open('/ask')
  await page.getByRole('radio', { name: 'About me' }).check()
  await page.getByRole('checkbox', { name: 'I am 18 or over' }).check()
  await page.getByRole('checkbox', { name: /I have read what happens/ }).check()
  await press(page, 'Start')
  for (let number = 1; number <= 8; number += 1) {
    await page.getByRole('heading', { level: 1, name: `Danger check: ${number} of 8` }).waitFor()
    await page.getByRole('radio', { name: 'No', exact: true }).check()
    await press(page, 'Continue')
  }
  await page
    .getByRole('textbox', { name: 'Your question' })
    .fill('What does HER2-positive mean for my treatment?')
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('HER2 treatment')
  await page.getByRole('combobox', { name: 'Your country' }).selectOption('GB')
  await press(page, 'Continue')
  await press(page, 'I still want to ask')
  await press(page, 'Continue')
  await page.getByRole('checkbox', { name: /publishing it without names/ }).check()
  await press(page, 'Send my question')
  await page.getByRole('heading', { level: 1, name: 'We have your question' }).waitFor()
  const id = /#case-([0-9a-f]{32})$/u.exec(page.url())?.[1] ?? ''
  await answered(app.address, id)
  aheadHours += 73
  const moderator = await madeUpStaff(app.address, 'moderator')
  const queue = done(await moderator.call('moderationQueue', {}))
  const line = queue.items.find(({ state }) => state === 'willing')
  const started = done(
    await moderator.call('startRewrite', {
      id: line?.id ?? '',
      body: {
        version: line?.version ?? 0,
        notUrgent: true,
        notAboutSomeoneElseOrAgrees: true,
        notHighRisk: true,
      },
    }),
  )
  const publication = started.id
  const submitted = done(
    await moderator.call('submitRewrite', {
      id: publication,
      body: {
        version: started.version,
        fitsAtLeast11: true,
        page: {
          title,
          question: 'Someone asks what HER2-positive means for treatment.',
          short: 'Drugs that block HER2 may help.',
          text,
          topic: 'HER2 treatment',
          phase: 'before treatment',
        },
      },
    }),
  )
  const hash = submitted.rewrite?.hash ?? ''
  const checker = await madeUpStaff(app.address, 'checker')
  const passed = done(
    await checker.call('passIdentity', {
      id: publication,
      body: { version: submitted.version, hash, noIdentifierFound: true },
    }),
  )
  const reviewer = await madeUpStaff(app.address, 'reviewer')
  done(
    await reviewer.call('passSense', {
      id: publication,
      body: { version: passed.version, hash, senseKept: true, citationsLive: true },
    }),
  )
  await press(page, 'Look for news now')
  await page.getByRole('link', { name: 'Read the text we would publish' }).click()
  await page.getByRole('heading', { level: 1, name: 'This is the text we would publish' }).waitFor()
  return { page, id }
}

test('she reads the exact text; without all three ticks there is no yes; then it is public, and gone when she says so', async () => {
  const title = 'What does HER2-positive mean, in short?'
  const { page } = await atPreview(title)
  const main = page.locator('main')
  for (const shown of [
    title,
    'Someone asks what HER2-positive means',
    'Some drugs can block it.',
    'Which drugs block HER2 for me?',
  ])
    expect(await main.innerText()).toContain(shown)
  await press(page, 'Yes, publish')
  await page.getByText('Tick all three lines first, or choose No.').waitFor()
  await page.getByRole('checkbox', { name: 'I have read this exact text' }).check()
  await page.getByRole('checkbox', { name: 'I know where it would stand' }).check()
  await press(page, 'Yes, publish')
  await page.getByRole('heading', { level: 1, name: 'This is the text we would publish' }).waitFor()
  await page.getByRole('checkbox', { name: 'I know that copies by others may stay' }).check()
  await press(page, 'Yes, publish')
  await page.getByText('It is public, without names.').waitFor()
  aheadHours += 24 * 15
  const link = page.getByRole('link', { name: 'Read the public page' })
  const address = app.address + ((await link.getAttribute('href')) ?? '')
  await expect.poll(async () => (await fetch(address)).status, { timeout: 90_000, interval: 1000 }).toBe(200)
  expect(await (await fetch(address)).text()).toContain('Some drugs can block it.')
  await press(page, 'Look for news now')
  await press(page, 'Take the page down')
  await expect.poll(async () => (await fetch(address)).status).toBe(410)
  const found = await (await fetch(`${app.address}/questions?q=HER2-positive+in+short`)).text()
  expect(found).not.toContain(title)
}, 180_000)

test('her no: nothing is public, and the rewrite is gone', async () => {
  const title = 'What would HER2 mean for a person?'
  const { page, id } = await atPreview(title)
  await press(page, 'No')
  await page.getByText('It will not be published.').waitFor()
  await page.goto(`${app.address}/ask#preview-${id}`)
  await page.getByText('There is nothing here, or it is not yours to see.').waitFor()
  expect(await (await fetch(`${app.address}/questions`)).text()).not.toContain(title)
}, 120_000)
