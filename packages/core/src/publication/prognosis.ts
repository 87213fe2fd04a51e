import type { Publication } from './publication.ts'

const checkedOn = '2026-11-20'
const reviewBy = '2027-11-20'
const factsAlone = { licence: '', checkedOn, reviewBy } as const

export const prognosisSources = {
  'predict-code': {
    ...factsAlone,
    title: 'PREDICT Breast, R package of the authors (versions 2.1 to 3.2), University of Cambridge',
    identifier: 'github.com/WintonCentre/predictv30r, commit 42223bc of 14 April 2025',
    tag: 'V',
    licence:
      'MIT, (c) 2022 University of Cambridge. Re-implemented from the equations; not endorsed by the authors',
  },
  'predict-v3-2024': {
    ...factsAlone,
    title:
      'Grootes I, Wishart GC, Pharoah PDP. An updated PREDICT breast cancer prognostic model including the benefits and harms of radiotherapy. npj Breast Cancer 2024;10:6',
    identifier: 'npj Breast Cancer 2024;10:6',
    tag: 'V',
  },
  'predict-altto-2022': {
    ...factsAlone,
    title:
      'Agostinetto E, Ameye L, Martel S, et al. PREDICT underestimates survival of patients with HER2-positive early-stage breast cancer. npj Breast Cancer 2022;8:87',
    identifier: '10.1038/s41523-022-00452-8; PMID 35859079',
    tag: 'V',
  },
  'predict-v31-netherlands-2025': {
    ...factsAlone,
    title: 'Vreven and others, validation of PREDICT Breast 3.1 in Dutch patients, 2025',
    identifier: '',
    tag: 'V2',
  },
  'rcb-2007': {
    ...factsAlone,
    title:
      'Symmans WF, Peintinger F, Hatzis C, et al. Measurement of residual breast cancer burden to predict survival after neoadjuvant chemotherapy. J Clin Oncol 2007;25:4414',
    identifier: 'J Clin Oncol 2007;25:4414',
    tag: 'V2',
    licence: 'A patent application on the method exists (US 2007/0248948 A1); its status was not checked',
  },
  'esc-cardio-oncology-2022': {
    ...factsAlone,
    title: 'Lyon AR, López-Fernández T, et al. ESC guidelines on cardio-oncology. Eur Heart J 2022;43:4229',
    identifier: '10.1093/eurheartj/ehac244',
    tag: 'V2',
  },
  'hfa-icos-2020': {
    ...factsAlone,
    title:
      'Lyon AR, and others. Baseline cardiovascular risk assessment in cancer patients scheduled to receive cardiotoxic therapies (HFA and ICOS). Eur J Heart Fail 2020',
    identifier: '',
    tag: 'K',
  },
  'bsa-mosteller-1987': {
    ...factsAlone,
    title: 'Mosteller RD. Simplified calculation of body-surface area. N Engl J Med 1987;317:1098',
    identifier: 'N Engl J Med 1987;317:1098',
    tag: 'V2',
  },
  'bsa-dubois-1916': {
    ...factsAlone,
    title:
      'Du Bois D, Du Bois EF. A formula to estimate the approximate surface area. Arch Intern Med 1916;17:863',
    identifier: 'Arch Intern Med 1916;17:863',
    tag: 'V2',
  },
  'cockcroft-gault-1976': {
    ...factsAlone,
    title:
      'Cockcroft DW, Gault MH. Prediction of creatinine clearance from serum creatinine. Nephron 1976;16:31',
    identifier: 'Nephron 1976;16:31',
    tag: 'V2',
  },
  'calvert-1989': {
    ...factsAlone,
    title:
      'Calvert AH, Newell DR, Gumbrell LA, et al. Carboplatin dosage: prospective evaluation of a simple formula based on renal function. J Clin Oncol 1989;7:1748',
    identifier: 'J Clin Oncol 1989;7:1748',
    tag: 'V2',
  },
  'fda-carboplatin-2010': {
    ...factsAlone,
    title:
      'US FDA 2010: cap the estimated GFR at 125 mL/min when carboplatin is dosed by the Calvert formula',
    identifier: '',
    tag: 'V2',
  },
} as const satisfies Readonly<Record<string, Publication>>
