/**
 * Content under lock: every case has a key of its own, kept wrapped under the site's key, apart from the content (threat 19).
 * A case whose key is gone cannot be read again, in no backup either: that is how erasing reaches backups (W24).
 */
import { createCipheriv, createDecipheriv } from 'node:crypto'

export type CaseKey = { readonly caseId: string; readonly bytes: Uint8Array }

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

function lock(key: Uint8Array, nonce: Uint8Array, bound: string, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(bound))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

function unlock(key: Uint8Array, bound: string, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(bound))
    .setAuthTag(sealed.subarray(sealed.length - tagBytes))
  return Buffer.concat([
    decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)),
    decipher.final(),
  ])
}

export type Keyring = {
  readonly newKey: (caseId: string) => { readonly key: CaseKey; readonly wrapped: Uint8Array }
  readonly unwrap: (caseId: string, wrapped: Uint8Array) => CaseKey
  /** Bound to the case and the kind: a text moved to another place does not open. */
  readonly seal: (key: CaseKey, kind: string, value: unknown) => Uint8Array
  readonly open: (key: CaseKey, kind: string, sealed: Uint8Array) => unknown
}

/** `master`: 32 bytes that never lie in the database. `random` gives so many unpredictable bytes. */
export function keyring(master: Uint8Array, random: (bytes: number) => Uint8Array): Keyring {
  if (master.length !== 32) throw new Error(`The site's key should be 32 bytes, found ${master.length}.`)
  return {
    newKey: (caseId) => {
      const bytes = random(32)
      return { key: { caseId, bytes }, wrapped: lock(master, random(nonceBytes), `key ${caseId}`, bytes) }
    },
    unwrap: (caseId, wrapped) => ({ caseId, bytes: unlock(master, `key ${caseId}`, wrapped) }),
    seal: (key, kind, value) =>
      lock(key.bytes, random(nonceBytes), `${kind} ${key.caseId}`, Buffer.from(JSON.stringify(value))),
    open: (key, kind, sealed) => {
      const read: unknown = JSON.parse(
        Buffer.from(unlock(key.bytes, `${kind} ${key.caseId}`, sealed)).toString('utf8'),
      )
      return read
    },
  }
}
