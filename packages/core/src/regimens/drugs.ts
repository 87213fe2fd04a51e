/** All 33 drugs of the treatment plan, in one list. */
import { antibodies } from './antibodies.ts'
import { chemotherapy } from './chemotherapy.ts'
import { conjugates } from './conjugates.ts'
import type { Drug } from './drug.ts'
import { her2Tablets } from './her2-tablets.ts'
import { hormoneDrugs } from './hormone-drugs.ts'
import { supportingDrugs } from './supporting-drugs.ts'

const rows = [
  ...antibodies,
  ...conjugates,
  ...her2Tablets,
  ...chemotherapy,
  ...hormoneDrugs,
  ...supportingDrugs,
] as const

export type DrugId = (typeof rows)[number]['id']

export const drugs: readonly (Drug & { readonly id: DrugId })[] = rows

/** The ids, in the order of the tables. */
export const drugIds: readonly DrugId[] = rows.map((drug) => drug.id)

/** Whether a word names a drug of the list. */
export const isDrugId = (word: string): word is DrugId => drugs.some((drug) => drug.id === word)

const byId: ReadonlyMap<string, Drug & { readonly id: DrugId }> = new Map(
  drugs.map((drug) => [drug.id, drug]),
)

/** The row of a drug. */
export function drugOf(id: DrugId): Drug & { readonly id: DrugId } {
  const row = byId.get(id)
  if (row === undefined) throw new Error(`Drug "${id}" has an id but no row.`)
  return row
}

/** Drugs given in the clinic, by vein or needle: they count for "days since the last dose"; tablets never do. */
export const isGivenInClinic = (id: DrugId): boolean => drugOf(id).route !== 'oral'
