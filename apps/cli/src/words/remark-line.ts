/** What the reader of records remarks, as one line of a terminal: where, what was found, what was expected, what to do. */
import { notReadInWords, remarkInWords, type Words, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import type { Remark } from '@herald/core/chart'
import type { NotRead } from '@herald/record/report'

let words: Words | undefined
const read = (): Words => {
  words ??= wordsOf('en', english)
  return words
}

/** `where` is empty for a remark on the whole import. */
export function remarkLine(where: string, remark: Remark): string {
  const { found, expected, todo } = remarkInWords(remark, read())
  return `${where === '' ? '' : `${where}: `}found: ${found}; expected: ${expected}. ${todo}`
}

/** Why a text is no report that Herald reads. */
export const notReadLine = (why: { readonly kind: string; readonly values: NotRead['values'] }): string =>
  notReadInWords(why, read())
