/** What she did on a page -> what the diary notes down. Nothing is decided here: ids that are not the tables' own are left out. */
import { type Day, dayOf, drugIds, isBefore } from '@herald/core/regimens'
import {
  back,
  backTo,
  type Draft,
  emptyDraft,
  flags,
  possibleValues,
  type Reply,
  readTemperature,
  redFlags,
  replies,
  type Step,
  type StepKey,
  type TemperatureReading,
  type TemperatureUnit,
  through,
} from '@herald/core/toxicity'
import { type DiaryAsk, type DiaryInWords, mostNoteCharacters } from '../../../desk/sheets/diary.ts'
import { among, recordOf } from './fields.ts'
import { type Noted, stepKeyFrom } from './noted.ts'

/** What stood on the page and could not be taken as it was. */
export type Trouble =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'temperature'
      readonly written: string
      readonly unit: TemperatureUnit
      readonly reading: TemperatureReading
    }
  | { readonly kind: 'numbers'; readonly written: Readonly<Record<string, string>> }
  | {
      readonly kind: 'day'
      readonly day: string
      readonly problem: Exclude<DiaryInWords['dayProblem'], 'none'>
    }

export type After = { readonly noted: Noted; readonly draft: Draft; readonly trouble: Trouble }

export type Around = {
  readonly asOf: Day
  readonly diagnosed: Day | undefined
  /** Pages of the draft as it is now. */
  readonly steps: readonly Step[]
}

const noTrouble: Trouble = { kind: 'none' }

/** Of the daily check; the past 7 days are ./week.ts. */
export type DayAsk = Exclude<DiaryAsk, { readonly kind: 'week' | 'week item' }>

export function after(ask: DayAsk, noted: Noted, draft: Draft, around: Around): After {
  const as = (next: Draft, trouble: Trouble = noTrouble): After => ({
    noted: { ...noted, draft: next },
    draft: next,
    trouble,
  })
  const today = around.asOf.toString()
  switch (ask.kind) {
    case 'look':
      return isEmpty(draft) ? { noted, draft, trouble: noTrouble } : as(opened(draft))
    case 'save':
      return { noted, draft, trouble: noTrouble }
    case 'red flags':
      return as(
        through(draft, 'red flags', { flags: { ...draft.flags, ...ticked(redFlags, ask.ticked, 'no') } }),
      )
    case 'drugs': {
      const drugs = drugIds.filter((id) => ask.drugs.includes(id))
      const told = ask.isUnknown
        ? ({ kind: 'unknown', on: today } as const)
        : ({ kind: 'told', on: today, drugs } as const)
      const next = through(draft, 'drugs', {})
      return { noted: { ...noted, drugs: told, draft: next }, draft: next, trouble: noTrouble }
    }
    case 'temperature':
      return afterTemperature(ask, draft, around, as)
    case 'symptoms': {
      const step = around.steps.find(({ kind }) => kind === 'symptoms')
      if (step?.kind !== 'symptoms') return as(draft)
      const told = {
        ticked: [...step.first, ...step.more].filter((symptom) => ask.ticked.includes(symptom)),
        flags: { ...draft.flags, ...ticked(step.flags, ask.matters, 'no') },
      }
      return as(through(draft, 'symptoms', told))
    }
    case 'questions': {
      const step = around.steps.find(({ key }) => key === ask.step)
      return step === undefined
        ? as(draft)
        : as(through(draft, step.key, { flags: withReplies(draft, ask.replies) }))
    }
    case 'how much':
      return afterHowMuch(ask, draft, around, as)
    case 'worry':
      return as(
        through(draft, 'worry', {
          worried: among(replies, ask.worried) ?? 'not asked',
          contacted: among(replies, ask.contacted) ?? 'not asked',
        }),
      )
    case 'back': {
      const next = back(draft)
      // The page of her drugs is there only while nobody has told them: going back to it takes them back.
      const drugs = !draft.stopped && draft.done.at(-1) === 'drugs' ? 'not asked' : noted.drugs
      return { noted: { ...noted, drugs, draft: next }, draft: next, trouble: noTrouble }
    }
    case 'stop':
      return as({ ...draft, stopped: true })
    case 'return': {
      const key: StepKey | undefined = stepKeyFrom(ask.step)
      return key === undefined ? as(draft) : as(backTo(draft, key))
    }
    case 'start again':
      return as(emptyDraft(today))
    case 'day':
      return afterDay(ask, draft, around, as)
    case 'delete': {
      const entries = noted.entries.filter(({ id }) => id !== ask.entry)
      const weeks = noted.weeks.filter(({ id }) => id !== ask.entry)
      return { noted: { ...noted, entries, weeks }, draft, trouble: noTrouble }
    }
    case 'note':
      return as({ ...draft, note: ask.note.slice(0, mostNoteCharacters) })
    case 'fever line': {
      const profile = ask.profile === 'us' || ask.profile === 'uk' ? ask.profile : 'not set'
      return { noted: { ...noted, profile }, draft, trouble: noTrouble }
    }
    case 'other drugs': {
      const next = { ...draft, done: draft.done.filter((key) => key !== 'drugs') }
      return { noted: { ...noted, drugs: 'not asked', draft: next }, draft: next, trouble: noTrouble }
    }
  }
}

const isEmpty = ({ done }: Draft): boolean => done.length === 0

/** Opened anew, hours may have gone by: the red flags are asked again, and the rest stays as she told it. */
const opened = (draft: Draft): Draft => ({
  ...draft,
  stopped: false,
  done: draft.done.filter((key) => key !== 'red flags'),
  flags: Object.fromEntries(
    Object.entries(draft.flags).filter(([flag]) => redFlags.every((each) => each !== flag)),
  ),
})

type As = (next: Draft, trouble?: Trouble) => After

const ticked = (
  all: readonly (typeof flags)[number][],
  chosen: readonly string[],
  others: Reply,
): Draft['flags'] => Object.fromEntries(all.map((flag) => [flag, chosen.includes(flag) ? 'yes' : others]))

const withReplies = (draft: Draft, told: Readonly<Record<string, string>>): Draft['flags'] => ({
  ...draft.flags,
  ...recordOf(flags, told, (reply) => among(replies, reply)),
})

function afterTemperature(
  ask: Extract<DiaryAsk, { readonly kind: 'temperature' }>,
  draft: Draft,
  { steps }: Around,
  as: As,
): After {
  const step = steps.find(({ kind }) => kind === 'temperature')
  const beside = step?.kind === 'temperature' ? step.flags : []
  const told = { flags: { ...draft.flags, ...ticked(beside, ask.ticked, ask.isUnsure ? 'not sure' : 'no') } }
  if (ask.isUnknown)
    return as(
      through(draft, 'temperature', { ...told, temperature: { kind: 'no number', feelsHot: ask.feelsHot } }),
    )
  const reading = readTemperature(ask.written, ask.unit)
  if (reading.kind !== 'read')
    return as({ ...draft, ...told }, { kind: 'temperature', written: ask.written, unit: ask.unit, reading })
  const { celsius, written, unit } = reading
  return as(through(draft, 'temperature', { ...told, temperature: { kind: 'told', celsius, written, unit } }))
}

function afterHowMuch(
  ask: Extract<DiaryAsk, { readonly kind: 'how much' }>,
  draft: Draft,
  { steps }: Around,
  as: As,
): After {
  const step = steps.find(({ key }) => key === ask.step)
  if (step?.kind !== 'how much') return as(draft)
  const amount = among([0, 1, 2, 3, 4] as const, Number(ask.amount))
  const numbers = step.measures.map((measure) => {
    const text = (ask.numbers[measure] ?? '').trim().replace(',', '.')
    const [low, high] = possibleValues[measure]
    const isRead = /^-?\d+(\.\d+)?$/.test(text) && Number(text) >= low && Number(text) <= high
    return { measure, told: text === '' ? ('not measured' as const) : isRead ? Number(text) : undefined }
  })
  const told: Partial<Draft> = {
    flags: withReplies(draft, ask.replies),
    amounts:
      ask.amount === '' || amount === undefined
        ? draft.amounts
        : { ...draft.amounts, [step.symptom]: amount },
    numbers: {
      ...draft.numbers,
      ...Object.fromEntries(
        numbers.flatMap(({ measure, told: number }) => (number === undefined ? [] : [[measure, number]])),
      ),
    },
  }
  return numbers.some(({ told: number }) => number === undefined)
    ? as({ ...draft, ...told }, { kind: 'numbers', written: ask.numbers })
    : as(through(draft, step.key, told))
}

function afterDay(
  ask: Extract<DiaryAsk, { readonly kind: 'day' }>,
  draft: Draft,
  { asOf, diagnosed }: Around,
  as: As,
): After {
  const day = dayOf(ask.day)
  if (day === undefined) return as(draft)
  if (isBefore(asOf, day)) return as(draft, { kind: 'day', day: ask.day, problem: 'to come' })
  if (diagnosed !== undefined && isBefore(day, diagnosed) && !ask.isSure)
    return as(draft, { kind: 'day', day: ask.day, problem: 'before the diagnosis' })
  return as({ ...draft, day: ask.day })
}
