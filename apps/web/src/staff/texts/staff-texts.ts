/** Herald's own texts with their sources, and the glossary: fetched once when somebody begins to write. */
import type { Block } from '@herald/api'

export type OwnText = {
  /** The article or the treatment it is from. */
  readonly from: string
  readonly text: string
  /** Keys of the project's list of sources. */
  readonly source: string
  readonly title: string
  readonly checkedOn: string
}
export type GlossaryTerm = {
  readonly term: string
  readonly written: readonly string[]
  readonly plain: string
}
export type StaffTexts = { readonly texts: readonly OwnText[]; readonly glossary: readonly GlossaryTerm[] }

/** A text as a block that cannot be edited: the same words, the same source. */
export const citedBlock = ({ text, source, title, checkedOn }: OwnText): Block => ({
  kind: 'cited',
  text,
  source,
  title,
  checkedOn,
})

/** How many texts have a number and so a key. */
export const keyed = 9

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []

/**
 * The texts that hold the most of the words asked for, best first; a word that stands in few texts counts more.
 * Nothing asked: nothing found.
 */
export function textsFor(texts: readonly OwnText[], asked: string, most = keyed): readonly OwnText[] {
  const wanted = [...new Set(wordsIn(asked))]
  const scored = texts.map((own) => ({ own, words: new Set(wordsIn(`${own.from} ${own.text}`)) }))
  const weights = new Map(
    wanted.map((word) => {
      const holds = scored.filter(({ words }) => holdsWord(words, word)).length
      return [word, holds === 0 ? 0 : Math.log(1 + texts.length / holds)] as const
    }),
  )
  return scored
    .map(({ own, words }) => ({
      own,
      score: wanted.reduce((sum, word) => sum + (holdsWord(words, word) ? (weights.get(word) ?? 0) : 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ own }) => own)
}

/** As typed so far: the beginning of a word is enough from the fourth letter. */
const holdsWord = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || (word.length > 3 && [...words].some((one) => one.startsWith(word)))
