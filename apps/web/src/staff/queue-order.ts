/** The queue in the order in which it is worked off: least time left first, standing clocks last. */
import type { Queue } from '@herald/api'

export type Line = Queue['waiting'][number]
export type Filter = { readonly topic: string; readonly about: string; readonly country: string }
export const noFilter: Filter = { topic: '', about: '', country: '' }

export const byTimeLeft = (lines: readonly Line[]): readonly Line[] =>
  lines.toSorted(
    (a, b) =>
      (a.minutesLeft ?? Number.POSITIVE_INFINITY) - (b.minutesLeft ?? Number.POSITIVE_INFINITY) ||
      a.waitsSince.localeCompare(b.waitsSince),
  )

export const filtered = (lines: readonly Line[], { topic, about, country }: Filter): readonly Line[] =>
  lines.filter(
    (line) =>
      (topic === '' || line.topic === topic) &&
      (about === '' || line.about === about) &&
      (country === '' || line.country === country),
  )

export type TimeLeft =
  | { readonly kind: 'left'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'late'; readonly hours: number; readonly minutes: number }
  | { readonly kind: 'stands' }

/** Whole minutes, rounded towards the less comfortable side. */
export function timeLeft(minutes: number | undefined): TimeLeft {
  if (minutes === undefined) return { kind: 'stands' }
  const whole = Math.floor(minutes)
  const size = Math.abs(whole)
  return { kind: whole < 0 ? 'late' : 'left', hours: Math.floor(size / 60), minutes: size % 60 }
}
