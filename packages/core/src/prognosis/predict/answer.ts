/**
 * PREDICT Breast for a person of whom not everything is known: each treatment step, year by year, with the range over
 * what is possible; what it rests on; what it leaves out; and the input to get next.
 */
import type { Citation } from '../../publication/citation.ts'
import { fail, ok, type Result } from '../../result.ts'
import { gridOf, type PredictGrid } from './grid.ts'
import type { Offered, PredictPatient, PredictVersion } from './inputs.ts'
import type { OpenInput, PredictKnowledge, PredictPlan } from './knowledge.ts'
import { modelYears, outside, type PredictModel, predictModel } from './model.ts'
import { type Narrowing, narrowings, openIn } from './narrowing.ts'
import { boundsOver, type Quantity } from './possible.ts'
import type { PredictRefusal } from './refusal.ts'
import {
  type PredictAssumption,
  type PredictCaution,
  predictAssumptions,
  predictCautions,
  predictCites,
  settingRefusals,
} from './setting.ts'
import {
  course,
  overallSurvival,
  type PredictYear,
  survivalFromYear5,
  type YearlyOutcome,
} from './survival.ts'
import { surgeryOnly, type TreatmentLetter, type TreatmentSet, withTreatment } from './treatment-set.ts'

/** A percentage: one number with the range around it, or the range alone where no single number is meant. */
export type Figure =
  | { readonly kind: 'number'; readonly value: number; readonly low: number; readonly high: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }

export type YearlyFigure = { readonly year: PredictYear; readonly figure: Figure }

/** Surgery, or one treatment more than the step before. */
export type PredictStep = {
  readonly letter: 's' | TreatmentLetter
  readonly set: TreatmentSet
  /** Alive, of 100 operated on, at years 1 to 15. */
  readonly alive: readonly YearlyFigure[]
  /** Alive with this step, less alive with the step before; may be negative. Empty for surgery. */
  readonly gain: readonly YearlyFigure[]
  /** Alive at 10 and 15 years, of 100 who are alive at 5 years. */
  readonly aliveFromYear5: readonly YearlyFigure[]
  /** Deaths by cause for the single number; empty where there is only a range. */
  readonly outcomes: readonly YearlyOutcome[]
}

export type PredictAnswer = {
  readonly version: PredictVersion
  readonly steps: readonly PredictStep[]
  /** Inputs with more than one possible value. */
  readonly open: readonly OpenInput[]
  /** Open inputs, the one that would narrow the range most first. */
  readonly narrowing: readonly Narrowing[]
  readonly assumptions: readonly PredictAssumption[]
  /** What the numbers leave out, in the order to be read: message id and source. */
  readonly cautions: readonly PredictCaution[]
  readonly cites: readonly Citation[]
  /** The same steps in the version that others have checked most, to stand beside 3.2. */
  readonly beside: { readonly version: PredictVersion; readonly steps: readonly PredictStep[] } | 'none'
}

const offeredIn = (plan: PredictPlan): Offered => ({ ...plan, hormone: plan.hormone !== 'none' })

/** The letters of a plan in the order of the paper, on which the size of each gain depends. */
const lettersOf = (plan: PredictPlan, version: PredictVersion): readonly TreatmentLetter[] => [
  ...(plan.radiotherapy && version !== '2.2' ? (['r'] as const) : []),
  ...(plan.hormone === '5 years' ? (['h'] as const) : []),
  ...(plan.hormone === '10 years' ? (['h10'] as const) : []),
  ...(plan.chemotherapy === 'none' ? [] : (['c'] as const)),
  ...(plan.trastuzumab ? (['t'] as const) : []),
  ...(plan.bisphosphonate ? (['b'] as const) : []),
]

/** The only value left, the model's own "unknown" for all values, or nothing that stands for the few that are left. */
function settled<V>(values: readonly V[], domainSize: number): V | 'unknown' | undefined {
  const [first] = values
  if (values.length === 1) return first
  return values.length === domainSize ? 'unknown' : undefined
}

/** The complete patient behind the single number, if there is one. */
function headlinePatient(grid: PredictGrid): PredictPatient | undefined {
  const [ageYears, sizeMm, positiveNodes] = [grid.ageYears, grid.sizeMm, grid.positiveNodes].map((values) =>
    values.length === 1 ? values[0] : undefined,
  )
  const grade = settled(grid.grade, 3)
  if (ageYears === undefined || sizeMm === undefined || positiveNodes === undefined || grade === undefined) {
    return undefined
  }
  // A list of two is the whole domain, so these always have a value.
  const her2 = settled(grid.her2, 2) ?? 'unknown'
  const pr = settled(grid.pr, 2) ?? 'unknown'
  const ki67 = settled(grid.ki67, 2) ?? 'unknown'
  const detection = settled(grid.detection, 2) ?? 'unknown'
  const smoking = settled(grid.smoking, 2) ?? 'unknown'
  return { ageYears, er: grid.er, sizeMm, positiveNodes, grade, detection, her2, pr, ki67, smoking }
}

type Numbers = {
  readonly model: PredictModel | undefined
  readonly bounds: (quantity: Quantity) => { readonly low: number; readonly high: number }
  readonly nothingOpen: boolean
}

function figureOf({ model, bounds, nothingOpen }: Numbers, quantity: Quantity): Figure {
  if (model === undefined) return { kind: 'range', ...bounds(quantity) }
  const value = valueOf(model, quantity)
  return { kind: 'number', value, ...(nothingOpen ? { low: value, high: value } : bounds(quantity)) }
}

function valueOf(model: PredictModel, quantity: Quantity): number {
  switch (quantity.kind) {
    case 'survival':
      return overallSurvival(model, quantity.set, quantity.year)
    case 'survival from year 5':
      return survivalFromYear5(model, quantity.set, quantity.year)
    case 'gain':
      return (
        overallSurvival(model, quantity.to, quantity.year) -
        overallSurvival(model, quantity.from, quantity.year)
      )
  }
}

function stepsOf(version: PredictVersion, grid: PredictGrid, plan: PredictPlan): readonly PredictStep[] {
  const offered = offeredIn(plan)
  const patient = headlinePatient(grid)
  const made = patient === undefined ? undefined : predictModel(version, patient, offered)
  const model = made?.ok === true ? made.value : undefined
  const numbers: Numbers = {
    model,
    bounds: boundsOver(version, grid, offered),
    nothingOpen: openIn(grid).length === 0,
  }
  const yearly = (years: readonly PredictYear[], quantity: (year: PredictYear) => Quantity) =>
    years.map((year) => ({ year, figure: figureOf(numbers, quantity(year)) }))

  const steps: PredictStep[] = []
  let before: TreatmentSet | undefined
  for (const letter of ['s', ...lettersOf(plan, version)] as const) {
    const set: TreatmentSet = letter === 's' ? surgeryOnly : withTreatment(before ?? surgeryOnly, letter)
    const from = before
    steps.push({
      letter,
      set,
      alive: yearly(modelYears, (year) => ({ kind: 'survival', set, year })),
      gain: from === undefined ? [] : yearly(modelYears, (year) => ({ kind: 'gain', from, to: set, year })),
      aliveFromYear5: yearly([10, 15], (year) => ({ kind: 'survival from year 5', set, year })),
      outcomes: model === undefined ? [] : course(model, set),
    })
    before = set
  }
  return steps
}

/** Everything PREDICT can say about a person, or every reason why it must not say it. */
export function predictAnswer(
  known: PredictKnowledge,
  version: PredictVersion = '3.2',
): Result<PredictAnswer, readonly PredictRefusal[]> {
  const grid = gridOf(known)
  const dose = outside('heartDoseGy', known.plan.heartDoseGy)
  const refusals = [...settingRefusals(known), ...(grid.ok ? [] : grid.error), ...dose]
  if (refusals.length > 0 || !grid.ok) return fail(refusals)

  const steps = stepsOf(version, grid.value, known.plan)
  const last = steps.at(-1)?.set ?? surgeryOnly
  const quantity = { kind: 'survival', set: last, year: 10 } as const
  return ok({
    version,
    steps,
    open: openIn(grid.value),
    narrowing: narrowings(version, grid.value, offeredIn(known.plan), quantity),
    assumptions: predictAssumptions(known),
    cautions: predictCautions
      .filter(({ when }) => when(known, version))
      .map(({ id, cite }) => ({ id, cite })),
    cites: predictCites,
    beside: version === '3.2' ? { version: '3.1', steps: stepsOf('3.1', grid.value, known.plan) } : 'none',
  })
}
