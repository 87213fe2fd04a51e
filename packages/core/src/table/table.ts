/**
 * A guideline table: columns, rows with cells as printed, one outcome a row, one citation.
 *
 * Exactly one row fits every case; `check-table` proves it. A table is data: nothing computes, merges or patches
 * one at run time.
 */
import type { Citation } from '../publication/citation.ts'
import { type CellOf, readThreshold } from './cell.ts'
import { type ListFact, type NumberFact, oneOf, type RawFact, type StateColumn } from './column.ts'

/** Another table as a column: its outcome is a derived fact, never stored, never narrowed alone (design E1). */
export type Column = ListFact | NumberFact | StateColumn | Table

/** What a row may say about itself beside its outcome. */
export type RowNote = { readonly note?: string; readonly cite?: Citation }

export type Row<Columns extends readonly Column[], O extends string> =
  | readonly [...{ readonly [K in keyof Columns]: CellOf<Columns[K]> }, O]
  | readonly [...{ readonly [K in keyof Columns]: CellOf<Columns[K]> }, O, RowNote]

/** A row once read: its cells in column order. */
export type ReadRow<O extends string = string> = {
  readonly cells: readonly (string | readonly string[])[]
  readonly outcome: O
  readonly note: RowNote
}

export type Table<O extends string = string> = {
  readonly kind: 'table'
  readonly id: string
  /** What the table decides, in a few words. */
  readonly title: string
  readonly cite: Citation
  readonly given: readonly Column[]
  readonly outcome: ListFact<O>
  readonly rows: readonly ReadRow<O>[]
}

/**
 * Makes a table. The types reject a malformed threshold, an unknown value, a missing column and an unknown outcome.
 * What types cannot see (a threshold outside the axis) throws here, at start-up, with the row and the cell.
 */
export function table<const Columns extends readonly Column[], O extends string>(printed: {
  readonly id: string
  readonly title: string
  readonly cite: Citation
  readonly given: Columns
  readonly outcome: ListFact<O>
  readonly rows: readonly Row<Columns, NoInfer<O>>[]
}): Table<O> {
  const width = printed.given.length
  const rows = printed.rows.map((row, index): ReadRow<O> => {
    const cells = row.slice(0, width).map((cell, column) => {
      const from = printed.given[column]
      if (from?.kind === 'number' && typeof cell === 'string' && cell !== 'any') {
        if (readThreshold(cell) === 'malformed') {
          throw new Error(
            `${printed.id} row ${index + 1}: "${cell}" is not a threshold. Write "≥ 2.0" or "≥ 4.0 and < 6.0".`,
          )
        }
      }
      // A cell is a string or a list of strings by its type; the object can only be the trailing note.
      return typeof cell === 'string' ? cell : Array.isArray(cell) ? cell.map(String) : []
    })
    const outcome = printed.outcome.values.find((value) => value === row[width])
    if (outcome === undefined) {
      throw new Error(
        `${printed.id} row ${index + 1}: ${JSON.stringify(row[width])} is not an outcome of this table.`,
      )
    }
    const last: unknown = row[width + 1]
    return { cells, outcome, note: isRowNote(last) ? last : {} }
  })
  return { kind: 'table', ...printed, rows }
}

const isRowNote = (value: unknown): value is RowNote => typeof value === 'object' && value !== null

/** The name of a column, as conditions and messages print it. */
export const columnName = (column: Column): string => {
  switch (column.kind) {
    case 'table':
      return column.outcome.name
    case 'state':
      return `state of ${column.of.name}`
    case 'list':
    case 'number':
      return column.name
  }
}

/** The raw facts a table can reach, through the tables it reads, in the order in which they are met. */
export function rawFactsOf(root: Table): readonly RawFact[] {
  const found = new Map<string, RawFact>()
  const seen = new Set<Table>()
  const visit = (from: Table): void => {
    if (seen.has(from)) return
    seen.add(from)
    for (const column of from.given) {
      if (column.kind === 'table') visit(column)
      else if (column.kind !== 'state') found.set(column.name, column)
    }
  }
  visit(root)
  return [...found.values()]
}

/** All tables a table reads, itself last, each once. */
export function tablesOf(root: Table): readonly Table[] {
  const found = new Set<Table>()
  const visit = (from: Table): void => {
    if (found.has(from)) return
    for (const column of from.given) if (column.kind === 'table') visit(column)
    found.add(from)
  }
  visit(root)
  return [...found]
}

/** A two-valued outcome, for tables that answer yes or no. */
export const yesOrNo = (name: string): ListFact<'yes' | 'no'> => oneOf(name, ['yes', 'no'])
