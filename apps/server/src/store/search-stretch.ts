/**
 * Which part of the pages a search goes through. A word on few pages leads to all of them. A word on very many would have
 * the index read as many entries, so the search keeps to the newest stretch that holds enough pages to rank.
 *
 * A stretch is a mark in the index (migration 0006): 4,096 pages in the order of coming out, times a power of four. The
 * newest two of a width are taken, because the newest of all may have just begun.
 */

/** Pages that are ranked at most. The budget of the design is 2,000; ranking reads each of them. */
export const mostCandidates = 600
/** Entries of the index that a search goes through, about, before it keeps to a stretch. */
const mostEntries = 20_000

const widths = [12, 14, 16, 18, 20] as const

export type Site = { readonly pages: number; readonly lastPlace: number }
/** All of it, or the pages with one of these marks. */
export type Stretch =
  | { readonly kind: 'all' }
  | { readonly kind: 'newest'; readonly marks: readonly string[] }

/**
 * `entries`: what the index would go through, `matching`: pages that would be found, both in the whole, as an estimate.
 * The narrowest stretch with twice the candidates in it, unless it makes too much work: then the widest that does not.
 */
export function stretchOf(site: Site, entries: number, matching: number): Stretch {
  if (entries <= mostEntries && matching <= mostCandidates) return { kind: 'all' }
  let chosen = marksOf(site, 0)
  for (const [tier] of widths.entries()) {
    const share = shareOf(site, tier)
    if (tier > 0 && entries * share > mostEntries) break
    chosen = marksOf(site, tier)
    if (matching * share >= 2 * mostCandidates) return { kind: 'newest', marks: chosen }
    if (share >= 1) return { kind: 'all' }
  }
  return { kind: 'newest', marks: chosen }
}

const firstOf = (site: Site, tier: number) => Math.max(0, newestOf(site, tier) - 1)
const newestOf = ({ lastPlace }: Site, tier: number) => Math.floor(lastPlace / 2 ** (widths[tier] ?? 0))

/** The part of all places that the newest two of a width are. */
function shareOf(site: Site, tier: number): number {
  const from = firstOf(site, tier) * 2 ** (widths[tier] ?? 0)
  return from === 0 ? 1 : Math.min(1, (site.lastPlace - from + 1) / Math.max(1, site.pages))
}

const marksOf = (site: Site, tier: number): readonly string[] =>
  [...new Set([firstOf(site, tier), newestOf(site, tier)])].map((n) => `~${tier} ${n}`)
