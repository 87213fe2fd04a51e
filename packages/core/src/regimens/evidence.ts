/**
 * Where a figure or rule of the treatment plan comes from, and how surely it was checked.
 *
 * V checked in a public source; K from professional knowledge, the source named but not opened; U uncertain or in
 * conflict. A figure is shown no better than the source it rests on (a V read in a secondary page is V2).
 */
import { type Citation, cite, type SourceKey, sources } from '../publication/citation.ts'

export type Tag = 'V' | 'K' | 'U'

export type Evidence = { readonly tag: Tag; readonly from: readonly SourceKey[] }

/** Checked in a public source. */
export const V = (...from: readonly SourceKey[]): Evidence => ({ tag: 'V', from })
/** From professional knowledge. */
export const K = (...from: readonly SourceKey[]): Evidence => ({ tag: 'K', from })
/** Uncertain or in conflict. */
export const U = (...from: readonly SourceKey[]): Evidence => ({ tag: 'U', from })

/** Who may see a figure: everyone, everyone with its date, the clinician only ("being re-checked"), nobody yet. */
export type Audience = 'everyone' | 'everyone with date' | 'clinician' | 'nobody'

/** The tag policy for figures (rates, risks, doses). A tag of its own (`other`) lowers that of the row. */
export function audienceOf(by: Evidence, other: Tag = 'V'): Audience {
  if (by.tag === 'U' || other === 'U') return 'nobody'
  if (by.tag === 'K' || other === 'K') return 'clinician'
  const tags = by.from.map((key) => sources[key].tag)
  if (tags.some((tag) => tag === 'V')) return 'everyone'
  return tags.some((tag) => tag === 'V2') ? 'everyone with date' : 'clinician'
}

/** The citations of a row, each with the place that the publication list gives. */
export const citationsOf = (by: Evidence): readonly Citation[] =>
  by.from.map((key) => cite(key, sources[key].identifier))
