/** The law of the export on whole records: the bundle of a person's facts, read again, gives the same facts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chart, When } from '@herald/core/chart'
import { readRecord } from '@herald/record'
import { factsBundle } from '@herald/record/facts-bundle'
import { describe, expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../../examples/patients')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const chartFrom = (value: unknown): Chart => {
  const [chart] = readRecord([{ kind: 'parsed', name: 'facts', value }]).charts
  if (chart === undefined) throw new Error('The bundle gave no chart.')
  return chart
}
const again = (chart: Chart): Chart =>
  chartFrom(factsBundle({ chart, own: [], answered: [], made: '2026-11-21' }))

const day = (when: When): string =>
  when.kind === 'on'
    ? when.day.toString()
    : when.kind === 'within'
      ? `${when.from.toString()} to ${when.to.toString()}`
      : 'undated'

/** Of the diagnosis the day is that of the tumour: a second Condition that says it again on another day is no further fact. */
const ofDiagnosis = ['laterality', 'behaviour', 'histology']

/**
 * Every fact of a chart as a line. Not carried over: that nodes were sentinel nodes ("N0(sn)": no coded value of the table says it), and
 * whether the record coded a metastasis or said it in words.
 */
function factsOf(chart: Chart): readonly string[] {
  const sides = new Map(
    chart.tumours.map(({ id, laterality, secondary }) => [
      id,
      `${laterality}${secondary ? ', secondary' : ''}`,
    ]),
  )
  const readings = chart.readings
    .filter(
      ({ status, said }) =>
        status !== 'superseded' && status !== 'entered-in-error' && said.kind !== 'unreadable',
    )
    .map(({ fact, said, about, status, source }) =>
      [
        fact,
        JSON.stringify(said).replace('(sn)', ''),
        about.prefix,
        about.epoch,
        sides.get(about.tumour) ?? about.tumour,
        ofDiagnosis.includes(fact) ? '' : `${status} ${day(source.when)}`,
      ].join(' | '),
    )
  const others = [
    ...chart.tumours.map(({ laterality, secondary, diagnosed, certainty }) =>
      ['tumour', laterality, secondary ? 'secondary' : certainty, day(diagnosed)].join(' | '),
    ),
    ...chart.treatments.map(({ ingredients, kind, from, to, doseWords }) =>
      ['treatment', ingredients.join(' + '), kind, day(from), day(to), doseWords].join(' | '),
    ),
    ...chart.procedures.map(({ kind, status, when }) => ['procedure', kind, status, day(when)].join(' | ')),
    ...chart.conditions.map(({ name, status, when }) => ['illness', name, status, day(when)].join(' | ')),
    ['person', chart.person.sex, day(chart.person.born), String(chart.person.deceased)].join(' | '),
  ]
  return [...new Set([...readings, ...others])].toSorted()
}

describe('the facts of a record, written and read again', () => {
  test.each(files)('%s gives the same facts', (file) => {
    const chart = chartFrom(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    expect(factsOf(chart).length).toBeGreaterThan(20)
    expect(factsOf(again(chart))).toEqual(factsOf(chart))
  })

  test('the bundle holds no words of reports and no name', () => {
    const [file = ''] = files
    const chart = chartFrom(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    const text = JSON.stringify(factsBundle({ chart, own: [], answered: [], made: '2026-11-21' }))
    expect(text).not.toMatch(/"(?:name|conclusion|telecom|address|note)":/)
  })
})
