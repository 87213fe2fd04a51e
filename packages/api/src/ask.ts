/** What the asker sends and sees (screens, section 9). */
import { z } from 'zod'
import { dangerCheck } from './danger.ts'
import { replyText, shownPerson } from './reply.ts'
import { country, day, hash, id, moment, plainText, questionText, topic, version } from './text.ts'

/** The promise as it stands now (section 6, promise guard). Ids of sentences are in content/en/src/workflow.ftl. */
export const offer = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['promise', 'honest time']), minutes: z.int(), by: moment }),
  z.object({
    kind: z.literal('closed'),
    why: z.enum(['outside hours', 'nobody on duty', 'queue too long', 'scanner down']),
    opensAt: moment,
  }),
])

/** Numbers to call. A site that has not set one says `not set`; no number is ever made up. */
export const numbers = z.object({
  emergency: z.string(),
  cancerLine: z.string(),
  crisisLine: z.string(),
})

/** Everything she is shown before she writes (section 1). */
export const before = z.object({
  site: z.string(),
  mode: z.enum(['information', 'clinical']),
  /** Herald runs on made-up accounts and no clinician is there: every screen says so. */
  isDemonstration: z.boolean(),
  offer,
  hours: z.object({
    timeZone: z.string(),
    opening: z.record(z.string(), z.array(z.object({ from: z.string(), to: z.string() }))),
    holidays: z.array(z.string()),
  }),
  numbers,
  price: z.literal('none'),
})
export type Before = z.infer<typeof before>

/** One fact she chose, exactly as it was shown to her. Lines, not codes: what she saw is what is sent (threat 14). */
export const sharedFact = z.strictObject({
  label: plainText(1, 120),
  value: plainText(1, 300),
  /** Words of the report it came from. */
  source: plainText(0, 600).optional(),
  asOf: day.optional(),
  /** Days after `asOf` for which it speaks for today, where the guideline's tables say so; past them nothing rests on it (E6). */
  holdsDays: z.int().min(1).max(400).optional(),
  /** `unknown` with its reason is a fact too (I6). */
  state: z.enum(['known', 'narrowed', 'conflicting', 'pending', 'unknown']),
})
export type SharedFact = z.infer<typeof sharedFact>

export const submitQuestion = z.strictObject({
  /** Chosen by the sender once a question: sending again, after a lost reply, makes no second case. */
  key: id,
  about: z.enum(['me', 'someone else']),
  question: questionText,
  country,
  /** Of the country; only asked in clinical mode. */
  state: plainText(1, 60).optional(),
  topic,
  danger: dangerCheck,
  isAdult: z.boolean(),
  privacySeen: z.boolean(),
  /** None when she asks for someone else: that person's facts are not hers to send. */
  facts: z.array(sharedFact).max(60),
  /** First of two yeses to publication; off unless she turns it on (B1). */
  mayPublish: z.boolean(),
  /** May a clinician call her if it is an emergency (W9)? Only with a number. */
  callMe: z.strictObject({ phone: plainText(5, 30) }).optional(),
})
export type SubmitQuestion = z.infer<typeof submitQuestion>

// biome-ignore format: a list
export const caseStates = [
  'draft', 'red_flag_shown', 'submitted', 'urgent_hold', 'queued', 'claimed', 'needs_info', 'in_review', 'delivered',
  'correcting', 'correction_in_review', 'declined', 'expired', 'withdrawn', 'closed', 'erased',
] as const
export const caseState = z.enum(caseStates)

/** `by` and `promised` are moments; a clock that stands has none. */
export const news = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('on time'), by: moment }),
  z.object({ kind: z.literal('late'), promised: moment, by: z.union([moment, z.literal('unknown')]) }),
  z.object({ kind: z.literal('waiting for her') }),
  z.object({ kind: z.literal('no clock') }),
])

/** Fixed texts are ids of content/en/src/workflow.ftl; the rest is text somebody wrote and somebody let through (I1). */
export const message = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), at: moment, text: z.string(), reason: z.string().optional() }),
  z.object({ kind: z.literal('questions'), at: moment, questions: z.array(z.string()) }),
  z.object({ kind: z.literal('from her'), at: moment, text: z.string() }),
])

export const deliveredAnswer = z.object({
  version: z.int(),
  at: moment,
  text: replyText,
  hash,
  writtenBy: shownPerson,
  approvedBy: shownPerson,
  /** What changed since the version before, in the writer's words. */
  changed: z.string().optional(),
})

// biome-ignore format: a list
export const publicationStates = [
  'none', 'willing', 'rewriting', 'checking', 'preview', 'published', 'under_review', 'hidden', 'gone', 'rejected',
] as const

/** What she may press now. The server decides by the same rows that carry it out. */
// biome-ignore format: a list
export const askerActs = [
  'add_info', 'withdraw', 'follow_up', 'close', 'reopen', 'rate', 'erase', 'willing', 'no', 'yes', 'unpublish',
] as const

export const askerCase = z.object({
  id,
  version,
  state: caseState,
  about: z.enum(['me', 'someone else']),
  question: z.string(),
  topic,
  country,
  sentAt: moment,
  facts: z.array(sharedFact),
  news,
  messages: z.array(message),
  answer: deliveredAnswer.optional(),
  rating: z.object({ clear: z.enum(['yes', 'partly', 'no']) }).optional(),
  followUpOf: id.optional(),
  publication: z.object({ version, state: z.enum(publicationStates), slug: z.string().optional() }),
  mayDo: z.array(z.enum(askerActs)),
})
export type AskerCase = z.infer<typeof askerCase>

export const askerCaseLine = askerCase.pick({ id: true, state: true, sentAt: true, news: true, topic: true })

export const addInfo = z.strictObject({ version, text: plainText(1, 2000) })
export const followUp = z.strictObject({ version, question: questionText, danger: dangerCheck, key: id })
export const rating = z.strictObject({
  clear: z.enum(['yes', 'partly', 'no']),
  /** Kept with the case, erased with it. */
  note: plainText(0, 1000).optional(),
})
export const onlyVersion = z.strictObject({ version })
export const consent = z.strictObject({ version, mayPublish: z.boolean() })

/** The exact text that would be public, and everything she is told before her second yes (B5). */
export const preview = z.object({
  version,
  hash,
  title: z.string(),
  question: z.string(),
  text: replyText,
  site: z.string(),
  /** Silence until then means no. */
  until: moment,
})
export const previewYes = z.strictObject({
  version,
  hash,
  sawExactText: z.literal(true),
  sawSiteName: z.literal(true),
  sawCopiesMayLiveOn: z.literal(true),
})

/** Published answers that may already help; asked for while she writes, stored nowhere. */
export const similarQuery = z.strictObject({ text: plainText(3, 2000) })
