/** Words that explain how a marker is scored, and so report nothing. */
import type { Token } from './tokens.ts'

/** Two different calls of one method in a row explain the scoring, they do not report it. */
export function isLegendRow(values: readonly Token[]): boolean {
  const ish = values.findIndex((t) => t.kind === 'ish')
  const first = ish < 0 ? values : values.slice(0, ish)
  const calls = new Set(first.filter((t) => t.kind === 'call').map((t) => sign(t.value)))
  const scores = new Set(first.filter((t) => t.kind === 'score').map((t) => t.value))
  return calls.size > 1 || scores.size > 2
}

/** "HER2: 0 or 1+ negative; 2+ equivocal; 3+ positive", or a name right behind "guidelines:": the scoring, no result. */
export function explains(text: string, anchor: Token): boolean {
  if (
    /\b(?:guidelines?|criteria|recommendations|legend|key|definitions?)\s*[:(]\s*$/.test(
      text.slice(Math.max(0, anchor.start - 24), anchor.start),
    )
  )
    return true
  const after = text.slice(anchor.end, anchor.end + 120)
  // "HER2 3+ tumours may benefit" speaks of patients in general.
  if (
    /^[\s-]*(?:\(?[23]\s?\+\)?|positive|negative|amplified|over-?express\w+)[\s-]*(?:breast )?(?:tumou?rs|cases|patients|carcinomas|cancers|women)\b/.test(
      after,
    )
  )
    return true
  return /^[\s:=(-]*(?:score\s*)?(?:of\s*)?(?:0|1\s?\+|0\s?(?:-|or|\/|and|,)\s*1\s?\+)\s*(?:=|:|is|are|-)?\s*\(?negative\)?[\s,;.]+(?:score\s*)?2\s?\+\s*(?:=|:|is|-)?\s*\(?(?:equivocal|borderline|indeterminate|weak)/.test(
    after,
  )
}
/** The polarity of a call's words. */
export function sign(words: string): 'positive' | 'negative' | 'equivocal' {
  return words === 'negative' || words === 'none' || words === 'not amplified'
    ? 'negative'
    : words === 'equivocal'
      ? 'equivocal'
      : 'positive'
}
