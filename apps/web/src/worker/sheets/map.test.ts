/** The map agrees with the answers: what is lit, and the status of an option, is what the pathway says and nothing else. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeBrief, wordsOf } from '@herald/brief'
import { mapOf, mapStops } from '@herald/brief/map'
import { english } from '@herald/content-en'
import { sentences } from '@herald/content-en/screens/map'
import { rooms } from '@herald/core/pathway'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../../example-files.ts'
import { nobody } from '../nobody.ts'
import { map } from './map.ts'

const asOf = Temporal.PlainDate.from(exampleDay)
const words = wordsOf('en', english)
const chartOf = (file: string) => {
  const text = readFileSync(fileURLToPath(import.meta.resolve(`@herald/examples/patients/${file}`)), 'utf8')
  const [chart = nobody] = readRecord([{ kind: 'text', name: file, text }]).charts
  return chart
}

describe('the stops', () => {
  test('every room of the pathway is at exactly one stop', () => {
    const placed = mapStops.flatMap((stop): readonly string[] => stop.rooms)
    expect(placed.toSorted()).toEqual(rooms.map(({ id }) => id).toSorted())
  })

  test.each(
    mapStops.flatMap(({ id, rooms: ids }) => [`map-stop-${id}`, ...ids.map((room) => `map-room-${room}`)]),
  )('%s has a sentence', (id) => {
    expect(sentences).toContain(`\n${id} = `)
  })
})

describe('with nothing known', () => {
  const { here, stops } = mapOf({ chart: nobody, asOf })
  test('it is open where she is, and no drug is on her way for certain', () => {
    expect(here).toEqual([])
    const certain = stops.filter(({ id, light }) => id !== 'tests' && id !== 'beside' && light === 'hers')
    expect(certain.map(({ id }) => id)).toEqual([])
  })
})

describe.each(examplePatients.map(({ id, file }) => [id, file] as const))('example %s', (_, file) => {
  const input = { chart: chartOf(file), asOf }
  const brief = makeBrief(input)
  const { stops } = mapOf(input)
  const places = stops.flatMap((stop) => stop.rooms.flatMap((room) => room.places))

  test('an option on her way has the status that the answers give it', () => {
    const statuses = new Map(
      brief.answers.flatMap(({ options }) => options.map(({ option, status }) => [option, status] as const)),
    )
    const lit = places.filter(({ light }) => light !== 'not hers').flatMap(({ options }) => options)
    const differing = lit.filter(({ id, status }) => (statuses.get(id) ?? status) !== status)
    expect(differing.map(({ id, status }) => `${id}: ${status}, answers ${statuses.get(id)}`)).toEqual([])
  })

  test('every option that the answers list is lit somewhere', () => {
    const lit = new Set(
      places
        .filter(({ light }) => light !== 'not hers')
        .flatMap(({ options }) => options.map(({ id }) => id)),
    )
    const listed = brief.answers
      .flatMap(({ options }) => options)
      .filter(({ status }) => status === 'preferred' || status === 'alternative' || status === 'consider')
    expect(listed.map(({ option }) => option).filter((id) => [...lit].every((each) => each !== id))).toEqual(
      [],
    )
  })

  test('can be handed to the page, with a sentence for every message', async () => {
    const { shown } = await map({ ...input, brief, words }, { kind: 'look' }, undefined)
    expect(structuredClone(shown)).toEqual(shown)
    expect(JSON.stringify(shown).match(/"\[[a-z0-9-]+\]/g)).toBeNull()
  })
})
