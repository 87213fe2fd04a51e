/** Our own worked cases through the same door as everybody else's: `herald eval`. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { runEval } from './eval.ts'

const cases = (path: string): string =>
  new URL(`../../../../conformance/cases/${path}`, import.meta.url).pathname

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file), { columns: true, skip_empty_lines: true })

async function linesOf(...args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const lines: Record<string, unknown>[] = []
  const code = await runEval(args, { out: (line) => lines.push(JSON.parse(line)), err: () => undefined })
  expect(code).toBe(0)
  return lines
}

describe('herald eval her2', async () => {
  const file = cases('her2/cases.csv')
  const lines = await linesOf('her2', file)
  const expectedKeys = [
    'status',
    'certainty',
    'ish_group',
    'comment',
    'tier',
    'retest',
    'next_step',
    'expected_ihc',
  ]
  test.each(rowsOf(file).map((row, index) => [row['id'], row['clause'], row, index] as const))(
    '%s: %s',
    (_id, _why, row, index) => {
      for (const key of expectedKeys) expect({ [key]: lines[index]?.[key] }).toEqual({ [key]: row[key] })
    },
  )
})

describe.each([
  ['anatomic', 'anatomic.csv'],
  ['clinical', 'clinical-prognostic.csv'],
  ['pathological', 'pathological-prognostic.csv'],
])('herald eval stage --kind %s', (kind, name) => {
  test(`every row of ${name}`, async () => {
    const file = cases(`ajcc8-breast/${name}`)
    const lines = await linesOf('stage', '--kind', kind, file)
    const rows = rowsOf(file)
    expect(lines).toHaveLength(rows.length)
    rows.forEach((row, index) => {
      const possible =
        row['possible'] === undefined
          ? lines[index]?.['possible']
          : row['possible'].split(';').filter(Boolean)
      expect({ row: index + 2, ...lines[index] }).toMatchObject({
        row: index + 2,
        stage: row['stage'],
        possible,
      })
    })
  })
})

test('a bad case is a line with an error, and the exit code is 1', async () => {
  const lines: string[] = []
  const file = new URL('./bad-cases.csv', import.meta.url).pathname
  const code = await runEval(['her2', file], { out: (line) => lines.push(line), err: () => undefined })
  expect(code).toBe(1)
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { id: 'bad', error: expect.stringContaining('ihc is "4+"') },
    expect.objectContaining({ id: 'good', status: 'positive' }),
  ])
})

test('a file without the columns is refused with exit code 2 and a message', async () => {
  const errors: string[] = []
  const code = await runEval(['stage', '--kind', 'clinical', cases('her2/cases.csv')], {
    out: () => undefined,
    err: (line) => errors.push(line),
  })
  expect(code).toBe(2)
  expect(errors.join()).toContain('has no column t, n, m')
})
