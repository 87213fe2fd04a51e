/** Drugs of visits that she marked as done in her calendar: they count beside those of the record, and can only raise a level. */
import { type Day, type DrugId, daysBetween, followPlan, givenDoses, isBefore } from '@herald/core/regimens'
import type { DrugInUse } from '@herald/core/toxicity'
import { marksOf, notesFrom } from '../calendar/notes.ts'
import { requestOf } from '../calendar/plans.ts'
import type { SheetInput } from '../maker.ts'

type Dose = { readonly drug: DrugId; readonly day: Day }

/** Every dose of a visit that she says took place. */
export function markedDoses({
  chart,
  asOf,
  notes,
}: Pick<SheetInput, 'chart' | 'asOf' | 'notes'>): readonly Dose[] {
  const calendar = notesFrom(notes?.['calendar'])
  return calendar.plans.flatMap((plan) => {
    const marks = marksOf(plan.id, calendar)
    if (marks.length === 0) return []
    const followed = followPlan(requestOf(plan, calendar.closed, chart), marks, givenDoses(chart), asOf)
    if (!followed.ok) return []
    return followed.value.visits.flatMap(({ visit, state }) => {
      const isHers = (state.kind === 'done' || state.kind === 'late') && state.by === 'you'
      if (!isHers || visit.kind !== 'treatment') return []
      return visit.doses.map(({ drug }) => ({ drug, day: visit.day }))
    })
  })
}

/** Those doses as drugs in use on a day. */
export const drugsMarked = (doses: readonly Dose[], on: Day): readonly DrugInUse[] =>
  [
    ...Map.groupBy(
      doses.filter(({ day }) => !isBefore(on, day)),
      ({ drug }) => drug,
    ),
  ].map(([id, of]) => {
    const days = of.map(({ day }) => daysBetween(day, on))
    return { id, daysSinceLast: Math.min(...days), daysSinceStart: Math.max(...days) }
  })

/** Two lists of drugs as one: of a drug in both, the shorter time since its last dose counts, and the longer since its first. */
export const joinedDrugs = (one: readonly DrugInUse[], other: readonly DrugInUse[]): readonly DrugInUse[] =>
  [...Map.groupBy([...one, ...other], ({ id }) => id)].map(([id, of]) => {
    const starts = of.flatMap(({ daysSinceStart }) => daysSinceStart ?? [])
    return {
      id,
      daysSinceLast: Math.min(...of.map(({ daysSinceLast }) => daysSinceLast)),
      ...(starts.length === 0 ? {} : { daysSinceStart: Math.max(...starts) }),
    }
  })
