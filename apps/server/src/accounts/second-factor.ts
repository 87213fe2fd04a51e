/**
 * What stands between a stolen password and a staff session (threat 2): whoever has a second factor changes factors only after
 * showing one in this very session, the last one cannot be taken away, and a passkey counts only if its device knew its owner.
 */
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { z } from 'zod'
import type { Store } from '../store/database.ts'
import { standingOfSession } from './standing.ts'

/** Better-auth answers these with a session in which the second factor has been shown. */
export const secondFactorPaths: readonly string[] = [
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
  '/passkey/verify-registration',
]

/** These add, change or take away a factor. */
const changesFactors: readonly string[] = [
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
  '/two-factor/get-totp-uri',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
  '/passkey/update-passkey',
]

const assertion = z.object({ response: z.object({ response: z.object({ authenticatorData: z.string() }) }) })
/** Byte 32 of the authenticator's data holds the flags; the third bit: its owner was verified (WebAuthn, section 6.1). */
const flagsAt = 32
const isOwnerVerified = 0b100

/** Whether the device asked for a finger, a face or a code. The data is signed: better-auth checks the signature after this. */
export function knewItsOwner(body: unknown): boolean {
  const read = assertion.safeParse(body)
  if (!read.success) return false
  const flags = Buffer.from(read.data.response.response.authenticatorData, 'base64url')[flagsAt] ?? 0
  return (flags & isOwnerVerified) !== 0
}

export const guardSecondFactor = (store: Store) =>
  createAuthMiddleware(async (context) => {
    if (context.path === '/passkey/verify-authentication' && !knewItsOwner(context.body))
      throw new APIError('FORBIDDEN', {
        code: 'OWNER_NOT_VERIFIED',
        message:
          'This passkey did not ask who you are. Use a device that asks for a finger, a face or a code.',
      })
    if (!changesFactors.includes(context.path)) return
    const found = await getSessionFromCtx(context)
    if (found === null) return
    const { session, user } = found
    const { hasSecondFactor, canShowOne } = await standingOfSession(store, session.id, user.id)
    if (canShowOne && !hasSecondFactor)
      throw new APIError('FORBIDDEN', {
        code: 'SECOND_FACTOR_NEEDED',
        message: 'Show the second factor that you have before you change it.',
      })
    const takesAway = context.path === '/two-factor/disable' || context.path === '/passkey/delete-passkey'
    // Written anew, a code app is no factor until its first code was shown: meanwhile another one must stand.
    const isLast = (await factorsOf(store, user.id)) < 2
    if (isLast && takesAway)
      throw new APIError('FORBIDDEN', {
        code: 'LAST_SECOND_FACTOR',
        message: 'This is your last second step. Add another one before you take it away.',
      })
  })

const factorsOf = (store: Store, user: string): Promise<number> =>
  store.as({ kind: 'accounts' }, async ({ sql }) => {
    const [row] = await sql(
      `select (select count(*)::int from accounts.passkey where "userId" = $1)
         + (select count(*)::int from accounts."user" where id = $1 and "twoFactorEnabled") as n`,
      [user],
    )
    return typeof row?.['n'] === 'number' ? row['n'] : 0
  })
