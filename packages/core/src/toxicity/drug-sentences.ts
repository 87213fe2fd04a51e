/**
 * How many sentences each drug has in content/en/src/plan.ftl: what helps, when to call now, when to call the same day.
 * The numbers let a program name the messages; a test holds them to the words. From the drug file: what_helps, call.
 */
import type { DrugId } from '../regimens/drugs.ts'

export type DrugSentences = {
  readonly helps: number
  readonly callNow: number
  readonly callToday: number
  /** Of `callNow`: those that say no more than the lines for everybody (fever, trouble breathing, chest pain). */
  readonly saidForAll: readonly number[]
  readonly aboutPeriods: readonly number[]
  readonly hasNoticeForMen: boolean
}

// biome-ignore format: a table
const rows: readonly (readonly [DrugId, helps: number, callNow: number, callToday: number, ...saidForAll: readonly number[]])[] = [
  // drug              helps  now  today  said for all
  ['trastuzumab_iv',   3,     4,   2,     1],
  ['trastuzumab_sc',   2,     1,   1],
  ['pertuzumab',       3,     2,   2],
  ['phesgo',           3,     2,   1],
  ['margetuximab',     1,     1,   1],
  ['t_dm1',            3,     5,   3,     3],
  ['t_dxd',            3,     2,   2],
  ['neratinib',        4,     3,   2],
  ['tucatinib',        3,     2,   3],
  ['lapatinib',        2,     3,   2],
  ['docetaxel',        3,     2,   3,     1],
  ['paclitaxel',       3,     2,   1,     1],
  ['nab_paclitaxel',   1,     1,   1,     1],
  ['carboplatin',      2,     3,   1,     1],
  ['doxorubicin',      2,     3,   1,     2, 3],
  ['epirubicin',       2,     2,   1,     2],
  ['cyclophosphamide', 2,     2,   1,     2],
  ['fluorouracil',     1,     2,   1,     1],
  ['capecitabine',     3,     3,   1],
  ['vinorelbine',      2,     2,   1,     1],
  ['eribulin',         1,     1,   1,     1],
  ['gemcitabine',      1,     2,   1,     1, 2],
  ['tamoxifen',        2,     3,   2],
  ['letrozole',        3,     1,   2,     1],
  ['anastrozole',      2,     1,   1,     1],
  ['exemestane',       2,     1,   1,     1],
  ['goserelin',        2,     1,   2],
  ['leuprolide',       2,     1,   1],
  ['fulvestrant',      1,     1,   1],
  ['palbociclib',      2,     2,   2,     1, 2],
  ['zoledronic_acid',  2,     1,   2],
  ['pegfilgrastim',    2,     2,   1,     2],
  ['filgrastim',       1,     1,   1],
]

/** Of `callToday`: those about periods, which a man is not told. */
const aboutPeriods: Readonly<Partial<Record<DrugId, readonly number[]>>> = {
  tamoxifen: [1],
  goserelin: [1],
  leuprolide: [1],
}
/** What people notice of these drugs names the body of a woman: a man reads `drug-...-notice-man`. */
const noticesForMen: readonly DrugId[] = [
  'tamoxifen',
  'letrozole',
  'cyclophosphamide',
  'goserelin',
  'leuprolide',
]

const byDrug: ReadonlyMap<DrugId, DrugSentences> = new Map(
  rows.map(([drug, helps, callNow, callToday, ...saidForAll]) => [
    drug,
    {
      helps,
      callNow,
      callToday,
      saidForAll,
      aboutPeriods: aboutPeriods[drug] ?? [],
      hasNoticeForMen: noticesForMen.includes(drug),
    },
  ]),
)

/** The counts of a drug. */
export function drugSentences(drug: DrugId): DrugSentences {
  const found = byDrug.get(drug)
  if (found === undefined) throw new Error(`Drug "${drug}" has no row of sentences.`)
  return found
}
