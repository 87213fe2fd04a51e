/**
 * A stated T or N as what it leaves possible of the raw facts (design E3, E9): "T1" is every T1, "TX" is every invasive
 * T. Nothing is inferred backwards but this.
 */
import { among, type Fact, known, within } from '../fact/fact.ts'
import { atLeast, atMost, type Interval } from '../fact/interval.ts'
import { clinicalN, pathologicalN, type TumourFacts } from './facts.ts'

const stretch = (low: number, lowOpen: boolean, high: number): Interval => ({
  low,
  lowOpen,
  high,
  highOpen: true,
})

/** Millimetres that round into each category: the same thresholds as the T table. */
const sizeOf: Readonly<Record<string, Interval>> = {
  T1: { ...atMost(20.5), highOpen: true },
  T1mi: atMost(1),
  T1a: stretch(1, true, 5.5),
  T1b: stretch(5.5, false, 10.5),
  T1c: stretch(10.5, false, 20.5),
  T2: stretch(20.5, false, 50.5),
  T3: atLeast(50.5),
}

const extentOf: Readonly<Record<string, readonly string[]>> = {
  T4: ['chest wall', 'skin', 'chest wall and skin', 'inflammatory'],
  T4a: ['chest wall'],
  T4b: ['skin'],
  T4c: ['chest wall and skin'],
  T4d: ['inflammatory'],
}

export type CategoryFacts = ReadonlyMap<string, Fact>

/** What a stated T category leaves of primary, size and extent; `unreadable` when it is none that AJCC prints. */
export function factsOfT(facts: TumourFacts, category: string): CategoryFacts | 'unreadable' {
  const { primary, sizeMm, extent } = facts
  if (category === 'TX') return new Map([[primary.name, among(['invasive cancer', 'no primary found'])]])
  if (category.startsWith('Tis')) return new Map([[primary.name, known('in situ only')]])
  if (category === 'T0') return new Map([[primary.name, known('no primary found')]])
  const size = sizeOf[category]
  if (size !== undefined) {
    return new Map([
      [primary.name, known('invasive cancer')],
      [extent.name, known('neither')],
      [sizeMm.name, within(size)],
    ])
  }
  const where = extentOf[category]
  if (where === undefined) return 'unreadable'
  return new Map([
    [primary.name, known('invasive cancer')],
    [extent.name, where.length === 1 ? known(where[0] ?? '') : among(where)],
  ])
}

/** The printed N categories that a stated one covers: "N2" is N2a and N2b. NX covers all; suffixes never change a group. */
export function factOfN(of: typeof clinicalN | typeof pathologicalN, category: string): Fact | 'unreadable' {
  const plain = category.replace(/\((?:sn|f)\)/gu, '')
  const values: readonly string[] = of.values
  if (plain === 'NX') return among(values)
  if (values.includes(plain))
    return plain === 'N1' && of === pathologicalN ? among(['N1a', 'N1b', 'N1c']) : known(plain)
  const covered = values.filter((value) => value.startsWith(plain) && value !== 'N1mi')
  return covered.length === 0 || !/^N[0-3]$/u.test(plain) ? 'unreadable' : among(covered)
}
