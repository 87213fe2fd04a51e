/** Every table of every book: one row for every case, ids once, the whole tree walked and counted. */
import { describe, expect, test } from 'vitest'
import { her2Book } from './her2/index.ts'
import { adviceBook, contradictionBook, pathwayBook, timingBook } from './pathway/index.ts'
import { answerBook } from './request/index.ts'
import { stagingBook } from './staging/index.ts'
import type { Book } from './walk/book.ts'
import { checkTable, unsoundWords } from './walk/check-table.ts'
import { walkWhole } from './walk/walk.ts'

const books: readonly (readonly [string, Book])[] = [
  ['HER2', her2Book],
  ['staging', stagingBook],
  ['the pathway', pathwayBook],
  ['what is asked beside the pathway', adviceBook],
  ['contradictions', contradictionBook],
  ['timing windows', timingBook],
  ['the answers', answerBook],
]

describe.each(books)('the tables of %s', (_, whole) => {
  test.each(whole.tables.map(({ table }) => [table.id, table] as const))(
    '%s has one row for every case',
    (_id, table) => {
      expect(checkTable(whole, table).map(unsoundWords)).toEqual([])
    },
  )

  test.each(whole.tables.map(({ table }) => [table.id, table] as const))(
    '%s is walked whole, from nothing known, within the limit',
    (_id, table) => {
      const result = walkWhole(whole, table)
      expect(result.exact).toBe(true)
      expect(result.possible.length).toBeGreaterThan(0)
    },
  )
})
