/** A room can say that she is not in it; a room without forks says the same as with them. */
import { describe, expect, test } from 'vitest'
import { among, known } from '../fact/fact.ts'
import { cite } from '../publication/citation.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { book } from './book.ts'
import { type Room, shownOptions, tablesOfRoom } from './option.ts'

const place = oneOf('place', ['inside', 'outside'])
const heart = oneOf('heart', ['well', 'weak'])
const base = table({
  id: 'test.base',
  title: 'Is she here?',
  cite: cite('herald', 'a test'),
  given: [place],
  outcome: oneOf('row', ['here', 'elsewhere']),
  rows: [
    ['inside', 'here'],
    ['outside', 'elsewhere'],
  ],
})
const cap = table({
  id: 'test.cap',
  title: 'Heart',
  cite: cite('herald', 'a test'),
  given: [heart],
  outcome: oneOf('heart for treatment', ['well', 'weak']),
  rows: [
    ['well', 'well'],
    ['weak', 'weak'],
  ],
})
const room: Room<'A' | 'B'> = {
  id: 'test',
  base,
  options: ['A', 'B'],
  lists: { here: { A: 'preferred' } },
  caps: [{ id: 'heart', table: cap, lowers: { weak: { A: 'avoid', B: 'avoid' } } }],
  checks: [],
  elsewhere: ['elsewhere'],
}
const asked = book(tablesOfRoom(room))
const both = (fact: typeof place | typeof heart) => among(fact.values)

describe('a room that she is not in', () => {
  // biome-ignore format: a table
  const rows: readonly [string, ReturnType<typeof known>, ReturnType<typeof known>, shown: readonly (readonly [string, string])[], rows: readonly string[]][] = [
    ['here, well',             known('inside'),  known('well'), [['A', 'preferred']],                 ['here']],
    ['here, weak: caps show',  known('inside'),  known('weak'), [['A', 'avoid'], ['B', 'avoid']],     ['here']],
    ['elsewhere, weak: not',   known('outside'), known('weak'), [],                                   ['elsewhere']],
    ['elsewhere, heart open',  known('outside'), both(heart),   [],                                   ['elsewhere']],
    ['perhaps here, weak',     both(place),      known('weak'), [['A', 'depends-on'], ['B', 'depends-on']], ['here', 'elsewhere']],
    ['here, heart open',       known('inside'),  both(heart),   [['A', 'depends-on'], ['B', 'depends-on']], ['here']],
  ]
  test.each(rows)('%s', (_why, where, pumps, shown, inRows) => {
    const found = shownOptions(
      asked,
      room,
      new Map([
        [place.name, where],
        [heart.name, pumps],
      ]),
    )
    expect(found.shown.map(({ option, status }) => [option, status])).toEqual(shown)
    expect(found.rows).toEqual(inRows)
    expect(found.exact).toBe(true)
  })
})
