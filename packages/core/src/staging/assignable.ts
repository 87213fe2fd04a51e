/**
 * May a stage group be printed? AJCC assigns one only when every element that its table asks for is known; Herald shows
 * what is still possible beside it (staging-and-her2 section 6.6).
 *
 * The elements come in as printed terms: `unknown` is what a set of more than one is called (design E3).
 */
import { cite } from '../publication/citation.ts'
import { oneOf, type ValueOf } from '../table/column.ts'
import { table } from '../table/table.ts'

export const printedT = oneOf('printed T', ['Tis', 'T0', 'T1', 'T2', 'T3', 'T4', 'unknown'])
export const printedN = oneOf('printed N', ['N0', 'N1mi', 'N1', 'N2', 'N3', 'unknown'])
export const printedM = oneOf('printed M', ['M0', 'M1', 'unknown'])
export const printedGrade = oneOf('printed grade', ['known', 'unknown'])
export const printedHer2 = oneOf('printed HER2', ['known', 'unknown'])
export const printedEr = oneOf('printed ER', ['known', 'unknown'])
export const printedPr = oneOf('printed PR', ['known', 'unknown'])

const reasons = [
  'assignable',
  't-unknown',
  'n-unknown',
  'm-unknown',
  'grade-unknown',
  'her2-unknown',
  'er-unknown',
  'pr-unknown',
  'in-situ-with-nodal-disease',
  'in-situ-with-distant-metastasis',
  'no-evidence-of-cancer',
] as const
export type Reason = (typeof reasons)[number]

export const anatomicAssignable = table({
  id: 'staging.anatomic-assignable',
  title: 'May an anatomic stage be printed?',
  cite: cite('ajcc8-breast', 'Anatomic stage groups'),
  given: [printedM, printedT, printedN],
  outcome: oneOf('anatomic stage may be printed', reasons),
  // biome-ignore format: a table
  rows: [
    // M             T                                        N                                  assignable
    ['M1',           'Tis',                                   'any',                             'in-situ-with-distant-metastasis'],
    ['M1',           ['T0', 'T1', 'T2', 'T3', 'T4', 'unknown'], 'any',                           'assignable'],
    ['unknown',      'any',                                   'any',                             'm-unknown'],
    ['M0',           'any',                                   'unknown',                         'n-unknown'],
    ['M0',           'Tis',                                   'N0',                              'assignable'],
    ['M0',           'Tis',                                   ['N1mi', 'N1', 'N2', 'N3'],        'in-situ-with-nodal-disease'],
    ['M0',           'T0',                                    'N0',                              'no-evidence-of-cancer'],
    ['M0',           'T0',                                    ['N1mi', 'N1', 'N2', 'N3'],        'assignable'],
    ['M0',           ['T1', 'T2', 'T3', 'T4'],                ['N0', 'N1mi', 'N1', 'N2', 'N3'],  'assignable'],
    ['M0',           'unknown',                               'N3',                              'assignable'],
    ['M0',           'unknown',                               ['N0', 'N1mi', 'N1', 'N2'],        't-unknown'],
  ],
})
export type Assignable = ValueOf<typeof anatomicAssignable.outcome>

/** The prognostic tables ask for the same, then for grade and markers unless the cancer is in situ or has spread. */
export const prognosticAssignable = table({
  id: 'staging.prognostic-assignable',
  title: 'May a prognostic stage be printed?',
  cite: cite('ajcc8-breast', 'Prognostic stage groups'),
  given: [anatomicAssignable, printedM, printedT, printedGrade, printedHer2, printedEr, printedPr],
  outcome: oneOf('prognostic stage may be printed', reasons),
  // biome-ignore format: a table
  rows: [
    // anatomic                           M                   T       grade      HER2       ER         PR         assignable
    ['t-unknown',                         'any',              'any',  'any',     'any',     'any',     'any',     't-unknown'],
    ['n-unknown',                         'any',              'any',  'any',     'any',     'any',     'any',     'n-unknown'],
    ['m-unknown',                         'any',              'any',  'any',     'any',     'any',     'any',     'm-unknown'],
    ['in-situ-with-nodal-disease',        'any',              'any',  'any',     'any',     'any',     'any',     'in-situ-with-nodal-disease'],
    ['in-situ-with-distant-metastasis',   'any',              'any',  'any',     'any',     'any',     'any',     'in-situ-with-distant-metastasis'],
    ['no-evidence-of-cancer',             'any',              'any',  'any',     'any',     'any',     'any',     'no-evidence-of-cancer'],
    [['grade-unknown', 'her2-unknown', 'er-unknown', 'pr-unknown'], 'any', 'any', 'any',  'any',     'any',     'any',     'grade-unknown'],
    ['assignable',                        'M1',               'any',  'any',     'any',     'any',     'any',     'assignable'],
    ['assignable',                        ['M0', 'unknown'],  'Tis',  'any',     'any',     'any',     'any',     'assignable'],
    ['assignable',                        ['M0', 'unknown'],  ['T0', 'T1', 'T2', 'T3', 'T4', 'unknown'], 'unknown', 'any',     'any',     'any',     'grade-unknown'],
    ['assignable',                        ['M0', 'unknown'],  ['T0', 'T1', 'T2', 'T3', 'T4', 'unknown'], 'known',   'unknown', 'any',     'any',     'her2-unknown'],
    ['assignable',                        ['M0', 'unknown'],  ['T0', 'T1', 'T2', 'T3', 'T4', 'unknown'], 'known',   'known',   'unknown', 'any',     'er-unknown'],
    ['assignable',                        ['M0', 'unknown'],  ['T0', 'T1', 'T2', 'T3', 'T4', 'unknown'], 'known',   'known',   'known',   'unknown', 'pr-unknown'],
    ['assignable',                        ['M0', 'unknown'],  ['T0', 'T1', 'T2', 'T3', 'T4', 'unknown'], 'known',   'known',   'known',   'known',   'assignable'],
  ],
})
