/** Heart scans of the record and her own, the drugs they are read for, and what the labels say. */
import {
  addDays,
  coursesOf,
  type Day,
  type DrugId,
  dayOf,
  drugGroups,
  followPlan,
  givenDoses,
  type HeartAnswer,
  type HeartRule,
  type HeartScan,
  heartAnswers,
  heartRulesFor,
  isAmong,
  isBefore,
} from '@herald/core/regimens'
import { notesFrom } from '../calendar/notes.ts'
import { requestOf } from '../calendar/plans.ts'
import { drugNames } from '../drug-names.ts'
import type { SheetInput } from '../maker.ts'
import type { HeartNotes } from './notes.ts'
import { say } from './speech.ts'

export type Scan = {
  readonly id: string
  readonly day: Day
  readonly low: number
  readonly high: number
  readonly symptoms: boolean
  readonly from: string
}

/** All scans, oldest first; the same value of the same day stands once. */
export function scansOf({ chart, own = [] }: SheetInput, notes: HeartNotes): readonly Scan[] {
  const inRecord = chart.readings.flatMap(({ fact, said, source }): readonly Scan[] => {
    if (fact !== 'LVEF percent' || said.kind !== 'number' || source.when.kind !== 'on') return []
    const { low, high } = said.interval
    const words = source.words === '' ? say('heart-from-record') : source.words
    return [{ id: '', day: source.when.day, low, high, symptoms: false, from: words }]
  })
  const told = own.flatMap(({ fact, value, day }): readonly Scan[] =>
    fact === 'LVEF' && typeof value === 'number'
      ? [{ id: '', day, low: value, high: value, symptoms: false, from: say('heart-from-you') }]
      : [],
  )
  const noted = notes.scans.flatMap(({ id, day, percent, symptoms }): readonly Scan[] => {
    const on = dayOf(day)
    return on === undefined
      ? []
      : [{ id, day: on, low: percent, high: percent, symptoms, from: say('heart-from-you') }]
  })
  const keyed = [...told, ...inRecord, ...noted].map((scan): [string, Scan] => [
    `${scan.day.toString()} ${scan.low} ${scan.high}`,
    scan,
  ])
  return [...new Map(keyed).values()].toSorted((a, b) => (isBefore(a.day, b.day) ? -1 : 1))
}

export type Treatment = {
  readonly drugs: readonly DrugId[]
  readonly from: 'plan' | 'record' | 'you' | 'nowhere'
  readonly regimens: readonly string[]
  readonly stage: 'early' | 'advanced' | 'unknown'
  readonly her2Start: Day | 'unknown'
  readonly anthracycline: Day | 'none' | 'unknown'
  /** Scans that her plan has ahead. */
  readonly planned: readonly Day[]
}

/** A drug of the last six weeks, or of the plan from then on, is in use. */
const inUseDays = 42

/** What she has: her own word first, then her calendar, then the record. Nothing is guessed from a diagnosis. */
export function treatmentOf(input: SheetInput, notes: HeartNotes): Treatment {
  const { chart, asOf } = input
  const given = givenDoses(chart).given
  const calendar = notesFrom(input.notes?.['calendar'])
  const plans = calendar.plans.flatMap((plan) => {
    const followed = followPlan(requestOf(plan, calendar.closed, chart), [], givenDoses(chart), asOf)
    return followed.ok ? [{ regimen: plan.regimen, plan: followed.value.plan }] : []
  })
  const doses = plans.flatMap(({ plan }) => plan.calendar.doses)
  const recent = addDays(asOf, -inUseDays)
  const current = doses.filter(({ date }) => !isBefore(date, recent)).map(({ drug }) => drug)
  const tablets = plans.flatMap(({ plan }) => plan.calendar.tablets.map(({ drug }) => drug))
  const inPlan = hearty([...(current.length > 0 ? current : doses.map(({ drug }) => drug)), ...tablets])
  // What goes on; where nothing does, what the record plans.
  const courses = (['early', 'advanced'] as const).flatMap((stage) =>
    coursesOf(chart.treatments, asOf, stage),
  )
  const ofStanding = (standing: 'running' | 'planned'): readonly DrugId[] =>
    hearty(courses.filter((course) => course.standing === standing).flatMap((course) => course.drugs))
  const running = ofStanding('running')
  const inRecord = running.length > 0 ? running : ofStanding('planned')
  const days = [
    ...doses.filter(({ drug }) => isAmong(drug, '@her2_heart_risk')).map(({ date }) => date),
    ...given
      .filter(({ drugs }) => drugs.some((drug) => isAmong(drug, '@her2_heart_risk')))
      .map(({ day }) => day),
  ]
  const anthracyclines = [
    ...doses.filter(({ drug }) => isAmong(drug, '@anthracycline')).map(({ date }) => date),
    ...given
      .filter(({ drugs }) => drugs.some((drug) => isAmong(drug, '@anthracycline')))
      .map(({ day }) => day),
  ]
  const stages = new Set(plans.map(({ plan }) => plan.stage))
  const [stage] = stages
  const [drugs, from] =
    notes.drugs.length > 0
      ? ([notes.drugs, 'you'] as const)
      : inPlan.length > 0
        ? ([inPlan, 'plan'] as const)
        : inRecord.length > 0
          ? ([inRecord, 'record'] as const)
          : ([[], 'nowhere'] as const)
  return {
    drugs,
    from,
    regimens: plans.map(({ regimen }) => regimen),
    stage: stage !== undefined && stages.size === 1 ? stage : 'unknown',
    her2Start: earliest(days) ?? 'unknown',
    anthracycline: earliest(anthracyclines) ?? (plans.length > 0 ? 'none' : 'unknown'),
    planned: plans.flatMap(({ plan }) =>
      plan.checks.flatMap((check) =>
        check.kind !== 'series' && check.test === 'lvef' && !isBefore(check.day, asOf) ? [check.day] : [],
      ),
    ),
  }
}

const hearty = (drugs: readonly DrugId[]): readonly DrugId[] => [
  ...new Set(drugs.filter((drug) => isAmong(drug, '@her2_heart_risk'))),
]

const earliest = (days: readonly Day[]): Day | undefined =>
  days.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))[0]

/** The drugs with a heart rule: what she can choose from. */
export const heartDrugs = drugGroups.her2_heart_risk.map((drug) => ({
  drug,
  name: drugNames([drug]).join(''),
}))

/** The last scan up to the first HER2 dose; without one, the first scan there is. */
export function baselineOf(scans: readonly Scan[], { her2Start }: Treatment): Scan | undefined {
  const before = her2Start === 'unknown' ? [] : scans.filter(({ day }) => !isBefore(her2Start, day))
  return before.at(-1) ?? scans[0]
}

/** Every rule that may speak for her: of both label sets, and of both settings where hers is not known. */
export const rulesOf = ({ drugs, stage }: Treatment): readonly HeartRule[] => [
  ...new Set(
    (['us', 'eu'] as const).flatMap((labels) =>
      (stage === 'unknown' ? (['early', 'advanced'] as const) : [stage]).flatMap((setting) =>
        heartRulesFor(drugs, setting, labels),
      ),
    ),
  ),
]

/** What each rule says at each scan since the baseline, as the lower end of a range: the stricter reading. */
export function answersOf(
  scans: readonly Scan[],
  baseline: Scan,
  treatment: Treatment,
): readonly (readonly HeartAnswer[])[] {
  const since = scans
    .filter(({ day }) => !isBefore(day, baseline.day))
    .map(
      ({ day, low, symptoms }): HeartScan => ({
        date: day,
        lvefPercent: low,
        baselinePercent: baseline.high,
        symptoms,
      }),
    )
  const { her2Start, anthracycline } = treatment
  return rulesOf(treatment).map((rule) =>
    heartAnswers(rule, since, {
      her2Start,
      anthracyclineFrom: anthracycline === 'unknown' ? 'none' : anthracycline,
    }),
  )
}

// biome-ignore format: strictest first
const strictness: readonly HeartAnswer['action'][] = ['stop rule met', 'keep holding', 'hold', 'may resume', 'go on']

export const strictest = (actions: readonly HeartAnswer['action'][]): HeartAnswer['action'] | undefined =>
  strictness.find((action) => actions.includes(action))
