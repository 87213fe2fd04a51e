export {
  assessHer2,
  type Her2Assessment,
  her2Assessor,
  her2Book,
  withScoreFromStaining,
} from './assessment.ts'
export { certainty, evidence, undecided } from './certainty.ts'
export * as her2Facts from './facts.ts'
export { dualGroups, type IshGroup, ishGroups, recountGroups } from './ish-groups.ts'
export { ishResult, recount } from './ish-result.ts'
export { type NextStep, nextStep, workUp } from './next-step.ts'
export { retest, unlikelyPositive } from './retest.ts'
export { ihcFromStaining } from './staining.ts'
export { admissible, type Her2Status, her2Status } from './status.ts'
export { comment, type Tier, tier } from './tier.ts'
