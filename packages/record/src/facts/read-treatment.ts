/** Medicines: given, ordered, planned, stopped or not given. An order is not a treatment. */
import { type Treatment, undated, type When } from '@herald/core/chart'
import { type Concept, conceptOf, noConcept, shown } from '../fhir/concept.ts'
import { whenAt } from '../fhir/day.ts'
import { referenceText } from '../fhir/index-of.ts'
import { first, isNode, type Node, nameOf, resourceType, text } from '../fhir/node.ts'
import { ingredientsOf } from './ingredients.ts'
import type { PersonChart } from './person-chart.ts'

type Kind = Treatment['kind']

// What a status means for each resource type. A status outside the table is `other`.
// biome-ignore format: a table
const kinds: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  administration: { completed: 'given', 'in-progress': 'given', stopped: 'stopped', 'on-hold': 'stopped', 'not-done': 'not-given', other: 'ordered' },
  statement:      { completed: 'given', active: 'given', recorded: 'given', stopped: 'stopped', 'on-hold': 'stopped', 'not-taken': 'not-given', intended: 'planned', other: 'ordered' },
  request:        { active: 'ordered', completed: 'ordered', stopped: 'stopped', 'on-hold': 'ordered', cancelled: 'not-given', draft: 'planned', other: 'ordered' },
  dispense:       { completed: 'ordered', 'in-progress': 'ordered', stopped: 'stopped', cancelled: 'not-given', declined: 'not-given', other: 'ordered' },
}

// biome-ignore format: a table
const familyOf: Readonly<Record<string, string>> = {
  MedicationAdministration: 'administration', MedicationStatement: 'statement', MedicationUsage: 'statement',
  MedicationRequest: 'request', MedicationOrder: 'request', MedicationPrescription: 'request', MedicationDispense: 'dispense',
}

function kindOf(resource: Node): Kind {
  const family = kinds[familyOf[resourceType(resource)] ?? ''] ?? kinds['request'] ?? {}
  if (
    resource['doNotPerform'] === true ||
    resource['wasNotTaken'] === true ||
    resource['wasNotGiven'] === true
  )
    return 'not-given'
  const intent = text(resource['intent'])
  if (/^(?:proposal|plan|option)$/.test(intent)) return 'planned'
  return family[text(resource['status']).toLowerCase()] ?? family['other'] ?? 'ordered'
}

function medicineOf(resource: Node, chart: PersonChart): Concept {
  const reference = resource['medicationReference'] ?? resource['medication']
  const inline = conceptOf(resource['medicationCodeableConcept'], 'medicationCodeableConcept')
  if (inline.codings.length > 0 || inline.text !== '') return inline
  if (
    isNode(reference) &&
    reference['reference'] === undefined &&
    (reference['coding'] !== undefined || reference['text'] !== undefined)
  ) {
    return conceptOf(reference, 'medication')
  }
  const medication = chart.index.find(referenceText(reference), resource, 'Medication')
  if (medication !== undefined) {
    const concept = conceptOf(medication['code'], 'code')
    if (concept.codings.length > 0 || concept.text !== '') return concept
  }
  const words = isNode(reference) ? text(reference['display']) : text(reference)
  return words === '' ? noConcept : { codings: [], text: words, path: 'medicationReference' }
}

const startKeys = [
  'effectiveDateTime',
  'effectivePeriod',
  'effectiveTimePeriod',
  'occurenceDateTime',
  'occurrenceDateTime',
  'occurrencePeriod',
  'occurencePeriod',
  'whenHandedOver',
  'authoredOn',
  'dateWritten',
  'dateAsserted',
]

/** Where an end may stand: the period of taking, the validity of an order, the bounds of its timing. */
function endOf(resource: Node, dosage: Node | undefined, chart: PersonChart): When {
  const repeat = first(first(dosage?.['timing'])?.['repeat'])
  const periods = [
    ...['effectivePeriod', 'effectiveTimePeriod', 'occurrencePeriod', 'occurencePeriod'].map(
      (key) => resource[key],
    ),
    first(resource['dispenseRequest'])?.['validityPeriod'],
    repeat?.['boundsPeriod'],
  ]
  for (const value of periods) {
    const period = first(value)
    const end = period === undefined ? undated : whenAt(period, ['end'], chart.onBadDate(resource))
    if (end.kind !== 'undated') return end
  }
  return undated
}

const quantityWords = (value: unknown): string => {
  const quantity = first(value)
  return quantity === undefined
    ? ''
    : `${text(quantity['value'])} ${text(quantity['unit']) || text(quantity['code'])}`.trim()
}

/** The dose as written, else its quantity. */
function doseOf(dosage: Node): string {
  const rate = first(dosage['doseAndRate'])
  return (
    text(dosage['text']) || quantityWords(dosage['dose'] ?? dosage['doseQuantity'] ?? rate?.['doseQuantity'])
  )
}

export function readTreatment(resource: Node, chart: PersonChart): void {
  const concept = medicineOf(resource, chart)
  const where = nameOf(resource)
  if (text(resource['status']) === 'entered-in-error') {
    chart.finding({
      kind: 'note',
      where,
      says: 'medicine-in-error',
      values: { words: shown(concept) },
    })
    return
  }
  const ingredients = ingredientsOf(concept, where, chart.findings)
  if (ingredients === undefined) {
    chart.counts['medicine not in the table'] = (chart.counts['medicine not in the table'] ?? 0) + 1
    return
  }
  if (text(resource['status']) === 'on-hold') {
    chart.finding({
      kind: 'note',
      where,
      says: 'medicine-on-hold',
      values: { words: shown(concept) },
    })
  }
  const dosage = first(resource['dosageInstruction']) ?? first(resource['dosage'])
  const from = chart.when(resource, startKeys)
  chart.treatments.push({
    ingredients: ingredients.names,
    kind: kindOf(resource),
    from,
    to: endOf(resource, dosage, chart),
    doseWords: dosage === undefined ? '' : doseOf(dosage),
    source: {
      resource: where,
      path: ingredients.path,
      when: from,
      words: shown(concept),
      inferred: ingredients.inferred,
    },
  })
}
