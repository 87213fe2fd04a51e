// Classes of misreading found on trials of recent years that nobody labelled. The sentences are made up.
import { describe, expect, test } from 'vitest'
import { nodeWords } from '../show/words.ts'
import { readEligibility } from './eligibility.ts'

const read = (text: string): readonly string[] =>
  readEligibility(text).requirements.map((r) =>
    [
      nodeWords(r.node).replaceAll(/"[^"]*" \(not defined\)/g, '?'),
      ...r.scopes.map((s) => `@${s.kind} ${s.key}`),
    ].join(' '),
  )
const positive = 'HER2 2+ ISH+ or 0-1+ ISH+ or 3+'
const negative = 'HER2 0 or 0 faint or 1+ or 2+ ISH-'
const spread = 'situation locally-advanced-unresectable or metastatic'

type Case = readonly [kind: string, section: 'Inclusion' | 'Exclusion', text: string, asks: readonly string[]]
// biome-ignore format: a table
const cases: readonly Case[] = [
  ['what came of a drug',       'Exclusion', 'Prior taxane therapy that has resulted in lasting nerve damage',        ['(never had taxane OR ?)']],
  ['what came of a drug',       'Exclusion', 'Discontinued an earlier course of ribociclib due to liver toxicity',    ['(never had ribociclib OR ?)']],
  ['what came of a drug',       'Exclusion', 'Progression within 3 months of starting any HER2-targeted therapy',     ['(never had anti-HER2 OR ?)']],
  ['what came of a drug',       'Exclusion', 'Pneumonitis seen with prior trastuzumab deruxtecan',                     ['(never had trastuzumab deruxtecan OR ?)']],
  ['what came of a drug',       'Exclusion', 'Heart failure caused by earlier anthracyclines',                        ['(never had anthracycline OR ?)']],
  ['what came of a drug',       'Exclusion', 'Has received prior trastuzumab deruxtecan',                             ['never had trastuzumab deruxtecan']],
  ['for another cancer',        'Exclusion', 'Prior chemotherapy for another malignancy within 3 years',                   ['(never had chemotherapy OR ?)']],
  ['behind unless',             'Exclusion', 'Prior tucatinib unless it was given for less than a month',             ['(never had tucatinib OR ?)']],
  ['part of a class',           'Exclusion', 'Prior antibody-drug conjugate carrying an auristatin payload',          ['(never had ADC OR ?)']],
  ['part of a class',           'Exclusion', 'Prior antibody-drug conjugate with a topoisomerase I inhibitor payload', ['never had topoisomerase-1 ADC']],
  ['in the way of a drug',      'Exclusion', 'Another illness that would preclude endocrine therapy',                 []],
  ['in the way of a drug',      'Exclusion', 'Previous bowel surgery that limits absorption of abemaciclib',          []],
  ['in the way of a drug',      'Exclusion', 'RB1 loss known to confer resistance to CDK4/6 inhibitors',              []],
  ['how long it went',          'Exclusion', 'Disease controlled for less than 24 months on the same anti-HER2 therapy', []],
  ['a plan',                    'Exclusion', 'Plans for surgery within a year of completion of chemotherapy',         []],
  ['during the study',          'Exclusion', 'Patients must not receive chemotherapy during study treatment',         []],
  ['what a word takes in',      'Exclusion', 'Forbidden drugs are listed. Anti-cancer treatments include chemotherapy and hormonal therapy.', []],
  ['what a word takes in',      'Exclusion', 'Another cancer within 3 years. Exceptions are cancers with a low risk of metastasis.', []],
  ['whom a study is for',       'Exclusion', 'Men. This study is for women taking aromatase inhibitors after surgery.', ['sex female']],
  ['why a rule stands',         'Exclusion', 'HER2-negative disease, as they would not gain from trastuzumab therapy', [positive]],
  ['a plan',                    'Inclusion', 'Expected to receive paclitaxel for cure or relief',                     ['planned: paclitaxel']],
  ['a plan',                    'Inclusion', 'Intending to take tamoxifen for five years',                            ['planned: tamoxifen']],
  ['menopause by a drug',       'Inclusion', 'Postmenopausal, or ovarian suppression with a GnRH agonist such as goserelin', ['menopause post or pre-suppressed']],
  ['asked of some',             'Inclusion', 'Premenopausal women must agree to take a GnRH agonist',                 []],
  ['asked of some',             'Inclusion', 'Female participants with HR-positive cancer will be required to be postmenopausal', ['IF either positive THEN menopause post']],
  ['asked of some',             'Inclusion', 'Untreated brain metastases must undergo radiation first',               []],
  ['asked of some',             'Inclusion', 'For patients with a T1b tumor (up to 1.0 cm) or patients whose test is missing, a block of tissue must be sent', []],
  ['asked of some',             'Inclusion', 'Patients with metastatic disease at first diagnosis must undergo a biopsy', []],
  ['or another way',            'Inclusion', 'Progressed on at least one line of therapy, or without another option', ['(lines of any systemic therapy (any): at least 1 OR ?)']],
  ['or another way',            'Inclusion', 'Previously treated with tucatinib or ineligible for it',                ['(had tucatinib OR ?)']],
  ['a capital OR',              'Inclusion', 'HER2-negative disease with 4 or more nodes OR with 1-3 nodes AND T3',   [`${negative} AND (T T3 OR ?)`]],
  ['lines of a kind',           'Inclusion', 'At most 2 lines of endocrine therapy, including a CDK4/6 inhibitor',    ['lines of endocrine therapy (any): at most 2']],
  ['lines of a kind',           'Inclusion', '2 or more prior lines of standard therapy including chemotherapy',      ['lines of any systemic therapy (any): at least 2']],
  ['lines of a kind',           'Exclusion', 'More than 1 prior line of checkpoint inhibitor therapy for metastatic disease', ['lines of checkpoint inhibitor (metastatic): at most 1']],
  ['lines of a kind',           'Exclusion', 'More than 1 prior line of immunotherapy for metastatic disease',        []],
  ['lines of a kind',           'Inclusion', 'No more than 3 lines of systemic therapy including up to 1 line of chemotherapy in the metastatic setting', ['lines of any systemic therapy (metastatic): at most 3']],
  ['two limits',                'Inclusion', 'At most 5 prior lines for metastatic disease, with no more than 2 of chemotherapy', []],
  ['two limits',                'Inclusion', 'Age 65+ or 50-64 with other illness',                                   ['(age at least 65 OR age at least 50 AND ?)']],
  ['two limits',                'Inclusion', 'pN0 or pN1mi',                                                          ['(N N0 OR N N0 or N1 AND ?)']],
  ['how long ago',              'Inclusion', 'Completed chemotherapy at least 6 months ago',                          ['had chemotherapy']],
  ['a plan',                    'Inclusion', 'Suitable for treatment with trastuzumab',                               ['planned: trastuzumab']],
  ['HER2 in scores',            'Inclusion', 'HER2-low cancer: IHC 1+ or IHC 2+/ISH-negative',                        ['HER2 1+ or 2+ ISH-']],
  ['HER2 in scores',            'Inclusion', 'HER2 (IHC) 0+ or IHC 1 or 2+, and in situ hybridization (FISH) negative', [negative]],
  ['HER2 in scores',            'Inclusion', 'Patients with HER2 1+ or 2+ disease which is FISH positive are not eligible', ['HER2 0 or 0 faint or 1+ or 2+ ISH- or 3+']],
  ['a word ends in er',         'Inclusion', 'HR-positive, HER2-negative breast cancer - with fulvestrant',           [negative, 'either positive']],
  ['and/or of another matter',  'Inclusion', 'Locally advanced and/or metastatic ER-positive cancer',                 ['er positive', spread]],
  ['free in a bracket',         'Inclusion', 'ER-positive (regardless of progesterone receptor (PR) level) tumour',   ['er positive']],
  ['free in a bracket',         'Inclusion', 'Breast cancer (any ER or PR status)',                                   ['no limit: hr']],
  ['either state',              'Inclusion', 'Hormone receptor-positive or -negative',                                ['no limit: hr']],
  ['genes in a list',           'Inclusion', 'A PIK3CA mutation or AKT1 mutation',                                    ['(PIK3CA present OR AKT1 present)']],
  ['genes in a list',           'Inclusion', 'BRCA1, BRCA2 or PALB2 mutation',                                        ['(BRCA1 present OR BRCA2 present OR ?)']],
  ['genes in a list',           'Inclusion', 'Known BRCA1/2 mutation status',                                         []],
  ['years of relatives',        'Exclusion', 'Family history of sudden death under 50 years',                         []],
  ['both ends',                 'Inclusion', 'Tumour size > 1 cm to ≤ 2 cm',                                          ['tumour more than 10 and at most 20 mm']],
  ['T or nodes',                'Inclusion', 'Clinical stage T3-4 or node-positive disease',                          ['(T T3 or T4a or T4b or T4c or T4d OR N N1 or N2 or N3)']],
  ['no spread',                 'Inclusion', 'Work-up with no clinical evidence for distant metastases, and imaging', [`situation early-untreated or early-after-surgery or early-residual-after-neoadjuvant or early-pcr-after-neoadjuvant or early-after-adjuvant or locally-advanced-unresectable`]],
  ['spread of another matter',  'Exclusion', 'Second malignancy with metastatic potential',                           []],
  ['spread of another matter',  'Exclusion', 'Metastases to the spine with cord compression',                         []],
  ['spread of another matter',  'Inclusion', 'Stored tissue from the breast or a biopsy of a metastatic tumour lesion', []],
  ['cannot be cured',           'Inclusion', 'Incurable or metastatic breast cancer',                                 [spread]],
  ['brain at rest',             'Exclusion', 'Patients with treated brain metastases (not progressing for 4 weeks) are eligible', ['brain metastases none or treated-stable']],
  ['brain at rest',             'Inclusion', 'Treated brain metastases are allowed if there is no evidence of progression', ['brain metastases none or treated-stable']],
  ['ECOG behind if',            'Inclusion', 'ECOG 0-1 (ECOG 2 if due to bone pain)',                                 ['(ECOG at most 1 OR ECOG at most 2 AND ?)']],
  ['a part let off',            'Exclusion', 'Leptomeningeal disease, except in cohort C',                            ['(not leptomeningeal OR ?)']],
  ['no history',                'Inclusion', 'It is not mandatory to have fulvestrant as the last treatment',          []],
  ['no history',                'Inclusion', 'Patients may remain on tamoxifen treatment before they join',           []],
  ['no history',                'Exclusion', 'Cytotoxic chemotherapy treatment: 21 days',                             []],
  ['no history',                'Exclusion', 'Oral chemotherapy treatment within 5 half-lives',                       []],
  ['never, in the past tense',  'Inclusion', 'Was never previously treated with trastuzumab',                         ['never had trastuzumab']],
  ['never, in the past tense',  'Inclusion', 'Was never previously HER2-positive',                                    [negative]],
  ['never, in the past tense',  'Inclusion', 'Previously untreated with any systemic therapy for their metastatic disease', ['never had any systemic therapy (metastatic)']],
  ['without it, refused',       'Exclusion', 'Patients with a known BRCA mutation without prior treatment with a PARP inhibitor', ['(BRCA absent OR had PARP inhibitor)']],
  ['a bracket lets in',         'Exclusion', 'Bilateral breast cancer (two tumours are allowed if both are HR-positive)', ['not bilateral']],
  ['a bracket lets in',         'Exclusion', 'Untreated brain metastases (treated and stable ones are eligible)',     ['brain metastases none or treated-stable or treated-progressing']],
  ['all of them',               'Exclusion', 'Brain metastases, including asymptomatic cases',                        ['brain metastases none']],
  ['all of them',               'Inclusion', 'ER-positive cancer, HER 2 positive or negative',                        ['er positive']],
  ['other words, same letters', 'Inclusion', 'An undetectable viral load on PCR-based tests',                         []],
  ['other words, same letters', 'Inclusion', 'Archived tumour tissue or BM aspirate disease sample',                  []],
  ['any setting',               'Inclusion', 'Paclitaxel as part of neoadjuvant, adjuvant or metastatic cancer care', []],
  ['other cancers',             'Inclusion', 'PDAC progressed on platinum in the metastatic setting',                 []],
  ['asked of some',             'Inclusion', 'A monthly GnRH agonist is required in premenopausal women',             []],
  ['asked of some',             'Inclusion', 'The brain lesions should be small, untreated and asymptomatic',         []],
  ['the label of a part',       'Inclusion', 'At most 1 prior hormonal regimen (Treatment Group 1)',                  ['lines of endocrine therapy (any): at most 1 @group 1']],
  ['the label of a part',       'Inclusion', 'Part 1B (dose escalation) HER2-positive cancer',                        [`${positive} @part 1B`]],
]
test.each(cases)('%s (%s): %s', (_, section, text, asks) => {
  expect(read(`${section} Criteria:\n\n* ${text}`).toSorted()).toEqual(asks.toSorted())
})

describe('the line above', () => {
  test('a condition binds the lines below to those who meet it', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* If the patient has ER-positive disease:\n\n  * Must have had 1 prior line of endocrine therapy for metastatic disease\n* ECOG 0-1',
      ),
    ).toEqual(['IF er positive THEN lines of endocrine therapy (metastatic): at least 1', 'ECOG at most 1'])
  })
  test('the lines of an exception are no exclusions', () => {
    expect(
      read(
        'Exclusion Criteria:\n\n* CNS metastases, except those meeting these criteria:\n\n  * Treated and stable brain metastases for 4 weeks\n  * No new brain metastases\n* Pregnancy',
      ),
    ).toEqual(['brain metastases none', 'not pregnant'])
    expect(
      read(
        'Exclusion Criteria:\n\n* Brain metastases unless meeting both of the following criteria: 1) Off steroids. 2) Stable brain metastases for 4 weeks.',
      ),
    ).toEqual(['brain metastases none'])
  })
  test('who may join at all is no exception', () => {
    expect(
      read(
        'Inclusion Criteria:\n\nPatients are eligible only if all of these apply:\n\n  1. HER2-positive disease\n  2. ECOG 0-1',
      ),
    ).toEqual([positive, 'ECOG at most 1'])
  })
  test('what menopause means asks nothing more', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* Postmenopausal women, as defined by any of the following criteria:\n\n  * Age 60 or over\n  * Women with both ovaries removed\n* ECOG 0-1',
      ),
    ).toEqual(['menopause post', 'ECOG at most 1'].toSorted().toReversed())
  })
  test('the label of a part, and of another cancer', () => {
    expect(
      read(
        'Inclusion Criteria:\n\n* Part 2D (HER2-positive, third line):\n\n  * HER2-positive cancer\n* PROC participants must have received:\n\n  * At least 1 line of platinum',
      ),
    ).toEqual([`${positive} @part 2D`])
  })
  test('lists under the name of a population bind that population', () => {
    expect(
      read(
        'Inclusion Criteria:\n\nFor Premenopausal Women with Breast Cancer\n\n1. Between 18 and 44 years of age\n\nFor Unaffected Women with BRCA mutations\n\n1. Between 25 and 45 years of age',
      ),
    ).toEqual(['age 18 to 44 @group Premenopausal Women with Breast Cancer'])
  })
})
