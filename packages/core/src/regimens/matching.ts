/**
 * What was really given, matched to the plan: done, late, missed, changed, or still to come.
 *
 * A dose up to three days either side of its day counts as on time (K: how services book; a site may set it).
 */
import type { Chart } from '../chart/chart.ts'
import type { PlannedDose } from './calendar.ts'
import { type Day, daysBetween, earlierFirst, isBefore } from './days.ts'
import { drugsNamed } from './drug-names.ts'
import type { DrugId } from './drugs.ts'
import type { Plan } from './plan.ts'

/** A dose that was given. A record that does not say the form ("trastuzumab") can mean several drugs of the list. */
export type GivenDose = { readonly drugs: readonly DrugId[]; readonly day: Day }

export type MatchedDose = { readonly planned: PlannedDose } & (
  | { readonly kind: 'done'; readonly on: Day }
  | { readonly kind: 'late'; readonly on: Day; readonly daysLate: number }
  | { readonly kind: 'changed'; readonly on: Day; readonly to: readonly DrugId[] }
  | { readonly kind: 'missed' }
  | { readonly kind: 'to come' }
)

export type Matching = {
  readonly doses: readonly MatchedDose[]
  /** Given, and nowhere in the plan. */
  readonly unplanned: readonly GivenDose[]
}

const onTimeDays = 3

/** The plan beside what was given, as of a day. Each given dose is used once, for the planned one it is nearest to in order. */
export function matchDoses(plan: Plan, given: readonly GivenDose[], asOf: Day): Matching {
  const left = new Set(given.toSorted((a, b) => earlierFirst(a.day, b.day)))
  const matched = new Map<PlannedDose, MatchedDose>()
  const { doses } = plan.calendar
  for (const planned of doses) {
    const next = doses.find((other) => other.drug === planned.drug && isBefore(planned.date, other.date))
    const found = [...left].find(
      (one) =>
        one.drugs.includes(planned.drug) &&
        daysBetween(planned.date, one.day) >= -onTimeDays &&
        isWithin(one.day, next?.date),
    )
    if (found === undefined) continue
    left.delete(found)
    matched.set(planned, byDays(planned, found.day))
  }
  for (const planned of doses) {
    if (matched.has(planned)) continue
    const instead = [...left].find((one) => Math.abs(daysBetween(planned.date, one.day)) <= onTimeDays)
    if (instead !== undefined) {
      left.delete(instead)
      matched.set(planned, { planned, kind: 'changed', on: instead.day, to: instead.drugs })
    } else if (isBefore(planned.date, asOf)) matched.set(planned, { planned, kind: 'missed' })
    else matched.set(planned, { planned, kind: 'to come' })
  }
  return { doses: doses.flatMap((dose) => matched.get(dose) ?? []), unplanned: [...left] }
}

/** Until the next dose of the same drug is nearly due, a dose belongs to the planned one before it. */
const isWithin = (day: Day, next: Day | undefined): boolean =>
  next === undefined || daysBetween(day, next) > onTimeDays

function byDays(planned: PlannedDose, on: Day): MatchedDose {
  const days = daysBetween(planned.date, on)
  return days > onTimeDays ? { planned, kind: 'late', on, daysLate: days } : { planned, kind: 'done', on }
}

/** What a chart says was given, day by day. Names that the list does not hold, and days that are not known, come back apart. */
export function givenDoses(chart: Pick<Chart, 'treatments'>): {
  readonly given: readonly GivenDose[]
  readonly notPlaced: readonly string[]
} {
  const given: GivenDose[] = []
  const notPlaced: string[] = []
  for (const treatment of chart.treatments) {
    if (treatment.kind !== 'given') continue
    const { from } = treatment
    const named = drugsNamed(treatment.ingredients)
    if (from.kind === 'on' && named.length > 0)
      given.push(...named.map((drugs) => ({ drugs, day: from.day })))
    else notPlaced.push(treatment.ingredients.join(' and '))
  }
  return { given, notPlaced }
}
