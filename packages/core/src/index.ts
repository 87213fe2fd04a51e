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
export { type FactState, factStates } from './fact/state.ts'
export { fail, ok, type Result } from './result.ts'
export { type Citation, cite, type SourceKey, sources } from './source/citation.ts'
export type { Source } from './source/source.ts'
