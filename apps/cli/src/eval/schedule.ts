/** `herald eval schedule FILE.yaml`: calendars, late doses and heart scans, in the format of the schedule cases. */
import {
  type Decisions,
  decisionsOf,
  drugsOf,
  intervalsDiffer,
  isAmong,
  isGivenInClinic,
  type PlanEvent,
  type PlanProblem,
  phasesOf,
  planFlags,
  regimenOf,
  rulesFor,
} from '@herald/core/regimens'
import type { EvalKind, EvalLine } from './eval-kind.ts'
import { readScheduleCase, type ScheduleCase } from './schedule-case.ts'
import { checkOf, dailyOf, decisionOf, dosesOf, windowsOf } from './schedule-rows.ts'
import { chosenOf, formsOf, storyOf } from './schedule-story.ts'
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
      anthracyclineFrom:
        story?.plan.calendar.doses.find((dose) => isAmong(dose.drug, '@anthracycline'))?.date ?? 'none',
    },
    events,
  )
  const flags = new Set<string>([
    ...(story?.plan.flags ?? planFlags(regimenOf(one.regimen), phases, one.stage, 'no dates yet')),
    ...decisions.flags,
    ...(twoClocks(events) ? ['two_clocks'] : []),
    ...(lateWithChemotherapy(phases, decisions) ? ['team_rebooks_chemo'] : []),
  ])
  return {
    id: one.id,
    doses: story === undefined ? dosesWithoutStart(one, phases, decisions) : dosesOf(story.plan.calendar),
    daily: story === undefined ? [] : dailyOf(story.plan.calendar.tablets),
    checks: story === undefined ? [] : story.plan.checks.map((check) => checkOf(check)),
    decisions: decisions.rows.map((row) => decisionOf(row)),
    windows: story === undefined ? [] : windowsOf(story.plan),
    flags: [...flags],
  }
}

/** A drug that the regimen only offers, and no event names. */
const isChoice = (one: ScheduleCase, drug: string, events: readonly PlanEvent[]): boolean =>
  regimenOf(one.regimen).phases.some(
    (phase) =>
      phase.kind === 'cycles' && phase.choices.some((choice) => choice.among.some((d) => d === drug)),
  ) && !events.some((event) => 'drug' in event && event.drug === drug)

/** A late dose of a phase that also gives chemotherapy, whether or not the events name it. */
const lateWithChemotherapy = (phases: ReturnType<typeof phasesOf>, decisions: Decisions): boolean =>
  decisions.rows.some(
    (row) =>
      typeof row.daysLate === 'number' &&
      row.daysLate > 0 &&
      phases
        .filter((phase) => phase.kind === 'cycles')
        .find((phase) => phase.doses.some((dose) => dose.drug === row.about))
        ?.doses.some((dose) => isAmong(dose.drug, '@cytotoxic')),
  )

const twoClocks = (events: readonly PlanEvent[]): boolean =>
  intervalsDiffer(
    events.flatMap((event) =>
      (event.kind === 'dose given' || event.kind === 'dose planned') && isGivenInClinic(event.drug)
        ? [{ drug: event.drug, schedule: event.schedule }]
        : [],
    ),
  )

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
