/**
 * How hard a text is to read: Flesch-Kincaid grade, SMOG, and sentence length, raw and adjusted.
 *
 * Markup is stripped; headings and bullets end with a full stop (NHS method); sentences end at . ? or !, decimals are
 * protected; a word is letters or digits. Adjusted counts each term that the page explains, and each drug name, as one
 * word of one syllable. A score is a smoke alarm, not a proof that a text is useful.
 *
 * Flesch-Kincaid: Kincaid 1975. SMOG: McLaughlin 1969, scaled to 30 sentences.
 */
import { syllables } from './syllables.ts'

export type Score = {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
  /** Words of three syllables or more. */
  readonly longWords: number
  readonly fleschKincaidGrade: number
  readonly smogGrade: number
  readonly longestSentenceWords: number
  readonly sentencesOver20Words: number
  readonly meanSentenceWords: number
}

export type Readability = { readonly raw: Score; readonly adjusted: Score }

/** Both scores of a text. `explained` are terms the page explains and drug names, in any case. */
export function readability(text: string, explained: readonly string[] = []): Readability {
  return { raw: score(text, []), adjusted: score(text, explained) }
}

/** The sentences of a text, without markup. */
export const sentencesOf = (text: string): readonly string[] =>
  plain(text)
    .replaceAll(/(\d)[.,](\d)/g, '$1\u2024$2')
    .split(/(?<=[.?!])["'”’)]*\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0)

/** The words of a sentence. */
export const wordsOf = (sentence: string): readonly string[] =>
  sentence.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|['’\-\u2024](?=[\p{L}\p{N}]))*/gu) ?? []

function score(text: string, explained: readonly string[]): Score {
  const terms = explained.toSorted((a, b) => b.length - a.length).map((term) => termPattern(term))
  const swapped = terms.reduce((all, term) => all.replaceAll(term, 'term'), plain(text))
  const sentences = sentencesOf(swapped).map((sentence) => wordsOf(sentence))
  const words = sentences.flat()
  const counts = words.map((word) => syllables(word))
  const total = counts.reduce((sum, n) => sum + n, 0)
  const longWords = counts.filter((n) => n >= 3).length
  const lengths = sentences.map((sentence) => sentence.length)
  const perSentence = sentences.length === 0 ? 0 : words.length / sentences.length
  const empty = words.length === 0
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: total,
    longWords,
    fleschKincaidGrade: empty ? 0 : 0.39 * perSentence + (11.8 * total) / words.length - 15.59,
    smogGrade: empty ? 0 : 1.043 * Math.sqrt((longWords * 30) / sentences.length) + 3.1291,
    longestSentenceWords: Math.max(0, ...lengths),
    sentencesOver20Words: lengths.filter((n) => n > 20).length,
    meanSentenceWords: perSentence,
  }
}

const termPattern = (term: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?![\\p{L}\\p{N}])`,
    'giu',
  )

/** The text a reader sees: no tags, no Markdown signs; lines without an end mark get one. */
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[`*_]{1,3}(?=\S)|(?<=\S)[`*_]{1,3}/g, '')
    .split('\n')
    .map((line) => {
      const isItem = /^\s*(#{1,6}\s|[-+•]\s|\d+[.)]\s)/.test(line)
      const bare = line.replace(/^\s*(#{1,6}|[-+•]|\d+[.)])\s+/, '').trim()
      return isItem && bare !== '' && !/[.?!:;]$/.test(bare) ? `${bare}.` : bare
    })
    .join('\n')
    .replaceAll(/(?<![.?!:;\n])\n(?=\S)/g, ' ')
}
