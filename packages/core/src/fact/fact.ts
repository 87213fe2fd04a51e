/**
 * A fact: what may still be true, how far anyone looked, and where it was read (design E2).
 *
 * A set of one is known. The whole domain is unknown. Everything between is narrowed. There is no null.
 */
import type { Source } from '../chart/chart.ts'
import { exactly, type Interval } from './interval.ts'
import type { FactState } from './state.ts'

/** What may be true of a raw fact. `anything` is its whole domain. */
export type FactSet =
  | { readonly kind: 'anything' }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'intervals'; readonly intervals: readonly Interval[] }

/** One side of a disagreement: a value, and who says so. */
export type Claim = { readonly set: FactSet; readonly sources: readonly Source[] }

export type Fact = {
  readonly set: FactSet
  readonly state: FactState
  readonly sources: readonly Source[]
  /** The sides of a conflict, each with its own sources; empty when nobody disagrees. */
  readonly claims: readonly Claim[]
}

/** A record as tables read it: raw facts by name. A fact that is not in it is unknown and not recorded. */
export type Facts = ReadonlyMap<string, Fact>

const fact = (set: FactSet, state: FactState, sources: readonly Source[]): Fact => ({
  set,
  state,
  sources,
  claims: [],
})

/** One value, and no doubt about it. */
export const known = (value: string | number, sources: readonly Source[] = []): Fact =>
  fact(
    typeof value === 'number'
      ? { kind: 'intervals', intervals: [exactly(value)] }
      : { kind: 'values', values: [value] },
    'known',
    sources,
  )

/** Nothing known, with the reason. */
export const open = (state: FactState, sources: readonly Source[] = []): Fact =>
  fact({ kind: 'anything' }, state, sources)

/** One of several printed values. */
export const among = (
  values: readonly string[],
  state: FactState = 'narrowed',
  sources: readonly Source[] = [],
): Fact => fact({ kind: 'values', values }, state, sources)

/** A number somewhere in an interval. */
export const within = (
  interval: Interval,
  state: FactState = 'narrowed',
  sources: readonly Source[] = [],
): Fact => fact({ kind: 'intervals', intervals: [interval] }, state, sources)

/** Nobody wrote anything down. What every fact is that is not in the record. */
export const notRecorded: Fact = open('not-recorded')
