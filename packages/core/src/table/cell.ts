/** Cells as a guideline prints them, and what they mean: `'≥ 4.0 and < 6.0'`, `['T2', 'T3']`, `'any'`. */
import type { Interval } from '../fact/interval.ts'
import type { FactState } from '../fact/state.ts'
import type { ListFact, NumberFact, StateColumn } from './column.ts'
import type { Table } from './table.ts'

type Above = `≥ ${number}` | `> ${number}`
type Below = `≤ ${number}` | `< ${number}`

/** A stretch of a numeric axis. A malformed one does not compile. */
export type Threshold = Above | Below | `${Above} and ${Below}` | `${number}`

/** What may stand in a cell of a column. */
export type CellOf<C> =
  | 'any'
  | (C extends ListFact<infer V>
      ? V | readonly V[]
      : C extends NumberFact
        ? Threshold
        : C extends StateColumn
          ? FactState | readonly FactState[]
          : C extends Table<infer O>
            ? O | readonly O[]
            : never)

const pattern =
  /^(?:(?<above>≥|>) (?<low>-?\d+(?:\.\d+)?))?(?: and )?(?:(?<below>≤|<) (?<high>-?\d+(?:\.\d+)?))?$/u
const exact = /^-?\d+(?:\.\d+)?$/u

/** The stretch that a threshold names, or `malformed`. Decimals mean what they say: 1.99 is less than 2.0. */
export function readThreshold(cell: string): Interval | 'malformed' {
  if (exact.test(cell)) {
    return { low: Number(cell), high: Number(cell), lowOpen: false, highOpen: false }
  }
  const parts = pattern.exec(cell)?.groups
  if (parts === undefined || cell === '') return 'malformed'
  const { above, low, below, high } = parts
  if ((low === undefined && high === undefined) || (cell.includes(' and ') && (!low || !high)))
    return 'malformed'
  return {
    low: low === undefined ? Number.NEGATIVE_INFINITY : Number(low),
    high: high === undefined ? Number.POSITIVE_INFINITY : Number(high),
    lowOpen: above !== '≥',
    highOpen: below !== '≤',
  }
}
