/** Where the words of a lexicon row stand in a question. */
import type { FlagRow } from './danger-concepts.ts'
import { nearWords } from './misspelling.ts'
import type { Token } from './tokens.ts'
import { type WordClass, wordClasses } from './word-classes.ts'

/** The tokens that a row matched, in the order of the text. */
export type Match = { readonly row: FlagRow; readonly tokens: readonly number[] }

type Place = readonly number[]
type Term = readonly string[]

/** Numbers that a row may name. Bounds are the thresholds of the triage rules; the fever line is that of the stricter profile. */
const numbers: Readonly<Record<string, (value: number, word: string) => boolean>> = {
  '#fever': isFever,
  // A tenth or a unit makes it a reading: "39.5", "101f". A bare 39 may be an age.
  '#fever_written': (value, word) => isFever(value) && /[.,]\d|[cf]$/u.test(word) && !word.endsWith('%'),
  '#oxygen_below_92': (value) => value >= 40 && value < 92,
  '#10_or_more': (value) => value >= 10 && value < 200,
  '#4_or_more': (value) => value >= 4 && value < 100,
  '#pulse_over_130': (value) => value >= 130 && value < 260,
  '#systolic_below_90': (value) => value >= 40 && value < 90,
}
function isFever(value: number): boolean {
  return (value >= 37.5 && value < 44) || (value >= 99.5 && value < 111)
}

/** A text with every word looked up once: where each word, and each word that it may be a slip of, stands. */
export type Indexed = {
  readonly tokens: readonly Token[]
  readonly placesOfWord: ReadonlyMap<string, readonly number[]>
  readonly places: Map<string, readonly Place[]>
}

export function indexed(tokens: readonly Token[]): Indexed {
  const placesOfWord = new Map<string, number[]>()
  const formsOf = new Map(
    [...new Set(tokens.map(({ word }) => word))].map((word) => [word, [word, ...nearWords(word)]]),
  )
  tokens.forEach(({ word }, index) => {
    for (const form of formsOf.get(word) ?? []) {
      const places = placesOfWord.get(form) ?? []
      places.push(index)
      placesOfWord.set(form, places)
    }
  })
  return { tokens, placesOfWord, places: new Map() }
}

/** Every tightest place where all slots of the row are met without two slots sharing a word. */
export function matchesOf(row: FlagRow, text: Indexed): readonly Match[] {
  const places = slotsOf(row.words).map((slot) => slot.flatMap((term) => placesOf(term, text)))
  if (places.some((found) => found.length === 0)) return []
  const [first = [], ...others] = places
  const within = row.within ?? 8
  const seen = new Set<string>()
  return first.flatMap((start) => {
    const chosen = others.reduce<Place | 'none'>((so, slot) => {
      if (so === 'none') return so
      let best: Place | 'none' = 'none'
      for (const place of slot) {
        if (Math.abs((place[0] ?? 0) - (so[0] ?? 0)) > within || place.some((index) => so.includes(index)))
          continue
        const candidate = [...so, ...place]
        if (!isClose(candidate, text.tokens, row, within)) continue
        if (best === 'none' || spanOf(candidate) < spanOf(best)) best = candidate
      }
      return best
    }, start)
    if (chosen === 'none' || isOtherwise(row, chosen, text.tokens)) return []
    const sorted = chosen.toSorted((a, b) => a - b)
    const key = sorted.join(' ')
    if (seen.has(key)) return []
    seen.add(key)
    return [{ row, tokens: sorted }]
  })
}

/** The alternatives of each slot, each a run of words; a class stands for its words. */
const cache = new Map<string, readonly (readonly Term[])[]>()
function slotsOf(words: string): readonly (readonly Term[])[] {
  const known = cache.get(words)
  if (known !== undefined) return known
  const slots = words.split(' + ').map((slot) => slot.split('|').flatMap(termsOf))
  cache.set(words, slots)
  return slots
}

function termsOf(term: string): readonly Term[] {
  if (term.startsWith('#')) return [[term]]
  if (!term.startsWith('@')) return [term.split('_')]
  const name = term.slice(1)
  if (!isClass(name)) throw new Error(`"${term}" is not a class of word-classes.ts.`)
  return [...new Set(wordClasses[name].split(' '))].map((word) => word.split('_'))
}
const isClass = (name: string): name is WordClass => Object.hasOwn(wordClasses, name)

const spanOf = (places: Place): number => Math.max(...places) - Math.min(...places) + 1

function isClose(places: Place, tokens: readonly Token[], row: FlagRow, within: number): boolean {
  if (spanOf(places) > within) return false
  return row.across === true || new Set(places.map((index) => tokens[index]?.sentence)).size === 1
}

function isOtherwise(row: FlagRow, places: Place, tokens: readonly Token[]): boolean {
  const next = row.unlessNext?.split(' ')
  if (next === undefined) return false
  return places.some((index) => {
    const following = tokens[index + 1]
    return following !== undefined && following.after !== 'stop' && next.includes(following.word)
  })
}

function placesOf(term: Term, text: Indexed): readonly Place[] {
  const key = term.join('_')
  const known = text.places.get(key)
  if (known !== undefined) return known
  const [head = '', ...rest] = term
  const found = startsOf(head, text).flatMap((start) => {
    const isThere = rest.every((part, offset) => {
      const token = text.tokens[start + 1 + offset]
      return token?.after === 'space' && startsOf(part, text).includes(start + 1 + offset)
    })
    return isThere ? [[start, ...rest.map((_part, offset) => start + 1 + offset)]] : []
  })
  text.places.set(key, found)
  return found
}

function startsOf(part: string, text: Indexed): readonly number[] {
  if (part.startsWith('#')) {
    const fits = numbers[part]
    if (fits === undefined) throw new Error(`"${part}" is not a number that match.ts knows.`)
    return text.tokens.flatMap(({ word }, index) => {
      const value = numberOf(word)
      return value !== 'none' && fits(value, word) ? [index] : []
    })
  }
  if (!part.endsWith('*')) return text.placesOfWord.get(part) ?? []
  const stem = part.slice(0, -1)
  return [...text.placesOfWord].flatMap(([word, places]) => (word.startsWith(stem) ? places : []))
}

const spelled =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')

function numberOf(word: string): number | 'none' {
  const digits = /^(\d+(?:[.,]\d+)?)(?:[a-z]|%)?$/u.exec(word)?.[1] ?? /^x(\d+)$/u.exec(word)?.[1]
  if (digits !== undefined) return Number(digits.replace(',', '.'))
  const index = spelled.indexOf(word)
  return index === -1 ? 'none' : index
}
