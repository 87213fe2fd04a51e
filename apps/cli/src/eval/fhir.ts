/**
 * `herald eval fhir FILE...`: all files are one import; one line a patient, the keys of `data/fhir/README.md`.
 *
 * A person whom only references name gets a line when a cancer, receptor, T, N, M or stage is recorded for them.
 */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Chart } from '@herald/core/chart'
import { maximumCharacters, type RecordFile, type Refusal, readRecord } from '@herald/record'
import { remarkLine } from '../words/remark-line.ts'
import { type EvalKind, type EvalLine, UnreadableInput } from './eval-kind.ts'
import { conflictsOf } from './fhir-conflicts.ts'
import { extentOf } from './fhir-extent.ts'
import { receptorsOf } from './fhir-receptors.ts'

/** Refused before it is read into memory. */
async function open(path: string): Promise<RecordFile | Refusal> {
  const file = basename(path)
  const size = await stat(path).then(
    (stats) => (stats.isFile() ? stats.size : undefined),
    () => undefined,
  )
  if (size === undefined) {
    return { file: path, says: 'no-file', values: {} }
  }
  if (size > maximumCharacters) {
    return {
      file,
      says: 'too-large',
      values: { size: (size / 1024 / 1024).toFixed(1) },
    }
  }
  return { kind: 'text', name: file, text: await readFile(path, 'utf8') }
}

const inWords = (refusal: Refusal): string => remarkLine(refusal.file, refusal)

const recorded = /^(?:ER|PR|HER2|ER or PR)\b|^(?:T|N|M|stage group)$/

/** Whether a person without a Patient resource has anything recorded that is worth a line. */
const hasLine = (chart: Chart): boolean =>
  chart.person.inRecord ||
  chart.breastCancer !== 'unknown' ||
  chart.tumours.length > 0 ||
  chart.readings.some(
    ({ fact, said }) => recorded.test(fact) && said.kind !== 'absent' && said.kind !== 'unreadable',
  )

function sideOf(chart: Chart): string | null {
  const sides = new Set(
    chart.tumours
      .filter(({ secondary }) => !secondary)
      .map(({ laterality }) => laterality)
      .filter((side) => side !== 'unstated'),
  )
  if (sides.size > 1) return 'bilateral'
  return [...sides][0] ?? null
}

function lineOf(chart: Chart): EvalLine {
  const { person, breastCancer } = chart
  if (breastCancer === 'no') {
    const none = { side: null, er: null, pr: null, her2_ihc: null, her2_ish: null, her2: null, tnm: null }
    return { patient_id: person.id, breast_cancer: 'no', ...none, stage: null, conflicts: null }
  }
  return {
    patient_id: person.id,
    breast_cancer: breastCancer,
    side: sideOf(chart),
    ...receptorsOf(chart),
    ...extentOf(chart),
    conflicts: conflictsOf(chart),
  }
}

async function* run(paths: readonly string[]): AsyncIterable<EvalLine> {
  if (paths.length === 0) {
    throw new UnreadableInput('No file given. Expected: herald eval fhir FILE... (FHIR JSON or NDJSON).')
  }
  const opened = await Promise.all(paths.map(open))
  const files = opened.flatMap((file) => ('kind' in file ? [file] : []))
  const { charts, refused } = readRecord(files)
  const all = [...opened.flatMap((file) => ('kind' in file ? [] : [file])), ...refused]
  if (charts.length === 0 && all.length === paths.length)
    throw new UnreadableInput(all.map(inWords).join('\n'))
  for (const chart of charts) if (hasLine(chart)) yield lineOf(chart)
  for (const refusal of all) yield { id: refusal.file, error: inWords(refusal) }
}

export const evalFhir: EvalKind = {
  name: 'fhir',
  usage: 'FILE...',
  about: 'FHIR records (Bundle, resources, NDJSON): all files are one import, one line a patient',
  run,
}
