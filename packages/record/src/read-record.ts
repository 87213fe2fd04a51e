/**
 * A person's files to charts: one import, several files, every person apart.
 *
 * Pure: text or parsed values in, charts and findings out; it runs in a browser, a worker and Node alike.
 * What cannot be read is said; what can be read is never thrown away because something else is not.
 */
import type { Chart, ImportFinding, ImportSays, Reading } from '@herald/core/chart'
import { withEpochs } from './facts/epoch.ts'
import { implausibleLife } from './facts/life.ts'
import { PersonChart } from './facts/person-chart.ts'
import { formTumours, readCancerDetails } from './facts/read-cancer.ts'
import { readCondition } from './facts/read-condition.ts'
import { readObservation } from './facts/read-observation.ts'
import { readProcedure } from './facts/read-procedure.ts'
import { readReport } from './facts/read-report.ts'
import { readSpread } from './facts/read-spread.ts'
import { readTreatment } from './facts/read-treatment.ts'
import { type Gathered, Gatherer, unusedTypes } from './fhir/gather.ts'
import { ReferenceIndex, referenceText } from './fhir/index-of.ts'
import { nameOf, nodes, resourceType } from './fhir/node.ts'
import { oldShapes } from './fhir/old-shapes.ts'
import { onlyOnce } from './fhir/once.ts'
import { type Owned, ownersOf } from './fhir/people.ts'
import { Findings } from './findings.ts'
import { type Refusal, readDocuments } from './json/documents.ts'

export type RecordFile =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'parsed'; readonly name: string; readonly value: unknown }

export type Progress = {
  readonly step: 'opening' | 'reading'
  /** The file being opened; '' while reading. */
  readonly file: string
  readonly done: number
  readonly total: number
}

export type RecordOptions = { readonly onProgress?: (progress: Progress) => void }

export type RecordImport = {
  /** One a person, in order of first appearance. A person whom only references name has `inRecord: false`. */
  readonly charts: readonly Chart[]
  /** About files and about resources that belong to nobody. What concerns one person is in that chart. */
  readonly findings: readonly ImportFinding[]
  /** Files of which nothing was used, with the reason. */
  readonly refused: readonly Refusal[]
  readonly counts: Readonly<Record<string, number>>
}

/** Resources between two calls of `onProgress`. */
const progressEvery = 500

/** Reads all files as one import. Never throws on what a file holds. */
export function readRecord(files: readonly RecordFile[], options: RecordOptions = {}): RecordImport {
  const findings = new Findings()
  const gatherer = new Gatherer()
  const refused = files.flatMap((file) => open(file, gatherer, findings, options) ?? [])
  const gathered = onlyOnce(gatherer.resources, findings)
  oldShapes(gathered, findings)
  const index = new ReferenceIndex(gathered)
  const { owned, nobodys } = ownersOf(gathered, index, findings)
  sayNobodys(nobodys, findings)
  sayUnused(gatherer.counts, findings)
  const total = owned.reduce((sum, { resources }) => sum + resources.length, 0)
  let done = 0
  const charts = owned.map((person) => {
    const chart = chartOf(person, index, () => {
      done += 1
      if (done % progressEvery === 0 || done === total)
        options.onProgress?.({ step: 'reading', file: '', done, total })
    })
    return chart
  })
  if (refused.length < files.length) sayPeople(charts, findings)
  return { charts, findings: findings.all(), refused, counts: gatherer.counts }
}

function open(
  file: RecordFile,
  gatherer: Gatherer,
  findings: Findings,
  { onProgress }: RecordOptions,
): Refusal | undefined {
  let found = 0
  const take = (value: unknown, place: string): void => {
    const count = gatherer.take(value)
    found += count
    if (count > 0 || place === '') return
    findings.add({
      kind: 'unreadable',
      where: `${file.name}${place}`,
      says: 'no-resource-type',
      values: {},
    })
  }
  if (file.kind === 'parsed') take(file.value, '')
  else {
    const refusal = readDocuments(file.name, file.text, findings, take, (done, total) =>
      onProgress?.({ step: 'opening', file: file.name, done, total }),
    )
    if (refusal !== undefined) return refusal
  }
  if (found > 0) return undefined
  return {
    file: file.name,
    says: 'no-record',
    values: {},
  }
}

function chartOf({ person, patient, resources }: Owned, index: ReferenceIndex, onRead: () => void): Chart {
  const chart = new PersonChart(person, index)
  const of = (type: string): readonly Gathered[] =>
    resources.filter(({ resource }) => resourceType(resource) === type)
  for (const { resource } of resources) {
    const type = resourceType(resource)
    chart.counts[type] = (chart.counts[type] ?? 0) + 1
  }
  for (const { resource } of of('Condition')) readCondition(resource, chart)
  formTumours(chart)
  readSpread(chart)
  readCancerDetails(chart)
  for (const { resource } of of('DiagnosticReport')) {
    for (const reference of nodes(resource['result'])) {
      const result = index.find(referenceText(reference), resource, 'Observation')
      if (result !== undefined) chart.reportOf.set(nameOf(result), resource)
    }
  }
  for (const { resource } of resources) {
    const type = resourceType(resource)
    if (type === 'Observation') readObservation(resource, chart)
    else if (type === 'Procedure') readProcedure(resource, chart)
    else if (type.startsWith('Medication')) readTreatment(resource, chart)
    onRead()
  }
  // Reports last: what a coded result already says is not read from the words again.
  for (const type of ['DiagnosticReport', 'DocumentReference'])
    for (const { resource } of of(type)) readReport(resource, chart)
  implausibleLife(chart, patient)
  const done = chart.done()
  const isDistant = ({ fact, said, about }: Reading): boolean =>
    (fact === 'metastasis site' && !(said.kind === 'is' && said.value === 'none')) ||
    chart.spreadSites.has(about.tumour) ||
    chart.distantSpecimens.has(about.specimen)
  return { ...done, readings: withEpochs(done.readings, done.treatments, done.procedures, isDistant) }
}

/** Nobody, several people, strangers, or nobody with breast cancer: said once, before anyone reads a chart as hers. */
function sayPeople(charts: readonly Chart[], findings: Findings): void {
  const note = (says: ImportSays, count = 0): void =>
    findings.add({ kind: 'note', where: '', says, values: { count } })
  const here = charts.filter(({ person }) => person.inRecord)
  if (charts.length === 0) return note('nobody')
  if (here.length > 1) note('several-people', here.length)
  if (charts.length > here.length) note('strangers', charts.length - here.length)
  if (!charts.some(({ breastCancer }) => breastCancer === 'yes')) note('no-breast-cancer')
}

function sayNobodys(nobodys: readonly Gathered[], findings: Findings): void {
  for (const { resource } of nobodys) {
    const type = resourceType(resource)
    if (type !== 'Observation' && type !== 'Condition' && type !== 'Procedure') continue
    findings.add({
      kind: 'unresolved-reference',
      where: nameOf(resource),
      says: 'names-no-patient',
      values: { type },
    })
  }
}

function sayUnused(counts: Readonly<Record<string, number>>, findings: Findings): void {
  const types = unusedTypes(counts)
  if (types.length === 0) return
  const words = types.map((type) => `${counts[type]} ${type}`).join(', ')
  findings.add({ kind: 'skipped', where: '', says: 'unused', values: { words } })
}
