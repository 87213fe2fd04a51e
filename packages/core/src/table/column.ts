/**
 * The columns of a table: raw facts (a list of printed values, or a number), the state of a raw fact, or the
 * outcome of another table.
 */
import type { FactState } from '../fact/state.ts'

/** A raw fact with a finite list of printed values. */
export type ListFact<V extends string = string> = {
  readonly kind: 'list'
  readonly name: string
  readonly values: readonly V[]
}

/** A raw fact on a numeric axis. `from` and `to` are the ends of what can be measured, both included. */
export type NumberFact = {
  readonly kind: 'number'
  readonly name: string
  readonly unit: string
  readonly from: number
  readonly to: number
}

export type RawFact = ListFact | NumberFact

/** The state of a raw fact (design E17): read from the record, never forked. Advice tables only. */
export type StateColumn = { readonly kind: 'state'; readonly of: RawFact }

/** The values of a list fact, as a type. */
export type ValueOf<F> = F extends ListFact<infer V> ? V : never

/** A raw fact, or the outcome of a table: one of these printed values, spelled as the guideline prints them. */
export const oneOf = <const V extends string>(name: string, values: readonly V[]): ListFact<V> => ({
  kind: 'list',
  name,
  values,
})

/** A raw fact on a numeric axis, from 0 upward unless said otherwise. */
export const number = (
  name: string,
  axis: { readonly unit?: string; readonly from?: number; readonly to?: number } = {},
): NumberFact => ({
  kind: 'number',
  name,
  unit: axis.unit ?? '',
  from: axis.from ?? 0,
  to: axis.to ?? Number.POSITIVE_INFINITY,
})

export const stateOf = (fact: RawFact): StateColumn => ({ kind: 'state', of: fact })

export type StateCell = FactState
