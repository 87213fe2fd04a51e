/** What the diary notes down on the device, and reading it back: what another Herald wrote differently is left out, piece by piece. */
import { type DrugId, dayOf, isDrugId } from '@herald/core/regimens'
import {
  allSymptoms,
  type Draft,
  emptyDraft,
  type FeverProfileId,
  flags,
  type Level,
  levels,
  measures,
  positions,
  replies,
  type StepKey,
  type ToldTemperature,
  temperatureUnits,
} from '@herald/core/toxicity'
import { among, fieldOf, listOf, recordOf } from './fields.ts'
import { type KeptWeek, type WeekDraft, weekDraftFrom, weekFrom } from './noted-week.ts'

/** One saved day. `level` is what she was told then. */
export type KeptEntry = { readonly id: string; readonly draft: Draft; readonly level: Level }

/** What she said her drugs are, and on which day. */
export type ToldDrugs =
  | { readonly kind: 'told'; readonly on: string; readonly drugs: readonly DrugId[] }
  | { readonly kind: 'unknown'; readonly on: string }

export type Noted = {
  readonly draft: Draft | 'none'
  /** ISO day on which the draft was last answered: one of another day is not gone on with. */
  readonly draftOn: string
  readonly entries: readonly KeptEntry[]
  readonly drugs: ToldDrugs | 'not asked'
  readonly profile: FeverProfileId | 'not set'
  readonly week: WeekDraft | 'none'
  readonly weeks: readonly KeptWeek[]
}

export function notedFrom(value: unknown): Noted {
  const entries = fieldOf(value, 'entries')
  const profile = fieldOf(value, 'profile')
  const draftOn = fieldOf(value, 'draftOn')
  return {
    draft: draftFrom(fieldOf(value, 'draft')) ?? 'none',
    draftOn: typeof draftOn === 'string' ? draftOn : '',
    entries: listOf(entries).flatMap(entryFrom),
    drugs: drugsFrom(fieldOf(value, 'drugs')),
    profile: profile === 'us' || profile === 'uk' ? profile : 'not set',
    week: weekDraftFrom(fieldOf(value, 'week')) ?? 'none',
    weeks: listOf(fieldOf(value, 'weeks')).flatMap(weekFrom),
  }
}

function entryFrom(value: unknown): readonly KeptEntry[] {
  const id = fieldOf(value, 'id')
  const draft = draftFrom(fieldOf(value, 'draft'))
  const level = among(levels, fieldOf(value, 'level'))
  return typeof id === 'string' && draft !== undefined && level !== undefined ? [{ id, draft, level }] : []
}

function drugsFrom(value: unknown): Noted['drugs'] {
  const on = fieldOf(value, 'on')
  if (typeof on !== 'string' || dayOf(on) === undefined) return 'not asked'
  if (fieldOf(value, 'kind') === 'unknown') return { kind: 'unknown', on }
  const drugs = fieldOf(value, 'drugs')
  if (!Array.isArray(drugs)) return 'not asked'
  return {
    kind: 'told',
    on,
    drugs: drugs.filter((each): each is DrugId => typeof each === 'string' && isDrugId(each)),
  }
}

function draftFrom(value: unknown): Draft | undefined {
  const day = fieldOf(value, 'day')
  if (typeof day !== 'string' || dayOf(day) === undefined) return undefined
  const note = fieldOf(value, 'note')
  return {
    ...emptyDraft(day),
    flags: recordOf(flags, fieldOf(value, 'flags'), (reply) => among(replies, reply)),
    temperature: temperatureFrom(fieldOf(value, 'temperature')),
    ticked: listOf(fieldOf(value, 'ticked')).flatMap((each) => among(allSymptoms, each) ?? []),
    amounts: recordOf(allSymptoms, fieldOf(value, 'amounts'), (amount) => among(positions, amount)),
    numbers: recordOf(measures, fieldOf(value, 'numbers'), (number) =>
      typeof number === 'number' || number === 'not measured' ? number : undefined,
    ),
    worried: among(replies, fieldOf(value, 'worried')) ?? 'not asked',
    contacted: among(replies, fieldOf(value, 'contacted')) ?? 'not asked',
    done: listOf(fieldOf(value, 'done')).flatMap((each) => stepKeyFrom(each) ?? []),
    stopped: fieldOf(value, 'stopped') === true,
    note: typeof note === 'string' ? note : '',
  }
}

function temperatureFrom(value: unknown): ToldTemperature {
  const celsius = fieldOf(value, 'celsius')
  const written = fieldOf(value, 'written')
  const unit = among(temperatureUnits, fieldOf(value, 'unit'))
  if (typeof celsius === 'number' && typeof written === 'string' && unit !== undefined)
    return { kind: 'told', celsius, written, unit }
  return fieldOf(value, 'kind') === 'no number'
    ? { kind: 'no number', feelsHot: among(replies, fieldOf(value, 'feelsHot')) ?? 'not asked' }
    : { kind: 'not asked' }
}

const stepKeys: readonly StepKey[] = [
  'red flags',
  'drugs',
  'temperature',
  'symptoms',
  'worry',
  ...allSymptoms.flatMap((symptom): readonly StepKey[] => [`danger ${symptom}`, `how much ${symptom}`]),
]

export const stepKeyFrom = (value: unknown): StepKey | undefined => among(stepKeys, value)
