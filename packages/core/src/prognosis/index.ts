export {
  type Detection,
  type Generation,
  type Grade,
  type Offered,
  type PredictPatient,
  type PredictVersion,
  predictRanges,
  predictVersions,
  type Receptor,
  type Smoking,
} from './predict/inputs.ts'
export { type PredictModel, predictModel } from './predict/model.ts'
export { type PredictRefusal, refusalMessage } from './predict/refusal.ts'
export {
  course,
  overallSurvival,
  type PredictYear,
  survivalFromYear5,
  type YearlyOutcome,
} from './predict/survival.ts'
export {
  surgeryOnly,
  type TreatmentLetter,
  type TreatmentSet,
  treatmentLetters,
  treatmentSet,
  withTreatment,
} from './predict/treatment-set.ts'
