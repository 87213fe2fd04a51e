export {
  clinicalAnatomic,
  clinicalStage,
  cN,
  cT,
  oncotypeRule,
  pathologicalAnatomic,
  pathologicalStage,
  pN,
  pNFromNodes,
  pT,
  type Stage,
  type TCategory,
  ypT,
} from './ajcc8-breast-2018-01.ts'
export type { Reason } from './assignable.ts'
export { factOfN, factsOfT } from './category.ts'
export * as stagingFacts from './facts.ts'
export { type StageKind, type StageResult, stageKinds, stageOf, stagingBook } from './stage.ts'
