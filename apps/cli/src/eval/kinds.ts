import type { EvalKind } from './eval-kind.ts'
import { predictEval } from './predict.ts'

/** Every kind of `herald eval`, in the order `--help` prints them. */
export const evalKinds: readonly EvalKind[] = [predictEval]
