/**
 * When a blood count holds a dose, by drug, as the labels print it. Counts are in 10^9 per litre; never grades, because
 * CTCAE 6 gives the same count a lower grade. Liver limits are multiples of the upper limit of normal.
 */
import type { DrugId } from './drugs.ts'
import { type Evidence, K, V } from './evidence.ts'

export type BloodTest = 'platelets' | 'neutrophils'

export type BloodRule = {
  readonly drug: DrugId
  readonly test: BloodTest
  readonly setting: 'early' | 'advanced' | 'any'
  readonly below: number
  readonly holdUntil: number
  readonly doseAfter: 'same dose' | 'one dose level lower' | 'as the protocol says'
  readonly by: Evidence
}

// biome-ignore format: lowest line of a drug first; the first row that holds counts
export const bloodRules: readonly BloodRule[] = [
  { drug: 't_dm1',       test: 'platelets',   setting: 'any',      below: 25,  holdUntil: 75,  doseAfter: 'one dose level lower',  by: V('kadcyla_us') },
  { drug: 't_dm1',       test: 'platelets',   setting: 'advanced', below: 50,  holdUntil: 75,  doseAfter: 'same dose',             by: V('kadcyla_us') },
  { drug: 't_dm1',       test: 'platelets',   setting: 'early',    below: 75,  holdUntil: 75,  doseAfter: 'same dose',             by: K('kadcyla_us') },
  { drug: 't_dxd',       test: 'neutrophils', setting: 'any',      below: 0.5, holdUntil: 1.0, doseAfter: 'one dose level lower',  by: K('enhertu_us') },
  { drug: 't_dxd',       test: 'neutrophils', setting: 'any',      below: 1.0, holdUntil: 1.0, doseAfter: 'same dose',             by: K('enhertu_us') },
  { drug: 'docetaxel',   test: 'neutrophils', setting: 'any',      below: 1.5, holdUntil: 1.5, doseAfter: 'as the protocol says',  by: K('labels_us') },
  { drug: 'docetaxel',   test: 'platelets',   setting: 'any',      below: 100, holdUntil: 100, doseAfter: 'as the protocol says',  by: K('labels_us') },
  { drug: 'carboplatin', test: 'neutrophils', setting: 'any',      below: 1.5, holdUntil: 1.5, doseAfter: 'as the protocol says',  by: V('bcc_tch') },
  { drug: 'carboplatin', test: 'platelets',   setting: 'any',      below: 100, holdUntil: 100, doseAfter: 'as the protocol says',  by: V('bcc_tch') },
  { drug: 'palbociclib', test: 'neutrophils', setting: 'any',      below: 0.5, holdUntil: 1.0, doseAfter: 'one dose level lower',  by: K('labels_us') },
  { drug: 'palbociclib', test: 'neutrophils', setting: 'any',      below: 1.0, holdUntil: 1.0, doseAfter: 'same dose',             by: K('labels_us') },
  { drug: 'vinorelbine', test: 'neutrophils', setting: 'any',      below: 1.0, holdUntil: 1.0, doseAfter: 'as the protocol says',  by: K('labels_us') },
]

/** The rule that a count meets for a drug, if any. */
export const bloodHold = (
  drug: DrugId,
  test: BloodTest,
  setting: 'early' | 'advanced',
  value: number,
): BloodRule | undefined =>
  bloodRules.find(
    (rule) =>
      rule.drug === drug &&
      rule.test === test &&
      (rule.setting === 'any' || rule.setting === setting) &&
      value < rule.below,
  )
