/**
 * What admins see and change: people, licences, numbers, hours, promise. Nothing is changed by one person: one admin writes a
 * change, another one confirms it (permission matrix, `manage site`).
 */
import { z } from 'zod'
import { duties, staffRoles } from './me.ts'
import { country, day, id, moment, plainText, topic } from './text.ts'

const credential = z.string().regex(/^credential:[0-9A-Za-z_-]{1,64}$/u)
const roles = z.array(z.enum(staffRoles)).min(1).max(2)
const phone = plainText(0, 60)
/** A day that a database can hold and somebody can have lived. */
const lookedUpOn = day.refine((on) => on >= '1950-01-01', 'is too long ago')

export const person = z.object({
  id: z.string(),
  name: z.string(),
  field: z.string(),
  country: z.string(),
  roles: z.array(z.enum(staffRoles)),
  topics: z.array(topic),
  licensedIn: z.array(z.string()),
  duty: z.enum(duties),
  mayLead: z.boolean(),
  isSuspended: z.boolean(),
  registeredWith: z.string(),
  licenceCheckedOn: day,
  /** Has she a passkey or a code app? Until then she reaches nothing. */
  hasSecondFactor: z.boolean(),
})

const work = {
  roles,
  topics: z.array(topic),
  licensedIn: z.array(country).max(60),
  mayLead: z.boolean(),
  /** The body that registers her, as it stands under answers; empty where nobody has entered it. */
  registeredWith: plainText(0, 200),
  /** The day on which somebody looked the licence up with its body (threat 1). */
  licenceCheckedOn: lookedUpOn,
}

const openings = z.array(z.strictObject({ from: z.string().max(5), to: z.string().max(5) })).max(6)

/** A number that is empty is not set; none is ever made up. */
export const siteNumbers = z.strictObject({ emergency: phone, cancerLine: phone, crisisLine: phone })
export const siteHours = z.strictObject({
  timeZone: plainText(1, 60),
  opening: z.strictObject({
    Monday: openings,
    Tuesday: openings,
    Wednesday: openings,
    Thursday: openings,
    Friday: openings,
    Saturday: openings,
    Sunday: openings,
  }),
  holidays: z.array(day).max(400),
})
export const sitePromise = z.strictObject({
  /** What one answer takes, as the promise counts it. */
  minutesPerAnswer: z.int().min(5).max(480),
  whenLong: z.enum(['say the honest time', 'close the door']),
})

export const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('invite'),
    email: z.email().max(200),
    name: plainText(2, 120),
    field: plainText(2, 120),
    country,
    ...work,
  }),
  z.strictObject({ kind: z.literal('change work'), id: credential, ...work }),
  z.strictObject({ kind: z.literal('suspend'), id: credential }),
  z.strictObject({ kind: z.literal('let back'), id: credential, licenceCheckedOn: lookedUpOn }),
  /** Passkeys, code app and sessions go: she sets them up anew. */
  z.strictObject({ kind: z.literal('reset second factor'), id: credential }),
  z.strictObject({ kind: z.literal('numbers'), numbers: siteNumbers }),
  z.strictObject({ kind: z.literal('hours'), hours: siteHours }),
  z.strictObject({ kind: z.literal('promise'), promise: sitePromise }),
])
export type Change = z.infer<typeof change>

export const changeLine = z.object({
  id,
  change,
  /** Name of who wrote it. */
  by: z.string(),
  isMine: z.boolean(),
  at: moment,
  /** Whom it is about, where it is about somebody. */
  about: z.string().optional(),
})
export type ChangeLine = z.infer<typeof changeLine>

export const administration = z.object({
  people: z.array(person),
  site: z.object({ numbers: siteNumbers, hours: siteHours, promise: sitePromise }),
  /** Written, and not confirmed yet. */
  waiting: z.array(changeLine),
})
export type Administration = z.infer<typeof administration>
export type Person = z.infer<typeof person>

export const proposeChange = z.strictObject({ change })
/** What was shown is what is confirmed: ids alone could be of another change by now. */
export const confirmChange = z.strictObject({ change, iHaveChecked: z.literal(true) })
export const takeBackChange = z.strictObject({ note: plainText(0, 500).optional() })
