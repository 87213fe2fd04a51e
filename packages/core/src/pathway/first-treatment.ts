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

const notBeforeSurgery = avoid('why-treatment-before-surgery-is-not', ['ASCO21-NEO'])
const noneBefore = {
  TCHP: notBeforeSurgery,
  'THP-NEO': notBeforeSurgery,
  'AC-THP': notBeforeSurgery,
  'TDXD-THP': notBeforeSurgery,
  'HP-ET-NEO': notBeforeSurgery,
}

const t2: RoomRow['options'] = {
  TCHP: preferred('why-ct2-treatment-first-opens-the', ['ASCO21-NEO', 'TRYPHAENA', 'TRAIN2'], ['U3', 'U4']),
  'THP-NEO': alternative('why-as-many-complete-responses-with', ['NEOCARHP', 'COMPASSPCR'], ['U4']),
  'TDXD-THP': alternative('why-on-the-united-states-label', ['FDA-TDXD-EARLY', 'DB11'], ['U3']),
  'AC-THP': alternative('why-works-more-risk-to-the', ['TRAIN2', 'LBL-H']),
}
const t2Gentler: RoomRow['options'] = {
  ...t2,
  'THP-NEO': preferred('why-fewer-severe-side-effects-and', ['NEOCARHP', 'COMPASSPCR'], ['U4']),
  TCHP: alternative('why-more-severe-side-effects-than', ['ASCO21-NEO', 'NEOCARHP'], ['U3', 'U4']),
}
const upTo30 = {
  'SURG-FIRST': consider('why-up-to-3-cm-and', ['STG25', 'APT']),
}
const nodePositive: RoomRow['options'] = {
  TCHP: preferred('why-a-node-is-involved-treatment', ['ASCO21-NEO', 'TRYPHAENA'], ['U3']),
  'TDXD-THP': preferred('why-more-complete-responses-than-with', ['DB11', 'FDA-TDXD-EARLY'], ['U3']),
  'THP-NEO': alternative('why-less-toxic', ['NEOCARHP', 'COMPASSPCR'], ['U4']),
  'AC-THP': alternative('why-the-comparison-arm-of-the', ['DB11', 'TRAIN2']),
  'SURG-FIRST': avoid('why-surgery-first-gives-up-what', ['ASCO21-NEO']),
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
        'SURG-FIRST': preferred('why-a-tumour-of-1-mm', ['ASCO21-NEO', 'NCCN-P']),
        'TH-WEEKLY': consider('why-only-exceptionally-such-as-several', ['NCCN-P']),
        ...noneBefore,
      },
    },
    'A1.2': {
      row: 'A1.2',
      situation: 'cT1a N0',
      strength: 'M/2',
      options: {
        'SURG-FIRST': preferred('why-a-tumour-up-to-5', ['ASCO21-NEO']),
        'TH-WEEKLY': consider('why-after-surgery-a-small-absolute', ['APT', 'ASCO21-NEO'], ['U1']),
        ...noneBefore,
      },
    },
    'A1.3': {
      row: 'A1.3',
      situation: 'cT1b N0',
      strength: 'M/2',
      options: {
        'SURG-FIRST': preferred('why-a-tumour-up-to-10', ['ASCO21-NEO', 'ESMO24', 'STG25']),
        'TH-WEEKLY': preferred('why-after-surgery-if-it-stays', ['APT', 'STG25']),
        'TDM1-STAGE1': consider('why-stage-i-off-label-other', ['ATEMPT']),
        ...noneBefore,
      },
    },
    'A1.4': {
      row: 'A1.4',
      situation: 'cT1c N0',
      strength: 'M/2',
      options: {
        'SURG-FIRST': preferred('why-up-to-20-mm-with-clear', ['APT', 'STG25'], ['U2']),
        'TH-WEEKLY': preferred('why-after-surgery-if-it-is', ['APT'], ['U2']),
        'THP-NEO': alternative('why-treatment-first-is-favoured-by', ['ESMO24', 'NEOCARHP'], ['U2']),
        TCHP: alternative('why-treatment-first-for-the-same', ['ESMO24', 'TRYPHAENA'], ['U2']),
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
        'THP-NEO': preferred('why-less-toxic-and-a-reason', ['NEOCARHP', 'COMPASSPCR'], ['U4']),
        TCHP: alternative('why-a-node-is-involved-more', ['ASCO21-NEO', 'NEOCARHP'], ['U3', 'U4']),
      },
    },
    'A1.7': {
      row: 'A1.7',
      situation: 'cT3, cN2-3 or cT4a-c',
      strength: 'S/1',
      options: {
        ...nodePositive,
        'THP-NEO': consider('why-four-cycles-alone-only-where', ['COMPASSPCR', 'SIOG19'], ['U4']),
        'SURG-FIRST': avoid('why-locally-advanced-surgery-only-after', ['ASCO21-NEO']),
      },
    },
    'A1.8': {
      row: 'A1.8',
      situation: 'inflammatory, cT4d',
      strength: 'S/2',
      options: {
        TCHP: preferred('why-inflammatory-treatment-comes-before-surgery', ['ASCO21-NEO']),
        'AC-THP': preferred('why-inflammatory-treatment-comes-before-surgery', ['ASCO21-NEO']),
        'TDXD-THP': alternative('why-on-the-united-states-label-for', ['DB11', 'FDA-TDXD-EARLY'], ['U3']),
        'SURG-FIRST': avoid('why-inflammatory-never-surgery-first', ['ASCO21-NEO']),
      },
    },
  },
})
