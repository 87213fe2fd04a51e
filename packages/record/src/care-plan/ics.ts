/**
 * A plan's visits as an iCalendar file (RFC 5545) that Apple, Google and Outlook read: one all-day entry a visit.
 *
 * The UID comes from the plan and the visit, never from its day, so importing again moves an entry. Titles are the
 * caller's words and should not name the illness: calendars are shared. No amounts.
 */

import { addDays, type Visit } from '@herald/core/regimens'
import ical from 'ical-generator'
import type { Temporal } from 'temporal-polyfill'

export type CalendarFile = {
  /** Names the plan among this person's plans; part of every UID. */
  readonly plan: string
  readonly name: string
  readonly visits: readonly Visit[]
  readonly words: (visit: Visit) => { readonly title: string; readonly details: string }
  /** The day on which the file is made. */
  readonly made: Temporal.PlainDate
  /** Counts up with every change of the plan, so that calendars take the newer entry. */
  readonly revision: number
}

/** One all-day entry, from its first day to its last. */
export type CalendarFileEntry = {
  /** Stays the same when the day moves. */
  readonly uid: string
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly title: string
  readonly details: string
}

/** The text of the file of one plan. */
export const icsOf = ({ plan, name, visits, words, made, revision }: CalendarFile): string =>
  icsOfEntries(
    name,
    visits.map((visit) => ({
      uid: `${plan}-${visit.key}@herald`,
      from: visit.day,
      to: visit.kind === 'surgery window' ? visit.to : visit.day,
      ...words(visit),
    })),
    made,
    revision,
  )

/** The text of a file of any entries: several plans, single dates. */
export function icsOfEntries(
  name: string,
  entries: readonly CalendarFileEntry[],
  made: Temporal.PlainDate,
  revision: number,
): string {
  const file = ical({ name, prodId: { company: 'Herald', product: 'treatment calendar', language: 'EN' } })
  for (const { uid, from, to, title, details } of entries)
    file.createEvent({
      id: uid,
      start: atMidnight(from),
      end: atMidnight(addDays(to, 1)),
      allDay: true,
      summary: title,
      description: details,
      stamp: atMidnight(made),
      sequence: revision,
    })
  return file.toString()
}

/** All-day entries are written as plain days from the UTC parts of this instant, whatever the machine's time zone. */
const atMidnight = (day: Temporal.PlainDate): Date => new Date(Date.UTC(day.year, day.month - 1, day.day))
