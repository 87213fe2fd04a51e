/** How the library is searched: the same options build the index and read it, or the index would not load. */

export type Searched = {
  /** The address. */
  readonly id: string
  readonly title: string
  readonly find: string
  readonly headings: string
  readonly text: string
  /** The line under a hit; empty for pages behind a gate. */
  readonly line: string
  readonly gated: boolean
}

export const searchOptions = {
  fields: ['title', 'find', 'headings', 'text'],
  storeFields: ['title', 'line', 'gated'],
  searchOptions: {
    boost: { title: 4, find: 4, headings: 2 },
    prefix: true,
    // One wrong letter in four or five, two in eight or more: how people spell the names of drugs.
    fuzzy: 0.25,
    maxFuzzy: 3,
    combineWith: 'AND',
  },
} as const
