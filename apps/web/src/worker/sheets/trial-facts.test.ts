/** What the twelve examples tell a trial: courses with their days, where she stands, and nothing that the record does not say. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type ExampleId, examplePatients } from '@herald/examples'
import { readRecord } from '@herald/record'
import { factsFromChart, type TrialFacts } from '@herald/trials'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { exampleDay } from '../../example-files.ts'
import { nobody } from '../nobody.ts'

function factsOf(id: ExampleId): TrialFacts {
  const file = examplePatients.find((one) => one.id === id)?.file ?? 'none'
  const text = readFileSync(fileURLToPath(import.meta.resolve(`@herald/examples/patients/${file}`)), 'utf8')
  const [chart = nobody] = readRecord([{ kind: 'text', name: file, text }]).charts
  return factsFromChart(chart, Temporal.PlainDate.from(exampleDay))
}
/** A course in one line: its drugs, when in the journey, how long at least, how many weeks ago it ended at the most. */
const courses = ({ regimens }: TrialFacts): readonly string[] =>
  regimens.map(
    (r) =>
      `${r.drugs.join(' + ')} | ${r.settings.join(' or ')} | ≥ ${r.weeks.low} wk | ≤ ${Math.ceil(r.endedWeeksAgo.high)} wk ago | ${r.outcome}`,
  )

describe('courses of treatment, as the record dates them', () => {
  // biome-ignore format: a table
  const rows: readonly [id: ExampleId, courses: readonly string[]][] = [
    ['01', []],
    ['02', []],
    ['03', []],
    ['04', []],
    ['05', ['trastuzumab + pertuzumab + docetaxel + carboplatin | neoadjuvant | ≥ 19 wk | ≤ 13 wk ago | unknown',
            'trastuzumab + pertuzumab | adjuvant | ≥ 0 wk | ≤ 5 wk ago | ongoing']],
    ['06', ['paclitaxel | adjuvant | ≥ 8 wk | ≤ 1 wk ago | ongoing',
            'trastuzumab | adjuvant | ≥ 8 wk | ≤ 3 wk ago | ongoing']],
    ['07', ['carboplatin + docetaxel + pertuzumab + trastuzumab | neoadjuvant | ≥ 18 wk | ≤ 16 wk ago | unknown',
            'trastuzumab | adjuvant | ≥ 8 wk | ≤ 3 wk ago | ongoing']],
    ['08', ['paclitaxel | adjuvant | ≥ 11 wk | ≤ 20 wk ago | unknown',
            'trastuzumab | adjuvant | ≥ 30 wk | ≤ 1 wk ago | ongoing',
            'tamoxifen | adjuvant | ≥ 0 wk | ≤ 17 wk ago | unknown']],
    // M is MX and no operation is written: the one dose may have been given in any situation.
    ['09', ['doxorubicin + cyclophosphamide | neoadjuvant or adjuvant or metastatic | ≥ 0 wk | ≤ 1 wk ago | ongoing']],
    ['10', []],
    ['11', []],
    ['12', ['carboplatin + docetaxel | adjuvant | ≥ 18 wk | ≤ 81 wk ago | unknown',
            'trastuzumab | adjuvant | ≥ 51 wk | ≤ 45 wk ago | unknown',
            'letrozole | adjuvant or metastatic | ≥ 72 wk | ≤ 5 wk ago | ongoing']],
  ]
  test.each(rows)('example %s', (id, expected) => {
    const facts = factsOf(id)
    expect(courses(facts)).toEqual(expected)
    expect(facts.regimensComplete).toBe(false)
  })
})

describe('where she stands', () => {
  const near = 'locally-advanced-unresectable'
  // biome-ignore format: a table
  const rows: readonly [id: ExampleId, settings: readonly string[], response: readonly string[], weeksSinceSurgery: number | undefined][] = [
    ['01', ['early-after-surgery', 'early-after-adjuvant', near],                ['none given'],                              6],
    ['03', ['early-after-surgery', 'early-after-adjuvant', near],                ['none given'],                              6],
    ['04', ['early-untreated', 'early-after-surgery', 'early-residual-after-neoadjuvant', 'early-pcr-after-neoadjuvant', 'early-after-adjuvant', near], ['residual', 'complete', 'none given'], undefined],
    ['05', ['early-residual-after-neoadjuvant', 'early-after-adjuvant', near],   ['residual'],                                7],
    ['07', ['early-pcr-after-neoadjuvant', 'early-after-adjuvant', near],        ['complete'],                                11],
    ['08', ['early-after-surgery', 'early-after-adjuvant', near],                ['none given'],                              35],
    ['11', ['metastatic'],                                                       ['residual', 'complete', 'none given'],      undefined],
    ['12', ['metastatic'],                                                       ['none given'],                              101],
  ]
  test.each(rows)('example %s', (id, settings, response, weeks) => {
    const facts = factsOf(id)
    expect([facts.settings, facts.response]).toEqual([settings, response])
    expect(
      facts.weeksSinceSurgery.high === Number.POSITIVE_INFINITY
        ? undefined
        : Math.round(facts.weeksSinceSurgery.low),
    ).toBe(weeks)
  })
})

describe('the tumour as it was found', () => {
  // biome-ignore format: a table
  const rows: readonly [id: ExampleId, t: readonly string[], n: readonly string[], mm: readonly [number, number], why: string][] = [
    ['01', ['T1a', 'T1b'], ['N0'],       [4.5, 7], 'seen as T1b, measured as T1a: both stay possible'],
    ['03', ['T1c', 'T2'],  ['N0', 'N1'], [24, 24], 'cN0, then pN1a'],
    ['05', ['T3'],         ['N1'],       [56, 56], 'the 12 mm left after treatment are no small tumour at diagnosis'],
    ['07', ['T2'],         ['N0'],       [29, 31], 'ypTis is what treatment left'],
  ]
  test.each(rows)('example %s: T %j, N %j, %j mm (%s)', (id, t, n, [low, high]) => {
    const facts = factsOf(id)
    expect([facts.t, facts.n, facts.tumourMm.low, facts.tumourMm.high]).toEqual([t, n, low, high])
  })
})

test('samples that differ in ER leave every percentage between them possible', () => {
  expect(factsOf('12').er).toMatchObject({ statuses: ['positive', 'negative'], pct: { low: 0, high: 60 } })
})

test('a pregnancy and a later "not pregnant" are a conflict, not an answer', () => {
  expect(factsOf('09').conditions.pregnant).toBe('unknown')
})
