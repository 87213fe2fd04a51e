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
import { type Ask, asks } from './asks.ts'
import { allCaps } from './caps.ts'
import { concerned } from './concerned.ts'
import { type Contradiction, contradictions } from './contradictions.ts'
import { type Flag, flags } from './flags.ts'
import type { ContestedId, PathwayRoom } from './listed.ts'
import { type OptionId, optionIds } from './options.ts'
import { adviceBook, derivedTables, pathwayBook, rooms } from './rooms.ts'

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
  readonly contested: readonly ContestedId[]
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
  const inView = new Set(options.filter(isInView).map((option) => option.id))
  const box = boxOf(adviceBook, facts)
  const advice = boundMasks(adviceBook, box)
  const says = (table: Table): boolean => (advice(adviceBook.tableOf.get(table) ?? -1) & 1) !== 0
  return {
    derived: derivedOf(walk),
    rooms: results,
    options,
    ask: firstChecks(
      asks.filter(
        (ask) => (ask.inView.length === 0 || ask.inView.some((id) => inView.has(id))) && says(ask.when),
      ),
    ),
    flags: flags.filter((flag) => flag.inView.some((id) => inView.has(id)) || says(flag.when)),
    contested: [...new Set(options.flatMap((option) => option.contested))].toSorted(byNumber),
    contradictions: found,
    notCovered: !options.some((option) => isInView(option) && !option.id.startsWith('T-')),
  }
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
const firstChecks = (found: readonly Ask[]): readonly Ask[] => {
  const once = found.filter((ask, index) => found.findIndex((other) => other.id === ask.id) === index)
  const place = (ask: Ask): number => (firstIds.includes(ask.id) ? firstIds.indexOf(ask.id) : firstIds.length)
  return once.toSorted((a, b) => place(a) - place(b))
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
    return all === undefined ? [] : [together(id, all, facts)]
  })
}

const rank = (status: OptionStatus | 'depends-on'): number =>
  status === 'depends-on' ? optionStatuses.length : optionStatuses.indexOf(status)

function together(id: OptionId, all: readonly Shown[], facts: Facts): PathwayOption {
  const [best] = all.toSorted((a, b) => rank(a.shown.status) - rank(b.shown.status))
  if (best === undefined) throw new Error(`${id} is shown by no room.`)
  // Where it depends everywhere, every branch of every room counts.
  const counted = best.shown.status === 'depends-on' ? all : [best]
  const possible = optionStatuses.filter((status) =>
    counted.some(({ shown }) => shown.possible.includes(status)),
  )
  const entries = counted.flatMap((one) =>
    one.in.rows.flatMap((row) => {
      const listed = one.in.room.rows[row]
      const entry = listed?.options[id]
      return listed === undefined || entry === undefined ? [] : [{ row: listed.row, entry }]
    }),
  )
  const caps = allCaps.filter((cap) => counted.some(({ shown }) => shown.cappedBy.includes(cap.id)))
  const { status } = best.shown
  const checked = status === 'avoid' || status === 'contraindicated' ? [] : concerned(id, facts)
  const entryOf = entries.map(({ entry }) => entry)
  return {
    id,
    status: status === 'not-listed' ? 'depends-on' : status,
    possible,
    ifClear: [...new Set([...counted.flatMap(({ shown }) => shown.ifClear), ...checked])],
    couldBecome: [
      ...new Set([
        ...counted.flatMap(({ shown }) => shown.couldBecome),
        ...(status === 'depends-on' ? possible : []),
      ]),
    ],
    why: [...new Set([...entryOf.map(({ why }) => why), ...caps.map(({ why }) => why)])],
    src: [...new Set([...entryOf.flatMap(({ src }) => src), ...caps.flatMap(({ src }) => src)])],
    contested: [...new Set(entryOf.flatMap(({ contested }) => contested))],
    room: best.in.room.id,
    rows: [...new Set(entries.map(({ row }) => row))],
  }
}

/** What each reply to a request would leave of each option that it can change: `option -> "preferred; or avoid"`. */
export function repliesOf({ rooms: results }: Pathway, ask: Ask): Readonly<Record<string, string>> {
  const changed: Record<string, string> = {}
  const asked = ask.settles.flatMap((fact) => pathwayBook.variableOf.get(fact.name) ?? [])
  for (const { result } of results) {
    const store = result.diagram
    for (const { option, on } of result.shown) {
      for (const variable of asked) {
        const mask = result.box[variable] ?? 0
        const cells = [...(pathwayBook.variables[variable]?.cells ?? []).keys()].filter(
          (cell) => (mask & (1 << cell)) !== 0,
        )
        const left = cells.map((cell) =>
          store
            .ends(store.restrict(on, variable, 1 << cell))
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
