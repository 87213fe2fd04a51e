/** The speed of the pathway: printed, and kept in bench/results/pathway.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { measurePathway } from './pathway.ts'

/** Measures, prints and keeps. */
export function benchPathway(): void {
  const table = [
    '| whole pathway | microseconds | budget | ratio to testing every row once |',
    '| --- | ---: | ---: | ---: |',
    ...measurePathway().map(
      (one) =>
        `| ${one.name} | ${one.microseconds.toFixed(0)} | ${one.budgetMicroseconds} | ${one.ratio.toFixed(1)} |`,
    ),
  ]
  const lines = [
    '# The treatment pathway: speed',
    '',
    `Measured on a shared machine of ${availableParallelism()} cores with Node ${process.versions.node}, on one core, best of five rounds.`,
    'Rooms, options with reasons and sources, questions, warnings, contradictions and timing, from facts.',
    '',
    ...table,
    '',
  ]
  const folder = join(import.meta.dirname, '..', 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'pathway.md'), lines.join('\n'))
  process.stdout.write(`${table.join('\n')}\n`)
}
