import { english } from '@herald/content-en'
import { checks } from '@herald/core/pathway'
import { bannedWords, loneRiskWords, longSentences } from '@herald/core/readability'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './words.ts'

const words = wordsOf('en', { small: 'plain = Stage { $stages }.\nnested = { $what }!\ninner = the grade' })

describe('messages to sentences', () => {
  const rows: readonly [why: string, message: Parameters<typeof words>[0], said: string][] = [
    ['one value', { id: 'plain', values: { stages: 'IA' } }, 'Stage IA.'],
    ['several values are alternatives', { id: 'plain', values: { stages: ['IA', 'IB'] } }, 'Stage IA or IB.'],
    ['all of several', { id: 'plain', values: { stages: { all: ['IA', 'IB'] } } }, 'Stage IA and IB.'],
    ['a message inside a message', { id: 'nested', values: { what: { id: 'inner' } } }, 'the grade!'],
    ['a sentence that is missing is seen', { id: 'nowhere' }, '[nowhere]'],
  ]
  test.each(rows)('%s', (_why, message, said) => {
    expect(words(message)).toBe(said)
  })
})

/** The sentences of one file, each value as a word: what the rules of plain words can look at before a brief is made. */
const sentencesOfFile = (name: string): string =>
  (english[name] ?? '')
    .split('\n')
    .filter((line) => /^[a-z0-9-]+ = /u.test(line))
    .map((line) => line.replace(/^[a-z0-9-]+ = /u, '').replaceAll(/\{[^}]*\}/gu, 'value'))
    .join('\n\n')

describe('the sentences of the English answers', () => {
  const text = sentencesOfFile('answers')
  test('there are some', () => {
    expect(text.split('\n\n').length).toBeGreaterThan(200)
  })
  // biome-ignore format: a table
  const rules: readonly [rule: string, find: (text: string) => readonly string[]][] = [
    ['PW4: no sentence over 20 words',             longSentences],
    ['PW12: no word for a chance alone',           loneRiskWords],
    ['PW20: no banned word',                       bannedWords],
  ]
  test.each(rules)('%s', (_rule, find) => {
    expect(find(text)).toEqual([])
  })
})

describe('checks before a treatment starts', () => {
  test.each(Object.values(checks).map(({ id }) => id))('%s has a name of its own', (id) => {
    expect(wordsOf('en-GB', english)({ id: `check-${id}` })).toMatch(/^[a-z]/)
  })
})
