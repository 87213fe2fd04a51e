/** Ways to give hormone treatment, with or after HER2 treatment. Who gets which is decided in the pathway, not here. */
import { type Evidence, K } from './evidence.ts'
import type { Phase } from './regimen.ts'

export type HormonePlan = {
  readonly id: string
  readonly who: string
  readonly plan: string
  readonly phases: readonly Phase[]
  readonly by: Evidence
}

const tablet = (
  id: string,
  drug: 'tamoxifen' | 'exemestane' | 'letrozole',
  dose: string,
  years: number,
): Phase => ({
  kind: 'cycles',
  id,
  cycles: 1,
  cycleDays: 365 * years,
  clock: 'beside',
  doses: [],
  choices: [],
  tablets: [{ drug, dose, fromDay: 1, toDay: 365 * years, tablets: 1 }],
})
const ovaryShot: Phase = {
  kind: 'cycles',
  id: 'ofs',
  cycles: 65,
  cycleDays: 28,
  clock: 'beside',
  tablets: [],
  choices: [],
  doses: [{ days: [1], order: 1, drug: 'goserelin', dose: '3.6 mg' }],
}
const boneDrip: Phase = {
  kind: 'cycles',
  id: 'bone',
  cycles: 6,
  cycleDays: 182,
  clock: 'beside',
  tablets: [],
  choices: [],
  doses: [{ days: [1], order: 1, drug: 'zoledronic_acid', dose: '4 mg' }],
}

// biome-ignore format: one fact a line, as in the reference
export const hormonePlans: readonly HormonePlan[] = [
  { id: 'tam5',    who: 'before menopause, lower risk',                                              plan: 'tamoxifen 20 mg daily 5 years',                                                         phases: [tablet('tam', 'tamoxifen', '20 mg', 5)],                by: K('labels_us') },
  { id: 'tam10',   who: 'higher risk, stays before menopause',                                       plan: 'tamoxifen 10 years',                                                                    phases: [tablet('tam', 'tamoxifen', '20 mg', 10)],               by: K('atlas') },
  { id: 'ofs_ai',  who: 'before menopause, higher risk (most HER2-positive with chemotherapy)',      plan: 'goserelin 3.6 mg every 28 days and exemestane or letrozole daily, 5 years',             phases: [ovaryShot, tablet('ai', 'exemestane', '25 mg', 5)],     by: K('soft_text') },
  { id: 'ofs_tam', who: 'before menopause, cannot take an aromatase inhibitor',                      plan: 'goserelin and tamoxifen 5 years',                                                       phases: [ovaryShot, tablet('tam', 'tamoxifen', '20 mg', 5)],     by: K('soft_text') },
  { id: 'ai5',     who: 'after menopause',                                                           plan: 'letrozole, anastrozole or exemestane 5 years, up to 7-10 by risk',                      phases: [tablet('ai', 'letrozole', '2.5 mg', 5)],                by: K('atac') },
  { id: 'switch',  who: 'after menopause',                                                           plan: 'tamoxifen 2-3 years then aromatase inhibitor to 5 or more',                             phases: [tablet('tam', 'tamoxifen', '20 mg', 2)],                by: K('atac') },
  { id: 'bone',    who: 'after menopause or with ovary shut-down',                                   plan: 'zoledronic acid 4 mg every 6 months for 3 years',                                       phases: [boneDrip],                                              by: K('ebctcg_bis') },
]
