/**
 * The danger check before a question is written (screens, section 9, step 2; W1, W2).
 *
 * Eight yes-or-no questions of the triage table: its emergency flags that a person can answer for herself or for
 * someone beside her, and shaking chills, because infection under chemotherapy is the commonest emergency here. The
 * sentences are `ask-<flag>` in content/en/src/triage.ftl. Nobody has reviewed the choice yet. What is missing counts
 * as yes, and the words of the question are read for danger as well, so a flag that is not asked here is not lost.
 */
import type { Flag } from '@herald/core/toxicity'
import { z } from 'zod'

export const dangerQuestions = [
  'cannot_breathe',
  'crushing_chest_pain',
  'collapse',
  'stroke_signs',
  'airway_swelling',
  'heavy_bleeding',
  'shaking_chills',
  'suicide_plan',
] as const satisfies readonly Flag[]
export type DangerQuestion = (typeof dangerQuestions)[number]

export const dangerAnswer = z.enum(['yes', 'no', 'unanswered'])

/** One answer a question, in any order; a question that is left out counts as yes. */
export const dangerCheck = z.strictObject({
  answers: z.partialRecord(z.enum(dangerQuestions), dangerAnswer),
  /** After any yes: which of the two buttons she pressed (W2). Without it a question with a yes is not taken. */
  acknowledged: z.enum(['I have called', 'this is not happening now']).optional(),
})
export type DangerCheck = z.infer<typeof dangerCheck>

/** What the answers lead to. The browser shows help at once by the same rule, before and without this reply. */
export const dangerResult = z.object({
  outcome: z.enum(['go on', 'show help']),
  /** Id of the fixed text to show. */
  show: z.enum(['nothing', 'emergency-text', 'emergency-crisis']),
})
export type DangerResult = z.infer<typeof dangerResult>
