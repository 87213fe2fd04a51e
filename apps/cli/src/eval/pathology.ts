/** `herald eval pathology`: report texts, one line a tumour, in the columns of the labelled reports (design section 6). */
import { basename } from 'node:path'
import {
  type FactRead,
  type PathologyReport,
  type ReportFact,
  type ReportTumour,
  readReport,
} from '@herald/record/report'
import { readInput } from '../csv.ts'
import { notReadLine } from '../words/remark-line.ts'
import type { EvalKind, EvalLine } from './eval-kind.ts'
import { UnreadableInput } from './eval-kind.ts'

const columns = [
  'laterality', 'size_mm', 'grade', 'er', 'er_pct', 'pr', 'pr_pct', 'her2_ihc', 'her2_ish_result', 'her2_ish_ratio',
  'her2_copies', 'her2_status', 'ki67_pct', 'nodes_positive', 'nodes_examined', 'margins', 'pt', 'pn',
] as const satisfies readonly ReportFact[] // biome-ignore format: in the order of the printed columns

const compared: ReadonlySet<ReportFact> = new Set([...columns, 'histology'])
const numbers: ReadonlySet<ReportFact> = new Set([
  'size_mm',
  'grade',
  'her2_ish_ratio',
  'nodes_positive',
  'nodes_examined',
])
const markers: ReadonlySet<ReportFact> = new Set(['er', 'pr', 'her2_ihc'])

/** One tumour as a line; what the report does not state has no key. */
export function pathologyLine(file: string, tumour: ReportTumour): EvalLine {
  const histology = tumour.facts.find((f) => f.fact === 'histology')
  const cells = columns.flatMap((column) => {
    const read = tumour.facts.find((f) => f.fact === column)
    const value = read === undefined ? undefined : cellOf(read)
    return value === undefined ? [] : [[column, value] as const]
  })
  const conflict = tumour.facts
    .filter((f) => f.state === 'conflicting' && compared.has(f.fact))
    .map((f) => f.fact)
  return {
    file,
    tumour: tumour.number,
    ...(histology === undefined ? {} : { histology: histology.value }),
    ...Object.fromEntries(cells),
    conflict,
  }
}

function cellOf(read: FactRead): string | number | undefined {
  // The columns of a receptor hold results only: that one is awaited is no result.
  if (read.value === 'pending' && markers.has(read.fact)) return undefined
  return numbers.has(read.fact) ? Number(read.value.replace(/[<>]/g, '')) : read.value
}

const linesOf = (file: string, report: PathologyReport): readonly EvalLine[] =>
  report.tumours.map((t) => pathologyLine(file, t))

const usage = 'pathology FILE...'

export const evalPathology: EvalKind = {
  name: 'pathology',
  usage: 'FILE...',
  about: 'facts of breast pathology reports (text), one line a tumour',
  *run(args) {
    if (args.length === 0) throw new UnreadableInput(`No file was named. Usage: herald eval ${usage}`)
    for (const path of args) {
      const file = basename(path)
      try {
        const report = readReport(readInput(path, `eval ${usage}`))
        if (report.ok) yield* linesOf(file, report.value)
        else yield { id: file, error: notReadLine(report.error) }
      } catch (error) {
        // One file that is not there is one bad case; nothing but that file is a bad call.
        if (!(error instanceof UnreadableInput) || args.length === 1) throw error
        yield { id: file, error: error.message }
      }
    }
  },
}
