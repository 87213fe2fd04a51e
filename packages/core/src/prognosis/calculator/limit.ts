/** The range a calculator holds in, and its refusal outside: no calculator answers for a number it was not made for. */
import type { Interval } from '../../fact/interval.ts'

export type CalculatorRefusal =
  | {
      readonly kind: 'outside'
      readonly quantity: string
      readonly found: number
      readonly limit: Interval
      readonly unit: string
    }
  | { readonly kind: 'contradiction'; readonly message: string }

/** A number that a calculator reads, and where it may lie. */
export type Limit = { readonly quantity: string; readonly limit: Interval; readonly unit: string }

/** A refusal for each number outside its limit; NaN is outside every limit. */
export const outsideLimits = (numbers: readonly (readonly [number, Limit])[]): readonly CalculatorRefusal[] =>
  numbers
    .filter(([found, { limit }]) => {
      const above = limit.lowOpen ? found > limit.low : found >= limit.low
      const below = limit.highOpen ? found < limit.high : found <= limit.high
      return !(above && below)
    })
    .map(([found, { quantity, limit, unit }]) => ({ kind: 'outside', quantity, found, limit, unit }))

/** One sentence: what was found and what was expected. */
export function calculatorRefusalMessage(refusal: CalculatorRefusal): string {
  switch (refusal.kind) {
    case 'outside': {
      const { low, high, lowOpen, highOpen } = refusal.limit
      const from = lowOpen ? `more than ${low}` : `${low}`
      const to = highOpen ? `less than ${high}` : `${high}`
      return `${refusal.quantity} is ${refusal.found}; this formula takes ${from} to ${to} ${refusal.unit}. Check the number and its unit.`
    }
    case 'contradiction':
      return refusal.message
  }
}
