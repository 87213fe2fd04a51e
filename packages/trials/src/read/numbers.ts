/** Numbers and comparisons as registry texts write them. */
import { atLeast, atMost, type Interval, lessThan, moreThan } from '@herald/core'

const words: Readonly<Record<string, number>> = {
  no: 0,
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}
export const numberWord = '(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
export const numberOf = (text: string): number => words[text.toLowerCase()] ?? Number(text)

export const atLeastWords =
  '(?:≥|at least|a? ?minimum(?: age)?(?: of)?|greater than or equal to|equal to or greater than|more than or equal to|not less than|no less than|not below)'
export const moreWords =
  '(?:>|more than|greater than(?: \\(>\\))?|over|above|older than|exceeding|larger than|superior to)'
export const atMostWords =
  '(?:≤|at most|up to(?: and including)?|a? ?maximum(?: of)?|no more than|not more than|less than or equal to|not exceed(?:ing)?|no greater than|not greater than|equal or <|not have received more than|not have had more than|no older than|limited to)'
export const lessWords = '(?:<|less than|under|below|fewer than|younger than|inferior to)'

const comparison = new RegExp(
  `(?:(${atLeastWords})|(${atMostWords})|(${moreWords})|(${lessWords}))\\s*\\(?(${numberWord})`,
  'i',
)

/** The interval that a comparison in words or signs names: "no more than two" is at most 2. */
export function comparedTo(
  text: string,
): { readonly interval: Interval; readonly value: number; readonly end: number } | undefined {
  const hit = comparison.exec(text)
  if (hit === null) return undefined
  const value = numberOf(hit[5] ?? '')
  if (Number.isNaN(value)) return undefined
  const interval =
    hit[1] !== undefined
      ? atLeast(value)
      : hit[2] !== undefined
        ? atMost(value)
        : hit[3] !== undefined
          ? moreThan(value)
          : lessThan(value)
  return { interval, value, end: hit.index + hit[0].length }
}

/** Everything outside a one-sided interval. */
export function complement(a: Interval): Interval {
  if (a.low === Number.NEGATIVE_INFINITY) return { ...(a.highOpen ? atLeast(a.high) : moreThan(a.high)) }
  return { ...(a.lowOpen ? atMost(a.low) : lessThan(a.low)) }
}
