/** The clinician's words of the pathway's tables: message id in, sentence out. */
import { type Words, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'

let words: Words | undefined

/** The words of one id of the tables; an empty id has none. Read when first needed. */
export function clinicianWords(id: string): string {
  if (id === '') return ''
  words ??= wordsOf('en', english)
  return words({ id })
}
