// Classes of misreading found on records that nobody labelled. The sentences are made up in the registry's style, several a class.
import { describe, expect, test } from 'vitest'
import { nodeWords } from '../show/words.ts'
import { readEligibility } from './eligibility.ts'

const read = (text: string): readonly string[] =>
  readEligibility(text).requirements.map((r) => nodeWords(r.node).replaceAll(/"[^"]*" \(not defined\)/g, '?'))
const positive = 'HER2 2+ ISH+ or 0-1+ ISH+ or 3+'
const negative = 'HER2 0 or 0 faint or 1+ or 2+ ISH-'
const early =
  'situation early-untreated or early-after-surgery or early-residual-after-neoadjuvant or early-pcr-after-neoadjuvant or early-after-adjuvant'
const notSpread = `${early} or locally-advanced-unresectable`
const spread = 'situation locally-advanced-unresectable or metastatic'
const belowIV = 'NOT (stage now 0 or I or IIA or IIB or IIIA or IIIB or IIIC)'

type Case = readonly [kind: string, section: 'Inclusion' | 'Exclusion', text: string, asks: readonly string[]]
// biome-ignore format: a table
const cases: readonly Case[] = [
  ['one side of a stage',       'Exclusion', 'Disease that is lower than stage IV',                                   [belowIV]],
  ['one side of a stage',       'Exclusion', 'Less than stage IV breast cancer',                                      [belowIV]],
  ['one side of a stage',       'Inclusion', 'Breast cancer of clinical stage IIIA or higher',                        ['stage now IIIA or IIIB or IIIC or IV']],
  ['stage or spread',           'Inclusion', 'Stage IIIB or metastatic carcinoma of the breast',                      ['(situation metastatic OR stage at diagnosis IIIB)']],
  ['stage or spread',           'Inclusion', 'Breast cancer, metastatic or stage IIIC',                               ['(situation metastatic OR stage at diagnosis IIIC)']],
  ['cancer in the ducts',       'Inclusion', 'DCIS, stage I or stage II breast cancer',                               ['stage at diagnosis 0 or I or IIA or IIB']],
  ['no metastases',             'Inclusion', 'HER2-positive breast cancer without distant metastases',                [`${positive} AND ${notSpread}`]],
  ['no metastases',             'Inclusion', 'Breast cancer, free of overt metastases',                               [notSpread]],
  ['no metastases',             'Inclusion', 'No haematogenous metastases',                                           [notSpread]],
  ['other metastasis words',    'Inclusion', 'TNM (tumour, node, metastasis) stage pT1-2 and pN1',                    ['T T1mi or T1a or T1b or T1c or T2 AND N N1']],
  ['other metastasis words',    'Inclusion', 'HER2-positive in the primary or metastatic tumour sample',              [positive]],
  ['other metastasis words',    'Inclusion', 'HER2 overexpression of primary and/or metastatic biopsy material',      [positive]],
  ['other metastasis words',    'Inclusion', 'Breast cancer with metastasis to regional lymph nodes',                 []],
  ['cannot be removed',         'Inclusion', 'Metastatic breast cancer that cannot be resected',                      [spread]],
  ['local recurrence',          'Inclusion', 'Metastatic disease or locoregional recurrence of breast cancer',        [spread]],
  ['nodes or size',             'Inclusion', 'Node-positive or tumour larger than 3 cm',                              ['(N N1 or N2 or N3 OR tumour more than 30 mm)']],
  ['nodes or size',             'Inclusion', 'Positive axillary nodes (by biopsy) and/or primary tumour > 2 cm',      ['(N N1 or N2 or N3 OR tumour more than 20 mm)']],
  ['counted lines',             'Inclusion', 'May have received 0-2 prior regimens for metastatic disease',           ['lines of any systemic therapy (metastatic): 0 to 2']],
  ['counted lines',             'Inclusion', 'Patients may have had only one prior chemotherapy regimen for metastatic disease', ['lines of chemotherapy (metastatic): at most 1']],
  ['counted lines',             'Inclusion', '1-2 chemotherapy regimens in the advanced setting',                     ['lines of chemotherapy (metastatic): 1 to 2']],
  ['counted lines',             'Inclusion', 'Received no prior chemotherapy for metastatic disease',                 ['lines of chemotherapy (metastatic): 0']],
  ['counted lines',             'Inclusion', 'Participants did not receive systemic therapy for advanced disease',    ['lines of any systemic therapy (metastatic): 0']],
  ['counted lines',             'Inclusion', 'No use of chemotherapy for advanced breast cancer',                     ['lines of chemotherapy (metastatic): 0']],
  ['counted lines',             'Inclusion', 'Relapse during first-line treatment of metastatic disease',             ['lines of any systemic therapy (metastatic): at least 1']],
  ['counted lines',             'Exclusion', 'More than 2 chemotherapy regimens for ABC',                             ['lines of chemotherapy (metastatic): at most 2']],
  ['no use of other drugs',     'Inclusion', 'INR ≤ 1.5 unless on anticoagulant therapy within the intended use of anticoagulants', []],
  ['refused, with its leave',   'Inclusion', 'Have not received chemotherapy for metastatic disease (adjuvant chemotherapy is allowed)', ['lines of chemotherapy (metastatic): 0']],
  ['behind unless',             'Exclusion', 'Liver metastases unless already treated with chemotherapy for metastatic disease', []],
  ['behind unless',             'Exclusion', 'Visceral disease, unless a taxane regimen was given in the metastatic setting', []],
  ['without X, allowed if',     'Inclusion', 'Patients without prior taxane exposure are eligible provided that they have no liver metastases', ['(had taxane OR ?)']],
  ['without X, allowed if',     'Inclusion', 'Women who had no earlier trastuzumab are eligible only if it was not available', ['(had trastuzumab OR ?)']],
  ['without X, must',           'Inclusion', 'Patients without prior anthracycline treatment must be fit for chemotherapy', []],
  ['current, not earlier',      'Exclusion', 'Still receiving hormonal therapy',                                      []],
  ['current, not earlier',      'Exclusion', 'Ongoing treatment with an aromatase inhibitor',                         []],
  ['recent, not ever',          'Exclusion', 'Chemotherapy, other cancer therapy (except endocrine therapy) < 21 days', []],
  ['another kind of hormone',   'Exclusion', 'Received hormone therapy for adrenal insufficiency',                    []],
  ['another kind of chemo',     'Exclusion', 'Prior high-dose chemotherapy with stem cell support',                   []],
  ['which chemotherapy',        'Exclusion', 'Previous adjuvant chemotherapy with capecitabine',                      ['never had capecitabine (neoadjuvant, adjuvant)'.replace('neoadjuvant, ', '')]],
  ['which chemotherapy',        'Exclusion', 'Prior chemotherapy containing docetaxel',                               ['never had docetaxel']],
  ['refused together',          'Exclusion', 'Patients treated with lapatinib in combination with capecitabine',      ['(never had lapatinib OR never had capecitabine OR ?)']],
  ['refused together',          'Exclusion', 'Received both palbociclib and fulvestrant',                             ['(never had palbociclib OR never had fulvestrant OR ?)']],
  ['at choice',                 'Inclusion', 'Prior treatment with trastuzumab +/- pertuzumab',                       ['had trastuzumab']],
  ['at choice',                 'Inclusion', 'Treatment with letrozole alone or in combination with palbociclib',     ['had letrozole']],
  ['time told by a drug',       'Inclusion', 'At least 6 months of follow-up after initiation of trastuzumab',        []],
  ['time told by a drug',       'Exclusion', 'Treatment in a trial since the start of lapatinib',                     []],
  ['several kinds in one word', 'Exclusion', 'Prior hormonal, chemotherapy or radiotherapy',                          ['never had endocrine therapy or chemotherapy']],
  ['several kinds in one word', 'Exclusion', 'Previous chemo- or hormonotherapy',                                     ['never had chemotherapy or endocrine therapy']],
  ['all systemic treatment',    'Exclusion', 'Any previous systemic treatment for breast cancer',                     ['never had any systemic therapy']],
  ['planned',                   'Inclusion', 'Planned use of trastuzumab',                                            ['planned: trastuzumab']],
  ['planned',                   'Inclusion', 'Scheduled to receive anthracyclines',                                   ['planned: anthracycline']],
  ['a dislike is no treatment', 'Exclusion', 'Has previously shown hypersensitivity to tamoxifen or trastuzumab',     []],
  ['behind if',                 'Inclusion', 'Progression on endocrine therapy if ER positive, and/or on trastuzumab if HER2 positive', ['(had endocrine therapy or trastuzumab, progressed OR ?)']],
  ['one of several',            'Inclusion', 'At least one of the following risks: age > 65, diabetes, obesity',      ['(age more than 65 OR ?)']],
  ['one of several',            'Inclusion', 'High-risk features: HER2-positive; positive nodes; grade 3',            [`(${positive} OR N N1 or N2 or N3 OR ?)`]],
  ['a list of receptors',       'Inclusion', 'Oestrogen- or progesterone-receptor positive disease',                  ['either positive']],
  ['a list of receptors',       'Inclusion', 'Tumour negative for estrogen receptor (ER), progesterone receptor (PR) and HER2', ['both negative', negative]],
  ['a list of receptors',       'Inclusion', 'Hormonal receptor-positive tumour',                                     ['either positive']],
  ['what does not matter',      'Inclusion', 'ER and PR status (positive or negative) does not affect enrolment',     ['no limit: hr']],
  ['how status is found',       'Inclusion', 'ER positive breast cancer; receptor status may be determined at any time', ['er positive']],
  ['the illness treated',       'Inclusion', 'Have not had chemotherapy for metastatic HER2-negative cancer',         ['lines of chemotherapy (metastatic): 0']],
  ['definition, not choice',    'Inclusion', 'ER-negative, PR-negative, HER2-negative (triple-negative) cancer',      [`${negative} AND both negative`]],
  ['score and gene test',       'Inclusion', 'HER2 IHC 1-2+ and confirmed as FISH positive',                          ['HER2 2+ ISH+ or 0-1+ ISH+']],
  ['a test to be made',         'Inclusion', 'Tumour tissue available for PD-L1 testing',                             []],
  ['a test to be made',         'Inclusion', 'Documentation of germline BRCA1 mutation status',                       []],
  ['spared brain',              'Exclusion', 'Brain metastases, unless controlled after radiotherapy',                ['brain metastases none or treated-stable']],
  ['spared brain',              'Exclusion', 'Exclude patients with brain metastases. Unless local treatment is completed and they are stable', ['brain metastases none or untreated-stable or treated-stable']],
  ['all brain or other active', 'Exclusion', 'History of brain metastases or another active CNS disease',             ['brain metastases none']],
  ['all brain or other active', 'Exclusion', 'Active or untreated brain metastases',                                  ['brain metastases none or treated-stable']],
  ['no growth',                 'Inclusion', 'Patients with treated brain metastases and no disease progression can enrol', ['brain metastases none or treated-stable']],
  ['brain, refused first',      'Inclusion', 'Radiological exclusion of brain metastases',                            ['brain metastases none']],
  ['some of the persons',       'Inclusion', 'Patients with brain metastases previously treated with radiosurgery must have one lesion that grew', []],
  ['only site',                 'Exclusion', 'Leptomeningeal disease as the sole site of spread',                     []],
  ['another place',             'Exclusion', 'Prior radiotherapy for non-CNS metastases',                             []],
  ['where it is measured',      'Inclusion', 'The measurable lesion must lie outside the irradiated field',           []],
  ['where it is measured',      'Inclusion', 'Lesions that grew after radiation are considered measurable',           []],
  ['where it is measured',      'Exclusion', 'Without measurable disease, except bone-only disease',                  ['evaluable disease']],
  ['where it is measured',      'Exclusion', 'Patients who lack measurable disease',                                  ['measurable disease']],
  ['the heart in other words',  'Inclusion', 'Left ventricular function ≥ 50% on ultrasound',                         ['LVEF at least 50']],
  ['the heart in other words',  'Inclusion', 'At least 55% of left ventricular ejection fraction',                    ['LVEF at least 55']],
  ['the heart in other words',  'Inclusion', 'LVEF ≥ 50%, troponin within the normal range',                          ['LVEF at least 50']],
  ['other spellings',           'Inclusion', 'OMS performance status </ 1',                                           ['ECOG at most 1']],
  ['other spellings',           'Inclusion', 'Aged superior to 21 years',                                             ['age more than 21']],
  ['other spellings',           'Inclusion', 'Age: 20-years and older',                                               ['age at least 20']],
  ['leave for premenopausal',   'Inclusion', 'Ovarian suppression is allowed in premenopausal women',                 ['(menopause male or post or pre-suppressed OR ?)']],
  ['leave for premenopausal',   'Inclusion', 'Women can be either postmenopausal or take a GnRH agonist',             ['sex female']],
  ['sterile',                   'Inclusion', 'Female, postmenopausal or surgically sterile',                          ['sex female', '(menopause post OR ?)']],
  ['a reference',               'Inclusion', 'For trastuzumab treatment, see above',                                  []],
  ['news',                      'Inclusion', 'Note: enrolment of patients with non-measurable disease has been closed', []],
  ['news',                      'Exclusion', 'Prior drugs for HER2 positive metastatic disease within the following intervals:', []],
  ['leave in a bracket',        'Exclusion', 'Previously treated with oral capecitabine (one cycle is allowed)',       ['(never had capecitabine OR ?)']],
  ['leave in a bracket',        'Exclusion', 'Prior chemotherapy for metastatic disease (endocrine treatment is permitted)', ['(lines of chemotherapy (metastatic): 0 OR ?)']],
  ['run on',                    'Inclusion', 'HER2-positive disease.Patients must have ECOG 0-1',                     [positive, 'ECOG at most 1']],
  ['run on',                    'Inclusion', '1. ECOG 0-1; 2.HER2-positive tumour; 3.Able to swallow',                [positive, 'ECOG at most 1']],
  ['locally advanced refused',  'Exclusion', 'Locally advanced breast cancer',                                       [`(situation metastatic OR ${early} AND stage at diagnosis 0 or I or IIA or IIB OR ?)`]],
  ['locally advanced refused',  'Exclusion', 'Locally advanced tumour at presentation',                              [`(situation metastatic OR ${early} AND stage at diagnosis 0 or I or IIA or IIB OR ?)`]],
  ['any T of a stage',          'Inclusion', 'Clinical stage IIIA or IIIB: cT3 and cN1, any cT and cN2, cT4',         ['stage at diagnosis IIIA or IIIB']],
  ['two sizes, two categories', 'Inclusion', 'Invasive tumour ≤ 10 mm (pT1a/b) or > 10 mm and ≤ 20 mm (pT1c), breast cancer pN0', ['(T T1a or T1b OR T T1c AND N N0)']],
  ['days in a range',           'Exclusion', 'Chemotherapy or radiation treatment within 14-28 days',                 []],
  ['continued, not earlier',    'Exclusion', 'Continuing treatment with tamoxifen',                                   []],
  ['continued, not earlier',    'Exclusion', 'Continued hormonal therapy with an aromatase inhibitor',                []],
  ['planned by others',         'Exclusion', 'The physician plans to give trastuzumab treatment',                     []],
  ['why a drug is used',        'Exclusion', 'Used as premedication for chemotherapy treatment',                      []],
  ['about the drugs',           'Inclusion', 'Prior agents, including fulvestrant, must have received approval',       []],
  ['in first line',             'Exclusion', 'Received chemotherapy as first-line treatment',                         ['never had chemotherapy (metastatic)']],
  ['given together',            'Inclusion', 'Prior treatment with palbociclib combined with letrozole',              ['had palbociclib AND had letrozole']],
  ['any systemic treatment',    'Exclusion', 'Received any form of anti-tumour therapy',                              ['never had any systemic therapy']],
  ['other names of a class',    'Exclusion', 'Prior treatment with a cyclin-dependent kinase inhibitor',              ['never had CDK4/6 inhibitor']],
  ['other names of a class',    'Exclusion', 'Previously treated with a selective oestrogen receptor downregulator',  ['never had SERD']],
  ['more in a bracket',         'Inclusion', 'At least 2 lines of chemotherapy for metastatic disease (up to 1 more line is permitted after surgery)', ['lines of chemotherapy (metastatic): at least 2']],
  ['for the premenopausal',     'Inclusion', 'Takes an LHRH agonist (premenopausal women only)',                      []],
  ['for the premenopausal',     'Inclusion', 'Willing to take an LHRH agonist (if premenopausal)',                    []],
  ['what a word means',         'Inclusion', 'A woman of reproductive potential is a premenopausal woman with a uterus', []],
  ['for some, in a note',       'Inclusion', 'Note: For TNBC patients, carboplatin is optional',                       []],
  ['planned, not present',      'Exclusion', 'Planned radiotherapy for brain metastases during the study',             []],
  ['how a site is counted',     'Inclusion', 'Brain metastases are considered non-evaluable',                          []],
  ['only sites',                'Exclusion', 'Brain metastases as the only metastatic sites',                          []],
  ['both words',                'Inclusion', 'Measurable and evaluable disease',                                       ['measurable disease']],
  ['days since surgery',        'Inclusion', 'No more than 84 days since the most recent breast surgery',              ['weeks since surgery: at most 12']],
  ['brackets between words',    'Exclusion', 'Inflammatory (T4d) breast carcinoma',                                    ['not inflammatory']],
  ['brackets between words',    'Inclusion', 'HR-positive (ER-positive, PR-positive or negative) cancer',               ['either positive']],
  ['names of old',              'Exclusion', 'Cumulative dose of adriamycin > 300 mg/m2',                              ['total doxorubicin at most 300 mg/m²']],
  ['turned',                    'Exclusion', 'No previous trastuzumab',                                               ['(never had trastuzumab OR had trastuzumab) AND ?']],
]
test.each(cases)('%s (%s): %s', (_, section, text, asks) => {
  expect(read(`${section} Criteria:\n\n* ${text}`).toSorted()).toEqual(asks.toSorted())
})

describe('in its place among other lines', () => {
  test('exclusions that all begin with "No" list what nobody may have', () => {
    expect(
      read('Exclusion Criteria:\n\n* No previous trastuzumab\n* No serious infection\n* Not pregnant'),
    ).toEqual(['never had trastuzumab', 'not pregnant'])
  })
  test('leave for more lines keeps a stricter line open', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* No chemotherapy for metastatic disease\n* In the first part patients may have received up to 2 lines of chemotherapy for metastatic disease',
      ),
    ).toEqual([
      '(lines of chemotherapy (metastatic): 0 OR lines of chemotherapy (metastatic): at most 2 AND ?)',
      'lines of chemotherapy (metastatic): at most 2',
    ])
  })
  test('the scores below a definition of HER2 are ways to be positive, and a note among ways in is none', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* HER2-positive disease, confirmed by these criteria:\n\n  * IHC 3+\n  * IHC 2+ and FISH positive',
      ),
    ).toEqual(['(HER2 3+ OR HER2 2+ ISH+)'])
    expect(
      read(
        'Inclusion Criteria:\n\n* One of the following:\n\n  * HER2-positive cancer\n  * HER2-low cancer\n  * Note: ECOG 0-1 is asked of all',
      ).toSorted(),
    ).toEqual(['(HER2 2+ ISH+ or 0-1+ ISH+ or 3+ OR HER2 1+ or 2+ ISH-)', 'ECOG at most 1'])
  })
  test('labels of one kind on one line are parts of the trial', () => {
    const { requirements } = readEligibility(
      'Inclusion Criteria:\n\nGroup 1 : patients aged 70+ Group 2 : patients aged 35-45 years',
    )
    expect(
      requirements.filter((r) => r.dimension === 'age').map((r) => [nodeWords(r.node), r.scopes[0]?.key]),
    ).toEqual([
      ['age at least 70', '1'],
      ['age 35 to 45', '2'],
    ])
  })
  test('the title in front of the sentences about it asks nothing', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* Prior therapy:\n\n  * Lapatinib. Earlier lapatinib is allowed.\n  * Hormonal therapy. It must be stopped.',
      ),
    ).toEqual(['no limit: prior-therapy'])
  })
  test('an alternative for another cancer is no way in, and does not hide the one for the breast', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* Diagnosis of one of the following:\n\n  * Metastatic breast cancer\n  * Metastatic gastric cancer\n  * Metastatic lung cancer',
      ),
    ).toEqual(['situation metastatic'])
  })
  test('under the heading of another cancer nothing binds her', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* ECOG 0-1\n\nCervical Cancer Inclusion Criteria:\n\n* Metastatic disease\n\nExclusion Criteria:\n\n* Under 18 years',
      ),
    ).toEqual(['ECOG at most 1', 'age at least 18'])
  })
  test('a gene test alone under a line on HER2', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* HER2-positive disease, one of the following:\n\n  * IHC 3+\n  * FISH positive',
      ),
    ).toEqual(['(HER2 3+ OR HER2 2+ ISH+ or 0-1+ ISH+)'])
  })
})
