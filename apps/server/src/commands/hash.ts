import { createHash } from 'node:crypto'

/** The fingerprint of a text as stored: SHA-256 of its JSON. Its keys come from a parser, so their order is fixed. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')
