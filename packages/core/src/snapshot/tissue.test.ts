import { describe, expect, test } from 'vitest'
import type { ChartFact, Reading, Said, When } from '../chart/chart.ts'
import { calendarDay, onDay, undated } from '../chart/when.ts'
import { among, known } from '../fact/fact.ts'
import { anyPositive, specimensOf } from './tissue.ts'

const on = (year: number, month: number, date: number): When => {
  const day = calendarDay(year, month, date)
  return day === undefined ? undated : onDay(day)
}
const is = (value: string): Said => ({ kind: 'is', value })
const number = (value: number): Said => ({
  kind: 'number',
  interval: { low: value, high: value, lowOpen: false, highOpen: false },
  unit: '',
})
const reading = (fact: ChartFact, said: Said, when: When, specimen = 'core'): Reading => ({
  fact,
  said,
  about: { tumour: 'a', specimen, epoch: 'unstated', prefix: 'unstated' },
  status: 'final',
  source: { resource: `Observation/${fact}`, path: '', when, words: '', inferred: false },
})
const march2026 = on(2026, 3, 1)
const group4 = (when: When): readonly Reading[] => [
  reading('HER2/CEP17 ratio', number(1.5), when),
  reading('HER2 copies per cell', number(4.8), when),
  reading('HER2 IHC score', is('1+'), when),
]

describe('HER2 of a sample, with the calls that the laboratory signed', () => {
  // biome-ignore format: a table
  const rows: readonly [why: string, readings: readonly Reading[], expected: object][] = [
    ['a score stands for itself', [reading('HER2 IHC score', is('3+'), march2026)], { status: 'positive', certainty: 'settled', ihc: '3+' }],
    ['a call is never printed as a score', [reading('HER2 IHC call', is('positive'), march2026)], { status: 'positive', certainty: 'to-confirm', ihc: 'none' }],
    ['a negative call is 0 or 1+, unknown which', [reading('HER2 IHC call', is('negative'), march2026)], { status: 'negative', ihc: 'none' }],
    ['an equivocal call waits for ISH', [reading('HER2 IHC call', is('equivocal'), march2026)], { status: 'equivocal', possible: ['positive', 'negative'] }],
    ['2+ and an overall call after ISH', [reading('HER2 IHC score', is('2+'), march2026), reading('HER2 call', is('positive'), march2026)], { status: 'positive', certainty: 'to-confirm' }],
    ['ISH on its way', [reading('HER2 IHC score', is('2+'), march2026), reading('HER2 ISH call', { kind: 'absent', reason: 'pending' }, march2026)], { status: 'equivocal', nextStep: 'reflex-ish' }],
    ['today, a call against its own numbers: both stand, the laboratory is asked', [...group4(march2026), reading('HER2 call', is('positive'), march2026)], { status: 'open', possible: ['positive', 'negative'], callContradicts: true }],
    ['before June 2018, as signed, with what today would say', [...group4(on(2015, 3, 1)), reading('HER2 call', is('positive'), on(2015, 3, 1))], { status: 'positive', certainty: 'to-confirm', rereadAs: 'negative', callContradicts: false }],
    ['an undated report is not known to be old', [...group4(undated), reading('HER2 call', is('positive'), undated)], { callContradicts: true }],
  ]
  test.each(rows)('%s', (_why, readings, expected) => {
    expect(specimensOf(readings, new Map())[0]?.her2).toMatchObject(expected)
  })

  test('what the person holds in her hand counts for the newest sample', () => {
    const readings = [reading('HER2 IHC score', is('2+'), march2026)]
    const own = new Map([
      ['HER2 ISH call', known('positive')],
      ['ISH reported as', known('a call without numbers')],
    ])
    expect(specimensOf(readings, own)[0]?.her2).toMatchObject({ status: 'positive' })
  })
})

describe('ER and PR from calls and percents (ASCO/CAP 2020)', () => {
  // biome-ignore format: a table
  const rows: readonly [why: string, readings: readonly Reading[], er: readonly string[] | 'anything'][] = [
    ['1 percent is positive', [reading('ER percent', number(1), march2026)], ['positive']],
    ['less than 1 percent is negative', [reading('ER percent', number(0.9), march2026)], ['negative']],
    ['under 10 percent leaves both', [reading('ER percent', { kind: 'number', interval: { low: 0, high: 10, lowOpen: false, highOpen: true }, unit: '%' }, march2026)], ['positive', 'negative']],
    ['a call of negative beside 40 percent is a conflict', [reading('ER call', is('negative'), march2026), reading('ER percent', number(40), march2026)], ['negative', 'positive']],
    ['nothing said', [reading('PR call', is('positive'), march2026)], 'anything'],
  ]
  test.each(rows)('%s', (_why, readings, er) => {
    const set = specimensOf(readings, new Map())[0]?.er.set
    expect(set?.kind === 'values' ? set.values : set?.kind).toEqual(er)
  })
})

describe('staging: any positive sample wins', () => {
  const rows: readonly [why: string, facts: Parameters<typeof anyPositive>[0], values: readonly string[]][] =
    [
      ['one of two', [known('negative'), known('positive')], ['positive']],
      [
        'an open one may still be',
        [known('negative'), among(['positive', 'negative'], 'pending')],
        ['positive', 'negative'],
      ],
      ['all negative', [known('negative'), known('negative')], ['negative']],
    ]
  test.each(rows)('%s', (_why, facts, values) => {
    const { set } = anyPositive(facts)
    expect(set.kind === 'values' ? set.values : []).toEqual(values)
  })
})
