/** The private case as a machine: one event, one step (ask-a-doctor, section 5). */

import { promisedMinutes } from '../clock/promise.ts'
import { momentAt } from '../clock/service-clock.ts'
import { afterServiceMinutes, type Instant } from '../clock/service-hours.ts'
import { type TimerKey, timerOf } from '../clock/timers.ts'
import { type Machine, type Moment, type Step, step } from '../machine.ts'
import { type About, nothingKnown } from '../permission/may.ts'
import type { Case, CaseCheck, CaseEvent, CaseEventName, CaseSetting, CaseState } from './case.ts'
import { type CaseChange, caseChanges } from './changes.ts'
import { type CaseGuard, caseGuards } from './guards.ts'
import { caseRules, caseTimersIn } from './rules.ts'

type CaseMachine = Machine<
  CaseState,
  Case,
  CaseEvent,
  CaseSetting,
  CaseEventName,
  CaseGuard,
  CaseChange,
  CaseCheck
>

/** (case, event, now, actor) -> [case, effects], or a refusal that changes nothing. */
export const stepCase = (subject: Case, event: CaseEvent, at: Moment, setting: CaseSetting): Step<Case> =>
  step(machine, subject, event, at, setting)

/** What the permission matrix asks about this case; `event.standing` holds what the server looked up. */
export const aboutCase = (subject: Case, event: Pick<CaseEvent, 'standing' | 'checks'>): About => ({
  asker: subject.asker,
  holder: subject.writer,
  reviewer: subject.reviewer,
  writers: subject.writers,
  rewriters: [],
  isWaiting: subject.state === 'queued',
  isAtPreview: false,
  standing: event.standing ?? nothingKnown,
})

const machine: CaseMachine = {
  rules: caseRules,
  timersIn: caseTimersIn,
  nameOf: (event) => (event.kind === 'timer' ? `timer ${event.timer}` : event.kind),
  firedBy: (event) => (event.kind === 'timer' ? event.timer : 'none'),
  checksOf: (event) => event.checks ?? {},
  aboutOf: aboutCase,
  guards: caseGuards,
  changes: caseChanges,
  moved: (subject, place) => ({ ...subject, ...place }),
  promiseDue: (subject, timer, { hours }) => momentAt(subject.clock, hours, promiseMinutesOf(subject, timer)),
  plainDue: (timer, from, setting) =>
    timer === 'T12' ? from.add({ hours: setting.keepDays * 24 }) : plainDue(timer, from, setting),
}

/** T6 moves with what she was told; T4 does not: a draft is due early however long the promise. */
const promiseMinutesOf = ({ promisedMinutes: told }: Case, timer: TimerKey): number =>
  timerOf(timer).after + (timer.startsWith('T6') ? told - promisedMinutes : 0)

/** When a timer that starts now is due. */
export function plainDue(timer: TimerKey, from: Instant, { hours }: Pick<CaseSetting, 'hours'>): Instant {
  const { after, unit } = timerOf(timer)
  switch (unit) {
    case 'seconds':
      return from.add({ seconds: after })
    case 'minutes':
      return from.add({ minutes: after })
    case 'hours':
      return from.add({ hours: after })
    case 'days':
      return from.add({ hours: after * 24 })
    case 'service minutes':
      return afterServiceMinutes(hours, from, after)
    case 'promise minutes':
      throw new Error(`${timer} counts on the clock of its question and has no plain moment.`)
  }
}
