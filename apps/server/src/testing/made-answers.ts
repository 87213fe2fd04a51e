/**
 * Made-up answers for the measurement of a full site: short texts of invented words, as frequent as words of a language are
 * (Zipf), so that some are on nearly every page and most on few. The same seed gives the same texts. Nothing here means anything.
 */
import { phases, topics } from '@herald/api'

/** Words of the trade, spread among the commoner ranks; the rest of the vocabulary is syllables. */
const trade = [
  'treatment', 'chemotherapy', 'trastuzumab', 'heart', 'scan', 'surgery', 'hormone', 'hair', 'radiation', 'fever', 'work',
  'pertuzumab', 'tired', 'nausea', 'doctor', 'tumour', 'biopsy', 'results', 'pain', 'sleep', 'echocardiogram', 'fatigue',
  'neuropathy', 'lymph', 'metastatic', 'diarrhoea', 'port', 'paclitaxel', 'docetaxel', 'vomiting', 'alopecia', 'menopause',
] as const // biome-ignore format: a list of words
const starts = ['b', 'br', 'c', 'cl', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w'] as const // biome-ignore format: a list
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo', 'ou'] as const
const ends = ['', 'n', 'r', 'l', 's', 't', 'm', 'nd', 'rt', 'ck'] as const

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index]
  if (found === undefined) throw new Error(`A list of ${list.length} has no place ${index}.`)
  return found
}

export type Vocabulary = {
  /** Commonest first. */
  readonly words: readonly string[]
  /** The place of one word in `words`, the n-th as often as 1/n. */
  readonly place: (random: () => number) => number
}

export function vocabularyOf(size: number, seed: number): Vocabulary {
  const random = seededNumbers(seed)
  const pick = (list: readonly string[]) => at(list, Math.floor(random() * list.length))
  const made = new Set<string>()
  while (made.size < size) {
    const rank = made.size
    const own = rank % 12 === 11 ? trade[(rank - 11) / 12] : undefined
    const syllables = rank < 200 ? 2 : rank < 20_000 ? 3 : 4
    made.add(
      own ?? Array.from({ length: syllables }, () => pick(starts) + pick(middles) + pick(ends)).join(''),
    )
  }
  const words = [...made]
  const sums = new Float64Array(size)
  let sum = 0
  for (let n = 0; n < size; n += 1) {
    sum += 1 / (n + 1)
    sums[n] = sum
  }
  // Where each of 65,536 equal parts of the sum begins: the search for a rank then has a few places left.
  const parts = 65_536
  const begins = new Int32Array(parts + 1)
  for (let part = 0, n = 0; part <= parts; part += 1) {
    while (n < size - 1 && (sums[n] ?? 0) < (part / parts) * sum) n += 1
    begins[part] = n
  }
  return {
    words,
    place: (draw) => {
      const share = draw()
      let low = begins[Math.floor(share * parts)] ?? 0
      let high = begins[Math.floor(share * parts) + 1] ?? size - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if ((sums[middle] ?? 0) < share * sum) low = middle + 1
        else high = middle
      }
      return low
    },
  }
}

/** Lines of the text format of COPY, in the order of `madeColumns`. */
export const madeColumns =
  'slug, title, question, short, body, body_text, topic, phase, written_by, reviewed_by, reviewed_on, published_on, look_again_by'

export function* madeAnswers(count: number, vocabulary: Vocabulary, seed: number): Generator<string> {
  const random = seededNumbers(seed)
  const some = (fewest: number, most: number) =>
    Array.from({ length: fewest + Math.floor(random() * (most - fewest + 1)) }, () =>
      at(vocabulary.words, vocabulary.place(random)),
    ).join(' ')
  const author = JSON.stringify({ name: 'Made Up', field: 'medicine', country: 'GB', isDemonstration: false })
  for (let n = 0; n < count; n += 1) {
    const text = some(35, 60)
    const body = JSON.stringify({ blocks: [{ kind: 'paragraph', text }], ask: [some(5, 8)] })
    const day = new Date(Date.UTC(2021, 0, 1) + Math.floor((n / count) * 2000) * 86_400_000)
      .toISOString()
      .slice(0, 10)
    yield [
      `made-${n}`,
      `${some(4, 8)}?`,
      `${some(12, 20)}?`,
      `${some(8, 14)}.`,
      body,
      text,
      at(topics, Math.floor(random() * topics.length)),
      at(phases, Math.floor(random() * phases.length)),
      author,
      author,
      day,
      day,
      '2030-01-01',
    ].join('\t')
  }
}

/** What people type: one to four words, mostly not the very commonest; one in ten has a word that is spelled wrong. */
export function madeSearch(vocabulary: Vocabulary, random: () => number): string {
  const count = 1 + Math.floor(random() * 4)
  const words = Array.from({ length: count }, () => at(vocabulary.words, vocabulary.place(random)))
  if (random() < 0.1) {
    const which = Math.floor(random() * count)
    const word = at(words, which)
    const where = 1 + Math.floor(random() * Math.max(1, word.length - 2))
    words[which] = `${word.slice(0, where)}${random() < 0.5 ? '' : 'x'}${word.slice(where + 1)}`
  }
  return words.join(' ')
}
