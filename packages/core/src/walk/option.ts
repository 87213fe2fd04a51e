/**
 * Options of a room (design E19, E20): the base row of the room, then the lowest of the caps.
 *
 * `depends-on` is an option whose status differs between branches that are still open. A check before start (heart,
 * hepatitis B, lungs, blood) does not make it depend: the status shown is the one if the check is clear, with what it
 * could become, and the check is asked first.
 */
import type { FactSet, Facts } from '../fact/fact.ts'
import type { RawFact } from '../table/column.ts'
import type { Table } from '../table/table.ts'
import { type Book, maskOf } from './book.ts'
import { type Diagrams, diagrams, endOf, nowhere, type Ref } from './diagram.ts'
import { boxOf } from './record.ts'
import { evaluator, nodeLimit } from './walk.ts'

/** From best to worst; a cap lowers, nothing raises. `not-listed` is never shown. */
export const optionStatuses = [
  'preferred',
  'alternative',
  'consider',
  'not-listed',
  'avoid',
  'contraindicated',
] as const
export type OptionStatus = (typeof optionStatuses)[number]

export type Cap<O extends string = string> = {
  readonly id: string
  readonly table: Table
  /** For each outcome of the table, what the options are lowered to. An outcome that is not listed lowers nothing. */
  readonly lowers: Readonly<Record<string, Readonly<Partial<Record<O, OptionStatus>>>>>
}

/** A check before start: the facts it settles, and what they are when the check is clear. */
export type Check = {
  readonly id: string
  readonly clear: readonly { readonly fact: RawFact; readonly set: FactSet }[]
}

export type Room<O extends string = string> = {
  readonly id: string
  readonly base: Table
  readonly options: readonly O[]
  /** For each outcome of the base table, the status of its options; an option that is not named is not listed. */
  readonly lists: Readonly<Record<string, Readonly<Partial<Record<O, OptionStatus>>>>>
  readonly caps: readonly Cap<O>[]
  readonly checks: readonly Check[]
}

export type ShownOption<O extends string = string> = {
  readonly option: O
  readonly status: OptionStatus | 'depends-on'
  /** The statuses still possible with every open check clear, best first. One, unless it depends. */
  readonly possible: readonly OptionStatus[]
  /** Open checks that the status assumes clear. */
  readonly ifClear: readonly string[]
  /** What it could become if a check is not clear. */
  readonly couldBecome: readonly OptionStatus[]
  /** Caps that lower it in some branch. */
  readonly cappedBy: readonly string[]
  /** Status as a diagram over the open facts: end n is `optionStatuses[n]`. */
  readonly on: Ref
}

export type RoomResult<O extends string = string> = {
  readonly diagram: Diagrams
  readonly box: readonly number[]
  readonly shown: readonly ShownOption<O>[]
}

/** All tables of a room, for its book. */
export const tablesOfRoom = (room: Room): readonly Table[] => [
  room.base,
  ...room.caps.map((cap) => cap.table),
]

const worst = optionStatuses.length - 1
const rank = (status: OptionStatus): number => optionStatuses.indexOf(status)
const everyRank = optionStatuses.map((_, index) => index)

/** The status of every option of a room that is listed, or capped to `avoid` or lower, in some branch. */
export function shownOptions<O extends string>(book: Book, room: Room<O>, facts: Facts): RoomResult<O> {
  const box = boxOf(book, facts)
  const store = diagrams(box, book.cellCounts, nodeLimit)
  const evaluate = evaluator(book, store, box)
  const tableIndex = (table: Table): number => book.tableOf.get(table) ?? -1
  const base = evaluate(tableIndex(room.base))
  const caps = room.caps.map((cap) => ({ cap, at: evaluate(tableIndex(cap.table)) }))
  const possible = book.impossible.map(evaluate)
  const open = openChecks(book, room, box)

  const statusOf = (option: O): { readonly on: Ref; readonly cappedBy: readonly string[] } => {
    const ranked = (table: Table, list: Room<O>['lists'], absent: OptionStatus) => (outcome: number) =>
      endOf(rank(list[table.outcome.values[outcome] ?? '']?.[option] ?? absent))
    let on = store.relabel(base, ranked(room.base, room.lists, 'not-listed'))
    const cappedBy: string[] = []
    for (const { cap, at } of caps) {
      const lowered = store.relabel(at, ranked(cap.table, cap.lowers, 'preferred'))
      if (store.ends(lowered).join() === '0') continue
      const before = on
      // The lower of two statuses: for each status of the cap, the option's own, but no better.
      on = store.select(
        lowered,
        everyRank.map((floor) => store.relabel(before, (own) => endOf(Math.max(own, floor)))),
      )
      if (on !== before) cappedBy.push(cap.id)
    }
    for (const allowed of possible) on = store.select(allowed, [on, nowhere])
    return { on, cappedBy }
  }

  const whenClear = (on: Ref, checks: readonly OpenCheck[]): readonly number[] =>
    store.ends(
      checks
        .flatMap((check) => check.narrow)
        .reduce((at, { index, mask }) => store.restrict(at, index, mask), on),
    )

  const shown = room.options.flatMap((option): readonly ShownOption<O>[] => {
    const { on, cappedBy } = statusOf(option)
    const anyway = store.ends(on)
    if (anyway.every((status) => status === rank('not-listed'))) return []
    const clear = whenClear(on, open)
    const [only, ...others] = clear
    const ifClear = open.filter(
      (check) =>
        whenClear(
          on,
          open.filter((other) => other !== check),
        ).join() !== clear.join(),
    )
    const named = (ranks: readonly number[]): readonly OptionStatus[] =>
      optionStatuses.filter((_, index) => ranks.includes(index))
    return [
      {
        option,
        status: others.length === 0 ? (optionStatuses[only ?? worst] ?? 'not-listed') : 'depends-on',
        possible: named(clear),
        ifClear: ifClear.map(({ check }) => check.id),
        couldBecome: named(anyway.filter((status) => !clear.includes(status))),
        cappedBy,
        on,
      },
    ]
  })
  return { diagram: store, box, shown }
}

type OpenCheck = {
  readonly check: Check
  readonly narrow: readonly { readonly index: number; readonly mask: number }[]
}

/** The checks whose facts are still open, each with the cells it would leave if clear. A check already failed is not open. */
function openChecks(book: Book, room: Room, box: readonly number[]): readonly OpenCheck[] {
  return room.checks.flatMap((check): readonly OpenCheck[] => {
    const narrow = check.clear.flatMap(({ fact, set }) => {
      const index = book.variableOf.get(fact.name)
      const variable = index === undefined ? undefined : book.variables[index]
      if (index === undefined || variable === undefined) return []
      const mask = maskOf(variable, set) & (box[index] ?? 0)
      return mask === 0 || mask === box[index] ? [] : [{ index, mask }]
    })
    return narrow.length === 0 ? [] : [{ check, narrow }]
  })
}
