import { describe, expect, test } from 'vitest'
import { intervalWords } from '../fact/interval.ts'
import { cite } from '../publication/citation.ts'
import { cellsMeeting, cellsOf } from '../walk/axis.ts'
import { readThreshold } from './cell.ts'
import { number, oneOf } from './column.ts'
import { table } from './table.ts'

describe('cells as printed', () => {
  const rows: readonly [cell: string, means: string][] = [
    ['≥ 2.0', 'at least 2'],
    ['< 4.0', 'less than 4'],
    ['> 1', 'more than 1'],
    ['≤ 10', 'at most 10'],
    ['≥ 4.0 and < 6.0', 'at least 4 and less than 6'],
    ['7', '7'],
  ]
  test.each(rows)('%s is %s', (cell, means) => {
    const read = readThreshold(cell)
    expect(read === 'malformed' ? read : intervalWords(read)).toBe(means)
  })
  test.each(['=> 2.0', '2.0 ≤', '≥2.0', '< 4.0 and ≥ 2.0', '', 'and', '≥ 4 and'])(
    '"%s" is malformed',
    (cell) => {
      expect(readThreshold(cell)).toBe('malformed')
    },
  )
})

describe('an axis cut at every threshold (design E10)', () => {
  const axis = number('copies', { to: 20 })
  const stretches = ['< 4', '≥ 4 and < 6', '≤ 10', '> 10'].flatMap((cell) => {
    const read = readThreshold(cell)
    return read === 'malformed' ? [] : [read]
  })
  const cells = cellsOf(axis, stretches)
  test('before 4 and 6, after 10', () => {
    expect(cells.map(intervalWords)).toEqual([
      'at least 0 and less than 4',
      'at least 4 and less than 6',
      '6 to 10',
      'more than 10 and at most 20',
    ])
  })
  test.each([
    [3.99, 0],
    [4, 1],
    [5.99, 1],
    [6, 2],
    [10, 2],
    [10.01, 3],
  ])('%d lies in cell %d and no other', (value, cell) => {
    expect(cellsMeeting(cells, { low: value, high: value, lowOpen: false, highOpen: false })).toBe(1 << cell)
  })
})

test('a malformed threshold is refused at start-up, with the row and what to write', () => {
  const made = (): unknown =>
    table({
      id: 'test.malformed',
      title: 'Malformed',
      cite: cite('herald', 'a test'),
      given: [number('ratio')],
      outcome: oneOf('answer', ['yes']),
      // @ts-expect-error The types refuse it too; this is what a table from elsewhere would meet.
      rows: [['=> 2.0', 'yes']],
    })
  expect(made).toThrow(
    'test.malformed row 1: "=> 2.0" is not a threshold. Write "≥ 2.0" or "≥ 4.0 and < 6.0".',
  )
})
