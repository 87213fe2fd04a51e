/**
 * From the answers of a daily check, complete or not, to a level: the worst that is still possible, and which answer would lower it.
 *
 * What was asked, or would have been, and has no answer counts at its worst: a question as yes, how bad it is as "very much", a
 * number at the far end of what can be measured, worry as yes. A number that she says she does not have is not guessed.
 * Symptoms that she did not tell do not raise a level.
 */
import type { Day } from '../regimens/days.ts'
import { dayOf } from '../regimens/days.ts'
import { type DiaryEntry, possibleValues, type Team, triageDay } from './diary.ts'
import {
  type Asked,
  type Draft,
  measuresOf,
  type Step,
  type StepKey,
  stepsOf,
  symptomsTold,
} from './draft.ts'
import type { Flag } from './flags.ts'
import { type Level, rankOf } from './levels.ts'
import { composite } from './pro-ctcae.ts'
import { questionsFor } from './questions.ts'
import type { Measure, Symptom } from './symptom.ts'
import type { SymptomId } from './symptoms.ts'
import { type Report, symptomOf, type Triage } from './triage.ts'

export type Assumed = 'worst' | 'best'

/** One thing without an answer, and the page that asks it. */
export type OpenItem = { readonly step: StepKey } & (
  | { readonly kind: 'question'; readonly flag: Flag }
  | { readonly kind: 'how much'; readonly symptom: SymptomId }
  | { readonly kind: 'number'; readonly measure: Measure }
  | { readonly kind: 'temperature' }
  | { readonly kind: 'worried' }
  | { readonly kind: 'contacted' }
)

export type Judged = Triage & {
  /** The level that no further answer can go below. */
  readonly atLeast: Level
  /** What could still lower the level. */
  readonly lowering: readonly OpenItem[]
  /** She stopped before she told her symptoms. */
  readonly symptomsNotTold: boolean
}

/** Everything that has no answer yet. */
export function openItems(draft: Draft, asked: Asked): readonly OpenItem[] {
  const { temperature, worried, contacted } = draft
  const steps = stepsOf(draft, asked).flatMap((step): readonly OpenItem[] => openIn(draft, step))
  return [
    ...steps,
    ...(temperature.kind === 'not asked' ||
    (temperature.kind === 'no number' && temperature.feelsHot !== 'no')
      ? [{ kind: 'temperature', step: 'temperature' } as const]
      : []),
    ...(worried === 'yes' || worried === 'no' ? [] : [{ kind: 'worried', step: 'worry' } as const]),
    ...(contacted === 'yes' || contacted === 'no' ? [] : [{ kind: 'contacted', step: 'worry' } as const]),
  ]
}

function openIn(draft: Draft, step: Step): readonly OpenItem[] {
  const questions = 'flags' in step ? step.flags.filter((flag) => isOpen(draft, flag)) : []
  const items = questions.map((flag): OpenItem => ({ kind: 'question', flag, step: step.key }))
  if (step.kind !== 'how much') return items
  const { symptom, key } = step
  const amount: readonly OpenItem[] =
    draft.amounts[symptom] === undefined ? [{ kind: 'how much', symptom, step: key }] : []
  const numbers = step.measures
    .filter((measure) => draft.numbers[measure] === undefined)
    .map((measure): OpenItem => ({ kind: 'number', measure, step: key }))
  return [...items, ...amount, ...numbers]
}

const isOpen = (draft: Draft, flag: Flag): boolean =>
  draft.flags[flag] === undefined || draft.flags[flag] === 'not sure'

/** The draft as an entry of the diary, with what is open at its worst or at its best. */
export function entryOf(draft: Draft, asked: Asked, assumed: Assumed): DiaryEntry {
  const symptoms = symptomsTold(draft, asked, assumed === 'worst' ? 'counts' : 'does not count')
  const open = new Set(
    assumed === 'best'
      ? []
      : openItems(draft, asked).flatMap((item) => (item.kind === 'question' ? [item.flag] : [])),
  )
  const yes = new Set(
    stepsOf(draft, asked)
      .flatMap((step) => ('flags' in step ? step.flags : []))
      .filter((flag) => draft.flags[flag] === 'yes'),
  )
  const ofSymptom = (symptom: SymptomId): ReadonlySet<Flag> => {
    const { danger, others } = questionsFor(symptom, asked.drugs)
    return new Set([...danger, ...others])
  }
  const reports = symptoms.map((symptom): Report => {
    const own = ofSymptom(symptom)
    return {
      symptom,
      grade: gradeTold(draft, symptom, assumed),
      pro: {},
      values: valuesTold(draft, symptom, assumed),
      yes: [...yes].filter((flag) => own.has(flag)),
      unanswered: [...open].filter((flag) => own.has(flag)),
    }
  })
  const placed = new Set(reports.flatMap((report) => [...report.yes, ...report.unanswered]))
  const { worried, contacted } = draft
  return {
    day: dayTold(draft),
    asks: 'diary answers, today',
    // The temperature and what belongs to no symptom: she was asked about fever whatever she ticked.
    reports: [
      {
        symptom: 'fever',
        grade: 0,
        pro: {},
        values: temperatureTold(draft, assumed),
        yes: [...yes].filter((flag) => !placed.has(flag)),
        unanswered: [...open].filter((flag) => !placed.has(flag)),
      },
      ...reports,
    ],
    veryWorried: worried === 'yes' || (assumed === 'worst' && worried !== 'no'),
    contacted: contacted === 'yes' || (assumed === 'best' && contacted !== 'no'),
  }
}

function dayTold({ day }: Draft): Day {
  const found = dayOf(day)
  if (found === undefined) throw new Error(`A draft is about "${day}". Expected a day such as 2027-02-08.`)
  return found
}

/** The published grid of a question that asks only how bad it is. Nothing told is its worst place. */
function gradeTold(draft: Draft, symptom: SymptomId, assumed: Assumed): Report['grade'] & number {
  const amount = draft.amounts[symptom]
  if (amount === undefined && assumed === 'best') return 0
  return composite('sev_only', amount === undefined ? {} : { severity: amount })
}

/** A number that nobody has told yet, at the end that is worse. */
const worstOf = (measure: Measure): number => possibleValues[measure][measure === 'spo2' ? 0 : 1]

function valuesTold(draft: Draft, symptom: SymptomId, assumed: Assumed): Report['values'] {
  const told = measuresOf(symptom).flatMap((measure): readonly (readonly [Measure, number])[] => {
    const number = draft.numbers[measure]
    if (typeof number === 'number') return [[measure, number]]
    return number === undefined && assumed === 'worst' ? [[measure, worstOf(measure)]] : []
  })
  return Object.fromEntries(told)
}

function temperatureTold({ temperature }: Draft, assumed: Assumed): Report['values'] {
  switch (temperature.kind) {
    case 'told':
      return { temp_c: temperature.celsius }
    case 'not asked':
      return assumed === 'worst' ? { temp_c: worstOf('temp_c') } : {}
    case 'no number':
      return assumed === 'worst' && temperature.feelsHot !== 'no' ? { temp_c: worstOf('temp_c') } : {}
  }
}

/** The level of a draft, with the days before it. */
export function judged(draft: Draft, asked: Asked, before: readonly DiaryEntry[], team: Team): Judged {
  const levelOf = (one: Draft, assumed: Assumed): Triage =>
    triageDay(before, withOpenAsYes(entryOf(one, asked, assumed)), team)
  const worst = levelOf(draft, 'worst')
  const best = levelOf(draft, 'best')
  const open = openItems(draft, asked)
  const single = open.filter(
    (item) => rankOf(levelOf(settled(draft, item), 'worst').level) < rankOf(worst.level),
  )
  // Where no single answer lowers the level but all of them together would, all are named.
  const lowering = single.length === 0 && rankOf(best.level) < rankOf(worst.level) ? open : single
  return {
    ...worst,
    atLeast: best.level,
    lowering,
    symptomsNotTold: !draft.done.includes('symptoms'),
  }
}

/** What is open counts as yes either way; this module itself finds what could lower the level, over more than questions. */
const withOpenAsYes = (entry: DiaryEntry): DiaryEntry => ({
  ...entry,
  reports: entry.reports.map((report) => ({
    ...report,
    yes: [...report.yes, ...report.unanswered],
    unanswered: [],
  })),
})

/** The draft with the mildest answer to one thing. */
function settled(draft: Draft, item: OpenItem): Draft {
  switch (item.kind) {
    case 'question':
      return { ...draft, flags: { ...draft.flags, [item.flag]: 'no' } }
    case 'how much':
      return { ...draft, amounts: { ...draft.amounts, [item.symptom]: 0 } }
    case 'number':
      return { ...draft, numbers: { ...draft.numbers, [item.measure]: 'not measured' } }
    case 'temperature':
      return { ...draft, temperature: { kind: 'no number', feelsHot: 'no' } }
    case 'worried':
      return { ...draft, worried: 'no' }
    case 'contacted':
      return { ...draft, contacted: 'yes' }
  }
}

/** `atLeast`: what is certain already, whatever she answers from here on. */
export type Next =
  | { readonly kind: 'step'; readonly step: Step; readonly atLeast: Level }
  | { readonly kind: 'result' }

/** The page that comes next. Once it is an emergency nothing further is asked: no answer could change what to do. */
export function nextOf(draft: Draft, asked: Asked, before: readonly DiaryEntry[], team: Team): Next {
  if (draft.stopped) return { kind: 'result' }
  const certain = triageDay(before, entryOf(draft, asked, 'best'), team)
  if (certain.level === 'emergency') return { kind: 'result' }
  const step = stepsOf(draft, asked).find(({ key }) => !draft.done.includes(key))
  return step === undefined ? { kind: 'result' } : { kind: 'step', step, atLeast: certain.level }
}

/** Lines of self-care for what was told, the symptom told as worst first. */
export const careLines = (told: Triage['perSymptom']): readonly string[] =>
  told
    .filter(({ grade }) => grade > 0)
    .toSorted((a, b) => rankOf(b.level) - rankOf(a.level))
    .flatMap(({ symptom }) => {
      const row: Symptom = symptomOf(symptom)
      return Array.from({ length: row.selfCareLines }, (_, at) => `self-care-${symptom}-${at + 1}`)
    })
