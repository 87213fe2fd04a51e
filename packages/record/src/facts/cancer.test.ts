import { describe, expect, test } from 'vitest'
import { readRecord } from '../read-record.ts'

// Synthetic. To add a case, add a row.
const coded = (system: string, code: string, display = '') => ({ coding: [{ system, code, display }] })
const sct = (code: string, display = '') => coded('http://snomed.info/sct', code, display)
const icd = (code: string) => coded('http://hl7.org/fhir/sid/icd-10-cm', code)
const gm = (code: string, side: string) => ({
  coding: [
    {
      system: 'http://fhir.de/CodeSystem/bfarm/icd-10-gm',
      code,
      extension: [
        {
          url: 'http://fhir.de/StructureDefinition/seitenlokalisation',
          valueCoding: {
            system: 'https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_SEITENLOKALISATION',
            code: side,
          },
        },
      ],
    },
  ],
})
const say = (text: string) => ({ text })
const status = (code: string) => coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', code)
const leftOf = [
  {
    ...sct('76752008'),
    extension: [
      {
        url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier',
        valueCodeableConcept: sct('7771000'),
      },
    ],
  },
]

function claimOf(...conditions: readonly object[]): string {
  const { charts } = readRecord([
    {
      kind: 'parsed',
      name: 'synthetic',
      value: conditions.map((condition, index) => ({
        resourceType: 'Condition',
        id: `c${index}`,
        subject: { reference: 'Patient/p' },
        ...condition,
      })),
    },
  ])
  const [chart] = charts
  return `${chart?.breastCancer} ${chart?.tumours
    .filter(({ secondary }) => !secondary)
    .map(({ laterality }) => laterality)
    .join('+')}`.trim()
}

describe('who has breast cancer, and on which side', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, conditions: readonly object[], claim: string][] = [
    ['SNOMED CT',                                [{ code: sct('254837009') }],                                        'yes unstated'],
    ['the side inside the code',                 [{ code: sct('353431000119107') }],                                  'yes left'],
    ['ICD-10-CM without the dot',                [{ code: icd('C50411') }],                                           'yes right'],
    ['ICD-10-CM, male, left',                    [{ code: icd('C50.122') }],                                          'yes left'],
    ['bare ICD-10',                              [{ code: coded('', 'C50') }],                                        'yes unstated'],
    ['ICD-10-GM with its own side',              [{ code: gm('C50.4', 'R') }],                                        'yes right'],
    ['ICD-9',                                    [{ code: coded('http://hl7.org/fhir/sid/icd-9-cm', '174.9') }],      'yes unstated'],
    ['text only',                                [{ code: say('Invasive ductal carcinoma of right breast') }],        'yes right'],
    ['German text',                              [{ code: say('Mammakarzinom links') }],                              'yes left'],
    ['no organ in the code, breast in the site', [{ code: sct('363346000'), bodySite: [sct('80248007')] }],           'yes left'],
    ['the side in an extension of the site',     [{ code: sct('254837009'), bodySite: leftOf }],                      'yes left'],
    ['no organ anywhere',                        [{ code: sct('363346000') }],                                        'unknown'],
    ['a morphology without an organ',            [{ code: say('Infiltrating ductal carcinoma') }],                    'unknown'],
    ['two breasts are two tumours',              [{ code: icd('C50.911') }, { code: icd('C50.912') }],                'yes right+left'],
    ['twice the same is one tumour',             [{ code: icd('C50.911') }, { code: sct('254837009') }],              'yes right'],
    ['refuted',                                  [{ code: sct('254837009'), verificationStatus: status('refuted') }], 'unknown'],
    ['entered in error, as a string',            [{ code: sct('254837009'), verificationStatus: 'entered-in-error' }], 'unknown'],
    ['provisional is no diagnosis',              [{ code: sct('254837009'), verificationStatus: status('provisional') }], 'unknown unstated'],
    ['another organ',                            [{ code: icd('C34.1') }],                                            'no'],
    ['another organ in words',                   [{ code: say('Malignant tumour of colon') }],                        'no'],
    ['only a metastasis: the primary is open',   [{ code: icd('C79.31') }],                                           'unknown'],
    ['a metastasis in the breast',               [{ code: icd('C79.81') }],                                           'unknown'],
    ['metastatic breast cancer in words',        [{ code: say('Metastatic breast cancer to bone') }],                 'yes unstated'],
    ['history is not current',                   [{ code: icd('Z85.3') }],                                            'unknown'],
    ['history in words',                         [{ code: say('History of breast cancer') }],                         'unknown'],
    ['family history in words',                  [{ code: say('Family history of breast cancer') }],                  'unknown'],
    ['uncertain behaviour is no cancer',         [{ code: icd('D48.61') }],                                           'unknown'],
    ['benign in words',                          [{ code: say('Benign neoplasm of breast') }],                        'unknown'],
    ['screening is no cancer',                   [{ code: say('Screening for malignant neoplasm of breast') }],       'unknown'],
    ['LCIS is no cancer',                        [{ code: icd('D05.01') }],                                           'unknown'],
    ['DCIS is of the breast',                    [{ code: icd('D05.12') }],                                           'yes left'],
    ['code beats words',                         [{ code: { ...sct('128462008'), text: 'Malignant neoplasm of breast' } }], 'unknown'],
    ['an unknown code, but a cancer profile',    [{ code: sct('707403001'), meta: { profile: ['http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-primary-cancer-condition'] }, bodySite: [sct('39607008')] }], 'no'],
    ['not a cancer at all',                      [{ code: say('Hypertension') }],                                     'unknown'],
  ]
  test.each(cases)('%s', (_why, conditions, claim) => {
    expect(claimOf(...conditions)).toBe(claim)
  })
})
