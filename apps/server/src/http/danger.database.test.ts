/** Danger answers, words and shared facts decide together what becomes of a question, through HTTP [W1] [W4] [W5] [W6] [W13]. */
import { endpoints, problem } from '@herald/api'
import { beforeAccepting } from '@herald/workflow'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { aQuestion } from '../testing/clinic.ts'
import { openSite, type Replied, type TestSite } from '../testing/site.ts'

const caseIn = (reply: Replied) => {
  if (reply.status !== 200) throw new Error(`${reply.status} ${reply.text}`)
  return endpoints.submit.reply.parse(reply.body)
}
const shownIn = (reply: Replied) =>
  caseIn(reply).messages.flatMap((one) => (one.kind === 'fixed' ? [one.text] : []))

const allNo = aQuestion().danger.answers
const yesTo = (sign: keyof typeof allNo) => ({
  answers: { ...allNo, [sign]: 'yes' as const },
  acknowledged: 'this is not happening now' as const,
})
const onTdm1 = { label: 'Treatment', value: 'T-DM1 (Kadcyla)', state: 'known' as const }
const cannotBreathe = 'I cannot breathe and my chest hurts a lot. What is this?'
const wantsToDie = 'I have a plan to kill myself tonight. What is the point of all this?'
const plain = 'What does grade 2 mean in my report?'

describe.each(bothDatabases)('danger through HTTP on %s', (_, open) => {
  let opened: Opened
  let site: TestSite
  let isReaderDown = false
  beforeAll(async () => {
    opened = await open()
    site = await openSite(opened.store, {
      beforeAccepting: (...given) => {
        if (isReaderDown) throw new Error('The reader is down.')
        return beforeAccepting(...given)
      },
    })
  }, 180_000)
  beforeEach(() => {
    isReaderDown = false
  })
  afterAll(async () => {
    await site.server.close()
    await opened.close()
  })

  // biome-ignore format: a table
  const accepted: readonly [why: string, change: Parameters<typeof aQuestion>[0], state: string, show: readonly string[]][] = [
    ['nothing anywhere',                 { question: plain },                                              'queued',      []],
    ['an emergency in words',            { question: cannotBreathe },                                      'urgent_hold', ['emergency-text']],
    ['a doubt in words',                 { question: 'Can Xeloda cause chest pain in some people?' },      'urgent_hold', ['emergency-text']],
    ['a crisis in words',                { question: wantsToDie },                                         'urgent_hold', ['emergency-crisis']],
    ['a yes beside plain words',         { question: plain, danger: yesTo('heavy_bleeding') },             'urgent_hold', ['emergency-text']],
    ['a plan to die beside plain words', { question: plain, danger: yesTo('suicide_plan') },               'urgent_hold', ['emergency-crisis']],
    ['a knock to the head on T-DM1',     { question: 'I bumped my head on Friday. Is it fine?', facts: [onTdm1] }, 'urgent_hold', ['emergency-text']],
    ['a drug that calls for nothing',    { question: plain, facts: [onTdm1] },                             'queued',      []],
  ]
  test.each(accepted)('%s', async (_why, change, state, show) => {
    const her = await site.anAsker()
    const reply = await her.post('/api/cases', aQuestion(change))
    expect(caseIn(reply).state).toBe(state)
    const help = shownIn(reply).filter((text) => text.startsWith('emergency-'))
    expect([...new Set(help)]).toEqual(show)
  })

  // biome-ignore format: a table
  const refused: readonly [why: string, change: object, status: number][] = [
    ['a minor',                          { isAdult: false },                                                422],
    ['privacy text not seen',            { privacySeen: false },                                            422],
    ['facts of someone else',            { about: 'someone else', facts: [onTdm1] },                        422],
    ['a yes without the two buttons',    { danger: { answers: { ...allNo, collapse: 'yes' } } },            409],
    ['a topic that is not on the list',  { topic: 'nonsense' },                                             400],
    ['facts that do not fit',            { facts: [{ label: 1 }] },                                         400],
    ['more than 2,000 characters',       { question: `${cannotBreathe} ${'and so on '.repeat(300)}` },      400],
  ]
  test.each(refused)('an emergency that is refused is helped at once: %s', async (_why, change, status) => {
    const her = await site.anAsker()
    const body = { ...aQuestion({ question: cannotBreathe }), ...change }
    const reply = await her.post('/api/cases', body)
    expect(reply.status).toBe(status)
    expect(problem.parse(reply.body).show).toBe('emergency-text')
  })

  test('signed out, or from a page that is old: help all the same; without danger the refusal shows none', async () => {
    const question = aQuestion({ question: wantsToDie })
    const out = await site.nobody().post('/api/cases', question)
    expect(out.status).toBe(401)
    expect(problem.parse(out.body).show).toBe('emergency-crisis')
    const her = await site.anAsker()
    const forged = await her.post('/api/cases', question, { origin: 'https://evil.example' })
    expect(forged.status).toBe(403)
    expect(problem.parse(forged.body).show).toBe('emergency-crisis')
    const calm = await her.post('/api/cases', aQuestion({ question: plain, isAdult: false }))
    expect(calm.status).toBe(422)
    expect(problem.parse(calm.body).show).toBeUndefined()
  })

  test('the fourth question within the hour is refused, and its emergency is still helped', async () => {
    const her = await site.anAsker()
    for (let n = 0; n < 3; n += 1) caseIn(await her.post('/api/cases', aQuestion({ question: plain })))
    const fourth = await her.post('/api/cases', aQuestion({ question: cannotBreathe }))
    expect(fourth.status).toBe(429)
    expect(problem.parse(fourth.body).show).toBe('emergency-text')
  })

  test('a reader that fails holds the question, and a refusal shows help too [W6]', async () => {
    const her = await site.anAsker()
    isReaderDown = true
    const held = await her.post('/api/cases', aQuestion({ question: plain }))
    expect(caseIn(held).state).toBe('urgent_hold')
    expect(shownIn(held)).toContain('emergency-text')
    const refusal = await her.post('/api/cases', aQuestion({ question: plain, isAdult: false }))
    expect(problem.parse(refusal.body).show).toBe('emergency-text')
  })
})
