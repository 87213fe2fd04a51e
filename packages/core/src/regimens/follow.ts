/**
 * A plan as it now stands: what the record shows and what the person marked, one visit after another, with the days that follow.
 *
 * A visit that took place on another day than planned is the new anchor: everything after it on the same clock moves with it
 * (./calendar.ts). What neither the record nor the person says stays "not known": silence is never a missed dose.
 */
import { fail, ok, type Result } from '../result.ts'
import type { PlannedDose } from './calendar.ts'
import { type Day, dayOf, daysBetween, isBefore } from './days.ts'
import type { LateReply } from './late-dose.ts'
import { type GivenDose, onTimeDays } from './matching.ts'
import { type Plan, type PlanProblem, type PlanRequest, planOf } from './plan.ts'
import { lateOf } from './slipped.ts'
import { type Visit, visitsOf } from './visits.ts'

/** What she says of one visit, by its key. */
export type VisitMark = { readonly key: string } & (
  | { readonly kind: 'done' }
  | { readonly kind: 'moved'; readonly to: Day }
  | { readonly kind: 'missed' }
)

/** What is known of doses beside the plan: given ones, and those that a record says were not given. */
export type Happened = { readonly given: readonly GivenDose[]; readonly notGiven: readonly GivenDose[] }

export type VisitState =
  | { readonly kind: 'to come' }
  | { readonly kind: 'moved'; readonly from: Day }
  | { readonly kind: 'done'; readonly by: 'record' | 'you' }
  | { readonly kind: 'late'; readonly from: Day; readonly daysLate: number; readonly by: 'record' | 'you' }
  | { readonly kind: 'changed'; readonly to: GivenDose['drugs'] }
  | { readonly kind: 'missed'; readonly by: 'record' | 'you' }
  | { readonly kind: 'not known' }

export type FollowedVisit = {
  readonly visit: Visit
  readonly state: VisitState
  /** Drugs of the visit that the record shows on that day; the others are not known to have been given. */
  readonly shown: readonly PlannedDose['drug'][]
  /** What the labels say of each drug of a visit that slipped; empty when none did. */
  readonly late: readonly { readonly drug: PlannedDose['drug']; readonly reply: LateReply }[]
}

export type Followed = {
  readonly plan: Plan
  readonly visits: readonly FollowedVisit[]
  /** Given, and nowhere in the plan. */
  readonly unplanned: readonly GivenDose[]
}

/** Cycles drawn past today of a plan that has no end. */
const cyclesAhead = 6
const usualCycleDays = 21
const mostCycles = 150

type Treatment = Extract<Visit, { kind: 'treatment' }>

/** The plan with its marks and what was given, as of a day; or what is wrong with the request. */
export function followPlan(
  request: Omit<PlanRequest, 'came' | 'openEndedCycles'>,
  marks: readonly VisitMark[],
  happened: Happened,
  asOf: Day,
): Result<Followed, readonly PlanProblem[]> {
  const whole = { ...request, openEndedCycles: cyclesToDraw(request.start, asOf) }
  const came = new Map<string, Day>()
  const states = new Map<string, Pick<FollowedVisit, 'state' | 'shown'>>()
  const left = { given: new Set(happened.given), notGiven: new Set(happened.notGiven) }
  let now = planOf({ ...whole, came })
  if (!now.ok) return now
  for (;;) {
    const treatments = visitsOf(now.value).filter((one) => one.kind === 'treatment')
    const [visit, ...later] = treatments.filter(({ key }) => !states.has(key))
    if (visit === undefined) break
    const mark = marks.find(({ key }) => key === visit.key)
    const seen = stateOf(visit, later, mark, left, asOf)
    states.set(visit.key, seen)
    if (seen.on.equals(visit.day)) continue
    came.set(visit.day.toString(), seen.on)
    now = planOf({ ...whole, came })
    if (!now.ok) return fail(now.error)
  }
  const plan = now.value
  const visits = visitsOf(plan).map((visit): FollowedVisit => {
    const seen = states.get(visit.key) ?? besideTreatment(visit, marks, asOf)
    return { visit, ...seen, late: [] }
  })
  return ok({
    plan,
    visits: visits.map((one) => ({ ...one, late: lateOf(one, visits, request, asOf) })),
    unplanned: [...left.given],
  })
}

function cyclesToDraw(start: string, asOf: Day): number {
  const from = dayOf(start)
  const days = from === undefined ? 0 : Math.max(0, daysBetween(from, asOf))
  return Math.min(mostCycles, cyclesAhead + Math.ceil(days / usualCycleDays))
}

type Left = { readonly given: Set<GivenDose>; readonly notGiven: Set<GivenDose> }
type Seen = Pick<FollowedVisit, 'state' | 'shown'> & { readonly on: Day }

/** Her word first, then the record. A dose of the record is used once. */
function stateOf(
  visit: Treatment,
  later: readonly Treatment[],
  mark: VisitMark | undefined,
  left: Left,
  asOf: Day,
): Seen {
  const drugs = visit.doses.map((dose) => dose.drug)
  const isOfVisit = ({ drugs: named, day }: GivenDose): boolean =>
    named.some(
      (drug) =>
        drugs.includes(drug) &&
        daysBetween(visit.day, day) >= -onTimeDays &&
        isBeforeNext(day, nextOf(drug, later)),
    )
  const given = [...left.given].filter(isOfVisit).toSorted((a, b) => (isBefore(a.day, b.day) ? -1 : 1))
  const [first] = given
  const sameDay = given.filter(({ day }) => first !== undefined && day.equals(first.day))
  const shown = drugs.filter((drug) => sameDay.some((one) => one.drugs.includes(drug)))
  const byYou = { by: 'you', shown: [] } as const
  if (mark !== undefined) {
    for (const one of sameDay) left.given.delete(one)
    return { ...marked(visit, mark, asOf), shown: mark.kind === 'done' ? shown : byYou.shown }
  }
  if (first !== undefined) {
    for (const one of sameDay) left.given.delete(one)
    return { ...dayOfVisit(visit, first.day, 'record'), shown }
  }
  const refused = [...left.notGiven].find(isOfVisit)
  if (refused !== undefined) {
    left.notGiven.delete(refused)
    return { state: { kind: 'missed', by: 'record' }, on: visit.day, shown: [] }
  }
  const instead = [...left.given].find(
    ({ day, drugs: named }) =>
      Math.abs(daysBetween(visit.day, day)) <= onTimeDays &&
      !later.some((other) => other.doses.some((dose) => named.includes(dose.drug))),
  )
  if (instead !== undefined) {
    left.given.delete(instead)
    return { state: { kind: 'changed', to: instead.drugs }, on: visit.day, shown: [] }
  }
  return {
    state: isBefore(visit.day, asOf) ? { kind: 'not known' } : { kind: 'to come' },
    on: visit.day,
    shown: [],
  }
}

/** The next visit that holds the drug. */
const nextOf = (drug: PlannedDose['drug'], later: readonly Treatment[]): Day | undefined =>
  later.find((visit) => visit.doses.some((dose) => dose.drug === drug))?.day

/** Until the next dose of the same drug is nearly due, a dose belongs to the planned one before it. */
const isBeforeNext = (day: Day, next: Day | undefined): boolean =>
  next === undefined || daysBetween(day, next) > onTimeDays

function marked(visit: Treatment, mark: VisitMark, asOf: Day): Omit<Seen, 'shown'> {
  switch (mark.kind) {
    case 'done':
      return { state: { kind: 'done', by: 'you' }, on: visit.day }
    case 'missed':
      return { state: { kind: 'missed', by: 'you' }, on: visit.day }
    case 'moved':
      return isBefore(mark.to, asOf)
        ? dayOfVisit(visit, mark.to, 'you')
        : { state: { kind: 'moved', from: visit.day }, on: mark.to }
  }
}

function dayOfVisit(visit: Treatment, on: Day, by: 'record' | 'you'): Omit<Seen, 'shown'> {
  const daysLate = daysBetween(visit.day, on)
  return daysLate > onTimeDays
    ? { state: { kind: 'late', from: visit.day, daysLate, by }, on }
    : { state: { kind: 'done', by }, on }
}

/** Tests, tablets and surgery: the record is not read for them yet, her marks are. */
function besideTreatment(
  visit: Visit,
  marks: readonly VisitMark[],
  asOf: Day,
): Pick<FollowedVisit, 'state' | 'shown'> {
  const mark = marks.find(({ key }) => key === visit.key)
  const last = visit.kind === 'surgery window' ? visit.to : visit.day
  const silent: VisitState = isBefore(last, asOf) ? { kind: 'not known' } : { kind: 'to come' }
  if (mark === undefined) return { state: silent, shown: [] }
  if (mark.kind === 'moved')
    return {
      state: isBefore(mark.to, asOf) ? { kind: 'done', by: 'you' } : { kind: 'moved', from: visit.day },
      shown: [],
    }
  return { state: { kind: mark.kind, by: 'you' }, shown: [] }
}

/** A scan up to four weeks before its day, or two weeks after it, is the scan that was due (K: a local habit, treatment-facts section 5). */
const scanDays = { before: 28, after: 14 } as const

/** Whether one of these scans is the one that was due by a day. */
export const isScanned = (due: Day, scans: readonly Day[]): boolean =>
  scans.some((scan) => {
    const days = daysBetween(due, scan)
    return days >= -scanDays.before && days <= scanDays.after
  })
