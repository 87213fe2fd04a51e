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

const equal =
  'equal survival whichever operation, when both are possible; HER2 alone is never a reason to remove the breast'

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
        MRM: preferred('inflammatory: the whole breast and the nodes, after systemic treatment', [
          'ASCO21-NEO',
        ]),
        BCS: avoid('inflammatory disease', ['ASCO21-NEO']),
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
        BCS: alternative('possible after shrinkage; decided on the response, to the new margins', ['herald']),
        MAST: alternative(equal, ['herald']),
      },
    },
    'skin or chest wall': {
      row: 'A1.7',
      situation: 'skin or chest wall involved',
      strength: 'W/4',
      options: {
        MAST: preferred('after treatment; skin or chest wall was involved', ['herald']),
        BCS: consider('only after an excellent response', ['herald']),
      },
    },
    'no radiation possible': {
      row: 'A9',
      situation: 'no radiation wished or possible',
      strength: 'S/1',
      options: {
        MAST: preferred('keeping the breast needs radiation', ['herald']),
        BCS: avoid('keeping the breast needs radiation', ['herald']),
      },
    },
    'early pregnancy': {
      row: 'A9',
      situation: 'early pregnancy that continues',
      strength: 'S/3',
      options: {
        MAST: preferred(
          'keeping the breast needs radiation, which cannot be given while an early pregnancy continues',
          ['PREG-UNC', 'ESMO23-PREG'],
        ),
        BCS: avoid('radiation cannot be given while an early pregnancy continues', [
          'PREG-UNC',
          'ESMO23-PREG',
        ]),
      },
    },
    'positive margin': {
      row: 'A9',
      situation: 'cancer at the margin',
      strength: 'S/3',
      options: {
        BCS: alternative('a second excision to a clear margin', ['herald']),
        MAST: alternative('where a clear margin is not reached', ['herald']),
      },
    },
    relapse: {
      row: 'C3',
      situation: 'relapse in the breast, chest wall or nodes',
      strength: 'M/2',
      options: {
        MAST: preferred('removal with clear margins, if it can be removed', ['herald']),
        BCS: consider('where a second conservation is possible', ['herald']),
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
  'AX-OMIT': avoid('the rules of 2025 for leaving the nodes alone need HER2-negative disease', [
    'ASCO25-SLNB',
  ]),
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
        'AX-SLNB': preferred('clear nodes: the sentinel nodes, also after treatment first', ['ASCO25-SLNB']),
        ...noOmission,
      },
    },
    cN1: {
      row: 'A9',
      situation: 'cN1',
      strength: 'M/2',
      options: {
        'AX-TAD': alternative('if the nodes clear up: the clipped node and the sentinel nodes', ['herald']),
        'AX-SLNB': alternative('if the nodes clear up: dual tracer and at least three nodes', ['herald']),
        'AX-ALND': alternative('if any cancer is left in the nodes', ['herald']),
        ...noOmission,
      },
    },
    'cN2-3 or T4': {
      row: 'A9',
      situation: 'cN2-3, T4 or inflammatory',
      strength: 'S/3',
      options: {
        'AX-ALND': preferred('many nodes, T4 or inflammatory', ['herald', 'ASCO21-NEO']),
        'AX-SLNB': avoid('not reliable enough here', ['herald', 'ASCO21-NEO']),
        'AX-TAD': avoid('not reliable enough here', ['herald']),
        ...noOmission,
      },
    },
    'one or two positive': {
      row: 'A9',
      situation: 'one or two positive sentinel nodes',
      strength: 'S/1',
      options: {
        'AX-ALND': avoid('one or two positive nodes with whole-breast or nodal radiation: not needed', [
          'ASCO25-SLNB',
        ]),
      },
    },
    'more positive': {
      row: 'A9',
      situation: 'three or more positive nodes, few examined',
      strength: 'S/2',
      options: { 'AX-ALND': preferred('three or more positive nodes', ['ASCO25-SLNB']) },
    },
    'nodes left': {
      row: 'A9',
      situation: 'cancer left in nodes after treatment',
      strength: 'S/3',
      options: { 'AX-ALND': preferred('any cancer left in the nodes, isolated cells included', ['herald']) },
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
  'T-REBX': preferred('a new biopsy with HER2, if the tumour may have changed', ['asco-cap-her2-2018']),
  'T-STAGE': preferred('look for spread again', ['herald']),
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
        'AC-THP': consider('finish the course, or add the drug class not yet used; HER2 treatment goes on', [
          'herald',
        ]),
      },
    },
    'stopped for side effects': {
      row: 'C1',
      situation: 'chemotherapy before surgery stopped for side effects',
      strength: 'W/4',
      options: {
        'SURG-FIRST': preferred('surgery is moved forward; the rules for what is left still hold', ['DB05']),
        'HP-ET-NEO': consider('the HER2 antibodies go on until surgery', ['herald']),
      },
    },
    'grew, operable': {
      row: 'C1',
      situation: 'grew during treatment, operable',
      strength: 'W/4',
      options: {
        'SURG-FIRST': preferred('it grew and can be removed: surgery now', ['COMPASSPCR'], ['U14']),
        'AC-THP': consider('a switch, if no anthracycline was given', ['herald'], ['U14']),
        'TDXD-THP': consider('a switch, outside any protocol', ['herald'], ['U14']),
        ...retest,
      },
    },
    'grew, inoperable': {
      row: 'C1',
      situation: 'grew during treatment, not operable',
      strength: 'W/4',
      options: {
        'AC-THP': consider('a switch, if no anthracycline was given', ['herald'], ['U14']),
        'TDXD-THP': consider('a switch, outside any protocol', ['herald'], ['U14']),
        'RT-RNI': consider('radiation where surgery is not possible', ['herald'], ['U14']),
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
        'TH-WEEKLY': consider('HER2 treatment with chemotherapy again, by what was given before', ['herald']),
        'TCHP-ADJ': consider('HER2 treatment with chemotherapy again, by what was given before', ['herald']),
        'TDM1-ADJ': consider('by what was given before', ['herald']),
        'TDXD-ADJ': consider('by what was given before', ['herald']),
      },
    },
  },
})
