import { describe, expect, test } from 'vitest'
import type { Source } from '../chart/chart.ts'
import type { FactSet } from './fact.ts'
import { atLeast, between, exactly } from './interval.ts'
import { addUp } from './readings.ts'
import type { FactState } from './state.ts'

const source = (resource: string): Source => ({
  resource,
  path: '',
  when: { kind: 'undated' },
  words: resource,
  inferred: false,
})
const values = (...all: readonly string[]): FactSet => ({ kind: 'values', values: all })
const numbers = (...intervals: Extract<FactSet, { kind: 'intervals' }>['intervals']): FactSet => ({
  kind: 'intervals',
  intervals,
})
const anything: FactSet = { kind: 'anything' }

describe('several readings of one fact (design E8)', () => {
  // biome-ignore format: a table
  const rows: readonly [why: string, said: readonly (readonly [FactSet, FactState])[], set: FactSet, state: FactState][] = [
    ['nobody wrote anything',                        [],                                                                                   anything,                          'not-recorded'],
    ['a test on its way',                            [[anything, 'pending']],                                                              anything,                          'pending'],
    ['III and IIIA give IIIA',                       [[values('IIIA', 'IIIB', 'IIIC'), 'narrowed'], [values('IIIA'), 'known']],              values('IIIA'),                    'known'],
    ['two reports that disagree are both',           [[values('positive'), 'known'], [values('negative'), 'known']],                        values('negative', 'positive'),    'conflicting'],
    ['the order of reports changes nothing',         [[values('negative'), 'known'], [values('positive'), 'known']],                        values('negative', 'positive'),    'conflicting'],
    ['18 to 22 mm and at least 20 are 20 to 22',     [[numbers(between(18, 22)), 'known'], [numbers(atLeast(20)), 'known']],                numbers(between(20, 22)),          'narrowed'],
    ['18 and 24 mm are both',                        [[numbers(exactly(18)), 'known'], [numbers(exactly(24)), 'known']],                    numbers(exactly(18), exactly(24)), 'conflicting'],
    ['two overlapping groups: {a,b} {b,c} {c,d}',    [[values('a', 'b'), 'narrowed'], [values('b', 'c'), 'narrowed'], [values('c', 'd'), 'narrowed']], values('b', 'c'),           'conflicting'],
    ['what cannot be read does not count',           [[anything, 'unreadable'], [values('G2'), 'known']],                                   values('G2'),                      'known'],
  ]
  test.each(rows)('%s', (_why, said, set, state) => {
    const fact = addUp(
      said.map(([one, oneState], index) => ({ set: one, state: oneState, source: source(`r${index}`) })),
    )
    expect(fact.state).toBe(state)
    expect(sorted(fact.set)).toEqual(sorted(set))
    expect(fact.sources).toHaveLength(said.length)
  })

  test('each side of a conflict keeps its own sources', () => {
    const fact = addUp([
      { set: values('positive'), state: 'known', source: source('a') },
      { set: values('negative'), state: 'known', source: source('b') },
      { set: values('positive'), state: 'known', source: source('c') },
    ])
    expect(new Set(fact.claims.map((claim) => claim.sources.map(({ resource }) => resource).join()))).toEqual(
      new Set(['a,c', 'b']),
    )
  })
})

const sorted = (set: FactSet): unknown => {
  if (set.kind === 'values') return set.values.toSorted()
  return set.kind === 'intervals' ? set.intervals.toSorted((a, b) => a.low - b.low) : set
}
