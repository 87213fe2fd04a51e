/** A missing fact answered in place: every answer that hangs on it changes, and a contradiction is shown. */
import { english } from '@herald/content-en'
import { type Chart, type Day, dayFrom, type Reading } from '@herald/core/chart'
import { expect, test } from 'vitest'
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
