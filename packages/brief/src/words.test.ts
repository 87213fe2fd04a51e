import { english } from '@herald/content-en'
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

test('no sentence of the English answers has more than 20 words', () => {
  const text = (english['answers'] ?? '').split('\n').filter((line) => /^[a-z0-9-]+ = /u.test(line))
  expect(text.length).toBeGreaterThan(200)
  const long = text.flatMap((line) =>
    line
      .replace(/^[a-z0-9-]+ = /u, '')
      .replaceAll(/\{[^}]*\}/gu, 'value')
      .split(/(?<=[.?!])\s+/u)
      .filter((sentence) => sentence.split(/\s+/u).length > 20),
  )
  expect(long).toEqual([])
})
