/**
 * The pathway as a map with one person's path in it: stops in the order in which people come to them, the rooms of each stop, and in
 * each room the places of the guideline, hers lit. What is lit and what an option's status is there comes from the walk, never from here.
 */
import { type Citation, cite } from '@herald/core'
import {
  type OptionId,
  optionIds,
  type Pathway,
  type PathwayRoom,
  type PathwayRoomResult,
  type PathwayStatus,
  type RoomRow,
  repliesOf,
  rooms,
} from '@herald/core/pathway'
import { snapshotOf } from '@herald/core/snapshot'
import { phaseOf } from './answers/treatment.ts'
import type { Message } from './brief.ts'
import { contextOf } from './context.ts'
import type { BriefInput } from './make-brief.ts'
import { askWhat, nameOf } from './pathway-options.ts'
import { say } from './say.ts'

/** On her path for certain, on it if an open fact says so, or not on it as of today. */
export type Light = 'hers' | 'open' | 'not hers'

export type MapPlace = {
  /** Where it stands in the dossier: A1.4. */
  readonly row: string
  readonly light: Light
  /** None where the name of the room says it all: a test, a visit. */
  readonly situation: readonly Message[]
  /** The guideline's own words, for a clinician, one a row of the table. */
  readonly rows: readonly string[]
  readonly options: readonly {
    readonly id: OptionId
    readonly name: Message
    readonly status: PathwayStatus
  }[]
  readonly sources: readonly Citation[]
}

export type MapRoom = {
  readonly id: string
  readonly light: Light
  readonly places: readonly MapPlace[]
  /** What is not known yet and decides here. */
  readonly decides: readonly Message[]
}

export type MapStop = {
  readonly id: StopId
  readonly light: Light
  /** Only for cancer that came back or has spread: shown when she asks for it (patient-words, section 6). */
  readonly gated: boolean
  readonly rooms: readonly MapRoom[]
}

/** `here` is empty while it is open where she is. */
export type JourneyMap = { readonly here: readonly Message[]; readonly stops: readonly MapStop[] }

/** The stops, and which rooms are at each. */
export const mapStops = [
  {
    id: 'tests',
    rooms: [
      't-ish',
      't-erpr',
      't-stage',
      't-axus',
      'several-foci',
      't-preg',
      't-lvef',
      't-hbv',
      't-hrct',
      't-brca',
    ],
  },
  { id: 'children', rooms: ['fertility', 'exposed-in-pregnancy', 'surgery-in-pregnancy'] },
  { id: 'first', rooms: ['first-treatment', 'less-treatment', 'during-neoadjuvant'] },
  { id: 'surgery', rooms: ['breast', 'axilla'] },
  { id: 'after', rooms: ['adjuvant', 'after-neoadjuvant', 'radiation'] },
  { id: 'years', rooms: ['endocrine', 'neratinib', 'bone'] },
  { id: 'beside', rooms: ['mdt', 'cardio-onc', 'geriatric'] },
  { id: 'back', rooms: ['local-relapse'] },
  {
    id: 'spread',
    rooms: ['metastatic', 'gentler-first-line', 'her2-low', 't-rebx', 't-bmri', 'brain', 'palliative'],
  },
] as const satisfies readonly { readonly id: string; readonly rooms: readonly string[] }[]

export type StopId = (typeof mapStops)[number]['id']

/** Their rows are cited from all over the dossier; what they are is their name. */
const selfEvident: ReadonlySet<string> = new Set(
  mapStops.flatMap(({ id, rooms }) => (id === 'tests' || id === 'beside' ? rooms : [])),
)
const isSelfEvident = ({ id }: PathwayRoom): boolean => selfEvident.has(id)

const gatedStops: readonly StopId[] = ['back', 'spread']

/** The map of one person on one day; with an empty chart, the whole map with nothing lit for certain. */
export function mapOf({ chart, asOf, own = [], tumour }: BriefInput): JourneyMap {
  const { pathway } = contextOf(chart, snapshotOf(chart, asOf, own, tumour))
  const asks = pathway.ask.map((ask) => ({ ask, options: Object.keys(repliesOf(pathway, ask)) }))
  const roomOf = (room: PathwayRoom): MapRoom => {
    const found = pathway.rooms.find((each) => each.room.id === room.id)
    const places = placesOf(room, pathway, found)
    const light = lightest(places.map((place) => place.light))
    const decides = asks
      .filter(({ options }) => light === 'open' && options.some((id) => room.options.some((o) => o === id)))
      .map(({ ask }) => askWhat(ask))
    return { id: room.id, light, places, decides: decides.slice(0, 3) }
  }
  return {
    here: phaseOf(pathway),
    stops: mapStops.map(({ id, rooms: ids }): MapStop => {
      const inStop = rooms.filter((room) => ids.some((each) => each === room.id)).map(roomOf)
      return {
        id,
        light: lightest(inStop.map(({ light }) => light)),
        gated: gatedStops.includes(id),
        rooms: inStop,
      }
    }),
  }
}

const lightest = (lights: readonly Light[]): Light =>
  lights.includes('hers') ? 'hers' : lights.includes('open') ? 'open' : 'not hers'

type Written = { readonly outcome: string; readonly row: RoomRow }

/** Rows with one place in the dossier are one place on the map: "A1.6" and "A1.6, gentler". */
function placesOf(
  room: PathwayRoom,
  pathway: Pathway,
  found: PathwayRoomResult | undefined,
): readonly MapPlace[] {
  const reached = found?.rows ?? []
  const byPlace = Map.groupBy(
    Object.entries(room.rows).map(([outcome, row]): Written => ({ outcome, row })),
    ({ row }) => row.row,
  )
  const isAnywhereElse = reached.some((outcome) => room.rows[outcome] === undefined)
  const lit = [...byPlace].filter(([, rows]) => rows.some(({ outcome }) => reached.includes(outcome)))
  return [...byPlace].map(([row, rows]): MapPlace => {
    const hers = rows.filter(({ outcome }) => reached.includes(outcome))
    const light = hers.length === 0 ? 'not hers' : lit.length > 1 || isAnywhereElse ? 'open' : 'hers'
    const shown = light === 'not hers' ? rows : hers
    const ids = [...new Set(shown.flatMap(({ row: { options } }) => optionsNamed(options)))]
    return {
      row,
      light,
      situation: isSelfEvident(room) ? [] : [say(`pathway-row-${row.toLowerCase().replaceAll('.', '-')}`)],
      rows: shown.map(({ row: { situation, strength } }) => `${situation} (${strength})`),
      options: ids.map((id) => ({ id, name: nameOf(id), status: statusOf(id, light, shown, pathway) })),
      sources: [
        ...new Set(shown.flatMap(({ row: { options } }) => ids.flatMap((id) => options[id]?.src ?? []))),
      ].map((source) => cite(source, row)),
    }
  })
}

const optionsNamed = (options: RoomRow['options']): readonly OptionId[] =>
  optionIds.filter((id) => options[id] !== undefined)

/** On her path the status that the walk gives her, caps included; elsewhere what the row says, or that its rows differ. */
function statusOf(
  id: OptionId,
  light: Light,
  shown: readonly Written[],
  { options }: Pathway,
): PathwayStatus {
  const hers = options.find((option) => option.id === id)
  if (light !== 'not hers' && hers !== undefined) return hers.status
  const said = [...new Set(shown.flatMap(({ row }) => row.options[id]?.status ?? []))]
  const [only, ...others] = said
  return only === undefined || others.length > 0 || only === 'not-listed' ? 'depends-on' : only
}
