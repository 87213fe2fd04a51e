/** `herald eval schedule FILE.yaml`: calendars, late doses and heart scans, in the format of the schedule cases. */
import {
  type Calendar,
  type DatedCheck,
  type Decision,
  type Decisions,
  decisionsOf,
  drugsOf,
  type Evidence,
  type HeartAnswer,
  intervalsDiffer,
  isAmong,
  isGivenInClinic,
  type Plan,
  type PlanEvent,
  type PlanProblem,
  phasesOf,
  planFlags,
  regimenOf,
  rulesFor,
  type TabletRun,
} from '@herald/core/regimens'
import type { EvalKind, EvalLine } from './eval-kind.ts'
import { readScheduleCase, type ScheduleCase } from './schedule-case.ts'
import { chosenOf, formsOf, type Story, storyOf } from './schedule-story.ts'
import { answerEach, readCases } from './yaml-cases.ts'

export const evalSchedule: EvalKind = {
  name: 'schedule',
  usage: 'FILE.yaml',
  about: 'Treatment calendars, late doses and heart scans.',
  run: (args) =>
    answerEach(readCases(args, 'schedule'), (fields, problems) => {
      const one = readScheduleCase(fields, problems)
      return one === undefined ? {} : answer(one, problems)
    }),
}

function answer(one: ScheduleCase, problems: string[]): EvalLine {
  // Hormone treatment without a plan picked has no calendar yet: that is an open choice, not an error.
  const toPick = one.regimen === 'endocrine' && one.variant === ''
  const story = one.start === 'not given' || toPick ? undefined : storyOf(one, one.start, problems)
  const events = story?.events ?? one.events
  const found: PlanProblem[] = []
  const phases = phasesOf(
    one.regimen,
    { variant: one.variant, stage: one.stage, forms: formsOf(events), chosen: chosenOf(events) },
    found,
  )
  if (story === undefined && !toPick && problems.length === 0)
    problems.push(...found.map((problem) => problem.says))
  const drugs = drugsOf(phases)
  const decisions = decisionsOf(
    {
      drugs: drugs.filter((drug) => !isChoice(one, drug, events)),
      stage: one.stage,
      labels: one.labels,
      her2Start:
        story?.plan.calendar.doses.find((dose) => isAmong(dose.drug, '@anti_her2_iv_sc'))?.date ?? 'unknown',
      afterAnthracycline: drugs.some((drug) => isAmong(drug, '@anthracycline')),
    },
    events,
  )
  const flags = new Set<string>([
    ...(story?.plan.flags ?? planFlags(regimenOf(one.regimen), phases, one.stage, 'no dates yet')),
    ...decisions.flags,
    ...(twoClocks(events) ? ['two_clocks'] : []),
  ])
  return {
    id: one.id,
    doses: story === undefined ? dosesWithoutStart(one, phases, decisions) : dosesOf(story.plan.calendar),
    daily: story === undefined ? [] : dailyOf(story.plan.calendar.tablets),
    checks: story === undefined ? [] : story.plan.checks.map((check) => checkOf(check)),
    decisions: decisions.rows.map((row) => decisionOf(row)),
    windows: story === undefined ? [] : windowsOf(story),
    flags: [...flags],
  }
}

/** A drug that the regimen only offers, and no event names. */
const isChoice = (one: ScheduleCase, drug: string, events: readonly PlanEvent[]): boolean =>
  regimenOf(one.regimen).phases.some(
    (phase) =>
      phase.kind === 'cycles' && phase.choices.some((choice) => choice.among.some((d) => d === drug)),
  ) && !events.some((event) => 'drug' in event && event.drug === drug)

const twoClocks = (events: readonly PlanEvent[]): boolean =>
  intervalsDiffer(
    events.flatMap((event) =>
      (event.kind === 'dose given' || event.kind === 'dose planned') && isGivenInClinic(event.drug)
        ? [{ drug: event.drug, schedule: event.schedule }]
        : [],
    ),
  )

const dosesOf = (calendar: Calendar): readonly EvalLine[] =>
  calendar.doses.map((dose) => ({
    date: dose.date.toString(),
    phase: dose.phase,
    drug: dose.drug,
    dose: dose.dose,
    order: dose.order,
    ...(dose.booking === 'team rebooks' ? { booking: 'team rebooks' } : {}),
  }))

/** Without a start: the doses of the day attended, and of the next one. */
function dosesWithoutStart(
  one: ScheduleCase,
  phases: ReturnType<typeof phasesOf>,
  decisions: Decisions,
): readonly EvalLine[] {
  const rows = decisions.rows.filter((row) => row.why === 'late dose' && row.action === 'give')
  const place = (drug: string, dose: string) => {
    const inPhases = phases.flatMap((phase) =>
      phase.kind === 'surgery'
        ? []
        : phase.doses
            .filter((d) => d.drug === drug)
            .map((d) => ({ phase: phase.id, order: d.order, dose: d.dose })),
    )
    const found = inPhases.find((p) => p.dose === dose) ?? inPhases.at(-1)
    return { phase: found?.phase ?? phases.at(-1)?.id ?? '', order: found?.order ?? 1 }
  }
  return rows.flatMap((row) =>
    row.amounts.flatMap((amount): readonly EvalLine[] => {
      const schedule = scheduleOf(one.events, amount.drug)
      const rule = rulesFor({ drug: amount.drug, schedule, partners: [] })[0]
      const usual = rule !== undefined && 'usual' in rule ? rule.usual.dose : amount.given.dose
      const at = place(amount.drug, usual)
      const now = { date: row.on.toString(), ...at, drug: amount.drug, dose: amount.given.dose }
      if (row.next === 'not planned') return [now]
      return [now, { date: row.next.toString(), ...at, drug: amount.drug, dose: usual }]
    }),
  )
}

const scheduleOf = (events: readonly PlanEvent[], drug: string): 'q3w' | 'weekly' =>
  events.some((event) => event.kind === 'dose planned' && event.drug === drug && event.schedule === 'weekly')
    ? 'weekly'
    : 'q3w'

/** Days that follow each other with one dose are one row. */
function dailyOf(runs: readonly TabletRun[]): readonly EvalLine[] {
  const joined: TabletRun[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const follows =
      before !== undefined &&
      before.to !== 'no planned end' &&
      before.drug === run.drug &&
      before.dose === run.dose &&
      before.to.add({ days: 1 }).equals(run.from)
    if (follows) joined[joined.length - 1] = { ...before, to: run.to }
    else joined.push(run)
  }
  return joined.map((run) => ({
    drug: run.drug,
    from: run.from.toString(),
    to: run.to === 'no planned end' ? null : run.to.toString(),
    dose: run.dose,
    tablets: run.tablets === 0 ? null : run.tablets,
  }))
}

function checkOf(check: DatedCheck): EvalLine {
  switch (check.kind) {
    case 'by':
      return {
        kind: check.test,
        by: check.day.toString(),
        on: check.day.toString(),
        ...(check.need === '' ? {} : { need: check.need }),
      }
    case 'on':
      return { kind: check.test, on: check.day.toString() }
    case 'series': {
      const inDays =
        check.everyDays !== 'counted in months' &&
        (check.everyMonths === 'counted in days' || check.test === 'lvef')
      return {
        kind: check.test,
        ...(inDays ? { every_days: check.everyDays } : {}),
        ...(check.everyMonths === 'counted in days' ? {} : { every_months: check.everyMonths }),
        ...(check.times === 'to the end' ? {} : { times: check.times }),
      }
    }
  }
}

const actions = {
  give: 'give',
  hold: 'hold',
  'keep holding': 'keep_holding',
  'may resume': 'may_resume',
  'stop rule met': 'stop_rule_met',
  skip: 'skip',
} as const

function decisionOf(row: Decision): EvalLine {
  const [amount] = row.amounts
  const minutes = amount === undefined || amount.given.minutes === '' ? undefined : amount.given.minutes
  return {
    on: row.on.toString(),
    about: row.about,
    action: actions[row.action],
    sources: sourcesOf(row.by),
    ...(row.daysSinceLast === 'unknown' ? {} : { days_since_last: row.daysSinceLast }),
    ...(row.daysLate === 'not late' ? {} : { days_late: row.daysLate }),
    ...(row.amounts.length === 0
      ? {}
      : {
          reload: row.amounts.some((one) => one.reload),
          doses: Object.fromEntries(row.amounts.map((one) => [one.drug, one.given.dose])),
        }),
    ...(row.amounts.length === 1 && minutes !== undefined
      ? { minutes: /^\d+$/.test(minutes) ? Number(minutes) : minutes }
      : {}),
    ...(row.amounts.length === 1 && amount !== undefined && amount.given.ml > 0
      ? { ml: amount.given.ml }
      : {}),
    ...(row.next === 'not planned' ? {} : { next: row.next.toString() }),
    ...(row.heart === 'none' ? {} : heartOf(row.heart)),
  }
}

const heartOf = (heart: HeartAnswer): EvalLine => ({
  drop: heart.dropPoints,
  hold_number: heart.holdNumber,
  ...(heart.recheck === 'as planned' ? {} : { recheck: heart.recheck.toString() }),
  ...(heart.action === 'go on' || heart.action === 'may resume'
    ? {}
    : { min_hold_days: heart.minHoldDays, low_days: heart.lowDays }),
})

const sourcesOf = (by: readonly Evidence[]): readonly string[] => [...new Set(by.flatMap((one) => one.from))]

function windowsOf({ plan }: Story): readonly EvalLine[] {
  const windows: EvalLine[] = plan.surgery.map((window) => ({
    kind: 'surgery',
    from: window.from.toString(),
    to: window.to.toString(),
  }))
  return plan.end.kind === 'no planned end' ? windows : [...windows, planEnd(plan)]
}

const planEnd = ({ end }: Plan): EvalLine =>
  end.kind === 'no planned end'
    ? {}
    : { kind: 'plan_end', from: end.first.toString(), to: end.now.toString() }
