/** What everyone may read: published answers, found by search (screens, section 12). */
import { z } from 'zod'
import { replyText, shownPerson } from './reply.ts'
import { day, phase, plainText, slug, topic } from './text.ts'

export const searchQuery = z.strictObject({
  q: plainText(0, 200).optional(),
  topic: topic.optional(),
  phase: phase.optional(),
  sort: z.enum(['fit', 'date']).optional(),
  /** Pages that somebody of this name wrote or checked, newest first; the words are then not searched. */
  by: plainText(1, 120).optional(),
  page: z.coerce.number().int().min(1).max(100).optional(),
})
export type SearchQuery = z.infer<typeof searchQuery>

export const publicLine = z.object({
  slug,
  title: z.string(),
  short: z.string(),
  topic,
  phase,
  reviewedOn: day,
  /** No: no clinician has checked it, and its day is the day on which it was written. */
  isReviewed: z.boolean(),
  lookAgainBy: day,
  isUnderReview: z.boolean(),
})

export const searchReply = z.object({
  items: z.array(publicLine),
  page: z.int(),
  /** `more`: too many to count; the best of those that were looked at are shown. */
  count: z.union([z.int(), z.literal('more')]),
  /** Words that were spelled otherwise than any page spells them, and what was searched instead. */
  corrected: z.array(z.object({ from: z.string(), to: z.string() })),
  /** Other words for what was typed that were searched too. */
  alsoSearched: z.array(z.string()),
})
export type SearchReply = z.infer<typeof searchReply>

export const publicAnswer = publicLine.extend({
  question: z.string(),
  /** Without its numbers' block while under review: the banner says why. */
  text: replyText,
  publishedOn: day,
  writtenBy: z.union([
    shownPerson,
    z.object({ name: z.literal('the Herald project'), reviewed: z.literal('none') }),
  ]),
  reviewedBy: z.union([shownPerson, z.literal('none')]),
  similar: z.array(publicLine),
})
export type PublicAnswer = z.infer<typeof publicAnswer>

export const reportProblem = z.strictObject({
  about: z.enum(['safety', 'identity', 'something else']),
  text: plainText(0, 1000).optional(),
})
