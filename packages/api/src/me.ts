/** Who is signed in, and what belongs to her: export and erasure. */
import { z } from 'zod'
import { moment, plainText } from './text.ts'

export const staffRoles = ['clinician', 'reviewer', 'moderator', 'admin'] as const
export const duties = ['off duty', 'on duty', 'duty lead'] as const

/**
 * The session as the browser may know it. `csrf` goes back in the header `x-herald-csrf` with every request that
 * changes something. Signing in and out is better-auth's own: the paths are in ./sign-in.ts.
 */
export const session = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody'), csrf: z.string(), isDemonstration: z.boolean() }),
  z.object({
    kind: z.literal('asker'),
    csrf: z.string(),
    isDemonstration: z.boolean(),
    /** Without an address nobody but this browser gets back in. */
    email: z.string().optional(),
    mail: z.enum(['on', 'off']),
  }),
  z.object({
    kind: z.literal('staff'),
    csrf: z.string(),
    isDemonstration: z.boolean(),
    name: z.string(),
    /** Roles that she holds, and the one in which she acts now. */
    roles: z.array(z.enum(staffRoles)),
    role: z.enum(staffRoles),
    duty: z.enum(duties),
    /** Nothing else works before it is `done` (threat 2). */
    secondFactor: z.enum(['done', 'needed', 'not set up']),
  }),
])
export type Session = z.infer<typeof session>

export const chooseRole = z.strictObject({ role: z.enum(staffRoles) })
export const chooseDuty = z.strictObject({ duty: z.enum(['off duty', 'on duty']) })
export const chooseMail = z.strictObject({ mail: z.enum(['on', 'off']) })

/** Demonstration accounts: made up, said to be so, and never there with a real database. */
export const demonstrationAccounts = z.object({
  accounts: z.array(z.object({ account: z.string(), name: z.string(), roles: z.array(z.string()) })),
})
export const demonstrationSignIn = z.strictObject({ account: z.string().max(40) })

/** Everything Herald has about her, readable. Keys are the names of what is kept. */
export const everything = z.object({ madeAt: moment, about: z.record(z.string(), z.unknown()) })
/** She types the word; nothing is erased by one stray press. */
export const eraseMe = z.strictObject({ typed: z.literal('delete') })
export const eraseCase = z.strictObject({ typed: z.literal('delete') })

export const auditLine = z.object({
  at: moment,
  rule: z.string(),
  event: z.string(),
  by: z.enum(['you', 'a clinician', 'a reviewer', 'a moderator', 'an admin', 'the system', 'someone']),
  from: z.string(),
  to: z.string(),
})

export const breakGlass = z.strictObject({ reason: plainText(10, 500) })
export const contact = z.object({ email: z.string().optional(), phone: z.string().optional() })
