/** The plans to choose from, and what is said of each that was chosen. */
import type { Chart } from '@herald/core/chart'
import { optionIds, optionPlanOf } from '@herald/core/pathway'
import {
  coursesOf,
  dosesInAll,
  type Followed,
  givenDoses,
  hormonePlans,
  type PlanRequest,
  phasesOf,
  type RegimenId,
  regimenIds,
  regimenOf,
  whatFollows,
} from '@herald/core/regimens'
import type { FormName, PlanGroup, PlanInWords, StartInRecord } from '../../../desk/sheets/calendar.ts'
import { drugNames } from '../drug-names.ts'
import type { SheetInput } from '../maker.ts'
import { countedBefore, earlierLines } from './earlier.ts'
import type { NotedPlan } from './notes.ts'
import { named, type Speech, say } from './speech.ts'

/** The request that a noted plan stands for, beside what the record shows of doses before it. */
export const requestOf = (
  plan: NotedPlan,
  closed: readonly string[],
  chart: Pick<Chart, 'treatments'>,
): Omit<PlanRequest, 'came' | 'openEndedCycles'> => ({
  ...formOf(plan),
  regimen: plan.regimen,
  start: plan.start,
  closed,
  // After 18 none is left to draw; that there are so many before is asked about (./earlier.ts).
  earlierDoses: Math.min(countedBefore(plan, chart), dosesInAll - 1),
})

const formOf = (plan: NotedPlan): Pick<PlanRequest, 'variant' | 'stage' | 'forms' | 'chosen'> => ({
  variant: plan.variant,
  stage: plan.stage,
  forms: plan.form === 'as-printed' ? [] : [plan.form],
  // A drug that is not in the list leaves the choice open.
  chosen: toPick(plan)
    .flat()
    .filter((drug) => drug === plan.chosen),
})

const toPick = ({ regimen }: Pick<NotedPlan, 'regimen'>) =>
  regimenIds
    .filter((id) => id === regimen)
    .flatMap((id) => regimenOf(id).phases)
    .flatMap((phase) => (phase.kind === 'cycles' ? phase.choices.map(({ among }) => among) : []))

/** All plans: those that the record shows, those behind the options of q04, the others. Each stands once. */
export function plansToChoose({
  brief,
  chart,
  asOf,
}: Pick<SheetInput, 'brief' | 'chart' | 'asOf'>): readonly PlanGroup[] {
  const listed = brief.answers
    .filter(({ id }) => id === 'q04')
    .flatMap(({ options }) => options)
    .filter(({ status }) => status !== 'avoid' && status !== 'contraindicated')
    .flatMap(({ option }) => optionIds.filter((id) => id === option))
  const inRecord = known(
    (['early', 'advanced'] as const).flatMap((stage) =>
      coursesOf(chart.treatments, asOf, stage)
        .filter(({ standing }) => standing !== 'had')
        .map(({ regimen }) => regimen),
    ),
  )
  const fitting = known(listed.map((id) => optionPlanOf(id)?.regimen ?? 'none')).filter(
    (id) => !inRecord.includes(id),
  )
  const others = regimenIds.filter((id) => !inRecord.includes(id) && !fitting.includes(id))
  return [
    { kind: 'record' as const, plans: inRecord.flatMap(choicesOf) },
    { kind: 'options' as const, plans: fitting.flatMap(choicesOf) },
    { kind: 'others' as const, plans: others.flatMap(choicesOf) },
  ].filter(({ plans }) => plans.length > 0)
}

/** Regimens of the table, each once. */
const known = (found: readonly (RegimenId | 'none')[]): readonly RegimenId[] => [
  ...new Set(found.filter((id) => id !== 'none')),
]

/** Hormone treatment is several plans under one name. */
const choicesOf = (regimen: RegimenId): PlanGroup['plans'] =>
  regimen === 'endocrine'
    ? hormonePlans.map(({ id }) => ({ regimen, variant: id }))
    : [{ regimen, variant: '' }]

/** First days of drugs in the record: they may be the start of a plan, and only she can say so. */
export function startsInRecord({ chart }: Pick<SheetInput, 'chart'>): readonly StartInRecord[] {
  const first = new Map<string, string>()
  for (const { drugs, day } of givenDoses(chart).given) {
    const name = drugNames(drugs.slice(0, 1)).join('')
    const before = first.get(name)
    if (before === undefined || day.toString() < before) first.set(name, day.toString())
  }
  const byDay = Map.groupBy(first, ([, day]) => day)
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, names]) => ({ day, drugs: named(names.map(([name]) => name)) }))
}

/** What a chosen plan says of itself, and what can still be chosen in it. */
export function planInWords(
  plan: NotedPlan,
  { plan: drawn }: Followed,
  chart: Pick<Chart, 'treatments'>,
  speech: Speech,
): PlanInWords {
  const { words } = speech
  const drugs = drawn.calendar.doses.map(({ drug }) => drug)
  const regimen = regimenOf(drawn.id)
  return {
    id: plan.id,
    regimen: plan.regimen,
    start: plan.start,
    details: {
      variant: plan.variant,
      form: plan.form,
      chosen: plan.chosen,
      stage: plan.stage,
      earlier: plan.earlier,
    },
    lines: [
      drawn.end.kind === 'planned'
        ? speech.plan('plan-end', { day: words.day(drawn.end.now) })
        : speech.plan('plan-no-end'),
      ...earlierLines(plan, drawn, chart, speech),
      ...(drawn.toChoose.length > 0 ? [speech.plan('plan-team-picks')] : []),
      ...(drawn.flags.includes('new_cough_call_at_once') ? [say('calendar-new-cough')] : []),
      ...(drawn.flags.includes('dpyd_before_capecitabine') ? [say('calendar-dpyd')] : []),
    ],
    follows: whatFollows(drawn).map((one) => words.follows(one)),
    clocks: clocksOf(plan, speech),
    // A variant that only changes an amount is the clinician's matter.
    variants: drawn.id === 'endocrine' ? [] : variantsOf(drawn.id),
    forms: formsOf(plan, drugs),
    toChoose: toPick(plan)
      .flat()
      .map((drug) => ({ drug, name: drugNames([drug]).join('') })),
    asksStage: regimen.phases.some((phase) => phase.kind === 'cycles' && phase.cycles === 'to 18 in all'),
  }
}

function variantsOf(id: RegimenId): readonly string[] {
  const regimen = regimenOf(id)
  return regimen.variants
    .filter((variant) => {
      const phase = regimen.phases.find((one) => one.id === variant.phase)
      if (phase?.kind !== 'cycles' || variant.doses === undefined) return variant.cycleDays !== undefined
      const seen = (doses: typeof phase.doses): string =>
        doses.map(({ drug, days }) => `${drug} ${days.join(' ')}`).join(', ')
      return variant.cycleDays !== undefined || seen(variant.doses) !== seen(phase.doses)
    })
    .map((variant) => variant.id)
}

function formsOf(plan: NotedPlan, drugs: readonly string[]): readonly FormName[] {
  const hasPair = drugs.includes('pertuzumab') || drugs.includes('phesgo')
  const hasTrastuzumab = drugs.includes('trastuzumab_iv') || drugs.includes('trastuzumab_sc')
  if (!hasPair && !hasTrastuzumab && plan.form === 'as-printed') return []
  return ['as-printed', ...(hasPair ? (['phesgo'] as const) : []), 'trastuzumab_sc']
}

/** One line a clock: which drugs, and how often they come round. */
function clocksOf(plan: NotedPlan, { plan: sayPlan }: Speech): readonly string[] {
  const id = regimenIds.find((one) => one === plan.regimen)
  if (id === undefined) return []
  const phases = phasesOf(id, formOf(plan), []).flatMap((phase) =>
    phase.kind === 'cycles' && phase.clock === 'beside' && phase.choices.length === 0 ? [phase] : [],
  )
  if (new Set(phases.map(({ cycleDays }) => cycleDays)).size < 2) return []
  const lines = phases.map(({ doses, tablets, cycleDays }) => {
    const drugs = drugNames([...doses, ...tablets].map(({ drug }) => drug))
    const weeks = cycleDays / 7
    return Number.isInteger(weeks) && weeks < 52
      ? say('calendar-clock', { drugs: named(drugs), weeks })
      : say('calendar-clock-daily', { drugs: named(drugs) })
  })
  return [sayPlan('plan-two-clocks'), ...lines]
}
