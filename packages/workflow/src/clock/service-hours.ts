/**
 * Service hours: when somebody is there to answer, and minutes counted in them alone (ask-a-doctor, section 6).
 *
 * Hours are local times of one place, so a day on which the clocks change has the minutes that it really has.
 */
import { fail, ok, type Result } from '@herald/core'
import { Temporal } from 'temporal-polyfill'

export type Instant = Temporal.Instant

/** One stretch of a day, as printed on the door: from '08:00' to '18:30'. '24:00' is midnight at the end of the day. */
export type Opening = { readonly from: string; readonly to: string }
export type Weekday = 'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday'

/** The hours of one site as its people write them down. */
export type ServiceHours = {
  readonly timeZone: string
  readonly opening: Readonly<Record<Weekday, readonly Opening[]>>
  /** Days on which the door stays shut, as ISO dates. */
  readonly holidays: readonly string[]
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const time = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/u

/** The hours, if a service can run on them; else every fault, said so that the person who wrote them can mend it. */
export function checkedHours(hours: ServiceHours): Result<ServiceHours, readonly string[]> {
  const faults = [
    ...weekdays.flatMap((day) => openingFaults(day, hours.opening[day])),
    ...hours.holidays
      .filter((day) => !isDate(day))
      .map((day) => `Holiday "${day}" is not a date. Write it as 2026-12-25.`),
    ...(isTimeZone(hours.timeZone)
      ? []
      : [`Time zone "${hours.timeZone}" is not known. Write a name such as Europe/London.`]),
    ...(weekdays.some((day) => hours.opening[day].length > 0)
      ? []
      : ['No weekday has an opening. Give at least one, or no question can be promised an answer.']),
  ]
  return faults.length === 0 ? ok(hours) : fail(faults)
}

/** Whether somebody is there at this moment. */
export const isOpen = (hours: ServiceHours, at: Instant): boolean =>
  openingsOf(hours, dayOf(hours, at)).some(
    ([from, to]) => Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) < 0,
  )

/** Whole service minutes between two moments; none when the second is not later. */
export function serviceMinutesBetween(hours: ServiceHours, from: Instant, to: Instant): number {
  let milliseconds = 0
  const last = dayOf(hours, to)
  for (let day = dayOf(hours, from); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    for (const [opens, closes] of openingsOf(hours, day)) {
      const start = Math.max(opens.epochMilliseconds, from.epochMilliseconds)
      const end = Math.min(closes.epochMilliseconds, to.epochMilliseconds)
      milliseconds += Math.max(0, end - start)
    }
  }
  return Math.floor(milliseconds / 60_000)
}

/** The moment at which so many service minutes have passed. Checked hours always have one: holidays are finitely many. */
export function afterServiceMinutes(hours: ServiceHours, from: Instant, minutes: number): Instant {
  let left = Math.max(0, minutes) * 60_000
  if (left === 0) return from
  for (let day = dayOf(hours, from); ; day = day.add({ days: 1 })) {
    for (const [opens, closes] of openingsOf(hours, day)) {
      const start = Math.max(opens.epochMilliseconds, from.epochMilliseconds)
      const length = Math.max(0, closes.epochMilliseconds - start)
      if (left <= length) return Temporal.Instant.fromEpochMilliseconds(start + left)
      left -= length
    }
  }
}

/** When the door opens next, or this moment if it is open. */
export function nextOpening(hours: ServiceHours, from: Instant): Instant {
  if (isOpen(hours, from)) return from
  for (let day = dayOf(hours, from); ; day = day.add({ days: 1 })) {
    for (const [opens, closes] of openingsOf(hours, day)) {
      const isAhead = Temporal.Instant.compare(opens, from) >= 0
      if (isAhead && Temporal.Instant.compare(opens, closes) < 0) return opens
    }
  }
}

const dayOf = (hours: ServiceHours, at: Instant) => at.toZonedDateTimeISO(hours.timeZone).toPlainDate()

function openingsOf(hours: ServiceHours, day: Temporal.PlainDate): readonly (readonly [Instant, Instant])[] {
  if (hours.holidays.includes(day.toString())) return []
  const weekday = weekdays[day.dayOfWeek - 1]
  if (weekday === undefined) throw new Error(`${day.toString()} has no weekday.`)
  return hours.opening[weekday]
    .map(({ from, to }) => [momentOf(hours, day, from), momentOf(hours, day, to)] as const)
    .toSorted(([a], [b]) => Temporal.Instant.compare(a, b))
}

const momentOf = ({ timeZone }: ServiceHours, day: Temporal.PlainDate, clock: string): Instant =>
  clock === '24:00'
    ? day.add({ days: 1 }).toZonedDateTime({ timeZone }).toInstant()
    : day.toZonedDateTime({ timeZone, plainTime: clock }).toInstant()

const openingFaults = (day: Weekday, openings: readonly Opening[]): readonly string[] => [
  ...openings.flatMap(({ from, to }) =>
    !time.test(from) || !time.test(to) || from >= to
      ? [`${day}: "${from}" to "${to}" is not an opening. Write 08:00 to 18:00, the first before the second.`]
      : [],
  ),
  ...openings
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .flatMap((opening, index, all) => {
      const before = all[index - 1]
      return before !== undefined && opening.from < before.to
        ? [`${day}: ${before.from} to ${before.to} and ${opening.from} to ${opening.to} overlap. Join them.`]
        : []
    }),
]

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
