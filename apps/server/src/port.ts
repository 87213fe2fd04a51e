import { fail, ok, type Result } from '@herald/core'

/** Somebody chose a port: that one or none. Nobody did: the first free one. */
export type PortChoice =
  | { readonly kind: 'exactly'; readonly port: number }
  | { readonly kind: 'from'; readonly port: number; readonly tries: number }

/** What PORT says. */
export function chosenPort(written: string | undefined): Result<PortChoice, string> {
  if (written === undefined || written.trim() === '') return ok({ kind: 'from', port: 8080, tries: 20 })
  const port = Number(written)
  if (/^\d{1,5}$/.test(written.trim()) && port <= 65_535) return ok({ kind: 'exactly', port })
  return fail(
    `PORT is "${written}". A port is a whole number from 0 to 65535, such as 8080. Unset it and Herald finds a free one.`,
  )
}
