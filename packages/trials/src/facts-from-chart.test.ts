import type { Chart, ChartFact, Reading, Said } from '@herald/core/chart'
import { dayFrom, onDay, undated } from '@herald/core/chart'
import { describe, expect, test } from 'vitest'
import { factsFromChart } from './facts-from-chart.ts'

const day = (iso: string): Exclude<ReturnType<typeof dayFrom>, 'unreadable'> => {
  const read = dayFrom(iso)
  if (read === 'unreadable') throw new Error(iso)
  return read
}
const asOf = day('2026-11-21')

const source = { resource: 'Observation/made', path: '', when: undated, words: '', inferred: false }
const reading = (fact: ChartFact, said: Said, specimen = 'unstated'): Reading => ({
  fact,
  said,
  about: { tumour: 'unassigned', specimen, epoch: 'unstated', prefix: 'unstated' },
  status: 'final',
  source,
})
const is = (value: string): Said => ({ kind: 'is', value })

/** An invented chart with nothing in it but what a row adds. */
const chart = (readings: readonly Reading[], ingredients: readonly string[] = []): Chart => ({
  person: { id: 'made', born: onDay(day('1970-06-01')), sex: 'female', deceased: false, inRecord: true },
  breastCancer: 'yes',
  tumours: [],
  readings,
  treatments:
    ingredients.length === 0
      ? []
      : [{ ingredients, kind: 'given', from: undated, to: undated, doseWords: '', source }],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
})

describe('HER2 of a chart: a sample narrows itself, samples add up', () => {
  // biome-ignore format: a table
  const cases: readonly [readings: readonly Reading[], cells: readonly string[], why: string][] = [
    [[reading('HER2 IHC score', is('2+'))],                                                     ['2+ ISH-', '2+ ISH+'],  '2+ without a gene test'],
    [[reading('HER2 IHC score', is('2+')), reading('HER2 ISH call', is('positive'))],           ['2+ ISH+'],             '2+ amplified'],
    [[reading('HER2 IHC score', is('2+'), 'a'), reading('HER2 ISH call', is('negative'), 'a'), reading('HER2 IHC score', is('3+'), 'b')], ['2+ ISH-', '3+'], 'two samples that differ'],
    [[reading('HER2 call', is('positive'))],                                                    ['2+ ISH+', '0-1+ ISH+', '3+'], 'a call without its method'],
  ]
  test.each(cases)('%#: %s', (readings, cells) => {
    expect(factsFromChart(chart(readings), asOf).her2).toEqual(cells)
  })
})

test('an empty chart knows her age and sex, and concludes nothing else', () => {
  const facts = factsFromChart(chart([]), asOf)
  expect([facts.ageYears.low, facts.ageYears.high, facts.sexes]).toEqual([56, 56, ['female']])
  expect([
    facts.settings.length,
    facts.brain.length,
    facts.her2.length,
    facts.regimensComplete,
    facts.conditions.pregnant,
  ]).toEqual([7, 5, 7, false, 'unknown'])
})

test('a brain metastasis is metastatic, its state is open', () => {
  const facts = factsFromChart(chart([reading('metastasis site', is('brain'))]), asOf)
  expect([facts.settings, facts.brain.includes('none'), facts.brain.length]).toEqual([
    ['metastatic'],
    false,
    4,
  ])
})

test('drugs of the record are one line at least, never a complete list', () => {
  const facts = factsFromChart(chart([], ['trastuzumab', 'metformin', 'docetaxel']), asOf)
  expect([facts.regimens.map((r) => r.drugs), facts.regimensComplete]).toEqual([
    [['trastuzumab', 'docetaxel']],
    false,
  ])
})
