/** The conditions and the changes that publication rules name. */
import type { Instant } from '../clock/service-hours.ts'
import type { Moment } from '../machine.ts'
import { nobody, person } from '../person.ts'
import type { Publication, PublicationEvent } from './publication.ts'

type Test = (subject: Publication, event: PublicationEvent, now: Instant) => boolean
type Change = (subject: Publication, event: PublicationEvent, at: Moment) => Publication

const hours = (from: Instant, to: Instant) => from.until(to).total('hours')
const hashOf = (event: PublicationEvent) => ('hash' in event ? event.hash : 'none')

const tests = {
  'delivered 72 hours ago': (_, event, now) => event.kind === 'start' && hours(event.deliveredAt, now) >= 72,
  'at most 3 quasi-identifiers': (_, event) =>
    'quasiIdentifiers' in event && event.quasiIdentifiers >= 0 && event.quasiIdentifiers <= 3,
  'hash is that of the text': ({ text }, event) => text.kind === 'version' && text.hash === hashOf(event),
  'identity was checked': ({ identityCheckedBy }) => identityCheckedBy.kind === 'person',
  'both checks were made': ({ identityCheckedBy, senseCheckedBy }) =>
    identityCheckedBy.kind === 'person' && senseCheckedBy.kind === 'person',
  'within 14 days': ({ since }, _event, now) => hours(since, now) <= 14 * 24,
  'day within two weeks': (_, event, now) =>
    event.kind === 'yes' && hours(now, event.publishOn) >= 0 && hours(now, event.publishOn) <= 14 * 24,
  'about something else': (_, event) => event.kind === 'report' && event.about === 'something else',
  'about safety or identity': (_, event) => event.kind === 'report' && event.about !== 'something else',
  'she said yes to this text': ({ text, yes }) =>
    text.kind === 'version' && yes.kind === 'said' && yes.hash === text.hash,
} as const satisfies Readonly<Record<string, Test>>

const noText = (so: Publication): Publication => ({
  ...so,
  text: { kind: 'none' },
  identityCheckedBy: nobody,
  senseCheckedBy: nobody,
  yes: { kind: 'none' },
})

const changes = {
  'start over': (so) => ({ ...noText(so), rewriters: [] }),
  'note rewriter': (so, _event, { actor }) =>
    actor.kind === 'staff' && !so.rewriters.includes(actor.id)
      ? { ...so, rewriters: [...so.rewriters, actor.id] }
      : so,
  // Another text is another version: what was checked and said of the old one is void (I3).
  'set text': (so, event) => ({ ...noText(so), text: { kind: 'version', hash: hashOf(event) } }),
  'void text': noText,
  'note identity check': (so, _event, { actor }) =>
    actor.kind === 'staff' ? { ...so, identityCheckedBy: person(actor.id) } : so,
  'note sense check': (so, _event, { actor }) =>
    actor.kind === 'staff' ? { ...so, senseCheckedBy: person(actor.id) } : so,
  'note yes': (so, event) => ({ ...so, yes: { kind: 'said', hash: hashOf(event) } }),
  erase: (so) => ({ ...noText(so), rewriters: [], asker: nobody }),
} as const satisfies Readonly<Record<string, Change>>

export type PublicationGuard = keyof typeof tests
export type PublicationChange = keyof typeof changes
export const publicationGuards: Readonly<Record<PublicationGuard, Test>> = tests
export const publicationChanges: Readonly<Record<PublicationChange, Change>> = changes
