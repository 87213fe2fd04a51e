/**
 * What lowers an option whatever its row says (design E19): pregnancy, heart, lungs, frailty, nerves, liver, wishes,
 * approval. A cap never raises. Each carries the words and the sources of its reason.
 */

import type { FactSet } from '../fact/fact.ts'
import { atLeast, lessThan } from '../fact/interval.ts'
import { cite, type SourceKey } from '../publication/citation.ts'
import { type NumberFact, oneOf, stateOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import type { Cap, Check } from '../walk/option.ts'
import { cardiacBand, fitness, gentlerTold, ildRisk, menopause, noChemotherapyTold } from './derived.ts'
import * as f from './facts.ts'
import {
  anthracyclines,
  carboplatinOptions,
  chemotherapies,
  each,
  endocrineOptions,
  her2Drugs,
  type OptionId,
  radiations,
  tamoxifenOptions,
  taxaneOptions,
  tdm1Options,
  tdxdOptions,
} from './options.ts'
import { asTold, silent, told } from './told.ts'

/** `why` is a message id. */
export type PathwayCap = Cap<OptionId> & { readonly why: string; readonly src: readonly SourceKey[] }

export const pregnantStages = ['first trimester', 'second or third trimester', 'near birth'] as const

export const pregnant = table({
  id: 'pathway.pregnant',
  title: 'Pregnant?',
  cite: cite('PREG-UNC', 'Treatment by trimester'),
  given: [menopause, f.pregnancy, f.weeksPregnant],
  outcome: oneOf('pregnant', ['no', ...pregnantStages]),
  // biome-ignore format: a table
  rows: [
    [['man', 'postmenopausal'], 'any',          'any',           'no'],
    ['premenopausal',           'not pregnant', 'any',           'no'],
    ['premenopausal',           'pregnant',     '< 14',          'first trimester'],
    ['premenopausal',           'pregnant',     '≥ 14 and ≤ 35', 'second or third trimester'],
    ['premenopausal',           'pregnant',     '> 35',          'near birth'],
  ],
})

const neverInPregnancy: readonly OptionId[] = [
  ...her2Drugs.filter((option) => !['AC-THP', 'AC-TH', 'AC-THP-ADJ'].includes(option)),
  ...endocrineOptions,
  ...radiations,
  'BONE-BP',
  'TDXD-LOW',
]

export const pregnancyCap: PathwayCap = {
  id: 'pregnancy',
  table: pregnant,
  lowers: {
    'first trimester': {
      ...each(anthracyclines, 'avoid'),
      ...each(neverInPregnancy, 'contraindicated'),
    },
    // The anthracycline part may be given; the antibodies wait for the birth.
    'second or third trimester': {
      ...each(anthracyclines, 'alternative'),
      ...each(neverInPregnancy, 'contraindicated'),
    },
    // No chemotherapy within about three weeks of birth, or after week 35.
    'near birth': { ...each(anthracyclines, 'avoid'), ...each(neverInPregnancy, 'contraindicated') },
  },
  why: 'why-pregnancy-no-her2-drug-radiation',
  src: ['PREG-UNC', 'PREG-META', 'LBL-H', 'ESMO23-PREG'],
}

const withHer2Antibody = her2Drugs.filter((option) => !['NERATINIB', 'NERA-CAP', 'LAP-CAP'].includes(option))

export const heartCap: PathwayCap = {
  id: 'heart',
  table: cardiacBand,
  lowers: {
    reduced: {
      ...each(withHer2Antibody, 'alternative'),
      ...each(tdxdOptions, 'consider'),
      ...each(anthracyclines, 'avoid'),
    },
    low: {
      ...each(withHer2Antibody, 'avoid'),
      ...each(tdxdOptions, 'avoid'),
      ...each(anthracyclines, 'avoid'),
    },
    'heart failure': {
      ...each(withHer2Antibody, 'avoid'),
      ...each(tdxdOptions, 'avoid'),
      ...each(anthracyclines, 'contraindicated'),
    },
  },
  why: 'why-the-heart-lvef-under-50',
  src: ['SAFEHEART', 'ESC22', 'LBL-H'],
}

export const lungsCap: PathwayCap = {
  id: 'lungs',
  table: ildRisk,
  lowers: {
    'earlier ILD': each(tdxdOptions, 'avoid'),
    'lung disease': { ...each(tdxdOptions, 'consider'), 'TDXD-THP': 'avoid' },
    'weak kidneys': each(tdxdOptions, 'consider'),
  },
  why: 'why-the-lungs-earlier-inflammation-rules',
  src: ['LBL-TDXD', 'TDXD-ILD'],
}

const lungSignsNow = table({
  id: 'pathway.lung-signs-now',
  title: 'New cough or breathlessness on an antibody-drug conjugate?',
  cite: cite('LBL-TDXD', 'Interstitial lung disease: interrupt until ruled out'),
  given: [
    asTold('on-adc', f.onAdc, 'no'),
    asTold('cough-now', f.coughNow, 'no'),
    asTold('breathless-now', f.breathlessNow, 'no'),
  ],
  outcome: yesOrNo('new lung signs on a conjugate'),
  rows: [
    ['no', 'any', 'any', 'no'],
    ['yes', 'yes', 'any', 'yes'],
    ['yes', 'no', 'yes', 'yes'],
    ['yes', 'no', 'no', 'no'],
  ],
})

export const lungSignsCap: PathwayCap = {
  id: 'new lung signs',
  table: lungSignsNow,
  lowers: { yes: each(tdxdOptions, 'avoid') },
  why: 'why-new-cough-or-breathlessness-on',
  src: ['LBL-TDXD', 'TDXD-ILD'],
}

const threeDrugs: readonly OptionId[] = ['TCHP', 'TCH', 'TCHP-ADJ', ...anthracyclines]

export const fitnessCap: PathwayCap = {
  id: 'fitness',
  table: fitness,
  lowers: {
    'fit, 70 or older': each(anthracyclines, 'avoid'),
    vulnerable: {
      ...each(anthracyclines, 'avoid'),
      ...each([...carboplatinOptions], 'consider'),
      'TH-WEEKLY': 'alternative',
    },
    frail: {
      ...each(threeDrugs, 'avoid'),
      'TH-WEEKLY': 'alternative',
      'THP-NEO': 'alternative',
      'TDXD-THP': 'avoid',
      'TDXD-ADJ': 'avoid',
      'TDXD-P-1L': 'consider',
      'THP-1L': 'consider',
      'TDXD-2L': 'consider',
      'TUC-CAP-H': 'consider',
    },
  },
  why: 'why-age-and-frailty-no-anthracycline',
  src: ['SIOG19', 'RESPECT'],
}

const neuropathy = table({
  id: 'pathway.neuropathy',
  title: 'Neuropathy before a taxane',
  cite: cite('LBL', 'Neuropathy'),
  given: [f.neuropathyGrade],
  outcome: oneOf('neuropathy', ['none or grade 1', 'grade 2', 'grade 3 or 4']),
  rows: [
    ['< 2', 'none or grade 1'],
    ['≥ 2 and < 3', 'grade 2'],
    ['≥ 3', 'grade 3 or 4'],
  ],
})

export const neuropathyCap: PathwayCap = {
  id: 'neuropathy',
  table: neuropathy,
  lowers: {
    'grade 2': { 'TH-WEEKLY': 'alternative' },
    'grade 3 or 4': { ...each(taxaneOptions, 'consider'), ...each(tdm1Options, 'consider') },
  },
  why: 'why-nerve-damage-weekly-paclitaxel-adds',
  src: ['LBL'],
}

const anthracyclineRisk = table({
  id: 'pathway.anthracycline-risk',
  title: 'Is there a reason against an anthracycline?',
  cite: cite('LBL-H', 'Heart failure with an anthracycline, without one'),
  given: [asTold('prior-anthracycline', f.priorAnthracycline, 'no'), f.coronary, f.hypertension, f.age],
  outcome: yesOrNo('reason against an anthracycline'),
  // biome-ignore format: a table
  rows: [
    ['yes', 'any', 'any', 'any',  'yes'],
    ['no',  'yes', 'any', 'any',  'yes'],
    ['no',  'no',  'yes', '≥ 65', 'yes'],
    ['no',  'no',  'yes', '< 65', 'no'],
    ['no',  'no',  'no',  'any',  'no'],
  ],
})

export const anthracyclineCap: PathwayCap = {
  id: 'anthracycline',
  table: anthracyclineRisk,
  lowers: { yes: each(anthracyclines, 'avoid') },
  why: 'why-earlier-anthracycline-heart-disease-or',
  src: ['TRAIN2', 'LBL-H'],
}

const liverState = table({
  id: 'pathway.liver',
  title: 'Liver before drugs that strain it',
  cite: cite('LBL', 'Liver'),
  given: [f.liver],
  outcome: oneOf('liver for treatment', ['ok', 'impaired']),
  rows: [
    [['normal', 'mild rise'], 'ok'],
    ['impaired', 'impaired'],
  ],
})

export const liverCap: PathwayCap = {
  id: 'liver',
  table: liverState,
  lowers: {
    impaired: {
      ...each([...tdm1Options, 'TUC-CAP-H', 'MAINT-TUC', 'LAP-CAP', 'LAP-H', 'NERA-CAP'], 'consider'),
      NERATINIB: 'avoid',
    },
  },
  why: 'why-an-impaired-liver-t-dm1',
  src: ['LBL', 'EMA-TDM1'],
}

const ifTold = (id: string, fact: NumberFact) =>
  table({
    id: `pathway.${id}`,
    title: 'Kidneys too weak for carboplatin?',
    cite: cite('LBL', 'Carboplatin and the kidneys'),
    given: [stateOf(fact), fact],
    outcome: yesOrNo('kidneys too weak for carboplatin'),
    rows: [
      [silent, 'any', 'no'],
      [told, '< 30', 'yes'],
      [told, '≥ 30', 'no'],
    ],
  })

export const kidneyCap: PathwayCap = {
  id: 'kidney',
  table: ifTold('kidney-carboplatin', f.egfr),
  lowers: { yes: each(carboplatinOptions, 'avoid') },
  why: 'why-weak-kidneys-carboplatin-needs-a',
  src: ['LBL'],
}

export const bowelCap: PathwayCap = {
  id: 'bowel',
  table: asTold('bowel', f.bowelDisease, 'no'),
  lowers: { yes: { NERATINIB: 'avoid', 'NERA-CAP': 'avoid' } },
  why: 'why-bowel-disease-neratinib-nearly-always',
  src: ['CONTROL'],
}

export const clotCap: PathwayCap = {
  id: 'clot',
  table: asTold('clot', f.clotHistory, 'no'),
  lowers: { yes: each(tamoxifenOptions, 'avoid') },
  why: 'why-an-earlier-blood-clot-tamoxifen',
  src: ['LBL'],
}

export const noChemotherapyCap: PathwayCap = {
  id: 'wish for no chemotherapy',
  table: noChemotherapyTold,
  lowers: { yes: each(chemotherapies, 'alternative') },
  why: 'why-she-wishes-for-no-chemotherapy',
  src: ['herald'],
}

export const gentlerCap: PathwayCap = {
  id: 'wish for less toxicity',
  table: gentlerTold,
  lowers: { yes: each(['TCHP', 'AC-THP', 'AC-TH', 'AC-THP-ADJ'], 'alternative') },
  why: 'why-she-wishes-for-less-toxicity',
  src: ['NEOCARHP'],
}

const regionTable = table({
  id: 'pathway.region',
  title: 'Approved where she is treated?',
  cite: cite('herald', 'pathway section 1: approvals as dated data'),
  given: [f.region],
  outcome: oneOf('approval region', ['US', 'EU']),
  rows: [
    ['US', 'US'],
    ['EU', 'EU'],
  ],
})

export const regionCap: PathwayCap = {
  id: 'region',
  table: regionTable,
  lowers: {
    EU: {
      'TDXD-THP': 'consider',
      'TDXD-ADJ': 'consider',
      'TDXD-P-1L': 'consider',
      'MAINT-PALBO': 'consider',
      'TUC-CAP-H': 'alternative',
      'NERA-CAP': 'consider',
      'MARG-CHEMO': 'not-listed',
    },
  },
  why: 'why-approval-in-the-european-union',
  src: ['FDA-TDXD-EARLY', 'EMA-DB09', 'EMA-TUC', 'FDA-PALBO'],
}

export const usedCaps: readonly PathwayCap[] = [
  {
    id: 'T-DXd given before',
    table: asTold('had-tdxd', f.hadTdxd, 'no'),
    lowers: { yes: each(['TDXD-2L', 'TDXD-P-1L'], 'not-listed') },
    why: 'why-given-before',
    src: ['ASCO22-ABC'],
  },
  {
    id: 'tucatinib given before',
    table: asTold('had-tucatinib', f.hadTucatinib, 'no'),
    lowers: { yes: each(['TUC-CAP-H', 'TUC-TDM1'], 'not-listed') },
    why: 'why-given-before',
    src: ['ASCO22-ABC'],
  },
  {
    id: 'T-DM1 given before',
    table: asTold('had-tdm1', f.hadTdm1, 'no'),
    lowers: { yes: each(['TDM1-MBC', 'TUC-TDM1'], 'not-listed') },
    why: 'why-given-before',
    src: ['ASCO22-ABC'],
  },
]

const bloodState = table({
  id: 'pathway.blood',
  title: 'Blood count before drugs that lower it',
  cite: cite('PATINA', 'Neutropenia'),
  given: [f.bloodCount],
  outcome: oneOf('blood for treatment', ['ok', 'low']),
  rows: [
    ['normal', 'ok'],
    ['low', 'low'],
  ],
})

export const bloodCap: PathwayCap = {
  id: 'blood',
  table: bloodState,
  lowers: { low: { 'MAINT-PALBO': 'consider' } },
  why: 'why-a-low-blood-count-palbociclib',
  src: ['PATINA'],
}

/** Relative reasons against keeping the breast (A9): what she has, told; the surgeon weighs them. */
const relativeReason = (
  id: string,
  fact: ReturnType<typeof yesOrNo>,
  to: 'consider' | 'avoid' | 'alternative',
  why: string,
): PathwayCap => ({
  id,
  table: asTold(`breast-${fact.name}`, fact, 'no'),
  lowers: { yes: { BCS: to } },
  why,
  src: ['herald'],
})

export const breastCaps: readonly PathwayCap[] = [
  relativeReason(
    'diffuse calcifications',
    f.diffuseCalcifications,
    'avoid',
    'why-malignant-calcifications-all-through-the',
  ),
  relativeReason('several foci', f.severalFoci, 'alternative', 'why-several-foci-two-or-three'),
  relativeReason(
    'connective tissue disease',
    f.connectiveTissue,
    'consider',
    'why-active-scleroderma-or-lupus-radiation',
  ),
  relativeReason('inherited TP53 change', f.tp53, 'consider', 'why-an-inherited-tp53-change-radiation'),
  relativeReason('inherited BRCA or PALB2 change', f.brca, 'alternative', 'why-an-inherited-change-of-brca1'),
]

/** What was already given before surgery is no switch any more (C1). */
export const alreadyGivenCap: PathwayCap = {
  id: 'given before surgery',
  table: asTold('regimen-already-given', f.neoadjuvantRegimen, 'other'),
  lowers: { 'AC-THP': { 'AC-THP': 'not-listed' }, 'TDXD-THP': { 'TDXD-THP': 'not-listed' } },
  why: 'why-given-before',
  src: ['herald'],
}

const chestRadiation = asTold('prior-chest-radiation', f.priorChestRadiation, 'no')
export const chestRadiationCap: PathwayCap = {
  id: 'earlier chest radiation',
  table: chestRadiation,
  lowers: { yes: { ...each(radiations, 'consider'), BCS: 'avoid' } },
  why: 'why-the-chest-was-radiated-before',
  src: ['herald'],
}

// ---- checks before start (design E20) ----

const is = (value: string): FactSet => ({ kind: 'values', values: [value] })

export const checks = {
  lvef: { id: 'lvef', clear: [{ fact: f.lvef, set: { kind: 'intervals', intervals: [atLeast(50)] } }] },
  hepatitisB: { id: 'hepatitis_b', clear: [{ fact: f.hepatitisB, set: is('negative') }] },
  lungs: {
    id: 'lungs',
    clear: [
      { fact: f.ildHistory, set: is('no') },
      { fact: f.lungDisease, set: is('no') },
    ],
  },
  neuropathy: {
    id: 'neuropathy_grade',
    clear: [{ fact: f.neuropathyGrade, set: { kind: 'intervals', intervals: [lessThan(2)] } }],
  },
  blood: { id: 'blood_count', clear: [{ fact: f.bloodCount, set: is('normal') }] },
  liver: {
    id: 'liver',
    clear: [{ fact: f.liver, set: { kind: 'values', values: ['normal', 'mild rise'] } }],
  },
  frailty: { id: 'frailty', clear: [{ fact: f.frailty, set: is('fit') }] },
  otherIllness: {
    id: 'other_illness',
    clear: [
      { fact: f.coronary, set: is('no') },
      { fact: f.hypertension, set: is('no') },
    ],
  },
  erPercent: {
    id: 'er_pr',
    clear: [
      { fact: f.erPercent, set: { kind: 'intervals', intervals: [{ ...atLeast(10), lowOpen: true }] } },
    ],
  },
} as const satisfies Readonly<Record<string, Check>>

export const drugChecks: readonly Check[] = [
  checks.lvef,
  checks.hepatitisB,
  checks.lungs,
  checks.neuropathy,
  checks.blood,
  checks.liver,
  checks.frailty,
  checks.otherIllness,
  checks.erPercent,
]

/** Every cap, so that a reason can be found by its id. */
export const allCaps: readonly PathwayCap[] = [
  pregnancyCap,
  heartCap,
  lungsCap,
  lungSignsCap,
  fitnessCap,
  neuropathyCap,
  anthracyclineCap,
  liverCap,
  kidneyCap,
  bowelCap,
  clotCap,
  noChemotherapyCap,
  gentlerCap,
  regionCap,
  ...usedCaps,
  bloodCap,
  chestRadiationCap,
  ...breastCaps,
  alreadyGivenCap,
]
