/**
 * Other people's FHIR records, read patient by patient (they are never committed: see ./case-folder.ts).
 * What is reached is written down in ../scores/fhir.md; falling below it fails, and no receptor may be wrong.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evalKinds } from '@herald/cli/eval'
import { describe, expect, test } from 'vitest'
import { othersCases } from './case-folder.ts'
import { type Expected, type Score, scoreOf } from './fhir-score.ts'

const cases = othersCases('fhir')
const reached = 1

async function linesOf(
  folder: string,
  files: readonly string[],
): Promise<readonly Record<string, unknown>[]> {
  const fhir = evalKinds.find((kind) => kind.name === 'fhir')
  if (fhir === undefined)
    throw new Error('herald eval has no kind "fhir". Register it in apps/cli/src/eval/kinds.ts.')
  const lines: Record<string, unknown>[] = []
  for await (const line of fhir.run(files.map((file) => join(folder, file)))) lines.push({ ...line })
  return lines
}

const isExpected = (value: unknown): value is readonly Expected[] =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'object' && item !== null && 'files' in item && 'patients' in item)

async function scoresOf(folder: string): Promise<readonly Score[]> {
  const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const imports = isExpected(expected) ? expected : []
  return Promise.all(imports.map(async (one) => scoreOf(one, await linesOf(folder, one.files))))
}

const scores = cases.kind === 'found' ? await scoresOf(cases.folder) : []
const notice = cases.kind === 'absent' ? cases.notice : ''
const sum = (count: (score: Score) => number): number =>
  scores.reduce((total, score) => total + count(score), 0)
const right = sum((score) => score.right)
const keys = sum((score) => score.keys)

test.runIf(cases.kind === 'absent')(`NOT CHECKED: other people's FHIR records are absent. ${notice}`, () => {
  console.warn(notice)
  expect(scores).toEqual([])
})

describe.runIf(cases.kind === 'found')("other people's FHIR records", () => {
  test('there are imports to read', () => expect(scores.length).toBeGreaterThan(0))

  test('no receptor value is wrong', () => expect(sum((score) => score.wrongReceptors)).toBe(0))

  test(`${right} of ${keys} keys are right`, () => {
    expect(scores.flatMap((score) => score.misses)).toEqual([])
    expect(right / keys).toBeGreaterThanOrEqual(reached)
  })
})
