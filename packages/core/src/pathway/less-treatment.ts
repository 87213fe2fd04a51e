/** Less than standard treatment: no HER2 drug, or no chemotherapy (A1.1-A1.3, A2, A14). */
import { cite } from '../publication/citation.ts'
import { her2, pathologicalGrade } from '../staging/facts.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { drugChecks, fitnessCap, heartCap, neuropathyCap, noChemotherapyCap, pregnancyCap } from './caps.ts'
import { fitness, hr, noChemotherapyTold, phase, treatmentN, treatmentT } from './derived.ts'
import { alternative, consider, preferred, type RoomRow, room } from './listed.ts'

const elsewhere = [
  'during neoadjuvant',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
  'metastatic',
] as const
const here = ['before treatment', 'after surgery'] as const
const anyHr = ['positive', 'low-positive'] as const

export const lessTreatmentBase = table({
  id: 'pathway.less-treatment',
  title: 'Less than standard treatment',
  cite: cite('SIOG19', 'Less treatment in older and frail people'),
  given: [phase, her2, treatmentT, treatmentN, fitness, noChemotherapyTold, hr, pathologicalGrade],
  outcome: oneOf('less treatment', [
    'elsewhere',
    'HER2-negative',
    'none',
    'T1mi',
    'T1a',
    'T1b, hormones instead of chemotherapy',
    'vulnerable, receptors positive',
    'vulnerable, receptors negative',
    'frail, receptors positive',
    'frail, receptors negative',
    'frail, large or node-positive',
    'frail, large or node-positive, after surgery',
    'T1a vulnerable, receptors positive',
    'T1a vulnerable, receptors negative',
    'no chemotherapy wished, before surgery',
    'T1a frail',
  ]),
  // biome-ignore format: a table
  rows: [
    [elsewhere, 'any',      'any',                               'any',                    'any',                        'any', 'any', 'any', 'elsewhere'],
    [here,      'negative', 'any',                               'any',                    'any',                        'any', 'any', 'any', 'HER2-negative'],
    [here,      'positive', ['Tis', 'T0'],               'any',                    'any',                        'any', 'any', 'any', 'none'],
    [here,      'positive', 'T1mi',                              ['N0', 'N1mi'],           'any',                        'any', 'any', 'any', 'T1mi'],
    [here,      'positive', 'T1a',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'any', 'any', 'any', 'T1a'],
    [here,      'positive', 'T1a',                               ['N0', 'N1mi'],           'vulnerable',                 'any', anyHr, 'any', 'T1a vulnerable, receptors positive'],
    [here,      'positive', 'T1a',                               ['N0', 'N1mi'],           'vulnerable',                 'any', 'negative', 'any', 'T1a vulnerable, receptors negative'],
    [here,      'positive', 'T1a',                               ['N0', 'N1mi'],           'frail',                      'any', 'any', 'any', 'T1a frail'],
    [here,      'positive', 'T1b',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'yes', anyHr, ['G1', 'G2'], 'T1b, hormones instead of chemotherapy'],
    [here,      'positive', 'T1b',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'yes', anyHr, 'G3', 'none'],
    [here,      'positive', 'T1b',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'yes', 'negative', 'any', 'none'],
    [here,      'positive', 'T1b',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'no',  anyHr, 'G1',  'T1b, hormones instead of chemotherapy'],
    [here,      'positive', 'T1b',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'no',  anyHr, ['G2', 'G3'], 'none'],
    [here,      'positive', 'T1b',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'no',  'negative', 'any', 'none'],
    [here,      'positive', 'T1c',                               ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'any', 'any', 'any', 'none'],
    ['before treatment', 'positive', ['T2', 'T3', 'T4'],         'any',                    ['fit', 'fit, 70 or older', 'vulnerable'], 'yes', 'any', 'any', 'no chemotherapy wished, before surgery'],
    ['before treatment', 'positive', ['T2', 'T3', 'T4'],         'any',                    ['fit', 'fit, 70 or older', 'vulnerable'], 'no', 'any', 'any', 'none'],
    ['after surgery', 'positive', 'T2',                          ['N0', 'N1mi'],           ['fit', 'fit, 70 or older'],  'any', 'any', 'any', 'none'],
    ['after surgery', 'positive', 'T2',                          ['N0', 'N1mi'],           'vulnerable',                 'any', anyHr, 'any', 'vulnerable, receptors positive'],
    ['after surgery', 'positive', 'T2',                          ['N0', 'N1mi'],           'vulnerable',                 'any', 'negative', 'any', 'vulnerable, receptors negative'],
    ['after surgery', 'positive', 'T2',                          'N1 or more',             ['fit', 'fit, 70 or older', 'vulnerable'], 'any', 'any', 'any', 'none'],
    ['after surgery', 'positive', ['T3', 'T4'],                  'any',                    ['fit', 'fit, 70 or older', 'vulnerable'], 'any', 'any', 'any', 'none'],
    [here,      'positive', ['T1b', 'T1c'],                      ['N0', 'N1mi'],           'vulnerable',                 'any', anyHr, 'any', 'vulnerable, receptors positive'],
    [here,      'positive', ['T1b', 'T1c'],                      ['N0', 'N1mi'],           'vulnerable',                 'any', 'negative', 'any', 'vulnerable, receptors negative'],
    [here,      'positive', ['T1b', 'T1c'],                      ['N0', 'N1mi'],           'frail',                      'any', anyHr, 'any', 'frail, receptors positive'],
    [here,      'positive', ['T1b', 'T1c'],                      ['N0', 'N1mi'],           'frail',                      'any', 'negative', 'any', 'frail, receptors negative'],
    ['before treatment', 'positive', ['T2', 'T3', 'T4'],         'any',                    'frail',                      'any', 'any', 'any', 'frail, large or node-positive'],
    ['before treatment', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c'], 'N1 or more',          'frail',                      'any', 'any', 'any', 'frail, large or node-positive'],
    ['after surgery', 'positive', ['T2', 'T3', 'T4'],            'any',                    'frail',                      'any', 'any', 'any', 'frail, large or node-positive, after surgery'],
    ['after surgery', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c'], 'N1 or more',             'frail',                      'any', 'any', 'any', 'frail, large or node-positive, after surgery'],
    ['before treatment', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c'], 'N1 or more',          ['fit', 'fit, 70 or older', 'vulnerable'], 'yes', 'any', 'any', 'no chemotherapy wished, before surgery'],
    ['before treatment', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c'], 'N1 or more',          ['fit', 'fit, 70 or older', 'vulnerable'], 'no', 'any', 'any', 'none'],
    ['after surgery', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c'], 'N1 or more',             ['fit', 'fit, 70 or older', 'vulnerable'], 'any', 'any', 'any', 'none'],
  ],
})

const older = consider('why-chemotherapy-with-it-did-better', ['RESPECT'])
const hormonesInstead = consider('why-receptor-positive-trastuzumab-with-hormones', ['SIOG19'])
const noHer2Frail = consider('why-a-limited-life-expectancy-or', ['SIOG19'])
const vulnerable: RoomRow['options'] = { 'H-MONO': older }
const smallGain = alternative('why-t1a-n0-the-gain-from', ['NCCN-P'], ['U1'])

export const lessTreatment = room({
  id: 'less-treatment',
  title: 'Less than standard treatment',
  base: lessTreatmentBase,
  elsewhere: ['elsewhere', 'HER2-negative'],
  caps: [pregnancyCap, heartCap, fitnessCap, neuropathyCap, noChemotherapyCap],
  checks: drugChecks,
  rows: {
    T1mi: {
      row: 'A1.1',
      situation: 'T1mi',
      strength: 'W/4',
      options: { 'OBS-HER2': preferred('why-a-tumour-of-1-mm-or', ['NCCN-P']) },
    },
    T1a: {
      row: 'A1.2',
      situation: 'T1a N0',
      strength: 'M/2',
      options: { 'OBS-HER2': smallGain },
    },
    'T1a frail': {
      row: 'A1.2',
      situation: 'T1a N0, frail',
      strength: 'W/4',
      options: {
        'OBS-HER2': alternative('why-t1a-n0-the-gain-from', ['NCCN-P', 'SIOG19'], ['U1']),
        'H-MONO': older,
      },
    },
    'T1a vulnerable, receptors positive': {
      row: 'A14',
      situation: 'T1a N0, 70 or older, vulnerable',
      strength: 'W/2',
      options: { 'OBS-HER2': smallGain, ...vulnerable, 'H-ET': hormonesInstead },
    },
    'T1a vulnerable, receptors negative': {
      row: 'A14',
      situation: 'T1a N0, 70 or older, vulnerable',
      strength: 'W/2',
      options: { 'OBS-HER2': smallGain, ...vulnerable },
    },
    'T1b, hormones instead of chemotherapy': {
      row: 'A1.3',
      situation: 'T1b N0, receptor-positive',
      strength: 'W/4',
      options: { 'H-ET': hormonesInstead },
    },
    'vulnerable, receptors positive': {
      row: 'A14',
      situation: '70 or older, vulnerable',
      strength: 'W/2',
      options: {
        ...vulnerable,
        'H-ET': hormonesInstead,
        'TDM1-STAGE1': consider('why-stage-i-off-label', ['ATEMPT']),
      },
    },
    'vulnerable, receptors negative': {
      row: 'A14',
      situation: '70 or older, vulnerable',
      strength: 'W/2',
      options: { ...vulnerable, 'TDM1-STAGE1': consider('why-stage-i-off-label', ['ATEMPT']) },
    },
    'frail, receptors positive': {
      row: 'A14',
      situation: 'frail',
      strength: 'W/4',
      options: { 'H-MONO': older, 'H-ET': hormonesInstead, 'OBS-HER2': noHer2Frail },
    },
    'frail, receptors negative': {
      row: 'A14',
      situation: 'frail',
      strength: 'W/4',
      options: { 'H-MONO': older, 'OBS-HER2': noHer2Frail },
    },
    'frail, large or node-positive': {
      row: 'A14',
      situation: 'frail, large or node-positive',
      strength: 'W/4',
      options: {
        'HP-ET-NEO': consider('why-if-no-chemotherapy-can-be', ['SIOG19', 'PHERGAIN']),
        'H-MONO': older,
        'OBS-HER2': noHer2Frail,
      },
    },
    'frail, large or node-positive, after surgery': {
      row: 'A14',
      situation: 'frail, large or node-positive, after surgery',
      strength: 'W/4',
      options: {
        'TH-WEEKLY': alternative('why-weekly-paclitaxel-is-the-gentlest', ['SIOG19']),
        'H-MONO': older,
        'OBS-HER2': noHer2Frail,
      },
    },
    'no chemotherapy wished, before surgery': {
      row: 'A2',
      situation: 'wishes for no chemotherapy',
      strength: 'W/2',
      options: {
        'HP-ET-NEO': consider('why-only-in-a-plan-that', ['PHERGAIN']),
      },
    },
  },
})
