/** Rewriting without identifiers, checking, publishing (screens, section 11; B1 to B10). */
import { z } from 'zod'
import { publicationStates } from './ask.ts'
import { replyText } from './reply.ts'
import { hash, id, moment, phase, plainText, slug, topic, version } from './text.ts'

export const moderationLine = z.object({
  id,
  version,
  state: z.enum(publicationStates),
  since: moment,
  topic,
  isMyRewrite: z.boolean(),
})

export const proposal = z.object({
  row: z.string(),
  kind: z.string(),
  weight: z.enum(['direct', 'quasi', 'high risk']),
  start: z.int(),
  end: z.int(),
  found: z.string(),
  instead: z.string().optional(),
  why: z.string(),
})
const marked = z.object({ text: z.string(), proposals: z.array(proposal) })

export const pageText = z.strictObject({
  title: plainText(5, 160),
  question: plainText(20, 2000),
  /** One or two sentences that answer first; shown in lists. */
  short: plainText(5, 400),
  text: replyText,
  topic,
  phase,
})
export type PageText = z.infer<typeof pageText>

// biome-ignore format: a list
export const moderationActs = [
  'start', 'submit', 'pass_identity', 'pass_sense', 'send_back', 'unpublish', 'keep', 'amend', 'hide',
] as const

export const moderation = z.object({
  id,
  version,
  state: z.enum(publicationStates),
  /** Absent while her words are not open to staff: once the page is public, and once it is gone. Then it is read as everyone reads it. */
  original: z.object({ question: marked, answer: z.array(marked) }).optional(),
  slug: slug.optional(),
  highRisk: z.array(z.string()),
  rewrite: pageText.extend({ hash }).optional(),
  /** Proposals in the rewrite itself: none that is direct may stay. */
  left: z.array(proposal),
  quasiIdentifiers: z.int(),
  mostQuasiIdentifiers: z.literal(3),
  smallestGroup: z.literal(11),
  comments: z.array(z.object({ at: moment, text: z.string() })),
  mayDo: z.array(z.enum(moderationActs)),
})
export type Moderation = z.infer<typeof moderation>

export const startRewrite = z.strictObject({
  version,
  notUrgent: z.literal(true),
  notAboutSomeoneElseOrAgrees: z.literal(true),
  notHighRisk: z.literal(true),
})
export const submitRewrite = z.strictObject({ version, page: pageText, fitsAtLeast11: z.literal(true) })
export const passIdentity = z.strictObject({ version, hash, noIdentifierFound: z.literal(true) })
export const passSense = z.strictObject({
  version,
  hash,
  senseKept: z.literal(true),
  citationsLive: z.literal(true),
})
export const keepPage = z.strictObject({
  version,
  hash,
  senseKept: z.literal(true),
  citationsLive: z.literal(true),
  noIdentifierFound: z.literal(true),
})
export const sendBack = z.strictObject({ version, note: plainText(3, 1000) })
