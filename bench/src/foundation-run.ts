/** The speed of the record, the brief and the walk: printed, and kept in bench/results/foundation.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { type Measure, measureFoundation } from './foundation.ts'

const duration = (ms: number): string =>
  ms >= 10 ? `${ms.toFixed(0)} ms` : ms >= 0.1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`

const verdict = ({ timing, budgetMs, mustBeatParsing, ratio }: Measure): string => {
  if (budgetMs === 'none') return '-'
  if (timing.medianMs > budgetMs) return 'missed'
  return mustBeatParsing && ratio !== 'none' && ratio >= 1 ? 'slower than parsing' : 'met'
}

const line = (measure: Measure): string => {
  const { what, timing, budgetMs, ratio } = measure
  const cells = [
    what,
    duration(timing.medianMs),
    duration(timing.p95Ms),
    Math.round(1000 / timing.medianMs).toLocaleString('en'),
    ratio === 'none' ? '-' : ratio.toFixed(2),
    budgetMs === 'none' ? '-' : duration(budgetMs),
    verdict(measure),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The measures as a Markdown table. */
export const foundationTable = (measures: readonly Measure[]): readonly string[] => [
  '| what | median | 95 % of samples within | a second | ratio to JSON.parse | budget | |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  ...measures.map(line),
]

/** Measures, prints and keeps. */
export function benchFoundation(): void {
  const table = foundationTable(measureFoundation())
  const lines = [
    '# Record, brief and walk: speed',
    '',
    `Measured on a shared machine of ${availableParallelism()} cores with Node ${process.versions.node}, on one core. The record is invented: 1,000`,
    'FHIR resources, 0.8 MB. The ratio compares with `JSON.parse` of the same text in the same run.',
    `The machine had a load of ${(loadavg()[0] ?? 0).toFixed(1)}; above its number of cores, the figures are slower than the program is.`,
    'Budgets: design section 7 and E23. The budget is held by the median; a brief must also take less time than parsing.',
    '',
    ...table,
    '',
  ]
  const folder = join(import.meta.dirname, '..', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'foundation.md'), lines.join('\n'))
  process.stdout.write(`${table.join('\n')}\n`)
}
