/**
 * PREDICT Breast for one complete patient: her hazards before treatment, and what each treatment letter does to them.
 *
 * Made once a patient; every treatment set is then a few multiplications (./survival.ts). The only way to a
 * `PredictModel` is `predictModel`, which refuses what the equations cannot take, so no NaN comes out of it.
 */
import { fail, ok, type Result } from '../../result.ts'
import type { PredictFormula } from './formula.ts'
import { formulaV2 } from './formula-v2.ts'
import { formulaV3 } from './formula-v3.ts'
import {
  type Offered,
  type PredictPatient,
  type PredictQuantity,
  type PredictVersion,
  predictRanges,
  type Receptor,
} from './inputs.ts'
import type { PredictRefusal } from './refusal.ts'

export const formulas: Readonly<Record<PredictVersion, PredictFormula>> = {
  '3.2': formulaV3('3.2'),
  '3.1': formulaV3('3.1'),
  '2.2': formulaV2,
}

/** Whole years after surgery at which the model speaks. */
export const modelYears = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const

/** Baselines by version and ER status: yearly steps of H, and G, for years 1 to 15. */
export type Baseline = { readonly dH: readonly number[]; readonly G: readonly number[] }

const baselineOf = ({ H, G }: PredictFormula, er: Receptor): Baseline => ({
  dH: modelYears.map((t) => H(er, t) - (t === 1 ? 0 : H(er, t - 1))),
  G: modelYears.map(G),
})

const bothBaselines = (formula: PredictFormula): Readonly<Record<Receptor, Baseline>> => ({
  negative: baselineOf(formula, 'negative'),
  positive: baselineOf(formula, 'positive'),
})

export const baselines: Readonly<Record<PredictVersion, Readonly<Record<Receptor, Baseline>>>> = {
  '3.2': bothBaselines(formulas['3.2']),
  '3.1': bothBaselines(formulas['3.1']),
  '2.2': bothBaselines(formulas['2.2']),
}

/** Log hazard ratios that act for this patient: 0 where the treatment is not offered or cannot work. */
export type TreatmentEffects = {
  readonly r: number
  readonly h: number
  readonly h10Extra: number
  readonly c: number
  readonly t: number
  readonly b: number
  /** Added to the log hazard of other deaths. */
  readonly harmR: number
  readonly harmC: number
}

/** The gates of the model: hormone treatment needs ER+, trastuzumab HER2+; heart dose counts with radiotherapy only. */
export function treatmentEffects(
  { treatments }: PredictFormula,
  offered: Offered,
  er: Receptor,
  her2: PredictPatient['her2'],
): TreatmentEffects {
  const hormone = offered.hormone && er === 'positive'
  return {
    r: offered.radiotherapy ? treatments.r : 0,
    h: hormone ? treatments.h : 0,
    h10Extra: hormone ? treatments.h10Extra : 0,
    c: treatments.c[offered.chemotherapy],
    t: offered.trastuzumab && her2 === 'positive' ? treatments.t : 0,
    b: offered.bisphosphonate ? treatments.b : 0,
    harmR: offered.radiotherapy ? treatments.harm.rPerGy * offered.heartDoseGy : 0,
    harmC: offered.chemotherapy === 'none' ? 0 : treatments.harm.c,
  }
}

const checked: unique symbol = Symbol('checked')

/** A checked patient with her hazards before treatment. */
export type PredictModel = {
  readonly [checked]: true
  readonly version: PredictVersion
  /** MI, the prognostic index for death from other causes. */
  readonly mi: number
  /** PI(t) for t = 1..15, the prognostic index for death from breast cancer. */
  readonly pi: readonly number[]
  /** Cumulative hazards without treatment at years 1..15. */
  readonly breast: readonly number[]
  readonly other: readonly number[]
  readonly effects: TreatmentEffects
}

/** Whether the equations can take a number. NaN is outside every range. */
const takes = (input: PredictQuantity, found: number): boolean => {
  const { low, high } = predictRanges[input]
  return found >= low && found <= high && !(input === 'sizeMm' && found === 0)
}

/** The refusal of one number that the equations cannot take; none if they can. */
export const outside = (input: PredictQuantity, found: number): readonly PredictRefusal[] =>
  takes(input, found) ? [] : [{ kind: 'out-of-range', input, found }]

const isWholeOrMicrometastasis = (found: number): boolean => Number.isInteger(found) || found === 0.5

/** Everything about one complete patient that the equations cannot take; empty when they can. */
function patientRefusals(patient: PredictPatient, offered: Offered): readonly PredictRefusal[] {
  const { ageYears, sizeMm, positiveNodes } = patient
  const nodes = outside('positiveNodes', positiveNodes)
  const part: readonly PredictRefusal[] =
    nodes.length > 0 || isWholeOrMicrometastasis(positiveNodes)
      ? []
      : [{ kind: 'part-node', found: positiveNodes }]
  return [
    ...outside('ageYears', ageYears),
    ...outside('sizeMm', sizeMm),
    ...nodes,
    ...part,
    ...outside('heartDoseGy', offered.heartDoseGy),
  ]
}

const isTaken = ({ ageYears, sizeMm, positiveNodes }: PredictPatient, { heartDoseGy }: Offered): boolean =>
  takes('ageYears', ageYears) &&
  takes('sizeMm', sizeMm) &&
  takes('positiveNodes', positiveNodes) &&
  isWholeOrMicrometastasis(positiveNodes) &&
  takes('heartDoseGy', heartDoseGy)

/** Hazards of one complete patient, or every reason why the model cannot take her. */
export function predictModel(
  version: PredictVersion,
  patient: PredictPatient,
  offered: Offered,
): Result<PredictModel, readonly PredictRefusal[]> {
  if (!isTaken(patient, offered)) return fail(patientRefusals(patient, offered))

  const formula = formulas[version]
  const { PI } = formula
  const { er, her2 } = patient
  const timeless =
    PI.constant(er) +
    PI.age(er, patient.ageYears) +
    PI.size(er, patient.sizeMm) +
    PI.nodes(er, patient.positiveNodes) +
    PI.grade(er, patient.grade) +
    PI.detection(er, patient.detection) +
    PI.ki67(er, patient.ki67) +
    PI.pr(er, patient.pr)
  const mi = formula.MI(patient.ageYears, patient.smoking)
  const { dH, G } = baselines[version][er]
  const hazardOfOthers = Math.exp(mi)
  const pi: number[] = []
  const breast: number[] = []
  const other: number[] = []
  let cumulative = 0
  let t = 0
  // One pass: PI(t) may change with the year, so the yearly steps of H are weighted one by one (section 1.7).
  for (const step of dH) {
    t += 1
    const index = timeless + PI.her2(er, her2, t)
    cumulative += step * Math.exp(index)
    pi.push(index)
    breast.push(cumulative)
  }
  for (const g of G) other.push(g * hazardOfOthers)
  const effects = treatmentEffects(formula, offered, er, her2)
  return ok({ [checked]: true, version, mi, pi, breast, other, effects })
}
