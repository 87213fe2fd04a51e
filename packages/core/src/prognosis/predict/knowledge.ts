/**
 * What is known of a person, as far as PREDICT Breast reads her: sets of values that are still possible.
 *
 * A list or an interval with one value is known; the whole domain is not known. Nothing here is optional.
 */
import type { Interval } from '../../fact/interval.ts'
import type { Detection, Generation, Grade, Receptor, Smoking } from './inputs.ts'

/** Facts that decide whether the model was made for her at all (./setting.ts). */
export type PredictSetting = {
  readonly sex: readonly ('female' | 'male')[]
  readonly disease: readonly ('invasive' | 'in situ only')[]
  readonly distantSpread: readonly ('none' | 'found')[]
  readonly firstTreatment: readonly ('surgery' | 'drugs before surgery')[]
  readonly sides: readonly ('one' | 'both')[]
  readonly menopause: readonly ('before' | 'after')[]
}

/** The treatments to compare, one step each, in the order of the paper. A plan, so it is known. */
export type PredictPlan = {
  readonly radiotherapy: boolean
  readonly heartDoseGy: number
  readonly hormone: 'none' | '5 years' | '10 years'
  readonly chemotherapy: Generation
  readonly trastuzumab: boolean
  readonly bisphosphonate: boolean
}

/** The values still possible of every input. */
export type PredictKnowledge = {
  readonly ageYears: Interval
  readonly er: readonly Receptor[]
  readonly sizeMm: Interval
  readonly positiveNodes: Interval
  readonly grade: readonly Grade[]
  readonly detection: readonly Detection[]
  readonly her2: readonly Receptor[]
  readonly pr: readonly Receptor[]
  readonly ki67: readonly Receptor[]
  readonly smoking: readonly Smoking[]
  readonly setting: PredictSetting
  readonly plan: PredictPlan
}

/** Inputs that may be open while there is still an answer. */
export const openInputs = [
  'ageYears',
  'sizeMm',
  'positiveNodes',
  'grade',
  'detection',
  'her2',
  'pr',
  'ki67',
  'smoking',
] as const
export type OpenInput = (typeof openInputs)[number]
