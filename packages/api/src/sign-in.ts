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
