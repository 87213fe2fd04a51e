/**
 * What a version of PREDICT Breast consists of, in the symbols of the paper.
 *
 * PI(t) is a sum of terms that each read one input; ./possible.ts relies on this to search a whole grid exactly.
 */
import type { Generation, Grade, PredictVersion, Receptor, Smoking } from './inputs.ts'

/** The log hazard ratio of each treatment letter, and what it does to deaths from other causes. */
export type TreatmentTerms = {
  readonly r: number
  readonly h: number
  /** Added to `h` in years 11 to 15 when hormone treatment goes on for ten years. */
  readonly h10Extra: number
  readonly c: Readonly<Record<Generation, number>>
  readonly t: number
  readonly b: number
  readonly harm: { readonly rPerGy: number; readonly c: number }
}

/** One edition: PI(t) and MI (log hazards), H(t) and G(t) (cumulative baselines), and the treatment terms. */
export type PredictFormula = {
  readonly version: PredictVersion
  /** PI(t): log hazard of death from breast cancer. */
  readonly PI: {
    readonly constant: (er: Receptor) => number
    readonly age: (er: Receptor, ageYears: number) => number
    readonly size: (er: Receptor, sizeMm: number) => number
    readonly nodes: (er: Receptor, positiveNodes: number) => number
    readonly grade: (er: Receptor, grade: Grade | 'unknown') => number
    readonly detection: (er: Receptor, detection: 'symptoms' | 'screening' | 'unknown') => number
    readonly ki67: (er: Receptor, ki67: Receptor | 'unknown') => number
    readonly pr: (er: Receptor, pr: Receptor | 'unknown') => number
    /** The only term that changes with the year after surgery. */
    readonly her2: (er: Receptor, her2: Receptor | 'unknown', t: number) => number
  }
  /** MI: log hazard of death from another cause. */
  readonly MI: (ageYears: number, smoking: Smoking | 'unknown') => number
  /** H(t): cumulative baseline hazard of death from breast cancer at t whole years. */
  readonly H: (er: Receptor, t: number) => number
  /** G(t): cumulative baseline hazard of death from another cause at t whole years. */
  readonly G: (t: number) => number
  readonly treatments: TreatmentTerms
}
