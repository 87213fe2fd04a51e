import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWrittenDay, writtenDay } from './written-day.ts'

const limits = { from: '1998-09-25', to: '2031-12-31' }
const read = (day: string, month: string, year: string) =>
  readWrittenDay({ day, month, year }, limits, 'en-GB')

describe('a day in three fields', () => {
  // biome-ignore format: a table
  test.each<[day: string, month: string, year: string, iso: string]>([
    ['3',    '11',        '2026',   '2026-11-03'],
    ['03',   'November',  '2026',   '2026-11-03'],
    [' 3 ',  'nov',       ' 2026 ', '2026-11-03'],
    ['3rd',  'Nov.',      '2026',   '2026-11-03'],
    ['1.',   'Sept',      '2026',   '2026-09-01'],
    ['29',   '2',         '2028',   '2028-02-29'],
  ])('"%s" "%s" "%s" is %s', (day, month, year, iso) => {
    expect(read(day, month, year)).toEqual({ kind: 'day', day: iso })
  })

  // biome-ignore format: a table
  test.each<[day: string, month: string, year: string, part: string, id: string]>([
    ['',    'May', '2026',  'day',   'date-empty'],
    ['3',   '',    '2026',  'month', 'date-empty'],
    ['3',   'May', '',      'year',  'date-empty'],
    ['0',   'May', '2026',  'day',   'date-day-unclear'],
    ['32',  'May', '2026',  'day',   'date-day-unclear'],
    ['-3',  'May', '2026',  'day',   'date-day-unclear'],
    ['3.5', 'May', '2026',  'day',   'date-day-unclear'],
    ['3',   'Mai', '2026',  'month', 'date-month-unclear'],
    ['3',   'Ma',  '2026',  'month', 'date-month-unclear'],
    ['3',   '13',  '2026',  'month', 'date-month-unclear'],
    ['3',   'May', '26',    'year',  'date-year-unclear'],
    ['3',   'May', 'soon',  'year',  'date-year-unclear'],
    ['30',  'Feb', '2026',  'day',   'date-not-in-month'],
    ['29',  '2',   '2027',  'day',   'date-not-in-month'],
    ['31',  'Apr', '2026',  'day',   'date-not-in-month'],
    ['3',   'May', '1926',  'year',  'date-too-early'],
    ['3',   'May', '2206',  'year',  'date-too-late'],
  ])('"%s" "%s" "%s" is explained at the %s: %s', (day, month, year, part, id) => {
    expect(read(day, month, year)).toMatchObject({ kind: 'problem', problem: { part, id } })
  })

  test('nothing written is no problem', () => {
    expect(read(' ', '', '')).toEqual({ kind: 'empty' })
  })
  test('law: a day that is written out is read back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1998-10-01'), max: new Date('2031-12-01'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10)
          expect(readWrittenDay(writtenDay(iso, 'en-GB'), limits, 'en-GB')).toEqual({ kind: 'day', day: iso })
        },
      ),
    )
  })
})
