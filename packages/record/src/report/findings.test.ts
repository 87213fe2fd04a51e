import { describe, expect, test } from 'vitest'
import { factOf, type ReportFact, readReport } from './index.ts'

// Every report below is invented in the manner of pathologists; none is real.
type Row = readonly [style: string, text: string, expected: Readonly<Partial<Record<ReportFact, string>>>]

const left = 'FINAL DIAGNOSIS:\nA. BREAST, LEFT, LUMPECTOMY:\n'

const check = (rows: readonly Row[], facts: readonly ReportFact[]): void => {
  test.each(rows)('%s: %s', (_style, text, expected) => {
    const report = readReport(text.startsWith('!') ? text.slice(1) : `${left}${text}\n`)
    const tumour = report.ok ? report.value.tumours[0] : undefined
    const found = facts.flatMap((fact) => {
      const read = tumour === undefined ? undefined : factOf(tumour, fact)
      return read === undefined ? [] : [[fact, `${read.value}${read.state === 'conflicting' ? '!' : ''}`]]
    })
    expect(Object.fromEntries(found)).toEqual(expected)
  })
}

describe('grade', () => {
  // biome-ignore format: a table
  check([
    ['Nottingham arabic',   '- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 2.', { grade: '2' }],
    ['Nottingham roman',    '- Invasive ductal carcinoma, Nottingham grade III (of III).', { grade: '3' }],
    ['score alone',         '- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM SCORE 6/9 (TUBULES 3, NUCLEI 2, MITOSES 1).', { grade: '2' }],
    ['score out of',        '- INVASIVE CARCINOMA. NOTTINGHAM SCORE: 8 OUT OF 9 (TUBULES=3, NUCLEI=3, MITOSES=2).', { grade: '3' }],
    ['sum',                 '- Invasive ductal carcinoma, grade 3 (3+3+2=8).', { grade: '3' }],
    ['total score',         '- Invasive carcinoma. Tubule formation: 2. Nuclear grade: 2. Mitotic rate: 1. Total score: 5 of 9.', { grade: '1' }],
    ['SBR',                 '- INVASIVE LOBULAR CARCINOMA, SBR GRADE II.', { grade: '2' }],
    ['spelled out',         '- Invasive carcinoma. Modified Scarff Bloom Richardson Grade: 3', { grade: '3' }],
    ['Bloom-Richardson',    '- Infiltrating ductal carcinoma, Bloom-Richardson grade 1.', { grade: '1' }],
    ['Elston and Ellis',    '- Invasive ductal carcinoma grade 3 (Elston and Ellis).', { grade: '3' }],
    ['histologic of three', '- INVASIVE DUCTAL CARCINOMA, HISTOLOGIC GRADE II/III, NUCLEAR GRADE III/III.', { grade: '2' }],
    ['outside biopsy',      '- INVASIVE DUCTAL CARCINOMA, GRADE 2. Note: outside core biopsy was grade 3.', { grade: '2' }],
    ['biopsy in German',    '- Invasives Karzinom NST der Mamma, G2. Hinweis: Stanzbiopsie auswärts G3.', { grade: '2' }],
    ['CAP protocol',        '- Invasive carcinoma.\nHistologic Grade (Nottingham Histologic Score):\nGlandular differentiation: Score 3\nNuclear pleomorphism: Score 2\nMitotic rate: Score 1\nOverall grade: Grade 2', { grade: '2' }],
    ['label with choices',  '- Invasive carcinoma.\nNottingham grade (1, 2, 3): 3', { grade: '3' }],
    ['NHG',                 '- Carcinoma ductale invasivum NHG2 (3+2+1).', { grade: '2' }],
    ['German G',            '- Invasives duktales Mammakarzinom, pT1c, pN0, G2.', { grade: '2' }],
    ['malignancy grade',    '- Invasive ductal breast carcinoma (malignancy grade III).', { grade: '3' }],
    ['RCPath',              '- Invasive tumour grade: 2\n', { grade: '2' }],
    ['NSABP',               '- INFILTRATING DUCTAL CARCINOMA. N.S.A.B.P. NUCLEAR GRADE: 2 OF 3. N.S.A.B.P. HISTOLOGIC GRADE: 3 OF 3.', { grade: '3' }],
    ['poorly, alone',       '- POORLY DIFFERENTIATED INVASIVE DUCTAL CARCINOMA.', { grade: '3' }],
    ['between',             '- INVASIVE CARCINOMA, MODERATELY TO POORLY DIFFERENTIATED.', {}],
    ['total after parts',   '- INVASIVE CARCINOMA. Nottingham: Tubules 3, Nuclei 3, Mitosis 3 - Total 9.', { grade: '3' }],
    ['lobular NLG',         '- Carcinoma lobulare invasivum (NLG - 2, pT1c).', { grade: '2' }],
    ['nuclear only',        '- INVASIVE DUCTAL CARCINOMA, NUCLEAR GRADE 3.', {}],
    ['in situ only',        '- DUCTAL CARCINOMA IN SITU, HIGH GRADE (GRADE 3).', {}],
    ['in situ beside',      '- INVASIVE DUCTAL CARCINOMA, GRADE 1. DCIS, NUCLEAR GRADE 3.', { grade: '1' }],
    ['two grades',          '- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 1.\nSYNOPTIC REPORT:\nNottingham grade: 2', { grade: '1!' }],
  ], ['grade'])
})

describe('invasive size in millimetres', () => {
  // biome-ignore format: a table
  check([
    ['tumor size',          '- INVASIVE DUCTAL CARCINOMA. TUMOR SIZE: 1.7 CM.', { size_mm: '17' }],
    ['measuring',           '- INVASIVE DUCTAL CARCINOMA, MEASURING 2.3 CM IN GREATEST DIMENSION.', { size_mm: '23' }],
    ['three dimensions',    '- Invasive ductal carcinoma, forming a 2.8 x 2.6 x 2 cm mass.', { size_mm: '28' }],
    ['largest not first',   '- INFILTRATING DUCTAL CARCINOMA, 2.5 BY 2.0 BY 3.5 CM.', { size_mm: '35' }],
    ['millimetres',         '- Invasive lobular carcinoma, 14 mm.', { size_mm: '14' }],
    ['RCPath',              '- Invasive ductal carcinoma.\nMaximum dimension (invasive component): 18 mm\nWhole tumour size (invasive plus surrounding DCIS): 25 mm', { size_mm: '18' }],
    ['CAP',                 '- Invasive carcinoma.\nTumor Size: Greatest dimension of largest invasive focus: 22 mm\nAdditional dimensions: 15 x 10 mm', { size_mm: '22' }],
    ['in situ beside',      '- INVASIVE CARCINOMA MEASURES 1.2 CM. DCIS MEASURES 4.5 CM.', { size_mm: '12' }],
    ['margin distance',     '- INVASIVE CARCINOMA MEASURES 1.2 CM AND IS 0.3 CM FROM THE DEEP MARGIN.', { size_mm: '12' }],
    ['metastasis',          '- INVASIVE CARCINOMA, 0.9 CM.\nB. SENTINEL NODE: ONE NODE WITH METASTASIS MEASURING 1.4 CM.', { size_mm: '9' }],
    ['two foci',            '- INVASIVE CARCINOMA, TWO FOCI, MEASURING 1.2 CM AND 0.8 CM.', { size_mm: '12' }],
    ['specimen',            '- INVASIVE CARCINOMA, 1.1 CM.\nGROSS DESCRIPTION: The specimen measures 9 x 7 x 4 cm.', { size_mm: '11' }],
    ['gross only',          '- INVASIVE CARCINOMA.\nGROSS DESCRIPTION: A firm white mass, 2.1 x 1.8 x 1.5 cm.', { size_mm: '21' }],
    ['diagnosis over gross','- INVASIVE CARCINOMA, 6.6 CM.\nGROSS DESCRIPTION: A mass of 8.5 x 6.5 x 4.2 cm.', { size_mm: '66' }],
    ['unit in the label',   '- Invasive carcinoma.\nTumour size (cm): 3.5', { size_mm: '35' }],
    ['maximum diameter',    '- Invasive ductal breast carcinoma pT2 (maximum diameter 2.5 cm).', { size_mm: '25' }],
    ['estimated',           '- INVASIVE CARCINOMA. THE MAXIMAL TUMOR SIZE IS ESTIMATED TO BE 2.8 CM.', { size_mm: '28' }],
    ['space in the number', '- INVASIVE CARCINOMA. TUMOR SIZE: 0. 9 CM.', { size_mm: '9' }],
    ['legend of T',         '- INVASIVE CARCINOMA, 1.5 CM.\nPrimary tumor: pT1c: Tumor > 10 mm but <= 20 mm in greatest dimension', { size_mm: '15' }],
    ['foci in brackets',    '- MULTIFOCAL INVASIVE LOBULAR CARCINOMA, CLASSIC TYPE; TWO FOCI (4.2 CM AND 1.1 CM).', { size_mm: '42' }],
    ['sentence before',     '- INVASIVE DUCTAL CARCINOMA. It measures 2.2 cm in greatest dimension.', { size_mm: '22' }],
    ['whole size',          '- INVASIVE CARCINOMA, 19 mm. Whole size of tumour 24 mm.', { size_mm: '19' }],
    ['history',             '- INVASIVE CARCINOMA.\nCLINICAL HISTORY: 2.7 cm breast cancer.', {}],
    ['no invasive size',    '- INVASIVE CARCINOMA. DCIS, 3 CM.', {}],
  ], ['size_mm'])
})

describe('lymph nodes', () => {
  const cancer = '- INVASIVE DUCTAL CARCINOMA.\n'
  // biome-ignore format: a table
  check([
    ['fraction',            `${cancer}B. LYMPH NODES, LEFT AXILLA, DISSECTION:\n- METASTATIC CARCINOMA IN TWO OF FOURTEEN LYMPH NODES (2/14).`, { nodes_positive: '2', nodes_examined: '14' }],
    ['form pair',           `${cancer}Axillary nodes: total number: 16; positive: 3.`, { nodes_positive: '3', nodes_examined: '16' }],
    ['positive of',         `${cancer}Nodes: 3 positive of 12 examined.`, { nodes_positive: '3', nodes_examined: '12' }],
    ['one node specimen',   `${cancer}B. RIGHT AXILLARY SENTINEL LYMPH NODE #1, EXCISION:\n- METASTATIC CARCINOMA IN ONE LYMPH NODE, 0.6 CM.\nC. AXILLARY CONTENTS, DISSECTION:\n- NINETEEN LYMPH NODES, NO TUMOR PRESENT (0/19).`, { nodes_positive: '1', nodes_examined: '20' }],
    ['number examined',     `${cancer}SYNOPTIC REPORT:\nLymph nodes: Number examined: 14. Number positive: 2.`, { nodes_positive: '2', nodes_examined: '14' }],
    ['verdict first',       `${cancer}2. LEFT SENTINEL NODE 1: NEGATIVE FOR TUMOR, 1 NODE.\n3. LEFT SENTINEL NODE 2: ONE NODE, NEGATIVE FOR TUMOR.`, { nodes_positive: '0', nodes_examined: '2' }],
    ['bracketed count',     `${cancer}LYMPH NODES (3), NEGATIVE FOR CARCINOMA.`, { nodes_positive: '0', nodes_examined: '3' }],
    ['no tumor in',         `${cancer}Lymph nodes, left axilla: No tumor in 15 nodes. Estrogen receptor: positive.`, { nodes_positive: '0', nodes_examined: '15' }],
    ['bare fraction',       `${cancer}Lymph nodes: 4/16 positive for metastasis (Axillary 4/16).`, { nodes_positive: '4', nodes_examined: '16' }],
    ['status line',         `${cancer}SYNOPTIC REPORT:\nLymph node status: Negative 0/5`, { nodes_positive: '0', nodes_examined: '5' }],
    ['fraction in a line',  `${cancer}Sentinel nodes 0/3, axillary nodes 2/11.`, { nodes_positive: '2', nodes_examined: '14' }],
    ['digits',              `${cancer}B. AXILLARY CONTENTS:\n- 3 of 17 lymph nodes positive for metastatic carcinoma.`, { nodes_positive: '3', nodes_examined: '17' }],
    ['number in brackets',  `${cancer}B. LYMPH NODES, AXILLARY:\n- SEVEN (7) OF EIGHTEEN (18) LYMPH NODES POSITIVE.`, { nodes_positive: '7', nodes_examined: '18' }],
    ['negative nodes',      `${cancer}B. SENTINEL LYMPH NODE, LEFT, BIOPSY:\n- ONE LYMPH NODE, NEGATIVE FOR CARCINOMA.`, { nodes_positive: '0', nodes_examined: '1' }],
    ['sum of parts',        `${cancer}B. SENTINEL LYMPH NODE #1, BIOPSY:\n- ONE LYMPH NODE NEGATIVE FOR METASTASES (0/1).\nC. SENTINEL LYMPH NODE #2, BIOPSY:\n- ONE LYMPH NODE NEGATIVE FOR METASTASES (0/1).`, { nodes_positive: '0', nodes_examined: '2' }],
    ['sentinel and axilla', `${cancer}B. SENTINEL LYMPH NODES, LEFT, BIOPSY:\n- METASTATIC CARCINOMA IN 1 OF 2 LYMPH NODES.\nC. AXILLARY CONTENTS, LEFT, DISSECTION:\n- 2 OF 11 LYMPH NODES WITH METASTATIC CARCINOMA.`, { nodes_positive: '3', nodes_examined: '13' }],
    ['stated total',        `${cancer}SYNOPTIC REPORT:\nTotal number of lymph nodes examined: 12\nNumber of lymph nodes with macrometastases: 2\nNumber of lymph nodes with micrometastases: 1`, { nodes_positive: '3', nodes_examined: '12' }],
    ['form lines',          `${cancer}SYNOPTIC REPORT:\nLYMPH NODES POSITIVE: 1\nLYMPH NODES EXAMINED: 9`, { nodes_positive: '1', nodes_examined: '9' }],
    ['registry form',       `${cancer}Number of Nodes Sampled: 5\nNumber of Nodes Positive: 2`, { nodes_positive: '2', nodes_examined: '5' }],
    ['roman',               `${cancer}Metastases carcinomatosae in lymphonodis axillae (No IV / XII).`, { nodes_positive: '4', nodes_examined: '12' }],
    ['roman, free',         `${cancer}Sinus histiocytosis lymphonodorum (No IX).`, { nodes_positive: '0', nodes_examined: '9' }],
    ['German brackets',     `${cancer}Tumour classification: pT2, pN1a (2/15), G3.`, { nodes_positive: '2', nodes_examined: '15' }],
    ['isolated cells',      `${cancer}B. SENTINEL LYMPH NODES:\n- ISOLATED TUMOR CELLS IN ONE OF THREE LYMPH NODES (0/3).`, { nodes_positive: '0', nodes_examined: '3' }],
    ['micrometastasis',     `${cancer}B. SENTINEL LYMPH NODE:\n- MICROMETASTASIS PRESENT IN ONE OF ONE LYMPH NODE.`, { nodes_positive: '1', nodes_examined: '1' }],
    ['number then noun',    `${cancer}B. LYMPH NODES, AXILLARY:\n- Multiple (6) axillary lymph nodes are negative for tumor.`, { nodes_positive: '0', nodes_examined: '6' }],
    ['UK data set',         `${cancer}Axillary nodes: Number positive 2 of total 14 nodes.`, { nodes_positive: '2', nodes_examined: '14' }],
    ['score is no node',    '- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM SCORE 8/9.', {}],
    ['gross count only',    `${cancer}GROSS DESCRIPTION: Three lymph nodes are identified.`, {}],
    ['no node found',       `${cancer}B. SENTINEL LYMPH NODE #3:\n- Fibroadipose tissue, no lymphoid tissue identified.`, {}],
    ['twice the same',      `${cancer}- LYMPH NODES: 1 OF 23 POSITIVE (1/23; SEE PART B).\nB. LYMPH NODES, AXILLARY:\n- ONE OF TWENTY-THREE LYMPH NODES POSITIVE FOR METASTATIC CARCINOMA (1/23).`, { nodes_positive: '1', nodes_examined: '23' }],
  ], ['nodes_positive', 'nodes_examined'])
})

describe('margins', () => {
  const cancer = '- INVASIVE DUCTAL CARCINOMA.\n'
  // biome-ignore format: a table
  check([
    ['negative',            `${cancer}- MARGINS NEGATIVE.`, { margins: 'negative' }],
    ['free',                `${cancer}- All resection margins are free of tumor.`, { margins: 'negative' }],
    ['uninvolved',          `${cancer}Margins: Margins uninvolved by invasive carcinoma.`, { margins: 'negative' }],
    ['distance',            `${cancer}- INVASIVE CARCINOMA IS 2 MM FROM THE CLOSEST (POSTERIOR) MARGIN.`, { margins: 'negative' }],
    ['close',               `${cancer}- INVASIVE CARCINOMA IS CLOSE (LESS THAN 1 MM) TO THE ANTERIOR MARGIN.`, { margins: 'negative' }],
    ['positive',            `${cancer}- THE SURGICAL MARGIN IS POSITIVE FOR TUMOR.`, { margins: 'positive' }],
    ['at the margin',       `${cancer}- TUMOR IS PRESENT AT THE ANTERIOR MARGIN.`, { margins: 'positive' }],
    ['extends to',          `${cancer}- INVASIVE CARCINOMA EXTENDS TO THE INKED INFERIOR MARGIN.`, { margins: 'positive' }],
    ['on ink',              `${cancer}- Tumor on ink at the lateral margin.`, { margins: 'positive' }],
    ['involved',            `${cancer}Margins: Involved at posterior margin.`, { margins: 'positive' }],
    ['perhaps',             `${cancer}- Invasive carcinoma is very near, and possibly at, the deep margin.`, { margins: 'indeterminate' }],
    ['cannot say',          `${cancer}Margins: cannot be assessed.`, { margins: 'indeterminate' }],
    ['R0',                  `${cancer}Tumour classification: pT2 pN0, R0.`, { margins: 'negative' }],
    ['cleared later',       `${cancer}- TUMOR EXTENDS TO THE INKED POSTERIOR MARGIN.\nB. NEW POSTERIOR MARGIN, EXCISION:\n- NO TUMOR PRESENT.`, { margins: 'negative' }],
    ['in situ hit only',    `${cancer}- MARGINS: INVOLVED BY DCIS (MEDIAL); UNINVOLVED BY INVASIVE CARCINOMA.`, { margins: 'negative' }],
    ['many margins',        '- INVASIVE LOBULAR CARCINOMA, AT LEAST 4.5 CM, PRESENT AT MULTIPLE MARGINS (SUPERIOR, MEDIAL).', { margins: 'positive' }],
    ['in situ only',        `${cancer}- DCIS EXTENDS TO THE INFERIOR MARGIN.`, {}],
    ['question left empty', `${cancer}SYNOPTIC REPORT:\nSURGICAL MARGINS INVOLVED BY INVASIVE COMPONENT:\nSURGICAL MARGINS INVOLVED BY IN SITU COMPONENT: No`, {}],
    ['not mentioned',       cancer, {}],
  ], ['margins'])
})

describe('pT and pN', () => {
  // biome-ignore format: a table
  check([
    ['joined',              '- INVASIVE CARCINOMA. PATHOLOGIC STAGE: pT2N1MX.', { pt: 'T2', pn: 'N1' }],
    ['spaced',              '- INVASIVE CARCINOMA. pT 1c N 0.', { pt: 'T1c', pn: 'N0' }],
    ['scanner O and l',     '- INVASIVE CARCINOMA (pTlc, pNO).', { pt: 'T1c', pn: 'N0' }],
    ['sentinel',            '- INVASIVE CARCINOMA, pT1b pN0(sn).', { pt: 'T1b', pn: 'N0(sn)' }],
    ['isolated cells',      '- INVASIVE CARCINOMA, pT1b, pN0(i+)(sn).', { pt: 'T1b', pn: 'N0(i+)(sn)' }],
    ['micro',               '- INVASIVE CARCINOMA, pT1mi, pN1mi(sn).', { pt: 'T1mi', pn: 'N1mi(sn)' }],
    ['joined letters',      '- INVASIVE CARCINOMA. PATHOLOGIC STAGE: pT1cN1aMX.', { pt: 'T1c', pn: 'N1a' }],
    ['in situ after therapy','- NO RESIDUAL INVASIVE CARCINOMA. ypTis ypN0(sn).', { pt: 'Tis', pn: 'N0(sn)' }],
    ['component scores',    '- INVASIVE CARCINOMA. Grade: 2 (T3 N2 M1).', {}],
    ['NX',                  '- INVASIVE CARCINOMA, pT1b, pNX, pMX.', { pt: 'T1b', pn: 'NX' }],
    ['after treatment',     '- INVASIVE CARCINOMA, ypT2 ypN2a.', { pt: 'T2', pn: 'N2a' }],
    ['AJCC',                '- INVASIVE CARCINOMA [AJCC pT2]. NODES [AJCC pN2].', { pt: 'T2', pn: 'N2' }],
    ['form lines',          '- INVASIVE CARCINOMA.\nSYNOPTIC REPORT:\nT STAGE, PATHOLOGIC: pT3\nN STAGE, PATHOLOGIC: pN3a', { pt: 'T3', pn: 'N3a' }],
    ['clinical is another', '- INVASIVE CARCINOMA. Clinical stage cT2 cN1.', {}],
    ['blocks are not T',    '- INVASIVE CARCINOMA.\nBLOCK SUMMARY: T1-T4 tumor; N1 nipple.', {}],
    ['SNOMED',              '- INVASIVE CARCINOMA.\nSNOMED CODES: T-04050, M-85003', {}],
    ['size against pT',     '- INVASIVE CARCINOMA, 1.5 CM, pT2.', { pt: 'T2!' }],
    ['exactly 20 mm',       '- INVASIVE CARCINOMA, 2.0 CM, pT1c.', { pt: 'T1c' }],
    ['chest wall',          '- INVASIVE CARCINOMA, 3 CM, pT4b.', { pt: 'T4b' }],
  ], ['pt', 'pn'])
})

describe('side, type, vessels and in situ disease', () => {
  // biome-ignore format: a table
  check([
    ['head line',           '!Breast, right, wide local excision: Invasive ductal carcinoma.', { laterality: 'right', histology: 'ductal' }],
    ['sentence',            '!Histopathological diagnosis: Invasive ductal carcinoma of the left breast.', { laterality: 'left', histology: 'ductal' }],
    ['Latin',               '!Histopathological diagnosis: Carcinoma lobulare invasivum mammae dextrae.', { laterality: 'right', histology: 'lobular' }],
    ['material differs',    '!Material: left breast.\nHistopathological diagnosis: Invasive ductal carcinoma of the right breast.', { laterality: 'right!', histology: 'ductal' }],
    ['label',               '!DIAGNOSIS: BREAST, EXCISION: INVASIVE LOBULAR CARCINOMA.\nSYNOPTIC REPORT:\nLaterality: Right', { laterality: 'right', histology: 'lobular' }],
    ['vessels, absent',     '- INVASIVE DUCTAL CARCINOMA. LYMPHOVASCULAR INVASION: NOT IDENTIFIED.', { laterality: 'left', histology: 'ductal', lymphovascular_invasion: 'absent' }],
    ['vessels, present',    '- INVASIVE DUCTAL CARCINOMA. ANGIOLYMPHATIC INVASION IS PRESENT.', { laterality: 'left', histology: 'ductal', lymphovascular_invasion: 'present' }],
    ['no DCIS',             '- INVASIVE LOBULAR CARCINOMA. NO DUCTAL CARCINOMA IN SITU IS IDENTIFIED.', { laterality: 'left', histology: 'lobular', dcis: 'absent' }],
    ['with DCIS',           '- INVASIVE DUCTAL CARCINOMA.\n- DUCTAL CARCINOMA IN SITU, SOLID TYPE.', { laterality: 'left', histology: 'ductal', dcis: 'present' }],
    ['no invasive cancer',  '- DUCTAL CARCINOMA IN SITU. NO INVASIVE DUCTAL CARCINOMA IS SEEN.', { laterality: 'left', dcis: 'present' }],
  ], ['laterality', 'histology', 'lymphovascular_invasion', 'dcis'])
})

describe('a biopsy', () => {
  const earlierIn = (text: string): readonly boolean[] => {
    const report = readReport(text)
    const facts = report.ok ? report.value.tumours.flatMap((tumour) => tumour.facts) : []
    return facts
      .filter(({ fact }) => fact === 'grade' || fact === 'er' || fact === 'her2_ihc')
      .flatMap(({ values }) => values.flatMap(({ evidence }) => evidence.map(({ earlier }) => earlier)))
  }
  const found =
    'invasive ductal carcinoma, Nottingham grade 3. ER positive (90%) and HER2 3+ on this core biopsy.\n'
  test('is the sample itself in its own report', () => {
    expect(new Set(earlierIn(`DIAGNOSIS:\nLeft breast, core biopsy: ${found}`))).toEqual(new Set([false]))
  })
  test('is another sample in the report of the operation', () => {
    expect(earlierIn(`DIAGNOSIS:\nLeft breast, lumpectomy: ${found}`)).toContain(true)
  })
})
