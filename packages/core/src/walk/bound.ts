/**
 * The fast path without forks (design E21): the outcomes of rows that meet the sets column by column.
 *
 * It holds every possible outcome, and may hold more: it forgets that two columns read one fact. When it is one
 * outcome, that is the answer.
 */
import type { Book } from './book.ts'
import type { Box } from './record.ts'

/** Outcomes of a table, as a list of outcome indexes, ascending. */
export function boundOf(book: Book, table: number, box: Box): readonly number[] {
  const known = new Map<number, readonly number[]>()
  const visit = (index: number): readonly number[] => {
    const before = known.get(index)
    if (before !== undefined) return before
    const compiled = book.tables[index]
    if (compiled === undefined) return []
    const sets = compiled.columns.map(({ source }) =>
      source.kind === 'variable' ? (box[source.index] ?? 0) : bitsOf(visit(source.index)),
    )
    const found = new Set<number>()
    compiled.outcomes.forEach((outcome, row) => {
      if (compiled.columns.every((column, at) => ((column.accepts[row] ?? 0) & (sets[at] ?? 0)) !== 0))
        found.add(outcome)
    })
    const outcomes = [...found].toSorted((a, b) => a - b)
    known.set(index, outcomes)
    return outcomes
  }
  return visit(table)
}

/**
 * The same for many tables of one record, each worked out once, as bit sets of outcomes. Meant for the fast path:
 * every table must have at most 30 outcomes.
 */
export function boundMasks(book: Book, box: Box): (table: number) => number {
  const known: number[] = []
  const visit = (index: number): number => {
    const before = known[index]
    if (before !== undefined) return before
    const compiled = book.tables[index]
    if (compiled === undefined) return 0
    if (compiled.table.outcome.values.length > 30) {
      throw new Error(`${compiled.table.id} has more than 30 outcomes; the rooms hold 30.`)
    }
    const alive: number[] = compiled.columns.map(({ source }) =>
      source.kind === 'variable' ? (box[source.index] ?? 0) : visit(source.index),
    )
    let mask = 0
    for (let row = 0; row < compiled.outcomes.length; row++) {
      let fits = true
      for (let at = 0; at < alive.length && fits; at++) {
        fits = ((compiled.columns[at]?.accepts[row] ?? 0) & (alive[at] ?? 0)) !== 0
      }
      if (fits) mask |= 1 << (compiled.outcomes[row] ?? 0)
    }
    known[index] = mask
    return mask
  }
  return visit
}

const bitsOf = (outcomes: readonly number[]): number =>
  outcomes.reduce((mask, outcome) => mask | (1 << outcome), 0)
