/**
 * From hazards to people alive: overall survival, the split of deaths by cause, and survival of those alive at 5 years.
 *
 * npj Breast Cancer 2024;10:6. LB and LO are cumulative hazards of death from breast cancer and from other causes;
 * OS = exp(-LB) * exp(-LO). All results are percent, at whole years, unrounded.
 */
import { at } from './at.ts'
import type { PredictModel, TreatmentEffects } from './model.ts'
import type { TreatmentSet } from './treatment-set.ts'

/** A whole year after surgery at which the model speaks. */
export type PredictYear = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15

const { exp } = Math
/** Ten-year hormone treatment differs from five-year treatment only after this year. */
const hormoneSplit = 10

/** What a treatment set multiplies hazards by. */
export type HazardRatios = {
  readonly breast: number
  /** In years 11 to 15, where ten-year hormone treatment adds to it. */
  readonly breastLate: number
  readonly other: number
}

/** BETA(t,K) and the harms of K, as factors. */
export function hazardRatios(effects: TreatmentEffects, set: TreatmentSet): HazardRatios {
  const beta =
    (set.radiotherapy ? effects.r : 0) +
    (set.hormone === 'none' ? 0 : effects.h) +
    (set.chemotherapy ? effects.c : 0) +
    (set.trastuzumab ? effects.t : 0) +
    (set.bisphosphonate ? effects.b : 0)
  const late = set.hormone === '10 years' ? effects.h10Extra : 0
  const harm = (set.radiotherapy ? effects.harmR : 0) + (set.chemotherapy ? effects.harmC : 0)
  const breast = exp(beta)
  return { breast, breastLate: late === 0 ? breast : exp(beta + late), other: harm === 0 ? 1 : exp(harm) }
}

/** LB(T): yearly steps up to year 10 at one ratio, those after it at the other. */
export function breastHazard(cumulative: readonly number[], ratios: HazardRatios, t: number): number {
  if (t <= hormoneSplit || ratios.breast === ratios.breastLate) return at(cumulative, t) * ratios.breast
  const early = at(cumulative, hormoneSplit)
  return early * ratios.breast + (at(cumulative, t) - early) * ratios.breastLate
}

/** OS(T,K) at several years: of 100 such people, how many are alive T years after surgery with the set's treatments. */
export function overallSurvivals(
  model: PredictModel,
  set: TreatmentSet,
  years: readonly PredictYear[],
): readonly number[] {
  const ratios = hazardRatios(model.effects, set)
  return years.map(
    (t) => 100 * exp(-breastHazard(model.breast, ratios, t) - at(model.other, t) * ratios.other),
  )
}

/** OS(T,K) at one year. */
export function overallSurvival(model: PredictModel, set: TreatmentSet, t: PredictYear): number {
  const ratios = hazardRatios(model.effects, set)
  return 100 * exp(-breastHazard(model.breast, ratios, t) - at(model.other, t) * ratios.other)
}

/** One year of a course, in percent of those operated on; the three add up to 100. */
export type YearlyOutcome = {
  readonly year: number
  readonly alive: number
  readonly diedOfBreastCancer: number
  readonly diedOfOther: number
}

/** Years 1 to 15 under one treatment set, deaths split by cause (competing risks, year by year; section 1.8). */
export function course(model: PredictModel, set: TreatmentSet): readonly YearlyOutcome[] {
  const ratios = hazardRatios(model.effects, set)
  const years: YearlyOutcome[] = []
  let before = { sb: 1, so: 1, diedOfBreastCancer: 0, diedOfOther: 0 }
  for (let year = 1; year <= model.breast.length; year += 1) {
    const sb = exp(-breastHazard(model.breast, ratios, year))
    const so = exp(-at(model.other, year) * ratios.other)
    const db = before.sb - sb
    const ofEither = db + before.so - so
    const share = ofEither === 0 ? 0 : db / ofEither
    const died = before.sb * before.so - sb * so
    const diedOfBreastCancer = before.diedOfBreastCancer + 100 * share * died
    const diedOfOther = before.diedOfOther + 100 * (1 - share) * died
    years.push({ year, alive: 100 * sb * so, diedOfBreastCancer, diedOfOther })
    before = { sb, so, diedOfBreastCancer, diedOfOther }
  }
  return years
}

/** Of 100 such people who are alive at 5 years, how many are alive T years after surgery. Inputs stay those at diagnosis. */
export function survivalFromYear5(model: PredictModel, set: TreatmentSet, t: PredictYear): number {
  const ratios = hazardRatios(model.effects, set)
  const lb = breastHazard(model.breast, ratios, t) - breastHazard(model.breast, ratios, 5)
  // From the hazards and not as OS(T)/OS(5), which is 0/0 where almost nobody is alive at 5 years.
  return t <= 5 ? 100 : 100 * exp(-lb - (at(model.other, t) - at(model.other, 5)) * ratios.other)
}
