/** The clock of one question: service minutes since it was promised an answer, with its pauses (W4, W12, W13, W17). */
import {
  afterServiceMinutes,
  type Instant,
  type ServiceHours,
  serviceMinutesBetween,
} from './service-hours.ts'

export type ServiceClock =
  | { readonly kind: 'not started' }
  | { readonly kind: 'running'; readonly since: Instant; readonly usedMinutes: number }
  | { readonly kind: 'paused'; readonly usedMinutes: number }
  | { readonly kind: 'stopped'; readonly usedMinutes: number }

/** Service minutes that this question has waited for us. */
export function usedMinutes(clock: ServiceClock, hours: ServiceHours, now: Instant): number {
  switch (clock.kind) {
    case 'not started':
      return 0
    case 'running':
      return clock.usedMinutes + serviceMinutesBetween(hours, clock.since, now)
    case 'paused':
    case 'stopped':
      return clock.usedMinutes
  }
}

/** When this clock will have used so many minutes, if it keeps running; `never` while it stands. */
export function momentAt(clock: ServiceClock, hours: ServiceHours, minutes: number): Instant | 'never' {
  return clock.kind === 'running'
    ? afterServiceMinutes(hours, clock.since, minutes - clock.usedMinutes)
    : 'never'
}

export const startedAt = (since: Instant): ServiceClock => ({ kind: 'running', since, usedMinutes: 0 })

export const paused = (clock: ServiceClock, hours: ServiceHours, now: Instant): ServiceClock => ({
  kind: 'paused',
  usedMinutes: usedMinutes(clock, hours, now),
})

export const resumed = (clock: ServiceClock, hours: ServiceHours, now: Instant): ServiceClock => ({
  kind: 'running',
  since: now,
  usedMinutes: usedMinutes(clock, hours, now),
})

export const stopped = (clock: ServiceClock, hours: ServiceHours, now: Instant): ServiceClock => ({
  kind: 'stopped',
  usedMinutes: usedMinutes(clock, hours, now),
})
