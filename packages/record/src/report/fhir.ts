/**
 * The report's facts as FHIR R4 Observations in mCODE's codes, each pointing to the characters it was read from, with one
 * Provenance that says that a program read them and nobody has confirmed them yet.
 */
import type { ReportFact } from './mention.ts'
import type { FactRead, PathologyReport, ReportTumour } from './report.ts'

const loinc = 'http://loinc.org'

// biome-ignore format: a table
const codes: Readonly<Partial<Record<ReportFact, readonly [code: string, display: string, unit: string]>>> = {
  histology:       ['44638-5', 'Histology type in breast tumor', ''],
  size_mm:         ['33728-7', 'Size.maximum dimension in tumor', 'mm'],
  grade:           ['44648-4', 'Histologic grade in breast cancer specimen', ''],
  er:              ['16112-5', 'Estrogen receptor interpretation in tissue', ''],
  er_pct:          ['85329-1', 'Cells.estrogen receptor/100 cells in breast cancer specimen', '%'],
  pr:              ['16113-3', 'Progesterone receptor interpretation in tissue', ''],
  pr_pct:          ['85325-9', 'Cells.progesterone receptor/100 cells in breast cancer specimen', '%'],
  her2_ihc:        ['85319-2', 'HER2 in breast cancer specimen by immune stain', ''],
  her2_ish_result: ['85318-4', 'ERBB2 gene duplication in breast cancer specimen by FISH', ''],
  her2_ish_ratio:  ['49683-6', 'ERBB2 copies/chromosome 17 copies in tissue by FISH', '{ratio}'],
  her2_copies:     ['74860-8', 'ERBB2 copies per nucleus in tissue by FISH', '{copies}'],
  her2_status:     ['48676-1', 'HER2 interpretation in tissue', ''],
  ki67_pct:        ['85330-9', 'Cells.Ki-67/100 cells in breast cancer specimen', '%'],
  nodes_positive:  ['21893-3', 'Regional lymph nodes positive', '{nodes}'],
  nodes_examined:  ['21894-1', 'Regional lymph nodes examined', '{nodes}'],
  pt:              ['21899-0', 'Primary tumor.pathology', ''],
  pn:              ['21900-6', 'Regional lymph nodes.pathology', ''],
}

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string }

/** A FHIR R4 collection: one DocumentReference, one Observation a statement, one Provenance for all. */
export function fhirOf(report: PathologyReport, document: string): Resource {
  const observations = report.tumours.flatMap((tumour) =>
    tumour.facts.flatMap((read) => observationsOf(tumour, read, document)),
  )
  const source: Resource = {
    resourceType: 'DocumentReference',
    id: 'report',
    status: 'current',
    description: document,
    type: { text: 'Pathology report' },
    content: [{ attachment: { contentType: 'text/plain', title: document, size: report.text.length } }],
  }
  const provenance: Resource = {
    resourceType: 'Provenance',
    id: 'reading',
    target: observations.map((o) => ({ reference: `Observation/${o.id}` })),
    agent: [
      {
        type: { text: 'assembler' },
        who: { display: 'Herald, reading the report text; not confirmed by a person' },
      },
    ],
    entity: [{ role: 'source', what: { reference: 'DocumentReference/report' } }],
  }
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [source, ...observations, provenance].map((resource) => ({ resource })),
  }
}

function observationsOf(
  tumour: ReportTumour,
  read: FactRead,
  document: string,
): readonly (Resource & { readonly id: string })[] {
  const coded = codes[read.fact]
  if (coded === undefined) return []
  const [code, display, unit] = coded
  return read.values.map((stated, i) => ({
    resourceType: 'Observation',
    id: `tumour-${tumour.number}-${read.fact.replaceAll('_', '-')}${read.values.length > 1 ? `-${i + 1}` : ''}`,
    status: stated.value === 'pending' ? 'registered' : 'preliminary',
    category: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' },
        ],
      },
    ],
    code: { coding: [{ system: loinc, code, display }] },
    ...(tumour.name === '' ? {} : { bodySite: { text: tumour.name } }),
    ...valueOf(stated.value, unit),
    ...(read.state === 'conflicting'
      ? { interpretation: [{ text: 'The report says different things about this.' }] }
      : {}),
    derivedFrom: stated.evidence.map(({ span, words }) => ({
      reference: 'DocumentReference/report',
      display: `${document}, characters ${span.start}-${span.end}: "${words}"`,
    })),
  }))
}

function valueOf(value: string, unit: string): Readonly<Record<string, unknown>> {
  if (value === 'pending')
    return {
      dataAbsentReason: {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/data-absent-reason', code: 'temp-unknown' },
        ],
        text: 'pending',
      },
    }
  if (unit === '') return { valueCodeableConcept: { text: value } }
  const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(value)
  const quantity = (n: string): Readonly<Record<string, unknown>> => ({
    value: Number(n),
    unit,
    system: 'http://unitsofmeasure.org',
    code: unit,
  })
  if (range !== null) return { valueRange: { low: quantity(range[1] ?? ''), high: quantity(range[2] ?? '') } }
  const signed = /^([<>]=?)?(\d+(?:\.\d+)?)$/.exec(value)
  if (signed === null) return { valueCodeableConcept: { text: value } }
  return {
    valueQuantity: {
      ...(signed[1] === undefined ? {} : { comparator: signed[1] }),
      ...quantity(signed[2] ?? ''),
    },
  }
}
