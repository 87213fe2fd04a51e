// Public names of this package, by name.
export { type Criterion, type Dimension, dimensions, type Node, type Quote, type Requirement, type Truth } from './criterion.ts'
export { nothingKnown, type TrialFacts } from './facts.ts'
export { factsFromJson } from './facts-from-json.ts'
export { matchTrial, type Overall, overallFor, type TrialMatch } from './match/match-trial.ts'
export { readEligibility } from './read/eligibility.ts'
export { readStudy, type StudyError } from './registry/study.ts'
export { type Joining, joiningOf, type Trial } from './trial.ts'
