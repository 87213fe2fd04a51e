/** From a case's events to a plan: which visit came on which day, in which form, and which doses it was late for. */
import {
  addDays,
  type Calendar,
  type Day,
  type DrugId,
  earlierFirst,
  type Form,
  isAmong,
  isBefore,
  type Plan,
  type PlanEvent,
  planOf,
} from '@herald/core/regimens'
import type { ScheduleCase } from './schedule-case.ts'

/** Phases without an end are drawn for this many cycles. */
const openEndedCycles = 6

export type Story = { readonly plan: Plan; readonly events: readonly PlanEvent[] }

/** Three-weekly HER2 doses before day 1: they count toward 18 in all. A day with two drugs is one dose. */
const earlierIn = (events: readonly PlanEvent[], start: Day): number =>
  new Set(
    events.flatMap((event) =>
      event.kind === 'dose given' &&
      isBefore(event.date, start) &&
      event.schedule !== 'weekly' &&
      isAmong(event.drug, '@anti_her2_iv_sc')
        ? [event.date.toString()]
        : [],
    ),
  ).size

/** The plan as it now stands, and the events with the planned doses that a late visit implies. */
export function storyOf(one: ScheduleCase, start: Day, problems: string[]): Story | undefined {
  const came = new Map<string, Day>()
  const draw = (): Plan | undefined => {
    const plan = planOf({
      regimen: one.regimen,
      variant: one.variant,
      stage: one.stage,
      start: start.toString(),
      closed: one.events.flatMap((event) => (event.kind === 'closed day' ? [event.date.toString()] : [])),
      came,
      forms: formsOf(one.events),
      chosen: chosenOf(one.events),
      earlierDoses: earlierIn(one.events, start),
      openEndedCycles,
    })
    if (plan.ok) return plan.value
    problems.push(...plan.error.map((problem) => problem.says))
    return undefined
  }
  let plan = draw()
  const events: PlanEvent[] = [...one.events]
  for (const event of one.events.toSorted((a, b) => earlierFirst(a.date, b.date))) {
    if (plan === undefined) return undefined
    if (event.kind === 'dose given') {
      const planned = plannedFor(plan.calendar, event)
      if (planned !== undefined) came.set(planned.toString(), event.date)
    } else if (event.kind === 'attends') {
      const stated = one.events.filter((other) => other.kind === 'dose planned')
      if (stated.length === 0) events.push(...impliedBy(plan.calendar, event.date, one.events))
      for (const other of events)
        if (
          other.kind === 'dose planned' &&
          isBefore(other.date, event.date) &&
          !came.has(other.date.toString())
        )
          came.set(other.date.toString(), event.date)
    } else continue
    plan = draw()
  }
  return plan === undefined ? undefined : { plan, events }
}

/** The planned day of a dose that was given on another day: by its cycle, or the last one due before it. */
function plannedFor(calendar: Calendar, event: Extract<PlanEvent, { kind: 'dose given' }>): Day | undefined {
  const doses = calendar.doses.filter((dose) => dose.drug === event.drug)
  if (doses.some((dose) => dose.date.equals(event.date))) return undefined
  const byCycle = event.cycle === 'not said' ? undefined : doses[event.cycle - 1]
  const before = doses.findLast((dose) => isBefore(dose.date, event.date))
  return (byCycle ?? before)?.date
}

/** With a start and no stated plan, a visit is late for the last doses that the calendar had due by then. */
function impliedBy(calendar: Calendar, visit: Day, events: readonly PlanEvent[]): readonly PlanEvent[] {
  const drugs = [...new Set(calendar.doses.map((dose) => dose.drug))].filter(
    (drug) => !isAmong(drug, '@gcsf'),
  )
  return drugs.flatMap((drug): readonly PlanEvent[] => {
    const due = calendar.doses.filter((dose) => dose.drug === drug && !isBefore(visit, dose.date))
    const given = events.filter((event) => event.kind === 'dose given' && event.drug === drug)
    const lastGiven = given
      .map((event) => event.date)
      .toSorted(earlierFirst)
      .at(-1)
    const late = lastGiven === undefined ? due.at(-1) : due.find((dose) => isBefore(lastGiven, dose.date))
    if (late === undefined) return []
    const before = due[due.indexOf(late) - 1]
    const schedule = before !== undefined && !isBefore(addDays(before.date, 8), late.date) ? 'weekly' : 'q3w'
    const planned: PlanEvent = { kind: 'dose planned', date: late.date, drug, schedule }
    const assumed: readonly PlanEvent[] =
      lastGiven === undefined && before !== undefined
        ? [{ kind: 'dose given', date: before.date, drug, schedule, cycle: 'not said' }]
        : []
    return [...assumed, planned]
  })
}

/** The forms that the events name. */
export function formsOf(events: readonly PlanEvent[]): readonly Form[] {
  const named = new Set(events.flatMap((event) => ('drug' in event ? [event.drug] : [])))
  const forms: readonly Form[] = ['phesgo', 'trastuzumab_sc']
  return forms.filter((form) => named.has(form))
}

/** Drugs of the events, for a regimen that leaves the choice. */
export const chosenOf = (events: readonly PlanEvent[]): readonly DrugId[] => [
  ...new Set(events.flatMap((event) => ('drug' in event ? [event.drug] : []))),
]
