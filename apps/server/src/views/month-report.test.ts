/** The monthly report from made-up audits: who counts where, the clock with its pauses, and what is too few to show. */
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { testSite } from '../testing/clinic.ts'
import { type Event, monthReport, reportRules } from './month-report.ts'

const { hours } = testSite.setting
const start = Temporal.Instant.from('2026-10-05T09:00:00Z')
const isIn = (at: Temporal.Instant) => String(at).startsWith('2026-10')
type Told = readonly (readonly [rule: string, minutes: number])[]
/** The same story for so many questions. */
const cases = (count: number, told: Told, name = 'case'): readonly Event[] =>
  Array.from({ length: count }, (_, n) =>
    told.map(([rule, minutes]) => ({ subject: `${name}-${n}`, rule, at: start.add({ minutes }) })),
  ).flat()
const report = (...events: readonly (readonly Event[])[]) =>
  monthReport('2026-10', events.flat(), isIn, hours)
const none = { kind: 'fewer than 11' }

describe('the report of a month [threat 21]', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [why: string, events: readonly Event[], expected: object])[] = [
    ['answered after two hours', cases(20, [['W3', 0], ['W4', 0], ['W17', 120]]),
      { asked: { kind: 'about', n: 20 }, answered: { kind: 'about', n: 20 }, onTime: { kind: 'about', n: 20 }, late: none, waitForAnswer: { half: 120, nineInTen: 120 } }],
    ['the time she was asked something does not count', cases(20, [['W3', 0], ['W4', 0], ['W12', 30], ['W13', 500], ['W17', 560]]),
      { waitForAnswer: { half: 90, nineInTen: 90 } }],
    ['late is not on time', cases(15, [['W3', 0], ['W4', 0], ['T6b queued', 240], ['W17', 300]]),
      { answered: { kind: 'about', n: 15 }, onTime: none, late: { kind: 'about', n: 15 } }],
    ['held, looked at, then answered: the clock runs from the sending', cases(12, [['W3', 0], ['W5', 0], ['W8', 12], ['W17', 70]]),
      { dangerHolds: { kind: 'about', n: 11 }, waitForLook: { half: 15, nineInTen: 15 }, waitForAnswer: { half: 70, nineInTen: 70 } }],
    ['reopened: a new clock', cases(11, [['W3', 0], ['W4', 0], ['W12', 10], ['W14', 4330], ['W25', 5000], ['W4', 5000], ['W17', 5060]]),
      { asked: { kind: 'about', n: 11 }, waitForAnswer: { half: 60, nineInTen: 60 } }],
    ['ten are too few', cases(10, [['W3', 0], ['W4', 0], ['W17', 60]]),
      { asked: none, answered: none, onTime: none, waitForAnswer: undefined }],
    ['asked the month before, answered in this one', cases(11, [['W3', -10_000], ['W4', -10_000], ['W17', 60]]),
      { asked: none, answered: { kind: 'about', n: 11 } }],
    ['declined and corrected', [...cases(13, [['W3', 0], ['W4', 0], ['W19', 9]]), ...cases(11, [['W22d', 5]], 'corrected')],
      { declined: { kind: 'about', n: 15 }, corrections: { kind: 'about', n: 11 } }],
  ]
  test.each(rows)('%s', (_, events, expected) => {
    expect(report(events)).toMatchObject(expected)
  })

  test('nine in ten and half are of people, rounded up to five minutes', () => {
    const each = Array.from({ length: 20 }, (_, n) =>
      cases(
        1,
        [
          ['W3', 0],
          ['W17', (n + 1) * 10 - 3],
        ],
        `c${n}`,
      ),
    )
    expect(report(...each).waitForAnswer).toEqual({ half: 100, nineInTen: 180 })
  })

  test('the rules that it reads are rules', () => {
    expect(reportRules).toEqual(
      expect.arrayContaining(['W3', 'W12', 'W13', 'W17', 'W19', 'W22d', 'W25', 'T6b queued']),
    )
  })
})
