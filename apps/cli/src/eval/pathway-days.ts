/** Days between the dates of a pathway case. A date is "2026-11-20", or "2025" when only the year is known. */
import { Temporal } from 'temporal-polyfill'
import { BadCase, type Fields, textAt } from './pathway-case.ts'

/** The days that a date can be: one, or a year of them. */
export type Dated = { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate }

export function datedAt(of: Fields, key: string): Dated | undefined {
  const said = textAt(of, key)
  if (said === undefined || said === 'unknown') return undefined
  if (/^\d{4}$/u.test(said)) return between(`${said}-01-01`, `${said}-12-31`, key)
  if (/^\d{4}-\d{2}$/u.test(said)) {
    const first = dayOf(`${said}-01`, key)
    return { first, last: first.with({ day: first.daysInMonth }) }
  }
  return between(said, said, key)
}

const between = (first: string, last: string, key: string): Dated => ({
  first: dayOf(first, key),
  last: dayOf(last, key),
})

function dayOf(said: string, key: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(said)
  } catch {
    throw new BadCase(`${key} is "${said}". Expected a day as "2026-11-20", or a year as "2025".`)
  }
}

/** Fewest and most days from one date to another. */
export const daysFrom = (from: Dated, to: Dated): { readonly low: number; readonly high: number } => ({
  low: from.last.until(to.first).total('days'),
  high: from.first.until(to.last).total('days'),
})
