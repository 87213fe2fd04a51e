/**
 * Sets of drugs that the triage rules and the calendar name (`@group`).
 *
 * Kept beside the drugs, so that a new drug is added to its groups in the same change. Membership from the labels' warnings.
 */
import type { DrugId } from './drugs.ts'

// biome-ignore format: one group a line
export const drugGroups = {
  anti_her2_iv_sc: ['trastuzumab_iv', 'trastuzumab_sc', 'pertuzumab', 'phesgo', 't_dm1', 't_dxd', 'margetuximab'],
  her2_heart_risk: ['trastuzumab_iv', 'trastuzumab_sc', 'pertuzumab', 'phesgo', 't_dm1', 't_dxd', 'margetuximab', 'lapatinib'],
  anthracycline: ['doxorubicin', 'epirubicin'],
  cytotoxic: ['docetaxel', 'paclitaxel', 'nab_paclitaxel', 'carboplatin', 'doxorubicin', 'epirubicin', 'cyclophosphamide', 'capecitabine', 'vinorelbine', 'eribulin', 'gemcitabine', 'fluorouracil'],
  infection_risk_42d: ['docetaxel', 'paclitaxel', 'nab_paclitaxel', 'carboplatin', 'doxorubicin', 'epirubicin', 'cyclophosphamide', 'capecitabine', 'vinorelbine', 'eribulin', 'gemcitabine', 'fluorouracil', 't_dxd', 't_dm1', 'palbociclib'],
  lung_high: ['t_dxd'],
  lung_some: ['t_dm1', 'palbociclib', 'docetaxel', 'paclitaxel', 'gemcitabine', 'trastuzumab_iv', 'trastuzumab_sc', 'phesgo'],
  diarrhoea_tki: ['neratinib', 'tucatinib', 'lapatinib'],
  diarrhoea_prone: ['neratinib', 'tucatinib', 'lapatinib', 'capecitabine', 'pertuzumab', 'phesgo'],
  liver_risk: ['t_dm1', 'lapatinib', 'tucatinib', 'neratinib', 'capecitabine'],
  low_platelet_risk: ['t_dm1', 'carboplatin', 'gemcitabine', 't_dxd', 'docetaxel', 'doxorubicin', 'epirubicin', 'cyclophosphamide'],
  clot_risk: ['tamoxifen'],
  aromatase_inhibitor: ['letrozole', 'anastrozole', 'exemestane'],
  vesicant: ['doxorubicin', 'epirubicin', 'vinorelbine'],
  gcsf: ['pegfilgrastim', 'filgrastim'],
} as const satisfies Readonly<Record<string, readonly DrugId[]>>

export type DrugGroup = keyof typeof drugGroups

/** A drug, or `@` and a group, as rules write it. */
export type DrugOrGroup = DrugId | `@${DrugGroup}`

const membersOf: ReadonlyMap<string, readonly DrugId[]> = new Map(
  Object.entries(drugGroups).map(([name, ids]) => [`@${name}`, ids]),
)

/** Whether a drug is the one named, or belongs to the group named. */
export const isAmong = (drug: DrugId, named: DrugOrGroup): boolean =>
  named === drug || (membersOf.get(named) ?? []).includes(drug)
