/**
 * Red flags in free text, against the sets that were frozen before their first run. What each gave on first contact is in
 * decision 0070: after it, a set is an ordinary test of what was learnt, and its figures here say nothing of new words.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redFlagsIn } from '@herald/workflow'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ourCases } from './case-folder.ts'

type Sentence = {
  readonly id: string
  readonly expected: string
  readonly text: string
  readonly found: string
}
const folder = ourCases('red-flags')
const files = readdirSync(folder)
  .filter((name) => /^held-out-\d+\.csv$/u.test(name))
  .toSorted()

function sentencesOf(file: string): readonly Sentence[] {
  const rows: readonly (readonly string[])[] = parse(readFileSync(join(folder, file), 'utf8'), {
    fromLine: 2,
  })
  return rows.map(([id = '', , expected = '', text = '']) => ({
    id,
    expected,
    text,
    found: redFlagsIn(text).level,
  }))
}

test('at least two sets were held out', () => {
  expect(files.length).toBeGreaterThanOrEqual(2)
})

describe.each(files)('%s', (file) => {
  const all = sentencesOf(file)
  const dangers = all.filter(({ expected }) => expected !== 'ordinary')
  const ordinary = all.filter(({ expected }) => expected === 'ordinary')

  test('150 dangers or more, and about as many ordinary questions, each with an id of its own', () => {
    expect(dangers.length).toBeGreaterThanOrEqual(150)
    expect(ordinary.length).toBeGreaterThanOrEqual(148)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  test('no danger passes as ordinary [W5] [I6]', () => {
    expect(dangers.filter(({ found }) => found === 'not').map(({ id, text }) => `${id}: ${text}`)).toEqual([])
  })

  test('fewer than a quarter of the ordinary questions are held, and hardly any is called an emergency', () => {
    const held = ordinary.filter(({ found }) => found !== 'not').length
    const called = ordinary.filter(({ found }) => found === 'emergency').length
    const named = dangers.filter(
      ({ expected, found }) => expected === 'emergency' && found === 'emergency',
    ).length
    const emergencies = dangers.filter(({ expected }) => expected === 'emergency').length
    process.stdout.write(
      `${file}: ${named} of ${emergencies} emergencies called one; ${held} of ${ordinary.length} ordinary questions held\n`,
    )
    expect(held / ordinary.length).toBeLessThan(0.25)
    expect(called / ordinary.length).toBeLessThan(0.02)
  })
})
