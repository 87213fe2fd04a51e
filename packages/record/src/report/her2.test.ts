import { describe, expect, test } from 'vitest'
import { factOf, readReport } from './index.ts'

// Every line below is invented in the manner of pathologists; none is from a real report.
const diagnosis = 'FINAL DIAGNOSIS:\nA. BREAST, LEFT, CORE BIOPSY:\n- INVASIVE DUCTAL CARCINOMA.\n'

type Expected = Readonly<Partial<Record<'ihc' | 'ish' | 'ratio' | 'copies' | 'status', string>>>
type Row = readonly [style: string, text: string, expected: Expected]

// biome-ignore format: a table. A HER2 fact that is not listed must not be read.
const rows: readonly Row[] = [
  // names
  ['HER2',                'HER2: Negative (1+)', { ihc: '1+', status: 'negative' }],
  ['HER-2/neu',           'HER-2/neu: Positive, score 3+', { ihc: '3+', status: 'positive' }],
  ['HER2-neu',            'HER2-NEU - 3+ POSITIVE', { ihc: '3+', status: 'positive' }],
  ['HER 2 NEU',           'HER 2 NEU BY IHC: 2+', { ihc: '2+', status: 'equivocal' }],
  ['c-erbB-2',            'c-erbB-2: score 0, negative', { ihc: '0', status: 'negative' }],
  ['c-erbB-2 (HER2)',     'C-erbB-2 (HER-2/neu) overexpression: Negative, 1+', { ihc: '1+', status: 'negative' }],
  ['full name',           'Human epidermal growth factor receptor 2 (HER2): negative (score 0)', { ihc: '0', status: 'negative' }],
  ['H lost',              'ER-2-NEU - Positive (3+)', { ihc: '3+', status: 'positive' }],
  ['scanner name',        'HER-2/MEU: NEGATIVE (0)', { ihc: '0', status: 'negative' }],
  ['c-erb82',             'c-erb82 IS INTERPRETED AS NEGATIVE (SCORE 0)', { ihc: '0', status: 'negative' }],
  // scores
  ['score of',            'HER2 immunostain: negative (score of 1+)', { ihc: '1+', status: 'negative' }],
  ['on a scale',          'HER-2/neu oncoprotein overexpression: negative (score 1+ on a scale of 0-3+)', { ihc: '1+', status: 'negative' }],
  ['out of three',        'HER2/neu: 2+ out of 3+ (equivocal)', { ihc: '2+', status: 'equivocal' }],
  ['plus first',          'HercepTest score +3, positive for HER2', { ihc: '3+', status: 'positive' }],
  ['signs',               'Her2/neu (+++): positive', { ihc: '3+', status: 'positive' }],
  ['equals',              'HER2 protein stained with HercepTest by DAKO. Positive reaction in invasive cancerous cells (Score = 3+).', { ihc: '3+', status: 'positive' }],
  ['zero or one',         'HER2/NEU: zero or 1+', { ihc: '0-1+', status: 'negative' }],
  ['0-1+',                'Her2: negative (0-1+)', { ihc: '0-1+', status: 'negative' }],
  ['0 / 1+',              'HER2: NEGATIVE (0 / 1+)', { ihc: '0-1+', status: 'negative' }],
  ['nought behind a call','HER-2/neu (c-erb-B2). NEGATIVE 0.', { ihc: '0', status: 'negative' }],
  ['bracketed nought',    'HER2 IHC: Negative (0)', { ihc: '0', status: 'negative' }],
  ['between scores',      'HER2: 1-2+', {}],
  ['two to three',        'HER-2/neu: 2-3+ by IHC', {}],
  ['score then call',     'Her-2/neu: 3+ (positive)', { ihc: '3+', status: 'positive' }],
  ['membrane words',      'HER2/neu shows strong complete membrane staining in 80% of tumor cells (3+), interpreted as positive.', { ihc: '3+', status: 'positive' }],
  ['faint staining',      'HER2: faint incomplete membrane staining in 20% of cells, 1+, negative', { ihc: '1+', status: 'negative' }],
  ['percent and score',   'HER2 Interpretation: EQUIVOCAL. Intensity: 2+. % Tumor Staining: 20%.', { ihc: '2+', status: 'equivocal' }],
  ['table cells',         'MARKER. RESULT. SCORE. HER2. Negative. 1+.', { ihc: '1+', status: 'negative' }],
  ['cell before the name','ASSAY TYPE. RESULT.\nSCORE. 1+. NEGATIVE. Her2/neu.\nREFERENCE RANGES: Her2/neu: Negative 0-1+, Equivocal 2+, Positive 3+', { ihc: '1+', status: 'negative' }],
  ['CAP protocol',        'HER2 (by immunohistochemistry): Negative (Score 1+)\nPercentage of Cells with Uniform Intense Complete Membrane Staining: 0%', { ihc: '1+', status: 'negative' }],
  ['CAP equivocal',       'HER2 by IHC: Equivocal (Score 2+)\nHER2 by FISH: Negative (not amplified)', { ihc: '2+', ish: 'not amplified', status: 'negative' }],
  ['RCPath',              'HER2 status: IHC score: 3+   HER2 final status: Positive', { ihc: '3+', status: 'positive' }],
  ['UK borderline',       'HER2 immunohistochemistry: 2+ (borderline), for FISH. HER2 FISH: not amplified, ratio 1.32', { ihc: '2+', ish: 'not amplified', ratio: '1.32', status: 'negative' }],
  ['German',              'HER2-Status: negativ (Score 1+)', { ihc: '1+', status: 'negative' }],
  ['German 3+',           'HER2/neu: positiv (3+)', { ihc: '3+', status: 'positive' }],
  ['Spanish',             'HER2/neu: negativo (1+)', { ihc: '1+', status: 'negative' }],
  ['weakly positive',     'HER-2/NEU IS INTERPRETED AS WEAKLY POSITIVE (SCORE 2+).', { ihc: '2+', status: 'equivocal' }],
  ['old positive 2+',     'An immunostain for HER2/neu shows moderate (2+) membrane staining in 60% of tumor cells and is interpreted as POSITIVE for HER2/neu overexpression.', { ihc: '2+', status: 'positive!' }],
  // calls without a score
  ['by IHC',              'HER2: Negative by IHC', { ihc: 'negative', status: 'negative' }],
  ['registry',            'HER2 Status. Negative.', { status: 'negative' }],
  ['minus sign',          'Tumor is ER+, PR+, HER2-.', { status: 'negative' }],
  ['plus sign',           'Tumor is ER-, PR-, HER2+.', { status: 'positive' }],
  ['not overexpressed',   'HER2/neu oncoprotein is not overexpressed.', { ihc: 'negative', status: 'negative' }],
  ['no overexpression',   'There is no evidence of HER2 overexpression.', { ihc: 'negative', status: 'negative' }],
  ['overexpressed',       'HER-2/neu is overexpressed (3+).', { ihc: '3+', status: 'positive' }],
  ['list of negatives',   'Tumor cells are negative for ER, PR and HER2.', { status: 'negative' }],
  ['reported before',     'The tumor was previously reported to be positive for ER and PR, and negative for HER-2 by FISH.', { ish: 'not amplified', status: 'negative' }],
  ['triple negative',     'This is a triple-negative carcinoma.', { status: 'negative' }],
  // in situ hybridisation
  ['FISH ratio',          'HER2 FISH: AMPLIFIED, HER2/CEP17 ratio 5.6', { ish: 'amplified', ratio: '5.6', status: 'positive' }],
  ['ratio in brackets',   'HER2 antigen (FISH): Non-amplified (ratio: 1.10)', { ish: 'not amplified', ratio: '1.10', status: 'negative' }],
  ['ratio alone',         'HER 2 NEU (by FISH): 1.4, NOT AMPLIFIED', { ish: 'not amplified', ratio: '1.4', status: 'negative' }],
  ['ratio with cut-off',  'HER2/CEP17 ratio: 1.15 (reference: less than 2.0 is not amplified). HER2 gene is not amplified.', { ish: 'not amplified', ratio: '1.15', status: 'negative' }],
  ['cut-off only',        'FISH for HER2: A ratio of 2.0 or greater is considered amplified. Result: not amplified.', { ish: 'not amplified', status: 'negative' }],
  ['FISH report',         'HER2 FISH RESULT: Average HER2 copy number per cell: 3.1. Average CEP17 copy number per cell: 2.4. HER2/CEP17 ratio: 1.29. Interpretation: NOT AMPLIFIED.', { ish: 'not amplified', ratio: '1.29', copies: '3.1', status: 'negative' }],
  ['signals per nucleus', 'Mean HER2 signals per nucleus: 12.4; HER2:CEP17 ratio = 6.2; HER2 gene amplified.', { ish: 'amplified', ratio: '6.2', copies: '12.4', status: 'positive' }],
  ['CISH',                'HER2 CISH: not amplified', { ish: 'not amplified', status: 'negative' }],
  ['SISH',                'Dual ISH for HER2: amplified', { ish: 'amplified', status: 'positive' }],
  ['no amplification',    'No amplification of HER-2/neu is seen by FISH.', { ish: 'not amplified', status: 'negative' }],
  ['gene not found',      'HER-2 GENE AMPLIFICATION NOT FOUND.', { ish: 'not amplified', status: 'negative' }],
  ['FISH negative',       'HER2 by FISH: negative', { ish: 'not amplified', status: 'negative' }],
  ['FISH equivocal',      'HER2 FISH: equivocal, HER2/CEP17 ratio 1.9, average HER2 copy number 4.6', { ish: 'equivocal', ratio: '1.9', copies: '4.6', status: 'equivocal' }],
  ['2+ then FISH +',      'HER2 IHC: equivocal (2+). FISH: amplified (ratio 3.4).', { ihc: '2+', ish: 'amplified', ratio: '3.4', status: 'positive' }],
  ['in brackets',         'HER2/neu immunoperoxidase studies: NEGATIVE (CISH: NOT AMPLIFIED).', { ihc: 'negative', ish: 'not amplified', status: 'negative' }],
  ['probe kit',           'PathVysion HER-2 DNA Probe Kit. Results: HER-2 NOT AMPLIFIED. HER2/CEP17 ratio: 1.02.', { ish: 'not amplified', ratio: '1.02', status: 'negative' }],
  ['ratio to one',        'The HER2 to chromosome 17 ratio is 1.2:1 (not amplified).', { ish: 'not amplified', ratio: '1.2', status: 'negative' }],
  // not yet
  ['ordered',             'HER-2/neu has been ordered on paraffin-embedded tissue.', { status: 'pending' }],
  ['pending',             'HER2: Pending', { status: 'pending' }],
  ['FISH pending',        'HER2 NEU: 2+ by HercepTest, FISH pending.', { ihc: '2+', ish: 'pending', status: 'equivocal' }],
  ['FISH to follow',      'HER2 IHC: 2+ (equivocal). FISH to follow.', { ihc: '2+', ish: 'pending', status: 'equivocal' }],
  ['pending, then there', 'HER2: Pending\nADDENDUM:\nHER2 by IHC: 3+ (positive).', { ihc: '3+', status: 'positive' }],
  ['pending FISH, there', 'HER2: 2+, FISH pending.\nADDENDUM:\nHER2 by FISH: amplified.', { ihc: '2+', ish: 'amplified', status: 'positive' }],
  // not a result
  ['legend below',        'HER2: Negative (1+)\nSCORING SYSTEM: 0 negative, 1+ negative, 2+ equivocal, 3+ positive', { ihc: '1+', status: 'negative' }],
  ['legend with name',    'HER2 IHC: 0, negative.\nREFERENCE RANGE: HER2/neu: Negative 0-1+, Equivocal 2+, Positive 3+.', { ihc: '0', status: 'negative' }],
  ['legend only',         'HER2/neu: Negative 0-1+, Equivocal 2+, Positive 3+.', {}],
  ['positive control',    'HER2: negative (0). The HER2 positive control stains appropriately.', { ihc: '0', status: 'negative' }],
  ['control cells',       'Known HER2 amplified control tissue was evaluated with the test tissue. HER2: 1+ (negative).', { ihc: '1+', status: 'negative' }],
  ['Oncotype',            'ONCOTYPE DX BREAST CANCER ASSAY: Recurrence Score: 21. Her2 Score: 8.9 Negative.', {}],
  ['Oncotype in a line',  'HER2 2+, FISH not amplified. Oncotype DX HER2 score 11.6 positive.', { ihc: '2+', ish: 'not amplified', status: 'negative' }],
  ['antibody only',       'The HER2 antibody is clone 4B5 and has been approved as an aid in selecting patients for trastuzumab.', {}],
  ['guideline only',      'HER2 testing follows the ASCO/CAP guideline. Positive cases show intense staining (3+) in more than 30% of cells.', {}],
  ['see report',          'HER2/neu: see separate report.', {}],
  ['method only',         'HER2/neu studies are performed by immunohistochemistry with reflex FISH.', {}],
  ['nodes',               'HER2/neu studies will be reported. Lymph nodes are negative for carcinoma.', { status: 'pending' }],
  ['EGFR',                'EGFR: positive (3+). HER2: negative (0).', { ihc: '0', status: 'negative' }],
  ['FISH not ordered',    'HER2: POSITIVE. Intensity: 3+. Fish Ordered: No.', { ihc: '3+', status: 'positive' }],
  ['positive reaction 2+','HER2 protein stained with HercepTest. Positive reaction in invasive cells (Score = 2+). FISH verification recommended.', { ihc: '2+', status: 'equivocal' }],
  ['three normal ranges', 'FISH: HER-2/neu to chromosome 17 ratio: 0.96. Normal: less than 1.8; Borderline 1.8-2.2; amplified: greater than 2.2. INTERPRETATION: HER-2/neu gene not amplified.', { ish: 'not amplified', ratio: '0.96', status: 'negative' }],
  ['verdict with cut-off','HER-2/neu: Borderline (2+) by IHC; the HER2/CEP17 ratio was 2.4 (Amplified >2.2).', { ihc: '2+', ish: 'amplified', ratio: '2.4', status: 'positive' }],
  ['guideline in a line', 'HER2 (clone 4B5): 3+, positive. Reported according to guidelines: HER2: 0 or 1+ negative; 2+ equivocal; 3+ positive.', { ihc: '3+', status: 'positive' }],
  ['clone, bare nought',  'HER2 (CB11): 0', { ihc: '0', status: 'negative' }],
  ['in order',            'ER/PR/HER2: Positive/Positive/Negative.', { status: 'negative' }],
  ['in situ part',        'The DCIS component is HER2 positive (3+). The invasive component is HER2 negative (0).', { ihc: '0', status: 'negative' }],
  ['cannot be told',      'HER2 status cannot be determined because of crush artefact.', {}],
  ['arnplified',          'HER2 IHC: 2+. HER2 by FISH: Arnplified.', { ihc: '2+', ish: 'amplified', status: 'positive' }],
  ['FISH not indicated',  'Her 2 Neu: 3+ strongly positive. HER 2 FISH: Not indicated.', { ihc: '3+', status: 'positive' }],
  ['patients in general', 'HER2 3+ tumors may benefit from trastuzumab.', {}],
  ['3+ overexpression',   'HER2/neu shows 3+ overexpression.', { ihc: '3+', status: 'positive' }],
  ['words in brackets',   'HER-2/NEU ONCOPROTEIN: NOT OVEREXPRESSED. SCORE: 1+. (0 AND 1+ = NOT OVEREXPRESSED; 2+ = EQUIVOCAL; 3+ = OVEREXPRESSED)', { ihc: '1+', status: 'negative' }],
  ['form of four lines',  'HER2/neu IHC:\n  Result: Equivocal\n  Score: 2+\nHER2/neu FISH:\n  Result: Not Amplified\n  HER2/CEP17 Ratio: 1.4\n  Average HER2 copy number: 3.2', { ihc: '2+', ish: 'not amplified', ratio: '1.4', copies: '3.2', status: 'negative' }],
  ['old cancer',          'CLINICAL HISTORY: History of right breast cancer 1999, HER2 positive.', {}],
  // contradictions
  ['outside and here',    'Outside report: HER2 negative.\nIMMUNOHISTOCHEMISTRY (this specimen): HER2 3+ positive.', { ihc: '3+', status: 'positive!' }],
  ['3+, not amplified',   'HER2 IHC: positive (3+). HER2 FISH: not amplified.', { ihc: '3+', ish: 'not amplified', status: 'positive!' }],
  ['two scores',          'HER2: 3+ (positive).\nCOMMENT: HER2/neu immunostain is negative (1+).', { ihc: '3+!', status: 'positive!' }],
  ['corrected',           'HER2: positive (3+).\nADDENDUM: CORRECTED REPORT. The HER2 result was reported in error. HER2: negative (1+).', { ihc: '1+', status: 'negative' }],
]

const facts = {
  ihc: 'her2_ihc',
  ish: 'her2_ish_result',
  ratio: 'her2_ish_ratio',
  copies: 'her2_copies',
  status: 'her2_status',
} as const

describe('HER2 in many hands', () => {
  // "!" marks a fact in conflict.
  test.each(rows)('%s: %s', (_style, text, expected) => {
    const report = readReport(`${diagnosis}${text}\n`)
    const tumour = report.ok ? report.value.tumours[0] : undefined
    const found = Object.entries(facts).flatMap(([key, fact]) => {
      const read = tumour === undefined ? undefined : factOf(tumour, fact)
      return read === undefined ? [] : [[key, `${read.value}${read.state === 'conflicting' ? '!' : ''}`]]
    })
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})
