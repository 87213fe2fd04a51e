/** Signing in: whose requests these are, and what the pages read of their replies. */
import { z } from 'zod'

/**
 * Signing in is better-auth's own (same origin, JSON, cookies are set by the reply). Paths under `/api/auth`:
 *
 * - `POST /api/auth/sign-in/anonymous` `{}`: an asker without a name; the cookie is the only way back.
 * - `POST /api/auth/sign-in/magic-link` `{ email }`: a link by mail; the mail names no illness.
 * - `POST /api/auth/sign-up/email`, `/sign-in/email` `{ email, password, name }`: password, for those who want one.
 * - `POST /api/auth/sign-out` `{}`.
 * - staff, after the password: `POST /api/auth/two-factor/verify-totp` `{ code }`, or the passkey calls
 *   `GET /api/auth/passkey/generate-authenticate-options`, `POST /api/auth/passkey/verify-authentication`.
 */
export const authPath = '/api/auth'
export const csrfHeader = 'x-herald-csrf'

/** What of better-auth's replies the staff pages read. */
export const passkeyLines = z.array(
  z.object({ id: z.string(), name: z.string().nullish(), createdAt: z.string().nullish() }),
)
/** Unset: nobody is signed in. */
export const authSession = z
  .object({ user: z.object({ twoFactorEnabled: z.boolean().nullish() }) })
  .nullable()
/** `credential` is a password. */
export const signInWays = z.array(z.object({ providerId: z.string() }))
/** Written once and never shown again. */
export const codeApp = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) })
export const recoveryCodes = z.object({ backupCodes: z.array(z.string()) })

/** For a member of staff who came by a link and has none: only then a code app can be added. */
export const choosePassword = z.strictObject({ password: z.string().min(12).max(128) })
