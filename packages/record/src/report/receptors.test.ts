import { describe, expect, test } from 'vitest'
import { factOf, readReport } from './index.ts'

// Every line below is invented in the manner of pathologists; none is from a real report.
const diagnosis = 'FINAL DIAGNOSIS:\nA. BREAST, LEFT, CORE BIOPSY:\n- INVASIVE DUCTAL CARCINOMA.\n'

type Expected = Readonly<Partial<Record<'er' | 'er_pct' | 'pr' | 'pr_pct' | 'ki67_pct', string>>>
type Row = readonly [style: string, text: string, expected: Expected]

// biome-ignore format: a table. A receptor fact that is not listed must not be read.
const rows: readonly Row[] = [
  // US synoptic
  ['CAP synoptic',        'Estrogen Receptor (ER) Status: Positive (greater than 10% of cells demonstrate nuclear positivity)\nPercentage of Cells with Nuclear Positivity: 95%\nProgesterone Receptor (PgR) Status: Negative (less than 1%)', { er: 'positive', er_pct: '95', pr: 'negative', pr_pct: '<1' }],
  ['plain lines',         'ER: Positive (90%)\nPR: Positive (45%)\nKi-67: 22%', { er: 'positive', er_pct: '90', pr: 'positive', pr_pct: '45', ki67_pct: '22' }],
  ['lower case labels',   'er: positive, 80%, strong\npr: negative, 0%', { er: 'positive', er_pct: '80', pr: 'negative', pr_pct: '0' }],
  ['dashes',              'Estrogen receptor - Positive, 100% strong\nProgesterone receptor - Negative', { er: 'positive', er_pct: '100', pr: 'negative' }],
  ['intensity first',     'Estrogen receptor: strong positive staining in 95% of tumor cells.\nProgesterone receptor: weak staining in 5% of tumor cells.', { er: 'positive', er_pct: '95', pr: 'positive', pr_pct: '5' }],
  ['no call, share only', 'ER 99%, PR 0%, Ki-67 35%', { er: 'positive', er_pct: '99', pr: 'negative', pr_pct: '0', ki67_pct: '35' }],
  ['share below ten',     'Estrogen receptors are seen in less than 10% of tumor nuclei.', { er: 'indeterminate', er_pct: '<10' }],
  ['share at least',      'Estrogen receptor: at least 90% of nuclei stain', { er: 'positive', er_pct: '>=90' }],
  ['range with a call',   'Progesterone receptor positive (60 - 70% of nuclei).', { pr: 'positive', pr_pct: '60-70' }],
  ['range 1-10',          'PR: low positive (1-10%)', { pr: 'positive', pr_pct: '1-10' }],
  ['below one',           'PR: <1% of cells', { pr: 'negative', pr_pct: '<1' }],
  ['words for the sign',  'Progesterone receptor: expressed in over 75% of tumour cell nuclei', { pr: 'positive', pr_pct: '>75' }],
  ['approximately',       'Estrogen receptor: positive in approximately 70% of the invasive tumor cells', { er: 'positive', er_pct: '70' }],
  // joined
  ['both after',          'Estrogen and progesterone receptors are positive.', { er: 'positive', pr: 'positive' }],
  ['slash',               'ER/PR: positive', { er: 'positive', pr: 'positive' }],
  ['slash with calls',    'ER/PR: positive/negative', { er: 'positive', pr: 'negative' }],
  ['call before',         'The tumor cells are positive for estrogen receptor and negative for progesterone receptor.', { er: 'positive', pr: 'negative' }],
  ['call before, shares', 'The tumor is positive for ER (95%) and PR (20%) and negative for HER2/neu (1+).', { er: 'positive', er_pct: '95', pr: 'positive', pr_pct: '20' }],
  ['call before, list',   'Invasive tumor cells are negative for ER, PR and HER2.', { er: 'negative', pr: 'negative' }],
  ['stain for',           'Immunohistochemical staining for estrogen receptors is positive; staining for progesterone receptors is negative.', { er: 'positive', pr: 'negative' }],
  ['plus and minus',      'Breast cancer, ER+, PR-, HER2-.', { er: 'positive', pr: 'negative' }],
  ['plus in brackets',    'Tumour is ER (+), PR (-), HER2 (-).', { er: 'positive', pr: 'negative' }],
  ['joined plus',         'ER+/PR+/HER2- carcinoma', { er: 'positive', pr: 'positive' }],
  ['hyphen positive',     'An ER-positive, PR-negative tumor.', { er: 'positive', pr: 'negative' }],
  ['triple negative',     'The tumor is triple negative.', { er: 'negative', pr: 'negative' }],
  ['PgR',                 'ER positive (8/8), PgR negative (0/8)', { er: 'positive', pr: 'negative' }],
  ['in order, shares',    'ER/PR: 95%/60%', { er: 'positive', er_pct: '95', pr: 'positive', pr_pct: '60' }],
  ['in order, calls',     'ER/PR/HER2: Positive/Negative/Negative', { er: 'positive', pr: 'negative' }],
  ['respectively',        'Estrogen and progesterone receptor stains are positive in 80% and 30% of the tumor cells, respectively.', { er: 'positive', er_pct: '80', pr: 'positive', pr_pct: '30' }],
  ['in situ part',        'The DCIS is ER positive (95%). The invasive component is ER negative.', { er: 'negative' }],
  ['joint head line',     'ER, PR and HER2/neu status: ER positive (>90%), PR positive (20%), HER2/neu negative (0)', { er: 'positive', er_pct: '>90', pr: 'positive', pr_pct: '20' }],
  ['attached signs',      'ER+, PR+, HER2 neg by FISH', { er: 'positive', pr: 'positive' }],
  ['HER2 verb after PR',  'The carcinoma is positive for ER (>95%, 3+), PR (80%, 2+) and does not overexpress HER2 (1+).', { er: 'positive', er_pct: '>95', pr: 'positive', pr_pct: '80' }],
  ['Allred explained',    'ER: Positive. PR: Negative. COMMENT: The Allred score for estrogen and progesterone receptors is calculated by adding the proportion score (0 = no staining, 1 = <1% of cells staining) to the intensity score. ER/PR positive is defined as an Allred score of >2.', { er: 'positive', pr: 'negative' }],
  ['positive if',         'ER: 0%, negative. PR: 0%, negative. Reported by guideline: ER and PR: positive if >= 1% nuclei stain.', { er: 'negative', er_pct: '0', pr: 'negative', pr_pct: '0' }],
  ['labelled share',      'ESTROGEN RECEPTOR: POSITIVE; STAINING INTENSITY: STRONG; % OF POSITIVE CELLS: 90.', { er: 'positive', er_pct: '90' }],
  ['straddling range',    'Progesterone receptors present in less than 10% of neoplastic cell nuclei.', { pr: 'indeterminate', pr_pct: '<10' }],
  // tables
  ['table with %',        'MARKER   % POSITIVE   INTENSITY   RESULT\nEstrogen Receptor   95   3+   POSITIVE\nProgesterone Receptor   0   0   NEGATIVE', { er: 'positive', er_pct: '95', pr: 'negative', pr_pct: '0' }],
  ['cells over lines',    'Test. Result. Percent. Intensity.\nEstrogen Receptor.\nPositive.\n90 %.\nStrong.\nProgesterone Receptor.\nNegative.\n0 %.', { er: 'positive', er_pct: '90', pr: 'negative', pr_pct: '0' }],
  ['scanned to one line', 'MARKER. RESULT. PERCENT. Estrogen Receptor. 6F11. Positive. 85 %. Strong. Progesterone Receptor. 1A6. Positive. 5 %. Weak. Ki-67. MIB-1. Low. 8 %.', { er: 'positive', er_pct: '85', pr: 'positive', pr_pct: '5', ki67_pct: '8' }],
  // scores of the receptors
  ['H-score',             'Estrogen receptor: POSITIVE (H-score 270)\nProgesterone receptor: POSITIVE (H-score: 110)', { er: 'positive', pr: 'positive' }],
  ['H-score distribution','ESTROGEN RECEPTOR (0: 10%; 1+: 20%; 2+: 30%; 3+: 40%) HSCORE OF 200. ESTROGEN RECEPTOR IS INTERPRETED AS POSITIVE.', { er: 'positive' }],
  ['Allred',              'Oestrogen receptor: Allred score 8/8 (positive). Progesterone receptor: Allred score 0/8 (negative).', { er: 'positive', pr: 'negative' }],
  ['quick score',         'ER status: Positive   Quick score: 7/8\nPR status: Negative   Quick score: 2/8', { er: 'positive', pr: 'negative' }],
  ['IRS',                 'Oestrogen receptor: positive (IRS 12/12), 90 % of nuclei. Progesterone receptor: positive (IRS 6).', { er: 'positive', er_pct: '90', pr: 'positive' }],
  ['fmol assay',          'The estrogen receptor activity was judged to be negative at 0 fmol/mg.', { er: 'negative' }],
  // negation
  ['no receptors found',  'No estrogen receptors found in the neoplastic cell nuclei. No progesterone receptors found in neoplastic cell nuclei.', { er: 'negative', er_pct: '0', pr: 'negative', pr_pct: '0' }],
  ['no expression',       'PR: No expression in invasive tumor nuclei', { pr: 'negative', pr_pct: '0' }],
  ['not detected',        'Estrogen receptor: not detected. Progesterone receptor: not detected.', { er: 'negative', pr: 'negative' }],
  // not a result
  ['control tissue',      'Internal control for ER is positive. ER: negative. PR: negative.', { er: 'negative', pr: 'negative' }],
  ['normal ducts',        'Normal breast ducts are positive for ER and PR. The tumor is negative for ER and PR.', { er: 'negative', pr: 'negative' }],
  ['legend below',        'ER: Negative (0%)\nPR: Negative (0%)\nREFERENCE RANGE: ER/PR: Negative <1%, Positive >=1%', { er: 'negative', er_pct: '0', pr: 'negative', pr_pct: '0' }],
  ['legend in brackets',  'Estrogen receptor: Positive (95%). [Positive: 1% or more; negative: less than 1%]', { er: 'positive', er_pct: '95' }],
  ['only a legend',       'INTERPRETATION GUIDELINES: ER positive: 1% or greater of nuclei. ER negative: less than 1%.', {}],
  ['Oncotype',            'ONCOTYPE DX BREAST CANCER ASSAY\nRecurrence Score: 14\nER Score: 9.8 Positive. PR Score: 4.1 Negative. HER2 Score: 8.8 Negative.', {}],
  ['ordered',             'Estrogen and progesterone receptor studies have been ordered.', { er: 'pending', pr: 'pending' }],
  ['pending',             'ER/PR: pending', { er: 'pending', pr: 'pending' }],
  ['previous specimen',   'Receptors performed on previous biopsy: ER positive (95%), PR negative.', { er: 'positive', er_pct: '95', pr: 'negative' }],
  ['nodes negative',      'ER: see addendum. Lymph node negative for carcinoma.', {}],
  ['DCIS margin',         'Estrogen receptor: see separate report. Margins negative.', {}],
  ['other markers',       'E-cadherin: positive. p63: negative. ER: positive. CK5/6: negative.', { er: 'positive' }],
  ['doctor in ER',        'The patient was seen in the ER and was positive for pain.', {}],
  // damage
  ['scanner letters',     'ESTR0GEN RECEPTOR: POSITlVE (90%). PROGESTERONF RECEPTOR: NEGATIVE (0%).', { er: 'positive', er_pct: '90', pr: 'negative', pr_pct: '0' }],
  ['missing letters',     'Estrogen Receptr: Postive (70%). Progesteron Receptor: Negatve.', { er: 'positive', er_pct: '70', pr: 'negative' }],
  ['wrapped line',        'PROGESTERONE RECEPTOR IS INTERPRETED\nAS POSITIVE.', { pr: 'positive' }],
  // other languages
  ['German',              'Immunhistochemie: Oestrogenrezeptor: positiv (90 %). Progesteronrezeptor: negativ (0 %).', { er: 'positive', er_pct: '90', pr: 'negative', pr_pct: '0' }],
  ['Spanish',             'Receptores de estrogenos: positivo (80%). Receptores de progesterona: negativo.', { er: 'positive', er_pct: '80', pr: 'negative' }],
  // Ki-67
  ['Ki-67 with cut-off',  'Ki-67: High (>20%) 45%', { ki67_pct: '45' }],
  ['Ki-67 cut-off only',  'Ki-67: High (>20%)', {}],
  ['proliferation',       'Ki-67 proliferation index: 12 %', { ki67_pct: '12' }],
  ['proliferation index', 'Proliferation index (Ki-67): approximately 30%', { ki67_pct: '30' }],
  ['MIB-1',               'MIB-1 labeling index 18%', { ki67_pct: '18' }],
  ['range',               'Ki67: 15-20%', { ki67_pct: '15-20' }],
]

const receptorFacts = ['er', 'er_pct', 'pr', 'pr_pct', 'ki67_pct'] as const

describe('ER, PR and Ki-67 in many hands', () => {
  test.each(rows)('%s: %s', (_style, text, expected) => {
    const report = readReport(`${diagnosis}${text}\n`)
    const tumour = report.ok ? report.value.tumours[0] : undefined
    const found = receptorFacts.flatMap((fact) => {
      const read = tumour === undefined ? undefined : factOf(tumour, fact)
      return read === undefined ? [] : [[fact, read.value]]
    })
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})
