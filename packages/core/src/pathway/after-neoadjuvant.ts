/** A4: after treatment before surgery, and surgery (pathway dossier, section A; C1 and C2). */
import { cite } from '../publication/citation.ts'
import { cN } from '../staging/ajcc8-breast-2018-01.ts'
import { her2 } from '../staging/facts.ts'
import { oneOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import {
  drugChecks,
  fitnessCap,
  heartCap,
  liverCap,
  lungSignsCap,
  lungsCap,
  neuropathyCap,
  pregnancyCap,
  regionCap,
} from './caps.ts'
import { db05Risk, ildRisk, pcr, phase } from './derived.ts'
import * as f from './facts.ts'
import { alternative, avoid, consider, preferred, type RoomRow, room } from './listed.ts'
import { asTold } from './told.ts'

const elsewhere = [
  'before treatment',
  'during neoadjuvant',
  'after surgery',
  'after treatment',
  'local relapse',
  'metastatic',
] as const

/** A residual tumour that nobody tested again counts as the first sample did. */
const residualHer2 = asTold('residual-her2', f.her2Residual, 'positive')
const adcStopped = asTold('adc-stopped', f.adcStopped, 'no')
const responseTold = asTold('response', f.response, 'partial')

const regimenKnown = table({
  id: 'pathway.regimen-before',
  title: 'What was given before surgery',
  cite: cite('COMPASSPCR', 'Four cycles of THP'),
  given: [f.neoadjuvantRegimen, f.neoadjuvantCycles],
  outcome: oneOf('given before surgery', ['T-DXd', 'THP, four cycles or fewer', 'full length']),
  // biome-ignore format: a table
  rows: [
    ['TDXD-THP',                               'any', 'T-DXd'],
    ['THP-NEO',                                '≤ 4', 'THP, four cycles or fewer'],
    ['THP-NEO',                                '> 4', 'full length'],
    [['TCHP', 'AC-THP', 'HP-ET-NEO', 'other'], 'any', 'full length'],
  ],
})

/** T-DXd first where it is approved and nothing speaks against the lungs. */
const tdxdFirst = table({
  id: 'pathway.tdxd-first',
  title: 'T-DXd first with high-risk residual disease?',
  cite: cite('DB05', 'Primary result; approval by region'),
  given: [f.region, ildRisk],
  outcome: yesOrNo('T-DXd first'),
  // biome-ignore format: a table
  rows: [
    ['US', 'none known',                                   'yes'],
    ['US', ['weak kidneys', 'lung disease', 'earlier ILD'], 'no'],
    ['EU', 'any',                          'no'],
  ],
})

export const afterNeoadjuvantBase = table({
  id: 'pathway.after-neoadjuvant',
  title: 'After treatment and surgery',
  cite: cite('ASCO21-ADJ', 'Residual disease'),
  given: [
    phase,
    her2,
    adcStopped,
    pcr,
    responseTold,
    regimenKnown,
    cN,
    residualHer2,
    db05Risk,
    tdxdFirst,
    f.liver,
  ],
  outcome: oneOf('after treatment and surgery', [
    'elsewhere',
    'HER2-negative',
    'A4.8',
    'A4.1',
    'A4.2',
    'A4.3',
    'isolated cells',
    'A4.9',
    'A4.7',
    'A4.6',
    'A4.4 T-DXd first',
    'A4.4 T-DM1 first',
    'A4.5',
    'A4.5 no conjugate',
  ]),
  // biome-ignore format: a table
  rows: [
    // phase              HER2        ADC    left                    response  given                        cN                          residual    high   T-DXd  liver                   row
    [elsewhere,           'any',      'any', 'any',                  'any',    'any',                       'any',                      'any',      'any', 'any', 'any',                  'elsewhere'],
    ['after neoadjuvant', 'negative', 'any', 'any',                  'any',    'any',                       'any',                      'any',      'any', 'any', 'any',                  'HER2-negative'],
    ['after neoadjuvant', 'positive', 'yes', 'any',                  'any',    'any',                       'any',                      'any',      'any', 'any', 'any',                  'A4.8'],
    ['after neoadjuvant', 'positive', 'no',  'complete response',    'any',    'THP, four cycles or fewer', 'any',                      'any',      'any', 'any', 'any',                  'A4.3'],
    ['after neoadjuvant', 'positive', 'no',  'complete response',    'any',    ['T-DXd', 'full length'],    'N0',                       'any',      'any', 'any', 'any',                  'A4.1'],
    ['after neoadjuvant', 'positive', 'no',  'complete response',    'any',    ['T-DXd', 'full length'],    ['N1mi', 'N1', 'N2', 'N3'], 'any',      'any', 'any', 'any',                  'A4.2'],
    ['after neoadjuvant', 'positive', 'no',  'isolated cells only',  'any',    'any',                       'any',                      'any',      'any', 'any', 'any',                  'isolated cells'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], 'progression', 'any', 'any',                'any',      'any', 'any', 'any',                  'A4.9'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], ['complete', 'partial', 'stable'], 'any', 'any', 'negative', 'any', 'any', 'any',       'A4.7'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], ['complete', 'partial', 'stable'], 'T-DXd', 'any', 'positive', 'any', 'any', 'any',     'A4.6'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], ['complete', 'partial', 'stable'], ['THP, four cycles or fewer', 'full length'], 'any', 'positive', 'yes', 'yes', 'any', 'A4.4 T-DXd first'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], ['complete', 'partial', 'stable'], ['THP, four cycles or fewer', 'full length'], 'any', 'positive', 'yes', 'no', 'any', 'A4.4 T-DM1 first'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], ['complete', 'partial', 'stable'], ['THP, four cycles or fewer', 'full length'], 'any', 'positive', 'no', 'any', ['normal', 'mild rise'], 'A4.5'],
    ['after neoadjuvant', 'positive', 'no',  ['residual in the breast', 'residual in nodes'], ['complete', 'partial', 'stable'], ['THP, four cycles or fewer', 'full length'], 'any', 'positive', 'no', 'any', 'impaired', 'A4.5 no conjugate'],
  ],
})

const noConjugate = avoid('why-nothing-invasive-was-left-a', ['KATHERINE', 'DB05'])
const tdm1 = preferred('why-invasive-disease-was-left', ['KATHERINE', 'ASCO21-ADJ'])
const lowRisk: RoomRow['options'] = {
  'TDM1-ADJ': tdm1,
  'TDXD-ADJ': consider('why-the-united-states-label-covers', ['FDA-TDXD-EARLY', 'DB05'], ['U6', 'U17']),
  TRIAL: consider('why-a-trial-may-fit-here', ['herald']),
}

export const afterNeoadjuvant = room({
  id: 'after-neoadjuvant',
  title: 'After treatment and surgery',
  base: afterNeoadjuvantBase,
  elsewhere: ['elsewhere', 'HER2-negative'],
  caps: [pregnancyCap, heartCap, lungsCap, lungSignsCap, fitnessCap, neuropathyCap, liverCap, regionCap],
  checks: drugChecks,
  rows: {
    'A4.1': {
      row: 'A4.1',
      situation: 'complete response, nodes clear at diagnosis',
      strength: 'S/1',
      options: {
        'H-1Y': preferred('why-finish-one-year-in-all', ['HERA', 'ASCO18-ADJ'], ['U5']),
        'HP-1Y': preferred('why-finish-one-year-in-all-how', ['ASCO18-ADJ'], ['U5']),
        'TDM1-ADJ': noConjugate,
        'TDXD-ADJ': noConjugate,
      },
    },
    'A4.2': {
      row: 'A4.2',
      situation: 'complete response, nodes involved at diagnosis',
      strength: 'M/2',
      options: {
        'HP-1Y': preferred('why-nodes-were-involved-at-diagnosis', ['APHINITY'], ['U5']),
        'H-1Y': alternative('why-no-data-on-pertuzumab-duration', ['HERA', 'ASCO18-ADJ'], ['U5']),
        'TDM1-ADJ': noConjugate,
        'TDXD-ADJ': noConjugate,
      },
    },
    'A4.3': {
      row: 'A4.3',
      situation: 'complete response after four cycles of THP',
      strength: 'W/2',
      options: {
        'HP-1Y': consider('why-no-further-chemotherapy-as-in', ['COMPASSPCR'], ['U4', 'U5']),
        MDT: preferred('why-a-short-course-so-far', ['COMPASSPCR']),
        'TDM1-ADJ': noConjugate,
        'TDXD-ADJ': noConjugate,
      },
    },
    'isolated cells': {
      row: 'A4',
      situation:
        'only isolated tumour cells left in nodes: trials differ on whether that is a complete response',
      strength: 'W/4',
      options: {
        'TDM1-ADJ': consider('why-if-the-team-counts-it', ['KATHERINE', 'DB11']),
        'HP-1Y': consider('why-if-the-team-counts-it-as', ['APHINITY', 'DB11'], ['U5']),
        'H-1Y': consider('why-if-the-team-counts-it-as', ['HERA', 'DB11'], ['U5']),
        MDT: preferred('why-trials-count-isolated-cells-differently', ['DB11']),
      },
    },
    'A4.4 T-DXd first': {
      row: 'A4.4',
      situation: 'residual disease, high risk',
      strength: 'S/1',
      options: {
        'TDXD-ADJ': preferred('why-about-half-the-events-of', ['DB05', 'FDA-TDXD-EARLY'], ['U17']),
        'TDM1-ADJ': alternative('why-about-half-the-events-of-trastuzumab', ['KATHERINE', 'ASCO21-ADJ']),
      },
    },
    'A4.4 T-DM1 first': {
      row: 'A4.4',
      situation: 'residual disease, high risk, T-DXd not available or not safe',
      strength: 'S/1',
      options: {
        'TDM1-ADJ': preferred('why-residual-disease-and-t-dxd', ['KATHERINE', 'ASCO21-ADJ']),
        'TDXD-ADJ': consider('why-would-come-first-by-the', ['DB05', 'LBL-TDXD']),
      },
    },
    'A4.5': { row: 'A4.5', situation: 'residual disease, lower risk', strength: 'S/1', options: lowRisk },
    'A4.5 no conjugate': {
      row: 'A4.5',
      situation: 'residual disease, lower risk, a conjugate hardly possible',
      strength: 'S/1',
      options: {
        ...lowRisk,
        'H-1Y': alternative('why-a-conjugate-is-hardly-possible', ['HERA', 'KATHERINE']),
        'HP-1Y': alternative('why-a-conjugate-is-hardly-possible', ['APHINITY', 'KATHERINE']),
      },
    },
    'A4.6': {
      row: 'A4.6',
      situation: 'residual disease after T-DXd before surgery',
      strength: 'W/4',
      options: {
        'TDM1-ADJ': consider('why-no-trial-covers-it', ['KATHERINE'], ['U7']),
        'TDXD-ADJ': consider('why-no-trial-covers-it', ['DB05'], ['U7']),
        'HP-1Y': consider('why-no-trial-covers-it', ['APHINITY'], ['U7']),
        TRIAL: consider('why-no-trial-result-covers-it', ['herald'], ['U7']),
        MDT: preferred('why-no-trial-covers-it-the', ['herald'], ['U7']),
      },
    },
    'A4.7': {
      row: 'A4.7',
      situation: 'residual disease, HER2-negative on retest',
      strength: 'W/2',
      options: {
        'TDM1-ADJ': consider('why-a-small-group-of-the', ['KATHERINE']),
        'T-REBX': preferred('why-repeat-the-her2-test-before', ['asco-cap-her2-2018']),
      },
    },
    'A4.8': {
      row: 'A4.8',
      situation: 'the conjugate was stopped for side effects',
      strength: 'M/1',
      options: {
        'H-1Y': preferred('why-finish-one-year-in-all', ['KATHERINE']),
        'HP-1Y': preferred('why-finish-one-year-in-all', ['KATHERINE']),
      },
    },
    'A4.9': {
      row: 'A4.9',
      situation: 'grew during treatment before surgery',
      strength: 'W/4',
      options: {
        'TDM1-ADJ': consider('why-people-whose-cancer-grew-were', ['KATHERINE'], ['U14']),
        'TDXD-ADJ': consider('why-people-whose-cancer-grew-were', ['DB05'], ['U14']),
        TRIAL: consider('why-no-trial-result-covers-it-6', ['herald'], ['U14']),
      },
    },
  },
})
