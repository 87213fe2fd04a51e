/** An answer as a clinician writes it: paragraphs and cited facts. Its hash is over exactly this (I3). */
import { z } from 'zod'
import { day, plainText } from './text.ts'

export const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text: plainText(1, 4000) }),
  /** A fact with its source. `text` comes from Herald's own content and cannot be edited; `source` is a key of its list. */
  z.strictObject({
    kind: z.literal('cited'),
    text: plainText(1, 2000),
    source: plainText(1, 200),
    title: plainText(1, 500),
    checkedOn: day.optional(),
  }),
])
export type Block = z.infer<typeof block>

export const replyText = z.strictObject({
  blocks: z.array(block).min(1).max(40),
  /** What to ask the team: every answer ends with it (W15). */
  ask: z.array(plainText(3, 300)).max(8),
})
export type ReplyText = z.infer<typeof replyText>

/** The eight ticks of a writer (ask-a-doctor, section 8). */
export const checklistItems = [
  'answers the question first',
  'feeling named',
  'facts cited',
  'doubt said',
  'no order or dose',
  'danger signs',
  'what to ask',
  'next step',
] as const

/** What a machine found in a draft; a person decides. Places count characters of one block; under `yes` they are hints and stop nothing. */
export const finding = z.object({
  check: z.string(),
  found: z.enum(['yes', 'no', 'unknown']),
  where: z.array(z.object({ block: z.int(), start: z.int(), end: z.int(), why: z.string() })),
})

export const lint = z.object({
  findings: z.array(finding),
  /** School grade, adjusted for explained terms; `longestSentence` in words. */
  grade: z.number(),
  longestSentence: z.int(),
  /** May it go to review as it stands? */
  isReady: z.boolean(),
})
export type Lint = z.infer<typeof lint>

/** Somebody whose work is shown: name and field as the site registered them; demonstration accounts say that they are. */
export const shownPerson = z.object({
  name: z.string(),
  field: z.string(),
  country: z.string(),
  /** The body that registers this person, as the site looked it up; empty when nobody has entered it. */
  registeredWith: z.string().default(''),
  isDemonstration: z.boolean(),
})
