/**
 * Proves a table free of gaps and overlaps, outside the impossible combinations, over every completion of its raw facts.
 * When it is not, says which combination no row or two rows fit.
 */
import type { Table } from '../table/table.ts'
import type { Book } from './book.ts'
import { diagrams, isEnd, outcomeAt, type Ref } from './diagram.ts'
import { wholeBox } from './record.ts'
import { evaluator, gapOutcome, overlapOutcome } from './walk.ts'
import { armsOf, cellWords } from './words.ts'

export type Unsound = { readonly kind: 'gap' | 'overlap'; readonly table: string; readonly when: string }

/** Room enough for the largest table with nothing known, far above what a patient may use. */
const proofLimit = 4_000_000

/** The first few combinations that break the table; empty when it is sound. */
export function checkTable(book: Book, table: Table, most = 3): readonly Unsound[] {
  const box = wholeBox(book)
  const store = diagrams(box, book.cellCounts, proofLimit)
  const evaluate = evaluator(book, store, box)
  const index = book.tableOf.get(table)
  if (index === undefined) throw new Error(`${table.id} is not in this book.`)
  let root = evaluate(index)
  for (const impossible of book.impossible) root = store.select(evaluate(impossible), [root, -1])
  const bad = new Map([
    [gapOutcome(table), 'gap' as const],
    [overlapOutcome(table), 'overlap' as const],
  ])
  const found: Unsound[] = []
  const visit = (ref: Ref, when: readonly string[]): void => {
    if (found.length >= most || !store.ends(ref).some((outcome) => bad.has(outcome))) return
    if (isEnd(ref)) {
      found.push({
        kind: bad.get(outcomeAt(ref)) ?? 'gap',
        table: table.id,
        when: when.join(', ') || 'always',
      })
      return
    }
    const variable = book.variables[store.variable(ref)]
    for (const { mask, to } of armsOf(store, ref)) {
      visit(to, [...when, variable === undefined ? '' : `${variable.name} ${cellWords(variable, mask)}`])
    }
  }
  visit(root, [])
  return found
}

/** One line for a person who mends the table. */
export const unsoundWords = ({ kind, table, when }: Unsound): string =>
  kind === 'gap' ? `${table}: no row fits when ${when}.` : `${table}: two rows fit when ${when}.`
