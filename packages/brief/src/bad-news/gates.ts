/**
 * What is not shown before she has said that she wants to read it: patient-words section 6.
 *
 * Three gates. Text on spread or return of the cancer; the question of what comes when treatment does not work; and whatever rests on
 * a result of the last seven days, which her team may not have told her yet. Danger signs are never behind a gate.
 */
import type { Day, Reading } from '@herald/core/chart'
import type { Answer, Message, MessageValue } from '../brief.ts'

export const gateNames = ['new-report', 'spread', 'not-working'] as const
export type GateName = (typeof gateNames)[number]

export type GateChoice = {
  readonly choice: 'open' | 'later' | 'with someone'
  /** ISO day on which she chose: a report that is newer asks again. */
  readonly day: string
}
/** Of the record that is open. A gate without a choice is closed. */
export type GateChoices = { readonly [G in GateName]?: GateChoice }

/** Sentences on spread or return, by id; a star stands for any ending. A test holds the words of `content/` against this list. */
// biome-ignore format: a table
export const onSpread: readonly string[] = [
  'flag-brain',
  'q02-far-found', 'q02-far-found-unnamed', 'q02-later', 'site-*',
  'q03-relapse',
  'q04-spread', 'q10-spread', 'q11-spread', 'q12-spread', 'q15-spread', 'q15-relapse',
  'phase-metastatic', 'phase-local-relapse',
  'pathway-row-b*', 'pathway-row-c1', 'pathway-row-c3', 'pathway-row-c4',
  'option-cns-*',
]

/** Values that say spread by themselves. */
const spreadValues: readonly string[] = ['IV', 'M1', 'rM1', 'pM1', 'cM1']

/** True for a sentence on spread or return, and for one that holds such a sentence or value. */
export function saysSpread({ id, values }: Message): boolean {
  return onSpread.some((row) => matches(row, id)) || Object.values(values ?? {}).some(holdsSpread)
}

const matches = (row: string, id: string): boolean =>
  row.endsWith('*') ? id.startsWith(row.slice(0, -1)) : row === id

function holdsSpread(value: MessageValue): boolean {
  if (typeof value === 'number') return false
  if (typeof value === 'string') return spreadValues.includes(value)
  if ('id' in value) return saysSpread(value)
  return ('all' in value ? value.all : value).some(holdsSpread)
}

/** How long a result counts as new. */
export const newForDays = 7

/** Readings that are no result of a test: nobody has to be told them with care. */
const notResults: readonly Reading['fact'][] = [
  'weight kg',
  'height cm',
  'ECOG',
  'Karnofsky',
  'menopausal status',
  'pregnancy',
]

const isNew = (day: Day, asOf: Day): boolean => {
  const age = day.until(asOf, { largestUnit: 'days' }).days
  return age >= 0 && age < newForDays
}

/** The newest result of the last seven days, or `none`. A stretch of time counts by its end: it may be that new. */
export function newestResult(readings: readonly Reading[], asOf: Day): string {
  const days = readings
    .filter(({ fact, source }) => !notResults.includes(fact) && source.resource !== ownAnswer)
    .flatMap(({ source: { when } }) =>
      when.kind === 'on' ? [when.day] : when.kind === 'within' ? [earlier(when.to, asOf)] : [],
    )
    .filter((day) => isNew(day, asOf))
    .map(String)
  return days.toSorted().at(-1) ?? 'none'
}

const ownAnswer = 'your own answer'
const earlier = (a: Day, b: Day): Day => (a.until(b).sign < 0 ? b : a)

/** The gates before one answer, the first one first. `asOf` is the day of the brief. */
export function gatesOf(answer: Answer, readings: readonly Reading[], asOf: Day): readonly GateName[] {
  const { headline, points, passages, redFlags, options } = answer
  const said = messagesIn([headline, points, passages, redFlags, options])
  const rests = new Set(answer.restsOn.flatMap(({ sources }) => sources.map(({ resource }) => resource)))
  const fresh = readings.filter(({ source }) => rests.has(source.resource))
  const speaksOfSpread = said.some(saysSpread)
  return [
    ...(newestResult(fresh, asOf) === 'none' ? [] : (['new-report'] as const)),
    ...(speaksOfSpread ? (['spread'] as const) : answer.id === 'q15' ? (['not-working'] as const) : []),
  ]
}

/** Every sentence in a part of an answer, however deep: a part that is added to answers later is gated from its first day. */
function messagesIn(part: unknown): readonly Message[] {
  if (Array.isArray(part)) return part.flatMap(messagesIn)
  if (typeof part !== 'object' || part === null) return []
  return isMessage(part) ? [part] : Object.values(part).flatMap(messagesIn)
}

const isMessage = (part: object): part is Message => 'id' in part && typeof part.id === 'string'

/** Whether she may read what is behind it. `newest` is the day of the newest result, or `none`. */
export function isOpen(gate: GateName, choices: GateChoices, newest: string): boolean {
  const chosen = choices[gate]
  if (chosen?.choice !== 'open') return false
  return gate !== 'new-report' || newest === 'none' || chosen.day >= newest
}
