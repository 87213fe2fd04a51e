/** The map of the second answer: found, not found, not looked for, reports that differ. */
import { type Chart, type Day, dayFrom, type Reading, undated } from '@herald/core/chart'
import { describe, expect, test } from 'vitest'
import type { Place } from '../brief.ts'
import { makeBrief } from '../make-brief.ts'

const read = dayFrom('2026-11-20')
if (read === 'unreadable') throw new Error('The day of the test is not a day.')
const asOf: Day = read

type Said = readonly [fact: Reading['fact'], value: string]

const source = {
  resource: 'r',
  path: '',
  when: { kind: 'on', day: asOf },
  words: '',
  inferred: false,
} as const
const chartOf = (all: readonly Said[], tumours: Chart['tumours']): Chart => ({
  person: { id: 'p', born: undated, sex: 'female', deceased: false, inRecord: true },
  breastCancer: 'yes',
  tumours,
  readings: all.map(
    ([fact, value], at): Reading => ({
      fact,
      said: { kind: 'is', value },
      about: { tumour: 'a', specimen: `s${at}`, epoch: 'before-treatment', prefix: 'c' },
      status: 'final',
      source: { ...source, resource: `r${at}`, words: value },
    }),
  ),
  treatments: [],
  procedures: [],
  conditions: [],
  findings: [],
  counts: {},
})
const tumour: Chart['tumours'][number] = {
  id: 'a',
  laterality: 'left',
  diagnosed: { kind: 'on', day: asOf },
  certainty: 'confirmed',
  secondary: false,
  primary: '',
  source,
}

describe('where it is', () => {
  // biome-ignore format: a table
  const cases: readonly [said: readonly Said[], tumours: Chart['tumours'], states: readonly Place['state'][]][] = [
    [[],                              [],       ['not looked for', 'not looked for', 'not looked for']],
    [[],                              [tumour], ['found',          'not looked for', 'not looked for']],
    [[['N', 'N0']],                   [tumour], ['found',          'not found',      'not looked for']],
    [[['N', 'N1'], ['M', 'M0']],      [tumour], ['found',          'found',          'not found']],
    [[['M', 'M1']],                   [tumour], ['found',          'not looked for', 'found']],
    [[['M', 'M0'], ['M', 'M1']],      [tumour], ['found',          'not looked for', 'reports differ']],
    [[['N', 'N0'], ['N', 'N1']],      [tumour], ['found',          'reports differ', 'not looked for']],
  ]
  test.each(cases)('%j is %j', (said, tumours, states) => {
    const { places } = makeBrief({ chart: chartOf(said, tumours), asOf })
    expect(places.map(({ state }) => state)).toEqual(states)
  })
})
