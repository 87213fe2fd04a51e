/**
 * What must hold of every patient, by generated complete ones: something is listed or said not to be covered; HER2-negative
 * disease never gets a HER2 drug; unsettled HER2 none above `depends-on`; a check that is open never hides an option.
 */
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { among } from '../fact/fact.ts'
import { her2 } from '../staging/facts.ts'
import { her2Drugs } from './options.ts'
import { isInView, type Pathway, pathwayOf } from './pathway.ts'
import { randomFrom, says, somebody } from './people.ts'

/** How many people the laws are held to here; conformance holds them to 100,000. */
const people = 10_000
/** No longer than this, in milliseconds: a slow machine sees fewer people. */
const longest = 6_000

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
      const person = somebody(random)
      const found = pathwayOf(person)
      if (found.contradictions.length > 0) contradictory++
      const label = () => JSON.stringify([...person].map(([name, fact]) => [name, fact.set]))
      if (found.contradictions.length === 0 && !found.notCovered && !found.options.some(isInView))
        throw new Error(`Nothing at all for ${label()}`)
      if (found.options.some((option) => option.status === 'depends-on'))
        throw new Error(`It depends, with everything known, for ${label()}`)
      if (says(person, her2.name, 'negative') && her2InView(found).length > 0)
        throw new Error(`${her2InView(found).join()} with HER2-negative disease for ${label()}`)
    }
    expect(seen).toBeGreaterThan(999)
    expect(contradictory).toBe(0)
  }, 60_000)

  test('while HER2 is not settled, no HER2 drug stands above depends-on', () => {
    const random = randomFrom(20261121)
    for (let seen = 0; seen < 400; seen++) {
      const person = new Map(somebody(random)).set(her2.name, among(['positive', 'negative'], 'pending'))
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
