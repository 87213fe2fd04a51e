/**
 * What the labels say of a visit that slipped: it came late, was moved, or was missed and may still be made up.
 *
 * Counted from the last dose that is known to have been given, never from the planned day (./late-dose.ts).
 */
import type { PlannedDose } from './calendar.ts'
import { type Day, daysBetween, isBefore } from './days.ts'
import type { FollowedVisit, VisitState } from './follow.ts'
import { lateDose } from './late-dose.ts'
import type { PlanRequest } from './plan.ts'

const weekDays = 7

/** The rules for each drug of a visit that was late, was moved to a later day, or was missed and may still be made up. */
export function lateOf(
  one: FollowedVisit,
  all: readonly FollowedVisit[],
  request: Pick<PlanRequest, 'closed'>,
  asOf: Day,
): FollowedVisit['late'] {
  const { visit, state } = one
  if (visit.kind !== 'treatment') return []
  const slipped = slippedDays(state, visit.day, asOf)
  if (slipped === undefined) return []
  const partners = [...new Set(visit.doses.map((dose) => dose.drug))]
  return visit.doses.map((dose) => ({
    drug: dose.drug,
    reply: lateDose({
      drug: dose.drug,
      schedule: scheduleOf(dose, all),
      last: lastBefore(dose, visit.day, all),
      planned: slipped.planned,
      attended: slipped.attended,
      partners,
      closed: new Set(request.closed),
    }),
  }))
}

function slippedDays(
  state: VisitState,
  day: Day,
  asOf: Day,
): { readonly planned: Day; readonly attended: Day } | undefined {
  switch (state.kind) {
    case 'late':
    case 'moved':
      return isBefore(state.from, day) || state.kind === 'moved'
        ? { planned: state.from, attended: day }
        : undefined
    case 'missed':
      return { planned: day, attended: isBefore(day, asOf) ? asOf : day }
    case 'to come':
    case 'done':
    case 'changed':
    case 'not known':
      return undefined
  }
}

const isGiven = ({ state }: FollowedVisit): boolean => state.kind === 'done' || state.kind === 'late'

/** The last day before a visit on which the drug is known to have been given. */
function lastBefore(dose: PlannedDose, day: Day, all: readonly FollowedVisit[]): Day | 'unknown' {
  const before = all.filter(
    (one) =>
      one.visit.kind === 'treatment' &&
      isGiven(one) &&
      isBefore(one.visit.day, day) &&
      one.visit.doses.some(({ drug }) => drug === dose.drug) &&
      (one.shown.length === 0 || one.shown.includes(dose.drug)),
  )
  return before.at(-1)?.visit.day ?? 'unknown'
}

/** Weekly when the doses of the drug stand a week apart here. */
function scheduleOf(dose: PlannedDose, all: readonly FollowedVisit[]): 'q3w' | 'weekly' {
  const days = all.flatMap(({ visit }) =>
    visit.kind === 'treatment' &&
    visit.doses.some(({ drug, phase }) => drug === dose.drug && phase === dose.phase)
      ? [visit.day]
      : [],
  )
  const gaps = days.slice(1).flatMap((day, i) => {
    const before = days[i]
    return before === undefined ? [] : [daysBetween(before, day)]
  })
  return gaps.some((gap) => gap <= weekDays) ? 'weekly' : 'q3w'
}
