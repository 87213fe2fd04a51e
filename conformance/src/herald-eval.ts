/** Runs `herald eval` as anyone would, and reads its lines. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isRow, type Row } from './compare-value.ts'

const program = fileURLToPath(new URL('../../apps/cli/src/main.ts', import.meta.url))

/** The answers of one run, by case id. */
export function heraldEval(...args: readonly string[]): ReadonlyMap<string, Row> {
  const text = execFileSync(process.execPath, [program, 'eval', ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const lines = text.split('\n').filter((line) => line !== '')
  const rows = lines.map((line): unknown => JSON.parse(line)).filter(isRow)
  return new Map(rows.map((row) => [String(row['id']), row]))
}
