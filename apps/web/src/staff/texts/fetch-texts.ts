/** Fetches the texts that were made with the pages. They are Herald's own file, named by its content. */
import type { GlossaryTerm, OwnText, StaffTexts } from './staff-texts.ts'

/** Throws when they cannot be had: the writer is told, and writes without them. */
export async function fetchTexts(page: Document): Promise<StaffTexts> {
  const address = page.querySelector<HTMLMetaElement>('meta[name="herald-staff-texts"]')?.content ?? ''
  const reply = await fetch(address)
  if (!reply.ok) throw new Error(`The texts at ${address} answered ${reply.status}.`)
  const read: unknown = await reply.json()
  return { texts: listIn(read, 'texts').filter(isOwnText), glossary: listIn(read, 'glossary').filter(isTerm) }
}

const listIn = (value: unknown, key: string): readonly unknown[] => {
  const found = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const list: unknown = found.find(([name]) => name === key)?.[1]
  return Array.isArray(list) ? list : []
}
const hasTexts = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  keys.every((key) => Object.entries(value).some(([name, one]) => name === key && typeof one === 'string'))

const isOwnText = (value: unknown): value is OwnText =>
  hasTexts(value, ['from', 'text', 'source', 'title', 'checkedOn'])
const isTerm = (value: unknown): value is GlossaryTerm =>
  hasTexts(value, ['term', 'plain']) && listIn(value, 'written').every((one) => typeof one === 'string')
