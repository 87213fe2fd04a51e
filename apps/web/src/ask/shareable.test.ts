/** Facts on the device as lines that could be sent: every reading, each once, within what the API takes. */
import { sharedFact } from '@herald/api'
import { describe, expect, test } from 'vitest'
import type { AnswerInWords, SourceInWords } from '../desk/brief-in-words.ts'
import { labelsOf, shareable } from './shareable.ts'

const source = (words: string, day: string, more: Partial<SourceInWords> = {}): SourceInWords => ({
  resource: 'Observation/1',
  path: 'value',
  day: { kind: 'on', day },
  words,
  inferred: false,
  ...more,
})
const answer = (restsOn: AnswerInWords['restsOn']) => ({ restsOn })
const missing = (what: string) => ({ what })
const say = (id: string): string => id

const lines = (
  answers: readonly ReturnType<typeof answer>[],
  gaps: readonly ReturnType<typeof missing>[] = [],
) => shareable({ own: [], brief: { answers, missing: gaps } }, say)

describe('facts that could be shared', () => {
  test('two reports that differ are two lines of one choice', () => {
    const her2 = { fact: 'HER2 test', sources: [source('3+', '2026-10-06'), source('1+', '2026-08-26')] }
    const { known } = lines([answer([her2]), answer([her2])])
    expect(known).toEqual([
      { label: 'HER2 test', value: '3+', asOf: '2026-10-06', state: 'known' },
      { label: 'HER2 test', value: '1+', asOf: '2026-08-26', state: 'known' },
    ])
    expect(labelsOf(known)).toEqual(['HER2 test'])
  })

  test('a month is not made into a day, and a source without words is no line', () => {
    const sources = [
      source('G3', '', { day: { kind: 'within', from: '2026-08-01', to: '2026-08-31' }, inferred: true }),
      source(' ', '2026-08-01'),
    ]
    expect(lines([answer([{ fact: 'Grade', sources }])]).known).toEqual([
      { label: 'Grade', value: 'G3', source: 'ask-share-worked-out', state: 'known' },
    ])
  })

  test('what is not known is a fact too, with its state', () => {
    expect(lines([], [missing('Your heart scan')]).unknown).toEqual([
      { label: 'Your heart scan', value: 'ask-share-unknown', state: 'unknown' },
    ])
  })

  test('each line fits the API, however long or many', () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      fact: `${at} ${'long '.repeat(60)}`,
      sources: [source('x'.repeat(900), '2026-01-01')],
    }))
    const { known, unknown } = lines([answer(many)], [missing('more')])
    expect(known.length + unknown.length).toBe(60)
    expect(known.filter((line) => !sharedFact.safeParse(line).success)).toEqual([])
  })
})
