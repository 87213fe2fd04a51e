import { describe, expect, test } from 'vitest'
import { nodeWords } from '../show/words.ts'
import { readEligibility } from './eligibility.ts'

const read = (text: string): readonly string[] =>
  readEligibility(text).requirements.map(
    (r) => `${r.scopes.map((s) => `${s.kind} ${s.key}: `).join('')}${nodeWords(r.node)}`,
  )
const inclusion = (line: string): readonly string[] => read(`Inclusion Criteria:\n\n* ${line}`)
const exclusion = (line: string): readonly string[] => read(`Exclusion Criteria:\n\n* ${line}`)

const positive = 'HER2 2+ ISH+ or 0-1+ ISH+ or 3+'
const low = 'HER2 1+ or 2+ ISH-'
const advanced = 'situation locally-advanced-unresectable or metastatic'

// Sentences written for these tests in the registry's style. To add a phrasing, add a row.
describe('what an inclusion sentence asks', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, asks: readonly string[]][] = [
    ['Tumour is HER2 positive',                                              [positive]],
    ['c-erbB-2 overexpression, i.e. IHC 3+ or ISH amplified',                [positive]],
    ['HER2 status: IHC (2+, 3+) or FISH+',                                   ['HER2 2+ ISH- or 2+ ISH+ or 0-1+ ISH+ or 3+']],
    ['HER2 IHC 3+ by local testing',                                         ['HER2 3+']],
    ['HER2-low tumour, IHC 1+ or IHC 2+/ISH-',                               [low]],
    ['HER2-low or HER2-ultralow disease',                                    ['HER2 0 faint or 1+ or 2+ ISH-']],
    ['HER2 mutant or HER2-amplified breast cancer',                          [`${positive} or mutation`]],
    ['Triple-negative breast cancer',                                        ['HER2 0 or 0 faint or 1+ or 2+ ISH- AND both negative']],
    ['HER2 status may be positive or negative',                              []],
    ['HER2-positive metastatic breast cancer',                               [`${positive} AND situation metastatic`]],
    ['Locally advanced unresectable or metastatic breast cancer',            [advanced]],
    ['Women aged 20 to 70 years',                                            ['age 20 to 70 AND sex female']],
    ['Age > 18 years',                                                       ['age more than 18']],
    ['At least 21 years old',                                                ['age at least 21']],
    ['ECOG performance status of 0, 1 or 2',                                 ['ECOG at most 2']],
    ['WHO performance status < 2',                                           ['ECOG at most 1']],
    ['ECOG ≤ 1 (Karnofsky ≥ 70 %)',                                          ['(ECOG at most 1 OR Karnofsky at least 70)']],
    ['LVEF >/= 55 % by echocardiography',                                    ['LVEF at least 55']],
    ['Ejection fraction within institutional limits of normal',              ['LVEF normal at the hospital']],
    ['LVEF ≥ 50% or the lower limit of normal of the hospital',              ['LVEF at least 50 or normal at the hospital']],
    ['No prior chemotherapy for metastatic disease',                         ['lines of chemotherapy (metastatic): 0']],
    ['At least two and no more than four prior lines of anti-HER2 therapy in the metastatic setting', ['lines of anti-HER2 (metastatic): 2 to 4']],
    ['Any number of prior lines of chemotherapy is allowed',                 ['no limit: lines']],
    ['Prior treatment with trastuzumab, pertuzumab and T-DM1',               ['had trastuzumab AND had pertuzumab AND had trastuzumab emtansine']],
    ['Prior treatment with trastuzumab or pertuzumab',                       ['had trastuzumab or pertuzumab']],
    ['Prior treatment with Herceptin is allowed but not required',           ['no limit: prior-therapy']],
    ['Prior niratinib is not permitted',                                     ['never had neratinib']],
    ['Must have progressed on at least 2 anti-HER2 agents',                  ['had 2 of anti-HER2, progressed']],
    ['Intention to start trastuzumab deruxtecan next',                       ['planned: trastuzumab deruxtecan']],
    ['Planning to start T-DXd as the next treatment',                        ['planned: trastuzumab deruxtecan']],
    ['Known hormone receptor status',                                        ['hormone receptors known']],
    ['ER-positive disease, defined as ≥ 10 %',                               ['er positive at 10 %']],
    ['Menopausal status not specified',                                      ['no limit: menopause']],
    ['Postmenopausal women or men',                                          ['no limit: sex', 'menopause male or post']],
    ['Clinical stage II-IIIB',                                               ['stage at diagnosis IIA or IIB or IIIA or IIIB']],
    ['Primary tumour larger than 2 cm',                                      ['tumour more than 20 mm']],
    ['Residual invasive disease after neoadjuvant treatment',                ['residual response']],
    ['Participants with asymptomatic brain metastases are eligible',         ['brain metastases none or untreated-stable or treated-stable']],
    ['No untreated brain metastases',                                        ['brain metastases none or treated-stable or treated-progressing']],
    ['At least one measurable brain lesion',                                 ['measurable brain lesion']],
    ['At least one measurable lesion by RECIST 1.1',                         ['measurable disease']],
    ['Measurable or non-measurable disease',                                 ['evaluable disease']],
    ['Not pregnant and not nursing',                                         ['not pregnant AND not breastfeeding']],
    ['Documented PIK3CA mutation in the tumour',                             ['PIK3CA present']],
    ['An interval of no more than 10 weeks between the date of surgery and entry', ['weeks since surgery: at most 10']],
    ['Patients with HR-positive disease must be postmenopausal',             ['IF either positive THEN menopause post']],
    ['Patients at high risk',                                                ['"high risk" (not defined)']],
    ['Willing to use two methods of contraception until 6 months after treatment', []],
  ]
  test.each(cases)('%s', (text, asks) => {
    expect(inclusion(text)).toEqual(asks)
  })
})

describe('what an exclusion sentence asks', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, asks: readonly string[]][] = [
    ['Stage IV (metastatic) breast cancer',                             ['situation early-untreated or early-after-surgery or early-residual-after-neoadjuvant or early-pcr-after-neoadjuvant or early-after-adjuvant or locally-advanced-unresectable']],
    ['LVEF < 50 % within 4 weeks of entry',                             ['LVEF at least 50']],
    ['ECOG performance status > 2',                                     ['ECOG at most 2']],
    ['More than 2 prior lines of chemotherapy for metastatic disease',  ['lines of chemotherapy (metastatic): at most 2']],
    ['Prior treatment with any anthracycline',                          ['never had anthracycline']],
    ['Prior treatment with HER2 tyrosine kinase inhibitors (lapatinib, tucatinib)', ['never had HER2 TKI']],
    ['Prior HER2-targeted therapy other than trastuzumab',              ['never had HER2 TKI or HER2 ADC or pertuzumab or margetuximab']],
    ['Chemotherapy within 21 days before entry',                        []],
    ['Brain metastases',                                                ['brain metastases none']],
    ['Untreated or symptomatic brain metastases',                       ['brain metastases none or treated-stable']],
    ['Brain metastases except those treated and stable for at least 3 months', ['brain metastases none or treated-stable, stable 3 months']],
    ['Leptomeningeal disease',                                          ['not leptomeningeal']],
    ['Pregnant or lactating women',                                     ['not pregnant AND not breastfeeding']],
    ['Was male',                                                        ['sex female']],
    ['Inflammatory breast cancer',                                      ['not inflammatory']],
    ['Known allergy to trastuzumab',                                    []],
    ['Cumulative doxorubicin dose > 300 mg/m2',                         ['total doxorubicin at most 300 mg/m²']],
    ['HER2-positive disease',                                           ['HER2 0 or 0 faint or 1+ or 2+ ISH-']],
  ]
  test.each(cases)('%s', (text, asks) => {
    expect(exclusion(text)).toEqual(asks)
  })
})

describe('lists, parts and what is not understood', () => {
  test('one of the following joins its children by OR', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* Tumour fulfils one of the following:\n\n  * IHC 3+ for HER2\n  * HER2 amplified by FISH',
      ),
    ).toEqual([`(HER2 3+ OR ${positive} by gene test)`])
  })
  test('an alternative that is not understood refuses nobody', () => {
    const [only] = readEligibility(
      'Inclusion Criteria:\n\n* At least one of the following:\n\n  * HER2 IHC 3+\n  * a purple spot',
    ).requirements
    expect(only === undefined ? '' : nodeWords(only.node)).toBe(
      '(HER2 3+ OR "another way to fit" (not defined))',
    )
  })
  test('brain: one of three states is one demand under the words of the title', () => {
    const { requirements } = readEligibility(
      'Inclusion Criteria:\n\n* By brain MRI one of the following:\n\n  * No evidence of brain metastases\n  * Untreated brain metastases that need no local therapy\n  * Previously treated brain metastases',
    )
    expect(requirements.map((r) => [r.quote.text, nodeWords(r.node)])).toEqual([
      [
        'By brain MRI one of the following:',
        'brain metastases none or untreated-stable or treated-stable or treated-progressing',
      ],
    ])
  })
  test('a heading and a label bind what follows to a part of the trial', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* HER2-positive breast cancer\n\nCohort A:\n\n* ECOG 0-1\n\nCohort B:\n\n* ECOG 0-2',
      ),
    ).toEqual([positive, 'cohort A: ECOG at most 1', 'cohort B: ECOG at most 2'])
  })
  test('a cohort that is closed asks nobody', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* HER2-positive breast cancer\n\nCohort A (recruitment closed):\n\n* ECOG 0\n\nCohort B:\n\n* ECOG 0-2',
      ),
    ).toEqual([positive, 'cohort B: ECOG at most 2'])
  })
  test('a permission widens a refusal elsewhere', () => {
    expect(
      read('Exclusion Criteria:\n\n* Brain metastases\n* NOTE: Stable brain metastases are allowed'),
    ).toEqual([
      'brain metastases none or untreated-stable or treated-stable',
      'brain metastases none or untreated-stable or treated-stable',
    ])
  })
  test('what is not understood is kept with its words', () => {
    expect(
      readEligibility('Inclusion Criteria:\n\n* Adequate bone marrow function').notAssessed.map(
        (q) => q.text,
      ),
    ).toEqual(['Adequate bone marrow function'])
  })
  test('a crossover is for people already in the trial', () => {
    const { requirements, notAssessed } = readEligibility(
      'Inclusion Criteria:\n\n* ECOG 0-1\n\nCrossover Inclusion Criteria:\n\n* ECOG 0-2',
    )
    expect([requirements.length, notAssessed.map((q) => q.text)]).toEqual([1, ['ECOG 0-2']])
  })
})

describe('registry text as it is written', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, asks: readonly string[], quote: string][] = [
    ['* LVEF \\>= 50%',                      ['LVEF at least 50'], 'LVEF \\>= 50%'],
    ['* LVEF &amp;amp;gt;= 50%',             ['LVEF at least 50'], 'LVEF &amp;amp;gt;= 50%'],
    ['* LVEF ≧ 50％',                        ['LVEF at least 50'], 'LVEF ≧ 50％'],
    ['<p>LVEF <b>≥ 50%</b></p>',             ['LVEF at least 50'], 'LVEF <b>≥ 50%'],
    ['  -  Left ventricular ejection fraction (LVEF) of at\n     least 50%', ['LVEF at least 50'], 'Left ventricular ejection fraction (LVEF) of at\n     least 50%'],
  ]
  test.each(cases)('%j is quoted as it stands', (text, asks, quote) => {
    const { requirements } = readEligibility(`Inclusion Criteria:\n\n${text}`)
    expect(requirements.map((r) => nodeWords(r.node))).toEqual(asks)
    expect(requirements.map((r) => r.quote.text.replace(/<\/b>.*/, ''))).toEqual([quote])
  })
})
