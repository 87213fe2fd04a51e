/** Whole numbers as reports write them: "3", "three", "THREE (3)", "XI", "twenty-one". */
const small = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
] // biome-ignore format: one list
const tens = ['twenty', 'thirty', 'forty']
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

const word = `(?:(?:${tens.join('|')})(?:[\\s-](?:${small.slice(1, 10).join('|')}))?|${small.toReversed().join('|')}|no|none|a single|single|both|all)`
const unitless = "(?![\\d.]*(?:\\d|\\s?(?:cm|mm|%|o'clock)))"
const spelled = `${word}\\s*\\(\\s?#?\\d{1,2}\\s?\\)|\\(\\s?\\d{1,2}\\s?\\)|\\b${word}\\b`
/** A pattern for a count; read it with `countOf`. */
export const countPattern = `(?:${spelled}|(?<![\\d./#])\\d{1,2}${unitless})`
/** The same after "/" or "of". */
export const outOfPattern = `(?:${spelled}|(?<!\\d)\\d{1,2}${unitless})`

/** The number that the words say, or undefined ("both", "all" say none). */
export function countOf(words: string): number | undefined {
  const digits = /\d{1,2}/.exec(words)?.[0]
  if (digits !== undefined) return Number(digits)
  const plain = words.trim().replace(/^a\s+/, '')
  if (plain === 'no' || plain === 'none') return 0
  if (plain === 'single') return 1
  const exact = small.indexOf(plain)
  if (exact >= 0) return exact
  const [ten = '', unit = ''] = plain.split(/[\s-]/)
  const at = tens.indexOf(ten)
  if (at >= 0) return (at + 2) * 10 + Math.max(0, small.indexOf(unit))
  return romanOf(plain)
}

/** A roman numeral up to 89, or undefined. */
export function romanOf(words: string): number | undefined {
  if (!/^(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/.test(words) || words === '') return undefined
  let sum = 0
  for (let i = 0; i < words.length; i += 1) {
    const here = roman[words[i] ?? ''] ?? 0
    const next = roman[words[i + 1] ?? ''] ?? 0
    sum += here < next ? -here : here
  }
  return sum
}
