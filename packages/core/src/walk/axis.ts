/**
 * Cuts every numeric axis once, at all thresholds that any table of a book puts on it (design E10).
 *
 * A cut is (value, side): `< 4` and `≥ 4` cut before 4, `≤ 10` and `> 10` after 10. Pieces between cuts are cells.
 * No rounding. Values are compared as the decimals they are.
 */
import type { Interval } from '../fact/interval.ts'
import { overlaps } from '../fact/interval.ts'

type Cut = { readonly value: number; readonly after: boolean }

/** The cells of one axis, in order, from a list of stretches that tables name. */
export function cellsOf(
  axis: { readonly from: number; readonly to: number },
  stretches: readonly Interval[],
): readonly Interval[] {
  const cuts = new Map<string, Cut>()
  const cut = (value: number, after: boolean): void => {
    const inside = after ? value >= axis.from && value < axis.to : value > axis.from && value <= axis.to
    if (inside && Number.isFinite(value)) cuts.set(`${value} ${after}`, { value, after })
  }
  for (const stretch of stretches) {
    cut(stretch.low, stretch.lowOpen)
    cut(stretch.high, !stretch.highOpen)
  }
  const sorted = [...cuts.values()].toSorted((a, b) => a.value - b.value || Number(a.after) - Number(b.after))
  const cells: Interval[] = []
  let low = { value: axis.from, open: false }
  for (const { value, after } of sorted) {
    cells.push({ low: low.value, lowOpen: low.open, high: value, highOpen: !after })
    low = { value, open: after }
  }
  cells.push({
    low: low.value,
    lowOpen: low.open,
    high: axis.to,
    highOpen: axis.to === Number.POSITIVE_INFINITY,
  })
  return cells
}

/** The cells that some number of the interval lies in, as a bit set. */
export function cellsMeeting(cells: readonly Interval[], interval: Interval): number {
  let mask = 0
  cells.forEach((cell, index) => {
    if (overlaps(cell, interval)) mask |= 1 << index
  })
  return mask
}
