export { type Readability, readability, type Score, sentencesOf, wordsOf } from './readability.ts'
export { syllables } from './syllables.ts'
