/** The service through HTTP on both databases: the whole way, who may do what, forgery, sessions, and what the log holds. */
import { checklistItems, endpoints } from '@herald/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { putOutDue } from '../commands/put-out-due.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { anAnswer, aQuestion } from '../testing/clinic.ts'
import { type Browser, openSite, type Replied, type TestSite } from '../testing/site.ts'

/** The reply, through the parser of its own row: every reply of these tests has the shape that the API promises. */
const bodyOf = <S extends z.ZodType>(schema: S, { status, text, body }: Replied): z.output<S> => {
  if (status !== 200) throw new Error(`${status} ${text}`)
  return schema.parse(body)
}
const {
  submit,
  workspace,
  queue: queueRow,
  moderation,
  moderationQueue,
  preview: previewRow,
  search,
  session,
} = endpoints
/** Any reply that went well. */
const well = (reply: Replied) => bodyOf(z.unknown(), reply)

describe.each(bothDatabases)('Herald through HTTP on %s', (_, open) => {
  let opened: Opened
  let site: TestSite
  beforeAll(async () => {
    opened = await open()
    site = await openSite(opened.store)
  }, 60_000)
  afterAll(async () => {
    await site.server.close()
    await opened.close()
  })

  const ask = async (her: Browser, change = {}) =>
    bodyOf(submit.reply, await her.post('/api/cases', aQuestion(change)))
  const work = async (who: Browser, id: string) =>
    bodyOf(workspace.reply, await who.get(`/api/staff/cases/${id}`))

  test('ask, claim, answer, review, approve, publish, find, take down, erase', async () => {
    const her = await site.anAsker()
    const one = await ask(her, { mayPublish: true })
    expect(one).toMatchObject({
      state: 'queued',
      news: { kind: 'on time' },
      publication: { state: 'willing' },
    })
    const { id } = one
    const writer = await site.staff('clinician', 'clinician')
    const queue = bodyOf(queueRow.reply, await writer.get('/api/staff/queue'))
    const version = queue.waiting.find((line) => line.id === id)?.version
    well(await writer.post(`/api/staff/cases/${id}/claim`, { version, noConflict: true }))
    const bad = { text: anAnswer('Take 5 mg daily. You should stop your chemo.'), checklist: checklistItems }
    const refused = await writer.post(`/api/staff/cases/${id}/submit`, {
      ...bad,
      version: (await work(writer, id)).version,
    })
    expect(refused).toMatchObject({ status: 422, body: { rule: 'W15' } })
    const good = { text: anAnswer(), checklist: checklistItems }
    well(
      await writer.post(`/api/staff/cases/${id}/submit`, {
        ...good,
        version: (await work(writer, id)).version,
      }),
    )
    const reviewer = await site.staff('reviewer')
    const waiting = bodyOf(queueRow.reply, await reviewer.get('/api/staff/queue')).waiting.find(
      (line) => line.id === id,
    )
    well(
      await reviewer.post(`/api/staff/cases/${id}/take-review`, {
        version: waiting?.version,
        noConflict: true,
      }),
    )
    const review = await work(reviewer, id)
    const approval = {
      version: review.version,
      hash: review.frozen?.hash,
      numbersTicked: true,
      noConflict: true,
      dangerWordsSeen: true,
    }
    well(await reviewer.post(`/api/staff/cases/${id}/approve`, approval))
    const delivered = bodyOf(submit.reply, await her.get(`/api/cases/${id}`))
    expect(delivered).toMatchObject({ state: 'delivered', answer: { writtenBy: { isDemonstration: true } } })
    well(await her.post(`/api/cases/${id}/rating`, { clear: 'yes' }))

    site.pass({ hours: 73 })
    const moderator = await site.staff('moderator')
    const items = bodyOf(moderationQueue.reply, await moderator.get('/api/moderate')).items
    const pid = items[0]?.id ?? ''
    const look = async (who: Browser) => bodyOf(moderation.reply, await who.get(`/api/moderate/${pid}`))
    const start = {
      version: items[0]?.version,
      notUrgent: true,
      notAboutSomeoneElseOrAgrees: true,
      notHighRisk: true,
    }
    well(await moderator.post(`/api/moderate/${pid}/start`, start))
    const page = {
      title: 'What does HER2-positive mean?',
      question: 'Someone asks what HER2-positive means for treatment.',
      short: 'Drugs that block HER2 may help.',
      text: anAnswer(),
      topic: 'HER2 treatment',
      phase: 'before treatment',
    }
    well(
      await moderator.post(`/api/moderate/${pid}/submit`, {
        version: (await look(moderator)).version,
        page,
        fitsAtLeast11: true,
      }),
    )
    const checker = await site.staff('checker')
    const checked = await look(checker)
    const hash = checked.rewrite?.hash
    well(
      await checker.post(`/api/moderate/${pid}/pass-identity`, {
        version: checked.version,
        hash,
        noIdentifierFound: true,
      }),
    )
    well(
      await reviewer.post(`/api/moderate/${pid}/pass-sense`, {
        version: (await look(reviewer)).version,
        hash,
        senseKept: true,
        citationsLive: true,
      }),
    )
    const preview = bodyOf(previewRow.reply, await her.get(`/api/cases/${id}/preview`))
    expect(preview).toMatchObject({ title: page.title, hash })
    const yes = {
      version: preview.version,
      hash,
      sawExactText: true,
      sawSiteName: true,
      sawCopiesMayLiveOn: true,
    }
    well(await her.post(`/api/cases/${id}/preview/yes`, yes))
    site.pass({ hours: 24 * 15 })
    await putOutDue(site.service)

    const found = bodyOf(
      search.reply,
      await site.nobody().get('/api/questions?q=what+does+her2-positive+mean'),
    )
    const { slug } = found.items[0] ?? { slug: '' }
    const shown = await site.nobody().get(`/questions/${slug}`)
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('"@type":"MedicalWebPage"')
    expect(shown.text).not.toContain('QAPage')
    expect(shown.text).not.toContain(id)
    const now = bodyOf(submit.reply, await her.get(`/api/cases/${id}`))
    well(await her.post(`/api/cases/${id}/unpublish`, { version: now.publication.version }))
    expect((await site.nobody().get(`/questions/${slug}`)).status).toBe(410)
    expect(bodyOf(search.reply, await site.nobody().get('/api/questions?q=her2')).items).toEqual([])

    const everything = await her.get('/api/me/export')
    expect(everything.text).toContain('What does HER2-positive mean for my treatment?')
    well(await her.post('/api/me/erase', { typed: 'delete' }))
    expect(bodyOf(session.reply, await her.get('/api/session'))).toMatchObject({ kind: 'nobody' })
  }, 60_000)

  test('a question with danger words is held, helped at once, and judged by a clinician on duty [W5] [W8]', async () => {
    const her = await site.anAsker()
    const held = await ask(her, { question: 'I cannot breathe and my chest hurts a lot. What is this?' })
    expect(held.state).toBe('urgent_hold')
    expect(held.messages.map((one) => (one.kind === 'fixed' ? one.text : ''))).toContain('emergency-text')
    const clinician = await site.staff('second', 'clinician')
    const line = bodyOf(queueRow.reply, await clinician.get('/api/staff/queue')).holds.find(
      (one) => one.id === held.id,
    )
    const clear = { version: line?.version, readInFull: true, note: 'An old story, told in full.' }
    well(await clinician.post(`/api/staff/cases/${held.id}/clear`, clear))
    expect(bodyOf(submit.reply, await her.get(`/api/cases/${held.id}`)).state).toBe('queued')
  })

  test('a missing danger answer counts as yes [W1]', async () => {
    const her = await site.anAsker()
    const refused = await her.post('/api/cases', aQuestion({ danger: { answers: { cannot_breathe: 'no' } } }))
    expect(refused.status).toBeGreaterThanOrEqual(400)
    const taken = await ask(her, { danger: { answers: {}, acknowledged: 'this is not happening now' } })
    expect(taken.state).toBe('urgent_hold')
  })

  test('the same question sent twice is one case; a minor is not taken and nothing is kept', async () => {
    const her = await site.anAsker()
    const question = aQuestion()
    const first = bodyOf(submit.reply, await her.post('/api/cases', question))
    expect(bodyOf(submit.reply, await her.post('/api/cases', question)).id).toBe(first.id)
    expect(await her.post('/api/cases', aQuestion({ isAdult: false }))).toMatchObject({
      status: 422,
      body: { reason: '18 or over' },
    })
    expect(bodyOf(endpoints.cases.reply, await her.get('/api/cases')).cases).toHaveLength(1)
  })

  test('not yours and none read the same [threat 17]', async () => {
    const her = await site.anAsker()
    const other = await site.anAsker()
    const { id } = await ask(her)
    const notHers = await other.get(`/api/cases/${id}`)
    const none = await other.get(`/api/cases/${'0'.repeat(32)}`)
    expect(notHers.status).toBe(404)
    expect(notHers.text).toBe(none.text)
  })

  test('two people who claim at once: one has it, the other no longer sees it', async () => {
    const her = await site.anAsker()
    const { id, version } = await ask(her)
    const one = await site.staff('clinician', 'clinician')
    const two = await site.staff('second', 'clinician')
    const both = await Promise.all(
      [one, two].map((who) => who.post(`/api/staff/cases/${id}/claim`, { version, noConflict: true })),
    )
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 404]))
  })

  describe('forgery', () => {
    const elsewhere: readonly (readonly [string, Record<string, string>])[] = [
      ['another origin', { origin: 'https://evil.example' }],
      ['a token of somebody else', { 'x-herald-csrf': 'x'.repeat(43) }],
      ['no token', { 'x-herald-csrf': '' }],
    ]
    test.each(elsewhere)('%s is refused', async (_name, headers) => {
      const her = await site.anAsker()
      const forged = await her.post('/api/cases', aQuestion(), headers)
      expect(forged).toMatchObject({ status: 403, body: { kind: 'forged or stale request' } })
    })
  })

  test('staff without a second factor reach nothing [threat 2]', async () => {
    const { accounts, service } = site
    const email = 'no-factor@example.org'
    const made = await accounts.api.signUpEmail({
      body: { email, password: 'a long enough password', name: 'x' },
      returnHeaders: true,
    })
    await service.store.as({ kind: 'system' }, ({ sql }) =>
      sql(`insert into app.staff_accounts (account, credential) values ($1, 'credential:demo-clinician')`, [
        made.response.user.id,
      ]),
    )
    const browser = site.nobody()
    await browser.post('/api/auth/sign-in/email', { email, password: 'a long enough password' })
    expect(bodyOf(session.reply, await browser.get('/api/session'))).toMatchObject({
      kind: 'staff',
      secondFactor: 'not set up',
    })
    expect(await browser.get('/api/staff/queue')).toMatchObject({
      status: 403,
      body: { kind: 'second factor needed' },
    })
  })

  test('a link by mail signs in once, and its letter names no illness', async () => {
    const browser = site.nobody()
    expect((await browser.post('/api/auth/sign-in/magic-link', { email: 'her@example.org' })).status).toBe(
      200,
    )
    const { link } = site.links.at(-1) ?? { link: '' }
    const { pathname, search } = new URL(link)
    await browser.get(pathname + search)
    expect(bodyOf(session.reply, await browser.get('/api/session'))).toMatchObject({
      kind: 'asker',
      email: 'her@example.org',
    })
    const again = site.nobody()
    await again.get(pathname + search)
    expect(bodyOf(session.reply, await again.get('/api/session'))).toMatchObject({ kind: 'nobody' })
  })

  test('no word of a question reaches the log or the metrics [threat 13]', async () => {
    const her = await site.anAsker()
    await ask(her, { question: 'Is CANARY-7431 a word that anyone may find in a log?' })
    await her.post('/api/cases', '{"question":"CANARY-7431", broken')
    await her.get('/api/questions?q=CANARY-7431')
    const metrics = await her.get('/metrics')
    expect(site.logged.length).toBeGreaterThan(10)
    expect([...site.logged, metrics.text].filter((line) => line.includes('CANARY'))).toEqual([])
  })

  test('every reply carries the policy that keeps scripts out', async () => {
    for (const path of ['/api/session', '/questions', '/api/nothing'])
      expect(String((await site.nobody().get(path)).headers['content-security-policy'])).toContain(
        "script-src 'self'",
      )
  })
})
