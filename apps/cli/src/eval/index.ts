export { type EvalKind, type EvalLine, UnreadableInput } from './eval-kind.ts'
export { evalKinds } from './kinds.ts'
