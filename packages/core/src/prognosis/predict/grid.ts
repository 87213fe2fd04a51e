/**
 * The completions of what is known: whole years, whole millimetres, whole nodes, and every possible category.
 *
 * An interval with a finite end outside the model's range is refused; an infinite end is cut at the range, and an
 * interval that covers the whole range is not known: the fact to get is named.
 */
import { type Interval, intersection, isEmpty } from '../../fact/interval.ts'
import { fail, ok, type Result } from '../../result.ts'
import { type Detection, type Grade, predictRanges, type Receptor, type Smoking } from './inputs.ts'
import type { PredictKnowledge } from './knowledge.ts'
import type { PredictRefusal } from './refusal.ts'

/** Every value of every input that a completion may take; none is empty. */
export type PredictGrid = {
  readonly er: Receptor
  readonly ageYears: readonly number[]
  readonly sizeMm: readonly number[]
  readonly positiveNodes: readonly number[]
  readonly grade: readonly Grade[]
  readonly detection: readonly Detection[]
  readonly her2: readonly Receptor[]
  readonly pr: readonly Receptor[]
  readonly ki67: readonly Receptor[]
  readonly smoking: readonly Smoking[]
}

type Axis = 'ageYears' | 'sizeMm' | 'positiveNodes'

const axes: Readonly<
  Record<Axis, { readonly name: string; readonly get: string; readonly domain: Interval }>
> = {
  ageYears: {
    name: 'Age at diagnosis',
    get: 'Get the date of birth and the date of diagnosis.',
    domain: {
      low: predictRanges.ageYears.low,
      high: predictRanges.ageYears.high,
      lowOpen: false,
      highOpen: false,
    },
  },
  sizeMm: {
    name: 'Size',
    get: 'Get the size of the largest invasive focus from the report of the operation.',
    domain: {
      low: predictRanges.sizeMm.low,
      high: predictRanges.sizeMm.high,
      lowOpen: true,
      highOpen: false,
    },
  },
  positiveNodes: {
    name: 'Positive nodes',
    get: 'Get the number of nodes with cancer from the report of the operation.',
    domain: {
      low: predictRanges.positiveNodes.low,
      high: predictRanges.positiveNodes.high,
      lowOpen: false,
      highOpen: false,
    },
  },
}

/** Micrometastasis in one node, between none and one. */
const micrometastasis = 0.5

const holds = (a: Interval, value: number): boolean =>
  (a.lowOpen ? value > a.low : value >= a.low) && (a.highOpen ? value < a.high : value <= a.high)

/** Whole numbers in the interval, with its own closed ends; an interval between two whole numbers gives its ends. */
function values(axis: Axis, a: Interval): readonly number[] {
  const found = new Set<number>()
  if (!a.lowOpen) found.add(a.low)
  for (let value = Math.ceil(a.low); value <= a.high; value += 1) if (holds(a, value)) found.add(value)
  if (axis === 'positiveNodes' && holds(a, micrometastasis)) found.add(micrometastasis)
  if (!a.highOpen) found.add(a.high)
  // Open on both sides with no whole number inside: its ends hold it.
  if (found.size === 0) return [a.low, a.high].filter((value) => axis !== 'sizeMm' || value > 0)
  return [...found].sort((x, y) => x - y)
}

const coversWhole = (axis: Axis, a: Interval): boolean => {
  const { low, high } = predictRanges[axis]
  // Sizes under 1 mm are hardly ever written, so "from 1 mm" is not news.
  return a.low <= (axis === 'sizeMm' ? 1 : low) && a.high >= high
}

function axisValues(axis: Axis, known: Interval): Result<readonly number[], PredictRefusal> {
  const { name, get, domain } = axes[axis]
  if (Number.isNaN(known.low) || Number.isNaN(known.high)) {
    return fail({ kind: 'out-of-range', input: axis, found: Number.NaN })
  }
  if (isEmpty(known)) return fail({ kind: 'no-value-left', input: name })
  if (coversWhole(axis, known)) return fail({ kind: 'not-known', input: name, get })
  const single = known.low === known.high
  const lowOutside = known.low !== Number.NEGATIVE_INFINITY && known.low < domain.low
  const highOutside = known.high !== Number.POSITIVE_INFINITY && known.high > domain.high
  if (lowOutside || (single && !holds(domain, known.low))) {
    return fail({ kind: 'out-of-range', input: axis, found: known.low })
  }
  if (highOutside) return fail({ kind: 'out-of-range', input: axis, found: known.high })
  const cut = intersection(known, domain)
  if (isEmpty(cut)) return fail({ kind: 'out-of-range', input: axis, found: known.low })
  const grid = values(axis, cut)
  const part = grid.find((n) => axis === 'positiveNodes' && !Number.isInteger(n) && n !== micrometastasis)
  return part === undefined ? ok(grid) : fail({ kind: 'part-node', found: part })
}

const unique = <V>(values: readonly V[]): readonly V[] => [...new Set(values)]

const lists = {
  grade: 'Grade',
  detection: 'How it was found',
  her2: 'HER2',
  pr: 'PR',
  ki67: 'Ki-67',
  smoking: 'Smoking',
} as const

/** The grid of a person, or every reason why there is none. */
export function gridOf(known: PredictKnowledge): Result<PredictGrid, readonly PredictRefusal[]> {
  const [er, ...otherEr] = new Set(known.er)
  const age = axisValues('ageYears', known.ageYears)
  const size = axisValues('sizeMm', known.sizeMm)
  const nodes = axisValues('positiveNodes', known.positiveNodes)
  const refusals: PredictRefusal[] = []
  for (const axis of [age, size, nodes]) if (!axis.ok) refusals.push(axis.error)
  if (er === undefined) refusals.push({ kind: 'no-value-left', input: 'ER' })
  if (otherEr.length > 0) {
    refusals.push({
      kind: 'not-known',
      input: 'ER',
      get: 'Get the ER result of the cancer: it selects the model.',
    })
  }
  for (const input of ['grade', 'detection', 'her2', 'pr', 'ki67', 'smoking'] as const) {
    if (known[input].length === 0) refusals.push({ kind: 'no-value-left', input: lists[input] })
  }
  if (refusals.length > 0 || er === undefined || !age.ok || !size.ok || !nodes.ok) return fail(refusals)
  return ok({
    er,
    ageYears: age.value,
    sizeMm: size.value,
    positiveNodes: nodes.value,
    grade: unique(known.grade),
    detection: unique(known.detection),
    her2: unique(known.her2),
    pr: unique(known.pr),
    ki67: unique(known.ki67),
    smoking: unique(known.smoking),
  })
}
