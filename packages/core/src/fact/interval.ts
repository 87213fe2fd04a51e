/**
 * What a measurement allows: every number between two ends, each end in or out.
 * "18-22 mm" is [18, 22]; "greater than 2.2" is (2.2, ∞); "20 mm" is [20, 20].
 */

export type Interval = {
  readonly low: number
  readonly high: number
  readonly lowOpen: boolean
  readonly highOpen: boolean
}

/** The interval that holds one number and nothing else. */
export const exactly = (value: number): Interval => ({
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
})

/** All numbers from `low` to `high`, both included. */
export const between = (low: number, high: number): Interval => ({
  low,
  high,
  lowOpen: false,
  highOpen: false,
})

export const moreThan = (value: number): Interval => ({
  low: value,
  high: Number.POSITIVE_INFINITY,
  lowOpen: true,
  highOpen: true,
})

export const lessThan = (value: number): Interval => ({
  low: Number.NEGATIVE_INFINITY,
  high: value,
  lowOpen: true,
  highOpen: true,
})

export const atLeast = (value: number): Interval => ({ ...moreThan(value), lowOpen: false })

export const atMost = (value: number): Interval => ({ ...lessThan(value), highOpen: false })

export const isEmpty = (a: Interval): boolean =>
  a.low > a.high || (a.low === a.high && (a.lowOpen || a.highOpen))

/** The numbers in both; may be empty. */
export function intersection(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low)
  const high = Math.min(a.high, b.high)
  return {
    low,
    high,
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  }
}

export const overlaps = (a: Interval, b: Interval): boolean => !isEmpty(intersection(a, b))

/** As a person would write it: "20", "18 to 22", "more than 2.2". */
export function intervalWords(a: Interval): string {
  if (a.low === a.high) return String(a.low)
  if (a.low === Number.NEGATIVE_INFINITY && a.high === Number.POSITIVE_INFINITY) return 'any number'
  if (a.low === Number.NEGATIVE_INFINITY) return `${a.highOpen ? 'less than' : 'at most'} ${a.high}`
  if (a.high === Number.POSITIVE_INFINITY) return `${a.lowOpen ? 'more than' : 'at least'} ${a.low}`
  if (!a.lowOpen && !a.highOpen) return `${a.low} to ${a.high}`
  return `${a.lowOpen ? 'more than' : 'at least'} ${a.low} and ${a.highOpen ? 'less than' : 'at most'} ${a.high}`
}
