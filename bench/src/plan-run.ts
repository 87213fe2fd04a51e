/** The speed of the calendar and of triage: printed, and kept in bench/results/plan.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { measurePlan, planTable } from './plan.ts'

/** Measures, prints and keeps. */
export function benchPlan(): void {
  const table = planTable(measurePlan())
  const lines = [
    '# Calendar and triage: speed',
    '',
    `Measured on a shared machine of ${availableParallelism()} cores with Node ${process.versions.node}, on one core, best of five rounds.`,
    'The ratio compares with reading the same answer from JSON text in the same run: 1 is "as fast as having it stored".',
    '',
    ...table,
    '',
  ]
  const folder = join(import.meta.dirname, '..', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'plan.md'), lines.join('\n'))
  process.stdout.write(`${table.join('\n')}\n`)
}
