/** Herald against the worked pathway cases: every option, must-not, question, warning and contested point of each. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evalKinds } from '@herald/cli/eval'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ourCases } from './case-folder.ts'
import { type Answered, answeredOf, casesOf, type Expected, isGrave, missesOf } from './pathway-compare.ts'

/** The cases that came with the dossier, and our own, written from its text. */
const files = ['cases.yaml', 'reference-cases.yaml']

describe.each(files)('the worked pathway cases: %s', async (name) => {
  const file = join(ourCases('pathway-cases'), name)
  const cases = casesOf(parse(readFileSync(file, 'utf8')))
  const kind = evalKinds.find((one) => one.name === 'pathway')
  const lines: Readonly<Record<string, unknown>>[] = []
  for await (const line of kind?.run([file]) ?? []) lines.push(line)

  test.each(cases.map((one) => [one.id, one.title, one.expected] as const))(
    '%s: %s',
    (id, _title, expected) => {
      const line = lines.find((one) => one['id'] === id)
      expect(line).toBeDefined()
      expect(missesOf(expected, answeredOf(line))).toEqual([])
    },
  )

  test('all of them are answered, and the file holds cases', () => {
    expect(lines).toHaveLength(cases.length)
    expect(cases.length).toBeGreaterThan(0)
  })
})

describe('the comparison itself', () => {
  const answered: Answered = {
    options: [
      ['TCHP', 'preferred'],
      ['THP-NEO', 'avoid'],
    ],
    ask: ['lvef'],
    flags: [['fever_on_treatment', '1']],
    contested: ['U3'],
  }
  const nothing: Expected = { options: [], mustNot: [], ask: [], flags: [], contested: [] }
  // biome-ignore format: a table
  const rows: readonly [expected: Partial<Expected>, misses: number, grave: boolean, why: string][] = [
    [{ options: [['TCHP', 'preferred']] },         0, false, 'the same status'],
    [{ options: [['TCHP', 'alternative']] },       1, false, 'another status'],
    [{ options: [['TCH', 'alternative']] },        1, false, 'not listed'],
    [{ mustNot: ['TCHP'] },                        1, true,  'offered and must not be'],
    [{ mustNot: ['THP-NEO'] },                     0, false, 'listed as avoid is not offered'],
    [{ ask: ['ish'] },                             1, false, 'not asked'],
    [{ flags: [['fever_on_treatment', '2']] },     1, false, 'the wrong tier'],
    [{ flags: [['yellow_eyes', '1']] },            1, true,  'an emergency not shown'],
    [{ contested: ['U4'] },                        1, false, 'one side only'],
  ]
  test.each(rows)('%j leaves %i misses (grave: %s): %s', (expected, misses, grave) => {
    const found = missesOf({ ...nothing, ...expected }, answered)
    expect(found).toHaveLength(misses)
    expect(found.some(isGrave)).toBe(grave)
  })
})
