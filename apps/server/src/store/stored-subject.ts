/** The workflow's subjects as JSON and back. What the database holds is ours, but a column is still parsed once, at this edge. */
import type { Case, Publication } from '@herald/workflow'
import { caseStates } from '@herald/workflow'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

const instant = z.string().transform((text) => Temporal.Instant.from(text))
const credential = z.templateLiteral(['credential:', z.string()])
const asker = z.templateLiteral(['asker:', z.string()])
const holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  z.object({ kind: z.literal('person'), id: z.union([asker, credential]) }),
])
// biome-ignore format: the timers of section 6
const timerKey = z.enum([
  'T1', 'T2', 'T2 lead', 'T3', 'T3 lead', 'T4 nudge', 'T4', 'T5', 'T6 amber', 'T6 red', 'T6 late', 'T7 remind', 'T7',
  'T8', 'T9', 'T10', 'T11', 'T11 overdue', 'T12', 'T13', 'T13 limit', 'T14',
])
const subject = {
  id: z.string(),
  since: instant,
  due: z.partialRecord(timerKey, instant),
  fired: z.array(timerKey),
}
const minutes = z.number()

const storedCase = z.object({
  ...subject,
  state: z.enum(caseStates),
  asker: holder,
  screen: z.enum(['not answered', 'clear', 'urgent seen']),
  submitted: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('not yet') }),
    z.object({ kind: z.literal('at'), at: instant }),
  ]),
  clock: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('not started') }),
    z.object({ kind: z.literal('running'), since: instant, usedMinutes: minutes }),
    z.object({ kind: z.literal('paused'), usedMinutes: minutes }),
    z.object({ kind: z.literal('stopped'), usedMinutes: minutes }),
  ]),
  promisedMinutes: minutes,
  writer: holder,
  writers: z.array(credential),
  reviewer: holder,
  frozen: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('version'), hash: z.string(), by: credential }),
  ]),
  delivered: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('not yet') }),
    z.object({
      kind: z.literal('version'),
      version: z.number(),
      hash: z.string(),
      by: credential,
      approvedBy: credential,
    }),
  ]),
  rounds: z.number(),
  followedUp: z.boolean(),
})

// biome-ignore format: the states of section 5
const publicationStates = [
  'none', 'willing', 'rewriting', 'checking', 'preview', 'published', 'under_review', 'hidden', 'gone', 'rejected',
] as const

const storedPublication = z.object({
  ...subject,
  state: z.enum(publicationStates),
  asker: holder,
  rewriters: z.array(credential),
  text: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('version'), hash: z.string() }),
  ]),
  identityCheckedBy: holder,
  senseCheckedBy: holder,
  yes: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('said'), hash: z.string() }),
  ]),
})

export const caseFrom = (json: unknown): Case => storedCase.parse(json)
export const publicationFrom = (json: unknown): Publication => storedPublication.parse(json)
