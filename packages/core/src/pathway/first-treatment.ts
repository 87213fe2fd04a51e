/** A1 and A2: the first treatment of early disease, before anything was given (pathway dossier, section A). */
import { cite } from '../publication/citation.ts'
import { cN, cT } from '../staging/ajcc8-breast-2018-01.ts'
import { her2 } from '../staging/facts.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import {
  anthracyclineCap,
  drugChecks,
  fitnessCap,
  gentlerCap,
  heartCap,
  kidneyCap,
  liverCap,
  lungSignsCap,
  lungsCap,
  neuropathyCap,
  noChemotherapyCap,
  pregnancyCap,
  regionCap,
} from './caps.ts'
import { clinicalOver30, gentler, phase } from './derived.ts'
import { alternative, avoid, consider, preferred, type RoomRow, room } from './listed.ts'

const elsewhere = [
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
  'metastatic',
] as const
const early = ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'] as const

export const firstTreatmentBase = table({
  id: 'pathway.first-treatment',
  title: 'First treatment by stage',
  cite: cite('ASCO21-NEO', 'Who is offered treatment before surgery'),
  given: [phase, her2, cT, cN, clinicalOver30, gentler],
  outcome: oneOf('first treatment', [
    'elsewhere',
    'HER2-negative',
    'not invasive',
    'no primary',
    'A1.1',
    'A1.2',
    'A1.3',
    'A1.4',
    'A1.5 up to 30 mm',
    'A1.5 over 30 mm',
    'A1.5 up to 30 mm, gentler',
    'A1.5 over 30 mm, gentler',
    'A1.6',
    'A1.6 gentler',
    'A1.7',
    'A1.8',
  ]),
  // biome-ignore format: a table
  rows: [
    // phase              HER2         cT       cN                  > 30 mm gentler  row
    [elsewhere,           'any',       'any',   'any',              'any', 'any',    'elsewhere'],
    ['before treatment',  'negative',  'any',   'any',              'any', 'any',    'HER2-negative'],
    ['before treatment',  'positive',  'Tis',   'any',              'any', 'any',    'not invasive'],
    ['before treatment',  'positive',  'T0',    'N0',               'any', 'any',    'no primary'],
    ['before treatment',  'positive',  'T1mi',  'N0',               'any', 'any',    'A1.1'],
    ['before treatment',  'positive',  'T1a',   'N0',               'any', 'any',    'A1.2'],
    ['before treatment',  'positive',  'T1b',   'N0',               'any', 'any',    'A1.3'],
    ['before treatment',  'positive',  'T1c',   'N0',               'any', 'any',    'A1.4'],
    ['before treatment',  'positive',  'T2',    'N0',               'no',  'no',     'A1.5 up to 30 mm'],
    ['before treatment',  'positive',  'T2',    'N0',               'yes', 'no',     'A1.5 over 30 mm'],
    ['before treatment',  'positive',  'T2',    'N0',               'no',  'yes',    'A1.5 up to 30 mm, gentler'],
    ['before treatment',  'positive',  'T2',    'N0',               'yes', 'yes',    'A1.5 over 30 mm, gentler'],
    ['before treatment',  'positive',  'T0',    ['N1mi', 'N1'],     'any', 'no',     'A1.6'],
    ['before treatment',  'positive',  'T0',    ['N1mi', 'N1'],     'any', 'yes',    'A1.6 gentler'],
    ['before treatment',  'positive',  early,   ['N1mi', 'N1'],     'any', 'no',     'A1.6'],
    ['before treatment',  'positive',  early,   ['N1mi', 'N1'],     'any', 'yes',    'A1.6 gentler'],
    ['before treatment',  'positive',  ['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'], ['N2', 'N3'], 'any', 'any', 'A1.7'],
    ['before treatment',  'positive',  ['T3', 'T4a', 'T4b', 'T4c'], 'any', 'any', 'any', 'A1.7'],
    ['before treatment',  'positive',  'T4d',   'any',              'any', 'any',    'A1.8'],
  ],
})

const notBeforeSurgery = avoid('treatment before surgery is not routine for a tumour this small', [
  'ASCO21-NEO',
])
const noneBefore = {
  TCHP: notBeforeSurgery,
  'THP-NEO': notBeforeSurgery,
  'AC-THP': notBeforeSurgery,
  'TDXD-THP': notBeforeSurgery,
  'HP-ET-NEO': notBeforeSurgery,
}

const t2: RoomRow['options'] = {
  TCHP: preferred(
    'cT2: treatment first opens the choice after surgery, and keeping the breast',
    ['ASCO21-NEO', 'TRYPHAENA', 'TRAIN2'],
    ['U3', 'U4'],
  ),
  'THP-NEO': alternative(
    'as many complete responses with fewer severe side effects; survival figures pending',
    ['NEOCARHP', 'COMPASSPCR'],
    ['U4'],
  ),
  'TDXD-THP': alternative(
    'on the United States label for stage II; this stage was not in the trial',
    ['FDA-TDXD-EARLY', 'DB11'],
    ['U3'],
  ),
  'AC-THP': alternative('works; more risk to the heart and of leukaemia', ['TRAIN2', 'LBL-H']),
}
const t2Gentler: RoomRow['options'] = {
  ...t2,
  'THP-NEO': preferred(
    'fewer severe side effects, and a reason to want fewer; survival figures pending',
    ['NEOCARHP', 'COMPASSPCR'],
    ['U4'],
  ),
  TCHP: alternative(
    'more severe side effects than without carboplatin',
    ['ASCO21-NEO', 'NEOCARHP'],
    ['U3', 'U4'],
  ),
}
const upTo30 = {
  'SURG-FIRST': consider('up to 3 cm and little disease: surgery first is possible', ['STG25', 'APT']),
}
const nodePositive: RoomRow['options'] = {
  TCHP: preferred('a node is involved: treatment before surgery', ['ASCO21-NEO', 'TRYPHAENA'], ['U3']),
  'TDXD-THP': preferred(
    'more complete responses than with an anthracycline; approved in the United States; long-term results are young',
    ['DB11', 'FDA-TDXD-EARLY'],
    ['U3'],
  ),
  'THP-NEO': alternative('less toxic', ['NEOCARHP', 'COMPASSPCR'], ['U4']),
  'AC-THP': alternative('the comparison arm of the trial', ['DB11', 'TRAIN2']),
  'SURG-FIRST': avoid(
    'surgery first gives up what treatment before it can show, unless that treatment is impossible',
    ['ASCO21-NEO'],
  ),
}

export const firstTreatment = room({
  id: 'first-treatment',
  title: 'First treatment',
  base: firstTreatmentBase,
  elsewhere: ['elsewhere', 'HER2-negative', 'not invasive'],
  caps: [
    pregnancyCap,
    heartCap,
    lungsCap,
    lungSignsCap,
    fitnessCap,
    neuropathyCap,
    anthracyclineCap,
    liverCap,
    kidneyCap,
    noChemotherapyCap,
    gentlerCap,
    regionCap,
  ],
  checks: drugChecks,
  rows: {
    'A1.1': {
      row: 'A1.1',
      situation: 'cT1mi N0',
      strength: 'W/4',
      options: {
        'SURG-FIRST': preferred('a tumour of 1 mm or less', ['ASCO21-NEO', 'NCCN-P']),
        'TH-WEEKLY': consider('only exceptionally, such as several receptor-negative foci', ['NCCN-P']),
        ...noneBefore,
      },
    },
    'A1.2': {
      row: 'A1.2',
      situation: 'cT1a N0',
      strength: 'M/2',
      options: {
        'SURG-FIRST': preferred('a tumour up to 5 mm', ['ASCO21-NEO']),
        'TH-WEEKLY': consider(
          'after surgery: a small absolute gain; the trial had no comparison arm',
          ['APT', 'ASCO21-NEO'],
          ['U1'],
        ),
        ...noneBefore,
      },
    },
    'A1.3': {
      row: 'A1.3',
      situation: 'cT1b N0',
      strength: 'M/2',
      options: {
        'SURG-FIRST': preferred('a tumour up to 10 mm', ['ASCO21-NEO', 'ESMO24', 'STG25']),
        'TH-WEEKLY': preferred('after surgery, if it stays T1 N0', ['APT', 'STG25']),
        'TDM1-STAGE1': consider('stage I, off label; other side effects, one year', ['ATEMPT']),
        ...noneBefore,
      },
    },
    'A1.4': {
      row: 'A1.4',
      situation: 'cT1c N0',
      strength: 'M/2',
      options: {
        'SURG-FIRST': preferred(
          'up to 20 mm with clear nodes, then weekly paclitaxel and trastuzumab',
          ['APT', 'STG25'],
          ['U2'],
        ),
        'TH-WEEKLY': preferred('after surgery, if it is still up to 20 mm with clear nodes', ['APT'], ['U2']),
        'THP-NEO': alternative(
          'treatment first is favoured by receptor-negative disease, grade 3, more than 15 mm, age under 40, or unsure nodes',
          ['ESMO24', 'NEOCARHP'],
          ['U2'],
        ),
        TCHP: alternative('treatment first, for the same reasons', ['ESMO24', 'TRYPHAENA'], ['U2']),
      },
    },
    'A1.5 up to 30 mm': {
      row: 'A1.5',
      situation: 'cT2 N0, up to 30 mm',
      strength: 'S/1',
      options: { ...t2, ...upTo30 },
    },
    'A1.5 over 30 mm': { row: 'A1.5', situation: 'cT2 N0, over 30 mm', strength: 'S/1', options: t2 },
    'A1.5 up to 30 mm, gentler': {
      row: 'A1.5',
      situation: 'cT2 N0, up to 30 mm, a reason for less toxicity',
      strength: 'S/1',
      options: { ...t2Gentler, ...upTo30 },
    },
    'A1.5 over 30 mm, gentler': {
      row: 'A1.5',
      situation: 'cT2 N0, over 30 mm, a reason for less toxicity',
      strength: 'S/1',
      options: t2Gentler,
    },
    'A1.6': { row: 'A1.6', situation: 'cT0-2 cN1', strength: 'S/1', options: nodePositive },
    'A1.6 gentler': {
      row: 'A1.6',
      situation: 'cT0-2 cN1, a reason for less toxicity',
      strength: 'S/1',
      options: {
        ...nodePositive,
        'THP-NEO': preferred('less toxic, and a reason to want that', ['NEOCARHP', 'COMPASSPCR'], ['U4']),
        TCHP: alternative(
          'a node is involved; more severe side effects than without carboplatin',
          ['ASCO21-NEO', 'NEOCARHP'],
          ['U3', 'U4'],
        ),
      },
    },
    'A1.7': {
      row: 'A1.7',
      situation: 'cT3, cN2-3 or cT4a-c',
      strength: 'S/1',
      options: {
        ...nodePositive,
        'THP-NEO': consider(
          'four cycles alone only where a longer course cannot be given',
          ['COMPASSPCR', 'SIOG19'],
          ['U4'],
        ),
        'SURG-FIRST': avoid('locally advanced: surgery only after a response', ['ASCO21-NEO']),
      },
    },
    'A1.8': {
      row: 'A1.8',
      situation: 'inflammatory, cT4d',
      strength: 'S/2',
      options: {
        TCHP: preferred('inflammatory: treatment comes before surgery', ['ASCO21-NEO']),
        'AC-THP': preferred('inflammatory: treatment comes before surgery', ['ASCO21-NEO']),
        'TDXD-THP': alternative(
          'on the United States label for stage III',
          ['DB11', 'FDA-TDXD-EARLY'],
          ['U3'],
        ),
        'SURG-FIRST': avoid('inflammatory: never surgery first', ['ASCO21-NEO']),
      },
    },
  },
})
