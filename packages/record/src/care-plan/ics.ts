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

/** The text of the file. */
export function icsOf({ plan, name, visits, words, made, revision }: CalendarFile): string {
  const file = ical({ name, prodId: { company: 'Herald', product: 'treatment calendar', language: 'EN' } })
  for (const visit of visits) {
    const { title, details } = words(visit)
    const last = visit.kind === 'surgery window' ? visit.to : visit.day
    file.createEvent({
      id: `${plan}-${visit.key}@herald`,
      start: atMidnight(visit.day),
      end: atMidnight(addDays(last, 1)),
      allDay: true,
      summary: title,
      description: details,
      stamp: atMidnight(made),
      sequence: revision,
    })
  }
  return file.toString()
}

/** All-day entries are written as plain days from the UTC parts of this instant, whatever the machine's time zone. */
const atMidnight = (day: Temporal.PlainDate): Date => new Date(Date.UTC(day.year, day.month - 1, day.day))
