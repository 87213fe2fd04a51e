/**
 * What is worth asking (pathway dossier, sections M and A; practical requests of each room). One row a request: when the
 * facts call for it, for which options, and the words. A second look is about a fact that is known on weak evidence.
 */
import { cite } from '../publication/citation.ts'
import { cN, cT, pT } from '../staging/ajcc8-breast-2018-01.ts'
import { clinicalN, clinicalTumour, er, her2, pathologicalTumour, pr } from '../staging/facts.ts'
import { oneOf, type RawFact, stateOf } from '../table/column.ts'
import { type Column, type Row, type Table, table } from '../table/table.ts'
import type { Burden } from '../walk/request.ts'
import {
  cardiacBand,
  clinicalFindings,
  fitness,
  hr,
  menopause,
  pathologicalFindings,
  phase,
  relapseTold,
  treatedFindings,
  wantsChildrenTold,
} from './derived.ts'
import * as f from './facts.ts'
import {
  capecitabineOptions,
  cdk46Options,
  chemotherapies,
  drugOptions,
  her2Drugs,
  type OptionId,
  tamoxifenOptions,
  taxaneOptions,
  tdm1Options,
  tdxdOptions,
  tkiOptions,
} from './options.ts'
import { asTold, isTold, silent, told } from './told.ts'

export type Ask = {
  readonly id: string
  /** Message ids of what is asked for in a clinician's words, and of who has it. */
  readonly request: string
  readonly who: string
  readonly burden: Burden
  readonly when: Table<'ask' | 'no'>
  /** Asked only while one of these is preferred, alternative, consider or depends-on; empty: whatever is shown. */
  readonly inView: readonly OptionId[]
  /** The facts that an answer settles. */
  readonly settles: readonly RawFact[]
  /** What a known fact could turn into, if this is a second look. */
  readonly couldTurnInto: readonly { readonly fact: string; readonly value: string | number }[]
  readonly secondLook: boolean
  /** Message id of what the answer is for, where no status hangs on it; empty where one does. */
  readonly purpose: string
}

const when = <const Columns extends readonly Column[]>(
  id: string,
  given: Columns,
  rows: readonly Row<Columns, 'ask' | 'no'>[],
): Table<'ask' | 'no'> =>
  table({
    id: `pathway.ask-${id}`,
    title: `When to ask for ${id.replaceAll('_', ' ')}`,
    cite: cite('herald', 'pathway section M, and the practical requests of each room'),
    given,
    outcome: oneOf(`ask for ${id}`, ['ask', 'no']),
    rows,
  })

const isSilent = (id: string, fact: RawFact): Table<'ask' | 'no'> =>
  when(
    id,
    [stateOf(fact)],
    [
      [silent, 'ask'],
      [told, 'no'],
    ],
  )

const ifYes = (id: string, of: Table<'yes' | 'no'>): Table<'ask' | 'no'> =>
  when(
    id,
    [of],
    [
      ['yes', 'ask'],
      ['no', 'no'],
    ],
  )

const always = (id: string): Table<'ask' | 'no'> => when(id, [phase], [['any', 'ask']])

const notBefore = [
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
  'metastatic',
] as const
const beforeChemo = ['before treatment', 'after surgery'] as const
const notBeforeChemo = [
  'during neoadjuvant',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
  'metastatic',
] as const
const early = [
  'before treatment',
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
] as const
const unsettled = ['narrowed', 'conflicting', 'pending', ...silent] as const
const neoadjuvantOptions: readonly OptionId[] = ['TCHP', 'THP-NEO', 'AC-THP', 'TDXD-THP', 'HP-ET-NEO']

/** Close to a line between two categories: within a millimetre of 5, 10, 20, 30 or 50, or between two as reported. */
const closeTo = ['≥ 4 and ≤ 6', '≥ 9 and ≤ 11', '≥ 19 and ≤ 21', '≥ 29 and ≤ 31', '≥ 49 and ≤ 51'] as const
const farFrom = ['< 4', '> 6 and < 9', '> 11 and < 19', '> 21 and < 29', '> 31 and < 49', '> 51'] as const
const sizeUnsure = (id: string, size: typeof clinicalTumour.sizeMm): Table<'ask' | 'no'> =>
  when(
    id,
    [stateOf(size), size],
    [
      [['narrowed', 'conflicting', 'pending', ...silent], 'any', 'ask'],
      ...closeTo.map((stretch) => ['known', stretch, 'ask'] as const),
      ...farFrom.map((stretch) => ['known', stretch, 'no'] as const),
    ],
  )

const anyPhase = { before: 'before treatment', after: 'after surgery' } as const
const small = ['T1mi', 'T1a', 'T1b'] as const
const notSmall = ['Tis', 'T0', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'] as const

type Printed = Pick<Ask, 'id' | 'request' | 'when'> & Partial<Ask>
const ask = (printed: Printed): Ask => ({
  who: 'who-team',
  burden: 'ask the team',
  inView: [],
  settles: [],
  couldTurnInto: [],
  secondLook: false,
  purpose: '',
  ...printed,
})

/** The bands are at 6 and 12 months; the exact day is worth having well beyond them. */
const nearBand = when(
  'last_her2_dose',
  [stateOf(f.dfiMonths), f.dfiMonths, f.earlyHer2Drug],
  [
    ['any', 'any', 'none', 'no'],
    [silent, 'any', ['H or HP', 'T-DM1', 'T-DXd'], 'ask'],
    [told, '≤ 18', ['H or HP', 'T-DM1', 'T-DXd'], 'ask'],
    [told, '> 18', ['H or HP', 'T-DM1', 'T-DXd'], 'no'],
  ],
)

export const asks: readonly Ask[] = [
  // results
  ask({
    id: 'ish',
    request: 'request-her2-by-ish-the-ratio',
    who: 'who-laboratory',
    burden: 'lab test on stored tissue',
    when: when(
      'ish',
      [
        stateOf(her2),
        her2,
        asTold('her2-earlier-ask', f.her2Earlier, 'negative'),
        isTold('her2-earlier-known', f.her2Earlier),
      ],
      [
        [unsettled, 'any', 'any', 'any', 'ask'],
        ['known', 'negative', 'positive', 'any', 'ask'],
        ['known', 'negative', 'negative', 'any', 'no'],
        ['known', 'positive', 'positive', 'any', 'no'],
        ['known', 'positive', 'negative', 'told', 'ask'],
        ['known', 'positive', 'negative', 'silent', 'no'],
      ],
    ),
    settles: [her2],
  }),
  ask({
    id: 'er_pr',
    request: 'request-er-and-pr-in-percent',
    who: 'who-report',
    burden: 'look it up',
    when: when(
      'er_pr',
      [stateOf(er), er, stateOf(pr), stateOf(f.erPercent)],
      [
        [silent, 'any', 'any', 'any', 'ask'],
        [told, 'any', silent, 'any', 'ask'],
        [told, 'negative', told, 'any', 'no'],
        [told, 'positive', told, silent, 'ask'],
        [told, 'positive', told, told, 'no'],
      ],
    ),
    settles: [er, pr, f.erPercent],
  }),
  ask({
    id: 'lvef',
    request: 'request-the-last-heart-scan-lvef',
    burden: 'scan',
    when: isSilent('lvef', f.lvef),
    inView: [...her2Drugs, 'TDXD-LOW', 'T-LVEF'],
    settles: [f.lvef],
  }),
  ask({
    id: 'pregnancy_test',
    request: 'request-a-pregnancy-test',
    burden: 'blood test',
    when: when(
      'pregnancy_test',
      [menopause, stateOf(f.pregnancy)],
      [
        [['man', 'postmenopausal'], 'any', 'no'],
        ['premenopausal', silent, 'ask'],
        ['premenopausal', told, 'no'],
      ],
    ),
    settles: [f.pregnancy],
  }),
  ask({
    id: 'hepatitis_b',
    request: 'request-hepatitis-b-hbsag-anti-hbc',
    burden: 'blood test',
    when: isSilent('hepatitis_b', f.hepatitisB),
    inView: drugOptions.filter(
      (o) => !['ET-AI', 'ET-TAM', 'OFS-AI', 'OFS-TAM', 'ET-EXT', 'ET-ALONE', 'CDK46-ADJ'].includes(o),
    ),
    settles: [f.hepatitisB],
    purpose: 'purpose-medicine-that-protects-the-liver',
  }),
  ask({
    id: 'neuropathy_grade',
    request: 'request-numbness-or-tingling-in-hands',
    when: isSilent('neuropathy_grade', f.neuropathyGrade),
    inView: [...taxaneOptions, ...tdm1Options],
    settles: [f.neuropathyGrade],
  }),
  ask({
    id: 'blood_count',
    request: 'request-a-blood-count',
    burden: 'blood test',
    when: isSilent('blood_count', f.bloodCount),
    inView: [...chemotherapies, ...tdm1Options, ...tdxdOptions, ...cdk46Options],
    settles: [f.bloodCount],
    purpose: 'purpose-dose-and-timing',
  }),
  // the tumour
  ask({
    id: 'foci',
    request: 'request-number-and-size-of-all',
    who: 'who-report',
    burden: 'look it up',
    when: when(
      'foci',
      [phase, cT, pT, stateOf(f.severalFoci)],
      [
        [
          ['during neoadjuvant', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'],
          'any',
          'any',
          'any',
          'no',
        ],
        [anyPhase.before, notSmall, 'any', 'any', 'no'],
        [anyPhase.before, small, 'any', told, 'no'],
        [anyPhase.before, small, 'any', silent, 'ask'],
        [anyPhase.after, 'any', notSmall, 'any', 'no'],
        [anyPhase.after, 'any', small, told, 'no'],
        [anyPhase.after, 'any', small, silent, 'ask'],
      ],
    ),
    settles: [f.severalFoci],
    purpose: 'purpose-several-foci-can-move-th',
  }),
  ask({
    id: 'exact_mm',
    request: 'request-the-largest-invasive-size-in',
    who: 'who-report-or-scan',
    burden: 'look it up',
    when: when(
      'exact_mm',
      [
        phase,
        sizeUnsure('exact_mm-clinical', clinicalTumour.sizeMm),
        sizeUnsure('exact_mm-pathological', pathologicalTumour.sizeMm),
        cT,
      ],
      [
        [
          ['during neoadjuvant', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'],
          'any',
          'any',
          'any',
          'no',
        ],
        [anyPhase.before, 'ask', 'any', ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'], 'ask'],
        [anyPhase.before, 'ask', 'any', ['T4a', 'T4b', 'T4c', 'T4d'], 'no'],
        [anyPhase.before, 'no', 'any', 'any', 'no'],
        [anyPhase.after, 'any', 'ask', 'any', 'ask'],
        [anyPhase.after, 'any', 'no', 'any', 'no'],
      ],
    ),
    settles: [clinicalTumour.sizeMm, pathologicalTumour.sizeMm],
  }),
  ask({
    id: 'axillary_us',
    request: 'request-an-ultrasound-of-the-armpit',
    burden: 'scan',
    secondLook: true,
    when: when(
      'axillary_us',
      [phase, stateOf(clinicalN), cN, stateOf(f.nodesBiopsied), f.nodesBiopsied],
      [
        [notBefore, 'any', 'any', 'any', 'any', 'no'],
        ['before treatment', silent, 'any', 'any', 'any', 'ask'],
        ['before treatment', told, ['N1mi', 'N1', 'N2', 'N3'], 'any', 'any', 'no'],
        ['before treatment', told, 'N0', silent, 'any', 'ask'],
        ['before treatment', told, 'N0', told, 'not done', 'ask'],
        ['before treatment', told, 'N0', told, ['negative', 'positive'], 'no'],
      ],
    ),
    settles: [clinicalN],
    couldTurnInto: [{ fact: clinicalN.name, value: 'N1' }],
  }),
  ask({
    id: 'mri_size',
    request: 'request-the-size-on-mri',
    burden: 'scan',
    secondLook: true,
    when: when(
      'mri_size',
      [phase, cT],
      [
        [notBefore, 'any', 'no'],
        ['before treatment', 'T1c', 'ask'],
        [
          'before treatment',
          ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'],
          'no',
        ],
      ],
    ),
    couldTurnInto: [{ fact: clinicalTumour.sizeMm.name, value: 25 }],
  }),
  ask({
    id: 'distant_staging',
    request: 'request-pet-ct-or-ct-and',
    burden: 'scan',
    secondLook: true,
    when: when(
      'distant_staging',
      [phase, cT, cN],
      [
        [['after surgery', 'after neoadjuvant', 'after treatment', 'metastatic'], 'any', 'any', 'no'],
        ['local relapse', 'any', 'any', 'ask'],
        [['before treatment', 'during neoadjuvant'], ['T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'any', 'ask'],
        [
          ['before treatment', 'during neoadjuvant'],
          ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'],
          ['N1mi', 'N1', 'N2', 'N3'],
          'ask',
        ],
        [
          ['before treatment', 'during neoadjuvant'],
          ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'],
          'N0',
          'no',
        ],
      ],
    ),
    couldTurnInto: [{ fact: 'M', value: 'M1' }],
  }),
  ask({
    id: 'clip_breast',
    request: 'request-a-clip-in-the-tumour',
    inView: neoadjuvantOptions,
    purpose: 'purpose-so-that-surgery-finds-the',
    when: when(
      'clip_breast',
      [phase],
      [
        ['before treatment', 'ask'],
        [notBefore, 'no'],
      ],
    ),
  }),
  ask({
    id: 'clip_node',
    request: 'request-a-clip-in-the-biopsied',
    inView: neoadjuvantOptions,
    purpose: 'purpose-ax-tad-becomes-possible',
    when: when(
      'clip_node',
      [phase, asTold('nodes-biopsied', f.nodesBiopsied, 'not done'), cN],
      [
        [notBefore, 'any', 'any', 'no'],
        ['before treatment', 'positive', 'any', 'ask'],
        ['before treatment', ['not done', 'negative'], ['N1mi', 'N1'], 'ask'],
        ['before treatment', ['not done', 'negative'], ['N0', 'N2', 'N3'], 'no'],
      ],
    ),
  }),
  // the person
  ask({
    id: 'wants_children',
    request: 'request-whether-she-would-like-children',
    who: 'who-you',
    settles: [f.wantsChildren],
    when: when(
      'wants_children',
      [phase, menopause, wantsChildrenTold],
      [
        [notBeforeChemo, 'any', 'any', 'no'],
        [beforeChemo, ['man', 'postmenopausal'], 'any', 'no'],
        [beforeChemo, 'premenopausal', ['yes', 'no'], 'no'],
        [beforeChemo, 'premenopausal', 'not asked yet', 'ask'],
      ],
    ),
    purpose: 'purpose-a-fertility-visit-before-chemotherapy',
  }),
  ask({
    id: 'fertility_visit',
    request: 'request-the-date-of-the-fertility',
    purpose: 'purpose-the-start-of-chemotherapy-inside',
    when: when(
      'fertility_visit',
      [phase, menopause, wantsChildrenTold],
      [
        [notBeforeChemo, 'any', 'any', 'no'],
        [beforeChemo, ['man', 'postmenopausal'], 'any', 'no'],
        [beforeChemo, 'premenopausal', ['no', 'not asked yet'], 'no'],
        [beforeChemo, 'premenopausal', 'yes', 'ask'],
      ],
    ),
  }),
  ask({
    id: 'due_date',
    request: 'request-the-expected-day-of-birth',
    burden: 'look it up',
    purpose: 'purpose-the-last-chemotherapy-about-three',
    when: when(
      'due_date',
      [menopause, stateOf(f.pregnancy), f.pregnancy],
      [
        [['man', 'postmenopausal'], 'any', 'any', 'no'],
        ['premenopausal', silent, 'any', 'no'],
        ['premenopausal', told, 'pregnant', 'ask'],
        ['premenopausal', told, 'not pregnant', 'no'],
      ],
    ),
  }),
  ask({
    id: 'wish_chemo',
    request: 'request-her-view-of-chemotherapy',
    who: 'who-you',
    when: isSilent('wish_chemo', f.wishNoChemotherapy),
    inView: ['OBS-HER2', 'H-MONO', 'H-ET', 'HP-ET-1L', 'HP-ET-NEO', 'HP-CTX', 'ET-ALONE'],
    settles: [f.wishNoChemotherapy],
    purpose: 'purpose-the-order-of-treating-and',
  }),
  ask({
    id: 'goals_of_care',
    request: 'request-what-matters-most-to-her',
    purpose: 'purpose-whether-less-treatment-fits-her',
    when: when(
      'goals_of_care',
      [f.frailty],
      [
        ['frail', 'ask'],
        [['fit', 'vulnerable'], 'no'],
      ],
    ),
  }),
  ask({
    id: 'geriatric_assessment',
    request: 'request-a-geriatric-assessment',
    secondLook: true,
    couldTurnInto: [{ fact: f.frailty.name, value: 'fit' }],
    when: when(
      'geriatric_assessment',
      [fitness],
      [
        [['frail', 'vulnerable'], 'ask'],
        [['fit', 'fit, 70 or older'], 'no'],
      ],
    ),
  }),
  ask({
    id: 'heart_review',
    request: 'request-the-cause-of-the-low',
    burden: 'scan',
    secondLook: true,
    couldTurnInto: [{ fact: f.lvef.name, value: 55 }],
    when: when(
      'heart_review',
      [stateOf(f.lvef), cardiacBand],
      [
        [told, ['reduced', 'low', 'heart failure'], 'ask'],
        [told, 'ok', 'no'],
        [silent, 'heart failure', 'ask'],
        [silent, ['reduced', 'low', 'ok'], 'no'],
      ],
    ),
  }),
  ask({
    id: 'lung_baseline',
    request: 'request-a-chest-ct-oxygen-and',
    burden: 'scan',
    secondLook: true,
    inView: tdxdOptions,
    when: always('lung_baseline'),
    couldTurnInto: [{ fact: f.ildHistory.name, value: 'yes' }],
  }),
  ask({
    id: 'ild_details',
    request: 'request-cause-and-recovery-of-the',
    secondLook: true,
    when: ifYes('ild_details', asTold('ild-told', f.ildHistory, 'no')),
    couldTurnInto: [{ fact: f.ildHistory.name, value: 'no' }],
    purpose: 'purpose-the-team-may-discuss-t',
  }),
  ask({
    id: 'prior_chest_rt',
    request: 'request-earlier-radiation-of-the-chest',
    burden: 'look it up',
    settles: [f.priorChestRadiation],
    when: when(
      'prior_chest_rt',
      [asTold('other-cancer', f.otherCancerTreated, 'no'), stateOf(f.priorChestRadiation)],
      [
        ['no', 'any', 'no'],
        ['yes', 'any', 'ask'],
      ],
    ),
  }),
  ask({
    id: 'anthracycline_dose',
    request: 'request-the-lifetime-dose-of-anthracycline',
    burden: 'look it up',
    purpose: 'purpose-how-much-the-heart-has',
    when: when(
      'anthracycline_dose',
      [
        asTold('prior-anthracycline-dose', f.priorAnthracycline, 'no'),
        asTold('other-cancer-dose', f.otherCancerTreated, 'no'),
      ],
      [
        ['yes', 'any', 'ask'],
        ['no', 'yes', 'ask'],
        ['no', 'no', 'no'],
      ],
    ),
  }),
  ask({
    id: 'her2_residual',
    request: 'request-her2-on-the-residual-tumour',
    who: 'who-laboratory',
    burden: 'lab test on stored tissue',
    secondLook: true,
    inView: ['TDM1-ADJ', 'TDXD-ADJ'],
    when: when(
      'her2_residual',
      [phase, stateOf(f.her2Residual)],
      [
        ['after neoadjuvant', silent, 'ask'],
        ['after neoadjuvant', told, 'no'],
        [
          [
            'before treatment',
            'during neoadjuvant',
            'after surgery',
            'after treatment',
            'local relapse',
            'metastatic',
          ],
          'any',
          'no',
        ],
      ],
    ),
    settles: [f.her2Residual],
    couldTurnInto: [{ fact: f.her2Residual.name, value: 'negative' }],
  }),
  ask({
    id: 'her2_rebiopsy',
    request: 'request-a-new-biopsy-with-her2',
    burden: 'biopsy',
    secondLook: true,
    couldTurnInto: [{ fact: her2.name, value: 'negative' }],
    when: when(
      'her2_rebiopsy',
      [
        phase,
        stateOf(f.latestLine),
        f.latestLine,
        f.linesBegun,
        f.earlyHer2Drug,
        asTold('response-rebiopsy', f.response, 'partial'),
      ],
      [
        [
          ['before treatment', 'after surgery', 'after neoadjuvant', 'after treatment'],
          'any',
          'any',
          'any',
          'any',
          'any',
          'no',
        ],
        ['during neoadjuvant', 'any', 'any', 'any', 'any', 'progression', 'ask'],
        ['during neoadjuvant', 'any', 'any', 'any', 'any', ['complete', 'partial', 'stable'], 'no'],
        ['local relapse', 'any', 'any', 'any', 'any', 'any', 'ask'],
        ['metastatic', 'any', 'any', '< 1', 'none', 'any', 'no'],
        ['metastatic', 'any', 'any', '< 1', ['H or HP', 'T-DM1', 'T-DXd'], 'any', 'ask'],
        ['metastatic', told, 'progressed', '≥ 1', 'any', 'any', 'ask'],
        ['metastatic', told, ['holding', 'stopped early'], '≥ 1', 'any', 'any', 'no'],
        ['metastatic', silent, 'any', '≥ 1', 'any', 'any', 'no'],
      ],
    ),
  }),
  ask({
    id: 'her2_rebiopsy',
    request: 'request-a-new-biopsy-with-her2-at',
    burden: 'biopsy',
    secondLook: true,
    when: when(
      'her2_rebiopsy-negative',
      [phase, stateOf(her2), her2],
      [
        [early, 'any', 'any', 'no'],
        ['metastatic', 'known', 'negative', 'ask'],
        ['metastatic', 'known', 'positive', 'no'],
        ['metastatic', unsettled, 'any', 'ask'],
      ],
    ),
  }),
  // earlier drugs
  ask({
    id: 'regimen_before_surgery',
    request: 'request-drugs-before-surgery',
    burden: 'look it up',
    settles: [f.neoadjuvantRegimen, f.neoadjuvantCycles],
    when: when(
      'regimen_before_surgery',
      [phase, stateOf(f.neoadjuvantRegimen), f.neoadjuvantRegimen, stateOf(f.neoadjuvantCycles)],
      [
        [
          [
            'before treatment',
            'during neoadjuvant',
            'after surgery',
            'after treatment',
            'local relapse',
            'metastatic',
          ],
          'any',
          'any',
          'any',
          'no',
        ],
        ['after neoadjuvant', silent, 'any', 'any', 'ask'],
        ['after neoadjuvant', told, 'THP-NEO', silent, 'ask'],
        ['after neoadjuvant', told, 'THP-NEO', told, 'no'],
        ['after neoadjuvant', told, ['TCHP', 'AC-THP', 'TDXD-THP', 'HP-ET-NEO', 'other'], 'any', 'no'],
      ],
    ),
  }),
  ask({
    id: 'prior_her2_drugs',
    request: 'request-all-earlier-her2-drugs-with',
    burden: 'look it up',
    when: always('prior_her2_drugs'),
    inView: ['NERATINIB'],
  }),
  ask({
    id: 'prior_her2_drugs',
    request: 'request-all-earlier-her2-drugs-with',
    burden: 'look it up',
    settles: [f.earlyHer2Drug],
    when: when(
      'prior_her2_drugs-relapse',
      [phase, stateOf(f.earlyHer2Drug), f.linesBegun],
      [
        [
          ['before treatment', 'during neoadjuvant', 'after surgery', 'after neoadjuvant', 'after treatment'],
          'any',
          'any',
          'no',
        ],
        ['local relapse', 'any', 'any', 'ask'],
        ['metastatic', told, '< 2', 'no'],
        ['metastatic', silent, '< 2', 'ask'],
        ['metastatic', 'any', '≥ 2', 'ask'],
      ],
    ),
  }),
  ask({
    id: 'last_her2_dose',
    request: 'request-the-exact-day-of-the',
    burden: 'look it up',
    when: when(
      'last_her2_dose-relapse',
      [phase, nearBand],
      [
        [
          [
            'before treatment',
            'during neoadjuvant',
            'after surgery',
            'after neoadjuvant',
            'after treatment',
            'local relapse',
          ],
          'any',
          'no',
        ],
        ['metastatic', 'ask', 'ask'],
        ['metastatic', 'no', 'no'],
      ],
    ),
    settles: [f.dfiMonths],
  }),
  ask({
    id: 'last_her2_dose',
    request: 'request-the-exact-day-of-the',
    burden: 'look it up',
    when: when(
      'last_her2_dose-neratinib',
      [phase],
      [
        ['after treatment', 'ask'],
        [
          [
            'before treatment',
            'during neoadjuvant',
            'after surgery',
            'after neoadjuvant',
            'local relapse',
            'metastatic',
          ],
          'no',
        ],
      ],
    ),
    settles: [f.daysSinceAntibody],
  }),
  ask({
    id: 'tdxd_end_reason',
    request: 'request-why-t-dxd-was-stopped',
    burden: 'look it up',
    when: when(
      'tdxd_end_reason',
      [asTold('early-drug', f.earlyHer2Drug, 'none'), asTold('had-tdxd-ask', f.hadTdxd, 'no')],
      [
        ['T-DXd', 'any', 'ask'],
        [['none', 'H or HP', 'T-DM1'], 'yes', 'ask'],
        [['none', 'H or HP', 'T-DM1'], 'no', 'no'],
      ],
    ),
    purpose: 'purpose-t-dxd-again-is-only',
  }),
  ask({
    id: 'endocrine_history',
    request: 'request-earlier-hormone-drugs-with-dates',
    burden: 'look it up',
    when: when(
      'endocrine_history',
      [phase, relapseTold, hr],
      [
        [
          ['before treatment', 'during neoadjuvant', 'after surgery', 'after neoadjuvant', 'after treatment'],
          'any',
          'any',
          'no',
        ],
        [['local relapse', 'metastatic'], 'any', ['positive', 'low-positive'], 'ask'],
        [['local relapse', 'metastatic'], 'any', 'negative', 'no'],
      ],
    ),
  }),
  ask({
    id: 'clot_history',
    request: 'request-earlier-blood-clots',
    when: isSilent('clot_history', f.clotHistory),
    inView: tamoxifenOptions,
    settles: [f.clotHistory],
  }),
  ask({
    id: 'bowel_history',
    request: 'request-bowel-disease-and-a-plan',
    when: always('bowel_history'),
    inView: ['NERATINIB', 'NERA-CAP'],
    settles: [f.bowelDisease],
    purpose: 'purpose-neratinib-nearly-always-brings-diarrhoea',
  }),
  ask({
    id: 'other_medicines',
    request: 'request-all-other-medicines',
    burden: 'look it up',
    when: always('other_medicines'),
    inView: [...cdk46Options, ...tkiOptions],
    purpose: 'purpose-interactions-through-cyp3a',
  }),
  ask({
    id: 'dpd',
    request: 'request-a-dpd-test',
    burden: 'blood test',
    when: always('dpd'),
    inView: capecitabineOptions,
    purpose: 'purpose-capecitabine-is-dangerous-without-this',
  }),
  // brain
  ask({
    id: 'brain_check',
    request: 'request-new-nerve-symptoms-and-a',
    secondLook: true,
    when: when(
      'brain_check',
      [phase, asTold('brain-check', f.brainStatus, 'none')],
      [
        [early, 'any', 'no'],
        ['metastatic', 'none', 'ask'],
        ['metastatic', ['stable', 'active'], 'no'],
      ],
    ),
    settles: [f.brainStatus],
    couldTurnInto: [{ fact: f.brainStatus.name, value: 'active' }],
  }),
  ask({
    id: 'steroid_use',
    request: 'request-whether-she-takes-steroids',
    secondLook: true,
    purpose: 'purpose-steroids-can-hide-symptoms',
    when: when(
      'steroid_use',
      [
        asTold('brain-steroids', f.brainStatus, 'none'),
        asTold('brain-symptoms-steroids', f.brainSymptoms, 'no'),
      ],
      [
        ['none', 'any', 'no'],
        [['stable', 'active'], 'no', 'ask'],
        [['stable', 'active'], 'yes', 'no'],
      ],
    ),
  }),
  // a pause for pregnancy
  ...(['genetic_result', 'recent_imaging'] as const).map((id) =>
    ask({
      id,
      request: id === 'genetic_result' ? 'request-the-gene-test' : 'request-recent-scans',
      purpose: 'purpose-before-a-pause-of-hormone',
      when: when(
        id,
        [menopause, phase, wantsChildrenTold, asTold(`on-endocrine-${id}`, f.onEndocrine, 'no')],
        [
          [['man', 'postmenopausal'], 'any', 'any', 'any', 'no'],
          ['premenopausal', 'any', ['no', 'not asked yet'], 'any', 'no'],
          [
            'premenopausal',
            ['before treatment', 'during neoadjuvant', 'metastatic', 'local relapse'],
            'yes',
            'any',
            'no',
          ],
          ['premenopausal', 'after treatment', 'yes', 'any', 'ask'],
          ['premenopausal', ['after surgery', 'after neoadjuvant'], 'yes', 'yes', 'ask'],
          ['premenopausal', ['after surgery', 'after neoadjuvant'], 'yes', 'no', 'no'],
        ],
      ),
    }),
  ),
  // now
  ask({
    id: 'vitals_now',
    request: 'request-oxygen-and-temperature-now',
    burden: 'look it up',
    when: when(
      'vitals_now',
      [
        asTold('cough-vitals', f.coughNow, 'no'),
        asTold('breathless-vitals', f.breathlessNow, 'no'),
        asTold('adc-vitals', f.onAdc, 'no'),
      ],
      [
        ['any', 'any', 'no', 'no'],
        ['yes', 'any', 'yes', 'ask'],
        ['no', 'yes', 'yes', 'ask'],
        ['no', 'no', 'yes', 'no'],
      ],
    ),
    purpose: 'purpose-lung-inflammation-from-the-drug',
  }),
  // where she is
  ask({
    id: 'operation',
    request: 'request-operation',
    burden: 'look it up',
    settles: [f.breastSurgery],
    when: when(
      'operation',
      [stateOf(f.breastSurgery), pathologicalFindings, treatedFindings, clinicalFindings],
      [
        [told, 'any', 'any', 'any', 'no'],
        [silent, 'told', 'any', 'any', 'ask'],
        [silent, 'silent', 'told', 'any', 'ask'],
        [silent, 'silent', 'silent', 'told', 'no'],
        [silent, 'silent', 'silent', 'silent', 'ask'],
      ],
    ),
    purpose: 'purpose-order',
  }),
  ask({
    id: 'region',
    request: 'request-region',
    who: 'who-you',
    burden: 'look it up',
    settles: [f.region],
    when: isSilent('region', f.region),
    purpose: 'purpose-region',
  }),
  // evidence
  ask({
    id: 'label_update',
    request: 'request-whether-it-is-approved-here',
    inView: ['TDXD-THP', 'TDXD-ADJ', 'TDXD-P-1L', 'MAINT-PALBO', 'MAINT-TUC'],
    burden: 'look it up',
    when: when(
      'label_update',
      [f.region],
      [
        ['EU', 'ask'],
        ['US', 'no'],
      ],
    ),
    purpose: 'purpose-no-approval-was-found-when',
  }),
  ask({
    id: 'label_update',
    request: 'request-whether-it-is-approved-here',
    inView: ['MAINT-TUC'],
    burden: 'look it up',
    when: always('label_update-tucatinib'),
    purpose: 'purpose-no-approval-was-found-when',
  }),
  ask({
    id: 'newer_evidence',
    request: 'request-newer-trials-and-guidelines',
    burden: 'look it up',
    when: when(
      'newer_evidence',
      [stateOf(f.daysSinceEvidence), f.daysSinceEvidence],
      [
        [silent, 'any', 'no'],
        [told, '> 183', 'ask'],
        [told, '≤ 183', 'no'],
      ],
    ),
    purpose: 'purpose-the-evidence-behind-these-rows',
  }),
]
