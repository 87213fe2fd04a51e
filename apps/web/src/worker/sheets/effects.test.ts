/** Side effects through the maker: no number before she chose (PW21), words for all of it, and her choice kept. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../../example-files.ts'
import { nobody } from '../nobody.ts'
import { effects } from './effects.ts'
import type { SheetInput } from './maker.ts'

const asOf = Temporal.PlainDate.from(exampleDay)
const words = wordsOf('en', english)
const inputOf = (file: string): SheetInput => {
  const text = readFileSync(fileURLToPath(import.meta.resolve(`@herald/examples/patients/${file}`)), 'utf8')
  const [chart = nobody] = readRecord([{ kind: 'text', name: file, text }]).charts
  return { chart, asOf, brief: makeBrief({ chart, asOf }), words }
}

describe.each(examplePatients.map(({ id, file }) => [id, file] as const))('example %s', (_, file) => {
  const input = inputOf(file)
  test('holds no number before she chose, and the same counts in dots and words after', async () => {
    const closed = await effects(input, { kind: 'look' }, undefined)
    expect(closed.shown.numbers).toEqual({ kind: 'closed' })
    expect(JSON.stringify(closed.shown.passages)).not.toMatch(/out of 1,?00/)
    const { shown, noted } = await effects(input, { kind: 'choose', choice: 'shown' }, undefined)
    expect(structuredClone({ shown, noted })).toEqual({ shown, noted })
    expect(JSON.stringify(shown).match(/"\[[a-z0-9_-]+\]/g)).toBeNull()
    const lines =
      shown.numbers.kind === 'shown'
        ? shown.numbers.plans.flatMap(({ trials }) => trials.flatMap((trial) => trial.lines))
        : []
    const differing = lines.filter(
      ({ withTreatment: { count }, sentence }) =>
        count !== 'not shown' && !sentence.includes(count === 0 ? 'none' : String(count)),
    )
    expect(differing).toEqual([])
  })
})

describe('her choice', () => {
  const input = inputOf(examplePatients[0]?.file ?? '')
  // biome-ignore format: a table
  test.each<[string, unknown, string]>([
    ['nothing noted',              undefined,                            'unset'],
    ['something else noted',       ['shown'],                            'unset'],
    ['words',                      { choice: 'words', day: 'x' },        'words'],
    ['not now, said today',        { choice: 'later', day: exampleDay }, 'later'],
    ['not now, said on other day', { choice: 'later', day: '2020-01-01' }, 'unset'],
  ])('%s', async (_, noted, choice) => {
    expect((await effects(input, { kind: 'look' }, noted)).shown.choice).toBe(choice)
  })
})
