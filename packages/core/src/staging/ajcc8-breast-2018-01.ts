/**
 * AJCC Cancer Staging Manual, 8th edition, breast (chapter 48 as replaced on 25 January 2018): T, pN, anatomic,
 * clinical prognostic and pathological prognostic stage.
 *
 * LICENCE: these tables are facts of the American College of Surgeons' work, restated in our own encoding (row groups
 * that are not printed in the manual). A deployment settles its own AJCC licence: docs/decisions/0008. This is the one
 * file to replace when an edition changes; ./stage.ts is the one function that reads it.
 */
import { cite } from '../publication/citation.ts'
import { oneOf, stateOf, type ValueOf } from '../table/column.ts'
import { type Table, table, yesOrNo } from '../table/table.ts'
import {
  clinicalGrade,
  clinicalN,
  clinicalTumour,
  distantM,
  er,
  her2,
  infraclavicular,
  internalMammary,
  isolatedCells,
  nodesExamined,
  nodesMacro,
  nodesPositive,
  oncotypeScore,
  pathologicalGrade,
  pathologicalN,
  pathologicalTumour,
  pr,
  supraclavicular,
  type TumourFacts,
  treatedTumour,
} from './facts.ts'

const tCategory = oneOf('T', [
  'Tis',
  'T0',
  'T1mi',
  'T1a',
  'T1b',
  'T1c',
  'T2',
  'T3',
  'T4a',
  'T4b',
  'T4c',
  'T4d',
])
export type TCategory = ValueOf<typeof tCategory>

/**
 * T from the largest invasive focus. The manual rounds to whole millimetres, .5 up, except that more than 1.0 mm is never
 * rounded down into T1mi; the thresholds below are that rounding written out.
 */
const tFrom = (id: string, name: string, facts: TumourFacts): Table<TCategory> =>
  table({
    id,
    title: `${name} from the size and extent of the tumour`,
    cite: cite('ajcc8-breast', 'Definition of primary tumour (T)'),
    given: [facts.primary, facts.extent, facts.sizeMm],
    outcome: { ...tCategory, name },
    // biome-ignore format: a table
    rows: [
      // primary             extent                 mm                    T
      ['in situ only',       'any',                 'any',                'Tis'],
      ['no primary found',   'any',                 'any',                'T0'],
      ['invasive cancer',    'chest wall',          'any',                'T4a'],
      ['invasive cancer',    'skin',                'any',                'T4b'],
      ['invasive cancer',    'chest wall and skin', 'any',                'T4c'],
      ['invasive cancer',    'inflammatory',        'any',                'T4d'],
      ['invasive cancer',    'neither',             '≤ 1.0',              'T1mi'],
      ['invasive cancer',    'neither',             '> 1.0 and < 5.5',    'T1a'],
      ['invasive cancer',    'neither',             '≥ 5.5 and < 10.5',   'T1b'],
      ['invasive cancer',    'neither',             '≥ 10.5 and < 20.5',  'T1c'],
      ['invasive cancer',    'neither',             '≥ 20.5 and < 50.5',  'T2'],
      ['invasive cancer',    'neither',             '≥ 50.5',             'T3'],
    ],
  })

export const cT = tFrom('staging.ct', 'cT', clinicalTumour)
export const pT = tFrom('staging.pt', 'pT', pathologicalTumour)
export const ypT = tFrom('staging.ypt', 'ypT', treatedTumour)

/** What is reported of a nodal region. A pN rests on the nodes examined: a region that nobody reports is not involved. */
const reported = (id: string, fact: typeof supraclavicular): Table<'yes' | 'no'> =>
  table({
    id,
    title: `${fact.name}, as reported`,
    cite: cite('ajcc8-breast', 'Pathological N: rests on the nodes examined'),
    given: [stateOf(fact), fact],
    outcome: yesOrNo(`${fact.name}, reported`),
    // biome-ignore format: a table
    rows: [
      [['known', 'narrowed', 'conflicting', 'pending', 'stale'], 'yes', 'yes'],
      [['known', 'narrowed', 'conflicting', 'pending', 'stale'], 'no',  'no'],
      [['not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'any', 'no'],
    ],
  })

const internalMammaryReported = table({
  id: 'staging.internal-mammary',
  title: 'Internal mammary nodes, as reported',
  cite: cite('ajcc8-breast', 'Pathological N: rests on the nodes examined'),
  given: [stateOf(internalMammary), internalMammary],
  outcome: oneOf('internal mammary nodes, reported', [
    'not involved',
    'on sentinel biopsy only',
    'clinically detected',
  ]),
  // biome-ignore format: a table
  rows: [
    [['known', 'narrowed', 'conflicting', 'pending', 'stale'], 'not involved',            'not involved'],
    [['known', 'narrowed', 'conflicting', 'pending', 'stale'], 'on sentinel biopsy only', 'on sentinel biopsy only'],
    [['known', 'narrowed', 'conflicting', 'pending', 'stale'], 'clinically detected',     'clinically detected'],
    [['not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'any',            'not involved'],
  ],
})

/** Positive nodes whose deposits nobody measured count as macrometastases, and the reader is told (SEER; Herald). */
const deposits = table({
  id: 'staging.deposits',
  title: 'The largest deposit in an axillary node',
  cite: cite('seer-eod-3.2', 'Nodes positive, size of metastasis not stated'),
  given: [nodesPositive, stateOf(nodesMacro), nodesMacro, isolatedCells],
  outcome: oneOf('largest deposit', ['none', 'isolated tumour cells', 'molecular only', 'micro', 'macro']),
  // biome-ignore format: a table
  rows: [
    // positive  macro said                                                        macro   smallest deposits        largest
    ['< 1',      'any',                                                            'any',  'none',                  'none'],
    ['< 1',      'any',                                                            'any',  'isolated tumour cells', 'isolated tumour cells'],
    ['< 1',      'any',                                                            'any',  'molecular only',        'molecular only'],
    ['≥ 1',      ['known', 'narrowed', 'conflicting', 'pending', 'stale'],         '≥ 1',  'any',                   'macro'],
    ['≥ 1',      ['known', 'narrowed', 'conflicting', 'pending', 'stale'],         '< 1',  'any',                   'micro'],
    ['≥ 1',      ['not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'any', 'any',                   'macro'],
  ],
})

/** pN from what the pathologist counted. Zero nodes examined is pNX: no outcome here, the stage says why. */
export const pNFromNodes = table({
  id: 'staging.pn',
  title: 'pN from the nodes examined',
  cite: cite('ajcc8-breast', 'Definition of regional lymph node (pN)'),
  given: [
    nodesExamined,
    reported('staging.supraclavicular', supraclavicular),
    reported('staging.infraclavicular', infraclavicular),
    internalMammaryReported,
    deposits,
    nodesPositive,
  ],
  outcome: oneOf('pN from nodes', [...pathologicalN.values, 'NX']),
  // biome-ignore format: a table
  rows: [
    // examined  supraclav.  level III  internal mammary           largest deposit          positive          pN
    ['< 1',      'any',      'any',     'any',                     'any',                   'any',            'NX'],
    ['≥ 1',      'yes',      'any',     'any',                     'any',                   'any',            'N3c'],
    ['≥ 1',      'no',       'yes',     'any',                     'any',                   'any',            'N3a'],
    ['≥ 1',      'no',       'no',      'clinically detected',     ['micro', 'macro'],      'any',            'N3b'],
    ['≥ 1',      'no',       'no',      'clinically detected',     ['none', 'isolated tumour cells', 'molecular only'], 'any', 'N2b'],
    ['≥ 1',      'no',       'no',      'on sentinel biopsy only', 'any',                   '> 3',            'N3b'],
    ['≥ 1',      'no',       'no',      'on sentinel biopsy only', 'macro',                 '≤ 3',            'N1c'],
    ['≥ 1',      'no',       'no',      'on sentinel biopsy only', ['none', 'isolated tumour cells', 'molecular only', 'micro'], '≤ 3', 'N1b'],
    ['≥ 1',      'no',       'no',      'not involved',            'macro',                 '≤ 3',            'N1a'],
    ['≥ 1',      'no',       'no',      'not involved',            'macro',                 '> 3 and < 10',   'N2a'],
    ['≥ 1',      'no',       'no',      'not involved',            'macro',                 '≥ 10',           'N3a'],
    ['≥ 1',      'no',       'no',      'not involved',            'micro',                 'any',            'N1mi'],
    ['≥ 1',      'no',       'no',      'not involved',            'isolated tumour cells', 'any',            'N0(i+)'],
    ['≥ 1',      'no',       'no',      'not involved',            'molecular only',        'any',            'N0(mol+)'],
    ['≥ 1',      'no',       'no',      'not involved',            'none',                  'any',            'N0'],
  ],
})

const stages = ['0', 'IA', 'IB', 'IIA', 'IIB', 'IIIA', 'IIIB', 'IIIC', 'IV'] as const
export type Stage = (typeof stages)[number]
/** `none`: a combination that has no stage group (in situ with nodes, no cancer found). */
const stageOutcome = (name: string) => oneOf(name, [...stages, 'none'])

const nGroup = oneOf('N group', ['N0', 'N1mi', 'N1', 'N2', 'N3'])
export type NGroup = ValueOf<typeof nGroup>

export const cN = table({
  id: 'staging.cn-group',
  title: 'cN as the stage tables group it',
  cite: cite('ajcc8-breast', 'Definition of regional lymph node (cN)'),
  given: [clinicalN],
  outcome: { ...nGroup, name: 'cN group' },
  rows: [
    ['N0', 'N0'],
    ['N1mi', 'N1mi'],
    ['N1', 'N1'],
    [['N2a', 'N2b'], 'N2'],
    [['N3a', 'N3b', 'N3c'], 'N3'],
  ],
})

export const pN = table({
  id: 'staging.pn-group',
  title: 'pN as the stage tables group it',
  cite: cite('ajcc8-breast', 'Definition of regional lymph node (pN)'),
  given: [pathologicalN],
  outcome: { ...nGroup, name: 'pN group' },
  rows: [
    [['N0', 'N0(i+)', 'N0(mol+)'], 'N0'],
    ['N1mi', 'N1mi'],
    [['N1a', 'N1b', 'N1c'], 'N1'],
    [['N2a', 'N2b'], 'N2'],
    [['N3a', 'N3b', 'N3c'], 'N3'],
  ],
})

const groups = ['group A', 'group B', 'group C', 'group D', 'group E', 'stage IV', 'stage 0', 'none'] as const

/** Rows that both prognostic tables share: the stage depends on T and N only through these groups. */
const rowGroup = (
  id: string,
  name: string,
  t: Table<TCategory>,
  n: Table<NGroup>,
): Table<(typeof groups)[number]> =>
  table({
    id,
    title: `Row group of the prognostic table (${name})`,
    cite: cite('ajcc8-breast', 'Prognostic stage groups'),
    given: [t, n, distantM],
    outcome: oneOf(`row group (${name})`, groups),
    // biome-ignore format: a table
    rows: [
      // T                                                        N                            M     group
      ['Tis',                                                     'N0',                        'M0', 'stage 0'],
      ['Tis',                                                     ['N1mi', 'N1', 'N2', 'N3'], 'M0', 'none'],
      ['Tis',                                                     'any',                       'M1', 'none'],
      ['T0',                                                      'N0',                        'M0', 'none'],
      [['T1mi', 'T1a', 'T1b', 'T1c'],                             'N0',                        'M0', 'group A'],
      [['T0', 'T1mi', 'T1a', 'T1b', 'T1c'],                       'N1mi',                      'M0', 'group A'],
      [['T0', 'T1mi', 'T1a', 'T1b', 'T1c'],                       'N1',                        'M0', 'group B'],
      ['T2',                                                      'N0',                        'M0', 'group B'],
      ['T2',                                                      ['N1mi', 'N1'],        'M0', 'group C'],
      ['T3',                                                      'N0',                        'M0', 'group C'],
      [['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'],           'N2',                        'M0', 'group D'],
      ['T3',                                                      ['N1mi', 'N1'],        'M0', 'group D'],
      [['T4a', 'T4b', 'T4c', 'T4d'],                              ['N0', 'N1mi', 'N1', 'N2'], 'M0', 'group E'],
      [['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'N3',      'M0', 'group E'],
      [['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'any',     'M1', 'stage IV'],
    ],
  })

export const clinicalGroup = rowGroup('staging.clinical-group', 'clinical', cT, cN)
export const pathologicalGroup = rowGroup('staging.pathological-group', 'pathological', pT, pN)

/** Anatomic stage: for places where grade and markers are not routinely tested; always labelled so. */
const anatomic = (id: string, name: string, t: Table<TCategory>, n: Table<NGroup>): Table<Stage | 'none'> =>
  table({
    id,
    title: `Anatomic stage (${name})`,
    cite: cite('ajcc8-breast', 'Anatomic stage groups'),
    given: [distantM, t, n],
    outcome: stageOutcome(`anatomic stage (${name})`),
    // biome-ignore format: a table
    rows: [
      // M   T                                     N                     stage
      ['M0', 'Tis',                                'N0',                 '0'],
      ['M0', 'Tis',                                ['N1mi', 'N1', 'N2', 'N3'], 'none'],
      ['M1', 'Tis',                                'any',                'none'],
      ['M0', 'T0',                                 'N0',                 'none'],
      ['M0', 'T0',                                 'N1mi',               'IB'],
      ['M0', 'T0',                                 'N1',                 'IIA'],
      ['M0', 'T0',                                 'N2',                 'IIIA'],
      ['M0', ['T1mi', 'T1a', 'T1b', 'T1c'],        'N0',                 'IA'],
      ['M0', ['T1mi', 'T1a', 'T1b', 'T1c'],        'N1mi',               'IB'],
      ['M0', ['T1mi', 'T1a', 'T1b', 'T1c'],        'N1',                 'IIA'],
      ['M0', ['T1mi', 'T1a', 'T1b', 'T1c'],        'N2',                 'IIIA'],
      ['M0', 'T2',                                 'N0',                 'IIA'],
      ['M0', 'T2',                                 ['N1mi', 'N1'], 'IIB'],
      ['M0', 'T2',                                 'N2',                 'IIIA'],
      ['M0', 'T3',                                 'N0',                 'IIB'],
      ['M0', 'T3',                                 ['N1mi', 'N1', 'N2'], 'IIIA'],
      ['M0', ['T4a', 'T4b', 'T4c', 'T4d'],         ['N0', 'N1mi', 'N1', 'N2'], 'IIIB'],
      ['M0', ['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'N3',  'IIIC'],
      ['M1', ['T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'any', 'IV'],
    ],
  })

export const clinicalAnatomic = anatomic('staging.anatomic-clinical', 'clinical', cT, cN)
export const pathologicalAnatomic = anatomic('staging.anatomic-pathological', 'pathological', pT, pN)

/** ER+PR- and ER-PR+ give the same stage in every cell of both tables. */
const receptors = table({
  id: 'staging.receptors',
  title: 'How many of ER and PR are positive',
  cite: cite('ajcc8-breast', 'Prognostic stage groups'),
  given: [er, pr],
  outcome: oneOf('positive receptors', ['both', 'one', 'none']),
  // biome-ignore format: a table
  rows: [
    ['positive', 'positive', 'both'],
    ['positive', 'negative', 'one'],
    ['negative', 'positive', 'one'],
    ['negative', 'negative', 'none'],
  ],
})

export const clinicalStage = table({
  id: 'staging.clinical-prognostic',
  title: 'Clinical prognostic stage',
  cite: cite('ajcc8-breast', 'Clinical prognostic stage'),
  given: [clinicalGroup, clinicalGrade, her2, receptors],
  outcome: stageOutcome('clinical prognostic stage'),
  // biome-ignore format: a table
  rows: [
    ['stage IV', 'any', 'any', 'any', 'IV'],
    ['stage 0', 'any', 'any', 'any', '0'],
    ['none', 'any', 'any', 'any', 'none'],
    // group   grade HER2      ER, PR  stage
    ['group A', 'G1', 'positive', 'both', 'IA'],
    ['group A', 'G1', 'positive', 'one',  'IA'],
    ['group A', 'G1', 'positive', 'none', 'IA'],
    ['group A', 'G2', 'positive', 'both', 'IA'],
    ['group A', 'G2', 'positive', 'one',  'IA'],
    ['group A', 'G2', 'positive', 'none', 'IA'],
    ['group A', 'G3', 'positive', 'both', 'IA'],
    ['group A', 'G3', 'positive', 'one',  'IA'],
    ['group A', 'G3', 'positive', 'none', 'IA'],
    ['group B', 'G1', 'positive', 'both', 'IB'],
    ['group B', 'G1', 'positive', 'one',  'IIA'],
    ['group B', 'G1', 'positive', 'none', 'IIA'],
    ['group B', 'G2', 'positive', 'both', 'IB'],
    ['group B', 'G2', 'positive', 'one',  'IIA'],
    ['group B', 'G2', 'positive', 'none', 'IIA'],
    ['group B', 'G3', 'positive', 'both', 'IB'],
    ['group B', 'G3', 'positive', 'one',  'IIA'],
    ['group B', 'G3', 'positive', 'none', 'IIA'],
    ['group C', 'G1', 'positive', 'both', 'IB'],
    ['group C', 'G1', 'positive', 'one',  'IIA'],
    ['group C', 'G1', 'positive', 'none', 'IIB'],
    ['group C', 'G2', 'positive', 'both', 'IB'],
    ['group C', 'G2', 'positive', 'one',  'IIA'],
    ['group C', 'G2', 'positive', 'none', 'IIB'],
    ['group C', 'G3', 'positive', 'both', 'IB'],
    ['group C', 'G3', 'positive', 'one',  'IIB'],
    ['group C', 'G3', 'positive', 'none', 'IIB'],
    ['group D', 'G1', 'positive', 'both', 'IIA'],
    ['group D', 'G1', 'positive', 'one',  'IIIA'],
    ['group D', 'G1', 'positive', 'none', 'IIIA'],
    ['group D', 'G2', 'positive', 'both', 'IIA'],
    ['group D', 'G2', 'positive', 'one',  'IIIA'],
    ['group D', 'G2', 'positive', 'none', 'IIIA'],
    ['group D', 'G3', 'positive', 'both', 'IIB'],
    ['group D', 'G3', 'positive', 'one',  'IIIA'],
    ['group D', 'G3', 'positive', 'none', 'IIIA'],
    ['group E', 'G1', 'positive', 'both', 'IIIA'],
    ['group E', 'G1', 'positive', 'one',  'IIIB'],
    ['group E', 'G1', 'positive', 'none', 'IIIB'],
    ['group E', 'G2', 'positive', 'both', 'IIIA'],
    ['group E', 'G2', 'positive', 'one',  'IIIB'],
    ['group E', 'G2', 'positive', 'none', 'IIIB'],
    ['group E', 'G3', 'positive', 'both', 'IIIB'],
    ['group E', 'G3', 'positive', 'one',  'IIIB'],
    ['group E', 'G3', 'positive', 'none', 'IIIB'],
    ['group A', 'G1', 'negative', 'both', 'IA'],
    ['group A', 'G1', 'negative', 'one',  'IA'],
    ['group A', 'G1', 'negative', 'none', 'IB'],
    ['group A', 'G2', 'negative', 'both', 'IA'],
    ['group A', 'G2', 'negative', 'one',  'IA'],
    ['group A', 'G2', 'negative', 'none', 'IB'],
    ['group A', 'G3', 'negative', 'both', 'IA'],
    ['group A', 'G3', 'negative', 'one',  'IB'],
    ['group A', 'G3', 'negative', 'none', 'IB'],
    ['group B', 'G1', 'negative', 'both', 'IB'],
    ['group B', 'G1', 'negative', 'one',  'IIA'],
    ['group B', 'G1', 'negative', 'none', 'IIA'],
    ['group B', 'G2', 'negative', 'both', 'IB'],
    ['group B', 'G2', 'negative', 'one',  'IIA'],
    ['group B', 'G2', 'negative', 'none', 'IIB'],
    ['group B', 'G3', 'negative', 'both', 'IIA'],
    ['group B', 'G3', 'negative', 'one',  'IIB'],
    ['group B', 'G3', 'negative', 'none', 'IIB'],
    ['group C', 'G1', 'negative', 'both', 'IIA'],
    ['group C', 'G1', 'negative', 'one',  'IIB'],
    ['group C', 'G1', 'negative', 'none', 'IIB'],
    ['group C', 'G2', 'negative', 'both', 'IIA'],
    ['group C', 'G2', 'negative', 'one',  'IIB'],
    ['group C', 'G2', 'negative', 'none', 'IIIB'],
    ['group C', 'G3', 'negative', 'both', 'IIB'],
    ['group C', 'G3', 'negative', 'one',  'IIIA'],
    ['group C', 'G3', 'negative', 'none', 'IIIB'],
    ['group D', 'G1', 'negative', 'both', 'IIA'],
    ['group D', 'G1', 'negative', 'one',  'IIIA'],
    ['group D', 'G1', 'negative', 'none', 'IIIB'],
    ['group D', 'G2', 'negative', 'both', 'IIA'],
    ['group D', 'G2', 'negative', 'one',  'IIIA'],
    ['group D', 'G2', 'negative', 'none', 'IIIB'],
    ['group D', 'G3', 'negative', 'both', 'IIIA'],
    ['group D', 'G3', 'negative', 'one',  'IIIB'],
    ['group D', 'G3', 'negative', 'none', 'IIIC'],
    ['group E', 'G1', 'negative', 'both', 'IIIB'],
    ['group E', 'G1', 'negative', 'one',  'IIIB'],
    ['group E', 'G1', 'negative', 'none', 'IIIC'],
    ['group E', 'G2', 'negative', 'both', 'IIIB'],
    ['group E', 'G2', 'negative', 'one',  'IIIB'],
    ['group E', 'G2', 'negative', 'none', 'IIIC'],
    ['group E', 'G3', 'negative', 'both', 'IIIB'],
    ['group E', 'G3', 'negative', 'one',  'IIIC'],
    ['group E', 'G3', 'negative', 'none', 'IIIC'],
  ],
})

/** 21-gene score below 11 in T1-2 N0 M0, ER positive, HER2 negative: IA, whatever PR and grade are. Nothing else moves a stage. */
export const oncotypeRule = table({
  id: 'staging.oncotype',
  title: 'Does the Oncotype rule apply?',
  cite: cite('ajcc8-breast', 'Pathological prognostic stage, Oncotype DX recurrence score'),
  given: [her2, er, pT, pN, distantM, stateOf(oncotypeScore), oncotypeScore],
  outcome: yesOrNo('Oncotype rule applies'),
  // biome-ignore format: a table
  rows: [
    ['positive', 'any',      'any', 'any', 'any', 'any', 'any', 'no'],
    ['negative', 'negative', 'any', 'any', 'any', 'any', 'any', 'no'],
    ['negative', 'positive', ['Tis', 'T0', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'], 'any', 'any', 'any', 'any', 'no'],
    ['negative', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'], ['N1mi', 'N1', 'N2', 'N3'], 'any', 'any', 'any', 'no'],
    ['negative', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'N0', 'M1', 'any', 'any', 'no'],
    ['negative', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'N0', 'M0', ['not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'any', 'no'],
    ['negative', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'N0', 'M0', ['known', 'narrowed', 'conflicting', 'pending', 'stale'], '< 11', 'yes'],
    ['negative', 'positive', ['T1mi', 'T1a', 'T1b', 'T1c', 'T2'], 'N0', 'M0', ['known', 'narrowed', 'conflicting', 'pending', 'stale'], '≥ 11', 'no'],
  ],
})

export const pathologicalStage = table({
  id: 'staging.pathological-prognostic',
  title: 'Pathological prognostic stage',
  cite: cite('ajcc8-breast', 'Pathological prognostic stage'),
  given: [pathologicalGroup, pathologicalGrade, her2, receptors, oncotypeRule],
  outcome: stageOutcome('pathological prognostic stage'),
  // biome-ignore format: a table
  rows: [
    ['stage IV', 'any', 'any', 'any', 'any', 'IV'],
    ['stage 0', 'any', 'any', 'any', 'any', '0'],
    ['none', 'any', 'any', 'any', 'any', 'none'],
    [['group A', 'group B', 'group C', 'group D', 'group E'], 'any', 'any', 'any', 'yes', 'IA'],
    // group   grade HER2      ER, PR  rule    stage
    ['group A', 'G1', 'positive', 'both', 'no',  'IA'],
    ['group A', 'G1', 'positive', 'one',  'no',  'IA'],
    ['group A', 'G1', 'positive', 'none', 'no',  'IA'],
    ['group A', 'G2', 'positive', 'both', 'no',  'IA'],
    ['group A', 'G2', 'positive', 'one',  'no',  'IA'],
    ['group A', 'G2', 'positive', 'none', 'no',  'IA'],
    ['group A', 'G3', 'positive', 'both', 'no',  'IA'],
    ['group A', 'G3', 'positive', 'one',  'no',  'IA'],
    ['group A', 'G3', 'positive', 'none', 'no',  'IA'],
    ['group B', 'G1', 'positive', 'both', 'no',  'IA'],
    ['group B', 'G1', 'positive', 'one',  'no',  'IB'],
    ['group B', 'G1', 'positive', 'none', 'no',  'IIA'],
    ['group B', 'G2', 'positive', 'both', 'no',  'IA'],
    ['group B', 'G2', 'positive', 'one',  'no',  'IB'],
    ['group B', 'G2', 'positive', 'none', 'no',  'IIA'],
    ['group B', 'G3', 'positive', 'both', 'no',  'IA'],
    ['group B', 'G3', 'positive', 'one',  'no',  'IIA'],
    ['group B', 'G3', 'positive', 'none', 'no',  'IIA'],
    ['group C', 'G1', 'positive', 'both', 'no',  'IA'],
    ['group C', 'G1', 'positive', 'one',  'no',  'IIB'],
    ['group C', 'G1', 'positive', 'none', 'no',  'IIB'],
    ['group C', 'G2', 'positive', 'both', 'no',  'IB'],
    ['group C', 'G2', 'positive', 'one',  'no',  'IIB'],
    ['group C', 'G2', 'positive', 'none', 'no',  'IIB'],
    ['group C', 'G3', 'positive', 'both', 'no',  'IB'],
    ['group C', 'G3', 'positive', 'one',  'no',  'IIB'],
    ['group C', 'G3', 'positive', 'none', 'no',  'IIB'],
    ['group D', 'G1', 'positive', 'both', 'no',  'IB'],
    ['group D', 'G1', 'positive', 'one',  'no',  'IIIA'],
    ['group D', 'G1', 'positive', 'none', 'no',  'IIIA'],
    ['group D', 'G2', 'positive', 'both', 'no',  'IB'],
    ['group D', 'G2', 'positive', 'one',  'no',  'IIIA'],
    ['group D', 'G2', 'positive', 'none', 'no',  'IIIA'],
    ['group D', 'G3', 'positive', 'both', 'no',  'IIA'],
    ['group D', 'G3', 'positive', 'one',  'no',  'IIIA'],
    ['group D', 'G3', 'positive', 'none', 'no',  'IIIA'],
    ['group E', 'G1', 'positive', 'both', 'no',  'IIIA'],
    ['group E', 'G1', 'positive', 'one',  'no',  'IIIB'],
    ['group E', 'G1', 'positive', 'none', 'no',  'IIIB'],
    ['group E', 'G2', 'positive', 'both', 'no',  'IIIA'],
    ['group E', 'G2', 'positive', 'one',  'no',  'IIIB'],
    ['group E', 'G2', 'positive', 'none', 'no',  'IIIB'],
    ['group E', 'G3', 'positive', 'both', 'no',  'IIIB'],
    ['group E', 'G3', 'positive', 'one',  'no',  'IIIB'],
    ['group E', 'G3', 'positive', 'none', 'no',  'IIIB'],
    ['group A', 'G1', 'negative', 'both', 'no',  'IA'],
    ['group A', 'G1', 'negative', 'one',  'no',  'IA'],
    ['group A', 'G1', 'negative', 'none', 'no',  'IA'],
    ['group A', 'G2', 'negative', 'both', 'no',  'IA'],
    ['group A', 'G2', 'negative', 'one',  'no',  'IA'],
    ['group A', 'G2', 'negative', 'none', 'no',  'IB'],
    ['group A', 'G3', 'negative', 'both', 'no',  'IA'],
    ['group A', 'G3', 'negative', 'one',  'no',  'IA'],
    ['group A', 'G3', 'negative', 'none', 'no',  'IB'],
    ['group B', 'G1', 'negative', 'both', 'no',  'IA'],
    ['group B', 'G1', 'negative', 'one',  'no',  'IB'],
    ['group B', 'G1', 'negative', 'none', 'no',  'IIA'],
    ['group B', 'G2', 'negative', 'both', 'no',  'IA'],
    ['group B', 'G2', 'negative', 'one',  'no',  'IIA'],
    ['group B', 'G2', 'negative', 'none', 'no',  'IIA'],
    ['group B', 'G3', 'negative', 'both', 'no',  'IB'],
    ['group B', 'G3', 'negative', 'one',  'no',  'IIA'],
    ['group B', 'G3', 'negative', 'none', 'no',  'IIA'],
    ['group C', 'G1', 'negative', 'both', 'no',  'IA'],
    ['group C', 'G1', 'negative', 'one',  'no',  'IIB'],
    ['group C', 'G1', 'negative', 'none', 'no',  'IIB'],
    ['group C', 'G2', 'negative', 'both', 'no',  'IB'],
    ['group C', 'G2', 'negative', 'one',  'no',  'IIB'],
    ['group C', 'G2', 'negative', 'none', 'no',  'IIB'],
    ['group C', 'G3', 'negative', 'both', 'no',  'IIA'],
    ['group C', 'G3', 'negative', 'one',  'no',  'IIB'],
    ['group C', 'G3', 'negative', 'none', 'no',  'IIIA'],
    ['group D', 'G1', 'negative', 'both', 'no',  'IB'],
    ['group D', 'G1', 'negative', 'one',  'no',  'IIIA'],
    ['group D', 'G1', 'negative', 'none', 'no',  'IIIA'],
    ['group D', 'G2', 'negative', 'both', 'no',  'IB'],
    ['group D', 'G2', 'negative', 'one',  'no',  'IIIA'],
    ['group D', 'G2', 'negative', 'none', 'no',  'IIIB'],
    ['group D', 'G3', 'negative', 'both', 'no',  'IIB'],
    ['group D', 'G3', 'negative', 'one',  'no',  'IIIA'],
    ['group D', 'G3', 'negative', 'none', 'no',  'IIIC'],
    ['group E', 'G1', 'negative', 'both', 'no',  'IIIA'],
    ['group E', 'G1', 'negative', 'one',  'no',  'IIIB'],
    ['group E', 'G1', 'negative', 'none', 'no',  'IIIB'],
    ['group E', 'G2', 'negative', 'both', 'no',  'IIIA'],
    ['group E', 'G2', 'negative', 'one',  'no',  'IIIB'],
    ['group E', 'G2', 'negative', 'none', 'no',  'IIIC'],
    ['group E', 'G3', 'negative', 'both', 'no',  'IIIB'],
    ['group E', 'G3', 'negative', 'one',  'no',  'IIIC'],
    ['group E', 'G3', 'negative', 'none', 'no',  'IIIC'],
  ],
})
