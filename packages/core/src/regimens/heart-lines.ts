/**
 * The lines to draw beside heart scans: the strictest of the rules in use, so that a drawing never looks safer than a label.
 *
 * A value under a line is not yet a hold: the rules of ./heart-rules.ts combine limits. The lines say where to look.
 */
import type { HeartRule } from './heart-rules.ts'

export type HeartLines = {
  readonly lvefPercent: number | 'none'
  /** Points under the baseline. */
  readonly dropPoints: number | 'none'
}

/** The highest value and the smallest drop at which any of the rules holds the drug. */
export function strictLines(rules: readonly HeartRule[]): HeartLines {
  const limits = rules.flatMap(({ hold }) => hold.map(({ when }) => when))
  const values = limits.flatMap(({ lvefBelow, lvefAtMost }) =>
    [lvefBelow, lvefAtMost].filter((one) => one !== undefined),
  )
  const drops = limits.flatMap(({ dropAtLeast, dropOver }) =>
    [dropAtLeast, dropOver].filter((one) => one !== undefined),
  )
  return {
    lvefPercent: values.length === 0 ? 'none' : Math.max(...values),
    dropPoints: drops.length === 0 ? 'none' : Math.min(...drops),
  }
}
