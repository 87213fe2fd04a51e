/** What is on the printed page, in which order, and what falls off it. */
import { describe, expect, test } from 'vitest'
import type { VisitInWords } from '../../desk/sheets/visit.ts'
import { moved } from '../../worker/sheets/visit.ts'
import { fallingOff, linesOf } from './visit-lines.ts'

const sheet: VisitInWords = {
  asOf: '2026-11-20',
  redFlags: [],
  facts: ['A fact.'],
  diary: ['Fever: told on 2 days.'],
  chosen: ['Why?', 'When?'],
  toChoose: [],
  missing: ['The size?'],
  written: {
    name: '',
    when: '',
    team: '',
    since: 'Two bad days\n\n One dose missed',
    matters: '',
    notes: '',
  },
  out: [],
}

describe('the lines of the page', () => {
  test('stand in the order of the page, an empty line of hers is none', () => {
    expect(linesOf(sheet, ['Starter?']).map(({ part, words }) => `${part}: ${words}`)).toEqual([
      'facts: A fact.',
      'since: Fever: told on 2 days.',
      'since: Two bad days',
      'since: One dose missed',
      'questions: Why?',
      'questions: When?',
      'missing: The size?',
    ])
  })

  test('without a question of hers there are the starters', () => {
    const lines = linesOf({ ...sheet, chosen: [] }, ['Starter?'])
    expect(lines.filter(({ part }) => part === 'questions').map(({ words }) => words)).toEqual(['Starter?'])
  })

  test('numbers about living stand there only where she asked for them, before the notes', () => {
    expect(linesOf(sheet, []).some(({ part }) => part === 'numbers')).toBe(false)
    const written = { ...sheet.written, notes: 'Bring the pills' }
    const lines = linesOf({ ...sheet, written }, [], ['84 out of 100 people.'])
    expect(lines.slice(-2).map(({ key }) => key)).toEqual([
      'numbers: 84 out of 100 people.',
      'notes: Bring the pills',
    ])
  })

  test('what she left out is not there', () => {
    expect(linesOf({ ...sheet, out: ['facts: A fact.'] }, []).some(({ part }) => part === 'facts')).toBe(
      false,
    )
  })
})

describe('what falls off', () => {
  // biome-ignore format: a table
  const cases: readonly [heights: readonly number[], room: number, falls: readonly string[]][] = [
    [[10, 10, 10],  30, []],
    [[10, 10, 10],  29, ['2']],
    [[10, 25, 10],  30, ['1']],
    [[40, 10],      30, ['0']],
    [[],            30, []],
  ]
  test.each(cases)('of %j in %d: %j', (heights, room, falls) => {
    expect(
      fallingOff(
        heights.map((height, at) => ({ key: String(at), height })),
        room,
      ),
    ).toEqual(falls)
  })
})

describe('moving a question', () => {
  // biome-ignore format: a table
  const cases: readonly [question: string, by: -1 | 1, order: string][] = [
    ['b', -1, 'b a c'],
    ['b', 1,  'a c b'],
    ['a', -1, 'a b c'],
    ['c', 1,  'a b c'],
    ['x', 1,  'a b c'],
  ]
  test.each(cases)('%s by %d: %s', (question, by, order) => {
    expect(moved(['a', 'b', 'c'], question, by).join(' ')).toBe(order)
  })
})
