/**
 * PREDICT Breast against the authors' own R code: 2,400 made-up patients, every filled column, within 1e-9.
 * Through `herald eval predict`, as anyone else would check it.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'

type Row = Readonly<Record<string, string>>
const root = join(import.meta.dirname, '..', '..')
const vectors = join(root, 'conformance', 'cases', 'predict-breast', 'vectors.csv')
const inputs = ['id', 'version', 'age', 'screen', 'size', 'grade', 'nodes', 'er', 'her2', 'ki67', 'pr']
const offers = ['generation', 'horm', 'traz', 'bis', 'radio', 'heart_gy', 'smoker']

const isFailed = (
  error: unknown,
): error is { readonly status: number; readonly stdout: string; readonly stderr: string } =>
  typeof error === 'object' && error !== null && 'status' in error

/** Runs the command; exit code and what it printed. */
function herald(file: string): { readonly status: number; readonly out: string; readonly err: string } {
  const args = ['apps/cli/src/main.ts', 'eval', 'predict', file]
  try {
    const out = execFileSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: 'pipe',
    })
    return { status: 0, out, err: '' }
  } catch (error) {
    if (!isFailed(error)) throw error
    return { status: error.status, out: error.stdout, err: error.stderr }
  }
}
const lines = (out: string): readonly unknown[] =>
  out
    .split('\n')
    .filter((l) => l !== '')
    .map((l): unknown => JSON.parse(l))
const isLine = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

describe('PREDICT Breast, vectors of the authors’ code', () => {
  test('2,400 rows, every filled cell within 1e-9', () => {
    const rows: readonly Row[] = parse(readFileSync(vectors, 'utf8'), { columns: true })
    const { status, out } = herald(vectors)
    const answers = lines(out).filter(isLine)
    expect([status, rows.length, answers.length]).toStrictEqual([0, 2400, 2400])
    let cells = 0
    const apart: string[] = []
    for (const [i, row] of rows.entries()) {
      const answer = answers[i] ?? {}
      expect(answer['id']).toBe(row['id'])
      for (const [column, expected] of Object.entries(row)) {
        if (inputs.includes(column) || offers.includes(column) || expected === '') continue
        cells += 1
        const found = answer[column]
        const near = typeof found === 'number' && Math.abs(found - Number(expected)) <= 1e-9
        if (!near) apart.push(`${row['id']} ${column}: ${String(found)}, expected ${expected}`)
      }
    }
    expect(apart).toStrictEqual([])
    expect(cells).toBe(280_800)
  })
})

describe('bad rows', () => {
  const header = [...inputs, ...offers].join(',')
  const good = '3.2,50,0,20,3,0,1,1,1,1,3,1,1,0,1,2,0'
  // biome-ignore format: a table
  const cases: readonly [id: string, row: string, says: string][] = [
    ['young',    '3.2,24,0,20,3,0,1,1,1,1,3,1,1,0,1,2,0',  'Age at diagnosis is 24 years'],
    ['no-age',   '3.2,,0,20,3,0,1,1,1,1,3,1,1,0,1,2,0',    'age is ""; expected a number.'],
    ['er-9',     '3.2,50,0,20,3,0,9,1,1,1,3,1,1,0,1,2,0',  'er is "9"; expected 0, 1.'],
    ['gen-1',    '3.2,50,0,20,3,0,1,1,1,1,1,1,1,0,1,2,0',  'generation is "1"; expected 0, 2, 3.'],
    ['size-0',   '3.2,50,0,0,3,0,1,1,1,1,3,1,1,0,1,2,0',   'Size is 0 mm'],
    ['nodes',    '3.2,50,0,20,3,1.5,1,1,1,1,3,1,1,0,1,2,0', 'write a whole number, or 0.5'],
    ['hex',      '3.2,0x32,0,20,3,0,1,1,1,1,3,1,1,0,1,2,0', 'age is "0x32"; expected a number.'],
    ['version',  '4.0,50,0,20,3,0,1,1,1,1,3,1,1,0,1,2,0',  'version is "4.0"; expected 3.2, 3.1, 2.2.'],
    ['short',    '3.2,50,0,20',                             'grade is ""; expected 1, 2, 3, 9.'],
    ['infinite', '3.2,50,0,1e999,3,0,1,1,1,1,3,1,1,0,1,2,0', 'Size is Infinity mm'],
    ['proto',    '3.2,50,0,20,3,0,1,constructor,1,1,3,1,1,0,1,2,0', 'her2 is "constructor"; expected 0, 1, 9.'],
  ]
  test('each is answered with its reason, and the good ones around it still are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'herald-predict-'))
    const file = join(folder, 'rows.csv')
    writeFileSync(
      file,
      [header, `first,${good}`, ...cases.map(([id, row]) => `${id},${row}`), `last,${good}`].join('\n'),
    )
    const { status, out } = herald(file)
    rmSync(folder, { recursive: true })
    const answers = lines(out).filter(isLine)
    expect(status).toBe(1)
    expect(answers.map((answer) => answer['id'])).toStrictEqual(['first', ...cases.map(([id]) => id), 'last'])
    const errors = answers.slice(1, -1).map((answer) => answer['error'])
    expect(errors).toStrictEqual(cases.map(([, , says]): unknown => expect.stringContaining(says)))
    expect(answers.at(-1)?.['os_rhct_10']).toBeCloseTo(92.932376686, 8)
    expect(out).not.toMatch(/NaN|null/)
  })
  test('a file without the columns, and no file, are unreadable: exit code 2 and a message', () => {
    expect(herald(join(root, 'package.json'))).toMatchObject({ status: 2, out: '' })
    expect(herald(join(root, 'no-such.csv'))).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('no-such.csv'),
    })
  })
})
