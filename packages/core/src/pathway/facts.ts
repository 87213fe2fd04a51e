/**
 * The raw facts of the pathway that no other guideline already has. T, N, M, grade, ER, PR and HER2 status are those of
 * staging, so that stage and pathway read the same variables.
 */
import { number, oneOf } from '../table/column.ts'
import { yesOrNo } from '../table/table.ts'

// the person: what the snapshot of a record already holds, and what it does not
export {
  ageYears as age,
  ecog,
  lvefPercent as lvef,
  menopause as menopausalStatus,
  pregnancy,
  sex,
} from '../snapshot/person.ts'
export const weeksPregnant = number('weeks of pregnancy', { unit: 'weeks', to: 44 })
export const region = oneOf('region', ['US', 'EU'])
export const wantsChildren = yesOrNo('wish for children')
export const frailty = oneOf('frailty', ['fit', 'vulnerable', 'frail'])
export const wishKeepBreast = yesOrNo('wish to keep the breast')
export const wishNoChemotherapy = yesOrNo('wish for no chemotherapy')
export const wishGentler = yesOrNo('wish for less toxicity')
export const wishNoRadiation = yesOrNo('wish for no radiotherapy')

// organs
export const heartFailure = yesOrNo('symptoms of heart failure')
export const ildHistory = yesOrNo('earlier ILD or pneumonitis')
export const lungDisease = yesOrNo('other lung disease')
export const hepatitisB = oneOf('hepatitis B', ['negative', 'past', 'carrier'])
export const egfr = number('eGFR', { unit: 'mL/min', to: 250 })
export const liver = oneOf('liver', ['normal', 'mild rise', 'impaired'])
export const neuropathyGrade = number('neuropathy grade', { to: 4 })
export const bloodCount = oneOf('blood count', ['normal', 'low'])
export const hypertension = yesOrNo('high blood pressure')
export const coronary = yesOrNo('coronary heart disease')
export const bowelDisease = yesOrNo('bowel disease')
export const clotHistory = yesOrNo('earlier blood clot')

// markers beyond what staging reads
export const erPercent = number('ER percent', { unit: '%', to: 100 })
/** HER2 of another sample of the same person: the primary, when the newest sample is a metastasis. */
export const her2Earlier = oneOf('HER2 of an earlier sample', ['positive', 'negative'])
export const her2Tier = oneOf('HER2 below positive', ['low', 'ultralow', 'none'])
export const her2Residual = oneOf('HER2 of the residual tumour', ['positive', 'negative'])

// where she is
export const breastSurgery = oneOf('breast surgery', ['not done', 'breast-conserving', 'mastectomy'])
export const margins = oneOf('margins', ['clear', 'close', 'positive'])
export const neoadjuvant = oneOf('treatment before surgery', ['none', 'under way', 'given'])
export const neoadjuvantRegimen = oneOf('regimen before surgery', [
  'TCHP',
  'THP-NEO',
  'AC-THP',
  'TDXD-THP',
  'HP-ET-NEO',
  'other',
])
export const neoadjuvantCycles = number('cycles before surgery', { to: 40 })
/** Chemotherapy before surgery was stopped for side effects (C1). */
export const neoadjuvantStopped = yesOrNo('chemotherapy before surgery stopped for side effects')
export const adjuvant = oneOf('HER2 treatment after surgery', ['none', 'under way', 'completed'])
/** Trastuzumab, alone or with pertuzumab, was stopped before its year was over (A6). */
export const antibodyStopped = yesOrNo('HER2 antibody stopped before a year')
export const adcStopped = yesOrNo('antibody-drug conjugate stopped for side effects')
export const relapse = oneOf('relapse', ['none', 'local or regional', 'distant'])
/** After-treatment nodes; (i+) and (mol+) are told apart because only AJCC settles what they mean for pCR. */
export const treatedN = oneOf('ypN', ['N0', 'N0(i+)', 'N0(mol+)', 'N1mi', 'N1', 'N2', 'N3'])
export const response = oneOf('response', ['complete', 'partial', 'stable', 'progression'])
export const nodesBiopsied = oneOf('armpit node biopsy', ['not done', 'negative', 'positive'])
/** More than one focus in a breast, or both breasts (A1.10). */
export const severalFoci = yesOrNo('several foci')
export const diffuseCalcifications = yesOrNo('diffuse malignant calcifications')
export const connectiveTissue = yesOrNo('active scleroderma or lupus')
export const tp53 = yesOrNo('inherited TP53 change')
export const brca = yesOrNo('inherited BRCA1, BRCA2 or PALB2 change')
export const priorChestRadiation = yesOrNo('earlier radiation of the chest')
export const priorAnthracycline = yesOrNo('earlier anthracycline')
export const otherCancerTreated = yesOrNo('earlier treatment of another cancer')
export const onEndocrine = yesOrNo('takes hormone treatment')

// relapse and metastatic disease
export const deNovo = yesOrNo('metastatic at diagnosis')
export const dfiMonths = number('months from the end of HER2 treatment to relapse', {
  unit: 'months',
  to: 600,
})
/** The strongest HER2 drug given for early disease. */
export const earlyHer2Drug = oneOf('HER2 drug given for early disease', ['none', 'H or HP', 'T-DM1', 'T-DXd'])
export const linesBegun = number('metastatic HER2 lines begun', { to: 20 })
export const latestLine = oneOf('latest metastatic line', ['holding', 'progressed', 'stopped early'])
export const firstLineRegimen = oneOf('first metastatic regimen', [
  'antibodies with chemotherapy',
  'T-DXd with pertuzumab',
  'other',
])
export const hadTdxd = yesOrNo('T-DXd given for metastatic disease')
export const hadTucatinib = yesOrNo('tucatinib given')
export const hadTdm1 = yesOrNo('T-DM1 given for metastatic disease')
/** The relapse itself has been biopsied, with HER2 (B0). */
export const relapseTested = yesOrNo('HER2 tested on the relapse')
export const leptomeningeal = yesOrNo('cancer in the lining of the brain')
export const boneMetastases = yesOrNo('bone metastases')
export const brainStatus = oneOf('brain metastases', ['none', 'stable', 'active'])
export const brainSymptoms = yesOrNo('symptoms from the brain')
export const brainMassEffect = yesOrNo('mass effect in the brain')
export const brainLargestMm = number('largest brain metastasis', { unit: 'mm', to: 200 })
export const brainCount = number('number of brain metastases', { from: 1, to: 200 })

// days, counted by whoever knows the dates and the day asked about
export const daysSinceAntibody = number('days since the last trastuzumab-based dose', {
  unit: 'days',
  to: 20000,
})
/** Years since the operation of the breast: follow-up gets rarer (A15). */
export const yearsSinceSurgery = number('years since the operation', { unit: 'years', to: 80 })
export const daysSinceEvidence = number('days since the evidence date', {
  unit: 'days',
  from: -4000,
  to: 20000,
})

// today
export const onChemotherapy = yesOrNo('on chemotherapy')
export const onAdc = yesOrNo('on an antibody-drug conjugate')
export const onCdk46 = yesOrNo('on a CDK4/6 inhibitor')
export const onTki = yesOrNo('on a HER2 tablet')
export const onHer2Antibody = yesOrNo('on a HER2 antibody')
export const feverNow = yesOrNo('fever of 38.0 or chills now')
export const coughNow = yesOrNo('cough now')
export const breathlessNow = yesOrNo('breathless now')
export const brainSignsNow = yesOrNo('seizure, weakness, speech or vision loss now')
export const yellowNow = yesOrNo('yellow eyes or skin now')
export const diarrhoeaNow = yesOrNo('diarrhoea now')
export const heartSignsNow = yesOrNo('swelling, fast weight gain or palpitations now')
