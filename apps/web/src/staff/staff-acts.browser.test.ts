/** What stands beside the answer: a duty lead gives a question away, a reply is kept and put in again, the clock goes on. */
import { dangerQuestions } from '@herald/api'
import { type OpenApp, openApp, screenshot } from '@herald/tools/browser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answered, done, madeUpStaff } from '../ask/made-up-staff.ts'

type Page = Awaited<ReturnType<OpenApp['open']>>['page']

let app: OpenApp
beforeAll(async () => {
  app = await openApp({ service: true })
}, 60_000)
afterAll(() => app.close())

let keys = 0
/** A question that waits, asked through the API. */
async function aQuestion(): Promise<string> {
  keys += 1
  const her = await madeUpStaff(app.address, 'asker')
  const sent = await her.call('submit', {
    body: {
      key: keys.toString(16).padStart(32, '0'),
      about: 'me',
      question: 'What does HER2-positive mean for my treatment?',
      country: 'GB',
      topic: 'HER2 treatment',
      danger: { answers: Object.fromEntries(dangerQuestions.map((one) => [one, 'no'])) },
      isAdult: true,
      privacySeen: true,
      facts: [{ label: 'Heart scan', value: '62 %', state: 'known', asOf: '2026-01-02', holdsDays: 90 }],
      mayPublish: false,
    },
  })
  return done(sent).id
}

async function staff(name: string): Promise<Page> {
  const { page } = await app.open('/staff', { viewport: { width: 1280, height: 800 } })
  await page.getByRole('button', { name: `Demonstration ${name}`, exact: true }).click()
  await page.getByRole('button', { name: 'Sign out' }).waitFor()
  return page
}

test('a duty lead gives a question to a clinician by name; nobody else is offered it', async () => {
  const id = await aQuestion()
  const second = await staff('second')
  await second.goto(`${app.address}/staff#case/${id}`)
  await second.getByRole('button', { name: 'Take this question' }).waitFor()
  expect(await second.getByText('Give it to somebody').count()).toBe(0)
  const lead = await staff('lead')
  await lead.goto(`${app.address}/staff#case/${id}`)
  await lead.getByText('Give it to somebody').click()
  await lead.getByRole('button', { name: 'Show who fits' }).click()
  const to = lead.getByLabel('Clinician', { exact: true })
  await to.selectOption('credential:demo-second')
  const give = lead.getByRole('button', { name: 'Give it to her' })
  expect(await give.isDisabled()).toBe(true)
  await lead.getByLabel('I know of no conflict of interest of hers').check()
  await screenshot(lead, 'staff-hand-over')
  await give.click()
  await lead.getByRole('heading', { level: 1, name: 'Queue' }).waitFor()
  await second.reload()
  await second.getByLabel('Paragraph 1').waitFor()
})

test('a heart scan too old to rest on is marked; a reply is kept and put in again', async () => {
  const id = await aQuestion()
  const page = await staff('clinician')
  await page.goto(`${app.address}/staff#case/${id}`)
  await page.getByRole('button', { name: 'Take this question' }).click()
  await page.getByText('Too old to rest on: it holds for 90 days.').waitFor()
  await page.getByLabel('Paragraph 1').fill('It is normal to feel lost at first.')
  await page.getByText('My saved replies').click()
  await page.getByLabel('Name of the reply').fill('Feeling lost')
  await page.getByRole('button', { name: 'Keep this paragraph' }).click()
  await page.locator('strong', { hasText: 'Feeling lost' }).waitFor()
  await page.getByText(/^Saved /).waitFor()
  await page.reload()
  await page.getByText('My saved replies').click()
  await page.getByRole('button', { name: 'Show them' }).click()
  await page.getByRole('button', { name: 'Put it in Feeling lost' }).click()
  await expect
    .poll(() => page.getByRole('textbox', { name: /^Paragraph 2$/ }).inputValue())
    .toBe('It is normal to feel lost at first.')
})

test('the reviewer who has taken an answer is not offered it again', async () => {
  const id = await aQuestion()
  await answered(app.address, id, 'taken')
  const page = await staff('reviewer')
  await page.goto(`${app.address}/staff#case/${id}`)
  await page.getByRole('button', { name: 'Approve and deliver' }).waitFor()
  expect(await page.getByRole('button', { name: 'Review this answer' }).count()).toBe(0)
})
