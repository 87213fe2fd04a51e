/** The speed of reading reports: printed, and kept in bench/results/report.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { measureReports, reportTable } from './report.ts'

/** Measures, prints and keeps. */
export function benchReports(): void {
  const table = reportTable(measureReports())
  const lines = [
    '# Reading pathology reports: speed',
    '',
    `Measured on a shared machine of ${availableParallelism()} cores with Node ${process.versions.node}, on one core, on invented reports.`,
    'The ratio compares with reading the same files from disk as text, in the same run.',
    '',
    ...table,
    '',
  ]
  const folder = join(import.meta.dirname, '..', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'report.md'), lines.join('\n'))
  process.stdout.write(`${table.join('\n')}\n`)
}
