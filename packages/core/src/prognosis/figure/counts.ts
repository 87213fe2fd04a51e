/**
 * From percent to people out of 100 (patient-words, section 4: never a decimal, the reader never adds).
 *
 * A step's gain is the difference of the two rounded counts, so what she reads always adds up. Rounding keeps the
 * order of two numbers, so a gain never changes its sign; where it comes out as 0 the true change is under 1.
 */
import type { Figure, PredictStep } from '../predict/answer.ts'
import { at } from '../predict/at.ts'
import type { PredictYear } from '../predict/survival.ts'

/** How many out of 100: one count, or the ends of a range. */
export type Count =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }

const between = (low: number, high: number): Count =>
  low === high ? { kind: 'count', count: low } : { kind: 'between', low, high }

/** Rounds a figure; a single number stands for itself, whatever the range around it. */
export const countOf = (figure: Figure): Count =>
  figure.kind === 'number'
    ? { kind: 'count', count: Math.round(figure.value) }
    : between(Math.round(figure.low), Math.round(figure.high))

/** The range around a figure, rounded; the same count twice if it is narrower than a person. */
export const rangeOf = ({ low, high }: Figure): { readonly low: number; readonly high: number } => ({
  low: Math.round(low),
  high: Math.round(high),
})

/** Alive out of 100 at one year with a step. */
export const aliveCount = (step: PredictStep, year: PredictYear): Count =>
  countOf(at(step.alive, year).figure)

/** More (or, if negative, fewer) alive out of 100 than with the step before. */
export function gainCount(step: PredictStep, before: PredictStep, year: PredictYear): Count {
  const [now, then] = [aliveCount(step, year), aliveCount(before, year)]
  if (now.kind === 'count' && then.kind === 'count') return { kind: 'count', count: now.count - then.count }
  // Minus zero would be written "-0".
  const { low, high } = rangeOf(at(step.gain, year).figure)
  return between(low + 0, high + 0)
}
