/** The schedule cases, and the comparison that judges them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scheduleDifferences } from './compare-schedule.ts'
import { isRow, type Row, rowsOf } from './compare-value.ts'
import { heraldEval } from './herald-eval.ts'

const file = fileURLToPath(new URL('../cases/schedule/cases.yaml', import.meta.url))

describe('schedule cases', () => {
  const read: unknown = parse(readFileSync(file, 'utf8'))
  const cases = isRow(read) ? rowsOf(read, 'cases') : []
  const tolerance = isRow(read) ? Number(read['lvef_tolerance_days']) : 0
  const answers = heraldEval('schedule', file)

  test('there are 15 cases', () => {
    expect(cases).toHaveLength(15)
  })
  test.each(cases.map((one) => [String(one['id']), String(one['reason']), one] as const))(
    '%s %s',
    (id, _, one) => {
      const expected = one['expect']
      expect(isRow(expected)).toBe(true)
      expect(
        scheduleDifferences(
          isRow(expected) ? expected : {},
          answers.get(id) ?? { error: 'no line' },
          tolerance,
        ),
      ).toEqual([])
    },
  )
})

describe('the comparison of schedule cases', () => {
  const answer: Row = {
    doses: [
      { date: '2027-01-04', phase: 'h', drug: 'trastuzumab_iv', dose: '8 mg/kg', order: 1 },
      { date: '2027-01-25', phase: 'h', drug: 'trastuzumab_iv', dose: '6 mg/kg', order: 1 },
    ],
    daily: [{ drug: 'tucatinib', from: '2027-01-04', to: null, dose: '300 mg twice a day' }],
    checks: [
      { kind: 'lvef', on: '2027-03-29' },
      { kind: 'lvef', every_days: 84 },
    ],
    decisions: [{ on: '2027-01-25', about: 'heart', action: 'hold', sources: ['a', 'b'], drop: 12 }],
    windows: [{ kind: 'surgery', from: '2027-02-01', to: '2027-02-22' }],
    flags: ['ask_team', 'labels_differ'],
  }
  const eight = { date: '2027-01-04', drug: 'trastuzumab_iv', dose: ' 8  MG/kg' }
  // biome-ignore format: a table
  const rows: readonly [what: string, expected: Row, differences: number][] = [
    ['text in lower case with single spaces',    { doses: [eight] },                                                        0],
    ['another dose',                             { doses: [{ ...eight, dose: '6 mg/kg' }] },                                 1],
    ['extra rows, not complete',                 { doses: [eight], doses_complete: false },                                 0],
    ['extra rows, complete',                     { doses: [eight], doses_complete: true },                                  2],
    ['any of several',                           { doses: [{ ...eight, dose: { any_of: ['x', '8 mg/kg'] } }] },              0],
    ['none of several',                          { doses: [{ ...eight, dose: { any_of: ['x', 'y'] } }] },                    1],
    ['null is absent',                           { doses: [{ ...eight, booking: null }], daily: [{ drug: 'tucatinib', from: '2027-01-04', to: null }] }, 0],
    ['a value where null is expected',           { doses: [{ ...eight, order: null }] },                                    1],
    ['a scan within the tolerance',              { checks: [{ kind: 'lvef', on: '2027-04-12' }] },                          0],
    ['a scan outside it',                        { checks: [{ kind: 'lvef', on: '2027-04-13' }] },                          1],
    ['a series',                                 { checks: [{ kind: 'lvef', every_days: 84 }] },                            0],
    ['another kind of series',                   { checks: [{ kind: 'liver', every_days: 84 }] },                           1],
    ['sources that the answer holds',            { decisions: [{ on: '2027-01-25', about: 'heart', sources: ['b'], drop: 12 }] }, 0],
    ['a source that it does not hold',           { decisions: [{ on: '2027-01-25', about: 'heart', sources: ['c'] }] },      1],
    ['another action',                           { decisions: [{ on: '2027-01-25', about: 'heart', action: 'give' }] },      1],
    ['a window',                                 { windows: [{ kind: 'surgery', to: '2027-02-22' }] },                      0],
    ['another window',                           { windows: [{ kind: 'surgery', to: '2027-02-23' }] },                      1],
    ['a flag',                                   { flags: ['ask_team'] },                                                   0],
    ['a flag that is not there',                 { flags: ['two_clocks'] },                                                 1],
    ['counts',                                   { counts: [{ phase: 'h', drug: 'trastuzumab_iv', count: 2, first: '2027-01-04', last: '2027-01-25' }] }, 0],
    ['another count',                            { counts: [{ phase: 'h', drug: 'trastuzumab_iv', count: 3 }] },             1],
  ]
  test.each(rows)('%s', (_, expected, differences) => {
    expect(scheduleDifferences(expected, answer, 14)).toHaveLength(differences)
  })
  test('an error is a difference', () => {
    expect(scheduleDifferences({}, { id: 'x', error: 'no' }, 14)).toHaveLength(1)
  })
})
