/**
 * The report's text as the grammar reads it: lower case, plain quotes and dashes, damaged words repaired, line ends that
 * cut a sentence closed. Every character remembers where it stood, so that a fact can be shown in the original.
 *
 * Scanned reports come as one long line in which each line end became ". "; pasted reports come with line breaks.
 * Both are soft stops here: a stop is kept unless the words on its two sides show that the sentence goes on.
 */
import { isKnown, repair } from './vocabulary.ts'

/** A place in the original text: from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number }

export type Normalised = {
  readonly original: string
  readonly text: string
  /** The span in the original of a range of `text`. */
  readonly spanOf: (start: number, end: number) => Span
}

const plain: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '‘': "'", '’': "'", '“': '"', '”': '"', '´': "'",
  '×': 'x', '\u00a0': ' ', '\t': ' ', '\r': ' ', '\f': '\n', '≤': '≤', '≥': '≥', '＋': '+', '•': '-', '·': '-', '|': ' ', '_': ' ',
} // biome-ignore format: one row a kind of character

const goesOn =
  /^(?:of|and|or|for|as|by|with|without|in|to|from|than|is|are|was|were|which|that|at|on|be|been|but)$/
const dangling =
  /^(?:of|and|or|for|as|by|with|without|in|to|from|than|is|are|was|were|which|that|at|on|the|an|be|been|shows?|poorly|moderately|well|closest|lymph|axillary|invasive|infiltrating|surgical|not|estrogen|progesterone|weakly|strongly|into|approximately)$/

/** "3,1 cm", "2,0 x 1,5", "Ratio 2,3": a decimal written the way most of Europe does. A list ("3, 4") has no unit behind it. */
const isDecimalComma = (text: string, at: number): boolean =>
  /\d$/.test(text.slice(Math.max(0, at - 1), at)) &&
  (/^\d{1,2}\s*(?:cm|mm|x|×)/i.test(text.slice(at + 1, at + 8)) ||
    (/^\d{1,2}(?!\d)/.test(text.slice(at + 1, at + 4)) &&
      /(?:ratio|quotient|verh[aä]ltnis)\D{0,6}\d{1,2}$/i.test(text.slice(Math.max(0, at - 24), at))))

/** Lower-cases, repairs and joins; the map back is exact for every character that was kept. */
export function normalise(original: string): Normalised {
  const out: string[] = []
  const at: number[] = []
  const put = (text: string, from: number, length: number): void => {
    for (let k = 0; k < text.length; k += 1) {
      out.push(text[k] ?? '')
      at.push(text.length <= 1 ? from : from + Math.floor((k * (length - 1)) / (text.length - 1)))
    }
  }
  let lastWord = ''
  const pieces = /(\p{L}{2,}[015]\p{L}{2,}|\p{L}[\p{L}\p{M}]*(?:-\r?\n\s*\p{Ll}+)?)|(\r?\n[\s]*)|([\s\S])/gu
  for (const piece of original.matchAll(pieces)) {
    const whole = piece[0]
    const from = piece.index
    if (piece[1] !== undefined) {
      const folded = fold(whole)
      lastWord = folded
      put(folded, from, whole.length)
    } else if (piece[2] !== undefined) {
      const blank = (whole.match(/\n/g)?.length ?? 0) > 1
      const open = !blank && continues(original, from + whole.length, lastWord, out.at(-1) ?? '')
      put(open ? ' ' : '\n', from, 1)
    } else if (whole === '.' && /\s|$/.test(original[from + 1] ?? ' ')) {
      const next = original.slice(from + 1, from + 80).match(/^[^\S\n]*/)?.[0].length ?? 0
      const open =
        original[from + 1] !== '\n' && continues(original, from + 1 + next, lastWord, out.at(-1) ?? '')
      put(open ? ' ' : '.', from, 1)
    } else if (whole === ',' && isDecimalComma(original, from)) {
      put('.', from, 1)
    } else {
      const code = plain[whole] ?? whole
      put(code === '≤' || code === '≥' ? code : code.normalize('NFKC').slice(0, 1).toLowerCase(), from, 1)
      if (!/\s/.test(whole)) lastWord = ''
    }
  }
  const text = out.join('')
  const spanOf = (start: number, end: number): Span => ({
    start: at[start] ?? original.length,
    end: end <= start ? (at[start] ?? original.length) : (at[end - 1] ?? original.length - 1) + 1,
  })
  return { original, text, spanOf }
}

function fold(word: string): string {
  const broken = /^(\p{L}+)-\r?\n\s*(\p{Ll}+)$/u.exec(word)
  const bare = (w: string): string => w.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  if (/\d/.test(word)) {
    const letters = bare(word).replace('0', 'o').replace('1', 'i').replace('5', 's')
    return isKnown(repair(letters)) ? repair(letters) : bare(word)
  }
  if (broken === null) return repair(bare(word))
  const joined = bare(`${broken[1] ?? ''}${broken[2] ?? ''}`)
  return isKnown(repair(joined))
    ? repair(joined)
    : `${repair(bare(broken[1] ?? ''))}-${repair(bare(broken[2] ?? ''))}`
}

function continues(original: string, next: number, lastWord: string, lastChar: string): boolean {
  if (/[,(/]/.test(lastChar)) return true
  if (lastWord.length === 1) return false
  if (dangling.test(lastWord) && /[a-z]/.test(lastChar)) return true
  const ahead = original.slice(next, next + 60)
  if (/^\((?![A-Za-z0-9]\))/.test(ahead) && /\p{L}/u.test(lastChar)) return true
  const word = /^\p{L}+/u.exec(ahead)?.[0] ?? ''
  if (word === '') return false
  // "In this specimen" opens a sentence; "in" and "IN" may close a cut line.
  const opens = word !== word.toUpperCase() && /^\p{Lu}/u.test(word)
  if (!opens && goesOn.test(word.toLowerCase()) && !/^\p{L}+\s*:/u.test(ahead)) return true
  // A lower-case start goes on, unless the line is a label of its own ("er: positive").
  return /^\p{Ll}/u.test(word) && !/^[\p{L} /()-]{2,40}:/u.test(ahead)
}
