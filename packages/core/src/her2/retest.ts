/**
 * When a HER2 result is worth a second test, and when a result is not what its tumour usually shows.
 *
 * ASCO/CAP 2018, clinical question 2 (a new test on the excision "may" be ordered; it was "must" in 2013) and the
 * table of histologies that are unlikely to be HER2-positive.
 */
import { cite } from '../publication/citation.ts'
import { oneOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import {
  coreTumour,
  erStatus,
  excisionDistinct,
  handling,
  histology,
  prStatus,
  purityPercent,
  specimenKind,
  tumourGrade,
} from './facts.ts'
import { admissible, her2Status } from './status.ts'

/** All of these are histologic grade 1. */
export const unlikelyPositive = table({
  id: 'her2.unlikely-positive',
  title: 'A tumour that is rarely HER2-positive',
  cite: cite('asco-cap-her2-2018', 'Table 2, histopathologic features suggestive of discordance'),
  given: [tumourGrade, histology, erStatus, prStatus, purityPercent],
  outcome: yesOrNo('unlikely to be HER2-positive'),
  // biome-ignore format: a table
  rows: [
    [['G2', 'G3'], 'any',                                                        'any',      'any',      'any',   'no'],
    ['G1',         ['ductal', 'lobular'],                                        'positive', 'positive', 'any',   'yes'],
    ['G1',         ['ductal', 'lobular'],                                        'positive', 'negative', 'any',   'no'],
    ['G1',         ['ductal', 'lobular'],                                        'negative', 'any',      'any',   'no'],
    ['G1',         ['tubular', 'mucinous', 'cribriform', 'adenoid-cystic'],      'any',      'any',      '≥ 90',  'yes'],
    ['G1',         ['tubular', 'mucinous', 'cribriform', 'adenoid-cystic'],      'any',      'any',      '< 90',  'no'],
    ['G1',         'other',                                                      'any',      'any',      'any',   'no'],
  ],
})

export const retest = table({
  id: 'her2.retest',
  title: 'Is a second HER2 test called for?',
  cite: cite('asco-cap-her2-2018', 'Clinical question 2 and Table 2'),
  given: [
    admissible,
    her2Status,
    unlikelyPositive,
    specimenKind,
    handling,
    tumourGrade,
    coreTumour,
    excisionDistinct,
  ],
  outcome: oneOf('second HER2 test', ['none', 'may', 'should', 'should-not']),
  // biome-ignore format: a table
  rows: [
    // admissible                            status      unlikely  specimen                    handling  grade        in the core  excision   retest
    [['in situ only', 'technical failure'],  'any',      'any',    'any',                      'any',    'any',       'any',       'any',     'none'],
    ['yes',                                  'positive', 'yes',    'any',                      'any',    'any',       'any',       'any',     'should'],
    ['yes',                                  'positive', 'no',     'any',                      'any',    'any',       'any',       'any',     'none'],
    ['yes',                                  'negative', 'any',    'core',                     'doubt',  'any',       'any',       'any',     'may'],
    ['yes',                                  'negative', 'any',    'core',                     ['ok', 'unacceptable'], 'any', 'any', 'yes',     'may'],
    ['yes',                                  'negative', 'yes',    'core',                     ['ok', 'unacceptable'], 'any', 'any', 'no',      'should-not'],
    ['yes',                                  'negative', 'no',     'core',                     ['ok', 'unacceptable'], 'G3',  'any', 'no',      'may'],
    ['yes',                                  'negative', 'no',     'core',                     ['ok', 'unacceptable'], ['G1', 'G2'], 'small', 'no', 'may'],
    ['yes',                                  'negative', 'no',     'core',                     ['ok', 'unacceptable'], ['G1', 'G2'], 'adequate', 'no', 'none'],
    ['yes',                                  'negative', 'yes',    ['excision', 'metastasis'], 'any',    'any',       'any',       'any',     'should-not'],
    ['yes',                                  'negative', 'no',     ['excision', 'metastasis'], 'any',    'any',       'any',       'any',     'none'],
  ],
})
