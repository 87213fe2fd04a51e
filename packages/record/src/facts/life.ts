/** Dates that a life does not have: a diagnosis before birth, in childhood, or after death. */
import { earliestDay } from '@herald/core/chart'
import { type Node, nameOf } from '../fhir/node.ts'
import type { PersonChart } from './person-chart.ts'

/** Breast cancer under this age is a slip of a date far more often than true (ours). */
const youngestYears = 15

export function implausibleLife(chart: PersonChart, patient: Node | undefined): void {
  const born = earliestDay(chart.person.born)
  const died = patient === undefined ? undefined : earliestDay(chart.when(patient, ['deceasedDateTime']))
  for (const { diagnosed, source } of chart.tumours) {
    const day = earliestDay(diagnosed)
    if (day === undefined) continue
    if (born !== undefined && born.until(day, { largestUnit: 'years' }).years < youngestYears) {
      chart.finding({
        kind: 'implausible',
        where: source.resource,
        says: 'too-young',
        values: { day: day.toString(), born: born.toString(), years: youngestYears },
      })
    }
    if (died !== undefined && died.until(day).days > 0) {
      chart.finding({
        kind: 'implausible',
        where: patient === undefined ? source.resource : nameOf(patient),
        says: 'after-death',
        values: { day: day.toString(), died: died.toString() },
      })
    }
  }
}
