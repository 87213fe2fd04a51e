/**
 * How long after its last dose a drug still counts for a rule that names its group.
 *
 * Cautious choices for clinicians to set (K): 42 days for infection, 7 months for the heart, 90 days for T-DXd lungs.
 */
import { type DrugGroup, type DrugOrGroup, isAmong } from '../regimens/drug-groups.ts'
import type { DrugId } from '../regimens/drugs.ts'

// biome-ignore format: a table
const windowDays: Readonly<Partial<Record<DrugGroup, number>>> = {
  infection_risk_42d:  42,
  her2_heart_risk:     213,
  anthracycline:       36_500,
  lung_high:           90,
  low_platelet_risk:   42,
  liver_risk:          60,
  gcsf:                14,
  vesicant:            14,
  diarrhoea_tki:       14,
  aromatase_inhibitor: 30,
}
/** A drug named by itself, or a group without a window of its own. */
const otherwiseDays = 60

const windows: ReadonlyMap<string, number> = new Map(
  Object.entries(windowDays).map(([group, days]) => [`@${group}`, days]),
)

export type DrugInUse = {
  readonly id: DrugId
  /** Whole days since its last dose; 0 for tablets taken every day. */
  readonly daysSinceLast: number
  readonly daysSinceStart?: number
}

/** Whether a drug still counts for a rule that names it or its group. */
export const countsFor = (drug: DrugInUse, named: DrugOrGroup): boolean =>
  isAmong(drug.id, named) && drug.daysSinceLast <= (windows.get(named) ?? otherwiseDays)
