/** The triage cases: every one right, none unsafe, none called too high. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { triageVerdict } from './compare-triage.ts'
import { isRow, rowsOf } from './compare-value.ts'
import { heraldEval } from './herald-eval.ts'

const file = fileURLToPath(new URL('../cases/triage/cases.yaml', import.meta.url))

describe('triage cases', () => {
  const read: unknown = parse(readFileSync(file, 'utf8'))
  const cases = isRow(read) ? rowsOf(read, 'cases') : []
  const answers = heraldEval('triage', file)

  test('there are 25 cases, and each has an answer with a reason', () => {
    expect(cases).toHaveLength(25)
    for (const one of cases) expect(answers.get(String(one['id']))?.['reason']).toMatch(/\w{3}/)
  })
  test.each(cases.map((one) => [String(one['id']), String(one['reason']), one] as const))(
    '%s %s',
    (id, _, one) => {
      expect(triageVerdict(one, answers.get(id) ?? {})).toMatchObject({ kind: 'right' })
    },
  )
})

describe('the comparison of triage cases', () => {
  const one = { id: 'x', expected_level: 'call_today', also_ok: ['call_now'], min_level: 'mention' }
  // biome-ignore format: a table
  test.each([
    ['self_care',  'unsafe'],
    ['mention',    'wrong'],
    ['call_today', 'right'],
    ['call_now',   'right'],
    ['emergency',  'wrong'],
    ['no such',    'unsafe'],
  ])('%s is %s', (level, kind) => {
    expect(triageVerdict(one, { level }).kind).toBe(kind)
  })
})
