/** Real briefs of real (invented) records, as the page receives them: whole, in words, and able to cross over. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../example-files.ts'
import { briefInWords } from './in-words.ts'
import { nobody } from './nobody.ts'

const asOf = Temporal.PlainDate.from(exampleDay)
const words = wordsOf('en', english)

const chartOf = (file: string) => {
  const text = readFileSync(fileURLToPath(import.meta.resolve(`@herald/examples/patients/${file}`)), 'utf8')
  const [chart = nobody] = readRecord([{ kind: 'text', name: file, text }]).charts
  return chart
}

describe.each(examplePatients.map(({ id, file }) => [id, file] as const))('example %s', (_, file) => {
  const brief = makeBrief({ chart: chartOf(file), asOf })
  const said = briefInWords(brief, words, false)

  test('can be handed from the worker to the page, unchanged', () => {
    expect(structuredClone(said)).toEqual(said)
  })

  test('has no message left without its sentence', () => {
    expect(JSON.stringify(said).match(/"\[[a-z0-9-]+\]/g)).toBeNull()
  })

  test('has all of the brief', () => {
    expect(said.answers.length).toBe(15)
    const counts = (answers: typeof brief.answers | typeof said.answers) =>
      answers.map(({ id, points, restsOn, options, open, unknown, ask, sources }) => [
        id,
        points.length,
        restsOn.map((evidence) => evidence.sources.length),
        options.length,
        open.map(({ wouldChange }) => wouldChange.length),
        unknown.length,
        ask.length,
        sources.length,
      ])
    expect(counts(said.answers)).toEqual(counts(brief.answers))
  })
})

test('with nothing known there are fifteen general answers, and questions to answer in place', () => {
  const said = briefInWords(makeBrief({ chart: nobody, asOf }), words, false)
  expect(said.answers.every(({ headline }) => headline.length > 0)).toBe(true)
  expect(said.missing.filter(({ questions }) => questions.length > 0).length).toBeGreaterThan(4)
})
