/** Followed visits -> entries of the calendar, in words. */
import { sources } from '@herald/core'
import {
  audienceOf,
  chairTimeOf,
  type Day,
  type DrugId,
  dayOf,
  drugOf,
  type Followed,
  type FollowedVisit,
  isBefore,
  isScanned,
  type Visit,
  type VisitState,
} from '@herald/core/regimens'
import type { Entry, EntryKind, LateInWords, StateInWords } from '../../../desk/sheets/calendar.ts'
import { drugName, drugNames } from '../drug-names.ts'
import { type Counts, countsOf, countWords } from './counts.ts'
import { readyFor, readyIds } from './get-ready.ts'
import type { CalendarNotes } from './notes.ts'
import { capital, named, type Speech, say } from './speech.ts'

export type Known = {
  readonly plan: string
  readonly followed: Followed
  readonly notes: CalendarNotes
  /** Days of the heart scans that the record holds. */
  readonly scans: readonly Day[]
  readonly asOf: Day
  readonly speech: Speech
}

/** A scan on the day of a drip is a line of its own: it has another place and another day. */
const scanSuffix = '+lvef'

/** The entries of one plan, earliest first. */
export function entriesOf(known: Known): readonly Entry[] {
  const counts = countsOf(known.followed)
  return known.followed.visits.flatMap((one) => {
    const entry = entryOf(one, known, counts)
    const hasScan = one.visit.kind === 'treatment' && one.visit.tests.includes('lvef')
    return hasScan ? [scanEntry(one.visit, known, `${entry.id}${scanSuffix}`), entry] : [entry]
  })
}

function entryOf(one: FollowedVisit, known: Known, counts: Counts): Entry {
  const { visit, state } = one
  if (visit.kind === 'test' && visit.tests.includes('lvef'))
    return scanEntry(visit, known, `${known.plan}/${visit.key}`)
  const { notes, plan, asOf, speech } = known
  const kind = kindOf(visit)
  const id = `${plan}/${visit.key}`
  const drugs = drugsOf(visit)
  const day = visit.day.toString()
  return {
    id,
    plan,
    kind,
    day,
    until: visit.kind === 'surgery window' ? visit.to.toString() : day,
    what: say(`calendar-what-${kind}`),
    drugs: drugNames(drugs),
    counts: visit.kind === 'treatment' ? countWords(visit, counts) : [],
    where: say(`calendar-where-${kind}`),
    howLong: howLong(visit),
    ready: [
      ...readyFor(kind).map((line) => say(line)),
      ...drugs.flatMap(readyIds).map((line) => speech.plan(line)),
    ],
    notes: notesOf(one, speech),
    state: { kind: kinds[state.kind], words: stateWords(state, speech) },
    late: one.late.map((late) => lateWords(late, speech)),
    marks: marksFor(visit.day, asOf),
    marked: notes.marks.some(({ entry }) => entry === id),
  }
}

/** What has not happened yet can be moved; what has, can be done or missed as well. */
const marksFor = (day: Day, asOf: Day): Entry['marks'] =>
  isBefore(asOf, day) ? ['moved'] : ['done', 'moved', 'missed']

function scanEntry(visit: Visit, known: Known, id: string): Entry {
  const { notes, scans, asOf, plan, speech } = known
  const mark = notes.marks.find(({ entry }) => entry === id)?.mark
  const day = mark?.kind === 'moved' ? (dayOf(mark.to) ?? visit.day) : visit.day
  const state = scanState(mark, visit.day, isScanned(visit.day, scans), isBefore(day, asOf))
  return {
    id,
    plan,
    kind: 'heart-scan',
    day: day.toString(),
    until: day.toString(),
    what: say('calendar-what-heart-scan'),
    drugs: [],
    counts: [],
    where: say('calendar-where-heart-scan'),
    howLong: [say('calendar-long-heart-scan')],
    ready: readyFor('heart-scan').map((line) => say(line)),
    notes: [speech.plan('visit-details-test-lvef')],
    state: { kind: kinds[state.kind], words: stateWords(state, speech) },
    late: [],
    marks: marksFor(day, asOf),
    marked: mark !== undefined,
  }
}

function scanState(
  mark: CalendarNotes['marks'][number]['mark'] | undefined,
  due: Day,
  inRecord: boolean,
  isPast: boolean,
): VisitState {
  if (mark?.kind === 'done' || mark?.kind === 'missed') return { kind: mark.kind, by: 'you' }
  if (inRecord) return { kind: 'done', by: 'record' }
  if (mark?.kind === 'moved' && !isPast) return { kind: 'moved', from: due }
  return isPast ? { kind: 'not known' } : { kind: 'to come' }
}

function kindOf(visit: Visit): EntryKind {
  switch (visit.kind) {
    case 'treatment': {
      const routes = new Set(visit.doses.map((dose) => (drugOf(dose.drug).route === 'IV' ? 'drip' : 'shot')))
      return routes.size > 1 ? 'drip-and-shot' : routes.has('drip') ? 'drip' : 'shot'
    }
    case 'test':
      return 'blood-test'
    case 'tablets begin':
      return 'tablets'
    case 'surgery window':
      return 'surgery'
  }
}

const drugsOf = (visit: Visit): readonly DrugId[] =>
  visit.kind === 'treatment'
    ? visit.doses.map((dose) => dose.drug)
    : visit.kind === 'tablets begin'
      ? [visit.run.drug]
      : []

/** Minutes that a label prints and that everyone may see; else the team is asked. */
function howLong(visit: Visit): readonly string[] {
  if (visit.kind !== 'treatment') return []
  const printed = visit.doses.flatMap((dose) => {
    const time = chairTimeOf(dose)
    if (time === 'not printed') return []
    const audience = audienceOf(time.by)
    if (audience === 'clinician' || audience === 'nobody') return []
    const drug = capital(drugName(dose.drug))
    return [say('calendar-long-minutes', { drug, minutes: time.minutes })]
  })
  return [...printed, say('calendar-long-ask')]
}

function notesOf({ visit, state, shown }: FollowedVisit, speech: Speech): readonly string[] {
  switch (visit.kind) {
    case 'treatment': {
      const drugs = [...new Set(visit.doses.map((dose) => dose.drug))]
      const notShown = drugs.filter((drug) => !shown.includes(drug))
      const fromRecord = (state.kind === 'done' || state.kind === 'late') && state.by === 'record'
      const isBooked = visit.doses.some(({ booking }) => booking === 'team rebooks')
      return [
        ...visit.tests
          .filter((test) => test !== 'lvef')
          .map((test) => speech.plan(`visit-details-test-${test}`)),
        ...(isBooked ? [speech.plan('late-team-rebooks')] : []),
        ...(fromRecord && notShown.length > 0
          ? [say('calendar-not-shown', { drugs: named(drugNames(notShown)) })]
          : []),
      ]
    }
    case 'test':
      return visit.tests.map((test) => speech.plan(`visit-details-test-${test}`))
    case 'tablets begin': {
      const { to } = visit.run
      return to === 'no planned end' ? [] : [say('calendar-tablets-until', { day: speech.words.day(to) })]
    }
    case 'surgery window':
      return [say('calendar-window', { from: speech.words.day(visit.day), to: speech.words.day(visit.to) })]
  }
}

const kinds = {
  'to come': 'to-come',
  moved: 'moved',
  done: 'done',
  late: 'late',
  changed: 'changed',
  missed: 'missed',
  'not known': 'not-known',
} as const satisfies Readonly<Record<VisitState['kind'], StateInWords['kind']>>

function stateWords(state: VisitState, { words }: Speech): string {
  switch (state.kind) {
    case 'to come':
      return ''
    case 'moved':
      return say('calendar-state-moved', { day: words.day(state.from) })
    case 'done':
      return say(`calendar-state-done-${state.by}`)
    case 'late':
      return say('calendar-state-late', { days: state.daysLate, day: words.day(state.from) })
    case 'changed':
      return say('calendar-state-changed', { drugs: named(drugNames(state.to.slice(0, 1))) })
    case 'missed':
      return say(`calendar-state-missed-${state.by}`)
    case 'not known':
      return say('calendar-state-not-known')
  }
}

const lateWords = ({ drug, reply }: FollowedVisit['late'][number], speech: Speech): LateInWords => ({
  drug: capital(drugName(drug)),
  answers: reply.answers.map((answer) => ({
    words: speech.words.late(drug, answer),
    sources: [...new Set(answer.by.flatMap(({ from }) => from))].map((key) => sources[key].title),
  })),
  differ: reply.labelsDiffer,
  rule: speech.plan(`drug-${drug}-late`),
})
