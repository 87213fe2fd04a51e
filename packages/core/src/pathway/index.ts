export { type Approval, approvals, approvalsOf } from './approvals.ts'
export { type Ask, asks } from './asks.ts'
export { type Against, againsts, type Benefit, benefits, peoples } from './benefits.ts'
export { allCaps, checks, type PathwayCap } from './caps.ts'
export { type Care, type CareAbout, careRows } from './care.ts'
export { contestedPoints } from './contested.ts'
export {
  type Contradiction,
  contradictionBook,
  daysDiagnosisToSurgery,
  daysNeoadjuvantBeforeSurgery,
  daysToRelapse,
  statedStage,
} from './contradictions.ts'
export * as pathwayFacts from './facts.ts'
export { type Flag, flags } from './flags.ts'
export type { ContestedId, Listed, PathwayRoom, RoomRow, Strength } from './listed.ts'
export { type OptionPlan, optionPlanOf, plannedOptions } from './option-plans.ts'
export { her2Drugs, type OptionId, optionIds, tests as testOptions } from './options.ts'
export {
  isInView,
  type Pathway,
  type PathwayOption,
  type PathwayRoomResult,
  type PathwayStatus,
  pathwayOf,
  repliesOf,
} from './pathway.ts'
export { randomFrom, says, somebody } from './people.ts'
export { effectsOfReplies, type ReplyEffect } from './replies.ts'
export { adviceBook, derivedTables, pathwayBook, rooms } from './rooms.ts'
export {
  type IntervalId,
  intervalIds,
  type Timing,
  type TimingRow,
  timingBook,
  timingOf,
  timingRows,
} from './timing.ts'
export { audienceOf, type TrialFigure, trialFigures } from './trial-figures.ts'
