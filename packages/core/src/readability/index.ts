export {
  abbreviationsIn,
  bannedWords,
  bareRisks,
  loneRiskWords,
  longParagraphs,
  longSentences,
  passiveSentences,
} from './plain-words.ts'
export { type Readability, readability, type Score, sentencesOf, wordsOf } from './readability.ts'
export { syllables } from './syllables.ts'
