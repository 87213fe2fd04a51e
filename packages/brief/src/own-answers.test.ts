/** A missing fact answered in place: every answer that hangs on it changes, and a contradiction is shown. */
import { english } from '@herald/content-en'
import { type Chart, type Day, dayFrom, type Reading } from '@herald/core/chart'
import { describe, expect, test } from 'vitest'
import { makeBrief, wordsOf } from './index.ts'

const words = wordsOf('en', english)
const read = dayFrom('2026-11-20')
if (read === 'unreadable') throw new Error('The day of the test is not a day.')
const asOf: Day = read
const on = { kind: 'on', day: asOf } as const
const source = {
  resource: 'Observation/1',
  path: '',
  when: on,
  words: 'as written',
  inferred: false,
} as const

const reading = (fact: Reading['fact'], value: string, prefix: 'c' | 'unstated' = 'unstated'): Reading => ({
  fact,
  said: { kind: 'is', value },
  about: { tumour: 'a', specimen: 'core', epoch: 'before-treatment', prefix },
  status: 'final',
  source,
})

const chart: Chart = {
  person: { id: 'p', born: { kind: 'undated' }, sex: 'female', deceased: false, inRecord: true },
  breastCancer: 'yes',
  tumours: [
    {
      id: 'a',
      laterality: 'left',
      diagnosed: on,
      certainty: 'confirmed',
      secondary: false,
      primary: '',
      source,
    },
  ],
  readings: [
    reading('HER2 IHC score', '2+'),
    reading('ER call', 'negative'),
    reading('PR call', 'negative'),
    reading('grade', 'G3'),
    reading('T', 'T2', 'c'),
    reading('N', 'N0', 'c'),
    reading('M', 'M0', 'c'),
  ],
  treatments: [],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
}

const said = (own: Parameters<typeof makeBrief>[0]['own'], id: string): string =>
  makeBrief({ chart, asOf, own: own ?? [] })
    .answers.filter((answer) => answer.id === id)
    .flatMap(({ headline }) => headline.map(words))
    .join(' ')

const ish = (value: string) => [{ fact: 'HER2 ISH call', value, day: asOf }]

test('before: HER2 is open, the stage is one of two, and the gene test is what to ask for', () => {
  const brief = makeBrief({ chart, asOf })
  expect(said([], 'q01')).toContain('The gene test decides')
  expect(said([], 'q03')).toContain('Your stage is IIA or IIB.')
  expect(brief.missing[0]?.request).toBe('her2')
  expect(brief.missing[0]?.questions.map(({ fact }) => fact)).toEqual(['HER2 ISH call'])
})

test('after: one answer changes HER2, stage and treatment together', () => {
  expect(said(ish('positive'), 'q01')).toContain('Your cancer is HER2-positive.')
  expect(said(ish('positive'), 'q03')).toContain('Your stage is IIA')
  expect(said(ish('positive'), 'q04')).toContain('drugs that aim at HER2')
  expect(said(ish('negative'), 'q03')).toContain('Your stage is IIB')
  expect(
    makeBrief({ chart, asOf, own: ish('positive') }).missing.map(({ request }) => request),
  ).not.toContain('her2')
})

test('an answer against the record is a conflict, not a correction', () => {
  const own = [{ fact: 'ER', value: 'positive', day: asOf }]
  expect(makeBrief({ chart, asOf, own }).answers.find(({ id }) => id === 'q13')?.standing).toBe('disagree')
})

describe('a day that the record does not give', () => {
  const undated: Chart = {
    ...chart,
    tumours: chart.tumours.map((tumour) => ({ ...tumour, diagnosed: { kind: 'undated' } })),
  }
  const q06 = (own: Parameters<typeof makeBrief>[0]['own']) => {
    const brief = makeBrief({ chart: undated, asOf, own: own ?? [] })
    const answer = brief.answers.find(({ id }) => id === 'q06')
    if (answer === undefined) throw new Error('There is no q06.')
    return { answer, missing: brief.missing.map(({ request }) => request) }
  }

  test('is asked for, in the answer and in what is missing', () => {
    const { answer, missing } = q06([])
    expect(answer.standing).toBe('open')
    expect(answer.open.map(({ request }) => request)).toEqual(['diagnosis-day'])
    expect(missing).toContain('diagnosis-day')
  })

  test('is counted from once she told it, and no longer asked for', () => {
    const { answer, missing } = q06([{ fact: 'day of diagnosis', value: '2026-11-03', day: asOf }])
    expect(answer.standing).toBe('known')
    expect(answer.headline.map(words)).toEqual(['It is 17 days since the diagnosis on 3 November 2026.'])
    expect(answer.open).toEqual([])
    expect(missing).not.toContain('diagnosis-day')
  })

  // biome-ignore format: a table
  test.each([
    ['tomorrow',       '2026-11-21'],
    ['no such day',    '2026-02-30'],
    ['not a day',      'last week'],
  ])('%s does not count', (_, value) => {
    expect(q06([{ fact: 'day of diagnosis', value, day: asOf }]).answer.standing).toBe('open')
  })

  test('what the record says goes first', () => {
    const brief = makeBrief({
      chart,
      asOf,
      own: [{ fact: 'day of diagnosis', value: '2026-11-03', day: asOf }],
    })
    expect(
      brief.answers
        .find(({ id }) => id === 'q06')
        ?.headline.map(words)
        .join(),
    ).toContain('20 November 2026')
  })
})
