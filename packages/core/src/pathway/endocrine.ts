/** A5 and A7: hormone treatment, neratinib, and what is not offered in HER2-positive disease (pathway dossier). */
import { cite } from '../publication/citation.ts'
import { her2 } from '../staging/facts.ts'
import { oneOf, stateOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { bowelCap, checks, clotCap, liverCap, pregnancyCap } from './caps.ts'
import { hr, menopause, pcr, phase, treatmentN, treatmentT } from './derived.ts'
import * as f from './facts.ts'
import { alternative, avoid, consider, preferred, type RoomRow, room } from './listed.ts'
import { silent, told } from './told.ts'

const early = [
  'before treatment',
  'during neoadjuvant',
  'after surgery',
  'after neoadjuvant',
  'after treatment',
  'local relapse',
] as const
const larger = ['T0', 'T1c', 'T2', 'T3', 'T4'] as const
const invasive = ['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4'] as const
const nodes = ['N1mi', 'N1 or more'] as const

export const endocrineBase = table({
  id: 'pathway.endocrine',
  title: 'Hormone treatment',
  cite: cite('CBE0220', 'Endocrine treatment within a year of diagnosis'),
  given: [phase, her2, hr, menopause, treatmentT, treatmentN],
  outcome: oneOf('hormone treatment', [
    'elsewhere',
    'HER2-negative',
    'receptors negative',
    'low, premenopausal',
    'low, postmenopausal',
    'low, man',
    'T1mi, premenopausal',
    'T1mi, postmenopausal',
    'premenopausal, T1a-b',
    'premenopausal',
    'postmenopausal, N0',
    'postmenopausal, N+',
    'man',
  ]),
  // biome-ignore format: a table
  rows: [
    ['metastatic', 'any',     'any',          'any',                              'any',              'any',  'elsewhere'],
    [early, 'negative', 'any',                'any',                              'any',              'any',  'HER2-negative'],
    [early, 'positive', 'any',                'any',                              'Tis',              'any',  'elsewhere'],
    [early, 'positive', 'negative',           'any',                              invasive,              'any',  'receptors negative'],
    [early, 'positive', 'low-positive',       'premenopausal',                    invasive,              'any',  'low, premenopausal'],
    [early, 'positive', 'low-positive',       'postmenopausal',                   invasive,              'any',  'low, postmenopausal'],
    [early, 'positive', 'low-positive',       'man',                              invasive,              'any',  'low, man'],
    [early, 'positive', 'positive',           'man',                              invasive,              'any',  'man'],
    [early, 'positive', 'positive',           'premenopausal',                    'T1mi',             'N0',   'T1mi, premenopausal'],
    [early, 'positive', 'positive',           'premenopausal',                    'T1mi',             nodes,  'premenopausal'],
    [early, 'positive', 'positive',           'premenopausal',                    ['T1a', 'T1b'],     'N0',   'premenopausal, T1a-b'],
    [early, 'positive', 'positive',           'premenopausal',                    ['T1a', 'T1b'],     nodes,  'premenopausal'],
    [early, 'positive', 'positive',           'premenopausal',                    larger,             'any',  'premenopausal'],
    [early, 'positive', 'positive',           'postmenopausal',                   'T1mi',             'N0',   'T1mi, postmenopausal'],
    [early, 'positive', 'positive',           'postmenopausal',                   ['T1a', 'T1b', ...larger], 'N0', 'postmenopausal, N0'],
    [early, 'positive', 'positive',           'postmenopausal',                   invasive,              nodes,  'postmenopausal, N+'],
  ],
})

const noCdk46 = {
  'CDK46-ADJ': avoid('why-the-trials-of-these-drugs', ['herald']),
}
const low = consider('why-1-to-10-percent-of', ['asco-cap-er-2020'])
const tiny = consider('why-a-tumour-of-1-mm', ['NCCN-P'])
const pre: RoomRow['options'] = {
  'OFS-AI': preferred('why-premenopausal-and-chemotherapy-was-needed', ['SOFTTEXT'], ['U9']),
  'OFS-TAM': alternative('why-in-the-her2-positive-group', ['SOFTTEXT'], ['U9']),
  ...noCdk46,
}
const post: RoomRow['options'] = {
  'ET-AI': preferred('why-receptor-positive-after-menopause', ['CBE0220']),
  'ET-TAM': alternative('why-instead-of-or-before-an', ['CBE0220']),
  ...noCdk46,
}

export const endocrineRoom = room({
  id: 'endocrine',
  title: 'Hormone treatment',
  base: endocrineBase,
  elsewhere: ['elsewhere', 'HER2-negative'],
  caps: [pregnancyCap, clotCap],
  checks: [checks.erPercent],
  rows: {
    'receptors negative': {
      row: 'A7',
      situation: 'receptor-negative: hormone treatment is of no use',
      strength: 'S/1',
      options: noCdk46,
    },
    'low, premenopausal': {
      row: 'A7',
      situation: 'ER 1-10 percent',
      strength: 'W/3',
      options: { 'OFS-AI': low, 'OFS-TAM': low, 'ET-TAM': low, ...noCdk46 },
    },
    'low, postmenopausal': {
      row: 'A7',
      situation: 'ER 1-10 percent',
      strength: 'W/3',
      options: { 'ET-AI': low, 'ET-TAM': low, ...noCdk46 },
    },
    'low, man': {
      row: 'A7',
      situation: 'ER 1-10 percent, a man',
      strength: 'W/3',
      options: { 'ET-TAM': low, ...noCdk46 },
    },
    'T1mi, premenopausal': {
      row: 'A1.1',
      situation: 'T1mi, receptor-positive',
      strength: 'W/4',
      options: { 'ET-TAM': tiny, 'OFS-AI': tiny, ...noCdk46 },
    },
    'T1mi, postmenopausal': {
      row: 'A1.1',
      situation: 'T1mi, receptor-positive',
      strength: 'W/4',
      options: { 'ET-AI': tiny, 'ET-TAM': tiny, ...noCdk46 },
    },
    'premenopausal, T1a-b': {
      row: 'A7',
      situation: 'premenopausal, T1a-b',
      strength: 'S/1',
      options: {
        ...pre,
        'ET-TAM': alternative('why-a-small-tumour-tamoxifen-alone', ['SOFTTEXT']),
      },
    },
    premenopausal: { row: 'A7', situation: 'premenopausal', strength: 'S/1', options: pre },
    'postmenopausal, N0': { row: 'A7', situation: 'postmenopausal', strength: 'S/1', options: post },
    'postmenopausal, N+': {
      row: 'A7',
      situation: 'postmenopausal, nodes involved',
      strength: 'S/1',
      options: { ...post, 'ET-EXT': consider('why-nodes-involved-7-to-10', ['ESMO24']) },
    },
    man: {
      row: 'A7',
      situation: 'a man',
      strength: 'M/3',
      options: {
        'ET-TAM': preferred('why-a-man-with-receptor-positive', ['herald']),
        'OFS-AI': alternative('why-with-a-drug-that-stops', ['herald']),
        'ET-AI': avoid('why-alone-it-does-not-work', ['herald']),
        ...noCdk46,
      },
    },
  },
})

/** The window of neratinib: within a year of the last dose of trastuzumab-based treatment. */
const window = table({
  id: 'pathway.neratinib-window',
  title: 'Is the window for neratinib open?',
  cite: cite('EXTENET', 'Started within one year of trastuzumab'),
  given: [stateOf(f.daysSinceAntibody), f.daysSinceAntibody],
  outcome: oneOf('neratinib window', ['open', 'closed', 'date not told']),
  // biome-ignore format: a table
  rows: [
    [told,   '≤ 365', 'open'],
    [told,   '> 365', 'closed'],
    [silent, 'any',   'date not told'],
  ],
})

const anyHr = ['positive', 'low-positive'] as const
const outside = ['before treatment', 'during neoadjuvant', 'local relapse', 'metastatic'] as const
const left = ['isolated cells only', 'residual in the breast', 'residual in nodes'] as const

export const neratinibBase = table({
  id: 'pathway.neratinib',
  title: 'Neratinib after trastuzumab',
  cite: cite('ASCO18-ADJ', 'Extended adjuvant neratinib'),
  given: [phase, her2, hr, treatmentN, pcr, window],
  outcome: oneOf('neratinib', [
    'elsewhere',
    'HER2-negative',
    'none',
    'later',
    'now',
    'now, lower risk',
    'too late',
    'receptors negative',
  ]),
  // biome-ignore format: a table
  rows: [
    // phase               HER2        receptors   N               left                window                   row
    [outside,              'any',      'any',      'any',          'any',              'any',                   'elsewhere'],
    [['after surgery', 'after neoadjuvant', 'after treatment'], 'negative', 'any', 'any', 'any', 'any',        'HER2-negative'],
    ['after surgery',      'positive', 'negative', 'any',          'any',              'any',                   'none'],
    ['after surgery',      'positive', anyHr,      'N1 or more',   'any',              'any',                   'later'],
    ['after surgery',      'positive', anyHr,      ['N0', 'N1mi'], 'any',              'any',                   'none'],
    ['after neoadjuvant',  'positive', 'negative', 'any',          'any',              'any',                   'none'],
    ['after neoadjuvant',  'positive', anyHr,      'any',          left,               'any',                   'later'],
    ['after neoadjuvant',  'positive', anyHr,      'N1 or more',   'complete response', 'any',                  'later'],
    ['after neoadjuvant',  'positive', anyHr,      ['N0', 'N1mi'], 'complete response', 'any',                  'none'],
    ['after treatment',    'positive', 'negative', 'any',          'any',              'any',                   'receptors negative'],
    ['after treatment',    'positive', anyHr,      'any',          'any',              'closed',                'too late'],
    ['after treatment',    'positive', anyHr,      'N1 or more',   'any',              ['open', 'date not told'], 'now'],
    ['after treatment',    'positive', anyHr,      ['N0', 'N1mi'], 'any',              ['open', 'date not told'], 'now, lower risk'],
  ],
})

export const neratinibRoom = room({
  id: 'neratinib',
  title: 'Neratinib after trastuzumab',
  base: neratinibBase,
  elsewhere: ['elsewhere', 'HER2-negative', 'none'],
  caps: [pregnancyCap, liverCap, bowelCap],
  checks: [checks.liver],
  rows: {
    later: {
      row: 'A5',
      situation: 'receptor-positive with involved nodes or residual disease',
      strength: 'M/1',
      options: {
        NERATINIB: consider('why-receptor-positive-to-be-decided', ['EXTENET', 'ASCO18-ADJ'], ['U8']),
      },
    },
    now: {
      row: 'A5',
      situation: 'finished trastuzumab within a year, receptor-positive',
      strength: 'M/1',
      options: {
        NERATINIB: consider(
          'why-receptor-positive-nodes-involved-within',
          ['EXTENET', 'CONTROL', 'ASCO18-ADJ'],
          ['U8'],
        ),
      },
    },
    'now, lower risk': {
      row: 'A5',
      situation: 'finished trastuzumab within a year, receptor-positive, lower risk',
      strength: 'W/1',
      options: {
        NERATINIB: consider('why-receptor-positive-within-a-year', ['EXTENET', 'CONTROL'], ['U8']),
      },
    },
    'too late': {
      row: 'A5',
      situation: 'more than a year since trastuzumab',
      strength: 'M/1',
      options: { NERATINIB: avoid('why-more-than-a-year-since', ['EXTENET']) },
    },
    'receptors negative': {
      row: 'A5',
      situation: 'receptor-negative',
      strength: 'M/1',
      options: { NERATINIB: avoid('why-receptor-negative-little-gain', ['EXTENET']) },
    },
  },
})
