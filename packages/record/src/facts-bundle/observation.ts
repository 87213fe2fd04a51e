/**
 * One reading as an mCODE Observation, in the codes that the reader's own tables hold: a value that no table names is its words.
 * What a chart says of a diagnosis (side, behaviour) stands in the Condition and has no row here.
 */
import type { ChartFact, Reading, TnmPrefix } from '@herald/core/chart'
import { absentRows, answerRows } from '../codes/answers.ts'
import { metastasisRows } from '../codes/cancers.ts'
import type { CodeRow } from '../codes/code-row.ts'
import { personStatusRows } from '../codes/conditions.ts'
import { diseaseStatusRows, ecogRows, gradeRows, histologyRows } from '../codes/gradings.ts'
import { type Measured, observationRows, type Target } from '../codes/observations.ts'
import { stageRows } from '../codes/stage-values.ts'
import { tnmRows } from '../codes/tnm-values.ts'
import { concept, dated, type Json, measured, type Resource } from './fhir.ts'

// biome-ignore format: a table
const targetOf: Readonly<Partial<Record<ChartFact, Target>>> = {
  'histology': 'histology', 'grade': 'grade', 'tumour size mm': 'tumour size',
  'ER call': 'ER', 'ER percent': 'ER percent', 'PR call': 'PR', 'PR percent': 'PR percent', 'ER or PR call': 'ER or PR',
  'HER2 IHC score': 'HER2 IHC', 'HER2 IHC call': 'HER2 IHC', 'HER2 ISH call': 'HER2 ISH', 'HER2 call': 'HER2',
  'HER2/CEP17 ratio': 'HER2/CEP17 ratio', 'HER2 copies per cell': 'HER2 copies per cell', 'HER2 cells counted': 'HER2 cells counted',
  'Ki-67 percent': 'Ki-67 percent', 'T': 'T', 'N': 'N', 'M': 'M', 'stage group': 'stage group',
  'nodes positive': 'nodes positive', 'nodes examined': 'nodes examined', 'nodes with macrometastasis': 'nodes with macrometastasis',
  'nodes with micrometastasis': 'nodes with micrometastasis', 'nodes with isolated cells': 'nodes with isolated cells',
  'metastasis site': 'metastasis site', 'LVEF percent': 'LVEF percent', 'ECOG': 'ECOG', 'Karnofsky': 'Karnofsky',
  'menopausal status': 'menopausal status', 'pregnancy': 'pregnancy', 'Oncotype score': 'Oncotype score',
  'disease status': 'disease status', 'weight kg': 'weight kg', 'height cm': 'height cm',
}

// biome-ignore format: a table
const profiles: Readonly<Partial<Record<Target, string>>> = {
  'T': 'mcode-tnm-primary-tumor-category', 'N': 'mcode-tnm-regional-nodes-category', 'M': 'mcode-tnm-distant-metastases-category',
  'stage group': 'mcode-tnm-stage-group', 'tumour size': 'mcode-tumor-size', 'grade': 'mcode-histologic-grade',
  'ECOG': 'mcode-ecog-performance-status', 'Karnofsky': 'mcode-karnofsky-performance-status',
  'ER': 'mcode-tumor-marker-test', 'ER percent': 'mcode-tumor-marker-test', 'PR': 'mcode-tumor-marker-test', 'PR percent': 'mcode-tumor-marker-test',
  'HER2 IHC': 'mcode-tumor-marker-test', 'HER2 ISH': 'mcode-tumor-marker-test', 'HER2': 'mcode-tumor-marker-test',
  'disease status': 'mcode-cancer-disease-status', 'histology': 'mcode-histology-morphology-behavior',
}

/** The code that the reader's table gives this target and prefix, the first row that fits. */
function codeFor(target: Target, prefix: TnmPrefix): Json {
  const fits = (meaning: Measured, wanted: TnmPrefix): boolean =>
    meaning.target === target && meaning.prefix === wanted
  const row =
    observationRows.find(([, , meaning]) => fits(meaning, prefix)) ??
    observationRows.find(([, , meaning]) => fits(meaning, 'unstated'))
  // Menopause has no code in the table: the reader knows it by its name.
  return row === undefined ? { text: target } : concept(row[0], row[1])
}

/** The first row of a table whose meaning fits, as a coded value. */
function coded<Meaning>(
  rows: readonly CodeRow<Meaning>[],
  fits: (meaning: Meaning) => boolean,
): Json | undefined {
  const row = rows.find(([, , meaning]) => fits(meaning))
  return row === undefined ? undefined : { valueCodeableConcept: concept(row[0], row[1]) }
}

const calls = ['ER call', 'PR call', 'ER or PR call', 'HER2 IHC call', 'HER2 ISH call', 'HER2 call']

/** A value that is one of a list, in the code of the table that the reader looks it up in. */
function valueCode({ fact, about: { prefix } }: Reading, value: string): Json | undefined {
  if (calls.includes(fact))
    return coded(answerRows, (answer) => answer.kind === 'call' && answer.call === value)
  switch (fact) {
    case 'HER2 IHC score':
      return coded(answerRows, (answer) => answer.kind === 'score' && answer.score === value)
    case 'T':
    case 'N':
    case 'M':
      return coded(
        tnmRows,
        (tnm) =>
          tnm.axis === fact && tnm.category === value && (tnm.prefix === prefix || tnm.prefix === 'unstated'),
      )
    case 'stage group':
      return coded(stageRows, (group) => group === value)
    case 'grade':
      return coded(gradeRows, (grade) => grade === value)
    case 'ECOG':
      return coded(ecogRows, (ecog) => ecog === value)
    case 'histology':
      return coded(histologyRows, ([histology]) => histology === value)
    case 'disease status':
      return coded(diseaseStatusRows, (status) => status === value)
    case 'metastasis site':
      return coded(metastasisRows, (site) => site === value)
    case 'menopausal status':
    case 'pregnancy':
      return coded(personStatusRows, ([of, status]) => of === fact && status === value)
    default:
      return undefined
  }
}

/** What the statement says, as the value of an Observation. */
function valueOf(reading: Reading): Json | undefined {
  const { said, about, source } = reading
  switch (said.kind) {
    case 'number':
      return measured(said.interval, said.unit)
    case 'is':
      return (
        valueCode(reading, said.value) ?? {
          valueCodeableConcept: { text: `${about.prefix === 'unstated' ? '' : about.prefix}${said.value}` },
        }
      )
    case 'among':
      return { valueCodeableConcept: { text: source.words } }
    case 'absent': {
      const row = absentRows.find(([, , answer]) => answer.kind === 'absent' && answer.reason === said.reason)
      const absent = 'http://terminology.hl7.org/CodeSystem/data-absent-reason'
      return row === undefined
        ? undefined
        : { dataAbsentReason: { coding: [{ system: absent, code: row[0], display: row[1] }] } }
    }
    case 'unreadable':
      return undefined
  }
}

const profile = (target: Target): Json => {
  const name = profiles[target]
  return name === undefined
    ? {}
    : { meta: { profile: [`http://hl7.org/fhir/us/mcode/StructureDefinition/${name}`] } }
}

/** `undefined` for a fact that stands in the diagnosis, and for words that nobody could read. */
export function observationOf(
  reading: Reading,
  { id, focus, isOwn }: { readonly id: string; readonly focus: string | undefined; readonly isOwn: boolean },
): Resource | undefined {
  const target = targetOf[reading.fact]
  const value = valueOf(reading)
  if (target === undefined || value === undefined) return undefined
  const { specimen } = reading.about
  const isNamed = specimen !== 'unstated' && !specimen.startsWith('day:')
  return {
    resourceType: 'Observation',
    id,
    ...profile(target),
    status: reading.status === 'superseded' ? 'unknown' : reading.status,
    code: codeFor(target, reading.about.prefix),
    subject: { reference: 'Patient/me' },
    ...(isOwn ? { performer: [{ reference: 'Patient/me' }] } : {}),
    ...(focus === undefined ? {} : { focus: [{ reference: focus }] }),
    ...(isNamed
      ? { specimen: { reference: `Specimen/${specimen.replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 64)}` } }
      : {}),
    ...dated('effective', reading.source.when),
    ...value,
  }
}
