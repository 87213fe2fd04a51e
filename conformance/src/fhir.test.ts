/**
 * Other people's FHIR records, read patient by patient (they are never committed: see ./case-folder.ts).
 * What is reached is written down in ../scores/fhir.md; falling below it fails, and no receptor may be wrong.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evalKinds } from '@herald/cli/eval'
import { describe, expect, test } from 'vitest'
import { othersCases } from './case-folder.ts'
import { type Expected, scoreOf } from './fhir-score.ts'

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

if (cases.kind === 'absent') {
  test(`NOT CHECKED: other people's FHIR records are absent. ${cases.notice}`, () => {
    console.warn(cases.notice)
    expect(cases.kind).toBe('absent')
  })
} else {
  describe("other people's FHIR records", async () => {
    const expected: unknown = JSON.parse(readFileSync(join(cases.folder, 'expected.json'), 'utf8'))
    const imports = isExpected(expected) ? expected : []
    const scores = await Promise.all(
      imports.map(async (one) => scoreOf(one, await linesOf(cases.folder, one.files))),
    )
    const total = { right: 0, keys: 0, wrong: 0 }
    for (const { right, keys, wrongReceptors } of scores) {
      total.right += right
      total.keys += keys
      total.wrong += wrongReceptors
    }
    const misses = scores.flatMap((score) => score.misses)

    test('there are imports to read', () => expect(imports.length).toBeGreaterThan(0))

    test('no receptor value is wrong', () => expect(total.wrong).toBe(0))

    test(`${total.right} of ${total.keys} keys are right`, () => {
      expect(misses).toEqual([])
      expect(total.right / total.keys).toBeGreaterThanOrEqual(reached)
    })
  })
}
