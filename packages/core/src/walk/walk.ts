/**
 * The walk: a table applied to everything that may be true of a person (design E11-E15, E21, E22).
 *
 * A table over a box is a function from the box's completions to outcomes. The walk builds that function as one
 * reduced diagram: column by column, cells that the rows still alive treat alike stay together; a derived column is
 * the diagram of its own table; and a branch is narrowed because the diagrams share their variables. What is possible,
 * on what condition, and which fact matters are then read off the diagram.
 */
import type { Facts } from '../fact/fact.ts'
import { type FactState, factStates } from '../fact/state.ts'
import type { RawFact } from '../table/column.ts'
import type { Table } from '../table/table.ts'
import { type Book, type CompiledTable, everyCell } from './book.ts'
import { type Bound, bounds, cellsLeft } from './bound.ts'
import {
  countNodes,
  countPaths,
  type Diagrams,
  diagrams,
  endOf,
  isEnd,
  nowhere,
  outcomeAt,
  type Ref,
  TooManyNodes,
} from './diagram.ts'
import { type Box, boxOf } from './record.ts'

/** Most nodes that one walk may make before it falls back to the bound (decision record 0042). */
export const nodeLimit = 65_536

/** What came of a walk. `contradiction`: the record lies wholly inside an impossible combination (design E5). */
export type Walk<O extends string = string> = {
  readonly kind: 'decided' | 'open' | 'not-covered' | 'contradiction'
  readonly table: Table<O>
  readonly book: Book
  readonly box: Box
  /** The outcomes still possible, in the order in which the table lists them. */
  readonly possible: readonly O[]
  /** False when the question was too large and `possible` is only the bound: it "could still be" one of these. */
  readonly exact: boolean
  /** Paths and nodes of the diagram. */
  readonly parts: number
  readonly nodes: number
  readonly diagram: Diagrams
  readonly root: Ref
}

/** Applies a table of the book to a record. */
export const walk = <O extends string>(book: Book, table: Table<O>, facts: Facts): Walk<O> =>
  walkBox(book, table, boxOf(book, facts))

/** Applies a table of the book to a box. */
export const walkBox = <O extends string>(
  book: Book,
  table: Table<O>,
  box: Box,
  limit = nodeLimit,
): Walk<O> => walkWith(sessionOf(book, box, limit), table)

/** Applies tables of the book to one record, one after the other: what they share is worked out once (design E23). */
export function walker(book: Book, facts: Facts): <O extends string>(table: Table<O>) => Walk<O> {
  const box = boxOf(book, facts)
  const session = sessionOf(book, box, nodeLimit)
  return (table) => {
    const result = walkWith(session, table)
    // A store that other tables have filled is no reason to be vague about this one.
    return result.exact ? result : walkBox(book, table, box)
  }
}

type Session = {
  readonly book: Book
  readonly box: Box
  readonly store: Diagrams
  readonly bound: (table: number) => Bound
  readonly evaluate: (table: number) => Ref
}

function sessionOf(book: Book, box: Box, limit: number): Session {
  const store = diagrams(box, book.cellCounts, limit)
  const bound = bounds(book, box)
  return { book, box, store, bound, evaluate: evaluator(book, store, box, bound) }
}

function walkWith<O extends string>(session: Session, table: Table<O>): Walk<O> {
  const { book, box, store, bound, evaluate } = session
  const index = indexOf(book, table)
  const done = (root: Ref, exact: boolean, outcomes: readonly number[]): Walk<O> => {
    const possible = table.outcome.values.filter((_, outcome) => outcomes.includes(outcome))
    const uncovered = outcomes.some((outcome) => outcome >= table.outcome.values.length)
    const kind =
      outcomes.length === 0
        ? 'contradiction'
        : uncovered
          ? 'not-covered'
          : outcomes.length === 1
            ? 'decided'
            : 'open'
    return {
      kind,
      table,
      book,
      box,
      possible,
      exact,
      parts: exact ? countPaths(store, root) : 0,
      nodes: exact ? countNodes(store, root) : 0,
      diagram: store,
      root,
    }
  }
  const relevant = impossibleFor(book, index)
  const { outcomes } = bound(index)
  const [only, ...others] = outcomes
  const safe = relevant.every((impossible) => bound(impossible).outcomes.join() === '0')
  if (only !== undefined && others.length === 0 && safe) return done(endOf(only), true, outcomes)
  try {
    let root = evaluate(index)
    for (const impossible of relevant) {
      root = keepPossible(store, evaluate(impossible), root)
    }
    return done(root, true, store.ends(root))
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error
    return done(nowhere, false, outcomes)
  }
}

const indexOf = (book: Book, table: Table): number => {
  const index = book.tableOf.get(table)
  if (index === undefined) throw new Error(`${table.id} is not in this book. Add it to the book's tables.`)
  return index
}

/** The tables of impossible combinations that share a fact with this one. Their first outcome is `possible`. */
function impossibleFor(book: Book, index: number): readonly number[] {
  const reach = book.tables[index]?.reach
  return book.impossible.filter((impossible) =>
    [...(book.tables[impossible]?.reach ?? [])].some((variable) => reach?.has(variable)),
  )
}

/** Drops the completions that `possible` sends to its second outcome. */
function keepPossible(store: Diagrams, possible: Ref, root: Ref): Ref {
  return store.select(possible, [root, nowhere])
}

/** Two rows fit one completion: `check-table` would have said so. */
export const overlapOutcome = (table: Table): number => table.outcome.values.length + 1
/** No row fits a completion. */
export const gapOutcome = (table: Table): number => table.outcome.values.length

/** The diagram of each table over the box, each computed once (design E23). */
export function evaluator(
  book: Book,
  store: Diagrams,
  box: Box,
  bound: (table: number) => Bound = bounds(book, box),
): (table: number) => Ref {
  const known = new Map<number, Ref>()
  const evaluate = (index: number): Ref => {
    const before = known.get(index)
    if (before !== undefined) return before
    const compiled = book.tables[index]
    if (compiled === undefined) throw new Error(`No table ${index} in the book.`)
    const made = combine(
      compiled,
      bound(index).rows,
      compiled.columns.map((column) => columnDiagram(column.source)),
      compiled.columns.map((column) => cellsLeft(bound, box, column.source)),
    )
    known.set(index, made)
    return made
  }
  const columnDiagram = (source: CompiledTable['columns'][number]['source']): (() => Ref) => {
    if (source.kind === 'table') return () => evaluate(source.index)
    return () => {
      const variable = book.variables[source.index]
      const mask = box[source.index] ?? 0
      return store.node(
        source.index,
        (variable?.cells ?? []).map((_, cell) => ((mask & (1 << cell)) === 0 ? nowhere : endOf(cell))),
      )
    }
  }
  const combine = (
    compiled: CompiledTable,
    rows: readonly number[],
    sources: readonly (() => Ref)[],
    left: readonly number[],
  ): Ref => {
    const memo = new Map<string, Ref>()
    const from = (position: number, alive: readonly number[]): Ref => {
      const column = compiled.columns[position]
      if (alive.length === 0) return endOf(gapOutcome(compiled.table))
      if (column === undefined) {
        const [row, another] = alive
        return endOf(
          another === undefined ? (compiled.outcomes[row ?? 0] ?? 0) : overlapOutcome(compiled.table),
        )
      }
      // A column that all rows still alive accept whole is skipped (design E11), with all that stands behind it.
      const whole = left[position] ?? 0
      if (whole !== 0 && alive.every((row) => ((column.accepts[row] ?? 0) & whole) === whole))
        return from(position + 1, alive)
      const key = `${position}:${alive.join()}`
      const before = memo.get(key)
      if (before !== undefined) return before
      const source = sources[position]?.() ?? nowhere
      const groups = groupAlike(store.ends(source), alive, column.accepts)
      const choices = groups.rows.map((rows) => from(position + 1, rows))
      const [first, ...rest] = choices
      const made =
        first !== undefined && rest.length === 0
          ? first
          : store.select(
              store.relabel(source, (cell) => endOf(groups.groupOf.get(cell) ?? 0)),
              choices,
            )
      memo.set(key, made)
      return made
    }
    return from(0, rows)
  }
  return evaluate
}

/** Cells that the rows still alive treat alike are one group (design E11). A cell past the column's own is a gap in the table behind it. */
function groupAlike(
  cells: readonly number[],
  alive: readonly number[],
  accepts: readonly number[],
): { readonly rows: readonly (readonly number[])[]; readonly groupOf: ReadonlyMap<number, number> } {
  const rows: (readonly number[])[] = []
  const groupOf = new Map<number, number>()
  const known = new Map<string, number>()
  for (const cell of cells) {
    const kept = alive.filter((row) => ((accepts[row] ?? 0) & (1 << cell)) !== 0)
    const key = kept.join()
    const group = known.get(key) ?? rows.length
    if (group === rows.length) {
      known.set(key, group)
      rows.push(kept)
    }
    groupOf.set(cell, group)
  }
  return { rows, groupOf }
}

/** Whether two completions that differ in this fact alone have different outcomes (design E15). */
export function matters(result: Walk, fact: RawFact): boolean {
  const variable = result.book.variableOf.get(fact.name)
  if (variable === undefined || !result.exact) return variable !== undefined && isOpen(result, variable)
  const { diagram } = result
  const seen = new Set<Ref>()
  const visit = (ref: Ref): boolean => {
    if (ref < 0 || seen.has(ref) || diagram.variable(ref) > variable) return false
    seen.add(ref)
    const arms = [...new Set(diagram.arms(ref))].filter((arm) => arm !== nowhere)
    if (diagram.variable(ref) !== variable) return arms.some(visit)
    return arms.some((a, i) => arms.slice(i + 1).some((b) => differ(diagram, a, b, new Set())))
  }
  return visit(result.root)
}

/** The raw facts that matter, in the book's order. */
export const mattering = (result: Walk): readonly RawFact[] =>
  result.book.variables
    .filter(
      (variable, index) =>
        variable.kind !== 'state' && isOpen(result, index) && matters(result, variable.fact),
    )
    .map((variable) => variable.fact)

/** Whether the record leaves more than one cell of the variable. */
const isOpen = (result: Walk, variable: number): boolean => {
  const mask = result.box[variable] ?? 0
  return (mask & (mask - 1)) !== 0
}

/** Whether some completion, possible in both, ends in different outcomes. */
function differ(store: Diagrams, a: Ref, b: Ref, seen: Set<string>): boolean {
  if (a === b || a === nowhere || b === nowhere) return false
  if (isEnd(a) && isEnd(b)) return outcomeAt(a) !== outcomeAt(b)
  const key = `${a},${b}`
  if (seen.has(key)) return false
  seen.add(key)
  const asked = Math.min(store.variable(a), store.variable(b))
  const cells = Math.max(store.arms(a).length, store.arms(b).length, 1)
  for (let cell = 0; cell < cells; cell++) {
    if (differ(store, store.follow(a, asked, cell), store.follow(b, asked, cell), seen)) return true
  }
  return false
}

/** Two tables walked together: every pair of outcomes that some completion reaches (design E12). */
export function walkTogether<A extends string, B extends string>(
  book: Book,
  left: Table<A>,
  right: Table<B>,
  facts: Facts,
): readonly (readonly [A, B])[] {
  const box = boxOf(book, facts)
  const store = diagrams(box, book.cellCounts, nodeLimit)
  const evaluate = evaluator(book, store, box)
  const width = right.outcome.values.length + 2
  const second = evaluate(indexOf(book, right))
  let both = store.select(
    evaluate(indexOf(book, left)),
    Array.from({ length: left.outcome.values.length + 2 }, (_, a) =>
      store.relabel(second, (b) => endOf(a * width + b)),
    ),
  )
  for (const impossible of new Set([
    ...impossibleFor(book, indexOf(book, left)),
    ...impossibleFor(book, indexOf(book, right)),
  ])) {
    both = keepPossible(store, evaluate(impossible), both)
  }
  return store.ends(both).flatMap((pair) => {
    const a = left.outcome.values[Math.floor(pair / width)]
    const b = right.outcome.values[pair % width]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
}

/** The whole guideline: the table with nothing known (every cell of every variable). */
export const walkWhole = <O extends string>(book: Book, table: Table<O>): Walk<O> =>
  walkBox(
    book,
    table,
    book.variables.map((variable) => everyCell(variable.cells.length)),
  )

/** The table with every value open and every state the same: the tree of what tests can show, without what was done. */
export const walkStated = <O extends string>(book: Book, table: Table<O>, state: FactState): Walk<O> =>
  walkBox(
    book,
    table,
    book.variables.map((variable) =>
      variable.kind === 'state' ? 1 << factStates.indexOf(state) : everyCell(variable.cells.length),
    ),
  )
