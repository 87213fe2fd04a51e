// Phrasings that the labelled records do not hold, in the registry's style: each was read wrongly once.
import { describe, expect, test } from 'vitest'
import { nodeWords } from '../show/words.ts'
import { readEligibility } from './eligibility.ts'

const read = (text: string): readonly string[] =>
  readEligibility(text).requirements.map((r) => nodeWords(r.node))
const positive = 'HER2 2+ ISH+ or 0-1+ ISH+ or 3+'
const negative = 'HER2 0 or 0 faint or 1+ or 2+ ISH-'
const early =
  'situation early-untreated or early-after-surgery or early-residual-after-neoadjuvant or early-pcr-after-neoadjuvant or early-after-adjuvant'

describe('an inclusion sentence', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, asks: readonly string[]][] = [
    ['Minimum age 21',                                                          ['age at least 21']],
    ['Age 65 years or older, or age ≥ 60 with other illness',                   ['(age at least 65 OR age at least 60 AND "from 60 years: other illness" (not defined))']],
    ['Women must be postmenopausal or receiving ovarian suppression',           ['menopause post or pre-suppressed']],
    ['HER2 0, 1+ or 2+ (ISH-)',                                                 ['HER2 0 or 0 faint or 1+ or 2+ ISH-']],
    ['HER2-positive tumour; participants with HER2-low disease may be enrolled in cohort B', [`(${positive} OR HER2 1+ or 2+ ISH- AND "HER2 states let in under a condition" (not defined))`]],
    ['HER2-positive, or HER2-low with prior T-DXd',                             ['HER2 1+ or 2+ ISH- or 2+ ISH+ or 0-1+ ISH+ or 3+', '(had trastuzumab deruxtecan OR "HER2-positive, or HER2-low with prior T-DXd" (not defined))']],
    ['ECOG performance status ≤ 1 (ECOG 2 allowed if due to bone disease)',     ['(ECOG at most 1 OR ECOG at most 2 AND "ECOG 2 under a condition" (not defined))']],
    ['Performance status 0-1 (ECOG) if aged ≥ 70 years and 0-2 if aged < 70 years', ['(ECOG at most 1 OR ECOG at most 2 AND "ECOG 2 under a condition" (not defined))']],
    ['KPS > 60%',                                                               ['Karnofsky at least 70']],
    ['Ejection fraction must be ≥ 0.50',                                        ['LVEF at least 50']],
    ['LVEF ≥ 55% (after anthracyclines) or ≥ 50% (others)',                     ['(LVEF at least 55 OR LVEF at least 50 AND "LVEF from 50 % under a condition" (not defined))']],
    ['Newly diagnosed, previously untreated breast cancer, stage II-III',       ['situation early-untreated AND stage at diagnosis IIA or IIB or IIIA or IIIB or IIIC']],
    ['Early breast cancer eligible for neoadjuvant treatment',                  [early]],
    ['Tumour size ≤ 3 cm and node-negative',                                    ['tumour at most 30 mm AND N N0']],
    ['pT1-2 pN0',                                                               ['T T1mi or T1a or T1b or T1c or T2 AND N N0']],
    ['cT1-2 N0 or cT1-3 N1',                                                    ['(T T1mi or T1a or T1b or T1c or T2 AND N N0 OR T T1mi or T1a or T1b or T1c or T2 or T3 AND N N1)']],
    ['Absence of distant metastases on PET-CT',                                 [`${early} or locally-advanced-unresectable`]],
    ['Between 1 and 4 previous lines of systemic therapy',                      ['lines of any systemic therapy (any): 1 to 4']],
    ['At least 2 lines of systemic therapy for metastatic disease, including trastuzumab and a taxane', ['lines of any systemic therapy (metastatic): at least 2']],
    ['Treatment-naive for metastatic disease',                                  ['lines of any systemic therapy (metastatic): 0']],
    ['Candidates for first-line therapy',                                       ['(lines of any systemic therapy (metastatic): 0 OR "first-line therapy" (not defined))']],
    ['Naive to HER2-targeted ADCs',                                             ['never had HER2 ADC']],
    ['No previous treatment with pertuzumab or capecitabine',                   ['never had pertuzumab or capecitabine']],
    ['No prior anti-HER2 therapy except trastuzumab in the adjuvant setting',   ['never had HER2 TKI or HER2 ADC or pertuzumab or margetuximab AND never had trastuzumab (metastatic)']],
    ['Completed at least 6 cycles of neoadjuvant chemotherapy including a taxane', ['had chemotherapy (neoadjuvant), at least 18 weeks AND (had taxane OR "including a taxane" (not defined))']],
    ['Previously received trastuzumab and pertuzumab, unless not available',    ['(had trastuzumab AND had pertuzumab OR "unless not available" (not defined))']],
    ['Pretreated with T-DXd and tucatinib',                                     ['had trastuzumab deruxtecan AND had tucatinib']],
    ['Prior anthracycline not exceeding 360 mg/m2 doxorubicin',                 ['total doxorubicin at most 360 mg/m²']],
    ['Prior trastuzumab allowed if completed ≥ 12 months before entry',         ['(never had trastuzumab OR "allowed if completed ≥ 12 months before entry" (not defined))']],
    ['Disease-free interval of at least 6 months after adjuvant treatment',     [`(${early} OR "Disease-free interval of at least 6 months after adjuvant treatment" (not defined))`]],
    ['Prior trastuzumab is permitted but not required',                         ['no limit: prior-therapy']],
  ]
  test.each(cases)('%s', (text, asks) => {
    expect(read(`Inclusion Criteria:\n\n* ${text}`)).toEqual(asks)
  })
})

describe('an exclusion sentence', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, asks: readonly string[]][] = [
    ['Under 18 years of age',                                                   ['age at least 18']],
    ['Patients aged 80 years or older',                                         ['age less than 80']],
    ['Other cancer, treated and with no evidence of disease for at least 10 years', []],
    ['History of invasive breast cancer at least 10 years ago',                 []],
    ['Men with breast cancer',                                                  ['sex female']],
    ['KPS < 70',                                                                ['Karnofsky at least 70']],
    ['LVEF drop of ≥ 10 points to below 50% during prior anti-HER2 therapy',    ['LVEF never below 50']],
    ['HER2 3+ disease at any time',                                             ['HER2 0 or 0 faint or 1+ or 2+ ISH- or 2+ ISH+ or 0-1+ ISH+']],
    ['Participants with HER2-positive disease who have not received trastuzumab', [`(${negative} OR had trastuzumab)`]],
    ['Patients with HER2-positive disease who have received prior T-DXd',       [`(${negative} OR never had trastuzumab deruxtecan)`]],
    ['Patients who have not received a taxane',                                 ['had taxane']],
    ['Lifetime anthracycline dose exceeding 400 mg/m2 doxorubicin',             ['total doxorubicin at most 400 mg/m²']],
    ['Progression within 6 months of completing adjuvant trastuzumab',          ['NOT (weeks since relapse after adjuvant treatment: at most 26.099999999999998)']],
    ['Prior HER2 TKI except adjuvant neratinib completed > 12 months before',   ['never had lapatinib or tucatinib or pyrotinib or afatinib or poziotinib AND (never had neratinib OR "except adjuvant neratinib completed > 12 months before" (not defined))']],
    ['Uncontrolled brain metastases; stable treated metastases are allowed',    ['brain metastases none or untreated-stable or treated-stable']],
    ['Any clinical evidence of CNS metastases (screening imaging not required)', ['brain metastases none']],
    ['Absence of measurable disease',                                           ['measurable disease']],
    ['PIK3CA mutation absent',                                                  ['PIK3CA present']],
    ['T4 tumours',                                                              ['NOT (T T4a or T4b or T4c or T4d)']],
    ['Locally recurrent disease',                                               [`(${early} OR "Locally recurrent disease" (not defined))`]],
    ['Interval from surgery > 12 weeks',                                        ['weeks since surgery: at most 12']],
  ]
  test.each(cases)('%s', (text, asks) => {
    expect(read(`Exclusion Criteria:\n\n* ${text}`)).toEqual(asks)
  })
})

test('two lines that nobody can fit together are two ways in', () => {
  expect(
    read('Inclusion Criteria:\n\n* Node-positive breast cancer\n* High-risk node-negative breast cancer'),
  ).toEqual(['(N N1 or N2 or N3 OR N N0)'])
})

describe('a list', () => {
  // biome-ignore format: a table
  const cases: readonly [text: string, asks: readonly string[]][] = [
    ['Inclusion Criteria:\n\n* Participants must have 1 of the following:\n\n  a. No evidence of brain metastases b. Untreated brain metastases not needing immediate local therapy c. Previously treated brain metastases', ['brain metastases none or untreated-stable or treated-stable or treated-progressing']],
    ['Inclusion Criteria:\n\n* Documented breast cancer that:\n\n  1. Is unresectable or metastatic', ['situation locally-advanced-unresectable or metastatic']],
    ['Exclusion Criteria:\n\n* Previously been treated with:\n\n  * lapatinib within 12 months of starting study treatment', ['never had lapatinib, in the last 52 weeks']],
    ['Inclusion Criteria:\n\nCohort 1:\n* HER2 IHC 3+\n\nAll cohorts:\n* ECOG 0-1', ['HER2 3+', 'ECOG at most 1']],
  ]
  test.each(cases)('%j', (text, asks) => {
    expect(read(text)).toEqual(asks)
  })
  test('a heading for all cohorts ends the cohort before it', () => {
    const { requirements } = readEligibility(
      'Inclusion Criteria:\n\nCohort 1:\n* HER2 IHC 3+\n\nAll cohorts:\n* ECOG 0-1',
    )
    expect(requirements.map((r) => r.scopes.length)).toEqual([1, 0])
  })
})

test('"require no treatment" is not a brain that grows', () => {
  expect(
    read(
      'Exclusion Criteria:\n\n* Active brain metastases\n\n  * Subjects with treated brain metastases that are no longer symptomatic and who require no treatment with steroids may be included',
    ),
  ).toEqual(['brain metastases none or treated-stable', 'brain metastases none or treated-stable'])
})

describe('read wrongly on the records that nobody labelled', () => {
  // biome-ignore format: a table
  const cases: readonly [section: string, text: string, asks: readonly string[]][] = [
    ['Inclusion', 'Prior pertuzumab in any setting is permitted (but not required)',                 ['no limit: prior-therapy']],
    ['Inclusion', 'Have received trastuzumab, trastuzumab + pertuzumab, or T-DM1',                   ['had trastuzumab or pertuzumab or trastuzumab emtansine']],
    ['Inclusion', 'Tumour must be HER2-negative: IHC 0, 1+, or 2+ with negative FISH; negative FISH alone is acceptable', [negative]],
    ['Inclusion', 'The cancer must be HER2-negative (IHC 0-1+, or FISH not amplified if IHC has not been done)', [negative]],
    ['Inclusion', 'Primary tumour had to be positive for estrogen receptors and negative for HER2',  ['er positive', negative]],
    ['Inclusion', 'Exclusion of distant metastases by bone scan prior to neoadjuvant chemotherapy',  [`${early} or locally-advanced-unresectable`]],
    ['Exclusion', 'Prior exposure to neratinib or other HER2-targeted agents (except trastuzumab and lapatinib)', ['never had neratinib or HER2 ADC or pertuzumab or margetuximab']],
    ['Exclusion', 'Earlier HER2-targeted agents other than trastuzumab or T-DM1, prior treatment',   ['never had HER2 TKI or pertuzumab or margetuximab']],
    ['Inclusion', 'HER2-positive status by local laboratory; hormone receptors positive or negative', [positive]],
    ['Inclusion', 'Has had prior treatment with a taxane (adjuvant or metastatic)',                   ['had taxane (adjuvant, metastatic)']],
    ['Inclusion', 'No disease progression on pertuzumab',                                             ['had pertuzumab AND "No disease progression on pertuzumab" (not defined)']],
    ['Inclusion', 'ECOG PS 0-1; PS 2 only if due to pain',                                            ['(ECOG at most 1 OR ECOG at most 2 AND "ECOG 2 under a condition" (not defined))']],
    ['Exclusion', 'Any prior anti-HER2 therapy, with the exception of (neo)adjuvant trastuzumab',     ['never had HER2 TKI or HER2 ADC or pertuzumab or margetuximab AND never had trastuzumab (metastatic)']],
    ['Exclusion', 'Brain metastases not definitively treated',                                        ['brain metastases none or treated-stable or treated-progressing']],
    ['Exclusion', 'HER2-low or HER2-negative tumour',                                                 [positive]],
    ['Exclusion', 'More than one prior line of T-DXd',                                                ['lines of trastuzumab deruxtecan (any): at most 1']],
    ['Exclusion', 'Prior chemotherapy, unless for another cancer without adjuvant radiotherapy',     ['never had chemotherapy']],
  ]
  test.each(cases)('%s: %s', (section, text, asks) => {
    expect(read(`${section} Criteria:\n\n* ${text}`).toSorted()).toEqual(asks.toSorted())
  })
})
