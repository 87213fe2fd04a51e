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
import { boundMasks } from './bound.ts'
import { type Diagrams, diagrams, endOf, nowhere, type Ref, TooManyNodes } from './diagram.ts'
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
  /** Outcomes of the base table that say: she is not in this room. Nothing is shown there, capped or not. */
  readonly elsewhere: readonly string[]
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
  /** The rows of the base table that some completion reaches. */
  readonly rows: readonly string[]
  /** False when the question was too large: statuses are what could still be, without conditions. */
  readonly exact: boolean
  readonly shown: readonly ShownOption<O>[]
  /**
   * Ranks of status that `on` can still have once `variable` is known to be in the cells of `mask`. Ask this, not the diagram: where
   * nothing else hung on a fact, an impossible combination has been merged with its neighbour and is dropped here once more (E5).
   */
  readonly after: (on: Ref, variable: number, mask: number) => readonly number[]
}

/** All tables of a room, for its book. */
export const tablesOfRoom = (room: Room): readonly Table[] => [
  room.base,
  ...room.caps.map((cap) => cap.table),
]

const worst = optionStatuses.length - 1
const rank = (status: OptionStatus): number => optionStatuses.indexOf(status)
const everyRank = optionStatuses.map((_, index) => index)

/** A record laid over a book, ready for any number of rooms: what tables leave is worked out once and shared. */
export type RoomWalk = {
  readonly book: Book
  readonly box: readonly number[]
  readonly diagram: Diagrams
  readonly evaluate: (table: number) => Ref
  readonly bound: (table: number) => number
}

export function roomWalk(book: Book, facts: Facts): RoomWalk {
  const box = boxOf(book, facts)
  const diagram = diagrams(box, book.cellCounts, nodeLimit)
  return { book, box, diagram, evaluate: evaluator(book, diagram, box), bound: boundMasks(book, box) }
}

/** The status of every option of a room that is listed, or capped to `avoid` or lower, in some branch. */
export const shownOptions = <O extends string>(book: Book, room: Room<O>, facts: Facts): RoomResult<O> =>
  shownIn(roomWalk(book, facts), room)

/** As `shownOptions`, with the work shared among rooms. */
export function shownIn<O extends string>(on: RoomWalk, room: Room<O>): RoomResult<O> {
  const certain = whenCertain(on, room)
  if (certain !== undefined) return certain
  try {
    return byDiagram(on, room)
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error
    return byBound(on, room)
  }
}

const tableAt = (book: Book, table: Table): number => {
  const index = book.tableOf.get(table)
  if (index === undefined) throw new Error(`${table.id} is not in this book. Add it to the book's tables.`)
  return index
}

const single = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0
const at = (mask: number): number => 31 - Math.clz32(mask)
const outcomesIn = (table: Table, mask: number): readonly string[] =>
  table.outcome.values.filter((_, index) => (mask & (1 << index)) !== 0)

/** Statuses that base and caps can leave to an option, each with every other: exact where each is one. */
function ranksOf<O extends string>(on: RoomWalk, room: Room<O>, option: O): readonly number[] {
  const rows = outcomesIn(room.base, on.bound(tableAt(on.book, room.base)))
  const floors = room.caps.map((cap) =>
    outcomesIn(cap.table, on.bound(tableAt(on.book, cap.table))).map((outcome) =>
      rank(cap.lowers[outcome]?.[option] ?? 'preferred'),
    ),
  )
  const left = new Set<number>()
  for (const row of rows) {
    if (room.elsewhere.includes(row)) {
      left.add(rank('not-listed'))
      continue
    }
    let own: readonly number[] = [rank(room.lists[row]?.[option] ?? 'not-listed')]
    for (const floor of floors) own = [...new Set(own.flatMap((o) => floor.map((f) => Math.max(o, f))))]
    for (const status of own) left.add(status)
  }
  return [...left].toSorted((a, b) => a - b)
}

/** A room with its tables as positions in a book and its lists as ranks: what the path without forks reads. */
type CompiledRoom = {
  readonly base: number
  /** For each outcome of the base table, the rank of every option of the room; nothing where she is elsewhere. */
  readonly ranks: readonly (readonly number[] | undefined)[]
  readonly caps: readonly {
    readonly id: string
    readonly table: number
    /** For each outcome of the cap's table, the options it lowers (position in the room) and to which rank. */
    readonly lowers: readonly (readonly (readonly [option: number, to: number])[])[]
  }[]
}

const roomCache = new WeakMap<object, { readonly book: Book; readonly compiled: CompiledRoom }>()

/** Compiled once a book and room. The cache holds nothing of any person. */
function compiledRoom<O extends string>(book: Book, room: Room<O>): CompiledRoom {
  const known = roomCache.get(room)
  if (known !== undefined && known.book === book) return known.compiled
  const compiled: CompiledRoom = {
    base: tableAt(book, room.base),
    ranks: room.base.outcome.values.map((row) =>
      room.elsewhere.includes(row)
        ? undefined
        : room.options.map((option) => rank(room.lists[row]?.[option] ?? 'not-listed')),
    ),
    caps: room.caps.map((cap) => ({
      id: cap.id,
      table: tableAt(book, cap.table),
      lowers: cap.table.outcome.values.map((outcome) =>
        room.options.flatMap((option, index) => {
          const to = cap.lowers[outcome]?.[option]
          return to === undefined ? [] : [[index, rank(to)] as const]
        }),
      ),
    })),
  }
  roomCache.set(room, { book, compiled })
  return compiled
}
const notListed = rank('not-listed')
const justOne = optionStatuses.map((status) => [status] as const)
const none: readonly never[] = []

/** No fork at all: base and every cap are one outcome each by the bound (design E21). */
function whenCertain<O extends string>(on: RoomWalk, room: Room<O>): RoomResult<O> | undefined {
  const { book } = on
  const compiled = compiledRoom(book, room)
  const base = on.bound(compiled.base)
  if (!single(base)) return undefined
  for (const index of book.impossible) if (on.bound(index) === 2) return undefined
  const outcome = at(base)
  const row = room.base.outcome.values[outcome]
  if (row === undefined) return undefined
  const own = compiled.ranks[outcome]
  const rows = [row]
  const after = on.diagram.ends
  if (own === undefined) return { diagram: on.diagram, box: on.box, rows, exact: true, shown: none, after }
  const ranks = [...own]
  const cappedBy: string[][] = []
  for (const cap of compiled.caps) {
    const mask = on.bound(cap.table)
    if (!single(mask)) return undefined
    for (const [option, to] of cap.lowers[at(mask)] ?? none) {
      if (to <= (ranks[option] ?? 0)) continue
      ranks[option] = to
      const before = cappedBy[option]
      if (before === undefined) cappedBy[option] = [cap.id]
      else before.push(cap.id)
    }
  }
  const shown: ShownOption<O>[] = []
  for (let index = 0; index < ranks.length; index++) {
    const status = ranks[index] ?? notListed
    const option = room.options[index]
    const possible = justOne[status]
    if (status === notListed || option === undefined || possible === undefined) continue
    shown.push({
      option,
      status: possible[0],
      possible,
      ifClear: none,
      couldBecome: none,
      cappedBy: cappedBy[index] ?? none,
      on: endOf(status),
    })
  }
  return { diagram: on.diagram, box: on.box, rows, exact: true, shown, after }
}

/** Too large a question: what could still be, without conditions (design E22). */
function byBound<O extends string>(on: RoomWalk, room: Room<O>): RoomResult<O> {
  const shown = room.options.flatMap((option): readonly ShownOption<O>[] => {
    const possible = ranksOf(on, room, option).map((index) => optionStatuses[index] ?? 'not-listed')
    const [only, ...others] = possible
    if (only === undefined || (others.length === 0 && only === 'not-listed')) return []
    const status = others.length === 0 ? only : 'depends-on'
    return [{ option, status, possible, ifClear: [], couldBecome: [], cappedBy: [], on: nowhere }]
  })
  const rows = outcomesIn(room.base, on.bound(tableAt(on.book, room.base)))
  return { diagram: on.diagram, box: on.box, rows, exact: false, shown, after: on.diagram.ends }
}

function byDiagram<O extends string>(walk: RoomWalk, room: Room<O>): RoomResult<O> {
  const { book, box, diagram: store, evaluate } = walk
  const possible = book.impossible.map(evaluate)
  const within = (ref: Ref): Ref =>
    possible.reduce((left, allowed) => store.select(allowed, [left, nowhere]), ref)
  const base = within(evaluate(tableAt(book, room.base)))
  const caps = room.caps.map((cap) => ({ cap, at: evaluate(tableAt(book, cap.table)) }))
  const open = openChecks(book, room, box)
  const here = store.relabel(base, (outcome) =>
    endOf(room.elsewhere.includes(room.base.outcome.values[outcome] ?? '') ? 0 : 1),
  )
  const away = endOf(rank('not-listed'))

  const statusOf = (option: O): { readonly on: Ref; readonly cappedBy: readonly string[] } => {
    const ranked = (table: Table, list: Room<O>['lists'], absent: OptionStatus) => (outcome: number) =>
      endOf(rank(list[table.outcome.values[outcome] ?? '']?.[option] ?? absent))
    let on = store.relabel(base, ranked(room.base, room.lists, 'not-listed'))
    const cappedBy: string[] = []
    for (const { cap, at: capped } of caps) {
      if (!Object.values(cap.lowers).some((to) => to[option] !== undefined)) continue
      const lowered = store.relabel(capped, ranked(cap.table, cap.lowers, 'preferred'))
      if (store.ends(lowered).join() === '0') continue
      const before = on
      // The lower of two statuses: for each status of the cap, the option's own, but no better.
      on = store.select(here, [
        before,
        store.select(
          lowered,
          everyRank.map((floor) => store.relabel(before, (own) => endOf(Math.max(own, floor)))),
        ),
      ])
      if (on !== before) cappedBy.push(cap.id)
    }
    // Once more: the caps know nothing of combinations that cannot be.
    return { on: within(store.select(here, [away, on])), cappedBy }
  }

  const whenClear = (on: Ref, checks: readonly OpenCheck[]): readonly number[] =>
    store.ends(
      checks
        .flatMap((check) => check.narrow)
        .reduce((left, { index, mask }) => store.restrict(left, index, mask), on),
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
  const rows = store.ends(base).flatMap((outcome) => room.base.outcome.values[outcome] ?? [])
  const after = (on: Ref, variable: number, mask: number): readonly number[] =>
    store.ends(
      possible.reduce(
        (left, allowed) => store.select(store.restrict(allowed, variable, mask), [left, nowhere]),
        store.restrict(on, variable, mask),
      ),
    )
  return { diagram: store, box, rows, exact: true, shown, after }
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
