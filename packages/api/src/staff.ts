/** What clinicians and reviewers send and see (screens, sections 10 and 11). No name and no contact of the asker is here. */
import { z } from 'zod'
import { caseState, message, sharedFact } from './ask.ts'
import { dangerCheck } from './danger.ts'
import { checklistItems, lint, replyText, shownPerson } from './reply.ts'
import { country, hash, id, moment, plainText, topic, version } from './text.ts'

export const queueLine = z.object({
  id,
  version,
  state: caseState,
  topic,
  country,
  about: z.enum(['me', 'someone else']),
  factsShared: z.int(),
  /** Service minutes until the promise; below zero: late. Unset while the clock stands. */
  minutesLeft: z.int().optional(),
  waitsSince: moment,
  isMine: z.boolean(),
})

/** Danger holds are a list of their own and come first. */
export const queue = z.object({
  holds: z.array(queueLine),
  waiting: z.array(queueLine),
  mine: z.array(queueLine),
})
export type Queue = z.infer<typeof queue>

/** A place in the text that the danger rules read; the clinician sees what was read and how. */
export const dangerPlace = z.object({
  row: z.string(),
  start: z.int(),
  end: z.int(),
  /** What stands there, as it was written. */
  words: z.string(),
  context: z.string(),
  level: z.enum(['not', 'doubt', 'urgent', 'emergency']),
})

// biome-ignore format: a list
export const staffActs = [
  'claim', 'release', 'autosave', 'ask_more', 'submit_draft', 'decline', 'clear', 'escalate', 'send_safety_message',
  'reassign', 'extend', 'correct', 'ask_correction', 'take_review', 'approve', 'request_changes', 'hide', 'reject',
] as const

export const workspace = z.object({
  id,
  version,
  state: caseState,
  about: z.enum(['me', 'someone else']),
  question: z.string(),
  topic,
  country,
  danger: z.object({ answers: dangerCheck, places: z.array(dangerPlace) }),
  facts: z.array(sharedFact),
  messages: z.array(message),
  minutesLeft: z.int().optional(),
  /** The claim ends then if nothing is saved (T8). */
  leaseUntil: moment.optional(),
  draft: z
    .object({ text: replyText, savedAt: moment, checklist: z.array(z.enum(checklistItems)) })
    .optional(),
  /** Frozen for review: what the reviewer reads and approves. */
  frozen: z
    .object({ hash, text: replyText, writtenBy: shownPerson, scan: z.array(dangerPlace), lint })
    .optional(),
  /** The version before, to show what changed. */
  before: z.object({ hash, text: replyText }).optional(),
  reviewComments: z.array(z.object({ at: moment, reasons: z.array(z.string()), text: z.string() })),
  mayDo: z.array(z.enum(staffActs)),
})
export type Workspace = z.infer<typeof workspace>

/** Whom a duty lead may give it to; on duty first. */
export const colleagues = z.object({
  colleagues: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      field: z.string(),
      isOnDuty: z.boolean(),
      isMe: z.boolean(),
    }),
  ),
})

const noConflict = z.literal(true)

export const claim = z.strictObject({ version, noConflict })
export const draft = z.strictObject({
  version,
  text: replyText,
  checklist: z.array(z.enum(checklistItems)).max(checklistItems.length),
})
export const submitDraft = z.strictObject({
  version,
  text: replyText,
  checklist: z.array(z.enum(checklistItems)).max(checklistItems.length),
  /** Of a correction: what changed and why, shown to the asker. */
  changed: plainText(3, 500).optional(),
})
export const askMore = z.strictObject({ version, questions: z.array(plainText(5, 300)).min(1).max(3) })

/** Ids of `decline-...` in content/en/src/workflow.ftl. */
export const declineReasons = ['scope', 'examination', 'licence', 'minor', 'spam', 'abuse'] as const
export const decline = z.strictObject({ version, reason: z.enum(declineReasons) })
export const withNote = z.strictObject({ version, note: plainText(3, 1000) })
export const clearDanger = z.strictObject({ version, readInFull: z.literal(true), note: plainText(3, 1000) })
export const escalate = z.strictObject({ version, dangerIsReal: z.literal(true), note: plainText(3, 1000) })
export const reassign = z.strictObject({ version, to: z.string().max(80), noConflict })
export const extend = z.strictObject({ version, minutes: z.int().min(1).max(2880), note: plainText(3, 1000) })

/** The reviewer's tick at every number of the frozen text, and her word on danger signs where the rules read some. */
export const approve = z.strictObject({
  version,
  hash,
  numbersTicked: z.literal(true),
  noConflict,
  dangerWordsSeen: z.boolean(),
})
export const changeReasons = [
  'not correct',
  'not cited',
  'too hard to read',
  'too certain',
  'an order or a dose',
  'names someone',
  'does not answer',
  'tone',
] as const
export const requestChanges = z.strictObject({
  version,
  reasons: z.array(z.enum(changeReasons)).min(1),
  text: plainText(3, 2000),
})
export const takeReview = z.strictObject({ version, noConflict })

export const lintDraft = z.strictObject({
  text: replyText,
  about: z.enum(['me', 'someone else']),
  /** The question, as the writer sees it: a reply must not speak of signs that she did not name. */
  asked: z.string().max(40_000),
})

export const savedReply = z.object({ id, title: z.string(), text: z.string() })
export const saveReply = z.strictObject({ title: plainText(1, 120), text: plainText(1, 4000) })
