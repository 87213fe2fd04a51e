import { describe, expect, test } from 'vitest'
import type { Chart, Procedure, Reading, Treatment, When } from '../chart/chart.ts'
import { dayFrom } from '../chart/day.ts'
import { onDay, undated } from '../chart/when.ts'
import { pathwayOf } from '../pathway/index.ts'
import { snapshotOf } from '../snapshot/index.ts'
import { historyFacts } from './history.ts'

const on = (iso: string): When => {
  const day = dayFrom(iso)
  return day === 'unreadable' ? undated : onDay(day)
}
const source = (when: When) => ({ resource: 'x', path: '', when, words: '', inferred: false }) as const
const given = (iso: string, ...ingredients: readonly string[]): Treatment => ({
  ingredients,
  kind: 'given',
  from: on(iso),
  to: on(iso),
  doseWords: '',
  source: source(on(iso)),
})
const planned = (...ingredients: readonly string[]): Treatment => ({
  ...given('2026-12-01', ...ingredients),
  kind: 'planned',
})
const surgery = (iso: string, kind: Procedure['kind'] = 'mastectomy'): Procedure => ({
  kind,
  status: 'done',
  when: on(iso),
  source: source(on(iso)),
})
const reading = (
  fact: Reading['fact'],
  value: string,
  iso: string,
  prefix: 'c' | 'p' | 'yp' | 'unstated' = 'unstated',
): Reading => ({
  fact,
  said: { kind: 'is', value },
  about: { tumour: 'a', specimen: 's', epoch: 'unstated', prefix },
  status: 'final',
  source: source(on(iso)),
})
const first = [
  reading('T', 'T2', '2026-01-10', 'c'),
  reading('N', 'N1', '2026-01-10', 'c'),
  reading('M', 'M0', '2026-01-10', 'c'),
]

const chart = (parts: Partial<Chart>): Chart => ({
  person: { id: 'p', born: on('1970-01-01'), sex: 'female', deceased: false, inRecord: true },
  breastCancer: 'yes',
  tumours: [
    {
      id: 'a',
      laterality: 'left',
      diagnosed: on('2026-01-05'),
      certainty: 'confirmed',
      secondary: false,
      primary: '',
      source: source(undated),
    },
  ],
  readings: first,
  treatments: [],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
  ...parts,
})

const read = dayFrom('2026-11-20')
if (read === 'unreadable') throw new Error('The day of the test is not a day.')
const asOf = read

const told = (parts: Partial<Chart>): Readonly<Record<string, unknown>> => {
  const whole = chart(parts)
  const snapshot = snapshotOf(whole, asOf)
  const history = historyFacts(whole, snapshot)
  const { derived } = pathwayOf(new Map([...snapshot.facts, ...history]))
  const facts = [...history].map(([name, { set }]) => [
    name,
    set.kind === 'values'
      ? set.values.join('|')
      : set.kind === 'intervals'
        ? set.intervals.map(({ low }) => low).join()
        : '',
  ])
  return { ...Object.fromEntries(facts), phase: derived['phase']?.join('|') }
}

const tchp = ['docetaxel', 'carboplatin', 'trastuzumab', 'pertuzumab']

describe('where a person is in her treatment', () => {
  // biome-ignore format: a table
  const rows: readonly [why: string, parts: Partial<Chart>, expected: Readonly<Record<string, unknown>>][] = [
    ['nothing given yet', { treatments: [planned('trastuzumab')] }, { phase: 'before treatment', 'treatment before surgery': 'none' }],
    ['drugs first, no operation yet', { treatments: [given('2026-02-01', ...tchp)] }, { phase: 'during neoadjuvant', 'treatment before surgery': 'under way' }],
    ['operated first', { procedures: [surgery('2026-02-01')], treatments: [given('2026-11-01', 'trastuzumab')] }, { phase: 'after surgery', 'treatment before surgery': 'none', 'HER2 treatment after surgery': 'under way' }],
    ['drugs, then operation', { treatments: [given('2026-02-01', ...tchp)], procedures: [surgery('2026-07-01')] }, { phase: 'after neoadjuvant', 'regimen before surgery': 'TCHP' }],
    ['antibodies and a taxane without platinum', { treatments: [given('2026-02-01', 'paclitaxel', 'trastuzumab', 'pertuzumab')], procedures: [surgery('2026-07-01')] }, { 'regimen before surgery': 'THP-NEO' }],
    ['last dose two months ago: nobody can tell from dates', { procedures: [surgery('2026-02-01')], treatments: [given('2026-09-20', 'trastuzumab')] }, { 'HER2 treatment after surgery': 'under way|completed' }],
    ['nodes counted after treatment', { treatments: [given('2026-02-01', ...tchp)], procedures: [surgery('2026-07-01')], readings: [...first, reading('N', 'N1a', '2026-07-10', 'yp')] }, { ypN: 'N1' }],
    ['back in the liver nine months after the last dose', {
      tumours: [{ id: 'a', laterality: 'left', diagnosed: on('2024-01-05'), certainty: 'confirmed', secondary: false, primary: '', source: source(undated) }],
      procedures: [surgery('2024-02-01')], treatments: [given('2024-03-01', 'trastuzumab'), given('2025-02-01', 'trastuzumab')],
      readings: [...first, reading('metastasis site', 'liver', '2025-11-01')],
    }, { phase: 'metastatic', relapse: 'distant', 'months from the end of HER2 treatment to relapse': '9', 'HER2 drug given for early disease': 'H or HP', 'metastatic at diagnosis': 'no' }],
    ['lung inflammation in the past counts', { conditions: [{ name: 'interstitial lung disease', codes: [], status: 'resolved', when: undated, source: source(undated) }] }, { 'earlier ILD or pneumonitis': 'yes' }],
    ['a refuted illness says nothing', { conditions: [{ name: 'heart failure', codes: [], status: 'refuted', when: undated, source: source(undated) }] }, { phase: 'before treatment' }],
  ]
  test.each(rows)('%s', (_why, parts, expected) => {
    expect(told(parts)).toMatchObject(expected)
  })

  test('illnesses that nobody named are not there as "no"', () => {
    expect(Object.keys(told({}))).not.toContain('symptoms of heart failure')
  })
})
