/** Days as a record gives them, and which of two comes later. */
import { Temporal } from 'temporal-polyfill'
import type { When } from './chart.ts'

export const undated: When = { kind: 'undated' }

/** The day, or undefined when the calendar has no such day (30 February) or no patient lived then. */
export function calendarDay(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < 1850 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' })
  return date.day === day ? date : undefined
}

/** The last day of a month. */
export const monthEnd = (firstDay: Temporal.PlainDate): Temporal.PlainDate =>
  firstDay.with({ day: firstDay.daysInMonth })

export const onDay = (day: Temporal.PlainDate): When => ({ kind: 'on', day })

/** A range of days; one day when both ends are the same. */
export const withinDays = (from: Temporal.PlainDate, to: Temporal.PlainDate): When =>
  Temporal.PlainDate.compare(from, to) === 0 ? onDay(from) : { kind: 'within', from, to }

export function earliestDay(when: When): Temporal.PlainDate | undefined {
  switch (when.kind) {
    case 'on':
      return when.day
    case 'within':
      return when.from
    case 'undated':
      return undefined
  }
}

export function latestDay(when: When): Temporal.PlainDate | undefined {
  switch (when.kind) {
    case 'on':
      return when.day
    case 'within':
      return when.to
    case 'undated':
      return undefined
  }
}

/** Order by the last possible day, undated first: the newest stands last. */
export function compareWhen(a: When, b: When): number {
  const left = latestDay(a)
  const right = latestDay(b)
  if (left === undefined || right === undefined)
    return Number(left !== undefined) - Number(right !== undefined)
  return Temporal.PlainDate.compare(left, right)
}

/** As it would stand in a key or a list: "2021-05-03", "2021-05-01/2021-05-31", "undated". */
export function whenWords(when: When): string {
  switch (when.kind) {
    case 'on':
      return when.day.toString()
    case 'within':
      return `${when.from.toString()}/${when.to.toString()}`
    case 'undated':
      return 'undated'
  }
}
