/**
 * Which symptoms a daily check asks about for her drugs, and which questions of a symptom come first.
 *
 * Danger questions are those whose "yes" can reach "call now": no level is shown until they are answered.
 */
import { type DrugOrGroup } from '../regimens/drug-groups.ts'
import { emergencyFlags, type Flag } from './flags.ts'
import { rankOf } from './levels.ts'
import type { Symptom, When } from './symptom.ts'
import { type SymptomId, symptoms } from './symptoms.ts'
import { baseLevel, symptomOf } from './triage.ts'
import { countsFor, type DrugInUse } from './windows.ts'

/** For whom a symptom belongs in the daily check. Two minutes at most: the first eight that fit are asked. */
// biome-ignore format: a table, most urgent first
const dailyRows: readonly (readonly [SymptomId, readonly DrugOrGroup[]])[] = [
  ['fever',          ['@infection_risk_42d']],
  ['breathlessness', ['@lung_high', '@lung_some', '@her2_heart_risk', '@anthracycline', '@clot_risk']],
  ['cough',          ['@lung_high', 't_dm1', 'palbociclib']],
  ['diarrhoea',      ['@diarrhoea_prone', 't_dxd']],
  ['vomiting',       ['@cytotoxic', 't_dxd', 'neratinib']],
  ['bleeding',       ['@low_platelet_risk', 'tamoxifen']],
  ['mouth_sores',    ['@anthracycline', 'docetaxel', 'capecitabine', 'fluorouracil', 'palbociclib']],
  ['leg_swelling',   ['@her2_heart_risk', '@anthracycline', 'docetaxel', 'tamoxifen']],
  ['jaundice',       ['@liver_risk']],
  ['hand_foot',      ['capecitabine', 'tucatinib', 'lapatinib']],
  ['neuropathy',     ['docetaxel', 'paclitaxel', 'nab_paclitaxel', 't_dm1', 'vinorelbine', 'eribulin']],
  ['nausea',         ['@cytotoxic', 't_dxd', 't_dm1']],
  ['constipation',   ['vinorelbine']],
  ['joint_pain',     ['@aromatase_inhibitor', '@gcsf', 'zoledronic_acid', 'paclitaxel']],
  ['hot_flushes',    ['tamoxifen', '@aromatase_inhibitor', 'goserelin', 'leuprolide', 'fulvestrant']],
  ['fatigue',        ['@cytotoxic', 't_dxd', 't_dm1', 'palbociclib']],
]
const mostSymptoms = 8

/** Every symptom to watch with her drugs, most urgent first. */
export const symptomsOfDrugs = (drugs: readonly DrugInUse[]): readonly SymptomId[] =>
  dailyRows
    .filter(([, named]) => named.some((one) => drugs.some((drug) => countsFor(drug, one))))
    .map(([symptom]) => symptom)

/** The symptoms of her daily check, most urgent first. Anything else can still be told. */
export const dailyCheck = (drugs: readonly DrugInUse[]): readonly SymptomId[] =>
  symptomsOfDrugs(drugs).slice(0, mostSymptoms)

export type Questions = {
  /** Asked once a day before anything else. */
  readonly redFlags: readonly Flag[]
  /** Asked before a level is shown. */
  readonly danger: readonly Flag[]
  readonly others: readonly Flag[]
}

/** The questions of one symptom for her drugs. Rules of drugs that she does not have are not asked about. */
export function questionsFor(id: SymptomId, drugs: readonly DrugInUse[]): Questions {
  const symptom: Symptom = symptomOf(id)
  const asked = new Map<Flag, boolean>()
  const ask = (flag: Flag, danger: boolean) => asked.set(flag, (asked.get(flag) ?? false) || danger)
  for (const rule of symptom.rules) {
    if (!mayHold(rule.when, drugs)) continue
    const danger = rankOf(rule.level) >= rankOf('call_now')
    for (const flag of [...(rule.when.flags ?? []), ...(rule.when.alsoFlags ?? [])]) ask(flag, danger)
  }
  for (const row of symptom.gradeFromFlags)
    ask(row.flag, rankOf(baseLevel(symptom, row.grade)) >= rankOf('call_now'))
  const all = [...asked]
  return {
    redFlags: emergencyFlags,
    danger: all.filter(([, danger]) => danger).map(([flag]) => flag),
    others: all.filter(([, danger]) => !danger).map(([flag]) => flag),
  }
}

const mayHold = (when: When, drugs: readonly DrugInUse[]): boolean =>
  when.drugs === undefined || when.drugs.some((named) => drugs.some((drug) => countsFor(drug, named)))

/** Every symptom that can be told. */
export const allSymptoms: readonly SymptomId[] = symptoms.map((symptom) => symptom.id)
