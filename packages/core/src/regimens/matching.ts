/**
 * What a chart says was given, as drugs of the list on their days. ./follow.ts lays it beside the plan.
 */
import type { Chart } from '../chart/chart.ts'
import type { Day } from './days.ts'
import { type DrugId, isDrugId } from './drugs.ts'

/** A dose that was given. A record that does not say the form ("trastuzumab") can mean several drugs of the list. */
export type GivenDose = { readonly drugs: readonly DrugId[]; readonly day: Day }

/** A dose up to three days either side of its day counts as on time (K: how services book; a site may set it). */
export const onTimeDays = 3

/** Plain names of a record, and the drugs of the list that each can mean. */
// biome-ignore format: a table
const namesInRecords: ReadonlyMap<string, readonly DrugId[]> = new Map<string, readonly DrugId[]>([
  ['trastuzumab',                          ['trastuzumab_iv', 'trastuzumab_sc']],
  ['hyaluronidase and trastuzumab',        ['trastuzumab_sc']],
  ['pertuzumab',                           ['pertuzumab']],
  ['pertuzumab and trastuzumab',           ['phesgo']],
  ['hyaluronidase and pertuzumab and trastuzumab', ['phesgo']],
  ['trastuzumab emtansine',                ['t_dm1']],
  ['ado-trastuzumab emtansine',            ['t_dm1']],
  ['trastuzumab deruxtecan',               ['t_dxd']],
  ['fam-trastuzumab deruxtecan',           ['t_dxd']],
  ['margetuximab',                         ['margetuximab']],
  ['paclitaxel',                           ['paclitaxel', 'nab_paclitaxel']],
  ['leuprorelin',                          ['leuprolide']],
  ['leuprolide',                           ['leuprolide']],
])

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

/** Two antibodies in one product are one shot; other combinations are their parts. */
function drugsNamed(ingredients: readonly string[]): readonly (readonly DrugId[])[] {
  const names = ingredients.map((name) => name.toLowerCase())
  const together = namesInRecords.get(names.toSorted().join(' and '))
  if (together !== undefined) return [together]
  return names.flatMap((name): readonly (readonly DrugId[])[] => {
    const known = namesInRecords.get(name) ?? (isDrugId(name) ? [name] : undefined)
    return known === undefined ? [] : [known]
  })
}
