/** Searches the library with typing errors forgiven. Loaded when somebody types, never before. */
import MiniSearch from 'minisearch'
import { searchOptions } from '../search-options.ts'

export type Hit = {
  readonly address: string
  readonly title: string
  readonly line: string
  readonly gated: boolean
}
export type Find = (query: string) => readonly Hit[]

/** Fetches the index, which was made with the pages. Throws when it cannot be had. */
export async function finder(address: string): Promise<Find> {
  const reply = await fetch(address)
  if (!reply.ok) throw new Error(`The search index ${address} answered ${reply.status}.`)
  return finderOf(await reply.text())
}

/** A search over the text of an index. */
export function finderOf(text: string): Find {
  const index = MiniSearch.loadJSON(text, {
    ...searchOptions,
    fields: [...searchOptions.fields],
    storeFields: [...searchOptions.storeFields],
  })
  return (query) =>
    index.search(query).map((result) => ({
      address: String(result.id),
      title: textAt(result, 'title'),
      line: textAt(result, 'line'),
      gated: result['gated'] === true,
    }))
}

const textAt = (result: Readonly<Record<string, unknown>>, key: string): string => {
  const value = result[key]
  return typeof value === 'string' ? value : ''
}
