import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EvalLine, evalKinds } from '@herald/cli/eval'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { othersCases } from './case-folder.ts'
import { agrees, f1, precision, scoreOf, scoreTable } from './pathology-score.ts'

/**
 * Labels that we do not follow, each with its reason. They count against the score all the same.
 * The label gives 0 as a percentage of stained cells where the report gives 0 fmol of a biochemical assay.
 */
const notFollowed: ReadonlySet<string> = new Set(['TCGA-B6-A1KF.txt er_pct', 'TCGA-B6-A1KF.txt pr_pct'])

const cases = othersCases('pathology')
if (cases.kind === 'absent') process.stderr.write(`${cases.notice}\n`)

describe.skipIf(cases.kind === 'absent')('reading real pathology reports', async () => {
  const folder = cases.kind === 'found' ? cases.folder : ''
  const labels: Record<string, string>[] = existsSync(join(folder, 'labels.csv'))
    ? parse(readFileSync(join(folder, 'labels.csv')), { columns: true, skip_empty_lines: true })
    : []
  const files = [...new Set(labels.map((l) => l['file'] ?? ''))]
  const lines: EvalLine[] = []
  const reader = evalKinds.find((kind) => kind.name === 'pathology')
  if (reader !== undefined && files.length > 0) {
    for await (const line of reader.run(files.map((file) => join(folder, file)))) lines.push(line)
  }
  const score = scoreOf(labels, lines)
  const table = scoreTable(score, files.length)

  test('the score is printed and kept', () => {
    process.stdout.write(`${table}\n`)
    const scores = fileURLToPath(new URL('../scores/', import.meta.url))
    mkdirSync(scores, { recursive: true })
    writeFileSync(join(scores, 'pathology.md'), table)
    expect(files.length).toBeGreaterThan(0)
  })

  test('micro-F1 is 0.95 or more', () => expect(f1(score.all)).toBeGreaterThanOrEqual(0.95))
  test('receptor precision is 0.99 or more', () =>
    expect(precision(score.receptors)).toBeGreaterThanOrEqual(0.99))
  test('every difference is known and explained', () => {
    const unexplained = score.differences.filter((d) => !notFollowed.has(`${d.file} ${d.column}`))
    expect(unexplained).toEqual([])
  })
})

describe('how values and labels are compared', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [column: Parameters<typeof agrees>[0], found: string, label: string, same: boolean])[] = [
    ['size_mm',        '35',      '35',     true],
    ['size_mm',        '35.004',  '35',     true],
    ['her2_ish_ratio', '1.1',     '1.10',   true],
    ['her2_ish_ratio', '1.1',     '1.12',   false],
    ['er_pct',         '60 - 70', '60-70',  true],
    ['er_pct',         '5.0',     '5',      true],
    ['er_pct',         '>95',     '95',     false],
    ['pt',             'pT1c',    'T1c',    true],
    ['pn',             'ypN0 (sn)', 'N0(sn)', true],
    ['pn',             'N0',      'N0(sn)', false],
    ['nodes_positive', '04',      '4',      true],
    ['her2_ihc',       '2+',      'negative', false],
  ]
  test.each(rows)('%s: %s and %s: %s', (column, found, label, same) =>
    expect(agrees(column, found, label)).toBe(same),
  )
})
