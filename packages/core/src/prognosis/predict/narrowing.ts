/**
 * Which open input, once known, would narrow the range most (design E16): least width left in the worst reply, then
 * on average over the replies. Measured on survival at one year with the whole plan.
 */
import type { PredictGrid } from './grid.ts'
import type { Offered, PredictVersion } from './inputs.ts'
import { type OpenInput, openInputs } from './knowledge.ts'
import { boundsOver, type Quantity } from './possible.ts'

/** What knowing one input would leave of the range, in points out of 100. */
export type Narrowing = {
  readonly input: OpenInput
  readonly widthNow: number
  readonly widthAtWorst: number
  readonly widthOnAverage: number
}

/** The grid with one input settled, once for each value it may take. */
function repliesTo(grid: PredictGrid, input: OpenInput): readonly PredictGrid[] {
  switch (input) {
    case 'ageYears':
    case 'sizeMm':
    case 'positiveNodes':
      return grid[input].map((value) => ({ ...grid, [input]: [value] }))
    case 'grade':
      return grid.grade.map((value) => ({ ...grid, grade: [value] }))
    case 'detection':
      return grid.detection.map((value) => ({ ...grid, detection: [value] }))
    case 'her2':
    case 'pr':
    case 'ki67':
      return grid[input].map((value) => ({ ...grid, [input]: [value] }))
    case 'smoking':
      return grid.smoking.map((value) => ({ ...grid, smoking: [value] }))
  }
}

/** Inputs with more than one possible value. */
export const openIn = (grid: PredictGrid): readonly OpenInput[] =>
  openInputs.filter((input) => grid[input].length > 1)

/** Every open input, the one that would narrow the range most first. */
export function narrowings(
  version: PredictVersion,
  grid: PredictGrid,
  offered: Offered,
  quantity: Quantity,
): readonly Narrowing[] {
  const widthOf = (replied: PredictGrid): number => {
    const { low, high } = boundsOver(version, replied, offered)(quantity)
    return high - low
  }
  const widthNow = widthOf(grid)
  return openIn(grid)
    .map((input) => {
      const widths = repliesTo(grid, input).map(widthOf)
      const widthAtWorst = widths.reduce((a, b) => Math.max(a, b))
      const widthOnAverage = widths.reduce((a, b) => a + b) / widths.length
      return { input, widthNow, widthAtWorst, widthOnAverage }
    })
    .sort((a, b) => a.widthAtWorst - b.widthAtWorst || a.widthOnAverage - b.widthOnAverage)
}
