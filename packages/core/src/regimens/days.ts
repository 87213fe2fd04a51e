/** Days of a calendar. A clinical day is a plain date: no clock times, no time zones. */
import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** Whole days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: 'day' }).days

export const addDays = (day: Day, days: number): Day => day.add({ days })

export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0

export const earlierFirst = (a: Day, b: Day): number => Temporal.PlainDate.compare(a, b)

/** The latest of some days; the first argument when there are no others. */
export const latest = (first: Day, ...others: readonly Day[]): Day =>
  others.reduce((top, day) => (isBefore(top, day) ? day : top), first)

/** The first day from this one on that the centre is open. */
export function nextOpenDay(day: Day, closed: ReadonlySet<string>): Day {
  let open = day
  while (closed.has(open.toString())) open = addDays(open, 1)
  return open
}

/** Reads "2027-02-08"; undefined when it is not a day of the calendar. */
export function dayOf(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' })
  } catch {
    return undefined
  }
}
