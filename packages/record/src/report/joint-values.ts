/**
 * Values listed in the order of their markers: "ER/PR: 95%/60%", "ER/PR/HER2: Positive/Positive/Negative", "estrogen and
 * progesterone receptors in 80% and 30%, respectively".
 */
import type { Token } from './tokens.ts'

const value: ReadonlySet<Token['kind']> = new Set([
  'call',
  'percent',
  'score',
  'ish result',
  'expression',
  'number',
])

/**
 * The one value of each marker of a group, or undefined when the values are not listed one by one.
 * `group` are neighbouring markers, `tokens` all tokens of the text.
 */
export function jointValues(
  text: string,
  tokens: readonly Token[],
  group: readonly Token[],
): readonly Token[] | undefined {
  const last = group.at(-1)
  if (last === undefined || group.length < 2) return undefined
  const from = tokens.indexOf(last) + 1
  const first = tokens.slice(from, from + 6).find((t) => value.has(t.kind) && t.start - last.end < 60)
  if (
    first === undefined ||
    tokens.slice(from, tokens.indexOf(first)).some((t) => t.kind === 'stop' || t.kind === 'marker')
  )
    return undefined
  const clause = tokens.slice(from, from + 8)
  const stop = clause.findIndex((t) => t.kind === 'stop' || t.kind === 'marker')
  const shares = clause.slice(0, stop < 0 ? clause.length : stop).find((t) => t.kind === 'percent')
  if (
    shares !== undefined &&
    /respectively/.test(text.slice(shares.end, shares.end + 80).split(/[.\n]\s/)[0] ?? '')
  ) {
    const split = percents(text, shares)
    return split.length === group.length ? split : undefined
  }
  const listed: Token[] = [first]
  for (const token of tokens.slice(tokens.indexOf(first) + 1)) {
    const before = listed.at(-1)
    if (before === undefined || listed.length === group.length || !value.has(token.kind)) break
    if (!/^\s*\/\s*$/.test(text.slice(before.end, token.start))) break
    listed.push(token)
  }
  return listed.length === group.length ? listed : undefined
}

/** "80% and 30%" is one token of the lexer: two shares here. */
function percents(text: string, token: Token): readonly Token[] {
  if (token.kind !== 'percent') return []
  return [...text.slice(token.start, token.end).matchAll(/[<>]?\s?\d{1,3}\s?%/g)].map((match) => ({
    kind: 'percent',
    value: match[0],
    start: token.start + match.index,
    end: token.start + match.index + match[0].length,
  }))
}
