/** A clinical day: never a timestamp. */
import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** The day of an ISO date such as 2026-11-20; `unreadable` when the calendar has no such day. */
export function dayFrom(iso: string): Day | 'unreadable' {
  try {
    return /^\d{4}-\d{2}-\d{2}$/u.test(iso) ? Temporal.PlainDate.from(iso) : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
