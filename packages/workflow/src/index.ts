export {
  type Case,
  type CaseCheck,
  type CaseEvent,
  type CaseSetting,
  type CaseState,
  caseChecks,
  caseStates,
  caseTimers,
  newCase,
  type Scan,
} from './case/case.ts'
export { type CaseNews, caseNews } from './case/news.ts'
export { caseRules } from './case/rules.ts'
export { aboutCase, stepCase } from './case/step-case.ts'
export { type Offer, offerNow, promisedMinutes, type Roster } from './clock/promise.ts'
export { type ServiceClock, usedMinutes } from './clock/service-clock.ts'
export {
  afterServiceMinutes,
  checkedHours,
  type Instant,
  isOpen,
  nextOpening,
  type ServiceHours,
  serviceMinutesBetween,
} from './clock/service-hours.ts'
export { timers } from './clock/timers.ts'
export { isClean, type Proposal, type Proposals, proposalsFor } from './de-identify/propose.ts'
export { type Audit, type Effect, fixedTexts, mailTemplates, stores } from './effect.ts'
export type { Refusal, Step } from './machine.ts'
export { type Action, type Cell, matrix, mayHoldTogether } from './permission/matrix.ts'
export { type About, may, type NotAllowed, nothingKnown, type Standing } from './permission/may.ts'
export type { Actor, Answer, AskerId, CredentialId, Role } from './person.ts'
export {
  newPublication,
  type Publication,
  type PublicationEvent,
  type PublicationState,
  publicView,
} from './publication/publication.ts'
export { publicationRules } from './publication/rules.ts'
export { aboutPublication, stepPublication } from './publication/step-publication.ts'
export {
  type Acceptance,
  type AcceptanceReason,
  beforeAccepting,
  type DangerAnswer,
  type SharedFacts,
} from './red-flags/before-accepting.ts'
export { type FlagLevel, lexiconReview } from './red-flags/danger-concepts.ts'
export { type Flag, type RedFlags, redFlagsIn, scanOf } from './red-flags/read-question.ts'
