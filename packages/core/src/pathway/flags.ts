/** Warnings that stand beside the options (pathway dossier, F2 and the rooms). Tier 1: hospital now. 2: call today. 0: read. */
import { cite } from '../publication/citation.ts'
import { cT } from '../staging/ajcc8-breast-2018-01.ts'
import { clinicalTumour } from '../staging/facts.ts'
import { oneOf, stateOf } from '../table/column.ts'
import { type Column, type Row, type Table, table, yesOrNo } from '../table/table.ts'
import { pregnant, pregnantStages } from './caps.ts'
import { cardiacBand, menopause, phase, wantsChildrenTold } from './derived.ts'
import * as f from './facts.ts'
import {
  capecitabineOptions,
  cdk46Options,
  chemotherapies,
  type OptionId,
  tdm1Options,
  tdxdOptions,
  tkiOptions,
} from './options.ts'
import { asTold, silent, told } from './told.ts'

export type Flag = {
  readonly id: string
  readonly tier: 0 | 1 | 2
  /** Message id of the warning in a clinician's words. */
  readonly text: string
  readonly when: Table<'show' | 'no'>
  /** Also shown while one of these is preferred, alternative, consider or depends-on. */
  readonly inView: readonly OptionId[]
}

const when = <const Columns extends readonly Column[]>(
  id: string,
  given: Columns,
  rows: readonly Row<Columns, 'show' | 'no'>[],
): Table<'show' | 'no'> =>
  table({
    id: `pathway.flag-${id}`,
    title: `When to show: ${id.replaceAll('_', ' ')}`,
    cite: cite('herald', 'pathway section F2'),
    given,
    outcome: oneOf(`show ${id}`, ['show', 'no']),
    rows,
  })

/** A sign that nobody recorded is not there to act on; each fact is read by one table. */
const asFlag = (fact: ReturnType<typeof yesOrNo>): Table<'yes' | 'no'> =>
  asTold(`flag: ${fact.name}`, fact, 'no')
const seen = {
  fever: asFlag(f.feverNow),
  chemotherapy: asFlag(f.onChemotherapy),
  adc: asFlag(f.onAdc),
  cdk46: asFlag(f.onCdk46),
  tki: asFlag(f.onTki),
  breathless: asFlag(f.breathlessNow),
  cough: asFlag(f.coughNow),
  heartFailure: asFlag(f.heartFailure),
  brainNow: asFlag(f.brainSignsNow),
  brainSymptoms: asFlag(f.brainSymptoms),
  yellow: asFlag(f.yellowNow),
  ild: asFlag(f.ildHistory),
  lungs: asFlag(f.lungDisease),
  heartNow: asFlag(f.heartSignsNow),
  diarrhoea: asFlag(f.diarrhoeaNow),
} as const

const anyOf = (id: string, facts: readonly Table[]): Table<'show' | 'no'> =>
  facts.reduce<Table<'show' | 'no'>>(
    (rest, fact, index) =>
      when(
        `${id}-${index}`,
        [fact, rest],
        [
          ['yes', 'any', 'show'],
          ['no', 'show', 'show'],
          ['no', 'no', 'no'],
        ],
      ),
    when(`${id}-none`, [phase], [['any', 'no']]),
  )

/** The extent was stated or the T category says it: redness and swelling of the breast. */
const inflammatory = when(
  'inflammatory',
  [phase, stateOf(clinicalTumour.extent), cT],
  [
    [
      [
        'during neoadjuvant',
        'after surgery',
        'after neoadjuvant',
        'after treatment',
        'local relapse',
        'metastatic',
      ],
      'any',
      'any',
      'no',
    ],
    ['before treatment', silent, 'any', 'no'],
    ['before treatment', told, 'T4d', 'show'],
    [
      'before treatment',
      told,
      ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c'],
      'no',
    ],
  ],
)

const isPregnant = (id: string) =>
  when(
    id,
    [stateOf(f.pregnancy), pregnant],
    [
      [silent, 'any', 'no'],
      [told, pregnantStages, 'show'],
      [told, 'no', 'no'],
    ],
  )

const weakHeart = when(
  'weak-heart',
  [stateOf(f.lvef), cardiacBand],
  [
    ['any', 'heart failure', 'show'],
    [told, ['reduced', 'low'], 'show'],
    [told, 'ok', 'no'],
    [silent, ['ok', 'reduced', 'low'], 'no'],
  ],
)

const brainDisease = when(
  'brain-disease',
  [asTold('brain-flag', f.brainStatus, 'none')],
  [
    [['stable', 'active'], 'show'],
    ['none', 'no'],
  ],
)

const both = (id: string, a: Table<'show' | 'no'>, b: Table<'show' | 'no'>) =>
  when(
    id,
    [a, b],
    [
      ['show', 'any', 'show'],
      ['no', 'show', 'show'],
      ['no', 'no', 'no'],
    ],
  )

const cytotoxic: readonly OptionId[] = [...chemotherapies, ...tdm1Options, ...tdxdOptions, ...cdk46Options]

export const flags: readonly Flag[] = [
  {
    id: 'fever_on_treatment',
    tier: 1,
    inView: cytotoxic,
    text: 'warning-38-0-c-100-4',
    when: anyOf('fever', [seen.fever, seen.chemotherapy, seen.adc, seen.cdk46]),
  },
  {
    id: 'breathless_at_rest',
    tier: 1,
    inView: [...tdxdOptions, ...tdm1Options],
    text: 'warning-breathless-at-rest-chest-pain',
    when: both(
      'breathless',
      anyOf('breath', [seen.breathless, seen.cough, seen.adc, seen.heartFailure]),
      weakHeart,
    ),
  },
  {
    id: 'brain_danger_signs',
    tier: 1,
    inView: ['CNS-SRS', 'CNS-SURG', 'CNS-DEFER', 'CNS-WBRT-HA'],
    text: 'warning-a-seizure-a-weak-limb',
    when: both('brain-signs', brainDisease, anyOf('brain-now', [seen.brainNow, seen.brainSymptoms])),
  },
  {
    id: 'yellow_eyes',
    tier: 1,
    inView: [...tkiOptions, ...tdm1Options],
    text: 'warning-yellow-eyes-or-skin-confusion',
    when: anyOf('yellow', [seen.yellow, seen.tki, seen.adc]),
  },
  {
    id: 'new_cough',
    tier: 2,
    inView: [...tdxdOptions, ...tdm1Options],
    text: 'warning-any-new-or-worse-cough',
    when: anyOf('cough', [seen.ild, seen.lungs, seen.cough, seen.breathless, seen.adc]),
  },
  {
    id: 'heart_failure_signs',
    tier: 2,
    inView: [],
    text: 'warning-swollen-ankles-2-kg-more',
    when: both('heart-signs', weakHeart, anyOf('heart-now', [seen.heartNow, seen.heartFailure])),
  },
  {
    id: 'diarrhoea',
    tier: 2,
    inView: [...tkiOptions, ...capecitabineOptions],
    text: 'warning-four-or-more-loose-stools',
    when: anyOf('diarrhoea', [seen.diarrhoea, seen.tki]),
  },
  {
    id: 'inflammatory_start_soon',
    tier: 2,
    inView: [],
    text: 'warning-inflammatory-disease-starts-treatment-within',
    when: inflammatory,
  },
  {
    id: 'pregnancy_no_treatment',
    tier: 2,
    inView: [],
    text: 'warning-no-her2-drug-radiation-or',
    when: isPregnant('pregnancy_no_treatment'),
  },
  {
    id: 'tell_staff',
    tier: 0,
    inView: [],
    text: 'warning-tell-the-staff-which-treatment',
    when: anyOf('tell', [seen.fever]),
  },
  {
    id: 'pregnancy_neutral',
    tier: 0,
    inView: [],
    text: 'warning-decisions-about-the-pregnancy-are',
    when: isPregnant('pregnancy_neutral'),
  },
  {
    id: 'pregnancy_wait',
    tier: 0,
    inView: [],
    text: 'warning-a-pregnancy-waits-at-least',
    when: when(
      'pregnancy_wait',
      [menopause, wantsChildrenTold],
      [
        [['man', 'postmenopausal'], 'any', 'no'],
        ['premenopausal', 'yes', 'show'],
        ['premenopausal', ['no', 'not asked yet'], 'no'],
      ],
    ),
  },
  {
    id: 'dossier_outdated',
    tier: 0,
    inView: [],
    text: 'warning-the-evidence-behind-this-was',
    when: when(
      'dossier_outdated',
      [stateOf(f.daysSinceEvidence), f.daysSinceEvidence],
      [
        [silent, 'any', 'no'],
        [told, '> 183', 'show'],
        [told, '≤ 183', 'no'],
      ],
    ),
  },
]
