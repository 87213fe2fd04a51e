/**
 * The pathway for one person on one day, from facts alone: where she is, which options, why, what is open, what to ask,
 * what to be warned of. Reads tables; decides nothing itself. Everything that is not in the facts is open.
 */
import type { Facts } from '../fact/fact.ts'
import type { SourceKey } from '../publication/citation.ts'
import type { Table } from '../table/table.ts'
import { boundMasks } from '../walk/bound.ts'
import {
  type OptionStatus,
  optionStatuses,
  type RoomResult,
  type RoomWalk,
  roomWalk,
  type ShownOption,
  shownIn,
} from '../walk/option.ts'
import { boxOf } from '../walk/record.ts'
import { approvalsOf } from './approvals.ts'
import { type Ask, asks } from './asks.ts'
import { allCaps } from './caps.ts'
import { type Care, careRows } from './care.ts'
import { type OpenCheck, openChecks } from './concerned.ts'
import { type Contradiction, contradictions } from './contradictions.ts'
import { region } from './facts.ts'
import { type Flag, flags } from './flags.ts'
import type { ContestedId, PathwayRoom } from './listed.ts'
import { type OptionId, optionIds } from './options.ts'
import { adviceBook, derivedTables, pathwayBook, rooms } from './rooms.ts'
import { type Timing, timingFrom } from './timing.ts'

export type PathwayStatus = Exclude<OptionStatus, 'not-listed'> | 'depends-on'

export type PathwayOption = {
  readonly id: OptionId
  readonly status: PathwayStatus
  /** Every status still possible with the open checks clear; `not-listed` means: not for her in that branch. */
  readonly possible: readonly OptionStatus[]
  /** Checks before start that are not known yet and that the status takes to be clear. */
  readonly ifClear: readonly string[]
  /** What it could become: by a check that is not clear, or by an open fact. */
  readonly couldBecome: readonly OptionStatus[]
  readonly why: readonly string[]
  readonly src: readonly SourceKey[]
  readonly contested: readonly ContestedId[]
  /** The room and the rows of it that list the option. */
  readonly room: string
  readonly rows: readonly string[]
}

export type PathwayRoomResult = {
  readonly room: PathwayRoom
  /** The rows she may be in: one when everything that the room reads is known. */
  readonly rows: readonly string[]
  readonly exact: boolean
  readonly result: RoomResult<OptionId>
}

export type Pathway = {
  /** Derived facts by name, each with the values still possible. */
  readonly derived: Readonly<Record<string, readonly string[]>>
  readonly rooms: readonly PathwayRoomResult[]
  readonly options: readonly PathwayOption[]
  readonly ask: readonly Ask[]
  readonly flags: readonly Flag[]
  /** What is said beside the options: how long, follow-up, practical rules. */
  readonly care: readonly Care[]
  readonly contested: readonly ContestedId[]
  /** Intervals that the facts hold, with target and standing (A11). */
  readonly timing: readonly Timing[]
  /** Facts that cannot be true together, with both sides. While there are any, what reads them waits. */
  readonly contradictions: readonly Contradiction[]
  /** True when no rule lists anything for her: the team decides. */
  readonly notCovered: boolean
}

/** The pathway of one person. Facts that are not given are open, never normal. */
export function pathwayOf(facts: Facts): Pathway {
  const walk = roomWalk(pathwayBook, facts)
  const found = contradictions(facts)
  const results = rooms.map((room): PathwayRoomResult => {
    const result = shownIn(walk, room)
    return { room, rows: result.rows, exact: result.exact, result }
  })
  const options = found.length > 0 ? [] : merged(results, facts)
  const inView = options.filter(isInView).map((option) => option.id)
  const box = boxOf(adviceBook, facts)
  const advice = boundMasks(adviceBook, box)
  const says = (table: Table): boolean => (advice(adviceBook.tableOf.get(table) ?? -1) & 1) !== 0
  return {
    derived: derivedOf(walk),
    rooms: results,
    options,
    ask: firstChecks(calledFor(asks, asksFor, inView).filter((ask) => says(ask.when))),
    flags: flagsShown(inView, says),
    care: calledFor(careRows, careFor, inView).filter((one) => says(one.when)),
    contested: contestedAmong(options, facts),
    timing: timingFrom(facts),
    contradictions: found,
    notCovered: !options.some((option) => isInView(option) && !option.id.startsWith('T-')),
  }
}

/** Options whose approval was looked for and not found, by region. */
const notFound: ReadonlyMap<string, ReadonlySet<OptionId>> = new Map(
  region.values.map((where) => [
    where,
    new Set(optionIds.filter((id) => approvalsOf(id, where).some(({ state }) => state === 'not found'))),
  ]),
)

/** The points that touch an option in view; an approval that was looked for and not found is one of them (U16). */
function contestedAmong(options: readonly PathwayOption[], facts: Facts): readonly ContestedId[] {
  const found = new Set(options.flatMap((option) => option.contested))
  const set = facts.get(region.name)?.set
  const where = region.values.filter((one) => set?.kind === 'values' && set.values.includes(one))
  const isOpen = options.some(
    (option) => isInView(option) && where.some((one) => notFound.get(one)?.has(option.id) === true),
  )
  if (isOpen) found.add('U16')
  return [...found].toSorted(byNumber)
}

/** For each option, the positions of what it calls for; and what is called for whatever is shown. */
const byOptionOf = (
  rows: readonly { readonly inView: readonly OptionId[] }[],
): ReadonlyMap<OptionId, readonly number[]> =>
  new Map(optionIds.map((id) => [id, rows.flatMap((row, index) => (row.inView.includes(id) ? [index] : []))]))
const asksFor = byOptionOf(asks)
const flagsFor = byOptionOf(flags)
const careFor = byOptionOf(careRows)

function calledFor<T extends { readonly inView: readonly OptionId[] }>(
  all: readonly T[],
  index: ReadonlyMap<OptionId, readonly number[]>,
  inView: readonly OptionId[],
): readonly T[] {
  const called = all.map((one) => one.inView.length === 0)
  for (const id of inView) for (const at of index.get(id) ?? []) called[at] = true
  return all.filter((_, at) => called[at])
}

function flagsShown(inView: readonly OptionId[], says: (table: Table) => boolean): readonly Flag[] {
  const called = new Set<number>()
  for (const id of inView) for (const at of flagsFor.get(id) ?? []) called.add(at)
  return flags.filter((flag, at) => called.has(at) || says(flag.when))
}

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1))

/** Still possible for her. */
export const isInView = (option: PathwayOption): boolean =>
  option.status === 'preferred' ||
  option.status === 'alternative' ||
  option.status === 'consider' ||
  option.status === 'depends-on'

/** Checks before start stand first (design E20); one request is asked once. */
const firstIds = [
  'ish',
  'pregnancy_test',
  'lvef',
  'hepatitis_b',
  'neuropathy_grade',
  'blood_count',
  'lung_baseline',
]
const firstPlace = new Map(firstIds.map((id, index) => [id, index]))
const firstChecks = (found: readonly Ask[]): readonly Ask[] => {
  const once = new Map<string, Ask>()
  for (const ask of found) if (!once.has(ask.id)) once.set(ask.id, ask)
  const place = (ask: Ask): number => firstPlace.get(ask.id) ?? firstIds.length
  return [...once.values()].sort((a, b) => place(a) - place(b))
}

function derivedOf(walk: RoomWalk): Pathway['derived'] {
  const derived: Record<string, readonly string[]> = {}
  for (const table of derivedTables) {
    const mask = walk.bound(pathwayBook.tableOf.get(table) ?? -1)
    const values: readonly string[] = table.outcome.values
    derived[table.outcome.name] = values.filter((_, index) => (mask & (1 << index)) !== 0)
  }
  return derived
}

type Shown = { readonly in: PathwayRoomResult; readonly shown: ShownOption<OptionId> }

/** One entry an option: most are in one room; where several list it, the best of them, each already capped. */
function merged(results: readonly PathwayRoomResult[], facts: Facts): readonly PathwayOption[] {
  const byOption = new Map<OptionId, Shown[]>()
  const open = openChecks(facts)
  for (const result of results) {
    for (const shown of result.result.shown) {
      if (shown.status === 'not-listed') continue
      const before = byOption.get(shown.option)
      if (before === undefined) byOption.set(shown.option, [{ in: result, shown }])
      else before.push({ in: result, shown })
    }
  }
  return optionIds.flatMap((id) => {
    const all = byOption.get(id)
    return all === undefined ? [] : [together(id, all, open)]
  })
}

const rank = (status: OptionStatus | 'depends-on'): number =>
  status === 'depends-on' ? optionStatuses.length : optionStatuses.indexOf(status)

const capsById = new Map(allCaps.map((cap) => [cap.id, cap]))
const nothing: readonly never[] = []

function together(id: OptionId, all: readonly Shown[], open: readonly OpenCheck[]): PathwayOption {
  const [first] = all
  if (first === undefined) throw new Error(`${id} is shown by no room.`)
  let best = first
  for (const one of all) if (rank(one.shown.status) < rank(best.shown.status)) best = one
  const { status } = best.shown
  // Where it depends everywhere, every branch of every room counts.
  const counted = status === 'depends-on' && all.length > 1 ? all : [best]
  const why: string[] = []
  const src: SourceKey[] = []
  const contested: ContestedId[] = []
  const rows: string[] = []
  const ifClear: string[] = []
  const add = <T>(to: T[], values: readonly T[]): void => {
    for (const value of values) if (!to.includes(value)) to.push(value)
  }
  for (const { in: from, shown } of counted) {
    for (const row of from.rows) {
      const listed = from.room.rows[row]
      const entry = listed?.options[id]
      if (listed === undefined || entry === undefined) continue
      add(rows, [listed.row])
      add(why, [entry.why])
      add(src, entry.src)
      add(contested, entry.contested)
    }
    // A cap that only an open check would bring is no reason yet: the status is that of its row.
    const capped =
      shown.status === 'depends-on' ||
      !from.rows.some((row) => from.room.rows[row]?.options[id]?.status === shown.status)
    for (const capId of capped ? shown.cappedBy : nothing) {
      const cap = capsById.get(capId)
      if (cap === undefined) continue
      add(why, [cap.why])
      add(src, cap.src)
    }
    add(ifClear, shown.ifClear)
  }
  if (status !== 'avoid' && status !== 'contraindicated') {
    for (const check of open) if (check.options.has(id)) add(ifClear, [check.check])
  }
  const possible =
    counted.length === 1
      ? best.shown.possible
      : optionStatuses.filter((one) => counted.some(({ shown }) => shown.possible.includes(one)))
  const couldBecome: OptionStatus[] = []
  for (const { shown } of counted) add(couldBecome, shown.couldBecome)
  if (status === 'depends-on') add(couldBecome, possible)
  return {
    id,
    status: status === 'not-listed' ? 'depends-on' : status,
    possible,
    ifClear: ifClear.length === 0 ? nothing : ifClear,
    couldBecome: couldBecome.length === 0 ? nothing : couldBecome,
    why,
    src,
    contested,
    room: best.in.room.id,
    rows,
  }
}

/** What each reply to a request would leave of each option that it can change: `option -> "preferred; or avoid"`. */
export function repliesOf({ rooms: results }: Pathway, ask: Ask): Readonly<Record<string, string>> {
  const changed: Record<string, string> = {}
  const [any] = results
  const asked = ask.settles
    .flatMap((fact) => pathwayBook.variableOf.get(fact.name) ?? [])
    .map((variable) => ({ variable, cells: cellsIn(any?.result.box[variable] ?? 0) }))
    .filter(({ cells }) => cells.length > 1)
  if (asked.length === 0) return changed
  for (const { result } of results) {
    const store = result.diagram
    for (const { option, on } of result.shown) {
      // An option that is certain is changed by no reply.
      if (store.ends(on).length < 2) continue
      for (const { variable, cells } of asked) {
        const left = cells.map((cell) =>
          result
            .after(on, variable, 1 << cell)
            .map((end) => optionStatuses[end] ?? '')
            .join(' or '),
        )
        const distinct = [...new Set(left)].filter((words) => words !== '')
        if (distinct.length > 1) changed[option] = distinct.join('; or ')
      }
    }
  }
  return changed
}

/** The cells of a bit set. */
const cellsIn = (mask: number): readonly number[] =>
  everyCellNumber.filter((cell) => (mask & (1 << cell)) !== 0)
const everyCellNumber = Array.from({ length: 31 }, (_, cell) => cell)
