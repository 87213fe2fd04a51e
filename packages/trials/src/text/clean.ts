/**
 * Registry text as it is written, made readable, with a map back to the original.
 *
 * The service's texts carry backslash escapes, entities escaped again and again, full-width signs, markup and
 * several spellings of ≥ and ≤ (docs/decisions/0027). What is quoted to a person is always the original.
 */
export type CleanText = {
  readonly text: string
  /** Place in the original of each character of `text`; one longer, so that an end has a place too. */
  readonly at: readonly number[]
  readonly original: string
  /** HTML was found and taken out. */
  readonly hadMarkup: boolean
}

const entityNames: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  le: '≤',
  ge: '≥',
  nbsp: ' ',
  quot: '"',
  apos: "'",
}
// biome-ignore format: a table
const signs: Readonly<Record<string, string>> = {
  '（': '(', '）': ')', '：': ':', '；': ';', '，': ',', '≧': '≥', '≦': '≤', '＞': '>', '＜': '<', '％': '%', '⩾': '≥', '⩽': '≤',
  '\u00a0': ' ', '\u2009': ' ', '–': '-', '—': '-', '‑': '-', '−': '-', '“': '"', '”': '"', '’': "'", '＋': '+', '。': '.', '\t': ' ', '\r': ' ',
}

type Taken = { readonly out: string; readonly length: number; readonly markup?: boolean }

const entity = /^&(?:amp;)*(#\d{1,6}|[a-z]{2,4});/
const tag = /^<\/?(?:br|p|ul|ol|li|b|i|em|strong|sup|sub|div|span|table|t[rdh]|h\d)\b[^<>]{0,80}>/i
const escaped = /^\\([\\`*_{}[\]()#+.!<>~^=|-])/

function take(original: string, i: number): Taken {
  const rest = original.slice(i, i + 120)
  const first = rest.charAt(0)
  if (first === '\\') {
    const hit = escaped.exec(rest)
    if (hit !== null) return { out: hit[1] ?? '', length: 2 }
    if (entity.test(original.slice(i + 1, i + 400))) return { out: '', length: 1 }
  }
  if (first === '&') {
    const hit = entity.exec(original.slice(i, i + 400))
    if (hit !== null) {
      const name = hit[1] ?? ''
      const code = name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : entityNames[name]
      if (code !== undefined) return { out: signs[code] ?? code, length: hit[0].length }
    }
  }
  if (first === '<') {
    const hit = tag.exec(rest)
    if (hit !== null) {
      const breaks = /^<\/?(?:br|p|li|ul|ol|div|tr|h\d)/i.test(hit[0])
      return {
        out: breaks ? (/^<li/i.test(hit[0]) ? '\n* ' : '\n') : '',
        length: hit[0].length,
        markup: true,
      }
    }
  }
  if (first === '³' && /^³\s*\d/.test(rest)) return { out: '≥', length: 1 }
  return { out: signs[first] ?? first, length: 1 }
}

// Spellings of ≥ and ≤ that stand before a number.
const comparators: readonly (readonly [RegExp, string])[] = [
  [/(?:>\/=|>=|=>|≥\/=|> ?\/ ?=|> =|> or =|>\/(?=\s*\d))(?=\s*\d)/g, '≥'],
  [/(?:<\/=|<=|=<|< ?\/ ?=|< =|< or =|<\/(?=\s*\d))(?=\s*\d)/g, '≤'],
]

/** Cleans one text. Nothing is lost: every character knows its place in the original. */
export function clean(original: string): CleanText {
  let text = ''
  const at: number[] = []
  let hadMarkup = false
  for (let i = 0; i < original.length; ) {
    const { out, length, markup } = take(original, i)
    if (markup === true) hadMarkup = true
    for (const character of out) {
      text += character
      for (let k = 0; k < character.length; k++) at.push(i)
    }
    i += length
  }
  at.push(original.length)
  for (const [pattern, sign] of comparators) {
    let moved = ''
    const places: number[] = []
    let last = 0
    for (const hit of text.matchAll(pattern)) {
      moved += text.slice(last, hit.index) + sign
      places.push(...at.slice(last, hit.index), at[hit.index] ?? 0)
      last = hit.index + hit[0].length
    }
    places.push(...at.slice(last))
    text = moved + text.slice(last)
    at.splice(0, at.length, ...places)
  }
  return { text, at, original, hadMarkup }
}
