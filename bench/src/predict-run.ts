/** The speed of PREDICT: printed, and kept in bench/results/predict.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { measurePredict, predictTable } from './predict.ts'

/** Measures, prints and keeps. */
export function benchPredict(): void {
  const table = predictTable(measurePredict())
  const lines = [
    '# PREDICT Breast: speed',
    '',
    `Measured on a shared machine of ${availableParallelism()} cores with Node ${process.versions.node}, on one core.`,
    'The ratio compares with a plain loop of as many exponentials as the textbook form takes (126 a patient), in the same',
    'run: 1 is the time of that arithmetic alone. Ours includes the check of every input.',
    '',
    ...table,
    '',
  ]
  const folder = join(import.meta.dirname, '..', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'predict.md'), lines.join('\n'))
  process.stdout.write(`${table.join('\n')}\n`)
}
