import { whenWords } from '@herald/core/chart'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../read-record.ts'

// Synthetic. To add a case, add a row.
const subject = { reference: 'Patient/p' }
const coded = (system: string, code: string, display = '') => ({ coding: [{ system, code, display }] })
const sct = (code: string, display = '') => coded('http://snomed.info/sct', code, display)
const icd = (code: string) => coded('http://hl7.org/fhir/sid/icd-10-cm', code)
const say = (text: string) => ({ text })
const verified = (code: string) => coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', code)
const condition = (id: string, rest: object) => ({ resourceType: 'Condition', id, subject, ...rest })
const primary = condition('ca', {
  code: sct('254837009'),
  bodySite: [sct('80248007')],
  onsetDateTime: '2022-03-01',
})
const related = {
  extension: [
    {
      url: 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition',
      valueReference: { reference: 'Condition/ca' },
    },
  ],
}
const secondaryProfile = {
  meta: { profile: ['http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-secondary-cancer-condition'] },
}
const found = { onsetDateTime: '2024-05-06' }

function chartOf(...resources: readonly object[]) {
  const [chart] = readRecord([{ kind: 'parsed', name: 'synthetic', value: resources }]).charts
  if (chart === undefined) throw new Error('No chart.')
  return chart
}

/** "secondary tumours | place day, place day" */
function spreadOf(...resources: readonly object[]): string {
  const { tumours, readings } = chartOf(...resources)
  const places = readings.flatMap(({ fact, said, source }) =>
    fact === 'metastasis site' && said.kind === 'is' ? [`${said.value} ${whenWords(source.when)}`] : [],
  )
  return `${tumours.filter(({ secondary }) => secondary).length} | ${places.join(', ')}`
}

describe('spread and relapse of the breast cancer', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, resources: readonly object[], spread: string][] = [
    ['a code that names the place',            [primary, condition('m', { ...found, ...related, code: sct('94225005') })],                                 '1 | brain 2024-05-06'],
    ['the body site names the place',          [primary, condition('m', { ...found, code: sct('128462008'), bodySite: [sct('10200004')] })],                '1 | liver 2024-05-06'],
    ['a bone by its display',                  [primary, condition('m', { ...found, code: sct('128462008'), bodySite: [sct('73903008', 'Bone structure of lumbar vertebra')] })], '1 | bone 2024-05-06'],
    ['the mCODE profile with a local code',    [primary, condition('m', { ...found, ...secondaryProfile, code: coded('urn:x', '7'), bodySite: [say('Lung')] })], '1 | lung 2024-05-06'],
    ['ICD-10',                                 [primary, condition('m', { ...found, code: icd('C78.7') })],                                                '1 | liver 2024-05-06'],
    ['words only, two places',                 [primary, condition('m', { ...found, code: say('Breast cancer, spread to liver and lung'), bodySite: [say('Liver and lung')] })], '1 | liver 2024-05-06, lung 2024-05-06'],
    ['German words',                           [primary, condition('m', { ...found, code: say('Ossäre Metastasen') })],                                    '1 | bone 2024-05-06'],
    ['one diagnosis says all',                 [condition('ca', { ...found, code: say('Metastatic cancer of the right breast, bone') })],                  '1 | bone 2024-05-06'],
    ['a note with its day',                    [{ ...primary, note: [{ time: '2024-05-06', text: 'Now liver metastases.' }] }],                            '1 | liver 2024-05-06'],
    ['a note with a day in its words',         [{ ...primary, note: [{ text: 'Brain metastases found 6 May 2024.' }] }],                                   '1 | brain 2024-05-06'],
    ['a relapse in the breast',                [primary, condition('m', { ...found, code: say('Local recurrence in left breast') })],                      '1 | '],
    ['the status says recurrence',             [{ ...primary, clinicalStatus: verified('recurrence') }],                                                   '1 | '],
    ['a relapse of no day is not dated',       [{ ...primary, note: [{ text: 'Relapse in bone.' }] }],                                                     '1 | '],
    ['the same twice',                         [primary, condition('m', { ...found, code: sct('94225005') }), condition('n', { ...found, code: sct('94225005') })], '1 | brain 2024-05-06'],
    ['no evidence of metastasis',              [{ ...primary, note: [{ text: 'No evidence of metastasis. Rule out bone metastases.' }] }],                 '0 | '],
    ['denied in the diagnosis',                [condition('ca', { ...found, code: say('Breast cancer, no evidence of metastasis') })],                     '0 | '],
    ['refuted',                                [primary, condition('m', { ...found, code: sct('94225005'), verificationStatus: verified('refuted') })],    '0 | '],
    ['not confirmed',                          [primary, condition('m', { ...found, code: sct('94225005'), verificationStatus: verified('provisional') })], '0 | '],
    ['suspected',                              [primary, condition('m', { ...found, code: say('Suspected liver metastasis') })],                           '0 | '],
    ['axillary nodes are regional',            [primary, condition('m', { ...found, code: say('Metastasis to axillary lymph nodes') })],                   '0 | '],
    ['axillary nodes by ICD-10',               [primary, condition('m', { ...found, code: icd('C77.3') })],                                                '0 | '],
    ['nodes of an unstated place',             [primary, condition('m', { ...found, code: icd('C77.9') })],                                                '0 | '],
    ['secondary hypertension',                 [primary, condition('m', { ...found, code: say('Secondary hypertension') })],                               '0 | '],
    ['recurrent infection',                    [primary, condition('m', { ...found, code: say('Recurrent urinary tract infection') })],                    '0 | '],
    ['of the other cancer, by its link',       [primary, condition('lu', { ...found, code: sct('254637007') }), condition('m', { ...found, code: sct('94225005'), extension: [{ url: 'related-condition', valueReference: { reference: 'Condition/lu' } }] })], '0 | '],
    ['of which cancer is not said',            [primary, condition('lu', { ...found, code: sct('254637007') }), condition('m', { ...found, code: sct('94225005') })], '0 | '],
    ['no breast cancer in the record',         [condition('m', { ...found, code: sct('94225005') })],                                                      '0 | brain 2024-05-06'],
  ]
  test.each(cases)('%s', (_why, resources, spread) => expect(spreadOf(...resources)).toBe(spread))

  test('the primary is linked where the record links it, and keeps its own day', () => {
    const { tumours } = chartOf(primary, condition('m', { ...found, ...related, code: sct('94225005') }))
    expect(tumours).toMatchObject([
      { id: 'Condition/ca', secondary: false, laterality: 'left' },
      { id: 'Condition/m', secondary: true, primary: 'Condition/ca' },
    ])
  })
})

describe('a sample of a metastasis', () => {
  const liver = { resourceType: 'Specimen', id: 's', subject, type: say('Core biopsy of a liver lesion') }
  const her2 = {
    resourceType: 'Observation',
    id: 'o',
    status: 'final',
    subject,
    effectiveDateTime: '2024-05-10',
    code: say('HER2 IHC'),
    valueString: '3+',
  }
  const drug = {
    resourceType: 'MedicationAdministration',
    id: 'd',
    status: 'completed',
    subject,
    effectiveDateTime: '2022-04-01',
    medicationCodeableConcept: say('Docetaxel'),
  }
  const metastasis = condition('m', { ...found, code: sct('94381002') })
  const breastSkin = { ...liver, type: say('Skin punch, left breast') }
  const fromSample = { ...her2, specimen: { reference: 'Specimen/s' } }
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    subject,
    code: say('Liver biopsy result'),
    result: [{ reference: 'Observation/o' }],
  }
  // biome-ignore format: a table
  const cases: readonly [why: string, resources: readonly object[], about: object][] = [
    ['by its specimen, after treatment',  [primary, metastasis, drug, liver, fromSample],  { tumour: 'Condition/m', specimen: 'Specimen/s', epoch: 'relapse' }],
    ['by its specimen, before treatment', [primary, metastasis, liver, fromSample],        { tumour: 'Condition/m', epoch: 'unstated' }],
    ['by its own site',                   [primary, metastasis, drug, { ...her2, bodySite: say('Liver') }], { tumour: 'Condition/m', epoch: 'relapse' }],
    ['by the report that lists it',       [primary, metastasis, drug, her2, report],       { tumour: 'Condition/m', epoch: 'relapse' }],
    ['no metastasis is named there',      [primary, drug, liver, fromSample],              { tumour: 'unassigned', epoch: 'relapse' }],
    ['skin of the breast is the breast',  [primary, metastasis, drug, breastSkin, fromSample], { epoch: 'after-treatment' }],
  ]
  test.each(cases)('%s', (_why, resources, about) => {
    const [reading] = chartOf(...resources).readings.filter(({ fact }) => fact === 'HER2 IHC score')
    expect(reading?.about).toMatchObject(about)
  })
})
