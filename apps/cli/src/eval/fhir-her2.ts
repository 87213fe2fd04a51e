/**
 * From one sample's HER2 results to the status that follows (staging and HER2 reference, sections 8.2-8.4).
 * A call of the immune stain without a score counts as that call.
 */
import type { Interval } from '@herald/core'

export type Ihc = 'positive' | 'equivocal' | 'negative' | 'none'
export type Ish =
  | 'positive'
  | 'equivocal'
  | 'negative'
  | 'group 2'
  | 'group 3'
  | 'group 4'
  | 'ratio ≥ 2.0'
  | 'ratio < 2.0'
  | 'open'
  | 'none'
export type Her2Status = 'positive' | 'negative' | 'equivocal' | 'unknown'

// biome-ignore format: a table
const statuses: Readonly<Record<Ish, Readonly<Record<Ihc, Her2Status>>>> = {
  //               IHC 3+ or positive    2+ or equivocal           0, 1+ or negative       none
  'positive':    { positive: 'positive', equivocal: 'positive',  negative: 'positive', none: 'positive' },
  'negative':    { positive: 'positive', equivocal: 'negative',  negative: 'negative', none: 'negative' },
  'equivocal':   { positive: 'positive', equivocal: 'equivocal', negative: 'negative', none: 'equivocal' },
  'group 2':     { positive: 'positive', equivocal: 'negative',  negative: 'negative', none: 'unknown' },
  'group 3':     { positive: 'positive', equivocal: 'positive',  negative: 'negative', none: 'unknown' },
  'group 4':     { positive: 'positive', equivocal: 'negative',  negative: 'negative', none: 'unknown' },
  'ratio ≥ 2.0': { positive: 'positive', equivocal: 'unknown',   negative: 'unknown',  none: 'unknown' },
  'ratio < 2.0': { positive: 'positive', equivocal: 'unknown',   negative: 'negative', none: 'unknown' },
  'open':        { positive: 'positive', equivocal: 'equivocal', negative: 'negative', none: 'unknown' },
  'none':        { positive: 'positive', equivocal: 'equivocal', negative: 'negative', none: 'unknown' },
}

export const her2Status = (ihc: Ihc, ish: Ish): Her2Status => statuses[ish][ihc]

const below = (interval: Interval, cut: number): boolean =>
  interval.high < cut || (interval.high === cut && interval.highOpen)
const atOrAbove = (interval: Interval, cut: number): boolean => interval.low >= cut

/** The ISH group that ratio and copies allow; without copies, the side of 2.0 on which the ratio lies. */
export function ishGroup(ratio: Interval | undefined, copies: Interval | undefined): Ish {
  if (ratio === undefined) return copies === undefined ? 'none' : 'open'
  const high = atOrAbove(ratio, 2)
  if (!high && !below(ratio, 2)) return 'open'
  if (copies === undefined) return high ? 'ratio ≥ 2.0' : 'ratio < 2.0'
  if (high) return atOrAbove(copies, 4) ? 'positive' : below(copies, 4) ? 'group 2' : 'ratio ≥ 2.0'
  if (atOrAbove(copies, 6)) return 'group 3'
  if (below(copies, 4)) return 'negative'
  return atOrAbove(copies, 4) && below(copies, 6) ? 'group 4' : 'ratio < 2.0'
}
