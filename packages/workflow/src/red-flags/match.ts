/** Where the words of a lexicon row stand in a question. */
import { type FlagRow, lexicon } from './lexicon.ts'
import { isNear } from './misspelling.ts'
import type { Token } from './tokens.ts'

/** The tokens that a row matched, in the order of the text. */
export type Match = { readonly row: FlagRow; readonly tokens: readonly number[] }

/** Numbers that a row may name. Bounds are the thresholds of the triage rules. */
const numbers: Readonly<Record<string, (value: number) => boolean>> = {
  '#fever': (value) => (value >= 37.5 && value < 44) || (value >= 99.5 && value < 111),
  '#oxygen_below_92': (value) => value >= 40 && value < 92,
  '#4_or_more': (value) => value >= 4 && value < 100,
}

const ownWords = new Set(
  lexicon.flatMap(({ words }) => words.split(/ \+ |\||_/u)).filter((word) => !/[*#]/u.test(word)),
)

const spelled: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Every tightest place where all slots of the row are met without two slots sharing a word. */
export function matchesOf(row: FlagRow, tokens: readonly Token[]): readonly Match[] {
  const slots = slotsOf(row)
  const places = slots.map((slot) => slot.flatMap((term) => placesOf(term, tokens)))
  if (places.some((found) => found.length === 0)) return []
  const [first = [], ...others] = places
  const within = row.within ?? 8
  return first.flatMap((start) => {
    const chosen = others.reduce<readonly number[] | 'none'>((so, slot) => {
      if (so === 'none') return so
      const fits = slot.filter(
        (place) =>
          !place.some((index) => so.includes(index)) && isClose([...so, ...place], tokens, row, within),
      )
      const nearest = fits.toSorted((a, b) => spanOf([...so, ...a]) - spanOf([...so, ...b]))[0]
      return nearest === undefined ? 'none' : [...so, ...nearest]
    }, start)
    return chosen === 'none' ? [] : [{ row, tokens: chosen.toSorted((a, b) => a - b) }]
  })
}

/** The alternatives of each slot, each a run of terms. */
const cache = new Map<string, readonly (readonly (readonly string[])[])[]>()
function slotsOf({ words }: FlagRow): readonly (readonly (readonly string[])[])[] {
  const known = cache.get(words)
  if (known !== undefined) return known
  const slots = words
    .split(' + ')
    .map((slot) =>
      slot.split('|').map((term) => (term.startsWith('#') ? [term.replaceAll(' ', '_')] : term.split('_'))),
    )
  cache.set(words, slots)
  return slots
}

const spanOf = (places: readonly number[]): number => Math.max(...places) - Math.min(...places) + 1

function isClose(places: readonly number[], tokens: readonly Token[], row: FlagRow, within: number): boolean {
  const sentences = new Set(places.map((index) => tokens[index]?.sentence))
  return spanOf(places) <= within && (row.across === true || sentences.size === 1)
}

const placesOf = (term: readonly string[], tokens: readonly Token[]): readonly (readonly number[])[] =>
  tokens.flatMap((_, start) =>
    term.every((part, offset) => {
      const token = tokens[start + offset]
      const isApart = offset > 0 && token?.after !== 'space'
      return token !== undefined && !isApart && fits(token.word, part)
    })
      ? [term.map((_part, offset) => start + offset)]
      : [],
  )

function fits(word: string, part: string): boolean {
  if (part.startsWith('#')) {
    const value = numberOf(word)
    return value !== 'none' && (numbers[part]?.(value) ?? false)
  }
  // A word that the lexicon itself uses is no slip for another one: "shaking" is not "speaking".
  if (ownWords.has(word) && !part.endsWith('*')) return word === part
  if (!part.endsWith('*')) return isNear(word, part)
  const stem = part.slice(0, -1)
  if (word.startsWith(stem)) return true
  const isLong = !ownWords.has(word) && stem.length >= 5 && word.length >= stem.length - 1
  return isLong && [0, 1, -1].some((more) => isNear(word.slice(0, stem.length + more), stem))
}

function numberOf(word: string): number | 'none' {
  const digits = /^(\d+(?:[.,]\d+)?)[a-z]?$/u.exec(word)?.[1]
  if (digits !== undefined) return Number(digits.replace(',', '.'))
  const index = spelled.indexOf(word)
  return index === -1 ? 'none' : index
}
