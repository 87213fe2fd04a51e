/** Publication as a machine: one event, one step (ask-a-doctor, section 5, B1 to B10). */
import { timerOf } from '../clock/timers.ts'
import { type Machine, type Moment, type Step, step } from '../machine.ts'
import { type About, nothingKnown } from '../permission/may.ts'
import { nobody } from '../person.ts'
import {
  type PublicationChange,
  type PublicationGuard,
  publicationChanges,
  publicationGuards,
} from './guards.ts'
import type {
  Publication,
  PublicationCheck,
  PublicationEvent,
  PublicationEventName,
  PublicationState,
} from './publication.ts'
import { publicationRules, publicationTimersIn } from './rules.ts'

type PublicationMachine = Machine<
  PublicationState,
  Publication,
  PublicationEvent,
  'any site',
  PublicationEventName,
  PublicationGuard,
  PublicationChange,
  PublicationCheck
>

/** (publication, event, now, actor) -> [publication, effects], or a refusal that changes nothing. */
export const stepPublication = (
  subject: Publication,
  event: PublicationEvent,
  at: Moment,
): Step<Publication> => step(machine, subject, event, at, 'any site')

/** What the permission matrix asks about this publication. */
export const aboutPublication = (subject: Publication, event: Pick<PublicationEvent, 'standing'>): About => ({
  asker: subject.asker,
  holder: nobody,
  reviewer: nobody,
  writers: [],
  rewriters: subject.rewriters,
  isWaiting: false,
  isAtPreview: subject.state === 'preview',
  standing: event.standing ?? nothingKnown,
})

const machine: PublicationMachine = {
  rules: publicationRules,
  timersIn: publicationTimersIn,
  nameOf: (event) => (event.kind === 'timer' ? `timer ${event.timer}` : event.kind),
  firedBy: (event) => (event.kind === 'timer' ? event.timer : 'none'),
  checksOf: (event) => event.checks ?? {},
  aboutOf: aboutPublication,
  guards: publicationGuards,
  changes: publicationChanges,
  moved: (subject, place) => ({ ...subject, ...place }),
  promiseDue: () => 'never',
  // Every timer of a page is in days (T10, T11).
  plainDue: (timer, from) => from.add({ hours: timerOf(timer).after * 24 }),
}
