/**
 * Facts worked out from facts (pathway dossier, section 0.2): where she is, what the rooms read. Tables like all others.
 */
import { cite } from '../publication/citation.ts'
import { cN, cT, pN, pT, ypT } from '../staging/ajcc8-breast-2018-01.ts'
import {
  clinicalN,
  clinicalTumour,
  distantM,
  er,
  pathologicalN,
  pathologicalTumour,
  pr,
  type TumourFacts,
  treatedTumour,
} from '../staging/facts.ts'
import { type NumberFact, oneOf, stateOf } from '../table/column.ts'
import { type Table, table, yesOrNo } from '../table/table.ts'
import * as f from './facts.ts'
import { asTold, isTold, silent, told } from './told.ts'

const herald = (place: string) => cite('herald', place)

/** Hormone receptors: 1 to 10 percent is low, positive by the letter, of uncertain use. */
export const hr = table({
  id: 'pathway.hr',
  title: 'Hormone receptors',
  cite: cite('asco-cap-er-2020', 'Positive from 1 percent; 1 to 10 percent low positive'),
  given: [er, pr, f.erPercent],
  outcome: oneOf('hormone receptors', ['positive', 'low-positive', 'negative']),
  // biome-ignore format: a table
  rows: [
    // ER        PR          ER %      receptors
    ['negative', 'negative', 'any',    'negative'],
    ['negative', 'positive', 'any',    'positive'],
    ['positive', 'any',      '> 10',   'positive'],
    ['positive', 'any',      '≤ 10',   'low-positive'],
  ],
})

export const menopause = table({
  id: 'pathway.menopause',
  title: 'Menopause',
  cite: cite('NCCN-P', 'Definition of menopause, principle only'),
  given: [f.sex, f.age, f.menopausalStatus],
  outcome: oneOf('menopause', ['premenopausal', 'postmenopausal', 'man']),
  // biome-ignore format: a table
  rows: [
    ['male',   'any',  'any',            'man'],
    ['female', '≥ 60', 'any',            'postmenopausal'],
    ['female', '< 60', 'premenopausal',  'premenopausal'],
    ['female', '< 60', 'postmenopausal', 'postmenopausal'],
  ],
})

/** Combinations that no person can have (design E5). */
export const possiblePerson: Table<'possible' | 'impossible'> = table({
  id: 'pathway.possible-person',
  title: 'Can one person have both?',
  cite: herald('design E5: a man, or a person after menopause, is not pregnant'),
  given: [f.pregnancy, menopause],
  outcome: oneOf('combination', ['possible', 'impossible']),
  // biome-ignore format: a table
  rows: [
    ['not pregnant', 'any',                     'possible'],
    ['pregnant',     'premenopausal',           'possible'],
    ['pregnant',     ['postmenopausal', 'man'], 'impossible'],
  ],
})

/** Frailty as it changes treatment. Age alone never makes anyone frail. */
export const fitness = table({
  id: 'pathway.fitness',
  title: 'Fitness for treatment',
  cite: cite('SIOG19', 'Vulnerable and frail older people'),
  given: [f.frailty, f.age],
  outcome: oneOf('fitness', ['fit', 'fit, 70 or older', 'vulnerable', 'frail']),
  // biome-ignore format: a table
  rows: [
    ['fit',        '< 70', 'fit'],
    ['fit',        '≥ 70', 'fit, 70 or older'],
    ['vulnerable', '< 70', 'fit'],
    ['vulnerable', '≥ 70', 'vulnerable'],
    ['frail',      'any',  'frail'],
  ],
})

/** A failing heart shows: where nobody recorded symptoms there are none to act on, and the scan is asked for anyway. */
export const heartFailureTold = asTold('heart-failure', f.heartFailure, 'no')

export const cardiacBand = table({
  id: 'pathway.cardiac-band',
  title: 'The heart before HER2 treatment',
  cite: cite('ESC22', 'LVEF bands'),
  given: [heartFailureTold, f.lvef],
  outcome: oneOf('heart', ['ok', 'reduced', 'low', 'heart failure']),
  // biome-ignore format: a table
  rows: [
    ['no',  '≥ 50',          'ok'],
    ['no',  '≥ 40 and < 50', 'reduced'],
    ['no',  '< 40',          'low'],
    ['yes', 'any',           'heart failure'],
  ],
})

/** Moderately weak kidneys or worse raise the risk of lung inflammation with T-DXd. */
const weakKidney = table({
  id: 'pathway.kidney',
  title: 'Kidneys, as the record tells it',
  cite: herald('pathway: what silence means'),
  given: [stateOf(f.egfr), f.egfr],
  outcome: oneOf('kidneys', ['weak', 'not weak, or not told']),
  rows: [
    [silent, 'any', 'not weak, or not told'],
    [told, '< 60', 'weak'],
    [told, '≥ 60', 'not weak, or not told'],
  ],
})

export const ildRisk = table({
  id: 'pathway.ild-risk',
  title: 'Lungs before trastuzumab deruxtecan',
  cite: cite('LBL-TDXD', 'Interstitial lung disease'),
  given: [f.ildHistory, f.lungDisease, weakKidney],
  outcome: oneOf('lung risk', ['none known', 'weak kidneys', 'lung disease', 'earlier ILD']),
  // biome-ignore format: a table
  rows: [
    ['yes', 'any', 'any',                   'earlier ILD'],
    ['no',  'yes', 'any',                   'lung disease'],
    ['no',  'no',  'weak',                  'weak kidneys'],
    ['no',  'no',  'not weak, or not told', 'none known'],
  ],
})

const inoperableT = ['T4a', 'T4b', 'T4c', 'T4d'] as const
const operableT = ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3'] as const

export const inoperable = table({
  id: 'pathway.inoperable-at-diagnosis',
  title: 'Inoperable when found (cT4, or cN2-3)',
  cite: cite('DB05', 'Eligibility'),
  given: [cT, cN],
  outcome: yesOrNo('inoperable at diagnosis'),
  // biome-ignore format: a table
  rows: [
    [inoperableT, 'any',                'yes'],
    [operableT,   ['N2', 'N3'],         'yes'],
    [operableT,   ['N0', 'N1mi', 'N1'], 'no'],
  ],
})

export const db11Risk = table({
  id: 'pathway.db11-risk',
  title: 'High risk as the trial of T-DXd before surgery defined it',
  cite: cite('DB11', 'Eligibility: cT3 or more with N0, or any N+'),
  given: [cN, cT],
  outcome: yesOrNo('high risk before surgery'),
  // biome-ignore format: a table
  rows: [
    [['N1mi', 'N1', 'N2', 'N3'], 'any',                                                    'yes'],
    ['N0',                       ['T3', 'T4a', 'T4b', 'T4c', 'T4d'],                       'yes'],
    ['N0',                       ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2'],         'no'],
  ],
})

/** Complete response: no invasive cancer in breast and nodes. Isolated cells in nodes are for the team to weigh. */
export const pcr = table({
  id: 'pathway.pcr',
  title: 'What was left at surgery',
  cite: cite('DB11', 'ypT0/is and ypN0'),
  given: [ypT, f.treatedN],
  outcome: oneOf('left at surgery', [
    'complete response',
    'isolated cells only',
    'residual in the breast',
    'residual in nodes',
  ]),
  // biome-ignore format: a table
  rows: [
    [['T0', 'Tis'], 'N0',                         'complete response'],
    [['T0', 'Tis'], ['N0(i+)', 'N0(mol+)'],       'isolated cells only'],
    [['T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4a', 'T4b', 'T4c', 'T4d'], ['N0', 'N0(i+)', 'N0(mol+)'], 'residual in the breast'],
    ['any',         ['N1mi', 'N1', 'N2', 'N3'],   'residual in nodes'],
  ],
})

export const db05Risk = table({
  id: 'pathway.db05-risk',
  title: 'High risk as the trial of T-DXd after surgery defined it',
  cite: cite('DB05', 'Eligibility'),
  given: [pcr, inoperable],
  outcome: yesOrNo('high risk with residual disease'),
  // biome-ignore format: a table
  rows: [
    [['complete response', 'isolated cells only'], 'any', 'no'],
    ['residual in nodes',                          'any', 'yes'],
    ['residual in the breast',                     'yes', 'yes'],
    ['residual in the breast',                     'no',  'no'],
  ],
})

// ---- where she is ----

const tumourTold = (id: string, name: string, tumour: TumourFacts): Table<'told' | 'silent'> =>
  table({
    id: `pathway.${id}-told`,
    title: `Does the record hold ${name} findings of the breast?`,
    cite: herald('pathway: what silence means'),
    given: [stateOf(tumour.primary), stateOf(tumour.sizeMm), stateOf(tumour.extent)],
    outcome: oneOf(`${name} findings of the breast`, ['told', 'silent']),
    // biome-ignore format: a table
    rows: [
      [told,   'any',  'any',  'told'],
      [silent, told,   'any',  'told'],
      [silent, silent, told,   'told'],
      [silent, silent, silent, 'silent'],
    ],
  })

const either = (
  id: string,
  name: string,
  a: Table<'told' | 'silent'>,
  b: Table<'told' | 'silent'>,
): Table<'told' | 'silent'> =>
  table({
    id: `pathway.${id}-findings`,
    title: `Does the record hold ${name} findings?`,
    cite: herald('pathway: what silence means'),
    given: [a, b],
    outcome: oneOf(`${name} findings`, ['told', 'silent']),
    // biome-ignore format: a table
    rows: [
      ['told',   'any',    'told'],
      ['silent', 'told',   'told'],
      ['silent', 'silent', 'silent'],
    ],
  })

export const clinicalFindings = either(
  'clinical',
  'clinical',
  tumourTold('clinical-tumour', 'clinical', clinicalTumour),
  isTold('cn', clinicalN),
)
export const pathologicalFindings = either(
  'pathological',
  'pathological',
  tumourTold('pathological-tumour', 'pathological', pathologicalTumour),
  isTold('pn', pathologicalN),
)
export const treatedFindings = either(
  'treated',
  'after-treatment',
  tumourTold('treated-tumour', 'after-treatment', treatedTumour),
  isTold('ypn', f.treatedN),
)

/** A pathology report of the operation is an operation. Findings from before it, and none after, are read as: not yet. */
export const surgeryTold = table({
  id: 'pathway.surgery',
  title: 'Has the breast been operated on?',
  cite: herald('pathway: where she is'),
  given: [stateOf(f.breastSurgery), treatedFindings, pathologicalFindings, clinicalFindings, f.breastSurgery],
  outcome: oneOf('breast operation', ['done', 'not done']),
  // biome-ignore format: a table
  rows: [
    // state  ypT, ypN  pT, pN    cT, cN    operation                               done
    [told,    'any',    'any',    'any',    ['breast-conserving', 'mastectomy'],   'done'],
    [told,    'any',    'any',    'any',    'not done',                            'not done'],
    [silent,  'told',   'any',    'any',    'any',                                 'done'],
    [silent,  'silent', 'told',   'any',    'any',                                 'done'],
    [silent,  'silent', 'silent', 'told',   'any',                                 'not done'],
    [silent,  'silent', 'silent', 'silent', ['breast-conserving', 'mastectomy'],   'done'],
    [silent,  'silent', 'silent', 'silent', 'not done',                            'not done'],
  ],
})

export const neoadjuvantTold = table({
  id: 'pathway.neoadjuvant',
  title: 'Was there treatment before surgery?',
  cite: herald('pathway: where she is'),
  given: [stateOf(f.neoadjuvant), treatedFindings, pathologicalFindings, clinicalFindings, f.neoadjuvant],
  outcome: oneOf('treatment before surgery, as told', ['yes', 'no']),
  // biome-ignore format: a table
  rows: [
    // state  ypT, ypN  pT, pN    cT, cN    neoadjuvant            given
    [told,    'any',    'any',    'any',    ['under way', 'given'], 'yes'],
    [told,    'any',    'any',    'any',    'none',                 'no'],
    [silent,  'told',   'any',    'any',    'any',                  'yes'],
    [silent,  'silent', 'told',   'any',    'any',                  'no'],
    [silent,  'silent', 'silent', 'told',   'any',                  'no'],
    [silent,  'silent', 'silent', 'silent', ['under way', 'given'], 'yes'],
    [silent,  'silent', 'silent', 'silent', 'none',                 'no'],
  ],
})

export const relapseTold = asTold('relapse', f.relapse, 'none')
export const adjuvantTold = asTold('adjuvant', f.adjuvant, 'none')

export const phase = table({
  id: 'pathway.phase',
  title: 'Where she is',
  cite: herald('pathway: where she is'),
  given: [distantM, relapseTold, surgeryTold, neoadjuvantTold, adjuvantTold],
  outcome: oneOf('phase', [
    'before treatment',
    'during neoadjuvant',
    'after surgery',
    'after neoadjuvant',
    'after treatment',
    'local relapse',
    'metastatic',
  ]),
  // biome-ignore format: a table
  rows: [
    // M   relapse              surgery     before it  after it               phase
    ['M1', 'any',               'any',      'any',     'any',                 'metastatic'],
    ['M0', 'distant',           'any',      'any',     'any',                 'metastatic'],
    ['M0', 'local or regional', 'any',      'any',     'any',                 'local relapse'],
    ['M0', 'none',              'not done', 'no',      'any',                 'before treatment'],
    ['M0', 'none',              'not done', 'yes',     'any',                 'during neoadjuvant'],
    ['M0', 'none',              'done',     'no',      ['none', 'under way'], 'after surgery'],
    ['M0', 'none',              'done',     'yes',     ['none', 'under way'], 'after neoadjuvant'],
    ['M0', 'none',              'done',     'any',     'completed',           'after treatment'],
  ],
})
export type Phase = (typeof phase.outcome.values)[number]

/** Surgery came first: the pathologist's findings are what treatment rests on. */
export const surgeryFirst = table({
  id: 'pathway.surgery-first',
  title: 'Did surgery come first?',
  cite: herald('design E7: which findings a rule reads'),
  given: [surgeryTold, neoadjuvantTold],
  outcome: yesOrNo('surgery came first'),
  rows: [
    ['done', 'no', 'yes'],
    ['done', 'yes', 'no'],
    ['not done', 'any', 'no'],
  ],
})

/** T and N that treatment rests on: what surgery found where surgery came first, what was found before treatment else. */
export const treatmentT = table({
  id: 'pathway.treatment-t',
  title: 'T that treatment rests on',
  cite: herald('design E7: which findings a rule reads'),
  given: [surgeryFirst, cT, pT],
  outcome: oneOf('T for treatment', ['Tis', 'T0', 'T1mi', 'T1a', 'T1b', 'T1c', 'T2', 'T3', 'T4']),
  // biome-ignore format: a table
  rows: [
    ['no',  'Tis', 'any', 'Tis'],
    ['no',  'T0', 'any', 'T0'],
    ['no',  'T1mi', 'any', 'T1mi'],
    ['no',  'T1a', 'any', 'T1a'],
    ['no',  'T1b', 'any', 'T1b'],
    ['no',  'T1c', 'any', 'T1c'],
    ['no',  'T2', 'any', 'T2'],
    ['no',  'T3', 'any', 'T3'],
    ['no',  inoperableT, 'any', 'T4'],
    ['yes', 'any', 'Tis', 'Tis'],
    ['yes', 'any', 'T0', 'T0'],
    ['yes', 'any', 'T1mi', 'T1mi'],
    ['yes', 'any', 'T1a', 'T1a'],
    ['yes', 'any', 'T1b', 'T1b'],
    ['yes', 'any', 'T1c', 'T1c'],
    ['yes', 'any', 'T2', 'T2'],
    ['yes', 'any', 'T3', 'T3'],
    ['yes', 'any', inoperableT, 'T4'],
  ],
})

export const treatmentN = table({
  id: 'pathway.treatment-n',
  title: 'N that treatment rests on',
  cite: herald('design E7: which findings a rule reads'),
  given: [surgeryFirst, cN, pN],
  outcome: oneOf('N for treatment', ['N0', 'N1mi', 'N1 or more']),
  // biome-ignore format: a table
  rows: [
    ['no',  'N0',               'any', 'N0'],
    ['no',  'N1mi',             'any', 'N1mi'],
    ['no',  ['N1', 'N2', 'N3'], 'any', 'N1 or more'],
    ['yes', 'any', 'N0',               'N0'],
    ['yes', 'any', 'N1mi',             'N1mi'],
    ['yes', 'any', ['N1', 'N2', 'N3'], 'N1 or more'],
  ],
})

/** The 3 cm line of the trial of weekly paclitaxel and trastuzumab. */
const over30 = (id: string, name: string, size: NumberFact): Table<'yes' | 'no'> =>
  table({
    id: `pathway.${id}`,
    title: `${name}: over 30 mm?`,
    cite: cite('APT', 'Eligibility: up to 3 cm'),
    given: [size],
    outcome: yesOrNo(`${name} over 30 mm`),
    rows: [
      ['≤ 30', 'no'],
      ['> 30', 'yes'],
    ],
  })
export const clinicalOver30 = over30('clinical-over-30', 'size before treatment', clinicalTumour.sizeMm)
export const pathologicalOver30 = over30('pathological-over-30', 'size at surgery', pathologicalTumour.sizeMm)

export const gentlerTold = asTold('wish-gentler', f.wishGentler, 'no')
export const noChemotherapyTold = asTold('wish-no-chemotherapy', f.wishNoChemotherapy, 'no')
export const wantsChildrenTold = table({
  id: 'pathway.wants-children',
  title: 'Wish for children, as told',
  cite: herald('pathway: what silence means'),
  given: [stateOf(f.wantsChildren), f.wantsChildren],
  outcome: oneOf('wish for children, as told', ['yes', 'no', 'not asked yet']),
  rows: [
    [silent, 'any', 'not asked yet'],
    [told, 'yes', 'yes'],
    [told, 'no', 'no'],
  ],
})

/** Reasons to put the gentler regimen first (A2). */
export const gentler = table({
  id: 'pathway.gentler-first',
  title: 'Is there a reason to put the gentler regimen first?',
  cite: cite('NEOCARHP', 'Fewer severe side effects without carboplatin'),
  given: [f.frailty, weakKidney, gentlerTold],
  outcome: yesOrNo('gentler regimen first'),
  // biome-ignore format: a table
  rows: [
    ['frail',               'any',                   'any', 'yes'],
    [['fit', 'vulnerable'], 'weak',                  'any', 'yes'],
    [['fit', 'vulnerable'], 'not weak, or not told', 'yes', 'yes'],
    [['fit', 'vulnerable'], 'not weak, or not told', 'no',  'no'],
  ],
})

/** A record with findings from before treatment and none of any treatment is of somebody not treated yet. */
export const untreated = table({
  id: 'pathway.untreated',
  title: 'Is this the record of somebody not treated yet?',
  cite: herald('pathway: where she is'),
  given: [clinicalFindings, surgeryTold, neoadjuvantTold],
  outcome: yesOrNo('not treated yet'),
  rows: [
    ['silent', 'any', 'any', 'no'],
    ['told', 'done', 'any', 'no'],
    ['told', 'not done', 'yes', 'no'],
    ['told', 'not done', 'no', 'yes'],
  ],
})

/** Where the metastatic course stands. A maintenance phase belongs to the first line. */
export const line = table({
  id: 'pathway.line',
  title: 'Which line of treatment comes next',
  cite: cite('ASCO22-ABC', 'Lines of treatment'),
  given: [stateOf(f.linesBegun), untreated, f.linesBegun, f.latestLine, f.firstLineRegimen],
  outcome: oneOf('line', [
    'first',
    'first, holding after antibodies with chemotherapy',
    'first, holding on T-DXd with pertuzumab',
    'holding',
    'second',
    'second after T-DXd with pertuzumab',
    'third or later',
  ]),
  // biome-ignore format: a table
  rows: [
    [silent, 'yes', 'any',         'any',                           'any',                           'first'],
    [told,   'any', '< 1',         'any',                           'any',                           'first'],
    [silent, 'no',  '< 1',         'any',                           'any',                           'first'],
    [told,   'any', '≥ 1 and < 2', 'holding',                       'antibodies with chemotherapy',  'first, holding after antibodies with chemotherapy'],
    [silent, 'no',  '≥ 1 and < 2', 'holding',                       'antibodies with chemotherapy',  'first, holding after antibodies with chemotherapy'],
    [told,   'any', '≥ 1 and < 2', 'holding',                       'T-DXd with pertuzumab',         'first, holding on T-DXd with pertuzumab'],
    [silent, 'no',  '≥ 1 and < 2', 'holding',                       'T-DXd with pertuzumab',         'first, holding on T-DXd with pertuzumab'],
    [told,   'any', '≥ 1 and < 2', 'holding',                       'other',                         'holding'],
    [silent, 'no',  '≥ 1 and < 2', 'holding',                       'other',                         'holding'],
    [told,   'any', '≥ 1 and < 2', ['progressed', 'stopped early'], ['antibodies with chemotherapy', 'other'], 'second'],
    [silent, 'no',  '≥ 1 and < 2', ['progressed', 'stopped early'], ['antibodies with chemotherapy', 'other'], 'second'],
    [told,   'any', '≥ 1 and < 2', ['progressed', 'stopped early'], 'T-DXd with pertuzumab',         'second after T-DXd with pertuzumab'],
    [silent, 'no',  '≥ 1 and < 2', ['progressed', 'stopped early'], 'T-DXd with pertuzumab',         'second after T-DXd with pertuzumab'],
    [told,   'any', '≥ 2',         'holding',                       'any',                           'holding'],
    [silent, 'no',  '≥ 2',         'holding',                       'any',                           'holding'],
    [told,   'any', '≥ 2',         ['progressed', 'stopped early'], 'any',                           'third or later'],
    [silent, 'no',  '≥ 2',         ['progressed', 'stopped early'], 'any',                           'third or later'],
  ],
})

/** C4: the interval since treatment for early disease, and the strongest drug in it. */
export const interval = table({
  id: 'pathway.interval',
  title: 'Interval from early treatment to relapse',
  cite: cite('ASCO22-ABC', 'Recommendations 5.0 and 5.1'),
  given: [
    asTold('de-novo', f.deNovo, 'no'),
    stateOf(f.earlyHer2Drug),
    untreated,
    f.earlyHer2Drug,
    f.dfiMonths,
  ],
  outcome: oneOf('interval', [
    'none',
    'under 6 months',
    '6 to 12 months',
    'over 12 months',
    'under 6 months, after T-DXd',
    '6 to 12 months, after T-DXd',
    'over 12 months, after T-DXd',
  ]),
  // biome-ignore format: a table
  rows: [
    ['yes', 'any', 'any', 'any',                 'any',          'none'],
    ['no', silent, 'yes', 'any', 'any', 'none'],
    ['no', told, 'any', 'none',                'any',          'none'],
    ['no', silent, 'no', 'none',                'any',          'none'],
    ['no', told, 'any', ['H or HP', 'T-DM1'],  '< 6',          'under 6 months'],
    ['no', silent, 'no', ['H or HP', 'T-DM1'],  '< 6',          'under 6 months'],
    ['no', told, 'any', ['H or HP', 'T-DM1'],  '≥ 6 and ≤ 12', '6 to 12 months'],
    ['no', silent, 'no', ['H or HP', 'T-DM1'],  '≥ 6 and ≤ 12', '6 to 12 months'],
    ['no', told, 'any', ['H or HP', 'T-DM1'],  '> 12',         'over 12 months'],
    ['no', silent, 'no', ['H or HP', 'T-DM1'],  '> 12',         'over 12 months'],
    ['no', told, 'any', 'T-DXd',               '< 6',          'under 6 months, after T-DXd'],
    ['no', silent, 'no', 'T-DXd',               '< 6',          'under 6 months, after T-DXd'],
    ['no', told, 'any', 'T-DXd',               '≥ 6 and ≤ 12', '6 to 12 months, after T-DXd'],
    ['no', silent, 'no', 'T-DXd',               '≥ 6 and ≤ 12', '6 to 12 months, after T-DXd'],
    ['no', told, 'any', 'T-DXd',               '> 12',         'over 12 months, after T-DXd'],
    ['no', silent, 'no', 'T-DXd',               '> 12',         'over 12 months, after T-DXd'],
  ],
})

export const brainTold = asTold('brain', f.brainStatus, 'none')
export const brainSymptomsTold = asTold('brain-symptoms', f.brainSymptoms, 'no')

/** In situ only as far as the record goes: silence about it is not in situ. */
export const inSituTold = table({
  id: 'pathway.in-situ-told',
  title: 'Is only in situ cancer on record?',
  cite: herald('pathway 0.4: in situ disease is outside the scope'),
  given: [
    asTold('clinical-primary', clinicalTumour.primary, 'invasive cancer'),
    asTold('pathological-primary', pathologicalTumour.primary, 'in situ only'),
  ],
  outcome: yesOrNo('only in situ cancer on record'),
  rows: [
    [['invasive cancer', 'no primary found'], 'any', 'no'],
    ['in situ only', 'in situ only', 'yes'],
    ['in situ only', ['invasive cancer', 'no primary found'], 'no'],
  ],
})
