/**
 * The fast path without forks (design E21): the outcomes of rows that meet the sets column by column.
 *
 * It holds every possible outcome, and may hold more: it forgets that two columns read one fact. When it is one
 * outcome, that is the answer.
 */
import type { Book, CompiledColumn } from './book.ts'
import type { Box } from './record.ts'

/** What the sets leave of one table: the rows that meet them, and the outcomes of those rows, ascending. */
export type Bound = { readonly rows: readonly number[]; readonly outcomes: readonly number[] }

/** The bound of any table of the book over one box, each worked out once. */
export function bounds(book: Book, box: Box): (table: number) => Bound {
  const known = new Map<number, Bound>()
  const visit = (index: number): Bound => {
    const before = known.get(index)
    if (before !== undefined) return before
    const compiled = book.tables[index]
    if (compiled === undefined) throw new Error(`No table ${index} in the book.`)
    const sets = compiled.columns.map(({ source }) => cellsLeft(visit, box, source))
    const rows: number[] = []
    for (let row = 0; row < compiled.outcomes.length; row++) {
      if (compiled.columns.every(({ accepts }, at) => ((accepts[row] ?? 0) & (sets[at] ?? 0)) !== 0))
        rows.push(row)
    }
    const outcomes = [...new Set(rows.map((row) => compiled.outcomes[row] ?? 0))].toSorted((a, b) => a - b)
    const made = { rows, outcomes }
    known.set(index, made)
    return made
  }
  return visit
}

/** The cells of a column that the box leaves: of a raw fact as they are, of a derived fact its bound. */
export const cellsLeft = (
  boundOf: (table: number) => Bound,
  box: Box,
  source: CompiledColumn['source'],
): number =>
  source.kind === 'variable'
    ? (box[source.index] ?? 0)
    : boundOf(source.index).outcomes.reduce((mask, outcome) => mask | (1 << outcome), 0)

/** Outcomes of a table, as a list of outcome indexes, ascending. */
export const boundOf = (book: Book, table: number, box: Box): readonly number[] =>
  bounds(book, box)(table).outcomes

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
    // A column is looked at only when some row comes that far: most tables say "not here" by their first column.
    const { columns, outcomes } = compiled
    const alive: number[] = []
    const width = columns.length
    let mask = 0
    for (let row = 0; row < outcomes.length; row++) {
      const bit = 1 << (outcomes[row] ?? 0)
      // An outcome that another row already reached needs no second look.
      if ((mask & bit) !== 0) continue
      let at = 0
      for (; at < width; at++) {
        const column = columns[at]
        if (column === undefined) break
        let left = alive[at]
        if (left === undefined) {
          const { source } = column
          left = source.kind === 'variable' ? (box[source.index] ?? 0) : visit(source.index)
          alive[at] = left
        }
        if (((column.accepts[row] ?? 0) & left) === 0) break
      }
      if (at === width) mask |= bit
    }
    known[index] = mask
    return mask
  }
  return visit
}
