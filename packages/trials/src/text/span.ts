/** A stretch of cleaned text that knows where each of its characters stood in the original. */
import type { Quote } from '../criterion.ts'
import type { CleanText } from './clean.ts'

export type Span = { readonly text: string; readonly at: readonly number[]; readonly source: CleanText }

export const spanOf = (source: CleanText, start: number, end: number): Span => ({
  text: source.text.slice(start, end),
  at: source.at.slice(start, end + 1),
  source,
})

/** Part of a span, without the blanks at its ends. */
export function part(span: Span, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(span.text.charAt(from))) from++
  while (to > from && /\s/.test(span.text.charAt(to - 1))) to--
  return { text: span.text.slice(from, to), at: span.at.slice(from, to + 1), source: span.source }
}

/** Two spans as one, a blank between them: how a wrapped line is joined. */
export function joined(a: Span, b: Span): Span {
  const end = a.at.at(-1) ?? 0
  return {
    text: `${a.text} ${b.text}`,
    at: [...a.at.slice(0, a.text.length), end, ...b.at],
    source: a.source,
  }
}

/** The original words of a span. */
export function quoteOf(span: Span): Quote {
  const start = span.at[0] ?? 0
  const last = span.at[Math.max(0, span.text.length - 1)] ?? start
  const after = span.at[span.text.length] ?? last + 1
  // An entity is several characters of the original; do not cut it.
  const end = after > last && after - last < 40 ? after : last + 1
  return { text: span.source.original.slice(start, end).trim(), start, end, source: 'text' }
}
