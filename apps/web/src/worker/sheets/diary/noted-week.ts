/** The past 7 days as the diary notes them down, and reading them back. */
import { dayOf } from '@herald/core/regimens'
import {
  completeAnswers,
  type Position,
  type ProAnswers,
  type ProPart,
  placesOf,
  positions,
  type WeeklyItem,
  weeklyItemOf,
} from '@herald/core/toxicity'
import { among, fieldOf, listOf } from './fields.ts'

/** The answers to one item, by NCI's number: complete. */
export type ToldItem = { readonly item: WeeklyItem; readonly answers: ProAnswers }

/** `on` is the ISO day on which it was begun: one of another day is not gone on with. */
export type WeekDraft = { readonly on: string; readonly told: readonly ToldItem[] }

/** One look back, on the 7 days up to its day. */
export type KeptWeek = { readonly id: string; readonly day: string; readonly told: readonly ToldItem[] }

export function weekDraftFrom(value: unknown): WeekDraft | undefined {
  const on = fieldOf(value, 'on')
  return typeof on === 'string' && dayOf(on) !== undefined ? { on, told: toldFrom(value) } : undefined
}

export function weekFrom(value: unknown): readonly KeptWeek[] {
  const [id, day] = [fieldOf(value, 'id'), fieldOf(value, 'day')]
  if (typeof id !== 'string' || typeof day !== 'string' || dayOf(day) === undefined) return []
  return [{ id, day, told: toldFrom(value) }]
}

/** As noted: the number stands for the item, whose parts are the table's. */
function toldFrom(value: unknown): readonly ToldItem[] {
  return listOf(fieldOf(value, 'told')).flatMap((each) => {
    const item = weeklyItemOf(fieldOf(fieldOf(each, 'item'), 'item'))
    if (item === undefined) return []
    const answers = completeAnswers(
      item,
      answersFrom(item, (part) => fieldOf(fieldOf(each, 'answers'), part)),
    )
    return answers === undefined ? [] : [{ item, answers }]
  })
}

/** The places that are places of their part. */
export function answersFrom({ parts }: WeeklyItem, placeOf: (part: ProPart) => unknown): ProAnswers {
  const told = parts.flatMap((part): readonly (readonly [ProPart, Position])[] => {
    const place = among(positions, placeOf(part))
    return place === undefined || !placesOf(part).includes(place) ? [] : [[part, place]]
  })
  return Object.fromEntries(told)
}
