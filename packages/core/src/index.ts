export {
  among,
  type Claim,
  type Fact,
  type FactSet,
  type Facts,
  known,
  notRecorded,
  open,
  within,
} from './fact/fact.ts'
export {
  atLeast,
  atMost,
  between,
  exactly,
  type Interval,
  intersection,
  intervalWords,
  isEmpty,
  lessThan,
  moreThan,
  overlaps,
} from './fact/interval.ts'
export { addUp, commonSet, type Statement, unitedSet } from './fact/readings.ts'
export { type FactState, factStates } from './fact/state.ts'
export { contentCheckedOn, isContentOld, overdueSince } from './publication/age.ts'
export { type Citation, cite, type SourceKey, sources } from './publication/citation.ts'
export type { Publication } from './publication/publication.ts'
export { fail, ok, type Result } from './result.ts'
