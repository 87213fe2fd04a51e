/**
 * An invented record of 1,000 FHIR R4 resources, the size of a year and a half of treatment: labs every week, visits,
 * medicines, three samples with receptors. Marked synthetic; nobody is like this.
 *
 * `known`: every fact that an answer hangs on is in it, told three times over. `open`: HER2 is 2+ without ISH, and nobody
 * wrote down M, N, ER or PR.
 */

import {
  coded,
  daysBefore,
  make,
  observation,
  quantity,
  type Resource,
  said,
  subject,
  synthetic,
} from './synthetic-resource.ts'

export type RecordKind = 'known' | 'open'

export const resourceCount = 1000
/** The day on which the record is read. */
export const asOfDay = '2026-11-20'

// biome-ignore format: a table
const labs: readonly (readonly [code: string, display: string, from: number, step: number, unit: string])[] = [
  ['718-7',   'Hemoglobin [Mass/volume] in Blood',                     11.2, 0.1, 'g/dL'],
  ['6690-2',  'Leukocytes [#/volume] in Blood by Automated count',      4.1, 0.2, '10*3/uL'],
  ['26499-4', 'Neutrophils [#/volume] in Blood',                        2.0, 0.2, '10*3/uL'],
  ['777-3',   'Platelets [#/volume] in Blood by Automated count',       180, 9,   '10*3/uL'],
  ['1975-2',  'Bilirubin.total [Mass/volume] in Serum or Plasma',       0.5, 0.1, 'mg/dL'],
  ['1742-6',  'Alanine aminotransferase [Enzymatic activity/volume]',    22, 3,   'U/L'],
  ['38483-4', 'Creatinine [Mass/volume] in Blood',                      0.7, 0.1, 'mg/dL'],
  ['29463-7', 'Body weight',                                             64, 1,   'kg'],
]

/** One sample: HER2 by stain and, unless the record is open, by count; ER, PR and grade. */
function sample(kind: RecordKind, name: string, days: number): readonly Resource[] {
  const specimen = { reference: `Specimen/${name}` }
  const of = (what: string, code: string, display: string, value: Resource): Resource =>
    observation(`${name}-${what}`, days - 6, coded(code, display), { ...value, specimen })
  const told = [
    make('Specimen', name, {
      status: 'available',
      type: { text: `${name} left breast` },
      subject,
      collection: { collectedDateTime: daysBefore(days) },
    }),
    of('ihc', '85319-2', 'HER2 [Presence] in Breast cancer specimen by Immune stain', {
      valueString: kind === 'known' ? '3+' : '2+',
    }),
    of('grade', '44648-4', 'Histologic grade [Score] in Breast cancer specimen by Nottingham', {
      valueString: 'G3',
    }),
  ]
  if (kind === 'open') return told
  return [
    ...told,
    of('ratio', '49683-6', 'ERBB2 gene copy number/Chromosome 17 copy number in Tissue by FISH', {
      valueQuantity: quantity(4.2, '{ratio}'),
    }),
    of('copies', '74860-8', 'ERBB2 gene copies per nucleus in Tissue by FISH', {
      valueQuantity: quantity(9.6, '{copies}'),
    }),
    of('er', '85329-1', 'Cells.estrogen receptor/100 cells in Breast cancer specimen by Immune stain', {
      valueQuantity: quantity(90, '%'),
    }),
    of('er-call', '16112-5', 'Estrogen receptor [Interpretation] in Tissue', { valueString: 'Positive' }),
    of('pr', '85325-9', 'Cells.progesterone receptor/100 cells in Breast cancer specimen by Immune stain', {
      valueQuantity: quantity(40, '%'),
    }),
    make('DiagnosticReport', `${name}-report`, {
      status: 'final',
      code: coded('22637-3', 'Pathology report final diagnosis Narrative'),
      subject,
      effectiveDateTime: daysBefore(days - 7),
      conclusion: `Invented report of the ${name}.`,
      result: ['ihc', 'ratio', 'copies', 'er', 'pr', 'grade'].map((what) => ({
        reference: `Observation/${name}-${what}`,
      })),
    }),
  ]
}

/** The disease: what was found, where, and what was done. */
function cancer(kind: RecordKind): readonly Resource[] {
  return [
    make('Condition', 'cancer', {
      clinicalStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
      },
      verificationStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
      },
      code: {
        coding: [
          {
            system: 'http://snomed.info/sct',
            code: '254837009',
            display: 'Malignant neoplasm of breast (disorder)',
          },
        ],
        text: 'Invasive carcinoma of the left breast',
      },
      bodySite: [{ text: 'Left breast' }],
      subject,
      onsetDateTime: daysBefore(480),
    }),
    ...sample(kind, 'biopsy', 480),
    ...sample(kind, 'second-opinion', 470),
    observation('size', 478, coded('33728-7', 'Size.maximum dimension in Tumor'), {
      valueQuantity: quantity(28, 'mm'),
    }),
    said('ct', 460, '21905-5', 'Primary tumor.clinical [Class] Cancer', 'cT2'),
    ...(kind === 'open'
      ? []
      : [
          ...sample(kind, 'excision', 440),
          said('cn', 460, '21906-3', 'Regional lymph nodes.clinical [Class] Cancer', 'cN0'),
          said('cm', 460, '21907-1', 'Distant metastases.clinical [Class] Cancer', 'cM0'),
          said('pt', 430, '21899-0', 'Primary tumor.pathology Cancer', 'pT2'),
          said('pn', 430, '21900-6', 'Regional lymph nodes.pathology [Class] Cancer', 'pN0'),
          observation('nodes', 430, coded('21894-1', 'Regional lymph nodes examined'), { valueInteger: 3 }),
          observation('positive', 430, coded('21893-3', 'Regional lymph nodes positive'), {
            valueInteger: 0,
          }),
          make('Procedure', 'operation', {
            status: 'completed',
            code: {
              coding: [
                {
                  system: 'http://snomed.info/sct',
                  code: '392021009',
                  display: 'Lumpectomy of breast (procedure)',
                },
              ],
              text: 'Lumpectomy of left breast',
            },
            subject,
            performedDateTime: daysBefore(440),
          }),
        ]),
  ]
}

/** What a year and a half brings beside the disease: heart scans, drugs, and everything else. */
function treatment(kind: RecordKind): readonly Resource[] {
  const cycles = kind === 'open' ? 0 : 17
  const drugs = ['Trastuzumab', 'Pertuzumab', 'Paclitaxel']
  return [
    ...Array.from({ length: cycles }, (_, cycle) =>
      drugs.map((drug) =>
        make('MedicationAdministration', `${drug.toLowerCase()}-${cycle}`, {
          status: 'completed',
          medicationCodeableConcept: { text: drug },
          subject,
          effectiveDateTime: daysBefore(400 - cycle * 21),
        }),
      ),
    ).flat(),
    ...Array.from({ length: 6 }, (_, scan) =>
      observation(`heart-${scan}`, 475 - scan * 90, coded('10230-1', 'Left ventricular Ejection fraction'), {
        valueQuantity: quantity(62 - scan, '%'),
      }),
    ),
    said('ecog', 20, '89247-1', 'ECOG Performance Status score', '0'),
    said('menopause', 20, '42798-9', 'Menopausal status', 'Postmenopausal'),
    said('pregnancy', 10, '82810-3', 'Pregnancy status', 'Not pregnant'),
    ...['Hypertension', 'Hypothyroidism', 'Migraine', 'Hay fever'].map((text, index) =>
      make('Condition', `other-${index}`, { code: { text }, subject, onsetDateTime: daysBefore(3000) }),
    ),
    ...Array.from({ length: 40 }, (_, index) =>
      make('MedicationRequest', `order-${index}`, {
        status: 'completed',
        intent: 'order',
        medicationCodeableConcept: {
          text: ['Ondansetron 8 mg', 'Levothyroxine 50 µg', 'Ramipril 5 mg'][index % 3] ?? '',
        },
        subject,
        authoredOn: daysBefore(470 - index * 10),
      }),
    ),
  ]
}

const visit = (index: number): Resource =>
  make('Encounter', `visit-${index}`, {
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [{ text: 'Day clinic' }],
    subject,
    period: { start: daysBefore(480 - index * 3), end: daysBefore(480 - index * 3) },
  })

/** Laboratory result number `index`: the panel again and again, a week apart. */
function lab(index: number): Resource {
  const row = labs[index % labs.length]
  if (row === undefined) throw new Error('The laboratory panel is empty.')
  const [code, display, from, step, unit] = row
  const week = Math.floor(index / labs.length)
  const value = Number((from + step * (week % 9)).toFixed(1))
  return observation(`lab-${index}`, Math.max(1, 480 - week * 5), coded(code, display), {
    valueQuantity: quantity(value, unit),
    referenceRange: [{ text: 'see the laboratory' }],
  })
}

/** The record as JSON text, as a portal would send it. */
export function syntheticRecord(kind: RecordKind): string {
  const first = [
    make('Patient', 'synthetic', {
      text: {
        status: 'additional',
        div: '<div xmlns="http://www.w3.org/1999/xhtml">Synthetic record, made by a program for measuring speed. Not a real patient.</div>',
      },
      name: [{ family: 'Synthetic', given: ['Benchmark'] }],
      gender: 'female',
      birthDate: '1964-04-02',
    }),
    make('Organization', 'laboratory', { name: 'Laboratory (invented)', active: true }),
    ...cancer(kind),
    ...treatment(kind),
    ...Array.from({ length: 150 }, (_, index) => visit(index)),
  ]
  const rest = Array.from({ length: resourceCount - first.length }, (_, index) => lab(index))
  return JSON.stringify({
    resourceType: 'Bundle',
    id: `synthetic-${kind}`,
    meta: { tag: [synthetic] },
    type: 'collection',
    entry: [...first, ...rest].map((resource) => ({ resource })),
  })
}
