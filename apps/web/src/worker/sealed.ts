/**
 * A lock on what is kept: AES-GCM with 256 bits, the key made from a passcode by PBKDF2-SHA-256.
 *
 * The passcode is nowhere. Who forgets it can only delete. 600,000 rounds is OWASP's figure for this use (2023); a phone needs about
 * a second for it, once a visit.
 */
const rounds = 600_000

export type Seal = { readonly key: CryptoKey; readonly salt: Uint8Array<ArrayBuffer> }

/** Bytes that only the key opens. */
export type SealedBytes = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer }

/** What stands on the device beside the sealed entries: enough to try a passcode, and nothing that helps to guess it. */
export type Lock = {
  readonly version: 1
  readonly salt: Uint8Array<ArrayBuffer>
  readonly check: SealedBytes
}

const proof = new TextEncoder().encode('herald')

export const newSeal = (passcode: string): Promise<Seal> =>
  sealWith(passcode, crypto.getRandomValues(new Uint8Array(16)))

async function sealWith(passcode: string, salt: Uint8Array<ArrayBuffer>): Promise<Seal> {
  const words = new TextEncoder().encode(passcode.normalize('NFC'))
  const from = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey'])
  const key = await crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    from,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  return { key, salt }
}

export const lockOf = async (seal: Seal): Promise<Lock> => ({
  version: 1,
  salt: seal.salt,
  check: await sealed(seal, proof),
})

/** The seal that this passcode opens, or undefined for a wrong one. */
export async function unlocked(lock: Lock, passcode: string): Promise<Seal | undefined> {
  const seal = await sealWith(passcode, lock.salt)
  const found = await opened(seal, lock.check).catch(() => undefined)
  return found === undefined ? undefined : seal
}

export async function sealed({ key }: Seal, bytes: Uint8Array<ArrayBuffer>): Promise<SealedBytes> {
  // A new one each time: the same key must never seal twice with one.
  const iv = crypto.getRandomValues(new Uint8Array(12))
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) }
}

export const opened = async ({ key }: Seal, { iv, data }: SealedBytes): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data))

/** Plain values as bytes, and back. */
export const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value))
export const valueOf = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))

export const isLock = (value: unknown): value is Lock =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 1 &&
  'salt' in value &&
  value.salt instanceof Uint8Array &&
  'check' in value &&
  isSealed(value.check)

export const isSealed = (value: unknown): value is SealedBytes =>
  typeof value === 'object' &&
  value !== null &&
  'iv' in value &&
  value.iv instanceof Uint8Array &&
  'data' in value &&
  value.data instanceof ArrayBuffer
