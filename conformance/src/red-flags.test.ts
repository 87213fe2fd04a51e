/** Red flags in free text, against the sentences of conformance/cases/red-flags. Its README says what each column means. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redFlagsIn } from '@herald/workflow'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { ourCases } from './case-folder.ts'

type Sentence = {
  readonly id: string
  readonly expected: string
  readonly alsoOk: readonly string[]
  readonly text: string
}
const rows: readonly (readonly string[])[] = parse(
  readFileSync(join(ourCases('red-flags'), 'sentences.csv'), 'utf8'),
  { fromLine: 2 },
)
const sentences = rows.map(
  ([id = '', , expected = '', alsoOk = '', text = '']): Sentence => ({
    id,
    expected,
    alsoOk: alsoOk.split(' '),
    text,
  }),
)
const read = sentences.map((sentence) => ({ ...sentence, found: redFlagsIn(sentence.text).level }))
const said = (some: typeof read) =>
  some.map(({ id, expected, found }) => `${id}: ${expected}, read as ${found}`)

/** Each is called higher than written; a person reads it for nothing. Never a reason to loosen a row that saves someone. */
const calledTooHigh: Readonly<Record<string, string>> = {
  S052: '"now" and a fever in one sentence: the fever of last month cannot be told from one of today',
  C041: 'the heart and "hurt" in one question: whose pain it is cannot be told from the words',
}

describe('red flags in free text', () => {
  test('there are 100 sentences or more, each with a known level', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(100)
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length)
    const levels = ['emergency', 'urgent', 'doubt', 'not']
    expect(sentences.filter(({ expected }) => !levels.includes(expected))).toEqual([])
  })

  test('recall: no emergency is read as anything less [W5]', () => {
    const emergencies = read.filter(({ expected }) => expected === 'emergency')
    expect(emergencies.length).toBeGreaterThan(50)
    expect(said(emergencies.filter(({ found }) => found !== 'emergency'))).toEqual([])
  })

  test('nothing urgent and no doubt passes unread [I6]', () => {
    const held = read.filter(({ expected }) => expected === 'urgent' || expected === 'doubt')
    expect(said(held.filter(({ found }) => found === 'not'))).toEqual([])
  })

  test('what is called too high is listed with its reason', () => {
    const wrong = read.filter(({ expected, alsoOk, found }) => found !== expected && !alsoOk.includes(found))
    expect(wrong.map(({ id }) => id)).toEqual(Object.keys(calledTooHigh))
  })

  test('precision, printed', () => {
    const held = read.filter(({ found }) => found !== 'not')
    const emergencies = read.filter(({ found }) => found === 'emergency')
    const right = held.filter(({ expected }) => expected !== 'not').length
    const rightEmergencies = emergencies.filter(
      ({ expected, alsoOk }) => expected === 'emergency' || alsoOk.includes('emergency'),
    ).length
    process.stdout.write(
      `red flags: ${right} of ${held.length} held rightly; ${rightEmergencies} of ${emergencies.length} emergencies rightly\n`,
    )
    expect(right / held.length).toBeGreaterThan(0.9)
    expect(rightEmergencies / emergencies.length).toBeGreaterThan(0.9)
  })
})

describe('the same danger said by or about anyone', () => {
  const others: readonly [name: string, of: (text: string) => string][] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['with typographic apostrophes', (text) => text.replaceAll("'", '’')],
    ['after an ordinary sentence', (text) => `My surgery was in May. ${text}`],
    ['before an ordinary sentence', (text) => `${text.replace(/[.?!]*$/u, '')}. My surgery was in May.`],
    [
      'of a wife',
      (text) =>
        text
          .replaceAll(/\bI am\b|\bI'm\b/giu, 'she is')
          .replaceAll(/\bmy\b/giu, 'her')
          .replaceAll(/\bI\b/gu, 'she'),
    ],
  ]
  test.each(others)('%s', (_name, of) => {
    const emergencies = sentences.filter(({ expected }) => expected === 'emergency')
    const missed = emergencies.filter(({ text }) => redFlagsIn(of(text)).level === 'not')
    expect(missed.map(({ text }) => of(text))).toEqual([])
  })
})
