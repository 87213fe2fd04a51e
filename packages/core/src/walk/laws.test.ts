/** Laws E12 and E13 of the design, by brute force over the completions of small random books. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { among, type Facts, known } from '../fact/fact.ts'
import { cite } from '../publication/citation.ts'
import { type ListFact, oneOf } from '../table/column.ts'
import { type Column, type ReadRow, type Table } from '../table/table.ts'
import { book } from './book.ts'
import { boundOf } from './bound.ts'
import { checkTable } from './check-table.ts'
import { boxOf } from './record.ts'
import { matters, walk, walkTogether } from './walk.ts'

const raw = ['a', 'b', 'c', 'd'].map((name) => oneOf(name, ['1', '2', '3']))
const outcome = (name: string): ListFact => oneOf(name, ['x', 'y', 'z'])

/** A sound table over any columns: cuts each column in two at random and gives each combination an outcome. */
const soundTable = (id: string, given: readonly Column[]): fc.Arbitrary<Table> => {
  const values = given.map((column) =>
    column.kind === 'table' ? column.outcome.values : column.kind === 'list' ? column.values : [],
  )
  const cuts = fc.tuple(
    ...values.map((all) => fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 })),
  )
  return cuts.chain((first) => {
    const sides = first.map((left, index) => [
      left,
      (values[index] ?? []).filter((value) => !left.includes(value)),
    ])
    const combos = sides.reduce<readonly (readonly string[])[][]>(
      (all, side) => all.flatMap((combo) => side.map((part) => [...combo, part])),
      [[]],
    )
    return fc
      .array(fc.constantFrom('x', 'y', 'z'), { minLength: combos.length, maxLength: combos.length })
      .map(
        (outcomes): Table => ({
          kind: 'table',
          id,
          title: id,
          cite: cite('herald', 'a law'),
          given,
          outcome: outcome(id),
          rows: combos.map((cells, index): ReadRow => ({ cells, outcome: outcomes[index] ?? 'x', note: {} })),
        }),
      )
  })
}

/** Two tables that read a third, and each other's facts: correlation is where a wrong engine shows. */
const library = fc
  .tuple(
    fc.shuffledSubarray(raw, { minLength: 2, maxLength: 3 }),
    fc.shuffledSubarray(raw, { minLength: 1, maxLength: 2 }),
    fc.shuffledSubarray(raw, { minLength: 1, maxLength: 2 }),
  )
  .chain(([shared, left, right]) =>
    soundTable('shared', shared).chain((base) =>
      fc
        .tuple(soundTable('left', [base, ...left]), soundTable('right', [...right, base]))
        .map(([l, r]) => ({ base, left: l, right: r })),
    ),
  )

const record = fc
  .tuple(...raw.map((fact) => fc.subarray([...fact.values], { minLength: 1 })))
  .map((sets): Facts => new Map(raw.map((fact, index) => [fact.name, among(sets[index] ?? fact.values)])))

type Person = Readonly<Record<string, string>>

const completions = (facts: Facts): readonly Person[] =>
  raw.reduce<readonly Person[]>(
    (people, fact) => {
      const set = facts.get(fact.name)?.set
      const values = set?.kind === 'values' ? set.values : fact.values
      return people.flatMap((person) => values.map((value) => ({ ...person, [fact.name]: value })))
    },
    [{}],
  )

/** A table read for one complete person, the way a reader with a finger on the page would. */
function readOff(table: Table, person: Person): string {
  const row = table.rows.find(({ cells }) =>
    table.given.every((column, index) => {
      const cell = cells[index] ?? []
      const value =
        column.kind === 'table'
          ? readOff(column, person)
          : column.kind === 'list'
            ? (person[column.name] ?? '')
            : ''
      return cell === 'any' || cell === value || cell.includes(value)
    }),
  )
  return row?.outcome ?? 'no row'
}

const runs = { numRuns: 300, seed: 20261120 }

describe('laws of the walk', () => {
  test('E12: possible is exactly what completions reach, and pairs are never joined apart', () => {
    fc.assert(
      fc.property(library, record, ({ left, right }, facts) => {
        const both = book([left, right])
        const people = completions(facts)
        const reached = new Set(people.map((person) => readOff(left, person)))
        expect(new Set(walk(both, left, facts).possible)).toEqual(reached)
        const pairs = new Set(people.map((person) => `${readOff(left, person)}-${readOff(right, person)}`))
        expect(new Set(walkTogether(both, left, right, facts).map((pair) => pair.join('-')))).toEqual(pairs)
      }),
      runs,
    )
  })

  test('E13: a smaller set never adds an outcome, and decided stays decided', () => {
    fc.assert(
      fc.property(library, record, fc.nat(), ({ left }, facts, pick) => {
        const whole = book([left])
        const before = walk(whole, left, facts).possible
        const people = completions(facts)
        const person = people[pick % people.length] ?? {}
        const fact = raw[pick % raw.length]
        const narrowed =
          fact === undefined ? facts : new Map(facts).set(fact.name, known(person[fact.name] ?? '1'))
        for (const outcome of walk(whole, left, narrowed).possible) expect(before).toContain(outcome)
      }),
      runs,
    )
  })

  test('E13: the order of rows and of columns changes nothing', () => {
    fc.assert(
      fc.property(library, record, ({ left }, facts) => {
        const turned: Table = {
          ...left,
          given: left.given.toReversed(),
          rows: left.rows.toReversed().map((row) => ({ ...row, cells: row.cells.toReversed() })),
        }
        expect(walk(book([turned]), turned, facts).possible).toEqual(walk(book([left]), left, facts).possible)
      }),
      runs,
    )
  })

  test('E15: a fact matters when two completions that differ in it alone end differently', () => {
    fc.assert(
      fc.property(library, record, fc.constantFrom(...raw), ({ left }, facts, fact) => {
        const byRest = new Map<string, Set<string>>()
        for (const person of completions(facts)) {
          const rest = JSON.stringify({ ...person, [fact.name]: '' })
          byRest.set(rest, (byRest.get(rest) ?? new Set()).add(readOff(left, person)))
        }
        const expected = [...byRest.values()].some((outcomes) => outcomes.size > 1)
        const result = walk(book([left]), left, facts)
        expect(result.kind === 'decided' ? false : matters(result, fact)).toBe(expected)
      }),
      runs,
    )
  })

  test('E21: the bound holds every possible outcome', () => {
    fc.assert(
      fc.property(library, record, ({ left }, facts) => {
        const whole = book([left])
        const bound = boundOf(whole, whole.tableOf.get(left) ?? -1, boxOf(whole, facts))
        for (const outcome of walk(whole, left, facts).possible)
          expect(bound).toContain(left.outcome.values.indexOf(outcome))
      }),
      runs,
    )
  })

  test('check-table finds a row that was taken out or put in twice', () => {
    fc.assert(
      fc.property(library, fc.nat(), ({ base }, pick) => {
        const at = pick % base.rows.length
        const hole: Table = { ...base, rows: base.rows.toSpliced(at, 1) }
        const [again] = base.rows.slice(at, at + 1)
        const double: Table = { ...base, rows: again === undefined ? base.rows : [...base.rows, again] }
        expect(checkTable(book([base]), base)).toEqual([])
        expect(checkTable(book([hole]), hole)[0]).toMatchObject({ kind: 'gap' })
        expect(checkTable(book([double]), double)[0]).toMatchObject({ kind: 'overlap' })
      }),
      runs,
    )
  })
})
