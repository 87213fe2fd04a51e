/** Survival numbers of the example patients: made only when asked for, refused where the model does not fit. */
import { readFileSync } from 'node:fs'
import { makeBrief, makeNumbers, refusalWords, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { type Day, dayFrom } from '@herald/core/chart'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { describe, expect, test } from 'vitest'

const words = wordsOf('en', english)
const read = dayFrom('2026-11-20')
if (read === 'unreadable') throw new Error('The day of the test is not a day.')
const asOf: Day = read

const chartOf = (id: string) => {
  const file = examplePatients.find((patient) => patient.id === id)?.file ?? ''
  const text = readFileSync(new URL(`../../../examples/patients/${file}`, import.meta.url), 'utf8')
  const [chart] = readRecord([{ kind: 'text', name: file, text }]).charts
  if (chart === undefined) throw new Error(`${id} gave no chart.`)
  return chart
}

const said = (id: string): string => {
  const numbers = makeNumbers({ chart: chartOf(id), asOf, depth: 'everything', year: 10 })
  return (
    numbers.ok
      ? numbers.value.sentences.map(words)
      : numbers.error.map((refusal) => words(refusalWords(refusal)))
  ).join(' ')
}

describe('survival numbers from a record', () => {
  const rows: readonly [id: string, why: string, says: RegExp][] = [
    [
      '06',
      'operated first, all facts there',
      /After surgery alone, \d+ out of 100 are alive 10 years later/u,
    ],
    ['01', 'a fact in conflict gives a range', /between \d+ and \d+ out of 100/u],
    ['08', 'a man', /no such count for men/u],
    ['05', 'drugs before surgery', /You had drugs before surgery/u],
    ['11', 'spread', /has not spread to other organs/u],
  ]
  test.each(rows)('%s: %s', (id, _why, says) => {
    expect(said(id)).toMatch(says)
    expect(said(id)).not.toMatch(/\[[a-z0-9-]+\]|NaN|undefined/u)
  })

  test('a brief holds no survival number before she asks (PW21)', () => {
    for (const { id } of examplePatients) {
      expect(JSON.stringify(makeBrief({ chart: chartOf(id), asOf }))).not.toMatch(/predict-/u)
    }
  })
})
