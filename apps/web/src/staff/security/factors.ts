/** Second steps of an account, asked of better-auth: passkeys by the browser, a code app, recovery codes. */
import { authSession, codeApp, passkeyLines, recoveryCodes, signInWays } from '@herald/api'
import { fail, ok, type Result } from '@herald/core'
import {
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import type { Replied, Trouble } from '../../service/client.ts'
import { service } from '../../service/service.ts'

/** `stopped`: the browser's own window was closed, or no passkey fitted. It does not say which, on purpose. */
export type PasskeyTrouble = Trouble | { readonly kind: 'stopped' }
export type Passkey = { readonly id: string; readonly name: string; readonly addedAt: string | undefined }
export type Factors = {
  readonly passkeys: readonly Passkey[]
  readonly hasCodeApp: boolean
  readonly hasPassword: boolean
}
export type CodeApp = {
  readonly uri: string
  readonly secret: string
  readonly recoveryCodes: readonly string[]
}

const unreadable: Trouble = { kind: 'failed', status: 200 }

export async function readFactors(): Promise<Replied<Factors>> {
  const keys = await service.readAuth('/passkey/list-user-passkeys')
  if (!keys.ok) return keys
  const session = await service.readAuth('/get-session')
  if (!session.ok) return session
  const ways = await service.readAuth('/list-accounts')
  if (!ways.ok) return ways
  const lines = passkeyLines.safeParse(keys.value)
  const mine = authSession.safeParse(session.value)
  const known = signInWays.safeParse(ways.value)
  if (!lines.success || !mine.success || !known.success) return fail(unreadable)
  return ok({
    passkeys: lines.data.map(({ id, name, createdAt }) => ({
      id,
      name: name ?? '',
      addedAt: createdAt ?? undefined,
    })),
    hasCodeApp: mine.data?.user.twoFactorEnabled === true,
    hasPassword: known.data.some(({ providerId }) => providerId === 'credential'),
  })
}

const hasChallenge = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'challenge' in value && typeof value.challenge === 'string'
const asksToMake = (value: unknown): value is PublicKeyCredentialCreationOptionsJSON => hasChallenge(value)
const asksToShow = (value: unknown): value is PublicKeyCredentialRequestOptionsJSON => hasChallenge(value)

export async function addPasskey(name: string): Promise<Result<'added', PasskeyTrouble>> {
  const asked = await service.readAuth('/passkey/generate-register-options')
  if (!asked.ok) return asked
  if (!asksToMake(asked.value)) return fail(unreadable)
  const optionsJSON = asked.value
  const made = await unlessStopped(() => startRegistration({ optionsJSON }))
  if (!made.ok) return made
  const kept = await service.auth('/passkey/verify-registration', { response: made.value, name })
  return kept.ok ? ok('added') : kept
}

export async function showPasskey(): Promise<Result<'shown', PasskeyTrouble>> {
  const asked = await service.readAuth('/passkey/generate-authenticate-options')
  if (!asked.ok) return asked
  if (!asksToShow(asked.value)) return fail(unreadable)
  const optionsJSON = { ...asked.value, userVerification: 'required' as const }
  const shown = await unlessStopped(() => startAuthentication({ optionsJSON }))
  if (!shown.ok) return shown
  const seen = await service.auth('/passkey/verify-authentication', { response: shown.value })
  return seen.ok ? ok('shown') : seen
}

async function unlessStopped<T>(work: () => Promise<T>): Promise<Result<T, PasskeyTrouble>> {
  try {
    return ok(await work())
  } catch {
    return fail({ kind: 'stopped' })
  }
}

export const removePasskey = (id: string): Promise<Replied<unknown>> =>
  service.auth('/passkey/delete-passkey', { id })

/** Begins a code app: it counts once its first code was shown. A member of staff without a password chooses one here. */
export async function beginCodeApp(password: string, hasPassword: boolean): Promise<Replied<CodeApp>> {
  if (!hasPassword) {
    const chosen = await service.call('choosePassword', { body: { password } })
    if (!chosen.ok) return chosen
  }
  const begun = await service.auth('/two-factor/enable', { password })
  if (!begun.ok) return begun
  const read = codeApp.safeParse(begun.value)
  if (!read.success) return fail(unreadable)
  const { totpURI: uri, backupCodes } = read.data
  return ok({ uri, secret: new URL(uri).searchParams.get('secret') ?? '', recoveryCodes: backupCodes })
}

export const showCode = (code: string): Promise<Replied<unknown>> =>
  service.auth('/two-factor/verify-totp', { code: code.replaceAll(/\s/gu, '') })

export const showRecoveryCode = (code: string): Promise<Replied<unknown>> =>
  service.auth('/two-factor/verify-backup-code', { code: code.trim() })

export const removeCodeApp = (password: string): Promise<Replied<unknown>> =>
  service.auth('/two-factor/disable', { password })

/** The old ones stop working. */
export async function newRecoveryCodes(password: string): Promise<Replied<readonly string[]>> {
  const made = await service.auth('/two-factor/generate-backup-codes', { password })
  if (!made.ok) return made
  const read = recoveryCodes.safeParse(made.value)
  return read.success ? ok(read.data.backupCodes) : fail(unreadable)
}
