/**
 * The daily check, one page at a time: what she has answered so far, and which page comes next.
 *
 * Red flags before anything else; then her temperature with the danger questions of fever; then what else is there, and for each
 * symptom its danger questions before how bad it is. What is asked is read off the symptom table: a new rule is asked by itself.
 * A question that was answered on one page is not put again on another: answers are about the person.
 */
import { emergencyFlags, type Flag } from './flags.ts'
import { globalRules } from './global-rules.ts'
import { rankOf } from './levels.ts'
import type { Position } from './pro-ctcae.ts'
import { allSymptoms, dailyCheck, questionsFor } from './questions.ts'
import { type Measure, measures, type Symptom } from './symptom.ts'
import type { SymptomId } from './symptoms.ts'
import type { ReadTemperature } from './temperature.ts'
import { symptomOf } from './triage.ts'
import type { DrugInUse } from './windows.ts'

/** `not sure` is an answer that leaves the question open: it counts as yes. */
export const replies = ['yes', 'no', 'not sure'] as const
export type Reply = (typeof replies)[number]

export type ToldTemperature =
  | { readonly kind: 'not asked' }
  | ({ readonly kind: 'told' } & ReadTemperature)
  | { readonly kind: 'no number'; readonly feelsHot: Reply | 'not asked' }

export type StepKey =
  | 'red flags'
  | 'drugs'
  | 'temperature'
  | 'symptoms'
  | 'worry'
  | `danger ${SymptomId}`
  | `how much ${SymptomId}`

export type Draft = {
  /** ISO day that the entry is about. */
  readonly day: string
  readonly flags: Readonly<Partial<Record<Flag, Reply>>>
  readonly temperature: ToldTemperature
  readonly ticked: readonly SymptomId[]
  /** none, a little, some, a lot, very much: 0 to 4. */
  readonly amounts: Readonly<Partial<Record<SymptomId, Position>>>
  readonly numbers: Readonly<Partial<Record<Measure, number | 'not measured'>>>
  readonly worried: Reply | 'not asked'
  readonly contacted: Reply | 'not asked'
  /** Her own words, for herself and her visit: no rule reads them. */
  readonly note: string
  /** Pages that she has been through, in her order. */
  readonly done: readonly StepKey[]
  /** She pressed "Stop here". */
  readonly stopped: boolean
}

export const emptyDraft = (day: string): Draft => ({
  day,
  flags: {},
  temperature: { kind: 'not asked' },
  ticked: [],
  amounts: {},
  numbers: {},
  worried: 'not asked',
  contacted: 'not asked',
  note: '',
  done: [],
  stopped: false,
})

export type Step =
  | { readonly key: 'red flags'; readonly kind: 'red flags'; readonly flags: readonly Flag[] }
  | { readonly key: 'drugs'; readonly kind: 'drugs' }
  | { readonly key: 'temperature'; readonly kind: 'temperature'; readonly flags: readonly Flag[] }
  | {
      readonly key: 'symptoms'
      readonly kind: 'symptoms'
      readonly first: readonly SymptomId[]
      readonly more: readonly SymptomId[]
      readonly flags: readonly Flag[]
    }
  | {
      readonly key: StepKey
      readonly kind: 'danger'
      readonly symptom: SymptomId
      readonly flags: readonly Flag[]
    }
  | {
      readonly key: StepKey
      readonly kind: 'how much'
      readonly symptom: SymptomId
      readonly measures: readonly Measure[]
      readonly flags: readonly Flag[]
    }
  | { readonly key: 'worry'; readonly kind: 'worry' }

export type Asked = {
  readonly drugs: readonly DrugInUse[]
  /** Nothing tells her drugs: she is asked. */
  readonly asksDrugs: boolean
}

const flagsOfRules = (isAsked: (level: number) => boolean): readonly Flag[] =>
  globalRules
    .filter((rule) => !('drugs' in rule.when) && isAsked(rankOf(rule.level)))
    .flatMap((rule) => [...rule.when.flags])

/** Signs that are an emergency whatever else she tells. */
export const redFlags: readonly Flag[] = [
  ...emergencyFlags,
  ...flagsOfRules((rank) => rank === rankOf('emergency')),
]
/** Matters that need a call whatever else she tells, and are no symptom. */
const otherMatters: readonly Flag[] = flagsOfRules((rank) => rank < rankOf('emergency'))

/** Danger questions of fever, put beside the temperature and not after it: infection can come without a fever. */
export const feverFlags = (drugs: readonly DrugInUse[]): readonly Flag[] =>
  questionsFor('fever', drugs).danger.filter((flag) => !redFlags.includes(flag))

/** A yes that is itself a symptom of the table. */
const symptomOfFlag: readonly (readonly [Flag, SymptomId])[] = [['shaking_chills', 'chills']]

/** What is there: what she ticked, and what an answer tells or leaves open. The most urgent first. */
export function symptomsTold(
  draft: Draft,
  { drugs }: Asked,
  open: 'counts' | 'does not count',
): readonly SymptomId[] {
  const beside = feverFlags(drugs)
  const told = symptomOfFlag.flatMap(([flag, symptom]) => {
    const reply = draft.flags[flag]
    const isThere = reply === 'yes' || (open === 'counts' && reply !== 'no')
    return beside.includes(flag) && isThere ? [symptom] : []
  })
  const all = new Set([...draft.ticked, ...told])
  return inOrder(drugs).filter((symptom) => symptom !== 'fever' && all.has(symptom))
}

const inOrder = (drugs: readonly DrugInUse[]): readonly SymptomId[] => [
  ...new Set([...dailyCheck(drugs), ...allSymptoms]),
]

/** A share of the weight she would have to work out first (PW13): the kilos beside it are asked, and how bad it is. */
const notAsked: readonly Measure[] = ['weight_gain_percent', 'weight_loss_percent_month', 'temp_c']

/** The numbers that the rules of a symptom read and that a person can tell. */
export function measuresOf(id: SymptomId): readonly Measure[] {
  const symptom: Symptom = symptomOf(id)
  const read = new Set<string>([
    ...symptom.gradeFromValues.map(({ value }) => value),
    ...symptom.rules.flatMap(({ when }) => Object.keys({ ...when.atLeast, ...when.below })),
  ])
  return measures.filter((measure) => read.has(measure) && !notAsked.includes(measure))
}

/** Every page of this draft, in order. */
export function stepsOf(draft: Draft, asked: Asked): readonly Step[] {
  const { drugs, asksDrugs } = asked
  const beside = feverFlags(drugs)
  const seen = new Set<Flag>([...redFlags, ...beside, ...otherMatters])
  const isFirstTime = (flag: Flag): boolean => !seen.has(flag)
  const first = dailyCheck(drugs).filter((symptom) => symptom !== 'fever')
  const steps: Step[] = [
    { key: 'red flags', kind: 'red flags', flags: redFlags },
    ...(asksDrugs ? [{ key: 'drugs', kind: 'drugs' } as const] : []),
    { key: 'temperature', kind: 'temperature', flags: beside },
    {
      key: 'symptoms',
      kind: 'symptoms',
      first,
      more: allSymptoms.filter((symptom) => symptom !== 'fever' && !first.includes(symptom)),
      flags: otherMatters,
    },
  ]
  const askedNumbers = new Set<Measure>()
  for (const symptom of symptomsTold(draft, asked, 'counts')) {
    const questions = questionsFor(symptom, drugs)
    const danger = questions.danger.filter(isFirstTime)
    for (const flag of danger) seen.add(flag)
    if (danger.length > 0) steps.push({ key: `danger ${symptom}`, kind: 'danger', symptom, flags: danger })
    const flags = questions.others.filter(isFirstTime)
    for (const flag of flags) seen.add(flag)
    const numbers = measuresOf(symptom).filter((measure) => !askedNumbers.has(measure))
    for (const measure of numbers) askedNumbers.add(measure)
    steps.push({ key: `how much ${symptom}`, kind: 'how much', symptom, measures: numbers, flags })
  }
  return [...steps, { key: 'worry', kind: 'worry' }]
}

/** The draft one page back; what she answered there stays filled in. Who stopped is back where she stopped. */
export const back = (draft: Draft): Draft =>
  draft.stopped ? { ...draft, stopped: false } : { ...draft, done: draft.done.slice(0, -1) }

/** The draft with one page open again, and all that came after it still to be gone through. */
export function backTo(draft: Draft, key: StepKey): Draft {
  const at = draft.done.indexOf(key)
  return { ...draft, stopped: false, done: at < 0 ? draft.done : draft.done.filter((each) => each !== key) }
}

/** The draft once a page is answered. */
export const through = (draft: Draft, key: StepKey, told: Partial<Draft>): Draft => ({
  ...draft,
  ...told,
  done: [...draft.done.filter((each) => each !== key), key],
})
