/**
 * What must hold of every patient, by generated complete ones: something is listed or said not to be covered; HER2-negative
 * disease never gets a HER2 drug; unsettled HER2 none above `depends-on`; a check that is open never hides an option.
 */
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { among, type Fact, type Facts, known } from '../fact/fact.ts'
import { her2 } from '../staging/facts.ts'
import type { Variable } from '../walk/book.ts'
import { her2Drugs } from './options.ts'
import { isInView, type Pathway, pathwayOf } from './pathway.ts'
import { pathwayBook } from './rooms.ts'

/** How many people the laws are held to. */
const people = 100_000
/** No longer than this, in milliseconds: a slow machine sees fewer people. */
const longest = 6_000

/** Park and Miller's generator: the same people in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const facts = pathwayBook.variables.filter((variable) => variable.kind !== 'state')

/** One value of a variable: a printed one, or a number inside one of its cells. */
function valueOf(variable: Variable, random: () => number): Fact {
  const pick = Math.floor(random() * variable.cells.length)
  if (variable.kind !== 'number') return known(variable.cells[pick] ?? '')
  const cell = variable.cells[pick]
  if (cell === undefined) return known(0)
  const high = Number.isFinite(cell.high) ? cell.high : cell.low + 1
  return known(cell.low === high ? high : (cell.low + high) / 2)
}

const after = [
  'after treatment primary',
  'after treatment size',
  'after treatment extent to skin or chest wall',
  'ypN',
]
const says = (person: Facts, fact: string, value: string): boolean =>
  JSON.stringify(person.get(fact)?.set).includes(`"${value}"`)

/** A complete person whose facts can be true together: what has no meaning for her is left out. */
function somebody(random: () => number): Facts {
  const person = new Map(facts.map((variable) => [variable.name, valueOf(variable, random)]))
  const age = person.get('age')?.set
  const isSixty = age?.kind === 'intervals' && age.intervals.every(({ low }) => low >= 60)
  if (says(person, 'sex', 'male') || isSixty || says(person, 'menopausal status', 'postmenopausal')) {
    person.set('pregnancy', known('not pregnant'))
  }
  if (says(person, 'breast surgery', 'not done') || says(person, 'treatment before surgery', 'none')) {
    for (const name of after) person.delete(name)
  }
  if (says(person, 'M', 'M0') && !says(person, 'relapse', 'distant'))
    person.set('metastatic at diagnosis', known('no'))
  return person
}

const her2InView = (found: Pathway): readonly string[] =>
  found.options
    .filter((option) => isInView(option) && her2Drugs.some((drug) => drug === option.id))
    .map(({ id }) => id)

describe('laws of the pathway over generated complete people', () => {
  test('something is listed or not covered is said; HER2-negative disease never gets a HER2 drug; nothing depends', () => {
    const random = randomFrom(20261120)
    const start = Temporal.Now.instant().epochMilliseconds
    let seen = 0
    let contradictory = 0
    for (; seen < people && Temporal.Now.instant().epochMilliseconds - start < longest; seen++) {
      const person = new Map(somebody(random)).set('HER2 of an earlier sample', known('negative'))
      const found = pathwayOf(person)
      if (found.contradictions.length > 0) contradictory++
      const label = () => JSON.stringify([...person].map(([name, fact]) => [name, fact.set]))
      if (found.contradictions.length === 0 && !found.notCovered && !found.options.some(isInView))
        throw new Error(`Nothing at all for ${label()}`)
      if (found.options.some((option) => option.status === 'depends-on'))
        throw new Error(`It depends, with everything known, for ${label()}`)
      const isNegative =
        person.get(her2.name)?.set.kind === 'values' &&
        JSON.stringify(person.get(her2.name)?.set).includes('negative')
      if (isNegative && her2InView(found).length > 0)
        throw new Error(`${her2InView(found).join()} with HER2-negative disease for ${label()}`)
    }
    expect(seen).toBeGreaterThan(999)
    expect(contradictory).toBe(0)
  }, 60_000)

  test('while HER2 is not settled, no HER2 drug stands above depends-on', () => {
    const random = randomFrom(20261121)
    for (let seen = 0; seen < 400; seen++) {
      const person = new Map(somebody(random))
        .set('HER2 of an earlier sample', known('negative'))
        .set(her2.name, among(['positive', 'negative'], 'pending'))
      const above = pathwayOf(person).options.filter(
        (option) =>
          her2Drugs.some((drug) => drug === option.id) &&
          ['preferred', 'alternative', 'consider'].includes(option.status),
      )
      expect(above.map(({ id }) => id)).toEqual([])
    }
  }, 60_000)

  test('with nothing known, no drug is offered and HER2 is asked first', () => {
    const found = pathwayOf(new Map())
    expect(
      found.options
        .filter((option) => ['preferred', 'alternative', 'consider'].includes(option.status))
        .every(({ id }) => id.startsWith('T-')),
    ).toBe(true)
    expect(found.ask[0]?.id).toBe('ish')
    expect(found.rooms.every((room) => room.exact)).toBe(true)
  })
})
