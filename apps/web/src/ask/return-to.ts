/**
 * Which question to open once she has signed in by a link in her mail. Kept on this device for an hour and only there: the link
 * itself names no question, so neither a mail server nor a log learns of one.
 */
import { returnKey } from './draft-key.ts'

const goodForMs = 3_600_000

export function rememberReturn(id: string, now: number): void {
  try {
    localStorage.setItem(returnKey, JSON.stringify({ id, until: now + goodForMs }))
  } catch {
    // Nothing may be kept here: she finds the question in the list of hers.
  }
}

/** The question, once: it is forgotten as it is read. */
export function takeReturn(now: number): string | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(returnKey) ?? 'null')
    localStorage.removeItem(returnKey)
    if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('until' in kept)) return undefined
    const { id, until } = kept
    return typeof id === 'string' && /^[0-9a-f]{32}$/u.test(id) && typeof until === 'number' && now < until
      ? id
      : undefined
  } catch {
    return undefined
  }
}
