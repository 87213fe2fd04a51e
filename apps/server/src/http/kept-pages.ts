/**
 * Public pages as they were rendered, kept in memory, and never shown once anything public has changed, in whichever process.
 *
 * The database raises one number, the edition, in each transaction that changes a public page (migration 0007). A kept page
 * is shown only after a look at that number which began after the request came in: whoever takes a page down and is told so
 * never sees it again. Requests that come in together share one look, so a busy page costs a small part of a query.
 */
import { createHash } from 'node:crypto'

export type Rendered = { readonly body: Buffer; readonly tag: string; readonly type: string }
/** What was rendered, and an edition that was read before any of it. */
export type Made<Other> = {
  readonly edition: number
  readonly page: Rendered | undefined
  readonly other: Other
}

const mostBytes = 64 * 1024 * 1024

export const rendered = (text: string, type: string): Rendered => {
  const body = Buffer.from(text)
  return { body, type, tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}

export type KeptPages<Other> = {
  /** `make` reads the edition first and then what it renders; what has no page is never kept. */
  readonly page: (
    name: string,
    make: () => Promise<Made<Other>>,
  ) => Promise<{ readonly page: Rendered | undefined; readonly other: Other | undefined }>
}

export function keptPages<Other>(
  editionNow: () => Promise<number>,
  most: number = mostBytes,
): KeptPages<Other> {
  const look = shared(editionNow)
  const kept = new Map<string, Rendered>()
  let edition = -1
  let bytes = 0
  // An older number than one that was seen comes from a look that began earlier: it empties nothing.
  const seen = (found: number) => {
    if (found <= edition) return
    edition = found
    bytes = 0
    kept.clear()
  }
  return {
    page: async (name, make) => {
      const now = await look()
      seen(now)
      const before = now === edition ? kept.get(name) : undefined
      if (before !== undefined) return { page: before, other: undefined }
      const made = await make()
      seen(made.edition)
      const { page, other } = made
      if (page !== undefined && made.edition === edition && !kept.has(name)) {
        bytes += page.body.length
        kept.set(name, page)
        // The one that was put in first goes first: with room for thousands of pages it hardly matters which.
        for (const [first, one] of kept) {
          if (bytes <= most) break
          kept.delete(first)
          bytes -= one.body.length
        }
      }
      return { page, other }
    },
  }
}

/**
 * Several callers, one question to the database. Nobody is given the answer of a question that was asked before she came:
 * who comes while one is under way waits for the next.
 */
export function shared<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  return () => {
    if (next !== undefined) return next
    const asked = underWay
      // Whoever is read from the sockets in the same turn comes along.
      .then(() => new Promise((resolve) => setImmediate(resolve)))
      .then(() => {
        next = undefined
        const answer = ask()
        underWay = answer.catch(() => undefined)
        return answer
      })
    next = asked
    return asked
  }
}
