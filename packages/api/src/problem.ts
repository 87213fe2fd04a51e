/** Every refusal has this shape: what was found, where, what was expected, what to do. It never holds what was typed. */
import { z } from 'zod'

export const problemKinds = [
  'not readable', // 400: not JSON, not UTF-8, not the shape asked for
  'not signed in', // 401
  'second factor needed', // 403
  'not allowed', // 403: the permission matrix says no
  'forged or stale request', // 403: Origin or token does not fit
  'not found', // 404: also for what is not yours
  'changed meanwhile', // 409: read again, then decide again
  'not now', // 409: no rule leads on from this state
  'gone', // 410
  'too large', // 413
  'refused by rule', // 422: a guard or a check of the workflow
  'too many requests', // 429
  'busy', // 503
] as const

export const problem = z.object({
  kind: z.enum(problemKinds),
  status: z.int(),
  message: z.string(),
  /** Where in what was sent, such as `facts.3.label`. */
  where: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** The rule and the guard or check that refused, such as `W3`, `18 or over`. */
  rule: z.string().optional(),
  reason: z.string().optional(),
  /** Id of a fixed text to show at once, before the refusal: what she sent may be about danger. */
  show: z.enum(['emergency-text', 'emergency-crisis']).optional(),
})
export type Problem = z.infer<typeof problem>
