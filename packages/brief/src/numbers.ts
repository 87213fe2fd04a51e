/**
 * Survival numbers of one person, made only when she asks for them (patient-words PW21): never a part of the brief.
 *
 * PREDICT Breast reads the facts of the record as sets; what she does not have is a range. What the model was not made for
 * is refused with the reason and, where a fact would help, the fact to get.
 */
import { exactly, type Facts, fail, type Interval, isContentOld, known, type Result } from '@herald/core'
import { type Chart, type Day, earliestDay, latestDay } from '@herald/core/chart'
import {
  type Depth,
  type PredictKnowledge,
  type PredictPlan,
  type PredictRefusal,
  type PredictYear,
  predictAnswer,
  predictKnowledgeFrom,
  predictRanges,
  type Shown,
  shownAt,
} from '@herald/core/prognosis'
import { ki67Of } from '@herald/core/request'
import { type Own, type Snapshot, snapshotOf } from '@herald/core/snapshot'
import type { Message } from './brief.ts'
import { hasLaterSpread } from './evidence.ts'
import { say, when } from './say.ts'
import { numbersTooOld } from './too-old.ts'

export type NumbersInput = {
  readonly chart: Chart
  readonly asOf: Day
  readonly own?: readonly Own[]
  readonly tumour?: string
  readonly depth: Depth
  readonly year: PredictYear
}

/** Why there is no number: the model refuses, or nobody has checked the numbers for more than a year. */
export type NumbersRefusal = PredictRefusal | { readonly kind: 'too old' }

/** What to show at the depth that she chose, or why there is no number. */
export function makeNumbers({
  chart,
  asOf,
  own = [],
  tumour,
  depth,
  year,
}: NumbersInput): Result<Shown, readonly NumbersRefusal[]> {
  if (isContentOld(asOf.toString())) return fail([{ kind: 'too old' }])
  const answer = predictAnswer(
    numbersKnowledge({ chart, asOf, own, ...(tumour === undefined ? {} : { tumour }) }),
    '3.2',
  )
  return answer.ok ? { ok: true, value: shownAt(depth, answer.value, year) } : answer
}

/** What PREDICT may read of a record as of a day: every fact as the set that is still possible. */
export function numbersKnowledge({
  chart,
  asOf,
  own = [],
  tumour,
}: Omit<NumbersInput, 'depth' | 'year'>): PredictKnowledge {
  const snapshot = snapshotOf(chart, asOf, own, tumour)
  const { pathologicalFacts, journey } = snapshot
  const sides = new Set(
    chart.tumours.filter(({ secondary }) => !secondary).map(({ laterality }) => laterality),
  )
  // The model was made for cancer that has not spread: a relapse elsewhere counts, though the first stage was M0.
  const facts: Facts = hasLaterSpread(chart)
    ? new Map([...pathologicalFacts, ['M', known('M1')]])
    : pathologicalFacts
  return predictKnowledgeFrom(facts, {
    ageAtDiagnosisYears: ageAtDiagnosis(chart, snapshot),
    firstTreatment: journey.isNeoadjuvant
      ? ['drugs before surgery']
      : journey.surgery !== undefined
        ? ['surgery']
        : ['surgery', 'drugs before surgery'],
    sides: sides.has('bilateral') || (sides.has('left') && sides.has('right')) ? ['both'] : ['one'],
    detection: ['symptoms', 'screening'],
    ki67: ki67Of(
      snapshot.readings.flatMap(({ fact, said }) =>
        fact === 'Ki-67 percent' && said.kind === 'number' ? [said.interval] : [],
      ),
    ),
    smoking: ['never or former', 'current'],
    plan: planOf(chart, snapshot),
  })
}

const anyAge: Interval = {
  low: Number.NEGATIVE_INFINITY,
  high: Number.POSITIVE_INFINITY,
  lowOpen: true,
  highOpen: true,
}

/** Whole years on the day of diagnosis: from the oldest she can have been to the youngest. */
function ageAtDiagnosis(chart: Chart, { tumour }: Snapshot): Interval {
  const born = chart.person.born
  const [bornFirst, bornLast] = [earliestDay(born), latestDay(born)]
  const [first, last] =
    tumour === undefined ? [] : [earliestDay(tumour.diagnosed), latestDay(tumour.diagnosed)]
  if (bornFirst === undefined || bornLast === undefined || first === undefined || last === undefined)
    return anyAge
  const years = (from: Day, to: Day): number => from.until(to, { largestUnit: 'years' }).years
  const low = years(bornLast, first)
  const high = years(bornFirst, last)
  return low === high ? exactly(low) : { low, high, lowOpen: false, highOpen: false }
}

const hormoneDrugs: readonly string[] = ['tamoxifen', 'letrozole', 'anastrozole', 'exemestane', 'goserelin']
const generations: readonly (readonly [PredictPlan['chemotherapy'], readonly string[]])[] = [
  ['third', ['paclitaxel', 'docetaxel', 'nab-paclitaxel']],
  ['second', ['doxorubicin', 'epirubicin']],
]

/**
 * The treatments to compare: those that the record names. Nothing is added to a plan that nobody made.
 * Hormone treatment is counted over 5 years, the shorter of the two that the model knows.
 */
function planOf({ treatments, procedures }: Chart, snapshot: Snapshot): PredictPlan {
  const drugs = new Set(
    treatments.filter(({ kind }) => kind !== 'not-given').flatMap(({ ingredients }) => ingredients),
  )
  const has = (names: readonly string[]): boolean => names.some((name) => drugs.has(name))
  const er = snapshot.pathologicalFacts.get('ER')?.set
  const isErPositive = er?.kind === 'values' && er.values.join() === 'positive'
  const radiotherapy = procedures.some(
    ({ kind, status }) => kind === 'radiotherapy' && (status === 'done' || status === 'planned'),
  )
  return {
    radiotherapy,
    // The dose to the heart is never in a record; 2 Gy is the average that version 3.1 was adjusted by, and the words say so.
    heartDoseGy: radiotherapy ? 2 : 0,
    hormone: has(hormoneDrugs) && isErPositive ? '5 years' : 'none',
    chemotherapy: generations.find(([, names]) => has(names))?.[0] ?? 'none',
    trastuzumab: drugs.has('trastuzumab') && generations.some(([, names]) => has(names)),
    bisphosphonate: has(['zoledronic acid']),
  }
}

/** Which treatments are compared, and what was assumed for them; said before the first number. */
export function planNotes(shown: Shown): readonly Message[] {
  if (shown.kind === 'no numbers') return []
  const rows = shown.kind === 'everything' ? shown.rows : shown.gains
  const steps = new Set(rows.map(({ step }) => step))
  if (steps.size <= 1) return [say('numbers-plan-none')]
  return [say('numbers-plan'), ...when(steps.has('r'), say('numbers-assumes-heart'))]
}

const refusedFacts: Readonly<Record<string, string>> = {
  Sex: 'numbers-refused-sex',
  Disease: 'numbers-refused-disease',
  'Distant spread': 'numbers-refused-spread',
  'First treatment': 'numbers-refused-drugs-first',
}

/** Each with where to get the fact. */
const missingFacts: Readonly<Record<string, string>> = {
  'Age at diagnosis': 'numbers-refused-missing-age',
  Size: 'numbers-refused-missing-size',
  'Positive nodes': 'numbers-refused-missing-nodes',
  ER: 'numbers-refused-missing-er',
}

/** Why there is no number, in a person's words. */
export function refusalWords(refusal: NumbersRefusal): Message {
  switch (refusal.kind) {
    case 'too old':
      return numbersTooOld()
    case 'not-for':
      return say(refusedFacts[refusal.fact] ?? 'numbers-refused')
    case 'not-known':
      return say(missingFacts[refusal.input] ?? 'numbers-refused')
    case 'out-of-range':
      return say(`numbers-refused-range-${refusal.input}`, {
        from: predictRanges[refusal.input].low,
        to: predictRanges[refusal.input].high,
      })
    case 'part-node':
      return say('numbers-refused-range-positiveNodes')
    case 'no-value-left':
    case 'contradiction':
      return say('numbers-refused-disagree')
  }
}
