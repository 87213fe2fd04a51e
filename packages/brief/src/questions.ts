/** Questions that a person can answer in place, by request: what she may hold in her hand. */
import { pathwayFacts as p } from '@herald/core/pathway'
import { ownDays } from '@herald/core/snapshot'
import type { FactQuestion } from './brief.ts'
import type { Context } from './context.ts'
import { say } from './say.ts'

const choice = (
  fact: string,
  what: string,
  choices: readonly (readonly [value: string, label: string])[],
): FactQuestion => ({
  fact,
  what: say(what),
  help: say('help-copy'),
  input: {
    kind: 'choice',
    as: 'word',
    choices: choices.map(([value, label]) => ({ value, label: say(label) })),
  },
})

/** A yes or no that she knows herself. */
const yesOrNo = (fact: string, what: string): FactQuestion => ({
  ...choice(fact, what, [
    ['yes', 'choice-yes'],
    ['no', 'choice-no'],
  ]),
  help: say('help-know'),
})

const measure = (fact: string, what: string, unit: string, from: number, to: number): FactQuestion => ({
  fact,
  what: say(what),
  help: say('help-copy'),
  input: { kind: 'number', unit, from, to },
})

const day = (fact: string, what: string): FactQuestion => ({
  fact,
  what: say(what),
  help: say('help-copy'),
  input: { kind: 'day' },
})

const receptor = [
  ['positive', 'choice-positive'],
  ['negative', 'choice-negative'],
] as const

/** Grades of nerve damage in words that she can choose among (CTCAE, by what it does to daily life). */
const neuropathy: FactQuestion = {
  fact: p.neuropathyGrade.name,
  what: say('ask-neuropathy'),
  help: say('help-know'),
  input: {
    kind: 'choice',
    as: 'number',
    choices: [0, 1, 2, 3, 4].map((grade) => ({
      value: String(grade),
      label: say(`choice-neuropathy-${grade}`),
    })),
  },
}

// biome-ignore format: a table
const byRequest: Readonly<Record<string, readonly FactQuestion[]>> = {
  'distant': [choice('M', 'ask-distant', [['M0', 'choice-m0'], ['M1', 'choice-m1']])],
  'nodes': [choice('cN', 'ask-nodes', [['N0', 'choice-n0'], ['N1', 'choice-n1'], ['N2a', 'choice-n2'], ['N3a', 'choice-n3']])],
  'size': [measure('clinical size', 'ask-size', 'mm', 0.1, 300)],
  'hormone': [choice('ER', 'ask-er', receptor), choice('PR', 'ask-pr', receptor)],
  'removed': [measure('pathological size', 'ask-removed-size', 'mm', 0.1, 300)],
  'removed-nodes': [choice('pN', 'ask-removed-nodes', [['N0', 'choice-pn0'], ['N1a', 'choice-pn1'], ['N2a', 'choice-pn2'], ['N3a', 'choice-pn3']])],
  'heart': [measure('LVEF', 'ask-lvef', '%', 5, 90)],
  'pregnancy': [choice('pregnancy', 'ask-pregnancy', [['pregnant', 'choice-pregnant'], ['not pregnant', 'choice-not-pregnant']])],
  'diagnosis-day': [day(ownDays.diagnosed, 'ask-diagnosis-day')],
  'surgery-day': [day(ownDays.surgery, 'ask-surgery-day')],
  // the pathway's own requests, under its ids
  'region': [{ ...choice(p.region.name, 'ask-region', [['US', 'choice-us'], ['EU', 'choice-eu']]), help: say('help-region') }],
  'operation': [choice(p.breastSurgery.name, 'ask-operation', [['not done', 'choice-not-operated'], ['breast-conserving', 'choice-kept'], ['mastectomy', 'choice-removed']])],
  'neuropathy_grade': [neuropathy],
  'hepatitis_b': [choice(p.hepatitisB.name, 'ask-hepatitis-b', [['negative', 'choice-hepatitis-none'], ['past', 'choice-hepatitis-past'], ['carrier', 'choice-hepatitis-carrier']])],
  'blood_count': [choice(p.bloodCount.name, 'ask-blood', [['normal', 'choice-blood-normal'], ['low', 'choice-blood-low']])],
  'foci': [yesOrNo(p.severalFoci.name, 'ask-foci')],
  'axillary_us': [choice(p.nodesBiopsied.name, 'ask-nodes-biopsied', [['not done', 'choice-not-sampled'], ['negative', 'choice-no-cancer'], ['positive', 'choice-cancer']])],
  'mri_size': [measure('clinical size', 'ask-size', 'mm', 0.1, 300)],
  'wants_children': [yesOrNo(p.wantsChildren.name, 'ask-children')],
  'due_date': [{ ...measure(p.weeksPregnant.name, 'ask-weeks', 'weeks', 1, 43), help: say('help-know') }],
  'wish_chemo': [yesOrNo(p.wishNoChemotherapy.name, 'ask-no-chemo'), yesOrNo(p.wishGentler.name, 'ask-gentler'), yesOrNo(p.wishNoRadiation.name, 'ask-no-radiation')],
  'heart_review': [measure('LVEF', 'ask-lvef', '%', 5, 90), yesOrNo(p.heartFailure.name, 'ask-heart-failure')],
  'lung_baseline': [yesOrNo(p.ildHistory.name, 'ask-lung-inflammation'), yesOrNo(p.lungDisease.name, 'ask-lung-disease')],
  'prior_chest_rt': [yesOrNo(p.priorChestRadiation.name, 'ask-chest-radiation')],
  'her2_residual': [choice(p.her2Residual.name, 'ask-her2-residual', receptor)],
  'regimen_before_surgery': [choice(p.neoadjuvantRegimen.name, 'ask-before-surgery', [['TCHP', 'choice-before-tchp'], ['THP-NEO', 'choice-before-thp'], ['AC-THP', 'choice-before-ac-thp'], ['TDXD-THP', 'choice-before-tdxd-thp'], ['HP-ET-NEO', 'choice-before-no-chemo'], ['other', 'choice-before-other']]), measure(p.neoadjuvantCycles.name, 'ask-before-surgery-rounds', 'rounds', 0, 40)],
  'prior_her2_drugs': [choice(p.earlyHer2Drug.name, 'ask-early-drug', [['none', 'choice-drug-none'], ['H or HP', 'choice-drug-antibody'], ['T-DM1', 'choice-drug-tdm1'], ['T-DXd', 'choice-drug-tdxd']])],
  'last_her2_dose': [measure(p.dfiMonths.name, 'ask-months-since', 'months', 0, 600)],
  'clot_history': [yesOrNo(p.clotHistory.name, 'ask-clot')],
  'bowel_history': [yesOrNo(p.bowelDisease.name, 'ask-bowel')],
  'brain_check': [yesOrNo(p.brainSymptoms.name, 'ask-brain-signs')],
  'genetic_result': [yesOrNo(p.brca.name, 'ask-brca'), yesOrNo(p.tp53.name, 'ask-tp53')],
  'menopause': [choice('menopausal status', 'ask-menopause', [['premenopausal', 'choice-premenopausal'], ['postmenopausal', 'choice-postmenopausal']])],
}

const ihc = choice('HER2 IHC score', 'ask-her2-score', [
  ['0', 'choice-0'],
  ['1+', 'choice-1'],
  ['2+', 'choice-2'],
  ['3+', 'choice-3'],
])
const ish = choice('HER2 ISH call', 'ask-her2-ish', receptor)
const grades = [
  ['G1', 'choice-grade-1'],
  ['G2', 'choice-grade-2'],
  ['G3', 'choice-grade-3'],
] as const

/** The questions of a request, for this person: only what she could not have answered already. */
export function questionsOf(request: string, context: Context): readonly FactQuestion[] {
  const { her2 } = context
  if (request === 'her2') return her2 === 'not tested' || her2.ihc === 'none' ? [ihc, ish] : [ish]
  if (request === 'grade') {
    return [
      choice(context.stageKind === 'pathological' ? 'highest grade' : 'grade on biopsy', 'ask-grade', grades),
    ]
  }
  return questionsFor(request)
}

/** The questions of a request whoever answers it; empty where only the team can. */
export const questionsFor = (request: string): readonly FactQuestion[] => byRequest[request] ?? []

/** The request of the answers that settles the same fact as one of the pathway; else its own id. */
export const sameRequest = (id: string): string => sameAs.find(([pathway]) => pathway === id)?.[1] ?? id

const sameAs: readonly (readonly [pathway: string, answers: string])[] = [
  ['ish', 'her2'],
  ['er_pr', 'hormone'],
  ['exact_mm', 'size'],
  ['lvef', 'heart'],
  ['pregnancy_test', 'pregnancy'],
  ['distant_staging', 'distant'],
]

/** Requests that have no question here, and why: only a person of the team can answer them. */
// biome-ignore format: a table
export const withoutQuestion: Readonly<Record<string, string>> = {
  anthracycline_dose:   'a dose in mg that only the hospital can add up',
  clip_breast:          'placed by the team; no status hangs on it',
  clip_node:            'placed by the team; no status hangs on it',
  dpd:                  'a test that the team orders; no status hangs on it yet',
  endocrine_history:    'a list with dates; no status hangs on it',
  fertility_visit:      'a day to book; no status hangs on it',
  geriatric_assessment: 'only the assessment itself can tell',
  goals_of_care:        'a talk, not a value',
  her2_rebiopsy:        'a new biopsy; its report is read like any report',
  ild_details:          'the lung doctors judge it',
  label_update:         'a clinician looks it up',
  newer_evidence:       'a clinician looks it up',
  other_medicines:      'a list that the pharmacist checks',
  recent_imaging:       'scans are read from the record',
  steroid_use:          'no status hangs on it; the team weighs it',
  tdxd_end_reason:      'the team judges the lungs of that time',
  vitals_now:           'an emergency is called in, not typed in',
}
