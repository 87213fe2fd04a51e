/** A criterion is a set that fits, a fact the set still possible: inside is met, outside is not met, across is open. */
import { type Interval, intersection, isEmpty } from '@herald/core'
import type { Truth } from '../criterion.ts'

export function bySet<T>(possible: readonly T[], accept: readonly T[]): Truth {
  const fits = possible.filter((value) => accept.includes(value)).length
  if (fits === possible.length && fits > 0) return 'met'
  return fits === 0 ? 'not-met' : 'open'
}

export function byInterval(possible: Interval, accept: Interval): Truth {
  const common = intersection(possible, accept)
  if (isEmpty(common)) return 'not-met'
  const same =
    common.low === possible.low &&
    common.high === possible.high &&
    common.lowOpen === possible.lowOpen &&
    common.highOpen === possible.highOpen
  return same ? 'met' : 'open'
}
