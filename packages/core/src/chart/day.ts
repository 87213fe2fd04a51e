/** A clinical day: never a timestamp. */
import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** Whole days from one day to another; negative when the second comes first. Counted, not by calendar arithmetic. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** Days since 1 March of year 0, in the calendar that Temporal's ISO days use. */
function dayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const m = (month + 9) % 12
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day
  )
}

/** The day of an ISO date such as 2026-11-20; `unreadable` when the calendar has no such day. */
export function dayFrom(iso: string): Day | 'unreadable' {
  try {
    return /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Temporal.PlainDate.from(iso) : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
