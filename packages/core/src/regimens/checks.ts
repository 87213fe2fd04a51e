/** The tests of a regimen on real days: before a phase, on a day, in a series, at and after the end. */

import type { Calendar } from './calendar.ts'
import { addDays, type Day, isBefore } from './days.ts'
import { isAmong } from './drug-groups.ts'
import type { Check, Test } from './regimen.ts'

export type DatedCheck =
  | { readonly kind: 'by'; readonly test: Test; readonly day: Day; readonly need: string }
  | { readonly kind: 'on'; readonly test: Test; readonly day: Day }
  | {
      readonly kind: 'series'
      readonly test: Test
      readonly everyDays: number | 'counted in months'
      readonly everyMonths: number | 'counted in days'
      readonly times: number | 'to the end'
      readonly first: Day
    }

/** A scan "at the end" is due about a week after the last dose, within two weeks either way. */
const afterLastDoseDays = 7

/** Every check of the regimen, with the first days of each series listed. */
export function datedChecks(checks: readonly Check[], calendar: Calendar): readonly DatedCheck[] {
  return checks.flatMap((check) => datesOf(check, calendar))
}

function datesOf(check: Check, calendar: Calendar): readonly DatedCheck[] {
  const phase = (id: string) => calendar.phases.find((one) => one.id === id)
  const lastShown = lastDayShown(calendar)
  switch (check.kind) {
    case 'before phase': {
      const from = phase(check.phase)?.from
      return from === undefined ? [] : [{ kind: 'by', test: check.test, day: from, need: check.need ?? '' }]
    }
    case 'on day': {
      const from = phase(check.phase)?.from
      return from === undefined ? [] : [{ kind: 'on', test: check.test, day: addDays(from, check.day - 1) }]
    }
    case 'before surgery':
      return calendar.surgery.map((window) => ({ kind: 'by', test: check.test, day: window.from, need: '' }))
    case 'at the end':
      return calendar.end === 'no planned end'
        ? []
        : [{ kind: 'on', test: check.test, day: addDays(calendar.end, afterLastDoseDays) }]
    case 'after the end': {
      if (calendar.end === 'no planned end') return []
      const end = calendar.end
      const days = counted(check.times).map((n) => end.add({ months: n * check.everyMonths }))
      return [...series(check.test, 'counted in months', check.everyMonths, check.times, days)]
    }
    case 'series': {
      const dates = phase(check.fromPhase)
      if (dates === undefined) return []
      // A count before each dose goes where the dose goes, also when a visit has moved.
      if (check.times === 'to the end of the phase' && check.from === 'day 1') {
        const days = doseDays(calendar, check.fromPhase, check.everyDays)
        return [
          ...series(check.test, check.everyDays, check.everyMonths ?? 'counted in days', days.length, days),
        ]
      }
      const wanted = check.times === 'to the end of the phase' ? dates.lastDose : lastShown
      const from = check.from === 'day 1' ? 0 : 1
      const days: Day[] = []
      for (let n = from; days.length < (typeof check.times === 'number' ? check.times : 400); n++) {
        const day =
          check.everyMonths === undefined || check.test === 'lvef'
            ? addDays(dates.from, n * check.everyDays)
            : dates.from.add({ months: n * check.everyMonths })
        if (typeof check.times !== 'number' && isBefore(wanted, day)) break
        days.push(day)
      }
      const times =
        check.times === 'to the end of the phase'
          ? days.length
          : check.times === 'to the end'
            ? 'to the end'
            : check.times
      return [...series(check.test, check.everyDays, check.everyMonths ?? 'counted in days', times, days)]
    }
  }
}

/** The days of a phase on which a dose is given: each of them for a weekly count, else day 1 of each cycle. */
function doseDays(calendar: Calendar, phase: string, everyDays: number): readonly Day[] {
  const due = calendar.doses.filter(
    (dose) =>
      dose.phase === phase &&
      !isAmong(dose.drug, '@gcsf') &&
      (everyDays <= weekDays || dose.dayOfCycle === 1),
  )
  return [...new Map(due.map(({ date }) => [date.toString(), date])).values()]
}

const weekDays = 7

const counted = (times: number): readonly number[] => Array.from({ length: times }, (_, n) => n + 1)

function series(
  test: Test,
  everyDays: number | 'counted in months',
  everyMonths: number | 'counted in days',
  times: number | 'to the end',
  days: readonly Day[],
): readonly DatedCheck[] {
  const [first] = days
  if (first === undefined) return []
  const row: DatedCheck = { kind: 'series', test, everyDays, everyMonths, times, first }
  return [row, ...days.map((day): DatedCheck => ({ kind: 'on', test, day }))]
}

/** The last day that the calendar draws: its end, or the last dose drawn of a plan without one. */
export function lastDayShown(calendar: Calendar): Day {
  const days = [
    ...calendar.phases.map((phase) => phase.nextDue),
    ...(calendar.end === 'no planned end' ? [] : [calendar.end]),
  ]
  const [first, ...rest] = days
  if (first === undefined) throw new Error('A calendar without phases has no days to show.')
  return rest.reduce((top, day) => (isBefore(top, day) ? day : top), first)
}
