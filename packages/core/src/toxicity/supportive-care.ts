/** What teams usually give beside treatment, for explaining; never a dose for a person. */
import { type Evidence, K, V } from '../regimens/evidence.ts'

export type SupportRow = { readonly about: string; readonly says: string; readonly by: Evidence }

// biome-ignore format: one fact a line
export const supportiveCare: readonly SupportRow[] = [
  { about: 'sickness, high risk (AC, FEC, T-DXd)',                    says: 'NK1 blocker, 5-HT3 blocker, dexamethasone, and often olanzapine',                                                   by: K('asco_symptoms') },
  { about: 'sickness, moderate, carboplatin AUC 4 or more (TCH, TCHP)', says: 'NK1 blocker, 5-HT3 blocker, dexamethasone',                                                                       by: K('asco_symptoms') },
  { about: 'sickness, low risk (taxane alone, T-DM1)',                says: 'one drug, such as dexamethasone or a 5-HT3 blocker',                                                                by: K('asco_symptoms') },
  { about: 'sickness, minimal risk (trastuzumab, pertuzumab)',        says: 'none',                                                                                                              by: K('asco_symptoms') },
  { about: 'sickness on T-DXd, what changed',                         says: 'older NCCN 2022 text said moderate; newer expert text treats it as high',                                           by: V('tdxd_hec') },
  { about: 'white-cell booster',                                      says: 'from cycle 1 when the chance of fever with low neutrophils is 20 in 100 or more; weigh up at 10 to 20',             by: V('fn_20') },
  { about: 'fever with low neutrophils, meaning',                     says: 'neutrophils under 1.0 with one reading over 38.3 C, or 38.0 C or more for over one hour (CTCAE 5)',                 by: V('ctcae5') },
  { about: 'fever with low neutrophils, ESMO',                        says: 'over 38.3 C once, or over 38.0 C for two hours, with neutrophils under 0.5 or falling there',                       by: K('asco_symptoms') },
  { about: 'loose stools',                                            says: 'loperamide: the usual adult plan is on the leaflet, 16 mg a day at most; neratinib has its own plan',               by: K('asco_symptoms') },
]

export type GradeChange = {
  readonly term: string
  readonly v5: string
  readonly v6: string
  readonly risk: string
  readonly by: Evidence
}

/** CTCAE 5.0 is used because labels and trials use it. A grade is stored with its version and the two are never mixed. */
export const ctcaeVersion = '5.0'

// biome-ignore format: one term a line
export const ctcaeChanges: readonly GradeChange[] = [
  { term: 'neutrophils',                 v5: 'g1 under normal-1500, g2 1500-1000, g3 1000-500, g4 under 500',          v6: 'g1 1500-1000, g2 1000-500, g3 500-100, g4 under 100',   risk: 'the same count gets a lower grade in v6: rules use counts',       by: V('ctcae5', 'ctcae6') },
  { term: 'platelets',                   v5: 'g3 50-25, g4 under 25',                                                  v6: 'term is thrombocytopenia; g3 50-10, g4 under 10',       risk: 'the same',                                                        by: V('ctcae5', 'ctcae6') },
  { term: 'heart',                       v5: 'ejection fraction decreased: g2 50-40 or down 10-19; g3 39-20 or down 20 or more', v6: 'left ventricular dysfunction uses LVEF, strain and blood markers', risk: 'do not map one to the other',                      by: V('ctcae5', 'ctcae6') },
  { term: 'sensory neuropathy grade 1',  v5: 'asymptomatic',                                                           v6: 'mild symptoms',                                          risk: 'mild tingling is grade 1 here',                                   by: V('ctcae5', 'ctcae6') },
  { term: 'diarrhoea grade 1',           v5: 'under 4 extra stools',                                                   v6: 'any change in frequency or looseness',                   risk: 'small',                                                           by: V('ctcae5', 'ctcae6') },
]
