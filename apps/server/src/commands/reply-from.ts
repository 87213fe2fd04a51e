/** Stored words, parsed once more on the way out: a text that does not have its shape is a bug, not an answer. */
import { pageText, replyText, sharedFact } from '@herald/api'
import { z } from 'zod'

const frozenReply = z.object({ text: replyText, changed: z.string().optional() })
const storedDraft = z.object({ text: replyText, checklist: z.array(z.string()) })
const storedComment = z.object({ reasons: z.array(z.string()), text: z.string() })

export const replyFrom = (value: unknown) => frozenReply.parse(value)
export const draftFrom = (value: unknown) => storedDraft.parse(value)
export const commentFrom = (value: unknown) => storedComment.parse(value)
export const pageTextFrom = (value: unknown) => pageText.parse(value)
export const factsFrom = (value: unknown) => z.array(sharedFact).parse(value)
export const questionsFrom = (value: unknown) => z.array(z.string()).parse(value)
