/**
 * Which drugs of a record count for triage on a day, and for how long: the fewest days since a dose, the days since the first one.
 *
 * Written so that it can only raise a level: a day that the record does not give counts as today, tablets count until the record
 * gives their end, and a name that can mean several drugs counts as each of them.
 */
import type { Treatment, When } from '../chart/chart.ts'
import { earliestDay, latestDay } from '../chart/when.ts'
import { type Day, daysBetween, isBefore } from '../regimens/days.ts'
import { drugsNamed } from '../regimens/drug-names.ts'
import { type DrugId, drugIds, isGivenInClinic } from '../regimens/drugs.ts'
import type { DrugInUse } from './windows.ts'

/** Drugs that were given, or were to be given, on this day or before it. */
export function drugsInUse(treatments: readonly Treatment[], on: Day): readonly DrugInUse[] {
  const mentions = treatments.flatMap((treatment) => {
    if (treatment.kind === 'not-given' || isAfter(treatment.from, on)) return []
    const first = earliestDay(treatment.from)
    return drugsNamed(treatment.ingredients)
      .flat()
      .map((id): DrugInUse & { readonly daysSinceStart: number } => ({
        id,
        daysSinceLast: sinceLast(treatment, id, on),
        daysSinceStart: first === undefined ? 0 : Math.max(0, daysBetween(first, on)),
      }))
  })
  return [...Map.groupBy(mentions, ({ id }) => id)].map(([id, of]) => ({
    id,
    daysSinceLast: Math.min(...of.map(({ daysSinceLast }) => daysSinceLast)),
    daysSinceStart: Math.max(...of.map(({ daysSinceStart }) => daysSinceStart)),
  }))
}

const isAfter = (when: When, on: Day): boolean => {
  const first = earliestDay(when)
  return first !== undefined && isBefore(on, first)
}

function sinceLast({ from, to }: Treatment, id: DrugId, on: Day): number {
  const end = latestDay(to)
  // Tablets go on until their end; a drip or shot was on its day.
  const last = end ?? (isGivenInClinic(id) ? latestDay(from) : undefined)
  return last === undefined ? 0 : Math.max(0, daysBetween(last, on))
}

/** For someone who does not know her drugs: every drug, given today for the first time, so that every rule of a drug can apply. */
export const everyDrug: readonly DrugInUse[] = drugIds.map((id) => ({
  id,
  daysSinceLast: 0,
  daysSinceStart: 0,
}))

/** After this many days a drug no longer tells that the record is about today: then she is asked. */
const recentDays = 42

/** Whether a record tells enough about her drugs on a day to judge by. */
export const tellsDrugs = (drugs: readonly DrugInUse[]): boolean =>
  drugs.some(({ daysSinceLast }) => daysSinceLast <= recentDays)
