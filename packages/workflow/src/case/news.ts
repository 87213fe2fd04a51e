/** What the asker is told about her question now: a fixed text and the moments in it. Late is said as late. */
import { Temporal } from 'temporal-polyfill'
import { momentAt } from '../clock/service-clock.ts'
import { afterServiceMinutes, type Instant } from '../clock/service-hours.ts'
import type { Case, CaseSetting } from './case.ts'

export type CaseNews =
  | { readonly kind: 'on time'; readonly by: Instant }
  /** Past what she was told. `by` is an estimate from the queue that the server gives; `unknown` is said as unknown. */
  | { readonly kind: 'late'; readonly promised: Instant; readonly by: Instant | 'unknown' }
  | { readonly kind: 'waiting for her' }
  | { readonly kind: 'no clock' }

/** The promise as it stands. `minutesStillNeeded` is what the queue takes at the staff now on duty, or unknown. */
export function caseNews(
  { clock, promisedMinutes }: Case,
  minutesStillNeeded: number | 'unknown',
  now: Instant,
  { hours }: CaseSetting,
): CaseNews {
  switch (clock.kind) {
    case 'not started':
    case 'stopped':
      return { kind: 'no clock' }
    case 'paused':
      return { kind: 'waiting for her' }
    case 'running': {
      const promised = momentAt(clock, hours, promisedMinutes)
      if (promised === 'never') throw new Error('A running clock has a moment for every minute.')
      if (Temporal.Instant.compare(now, promised) < 0) return { kind: 'on time', by: promised }
      const by =
        minutesStillNeeded === 'unknown' ? 'unknown' : afterServiceMinutes(hours, now, minutesStillNeeded)
      return { kind: 'late', promised, by }
    }
  }
}
