/** The promise guard: never promise what the roster cannot hold (ask-a-doctor, section 6). */
import { afterServiceMinutes, type Instant, isOpen, nextOpening, type ServiceHours } from './service-hours.ts'

/** Four hours of service time. */
export const promisedMinutes = 240

/** What is waiting and who is there to answer, as the server counts them now. */
export type Roster = {
  readonly openQuestions: number
  readonly minutesPerAnswer: number
  readonly cliniciansOnDuty: number
  /** Approval takes another person: without one nothing can be delivered. */
  readonly reviewersOnDuty: number
  /** `unknown` closes the door as `down` does: an unread question must not be promised anything. */
  readonly scanner: 'healthy' | 'down' | 'unknown'
  /** What the site does when the queue is longer than the promise. */
  readonly whenLong: 'say the honest time' | 'close the door'
}

export type Offer =
  | { readonly kind: 'promise' | 'honest time'; readonly minutes: number; readonly by: Instant }
  | {
      readonly kind: 'closed'
      readonly why: 'outside hours' | 'nobody on duty' | 'queue too long' | 'scanner down'
      readonly opensAt: Instant
    }

/** What may be promised to a question that is sent now. */
export function offerNow(hours: ServiceHours, roster: Roster, now: Instant): Offer {
  const closed = (why: Extract<Offer, { kind: 'closed' }>['why']): Offer => ({
    kind: 'closed',
    why,
    opensAt: nextOpening(hours, now),
  })
  if (!isOpen(hours, now)) return closed('outside hours')
  if (!(roster.cliniciansOnDuty >= 1) || !(roster.reviewersOnDuty >= 1)) return closed('nobody on duty')
  if (roster.scanner !== 'healthy') return closed('scanner down')
  const work = (roster.openQuestions + 1) * roster.minutesPerAnswer
  const needed = Math.ceil(work / roster.cliniciansOnDuty)
  const minutes = Math.max(promisedMinutes, needed)
  const by = afterServiceMinutes(hours, now, minutes)
  if (minutes <= promisedMinutes) return { kind: 'promise', minutes, by }
  return roster.whenLong === 'close the door'
    ? closed('queue too long')
    : { kind: 'honest time', minutes, by }
}
