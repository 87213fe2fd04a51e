/** The calendar as a file to take along: iCalendar for any calendar program, FHIR CarePlan for a hospital. */
import { dayOf } from '@herald/core/regimens'
import { type CalendarFileEntry, carePlanOf, icsOfEntries } from '@herald/record/care-plan'
import type { CalendarAsk, Entry, ExportedFile } from '../../../desk/sheets/calendar.ts'
import type { SheetInput } from '../maker.ts'
import type { CalendarNotes } from './notes.ts'
import type { DrawnPlan } from './questions.ts'
import { type Speech, say } from './speech.ts'

type Export = Extract<CalendarAsk, { readonly kind: 'export' }>

export function exportedFile(
  ask: Export,
  plans: readonly DrawnPlan[],
  entries: readonly Entry[],
  notes: CalendarNotes,
  input: Pick<SheetInput, 'chart' | 'asOf'>,
  speech: Speech,
): ExportedFile {
  switch (ask.as) {
    case 'ics': {
      const lines = entries.map((entry) => fileEntry(entry, ask.titles, speech))
      const text = icsOfEntries(say('calendar-file-name'), lines.flat(), input.asOf, notes.revision)
      return { kind: 'file', name: 'appointments.ics', type: 'text/calendar', text }
    }
    case 'fhir':
      return {
        kind: 'file',
        name: 'care-plan.json',
        type: 'application/fhir+json',
        text: fhirOf(plans, input),
      }
  }
}

/** One entry. Neutral titles and no details by default: calendars are shared, and others read them. */
function fileEntry(entry: Entry, titles: Export['titles'], speech: Speech): readonly CalendarFileEntry[] {
  const [from, to] = [dayOf(entry.day), dayOf(entry.until)]
  if (from === undefined || to === undefined) return []
  const moves = speech.plan('visit-details-may-move')
  const isNamed = titles === 'named'
  return [
    {
      uid: `${entry.id.replace('/', '-')}@herald`,
      from,
      to,
      title: isNamed ? entry.what : say('calendar-file-title'),
      details: isNamed ? [...entry.notes, entry.where, moves].join(' ') : moves,
    },
  ]
}

/** One plan is a CarePlan; several are a collection of them. Amounts are never in a file that she makes. */
function fhirOf(plans: readonly DrawnPlan[], { chart, asOf }: Pick<SheetInput, 'chart' | 'asOf'>): string {
  const subject = `Patient/${chart.person.id}`
  const all = plans.map(({ followed }) =>
    carePlanOf({ plan: followed.plan, subject, created: asOf.toString(), view: 'patient' }),
  )
  const [only] = all
  const resource =
    all.length === 1
      ? only
      : { resourceType: 'Bundle', type: 'collection', entry: all.map((one) => ({ resource: one })) }
  return JSON.stringify(resource, undefined, 2)
}
