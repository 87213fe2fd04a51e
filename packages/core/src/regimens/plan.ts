/**
 * A treatment plan: a regimen, a start and what is known of the person's days -> doses, tablets, tests, windows and flags.
 *
 * Information for the person and her team. It never orders, stops or restarts a drug; amounts are for the clinician's view.
 */
import { fail, ok, type Result } from '../result.ts'
import { type Calendar, calendarOf, type SurgeryWindow } from './calendar.ts'
import { type DatedCheck, datedChecks } from './checks.ts'
import { type Day, dayOf } from './days.ts'
import type { DrugId } from './drugs.ts'
import { dosesInAll } from './earlier-doses.ts'
import { type Form, withChoice, withForm } from './forms.ts'
import { hormonePlans } from './hormone-plans.ts'
import { type PlanFlag, planFlags } from './plan-flags.ts'
import type { Phase, Regimen } from './regimen.ts'
import { isRegimenId, type RegimenId, regimenIds, regimenOf } from './regimens.ts'

export type PlanRequest = {
  readonly regimen: string
  /** Empty for the form printed first. */
  readonly variant: string
  readonly stage: 'early' | 'advanced' | 'as the regimen'
  /** Day 1, as "2027-02-08". */
  readonly start: string
  readonly closed: readonly string[]
  /** Planned day -> the day she came. */
  readonly came: ReadonlyMap<string, Day>
  readonly forms: readonly Form[]
  readonly chosen: readonly DrugId[]
  /** HER2 doses given before day 1: they count toward "18 in all" (./earlier-doses.ts). */
  readonly earlierDoses: number
  readonly openEndedCycles: number
}

export type Plan = {
  readonly regimen: Regimen
  readonly id: RegimenId
  readonly stage: 'early' | 'advanced'
  readonly calendar: Calendar
  readonly checks: readonly DatedCheck[]
  readonly surgery: readonly SurgeryWindow[]
  /** The last dose as first planned and as it now stands; none when no end is planned. */
  readonly end:
    | { readonly kind: 'planned'; readonly first: Day; readonly now: Day }
    | { readonly kind: 'no planned end' }
  readonly flags: readonly PlanFlag[]
  /** Drugs that the team still has to pick. */
  readonly toChoose: readonly (readonly DrugId[])[]
  /** Set where a phase goes to 18 in all: what was given before, and what is left. */
  readonly inAll: 'not counted' | { readonly earlier: number; readonly left: number }
}

export type PlanProblem = {
  readonly kind:
    | 'unknown regimen'
    | 'unknown variant'
    | 'not a day'
    | 'day out of range'
    | 'choice needed'
    | 'earlier doses'
  readonly says: string
}

const earliestStart = '1998-09-25' // the first approval of a HER2 drug
const latestStart = '2100-01-01'

/** The plan, or every problem found in the request. */
export function planOf(request: PlanRequest): Result<Plan, readonly PlanProblem[]> {
  const problems: PlanProblem[] = []
  const start = readDay(request.start, 'start', problems)
  for (const day of request.closed) readDay(day, 'closed day', problems)
  if (!isRegimenId(request.regimen)) {
    problems.push({
      kind: 'unknown regimen',
      says: `There is no regimen "${request.regimen}". Expected one of: ${regimenIds.join(', ')}.`,
    })
    return fail(problems)
  }
  const id = request.regimen
  const regimen = regimenOf(id)
  const { earlierDoses } = request
  if (!Number.isInteger(earlierDoses) || earlierDoses < 0 || earlierDoses >= dosesInAll)
    problems.push({
      kind: 'earlier doses',
      says: `The doses before this plan are ${earlierDoses}. Expected a whole number from 0 to ${dosesInAll - 1}: after ${dosesInAll} none is left.`,
    })
  const asPrinted = phasesOf(id, request, problems)
  const left = dosesInAll - earlierDoses
  const isCounted = asPrinted.some((phase) => phase.kind === 'cycles' && phase.cycles === 'to 18 in all')
  const phases = asPrinted.map(
    (phase): Phase =>
      phase.kind === 'cycles' && phase.cycles === 'to 18 in all' ? { ...phase, cycles: left } : phase,
  )
  if (start === undefined || problems.length > 0) return fail(problems)
  const days = { phases, start, openEndedCycles: request.openEndedCycles }
  const calendar = calendarOf({ ...days, closed: new Set(request.closed), came: request.came })
  const asFirstPlanned = calendarOf({ ...days, closed: new Set(), came: new Map() })
  const stage = request.stage === 'as the regimen' ? regimen.stage : request.stage
  return ok({
    regimen,
    id,
    stage,
    calendar,
    checks: datedChecks(regimen.checks, calendar),
    surgery: calendar.surgery,
    end:
      calendar.end === 'no planned end' || asFirstPlanned.end === 'no planned end'
        ? { kind: 'no planned end' }
        : { kind: 'planned', first: asFirstPlanned.end, now: calendar.end },
    flags: planFlags(regimen, phases, stage, calendar),
    toChoose: phases.flatMap((phase) =>
      phase.kind === 'cycles' ? phase.choices.map((choice) => choice.among) : [],
    ),
    inAll: isCounted ? { earlier: earlierDoses, left } : 'not counted',
  })
}

/** The phases of a regimen in the form asked for; problems name a variant that is not in the table. */
export function phasesOf(
  id: RegimenId,
  request: Pick<PlanRequest, 'variant' | 'stage' | 'forms' | 'chosen'>,
  problems: PlanProblem[],
): readonly Phase[] {
  const regimen = regimenOf(id)
  let phases: readonly Phase[] = regimen.phases
  if (id === 'endocrine') phases = hormonePhases(request.variant, problems)
  else if (request.variant !== '') {
    const variants = regimen.variants.filter((one) => one.id === request.variant)
    if (variants.length === 0) {
      const known = regimen.variants.map((one) => one.id).join(', ')
      problems.push({
        kind: 'unknown variant',
        says: `Regimen "${id}" has no variant "${request.variant}". Expected ${known === '' ? 'none' : known}.`,
      })
    }
    for (const variant of variants)
      phases = phases.map((phase) =>
        phase.kind === 'cycles' && phase.id === variant.phase
          ? {
              ...phase,
              cycles: variant.cycles ?? phase.cycles,
              cycleDays: variant.cycleDays ?? phase.cycleDays,
              doses: variant.doses ?? phase.doses,
            }
          : phase,
      )
  }
  for (const form of request.forms) phases = withForm(phases, form)
  for (const drug of request.chosen) phases = withChoice(phases, drug)
  // "To 18 in all" is early disease; advanced disease goes on until progression.
  if (request.stage === 'advanced')
    phases = phases.map((phase) =>
      phase.kind === 'cycles' && phase.cycles === 'to 18 in all'
        ? { ...phase, cycles: 'until progression' }
        : phase,
    )
  return phases
}

function hormonePhases(variant: string, problems: PlanProblem[]): readonly Phase[] {
  const plan = hormonePlans.find((one) => one.id === variant)
  if (plan !== undefined) return plan.phases
  problems.push({
    kind: 'choice needed',
    says: `Hormone treatment needs a plan; found "${variant}". Set variant to one of: ${hormonePlans.map((one) => one.id).join(', ')}.`,
  })
  return []
}

function readDay(text: string, what: string, problems: PlanProblem[]): Day | undefined {
  const day = dayOf(text)
  if (day === undefined)
    problems.push({ kind: 'not a day', says: `The ${what} is "${text}". Expected a real day as YYYY-MM-DD.` })
  else if (text < earliestStart || text > latestStart)
    problems.push({
      kind: 'day out of range',
      says: `The ${what} is ${text}. Expected a day from ${earliestStart} to ${latestStart}; check the year.`,
    })
  return day
}
