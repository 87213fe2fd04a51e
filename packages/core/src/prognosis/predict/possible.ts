/**
 * The lowest and highest value of a figure over every completion of a grid, exactly, without walking the grid.
 *
 * PI(t) is a sum of terms that each read one input, and only HER2 changes with the year. So for one age, smoking and
 * HER2, everything else is one number d, and a hazard is exp(d) times a known constant. Survival falls as d rises. A
 * gain p*exp(-b*L) - q*exp(-a*L) with L = exp(d) has at most one turning point, so only the values of d next to it
 * and the two ends need looking at.
 */
import { at } from './at.ts'
import type { PredictGrid } from './grid.ts'
import type { Offered, PredictVersion } from './inputs.ts'
import { baselines, formulas, treatmentEffects } from './model.ts'
import { breastHazard, hazardRatios, type PredictYear } from './survival.ts'
import type { TreatmentSet } from './treatment-set.ts'

/** The least and the most that is possible. */
export type Possible = { readonly low: number; readonly high: number }

/** A number to bound, in percent. */
export type Quantity =
  | { readonly kind: 'survival'; readonly set: TreatmentSet; readonly year: PredictYear }
  /** Of those alive at 5 years. */
  | { readonly kind: 'survival from year 5'; readonly set: TreatmentSet; readonly year: PredictYear }
  | {
      readonly kind: 'gain'
      readonly from: TreatmentSet
      readonly to: TreatmentSet
      readonly year: PredictYear
    }

const { exp, log: ln } = Math
const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b))
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b))

/** The parts of d, one list an input: what each of its possible values adds. */
function partsOf(version: PredictVersion, grid: PredictGrid): readonly (readonly number[])[] {
  const { PI } = formulas[version]
  const { er } = grid
  const lists = [
    grid.sizeMm.map((value) => PI.size(er, value)),
    grid.positiveNodes.map((value) => PI.nodes(er, value)),
    grid.grade.map((value) => PI.grade(er, value)),
    grid.detection.map((value) => PI.detection(er, value)),
    grid.ki67.map((value) => PI.ki67(er, value)),
    grid.pr.map((value) => PI.pr(er, value)),
  ]
  return [[PI.constant(er)], ...lists.map((list) => [...new Set(list)])]
}

/** Every sum of one value from each list, ascending. */
function sums(parts: readonly (readonly number[])[]): Float64Array {
  let all = new Float64Array([0])
  for (const part of parts) {
    const next = new Float64Array(all.length * part.length)
    let i = 0
    for (const a of all) for (const b of part) next[i++] = a + b
    all = next
  }
  return all.sort()
}

/** The neighbours of a point in an ascending list. */
function around(sorted: Float64Array, point: number): readonly number[] {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? Number.POSITIVE_INFINITY) < point) from = middle + 1
    else to = middle
  }
  return [sorted[from - 1], sorted[from]].filter((value) => value !== undefined)
}

/** One age, smoking and HER2: everything that d does not hold. */
type Context = {
  /** Hazard of death from breast cancer per exp(d), and of death from other causes, under a set up to a year. */
  readonly breast: (set: TreatmentSet, year: number) => number
  readonly other: (set: TreatmentSet, year: number) => number
}

function contextsOf(version: PredictVersion, grid: PredictGrid, offered: Offered): readonly Context[] {
  const formula = formulas[version]
  const { dH, G } = baselines[version][grid.er]
  return grid.her2.flatMap((her2) => {
    const effects = treatmentEffects(formula, offered, grid.er, her2)
    let sum = 0
    const cumulative = dH.map((step, i) => {
      sum += step * exp(formula.PI.her2(grid.er, her2, i + 1))
      return sum
    })
    return grid.ageYears.flatMap((age) => {
      const byAge = exp(formula.PI.age(grid.er, age))
      return grid.smoking.map((smoking) => {
        const others = exp(formula.MI(age, smoking))
        return {
          breast: (set: TreatmentSet, year: number) =>
            byAge * breastHazard(cumulative, hazardRatios(effects, set), year),
          other: (set: TreatmentSet, year: number) => others * at(G, year) * hazardRatios(effects, set).other,
        }
      })
    })
  })
}

function gainsIn(
  context: Context,
  { from, to, year }: Extract<Quantity, { readonly kind: 'gain' }>,
  sorted: Float64Array,
): readonly number[] {
  const [a, b] = [context.breast(from, year), context.breast(to, year)]
  const [q, p] = [context.other(from, year), context.other(to, year)]
  const gain = (d: number): number => 100 * (exp(-b * exp(d) - p) - exp(-a * exp(d) - q))
  const ends = [sorted[0], sorted.at(-1)].filter((value) => value !== undefined)
  const turn = (ln(a / b) + p - q) / (a - b)
  return [...ends, ...(turn > 0 ? around(sorted, ln(turn)) : [])].map(gain)
}

/** Bounds of any quantity over one grid. Build once a person: the sums are kept. */
export function boundsOver(
  version: PredictVersion,
  grid: PredictGrid,
  offered: Offered,
): (quantity: Quantity) => Possible {
  const parts = partsOf(version, grid)
  const contexts = contextsOf(version, grid, offered)
  const [dLow, dHigh] = [parts.map(least), parts.map(most)].map((ends) => ends.reduce((a, b) => a + b, 0))
  let sorted: Float64Array | undefined

  const survivals = (set: TreatmentSet, year: number, since: number): readonly number[] =>
    contexts.flatMap((context) => {
      if (year <= since) return [100]
      const breast = context.breast(set, year) - (since === 0 ? 0 : context.breast(set, since))
      const other = context.other(set, year) - (since === 0 ? 0 : context.other(set, since))
      return [dLow, dHigh].map((d) => 100 * exp(-breast * exp(d ?? 0) - other))
    })

  const valuesOf = (quantity: Quantity): readonly number[] => {
    switch (quantity.kind) {
      case 'survival':
        return survivals(quantity.set, quantity.year, 0)
      case 'survival from year 5':
        return survivals(quantity.set, quantity.year, 5)
      case 'gain': {
        sorted ??= sums(parts)
        const ascending = sorted
        return contexts.flatMap((context) => gainsIn(context, quantity, ascending))
      }
    }
  }
  return (quantity) => {
    const values = valuesOf(quantity)
    return { low: least(values), high: most(values) }
  }
}
