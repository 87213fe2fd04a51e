/** Laws E12 and E13 on the real tables: possible is exactly what completions reach, by brute force over random boxes. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { her2Book } from './her2/index.ts'
import { answerBook } from './request/index.ts'
import { stagingBook } from './staging/index.ts'
import type { Table } from './table/table.ts'
import type { Book } from './walk/book.ts'
import { walkBox } from './walk/walk.ts'

const books: readonly (readonly [string, Book])[] = [
  ['HER2', her2Book],
  ['staging', stagingBook],
  ['the answers', answerBook],
]

/** The row that fits a completion, found as a reader would: no diagram, no box. */
function readOff(book: Book, index: number, cells: readonly number[]): number {
  const compiled = book.tables[index]
  if (compiled === undefined) throw new Error(`No table ${index}.`)
  const values = compiled.columns.map(({ source }) =>
    source.kind === 'variable' ? (cells[source.index] ?? 0) : readOff(book, source.index, cells),
  )
  const row = compiled.outcomes.findIndex((_, at) =>
    compiled.columns.every(
      (column, position) => ((column.accepts[at] ?? 0) & (1 << (values[position] ?? 0))) !== 0,
    ),
  )
  return compiled.outcomes[row] ?? -1
}

const mostCompletions = 3000

/** A box that the table can reach: mostly decided variables, a few left open, few enough completions to list. */
function boxFor(book: Book, reach: ReadonlySet<number>, picks: readonly number[]): readonly number[] {
  let completions = 1
  return book.variables.map(({ kind, cells }, index) => {
    const pick = picks[index % picks.length] ?? 0
    const one = 1 << (pick % cells.length)
    const mask = ((pick >> 3) % (1 << cells.length)) | one
    const size = mask.toString(2).replaceAll('0', '').length
    const isOpen =
      kind !== 'state' && reach.has(index) && pick % 3 === 0 && completions * size <= mostCompletions
    if (isOpen) completions *= size
    return isOpen ? mask : one
  })
}

function completionsOf(box: readonly number[]): readonly (readonly number[])[] {
  return box.reduce<readonly (readonly number[])[]>(
    (all, mask) =>
      all.flatMap((cells) =>
        Array.from({ length: 31 }, (_, cell) => cell)
          .filter((cell) => (mask & (1 << cell)) !== 0)
          .map((cell) => [...cells, cell]),
      ),
    [[]],
  )
}

describe.each(books)('the laws on the tables of %s', (_, book) => {
  test.each(book.tables.map(({ table }) => [table.id, table] as const))('%s', (_id, table: Table) => {
    const index = book.tableOf.get(table) ?? -1
    const reach = book.tables[index]?.reach ?? new Set<number>()
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 7, maxLength: 23 }), (picks) => {
        const box = boxFor(book, reach, picks)
        const completions = completionsOf(box)
        const reached = new Set(completions.map((cells) => readOff(book, index, cells)))
        const { possible, exact } = walkBox(book, table, box)
        expect(exact).toBe(true)
        expect(new Set(possible.map((outcome) => table.outcome.values.indexOf(outcome)))).toEqual(reached)
        const [one] = completions
        const decided = walkBox(
          book,
          table,
          (one ?? []).map((cell) => 1 << cell),
        )
        expect(decided.possible.every((outcome) => possible.includes(outcome))).toBe(true)
      }),
      { numRuns: 25, seed: 12 },
    )
  })
})
