export { type CarboplatinDose, calvert, type Filtration } from './calculator/calvert.ts'
export { type Creatinine, cockcroftGault, type KidneyPatient } from './calculator/cockcroft-gault.ts'
export { dubois } from './calculator/dubois.ts'
export {
  type HeartKnowledge,
  type HfaIcosLevel,
  type HfaIcosRisk,
  hfaIcosLevels,
  hfaIcosRisk,
} from './calculator/hfa-icos.ts'
export {
  type CalculatorRefusal,
  calculatorRefusalMessage,
} from './calculator/limit.ts'
export { mosteller } from './calculator/mosteller.ts'
export {
  type RcbClass,
  type ResidualCancer,
  residualCancerBurden,
} from './calculator/residual-cancer-burden.ts'
export { aliveCount, type Count, gainCount, rangeOf } from './figure/counts.ts'
export { type Curve, curvesSvg, survivalCurves } from './figure/curves.ts'
export { type Depth, depths, type Shown, shownAt } from './figure/depth.ts'
export { type Dot, type DotArray, dotArray } from './figure/dots.ts'
export { type DotKey, dotMarkSvg, dotsSvg } from './figure/dots-svg.ts'
export { type NumberRow, numberRows, numbersCsv } from './figure/numbers.ts'
export { allInWords, gainsInWords, limitsInWords, type Sentence, wordsOnly } from './figure/sentences.ts'
export {
  type Figure,
  type PredictAnswer,
  type PredictStep,
  predictAnswer,
  type YearlyFigure,
} from './predict/answer.ts'
export { type BesideFacts, predictKnowledgeFrom } from './predict/from-facts.ts'
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
export {
  type OpenInput,
  openInputs,
  type PredictKnowledge,
  type PredictPlan,
  type PredictSetting,
} from './predict/knowledge.ts'
export { type PredictModel, predictModel } from './predict/model.ts'
export type { Narrowing } from './predict/narrowing.ts'
export { type PredictRefusal, refusalMessage } from './predict/refusal.ts'
export { type PredictAssumption, predictCautions } from './predict/setting.ts'
export {
  course,
  overallSurvival,
  overallSurvivals,
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
