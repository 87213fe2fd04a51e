/**
 * What a chart says was given, as drugs of the list on their days. ./follow.ts lays it beside the plan.
 */
import type { Chart } from '../chart/chart.ts'
import type { Day } from './days.ts'
import { drugsNamed } from './drug-names.ts'
import type { DrugId } from './drugs.ts'

/** A dose that was given. A record that does not say the form ("trastuzumab") can mean several drugs of the list. */
export type GivenDose = { readonly drugs: readonly DrugId[]; readonly day: Day }

/** A dose up to three days either side of its day counts as on time (K: how services book; a site may set it). */
export const onTimeDays = 3

/** What a chart says was given, and what was not, day by day. Names that the list does not hold, and days that are not known, come back apart. */
export function givenDoses(chart: Pick<Chart, 'treatments'>): {
  readonly given: readonly GivenDose[]
  readonly notGiven: readonly GivenDose[]
  readonly notPlaced: readonly string[]
} {
  const given: GivenDose[] = []
  const notGiven: GivenDose[] = []
  const notPlaced: string[] = []
  for (const treatment of chart.treatments) {
    if (treatment.kind !== 'given' && treatment.kind !== 'not-given') continue
    const { from } = treatment
    const named = drugsNamed(treatment.ingredients)
    if (from.kind === 'on' && named.length > 0)
      (treatment.kind === 'given' ? given : notGiven).push(
        ...named.map((drugs) => ({ drugs, day: from.day })),
      )
    else if (treatment.kind === 'given') notPlaced.push(treatment.ingredients.join(' and '))
  }
  return { given, notGiven, notPlaced }
}
