import type { EvalKind } from './eval-kind.ts'
import { scheduleCases } from './schedule.ts'
import { triageCases } from './triage.ts'

/** Every kind of `herald eval`, in the order `--help` prints them. */
export const evalKinds: readonly EvalKind[] = [triageCases, scheduleCases]
