/**
 * What Herald knows of her as a FHIR R4 Bundle in mCODE's profiles: her diagnosis, results, treatments and what she answered herself.
 *
 * The law that a test holds: read again, it gives the same facts. Only facts go out: no words of reports, no name. What has no place in
 * FHIR that the reader knows (a wish, a question of the pathway) goes out as an answer to a question and is not read back.
 * https://hl7.org/fhir/us/mcode/STU4/
 */
import type { Chart, OtherCondition, Procedure, Reading, Treatment, Tumour } from '@herald/core/chart'
import { breastSiteRows, metastasisRows } from '../codes/cancers.ts'
import { drugs } from '../codes/drugs.ts'
import { procedureRows } from '../codes/procedures.ts'
import { concept, dated, dayOf, type Json, type Resource, rxnorm, snomed } from './fhir.ts'
import { observationOf } from './observation.ts'

/** What she answered herself where no reading of the chart says it. */
export type AnsweredItem = {
  readonly fact: string
  readonly question: string
  readonly answer: string
  readonly day: string
}

export type FactsToExport = {
  readonly chart: Chart
  /** Her own answers that are readings of the chart's facts. */
  readonly own: readonly Reading[]
  readonly answered: readonly AnsweredItem[]
  /** The day on which it is made, as "2026-11-21". */
  readonly made: string
}

const subject = { reference: 'Patient/me' }
const mcode = 'http://hl7.org/fhir/us/mcode/StructureDefinition/'

export function factsBundle({ chart, own, answered, made }: FactsToExport): Json {
  const tumours = new Map(chart.tumours.map(({ id }, at) => [id, `Condition/tumour-${at + 1}`]))
  const standing = chart.readings.filter(
    ({ fact, status, source }) =>
      status !== 'superseded' && status !== 'entered-in-error' && !isOfDiagnosis(fact, source.resource),
  )
  const observation = (reading: Reading, at: number, isOwn: boolean): readonly Resource[] => {
    const one = observationOf(reading, {
      id: `${isOwn ? 'own' : 'fact'}-${at + 1}`,
      focus: tumours.get(reading.about.tumour),
      isOwn,
    })
    return one === undefined ? [] : [one]
  }
  const resources: readonly Resource[] = [
    patient(chart),
    ...chart.tumours.map((tumour, at) => conditionOf(tumour, at, chart, tumours)),
    ...standing.flatMap((reading, at) => observation(reading, at, false)),
    ...own.flatMap((reading, at) => observation(reading, at, true)),
    ...chart.treatments.map(medicine),
    ...chart.procedures.map(procedure),
    ...chart.conditions.map(otherCondition),
    ...(answered.length === 0 ? [] : [responses(answered, made)]),
  ]
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: `${made}T00:00:00Z`,
    entry: resources.map((resource) => ({
      fullUrl: `${resource.resourceType}/${resource.id}`,
      resource,
    })),
  }
}

function patient({ person }: Chart): Resource {
  const born = dayOf(person.born)
  return {
    resourceType: 'Patient',
    id: 'me',
    meta: { profile: [`${mcode}mcode-cancer-patient`] },
    ...(person.sex === 'unstated' ? {} : { gender: person.sex }),
    ...(born === '' ? {} : { birthDate: born }),
    ...(person.deceased ? { deceasedBoolean: true } : {}),
  }
}

/** What the diagnosis itself says: it stands in the Condition. */
const isOfDiagnosis = (fact: Reading['fact'], resource: string): boolean =>
  resource.startsWith('Condition/') &&
  (fact === 'laterality' || fact === 'behaviour' || fact === 'histology' || fact === 'metastasis site')

const siteOf = (site: string): Json => {
  const row = metastasisRows.find(([, words, meaning]) => meaning === site && words.endsWith('structure'))
  return row === undefined ? { text: site } : concept(row[0], row[1])
}

/** The diagnosis as a code that says as much as the chart does of cells and behaviour, and no more. */
function diagnosisOf(
  { secondary, certainty }: Tumour,
  is: (fact: Reading['fact']) => string | undefined,
): Json {
  if (secondary) return concept('128462008', 'Secondary malignant neoplastic disease')
  const histology = is('histology')
  // What was read from words alone goes out as words: nobody coded it.
  if (certainty === 'inferred')
    return { text: histology === undefined ? 'Breast cancer' : `Invasive ${histology} carcinoma of breast` }
  if (is('behaviour') === 'in situ') return concept('399935008', 'Ductal carcinoma in situ of breast')
  if (histology === 'ductal') return concept('408643008', 'Infiltrating duct carcinoma of breast')
  if (histology === 'inflammatory') return concept('254840009', 'Inflammatory carcinoma of breast')
  const malignant = concept('254837009', 'Malignant neoplasm of breast')
  return histology === undefined || histology === 'other'
    ? malignant
    : { text: `Invasive ${histology} carcinoma of breast` }
}

function conditionOf(tumour: Tumour, at: number, chart: Chart, ids: ReadonlyMap<string, string>): Resource {
  const said = chart.readings.filter(
    ({ fact, about, source }) => about.tumour === tumour.id && isOfDiagnosis(fact, source.resource),
  )
  const all = (wanted: Reading['fact']): readonly string[] =>
    said.flatMap(({ fact, said: each }) => (fact === wanted && each.kind === 'is' ? [each.value] : []))
  const primary = ids.get(tumour.primary)
  const place = breastSiteRows.find(
    ([, words, side]) =>
      side === tumour.laterality && /^(?:(?:Left |Right )?[Bb]reast structure|Both breasts)$/.test(words),
  )
  const sites = tumour.secondary
    ? all('metastasis site').map(siteOf)
    : place === undefined
      ? []
      : [concept(place[0], place[1])]
  return {
    resourceType: 'Condition',
    id: `tumour-${at + 1}`,
    meta: { profile: [`${mcode}mcode-${tumour.secondary ? 'secondary' : 'primary'}-cancer-condition`] },
    verificationStatus: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
          code: tumour.certainty === 'unconfirmed' ? 'unconfirmed' : 'confirmed',
        },
      ],
    },
    code: diagnosisOf(tumour, (fact) => all(fact)[0]),
    subject,
    ...(sites.length === 0 ? {} : { bodySite: sites }),
    ...(primary === undefined
      ? {}
      : {
          extension: [
            { url: `${mcode}mcode-related-primary-cancer-condition`, valueReference: { reference: primary } },
          ],
        }),
    ...dated('onset', tumour.diagnosed),
  }
}

const medicineOf = (ingredients: readonly string[]): Json => {
  const name = ingredients.join(' + ')
  const drug = drugs.find((row) => row.ingredients.join(' + ') === name)
  const [code] = drug?.rxnorm ?? []
  const [sct] = drug?.sct ?? []
  if (code !== undefined) return { coding: [{ system: rxnorm, code, display: name }], text: name }
  return sct === undefined
    ? { text: name }
    : { coding: [{ system: snomed, code: sct, display: name }], text: name }
}

function medicine({ ingredients, kind, from, to, doseWords }: Treatment, at: number): Resource {
  const [start, end] = [dayOf(from), dayOf(to)]
  const period = { ...(start === '' ? {} : { start }), ...(end === '' ? {} : { end }) }
  const common = {
    id: `medicine-${at + 1}`,
    medicationCodeableConcept: medicineOf(ingredients),
    subject,
  }
  const dosage = doseWords === '' ? undefined : { text: doseWords }
  if (kind === 'given' || kind === 'not-given')
    return {
      resourceType: 'MedicationAdministration',
      ...common,
      status: kind === 'given' ? 'completed' : 'not-done',
      ...(end === '' ? (start === '' ? {} : { effectiveDateTime: start }) : { effectivePeriod: period }),
      ...(dosage === undefined ? {} : { dosage }),
    }
  return {
    resourceType: 'MedicationRequest',
    ...common,
    meta: { profile: [`${mcode}mcode-cancer-related-medication-request`] },
    status: kind === 'stopped' ? 'stopped' : 'active',
    intent: kind === 'planned' ? 'plan' : 'order',
    ...(start === '' ? {} : { authoredOn: start }),
    ...(dosage === undefined ? {} : { dosageInstruction: [dosage] }),
    ...(end === '' ? {} : { dispenseRequest: { validityPeriod: { end } } }),
  }
}

const procedureStatus = {
  done: 'completed',
  planned: 'preparation',
  'not-done': 'not-done',
  unknown: 'unknown',
} as const

function procedure({ kind, status, when, source }: Procedure, at: number): Resource {
  const row = procedureRows.find(([, , meaning]) => meaning === kind)
  return {
    resourceType: 'Procedure',
    id: `procedure-${at + 1}`,
    status: procedureStatus[status],
    code: row === undefined ? { text: source.words } : concept(row[0], row[1]),
    subject,
    ...dated('performed', when),
  }
}

const activity = { active: 'active', resolved: 'resolved', refuted: 'inactive', unknown: 'unknown' } as const

function otherCondition({ codes, status, when, source }: OtherCondition, at: number): Resource {
  return {
    resourceType: 'Condition',
    id: `illness-${at + 1}`,
    ...(status === 'unknown' ? {} : { clinicalStatus: { coding: [{ code: activity[status] }] } }),
    ...(status === 'refuted' ? { verificationStatus: { coding: [{ code: 'refuted' }] } } : {}),
    code: { coding: codes.map((code) => ({ code })), text: source.words },
    subject,
    ...dated('onset', when),
  }
}

/** Answers that no resource of the reader holds: her wishes, and what only she knows. */
const responses = (answered: readonly AnsweredItem[], made: string): Resource => ({
  resourceType: 'QuestionnaireResponse',
  id: 'own-answers',
  status: 'completed',
  subject,
  author: subject,
  authored: made,
  item: answered.map(({ fact, question, answer }) => ({
    linkId: fact.replaceAll(/\s+/g, '-'),
    text: question,
    answer: [{ valueString: answer }],
  })),
})
