/** A3: after surgery that came first, by what the pathologist found (pathway dossier, section A). */
import { cite } from '../publication/citation.ts'
import { pN, pT } from '../staging/ajcc8-breast-2018-01.ts'
import { her2, pathologicalGrade } from '../staging/facts.ts'
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
  neuropathyCap,
  noChemotherapyCap,
  pregnancyCap,
} from './caps.ts'
import { hr, pathologicalOver30, phase } from './derived.ts'
import { alternative, avoid, consider, preferred, type RoomRow, room } from './listed.ts'

const elsewhere = [
  'before treatment',
  'during neoadjuvant',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
  'metastatic',
] as const
const t4 = ['T4a', 'T4b', 'T4c', 'T4d'] as const
const notNegative = ['positive', 'low-positive'] as const

export const adjuvantBase = table({
  id: 'pathway.adjuvant',
  title: 'After surgery first',
  cite: cite('ASCO18-ADJ', 'Adjuvant HER2 treatment'),
  given: [phase, her2, pT, pN, pathologicalOver30, hr, pathologicalGrade],
  outcome: oneOf('after surgery first', [
    'elsewhere',
    'HER2-negative',
    'not invasive',
    'pT1mi N0',
    'pT1a N0',
    'pT1b N0',
    'pT1c N0',
    'pT1c N0, receptor-negative grade 3',
    'pT2 N0 up to 30 mm',
    'pT2 N0 over 30 mm, or pT3',
    'pT4 N0',
    'pT1 N1mi',
    'pT1c N1mi, receptor-negative grade 3',
    'pT2 N1mi up to 30 mm',
    'larger N1mi',
    'pN1-3',
  ]),
  // biome-ignore format: a table
  rows: [
    // phase           HER2        pT                                       pN                  > 30 mm  receptors   grade         row
    [elsewhere,        'any',      'any',                                   'any',              'any',  'any',      'any',        'elsewhere'],
    ['after surgery',  'negative', 'any',                                   'any',              'any',  'any',      'any',        'HER2-negative'],
    ['after surgery',  'positive', ['Tis', 'T0'],                           ['N0', 'N1mi'],     'any',  'any',      'any',        'not invasive'],
    ['after surgery',  'positive', 'T1mi',                                  'N0',               'any',  'any',      'any',        'pT1mi N0'],
    ['after surgery',  'positive', 'T1a',                                   'N0',               'any',  'any',      'any',        'pT1a N0'],
    ['after surgery',  'positive', 'T1b',                                   'N0',               'any',  'any',      'any',        'pT1b N0'],
    ['after surgery',  'positive', 'T1c',                                   'N0',               'any',  notNegative, 'any',       'pT1c N0'],
    ['after surgery',  'positive', 'T1c',                                   'N0',               'any',  'negative', ['G1', 'G2'], 'pT1c N0'],
    ['after surgery',  'positive', 'T1c',                                   'N0',               'any',  'negative', 'G3',         'pT1c N0, receptor-negative grade 3'],
    ['after surgery',  'positive', 'T2',                                    'N0',               'no',   'any',      'any',        'pT2 N0 up to 30 mm'],
    ['after surgery',  'positive', 'T2',                                    'N0',               'yes',  'any',      'any',        'pT2 N0 over 30 mm, or pT3'],
    ['after surgery',  'positive', 'T3',                                    'N0',               'any',  'any',      'any',        'pT2 N0 over 30 mm, or pT3'],
    ['after surgery',  'positive', t4,                                      ['N0', 'N1mi'],     'any',  'any',      'any',        'pT4 N0'],
    ['after surgery',  'positive', ['T1mi', 'T1a', 'T1b'],                  'N1mi',             'any',  'any',      'any',        'pT1 N1mi'],
    ['after surgery',  'positive', 'T1c',                                   'N1mi',             'any',  notNegative, 'any',       'pT1 N1mi'],
    ['after surgery',  'positive', 'T1c',                                   'N1mi',             'any',  'negative', ['G1', 'G2'], 'pT1 N1mi'],
    ['after surgery',  'positive', 'T1c',                                   'N1mi',             'any',  'negative', 'G3',         'pT1c N1mi, receptor-negative grade 3'],
    ['after surgery',  'positive', 'T2',                                    'N1mi',             'no',   'any',      'any',        'pT2 N1mi up to 30 mm'],
    ['after surgery',  'positive', 'T2',                                    'N1mi',             'yes',  'any',      'any',        'larger N1mi'],
    ['after surgery',  'positive', 'T3',                                    'N1mi',             'any',  'any',      'any',        'larger N1mi'],
    ['after surgery',  'positive', 'any',                                   ['N1', 'N2', 'N3'], 'any',  'any',      'any',        'pN1-3'],
  ],
})

const th = preferred('why-up-to-20-mm-with', ['APT'])
const tdm1 = consider('why-stage-i-off-label-less', ['ATEMPT'])
const noPertuzumab = avoid('why-clear-nodes-pertuzumab-added-nothing', ['APHINITY'])
const micromet = consider('why-one-micrometastasis-pertuzumab-is-not', ['APHINITY'])
const n1mi: RoomRow['options'] = {
  'TH-WEEKLY': preferred('why-one-micrometastasis-was-allowed-in', ['APT']),
  'TDM1-STAGE1': tdm1,
  'TCHP-ADJ': micromet,
}
const large: RoomRow['options'] = {
  TCH: preferred('why-works-as-well-as-with', ['BCIRG006']),
  'AC-TH': alternative('why-works-more-heart-failure-and', ['BCIRG006', 'B31', 'LBL-H']),
  'TCHP-ADJ': consider('why-receptor-negative-or-otherwise-high', ['APHINITY']),
}
const upTo30: RoomRow['options'] = {
  TCH: preferred('why-over-20-mm-with-clear', ['BCIRG006']),
  'TH-WEEKLY': alternative('why-9-out-of-100-people', ['APT']),
  'AC-TH': alternative('why-works-more-heart-failure-and', ['BCIRG006', 'B31', 'LBL-H']),
}

export const adjuvantRoom = room({
  id: 'adjuvant',
  title: 'After surgery first',
  base: adjuvantBase,
  elsewhere: ['elsewhere', 'HER2-negative', 'not invasive'],
  caps: [
    pregnancyCap,
    heartCap,
    fitnessCap,
    neuropathyCap,
    anthracyclineCap,
    liverCap,
    kidneyCap,
    noChemotherapyCap,
    gentlerCap,
  ],
  checks: drugChecks,
  rows: {
    'pT1mi N0': {
      row: 'A1.1',
      situation: 'pT1mi N0',
      strength: 'W/4',
      options: {
        'TH-WEEKLY': consider('why-only-exceptionally-such-as-several', ['NCCN-P']),
      },
    },
    'pT1a N0': {
      row: 'A1.2',
      situation: 'pT1a N0',
      strength: 'M/2',
      options: {
        'TH-WEEKLY': consider('why-t1a-n0-a-small-absolute', ['APT', 'ASCO21-NEO'], ['U1']),
      },
    },
    'pT1b N0': {
      row: 'A3',
      situation: 'pT1b N0',
      strength: 'M/2',
      options: { 'TH-WEEKLY': th, 'TDM1-STAGE1': tdm1 },
    },
    'pT1c N0': {
      row: 'A3',
      situation: 'pT1c N0',
      strength: 'M/2',
      options: { 'TH-WEEKLY': th, 'TDM1-STAGE1': tdm1 },
    },
    'pT1c N0, receptor-negative grade 3': {
      row: 'A3',
      situation: 'pT1c N0, receptor-negative, grade 3',
      strength: 'M/2',
      options: {
        'TH-WEEKLY': th,
        'TDM1-STAGE1': tdm1,
        TCH: alternative('why-receptor-negative-and-grade-3', ['BCIRG006']),
      },
    },
    'pT2 N0 up to 30 mm': {
      row: 'A3',
      situation: 'pT2 N0 up to 30 mm',
      strength: 'S/1',
      options: { ...upTo30, 'TCHP-ADJ': noPertuzumab, 'AC-THP-ADJ': noPertuzumab },
    },
    'pT2 N0 over 30 mm, or pT3': {
      row: 'A3',
      situation: 'pT2 N0 over 30 mm, or pT3 N0',
      strength: 'S/1',
      options: large,
    },
    'pT4 N0': {
      row: 'A3',
      situation: 'pT4 N0: no row of its own, read as pT3',
      strength: 'W/4',
      options: large,
    },
    'pT1 N1mi': {
      row: 'A3',
      situation: 'pT1 with a micrometastasis',
      strength: 'W/2',
      options: n1mi,
    },
    'pT1c N1mi, receptor-negative grade 3': {
      row: 'A3',
      situation: 'pT1c with a micrometastasis, receptor-negative, grade 3',
      strength: 'W/2',
      options: { ...n1mi, TCH: alternative('why-receptor-negative-and-grade-3', ['BCIRG006']) },
    },
    'pT2 N1mi up to 30 mm': {
      row: 'A3',
      situation: 'pT2 up to 30 mm with a micrometastasis',
      strength: 'W/2',
      options: { ...upTo30, 'TCHP-ADJ': micromet },
    },
    'larger N1mi': {
      row: 'A3',
      situation: 'over 30 mm with a micrometastasis',
      strength: 'W/2',
      options: { ...large, 'TCHP-ADJ': micromet },
    },
    'pN1-3': {
      row: 'A3',
      situation: 'pN1-3',
      strength: 'S/1',
      options: {
        'TCHP-ADJ': preferred('why-nodes-involved-pertuzumab-helps', ['APHINITY', 'ASCO18-ADJ']),
        'AC-THP-ADJ': alternative('why-nodes-involved-with-an-anthracycline', ['APHINITY']),
        TCH: alternative('why-if-pertuzumab-is-not-tolerated', ['BCIRG006']),
      },
    },
  },
})
