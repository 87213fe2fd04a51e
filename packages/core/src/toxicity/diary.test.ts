import { describe, expect, test } from 'vitest'
import { dayOf } from '../regimens/days.ts'
import {
  checkedEntry,
  type DiaryEntry,
  type DiaryProblem,
  dayOfCycle,
  type Team,
  triageDay,
  visitSummary,
} from './diary.ts'
import { iconArray } from './frequency.ts'
import { frequencyTables } from './frequency-tables.ts'
import { dailyCheck, questionsFor } from './questions.ts'
import type { Grade } from './symptom.ts'
import type { SymptomId } from './symptoms.ts'

const day = (text: string) =>
  dayOf(text) ??
  (() => {
    throw new Error(`${text} is not a day.`)
  })()
const entry = (on: string, symptom: SymptomId, grade: Grade, more: Partial<DiaryEntry> = {}): DiaryEntry => ({
  day: day(on),
  asks: 'diary answers, today',
  reports: [{ symptom, grade, pro: {}, values: {}, yes: [], unanswered: [] }],
  veryWorried: false,
  contacted: false,
  ...more,
})
const team: Team = { drugsOn: () => [{ id: 'docetaxel', daysSinceLast: 5 }], profile: 'us' }
const today = day('2027-03-10')

describe('the diary', () => {
  const two = entry('2027-03-10', 'nausea', 1)
  // biome-ignore format: a table
  test.each<[string, DiaryEntry, readonly DiaryProblem['kind'][]]>([
    ['today',                 entry('2027-03-10', 'nausea', 1),                                                              []],
    ['tomorrow',              entry('2027-03-11', 'nausea', 1),                                                              ['in the future']],
    ['nothing',               entry('2027-03-10', 'nausea', 1, { reports: [] }),                                             ['nothing told']],
    ['one symptom twice',     { ...two, reports: [...two.reports, ...two.reports] },                                        ['symptom told twice']],
    ['98.6 degrees',          { ...two, reports: [{ symptom: 'fever', pro: {}, values: { temp_c: 98.6 }, yes: [], unanswered: [] }] }, ['out of range']],
  ])('%s', (_, one, kinds) => {
    const checked = checkedEntry(one, today)
    expect(checked.ok ? [] : checked.error.map((problem) => problem.kind)).toEqual(kinds)
  })
  test('three days running at "call today" without contact is "call now"; a call in between is not', () => {
    const days = ['2027-03-08', '2027-03-09', '2027-03-10'].map((on) => entry(on, 'nausea', 2))
    const [first, second, third] = days
    if (first === undefined || second === undefined || third === undefined) throw new Error('three days')
    expect(triageDay(days, third, team).level).toBe('call_now')
    expect(triageDay([first, { ...second, contacted: true }, third], third, team).level).toBe('call_today')
    expect(triageDay([second, third], third, team).level).toBe('call_today')
  })
  test('the summary for the visit: worst first, with its day', () => {
    const told = [
      entry('2027-03-01', 'fatigue', 2),
      entry('2027-03-02', 'fatigue', 1),
      entry('2027-03-03', 'vomiting', 3),
      entry('2027-02-01', 'rash', 3),
    ]
    expect(visitSummary(told, day('2027-03-01'), team)).toMatchObject([
      { symptom: 'vomiting', daysTold: 1, worst: { grade: 3, level: 'call_now' } },
      { symptom: 'fatigue', daysTold: 2, worst: { grade: 2, level: 'mention' } },
    ])
  })
  test('weekly PRO-CTCAE answers are not diary answers', () => {
    const weekly = entry('2027-03-01', 'fatigue', 2, { asks: 'PRO-CTCAE, last 7 days' })
    expect(visitSummary([weekly], day('2027-03-01'), team)).toEqual([])
  })
  test('days of the cycle', () => {
    expect(dayOfCycle(today, [day('2027-03-01'), day('2027-03-08')])).toBe(3)
    expect(dayOfCycle(day('2027-02-01'), [day('2027-03-01')])).toBe('before the first cycle')
  })
})

describe('what is asked', () => {
  test('eight symptoms at most, for her drugs, most urgent first', () => {
    expect(dailyCheck([{ id: 't_dxd', daysSinceLast: 3 }]).slice(0, 3)).toEqual([
      'fever',
      'breathlessness',
      'cough',
    ])
    expect(dailyCheck([{ id: 'letrozole', daysSinceLast: 0 }])).toEqual(['joint_pain', 'hot_flushes'])
    expect(
      dailyCheck([
        { id: 'docetaxel', daysSinceLast: 1 },
        { id: 'pertuzumab', daysSinceLast: 1 },
      ]).length,
    ).toBe(8)
  })
  test('danger questions come first, and only those of her drugs', () => {
    const onNeratinib = questionsFor('diarrhoea', [{ id: 'neratinib', daysSinceLast: 0 }])
    expect(onNeratinib.danger).toContain('loperamide_tried_24h')
    expect(questionsFor('diarrhoea', [{ id: 'docetaxel', daysSinceLast: 0 }]).danger).not.toContain(
      'loperamide_tried_24h',
    )
    expect(onNeratinib.others).toEqual(['diarrhoea_over_48h'])
  })
})

describe('dots out of 100', () => {
  const row = (id: string, event: string) => {
    const table = frequencyTables.find((one) => one.id === id)
    const found = table?.rows.find(([name]) => name === event)
    if (table === undefined || found === undefined) throw new Error(`No row ${id} ${event}.`)
    return iconArray(table, found)
  }
  // biome-ignore format: a table
  test.each<[string, string, unknown, unknown]>([
    ['aphinity',  'diarrhoea, any',                        { full: 71, of: 100, audience: 'everyone' },  { full: 45, of: 100, audience: 'everyone' }],
    ['hera',      'severe heart failure',                  { full: 8, of: 1000 },                         { full: 0, of: 1000 }],
    ['her2climb', 'diarrhoea',                             { full: 81, audience: 'everyone with date' },  { full: 53, audience: 'clinician' }],
    ['db05',      'nausea',                                { full: 71, of: 100 },                         { kind: 'not found' }],
    ['db05',      'heart weakness',                        { audience: 'nobody' },                        { audience: 'nobody' }],
    ['katherine', 'fatigue',                               { full: 50, audience: 'clinician' },           { full: 34, audience: 'clinician' }],
  ])('%s, %s', (id, event, withTreatment, without) => {
    expect(row(id, event)).toMatchObject({ withTreatment, without })
  })
})
