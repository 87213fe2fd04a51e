/** Entries, careful days and tablets as months: weeks from Monday. */
import { type Day, dayOf, type Followed, isBefore, monthWeeks } from '@herald/core/regimens'
import type { DayCell, DayRangeInWords, Entry, MonthInWords } from '../../../desk/sheets/calendar.ts'

/** Months before and after today's that are drawn; the list holds everything. */
const monthsBefore = 12
const monthsAfter = 24

export function monthsOf(
  entries: readonly Entry[],
  ranges: readonly DayRangeInWords[],
  followed: readonly Followed[],
  asOf: Day,
): readonly MonthInWords[] {
  const days = entries
    .flatMap(({ day, until }) => [dayOf(day), dayOf(until)])
    .filter((day) => day !== undefined)
  const first = earliest(
    [...days, asOf].filter((day) => !isBefore(day, asOf.subtract({ months: monthsBefore }))),
  )
  const last = latest([...days, asOf].filter((day) => !isBefore(asOf.add({ months: monthsAfter }), day)))
  const byDay = Map.groupBy(entries, ({ day }) => day)
  const cellOf = (day: Day): DayCell => ({
    day: day.toString(),
    entries: (byDay.get(day.toString()) ?? []).map(({ id, kind, what, state }) => ({
      id,
      kind,
      what,
      done: state.kind === 'done' || state.kind === 'late',
    })),
    careful: ranges.some(
      ({ kind, from, to }) => kind === 'careful' && from <= day.toString() && day.toString() <= to,
    ),
    tablets: followed.some(({ plan }) =>
      plan.calendar.tablets.some(
        ({ from, to }) => !isBefore(day, from) && (to === 'no planned end' || !isBefore(to, day)),
      ),
    ),
  })
  const months: MonthInWords[] = []
  for (let month = first.with({ day: 1 }); !isBefore(last, month); month = month.add({ months: 1 }))
    months.push({
      month: month.toPlainYearMonth().toString(),
      weeks: monthWeeks(month).map((week) => week.map((day) => (day === 'blank' ? day : cellOf(day)))),
    })
  return months
}

const earliest = (days: readonly Day[]): Day =>
  days.reduce((first, day) => (isBefore(day, first) ? day : first))
const latest = (days: readonly Day[]): Day => days.reduce((last, day) => (isBefore(last, day) ? day : last))
