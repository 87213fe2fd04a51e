/** B5: brain metastases (pathway dossier, section B). */
import { cite } from '../publication/citation.ts'
import { her2 } from '../staging/facts.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { brainSymptomsTold, brainTold, phase } from './derived.ts'
import * as f from './facts.ts'
import { alternative, consider, preferred, room } from './listed.ts'
import { asTold } from './told.ts'

const early = [
  'before treatment',
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
] as const
const liningTold = asTold('leptomeningeal', f.leptomeningeal, 'no')
const massEffect = asTold('mass-effect', f.brainMassEffect, 'no')

export const brainBase = table({
  id: 'pathway.brain',
  title: 'Brain metastases',
  cite: cite('ASCO22-BM', 'Recommendations 2 and 7'),
  given: [phase, her2, liningTold, brainTold, massEffect, f.brainCount, f.brainLargestMm, brainSymptomsTold],
  outcome: oneOf('brain', [
    'elsewhere',
    'none',
    'lining of the brain',
    'stable',
    'single, large or pressing',
    'several, pressing',
    'single, 30 to 40 mm',
    'single, 20 to 30 mm',
    'single, under 20 mm',
    'single, under 20 mm, symptoms',
    'two to four',
    'two to four, symptoms',
    'many',
    'many, symptoms',
  ]),
  // biome-ignore format: a table
  rows: [
    // phase       HER2        lining brain     pressing  count         largest          symptoms  row
    [early,        'any',      'any', 'any',      'any',    'any',        'any',           'any',    'elsewhere'],
    ['metastatic', 'negative', 'any', 'any',      'any',    'any',        'any',           'any',    'elsewhere'],
    ['metastatic', 'positive', 'yes', 'any',      'any',    'any',        'any',           'any',    'lining of the brain'],
    ['metastatic', 'positive', 'no',  'none',   'any',    'any',        'any',           'any',    'none'],
    ['metastatic', 'positive', 'no',  'stable', 'any',    'any',        'any',           'any',    'stable'],
    ['metastatic', 'positive', 'no',  'active', 'yes',    '< 2',        'any',           'any',    'single, large or pressing'],
    ['metastatic', 'positive', 'no',  'active', 'yes',    '≥ 2',        'any',           'any',    'several, pressing'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '< 2',        '> 40',          'any',    'single, large or pressing'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '< 2',        '> 30 and ≤ 40', 'any',    'single, 30 to 40 mm'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '< 2',        '≥ 20 and ≤ 30', 'any',    'single, 20 to 30 mm'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '< 2',        '< 20',          'no',     'single, under 20 mm'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '< 2',        '< 20',          'yes',    'single, under 20 mm, symptoms'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '≥ 2 and < 5', 'any',          'no',     'two to four'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '≥ 2 and < 5', 'any',          'yes',    'two to four, symptoms'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '≥ 5',        'any',           'no',     'many'],
    ['metastatic', 'positive', 'no',  'active', 'no',     '≥ 5',        'any',           'yes',    'many, symptoms'],
  ],
})

const src = ['ASCO22-BM'] as const
const defer = consider('why-no-symptoms-and-a-drug', ['ASCO22-BM', 'DB12'])
const team = { MDT: preferred('why-brain-metastases-the-whole-team', src) }
const hippocampus = alternative('why-many-whole-brain-radiation-that', src)

export const brainRoom = room({
  id: 'brain',
  title: 'Brain metastases',
  base: brainBase,
  elsewhere: ['elsewhere', 'none'],
  rows: {
    'lining of the brain': {
      row: 'B5',
      situation: 'cancer in the lining of the brain',
      strength: 'W/2',
      options: {
        'TUC-CAP-H': consider('why-a-drug-that-works-in', src),
        'TDXD-2L': consider('why-a-drug-that-works-in', src),
        PALLIATIVE: preferred('why-symptoms-come-first-comfort-care', src),
        ...team,
      },
    },
    stable: {
      row: 'B5',
      situation: 'treated and stable',
      strength: 'M/4',
      options: { MDT: consider('why-stable-the-treatment-in-use', src) },
    },
    'single, large or pressing': {
      row: 'B5',
      situation: 'one, over 4 cm or pressing',
      strength: 'S/3',
      options: {
        'CNS-SURG': preferred('why-one-large-or-pressing-metastasis', src),
        'CNS-SRS': alternative('why-after-the-operation', src),
        ...team,
      },
    },
    'several, pressing': {
      row: 'B5',
      situation: 'several, one of them pressing',
      strength: 'M/3',
      options: {
        'CNS-SURG': preferred('why-removal-of-the-one-that', src),
        'CNS-SRS': alternative('why-for-the-others-and-after', src),
        ...team,
      },
    },
    'single, 30 to 40 mm': {
      row: 'B5',
      situation: 'one, 3 to 4 cm',
      strength: 'M/3',
      options: {
        'CNS-SURG': alternative('why-one-of-3-to-4', src),
        'CNS-SRS': alternative('why-one-of-3-to-4', src),
        ...team,
      },
    },
    'single, 20 to 30 mm': {
      row: 'B5',
      situation: 'one, under 3 cm, not pressing',
      strength: 'M/3',
      options: {
        'CNS-SRS': preferred('why-one-not-pressing', src),
        'CNS-SURG': alternative('why-one-not-pressing', src),
        ...team,
      },
    },
    'single, under 20 mm': {
      row: 'B5',
      situation: 'one, under 2 cm, no symptoms',
      strength: 'M/3',
      options: {
        'CNS-SRS': preferred('why-one-small', src),
        'CNS-SURG': alternative('why-one-not-pressing', src),
        'CNS-DEFER': defer,
        ...team,
      },
    },
    'single, under 20 mm, symptoms': {
      row: 'B5',
      situation: 'one, under 2 cm, with symptoms',
      strength: 'M/3',
      options: {
        'CNS-SRS': preferred('why-one-small', src),
        'CNS-SURG': alternative('why-one-not-pressing', src),
        ...team,
      },
    },
    'two to four': {
      row: 'B5',
      situation: 'two to four, no symptoms',
      strength: 'M/2',
      options: { 'CNS-SRS': preferred('why-two-to-four', src), 'CNS-DEFER': defer, ...team },
    },
    'two to four, symptoms': {
      row: 'B5',
      situation: 'two to four, with symptoms',
      strength: 'M/2',
      options: { 'CNS-SRS': preferred('why-two-to-four', src), ...team },
    },
    many: {
      row: 'B5',
      situation: 'five or more, no symptoms',
      strength: 'M/3',
      options: {
        'CNS-SRS': alternative('why-many-stereotactic-where-it-can', src),
        'CNS-WBRT-HA': hippocampus,
        'CNS-DEFER': defer,
        ...team,
      },
    },
    'many, symptoms': {
      row: 'B5',
      situation: 'five or more, with symptoms',
      strength: 'M/3',
      options: {
        'CNS-SRS': alternative('why-many-stereotactic-where-it-can', src),
        'CNS-WBRT-HA': hippocampus,
        ...team,
      },
    },
  },
})
