/** A9: the operation of the breast and of the armpit; C1 progression; C3 local relapse (pathway dossier). */
import { cite } from '../publication/citation.ts'
import { cN, cT, pN } from '../staging/ajcc8-breast-2018-01.ts'
import { her2, nodesExamined, nodesPositive } from '../staging/facts.ts'
import { oneOf, stateOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import {
  alreadyGivenCap,
  breastCaps,
  chestRadiationCap,
  drugChecks,
  fitnessCap,
  heartCap,
  lungSignsCap,
  lungsCap,
  pregnancyCap,
  pregnant,
  regionCap,
} from './caps.ts'
import { inoperable, phase } from './derived.ts'
import * as f from './facts.ts'
import { alternative, avoid, consider, preferred, room } from './listed.ts'
import { asTold, silent, told } from './told.ts'

const before = ['before treatment', 'during neoadjuvant'] as const
const after = ['after surgery', 'after neoadjuvant'] as const
const noRadiation = asTold('wish-no-radiation', f.wishNoRadiation, 'no')
const chestBefore = asTold('chest-radiation-surgery', f.priorChestRadiation, 'no')
const early1 = table({
  id: 'pathway.early-pregnancy-told',
  title: 'Is an early pregnancy on record?',
  cite: cite('herald', 'pathway A9: radiation is impossible while an early pregnancy continues'),
  given: [stateOf(f.pregnancy), pregnant],
  outcome: yesOrNo('early pregnancy on record'),
  rows: [
    [silent, 'any', 'no'],
    [told, 'first trimester', 'yes'],
    [told, ['no', 'second or third trimester', 'near birth'], 'no'],
  ],
})
const marginsTold = asTold('margins', f.margins, 'clear')

export const breastBase = table({
  id: 'pathway.breast',
  title: 'The operation of the breast',
  cite: cite('herald', 'pathway A9, from professional knowledge'),
  given: [phase, cT, cN, noRadiation, chestBefore, early1, f.breastSurgery, marginsTold],
  outcome: oneOf('breast operation to come', [
    'elsewhere',
    'inflammatory',
    'small, nodes clear',
    'after treatment first',
    'skin or chest wall',
    'no radiation possible',
    'early pregnancy',
    'positive margin',
    'done',
    'in situ or no primary',
    'relapse',
  ]),
  // biome-ignore format: a table
  rows: [
    [['metastatic', 'after treatment'], 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'elsewhere'],
    ['local relapse', 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'relapse'],
    [before, 'T4d',                        'any',                      'any', 'any', 'any', 'any', 'any', 'inflammatory'],
    [before, ['T4a', 'T4b', 'T4c'],        'any',                      'any', 'any', 'any', 'any', 'any', 'skin or chest wall'],
    [before, ['Tis', 'T0'],                'any',                      'any', 'any', 'any', 'any', 'any', 'in situ or no primary'],
    [before, ['T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'], 'any',         'yes', 'any', 'any', 'any', 'any', 'no radiation possible'],
    [before, ['T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'], 'any',         'no',  'yes', 'any', 'any', 'any', 'no radiation possible'],
    [before, ['T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'], 'any',         'no',  'no',  'yes', 'any', 'any', 'early pregnancy'],
    [before, ['T1mi', 'T1a', 'T1b', 'T1c'], 'N0',                      'no',  'no',  'no',  'any', 'any', 'small, nodes clear'],
    [before, ['T1mi', 'T1a', 'T1b', 'T1c'], ['N1mi', 'N1', 'N2', 'N3'], 'no', 'no',  'no',  'any', 'any', 'after treatment first'],
    [before, ['T2', 'T3'],                 'any',                      'no',  'no',  'no',  'any', 'any', 'after treatment first'],
    [after,  'any', 'any', 'any', 'any', 'any', ['breast-conserving', 'not done'], 'positive', 'positive margin'],
    [after,  'any', 'any', 'any', 'any', 'any', ['breast-conserving', 'not done'], ['clear', 'close'], 'done'],
    [after,  'any', 'any', 'any', 'any', 'any', 'mastectomy', 'any', 'done'],
  ],
})

const equal = 'why-equal-survival-whichever-operation-when'

export const breastRoom = room({
  id: 'breast',
  title: 'The operation of the breast',
  base: breastBase,
  elsewhere: ['elsewhere', 'done', 'in situ or no primary'],
  caps: [pregnancyCap, chestRadiationCap, ...breastCaps],
  rows: {
    inflammatory: {
      row: 'A1.8',
      situation: 'inflammatory',
      strength: 'S/2',
      options: {
        MRM: preferred('why-inflammatory-the-whole-breast-and', ['ASCO21-NEO']),
        BCS: avoid('why-inflammatory-disease', ['ASCO21-NEO']),
      },
    },
    'small, nodes clear': {
      row: 'A9',
      situation: 'small tumour, clear nodes',
      strength: 'S/1',
      options: { BCS: preferred(equal, ['herald']), MAST: alternative(equal, ['herald']) },
    },
    'after treatment first': {
      row: 'A9',
      situation: 'treatment before surgery',
      strength: 'S/2',
      options: {
        BCS: alternative('why-possible-after-shrinkage-decided-on', ['herald']),
        MAST: alternative(equal, ['herald']),
      },
    },
    'skin or chest wall': {
      row: 'A1.7',
      situation: 'skin or chest wall involved',
      strength: 'W/4',
      options: {
        MAST: preferred('why-after-treatment-skin-or-chest', ['herald']),
        BCS: consider('why-only-after-an-excellent-response', ['herald']),
      },
    },
    'no radiation possible': {
      row: 'A9',
      situation: 'no radiation wished or possible',
      strength: 'S/1',
      options: {
        MAST: preferred('why-keeping-the-breast-needs-radiation', ['herald']),
        BCS: avoid('why-keeping-the-breast-needs-radiation', ['herald']),
      },
    },
    'early pregnancy': {
      row: 'A9',
      situation: 'early pregnancy that continues',
      strength: 'S/3',
      options: {
        MAST: preferred('why-keeping-the-breast-needs-radiation-which', ['PREG-UNC', 'ESMO23-PREG']),
        BCS: avoid('why-radiation-cannot-be-given-while', ['PREG-UNC', 'ESMO23-PREG']),
      },
    },
    'positive margin': {
      row: 'A9',
      situation: 'cancer at the margin',
      strength: 'S/3',
      options: {
        BCS: alternative('why-a-second-excision-to-a', ['herald']),
        MAST: alternative('why-where-a-clear-margin-is', ['herald']),
      },
    },
    relapse: {
      row: 'C3',
      situation: 'relapse in the breast, chest wall or nodes',
      strength: 'M/2',
      options: {
        MAST: preferred('why-removal-with-clear-margins-if', ['herald']),
        BCS: consider('why-where-a-second-conservation-is', ['herald']),
      },
    },
  },
})

/** Whether the armpit was already cleared: ten nodes or more were examined. */
const cleared = table({
  id: 'pathway.armpit-cleared',
  title: 'Were the armpit nodes already removed?',
  cite: cite('herald', 'pathway A9: ten or more nodes examined'),
  given: [stateOf(nodesExamined), nodesExamined],
  outcome: oneOf('armpit', ['cleared', 'sampled or not told']),
  rows: [
    [silent, 'any', 'sampled or not told'],
    [told, '< 10', 'sampled or not told'],
    [told, '≥ 10', 'cleared'],
  ],
})

const fewPositive = table({
  id: 'pathway.few-positive-nodes',
  title: 'One or two positive sentinel nodes?',
  cite: cite('ASCO25-SLNB', 'One or two positive sentinel nodes'),
  given: [stateOf(nodesPositive), nodesPositive],
  outcome: oneOf('positive nodes', ['one or two, or not told', 'three or more']),
  rows: [
    [silent, 'any', 'one or two, or not told'],
    [told, '≤ 2', 'one or two, or not told'],
    [told, '> 2', 'three or more'],
  ],
})

export const axillaBase = table({
  id: 'pathway.axilla',
  title: 'The operation of the armpit',
  cite: cite('ASCO25-SLNB', 'Sentinel node biopsy'),
  given: [phase, cN, cT, her2, pN, f.treatedN, cleared, fewPositive],
  outcome: oneOf('armpit operation to come', [
    'elsewhere',
    'HER2-negative',
    'cN0',
    'cN1',
    'cN2-3 or T4',
    'in situ',
    'done',
    'one or two positive',
    'more positive',
    'nodes left',
  ]),
  // biome-ignore format: a table
  rows: [
    [['metastatic', 'after treatment', 'local relapse'], 'any', 'any', 'any', 'any', 'any', 'any', 'any', 'elsewhere'],
    [before, 'any',           'any', 'negative', 'any', 'any', 'any', 'any', 'HER2-negative'],
    [before, ['N2', 'N3'],    'any', 'positive', 'any', 'any', 'any', 'any', 'cN2-3 or T4'],
    [before, ['N0', 'N1mi', 'N1'], ['T4a', 'T4b', 'T4c', 'T4d'], 'positive', 'any', 'any', 'any', 'any', 'cN2-3 or T4'],
    [before, 'N0', ['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'], 'positive', 'any', 'any', 'any', 'any', 'cN0'],
    [before, ['N1mi', 'N1'], ['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'], 'positive', 'any', 'any', 'any', 'any', 'cN1'],
    [before, ['N0', 'N1mi', 'N1'], 'Tis', 'positive', 'any', 'any', 'any', 'any', 'in situ'],
    ['after surgery', 'any',  'any', 'any', ['N0', 'N1mi'],     'any', 'any',     'any', 'done'],
    ['after surgery', 'any',  'any', 'any', ['N1', 'N2', 'N3'], 'any', 'cleared', 'any', 'done'],
    ['after surgery', 'any',  'any', 'any', ['N1', 'N2', 'N3'], 'any', 'sampled or not told', 'one or two, or not told', 'one or two positive'],
    ['after surgery', 'any',  'any', 'any', ['N1', 'N2', 'N3'], 'any', 'sampled or not told', 'three or more', 'more positive'],
    ['after neoadjuvant', 'any', 'any', 'any', 'any', 'N0', 'any', 'any', 'done'],
    ['after neoadjuvant', 'any', 'any', 'any', 'any', ['N0(i+)', 'N0(mol+)', 'N1mi', 'N1', 'N2', 'N3'], 'cleared', 'any', 'done'],
    ['after neoadjuvant', 'any', 'any', 'any', 'any', ['N0(i+)', 'N0(mol+)', 'N1mi', 'N1', 'N2', 'N3'], 'sampled or not told', 'any', 'nodes left'],
  ],
})

const noOmission = {
  'AX-OMIT': avoid('why-the-rules-of-2025-for', ['ASCO25-SLNB']),
}

export const axillaRoom = room({
  id: 'axilla',
  title: 'The operation of the armpit',
  base: axillaBase,
  elsewhere: ['elsewhere', 'HER2-negative', 'in situ', 'done'],
  rows: {
    cN0: {
      row: 'A9',
      situation: 'clear nodes on examination',
      strength: 'S/1',
      options: {
        'AX-SLNB': preferred('why-clear-nodes-the-sentinel-nodes', ['ASCO25-SLNB']),
        ...noOmission,
      },
    },
    cN1: {
      row: 'A9',
      situation: 'cN1',
      strength: 'M/2',
      options: {
        'AX-TAD': alternative('why-if-the-nodes-clear-up', ['herald']),
        'AX-SLNB': alternative('why-if-the-nodes-clear-up-dual', ['herald']),
        'AX-ALND': alternative('why-if-any-cancer-is-left', ['herald']),
        ...noOmission,
      },
    },
    'cN2-3 or T4': {
      row: 'A9',
      situation: 'cN2-3, T4 or inflammatory',
      strength: 'S/3',
      options: {
        'AX-ALND': preferred('why-many-nodes-t4-or-inflammatory', ['herald', 'ASCO21-NEO']),
        'AX-SLNB': avoid('why-not-reliable-enough-here', ['herald', 'ASCO21-NEO']),
        'AX-TAD': avoid('why-not-reliable-enough-here', ['herald']),
        ...noOmission,
      },
    },
    'one or two positive': {
      row: 'A9',
      situation: 'one or two positive sentinel nodes',
      strength: 'S/1',
      options: {
        'AX-ALND': avoid('why-one-or-two-positive-nodes', ['ASCO25-SLNB']),
      },
    },
    'more positive': {
      row: 'A9',
      situation: 'three or more positive nodes, few examined',
      strength: 'S/2',
      options: { 'AX-ALND': preferred('why-three-or-more-positive-nodes', ['ASCO25-SLNB']) },
    },
    'nodes left': {
      row: 'A9',
      situation: 'cancer left in nodes after treatment',
      strength: 'S/3',
      options: { 'AX-ALND': preferred('why-any-cancer-left-in-the', ['herald']) },
    },
  },
})

const responseTold = asTold('response-neoadjuvant', f.response, 'partial')
const stoppedTold = asTold('neoadjuvant-stopped', f.neoadjuvantStopped, 'no')

export const duringBase = table({
  id: 'pathway.during-neoadjuvant',
  title: 'During treatment before surgery',
  cite: cite('COMPASSPCR', 'Progression during treatment was rare'),
  given: [phase, her2, responseTold, stoppedTold, inoperable],
  outcome: oneOf('during treatment', [
    'elsewhere',
    'HER2-negative',
    'going on',
    'stable',
    'stopped for side effects',
    'grew, operable',
    'grew, inoperable',
  ]),
  // biome-ignore format: a table
  rows: [
    [['before treatment', 'after surgery', 'after neoadjuvant', 'after treatment', 'local relapse', 'metastatic'], 'any', 'any', 'any', 'any', 'elsewhere'],
    ['during neoadjuvant', 'negative', 'any',                             'any', 'any', 'HER2-negative'],
    ['during neoadjuvant', 'positive', ['complete', 'partial', 'stable'], 'yes', 'any', 'stopped for side effects'],
    ['during neoadjuvant', 'positive', ['complete', 'partial'],           'no',  'any', 'going on'],
    ['during neoadjuvant', 'positive', 'stable',                          'no',  'any', 'stable'],
    ['during neoadjuvant', 'positive', 'progression',                     'any', 'no',  'grew, operable'],
    ['during neoadjuvant', 'positive', 'progression',                     'any', 'yes', 'grew, inoperable'],
  ],
})

const retest = {
  'T-REBX': preferred('why-a-new-biopsy-with-her2', ['asco-cap-her2-2018']),
  'T-STAGE': preferred('why-look-for-spread-again', ['herald']),
}

export const duringRoom = room({
  id: 'during-neoadjuvant',
  title: 'During treatment before surgery',
  base: duringBase,
  elsewhere: ['elsewhere', 'HER2-negative', 'going on'],
  caps: [pregnancyCap, heartCap, lungsCap, lungSignsCap, fitnessCap, regionCap, alreadyGivenCap],
  checks: drugChecks,
  rows: {
    stable: {
      row: 'C1',
      situation: 'stable after two to four cycles',
      strength: 'W/4',
      options: {
        'AC-THP': consider('why-finish-the-course-or-add', ['herald']),
      },
    },
    'stopped for side effects': {
      row: 'C1',
      situation: 'chemotherapy before surgery stopped for side effects',
      strength: 'W/4',
      options: {
        'SURG-FIRST': preferred('why-surgery-is-moved-forward-the', ['DB05']),
        'HP-ET-NEO': consider('why-the-her2-antibodies-go-on', ['herald']),
      },
    },
    'grew, operable': {
      row: 'C1',
      situation: 'grew during treatment, operable',
      strength: 'W/4',
      options: {
        'SURG-FIRST': preferred('why-it-grew-and-can-be', ['COMPASSPCR'], ['U14']),
        'AC-THP': consider('why-a-switch-if-no-anthracycline', ['herald'], ['U14']),
        'TDXD-THP': consider('why-a-switch-outside-any-protocol', ['herald'], ['U14']),
        ...retest,
      },
    },
    'grew, inoperable': {
      row: 'C1',
      situation: 'grew during treatment, not operable',
      strength: 'W/4',
      options: {
        'AC-THP': consider('why-a-switch-if-no-anthracycline', ['herald'], ['U14']),
        'TDXD-THP': consider('why-a-switch-outside-any-protocol', ['herald'], ['U14']),
        'RT-RNI': consider('why-radiation-where-surgery-is-not', ['herald'], ['U14']),
        ...retest,
      },
    },
  },
})

export const relapseBase = table({
  id: 'pathway.local-relapse',
  title: 'Relapse in the breast, chest wall or nodes',
  cite: cite('herald', 'pathway C3, from professional knowledge'),
  given: [phase, her2],
  outcome: oneOf('local relapse', ['elsewhere', 'HER2-negative', 'C3']),
  rows: [
    [
      [
        'before treatment',
        'during neoadjuvant',
        'after surgery',
        'after neoadjuvant',
        'after treatment',
        'metastatic',
      ],
      'any',
      'elsewhere',
    ],
    ['local relapse', 'negative', 'HER2-negative'],
    ['local relapse', 'positive', 'C3'],
  ],
})

export const relapseRoom = room({
  id: 'local-relapse',
  title: 'Relapse in the breast, chest wall or nodes',
  base: relapseBase,
  elsewhere: ['elsewhere', 'HER2-negative'],
  caps: [pregnancyCap, heartCap, lungsCap, lungSignsCap, fitnessCap, regionCap],
  checks: drugChecks,
  rows: {
    C3: {
      row: 'C3',
      situation: 'local or regional relapse',
      strength: 'M/2',
      options: {
        ...retest,
        'TH-WEEKLY': consider('why-her2-treatment-with-chemotherapy-again', ['herald']),
        'TCHP-ADJ': consider('why-her2-treatment-with-chemotherapy-again', ['herald']),
        'TDM1-ADJ': consider('why-by-what-was-given-before', ['herald']),
        'TDXD-ADJ': consider('why-by-what-was-given-before', ['herald']),
      },
    },
  },
})
