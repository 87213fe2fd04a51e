// Public names of this package, by name.

export { contestedTrials, tests } from './contested-trials.ts'
export {
  type Criterion,
  type Dimension,
  dimensions,
  her2Cells,
  type Node,
  type Quote,
  type Requirement,
  type Truth,
} from './criterion.ts'
export { drugIs } from './drugs.ts'
export { nothingKnown, type TrialFacts } from './facts.ts'
export { factsFromChart } from './facts-from-chart.ts'
export { factsFromJson } from './facts-from-json.ts'
export { isObject, listAt, numberAt, textAt } from './json.ts'
export { matchTrial, type Overall, type TrialMatch } from './match/match-trial.ts'
export { nodeFromText, nodeText } from './match/node-text.ts'
export { type Answers, answersOf, rankOf, type Shape, shapeOf, type Weight, weigh } from './match/shape.ts'
export {
  buildIndex,
  overallCodes,
  type Shortlist,
  screenAll,
  shortlist,
  type TrialIndex,
} from './match/trial-index.ts'
export { readEligibility } from './read/eligibility.ts'
export { type RawRecords, type Records, rawRecords, readRecords } from './registry/records.ts'
export {
  betweenRequestsMs,
  type RefreshEffect,
  type RefreshEvent,
  type RefreshState,
  refreshStep,
  startRefresh,
  wideQuery,
} from './registry/refresh.ts'
export { readStudy, type StudyError } from './registry/study.ts'
export { distanceKm, nearestSite, type Place } from './show/distance.ts'
export { type FhirResource, groupsOf, guidanceResponse, matchBundle, researchStudy } from './show/fhir.ts'
export { type ReverseRow, reverseCsv, reverseRows } from './show/reverse.ts'
export {
  cardOf,
  type Message,
  mostExplained,
  reasonsOf,
  type SummaryOptions,
  summarise,
  summaryOf,
  type TrialCard,
  type TrialSummary,
} from './show/summary.ts'
export { criterionWords, nodeWords } from './show/words.ts'
export { type Joining, joiningOf, type Trial } from './trial.ts'
export { answersThatCount, type OwnAnswer, withOwnAnswers } from './with-own-answers.ts'
