/** How a room is written: for each row of its base table, its options with status, reason and source. */
import type { SourceKey } from '../publication/citation.ts'
import type { Table } from '../table/table.ts'
import type { Cap, Check, OptionStatus, Room } from '../walk/option.ts'
import { type OptionId, optionIds } from './options.ts'

/** Strong, moderate or weak; 1 randomised, 2 prospective or subgroup, 3 observational, 4 panel (Herald's common scale). */
export type Strength = `${'S' | 'M' | 'W'}/${1 | 2 | 3 | 4}`

export type ContestedId = `U${number}`

/** One option of one row. */
export type Listed = {
  readonly status: OptionStatus
  /** Message id of the reason in a clinician's words; the sentences live in content. */
  readonly why: string
  readonly src: readonly SourceKey[]
  readonly contested: readonly ContestedId[]
}

/** A row of a room: the place in the dossier, the situation, how sure, and its options. */
export type RoomRow = {
  readonly row: string
  readonly situation: string
  readonly strength: Strength
  readonly options: Readonly<Partial<Record<OptionId, Listed>>>
}

export type PathwayRoom = Room<OptionId> & {
  readonly title: string
  /** The rows by outcome of the base table; an outcome that is not here lists nothing. */
  readonly rows: Readonly<Record<string, RoomRow>>
}

const listed =
  (status: OptionStatus) =>
  (why: string, src: readonly SourceKey[] = [], contested: readonly ContestedId[] = []): Listed => ({
    status,
    why,
    src,
    contested,
  })
export const preferred = listed('preferred')
export const alternative = listed('alternative')
export const consider = listed('consider')
export const avoid = listed('avoid')

/** Makes a room. Its `lists` are the statuses of its rows, nothing else. */
export function room(printed: {
  readonly id: string
  readonly title: string
  readonly base: Table
  readonly elsewhere: readonly string[]
  readonly rows: Readonly<Record<string, RoomRow>>
  readonly caps?: readonly Cap<OptionId>[]
  readonly checks?: readonly Check[]
}): PathwayRoom {
  const { id, title, base, elsewhere, rows, caps = [], checks = [] } = printed
  for (const outcome of [...Object.keys(rows), ...elsewhere]) {
    if (!base.outcome.values.includes(outcome))
      throw new Error(`Room ${id}: "${outcome}" is not an outcome of ${base.id}.`)
  }
  const named = new Set(Object.values(rows).flatMap((row) => Object.keys(row.options)))
  return {
    id,
    title,
    base,
    options: optionIds.filter((option) => named.has(option)),
    lists: Object.fromEntries(Object.entries(rows).map(([outcome, row]) => [outcome, statusesOf(row)])),
    caps,
    checks,
    elsewhere,
    rows,
  }
}

function statusesOf(row: RoomRow): Readonly<Partial<Record<OptionId, OptionStatus>>> {
  const statuses: Partial<Record<OptionId, OptionStatus>> = {}
  for (const option of optionIds) {
    const entry = row.options[option]
    if (entry !== undefined) statuses[option] = entry.status
  }
  return statuses
}
