/**
 * How much of the index and of the table a search goes through, planned from counts before anything is read.
 *
 * The rarest word first: the index is asked for as few words as bring the pages down to what may be read, and the other
 * words are looked for in the pages that it gives. Where even the rarest is on very many pages, only the newest stretch is
 * gone through: a mark in the index (migration 0006), 4,096 pages in the order of coming out, times a power of four. The
 * newest two of a width are taken, because the newest of all may have just begun.
 *
 * What the index does with "word and (mark or mark)" was measured: it goes through the shorter of the two lists, entry by
 * entry, and leaps in the other; a word on a third of all pages is dearer to leap in than to look for in the pages read.
 */

/** Pages whose words are read at most: the budget of the design. */
export const mostRead = 2_000
/** Of those, the ones that are ranked at most. */
export const mostCandidates = 600
/** Entries of the index that a search goes through at most, but for one whose first look found nothing. */
const mostEntries = 33_000
/** Words on more than this part of all pages are looked for in the pages read. */
const commonShare = 0.3

const widths = [12, 14, 16, 18, 20] as const

export type Site = { readonly pages: number; readonly lastPlace: number }
export type Counted = { readonly pages: number }
export type Plan<G> = {
  /** Asked of the index, rarest first; empty where every word is common. */
  readonly inIndex: readonly G[]
  /** The stretch, by its marks; `all`: the whole index. */
  readonly marks: readonly string[] | 'all'
}

/** For pages that hold every group. */
export function planForAll<G extends Counted>(site: Site, groups: readonly G[]): Plan<G> {
  const rarestFirst = groups.toSorted((a, b) => a.pages - b.pages)
  const inIndex: G[] = []
  let found = site.pages
  for (const group of rarestFirst) {
    const share = Math.min(1, group.pages / Math.max(1, site.pages))
    if (found <= mostRead || share > commonShare) break
    inIndex.push(group)
    found *= share
  }
  const fitting = rarestFirst.reduce(
    (so, { pages }) => so * Math.min(1, pages / Math.max(1, site.pages)),
    site.pages,
  )
  return { inIndex, marks: stretchOf(site, { entries: inIndex[0]?.pages ?? site.pages, found, fitting }) }
}

/** For pages that hold any group: the rarest say most, so they alone are asked for once they are enough. */
export function planForAny<G extends Counted>(site: Site, groups: readonly G[]): Plan<G> {
  const [first, ...rest] = groups.toSorted((a, b) => a.pages - b.pages)
  if (first === undefined) return { inIndex: [], marks: 'all' }
  const inIndex = [first]
  let found = first.pages
  for (const group of rest) {
    if (found + group.pages > mostRead) break
    inIndex.push(group)
    found += group.pages
  }
  return { inIndex, marks: stretchOf(site, { entries: found, found, fitting: found }) }
}

/**
 * `entries`: of the shortest list that must be gone through, `found`: pages that the index gives, `fitting`: of those, the
 * ones with every word; all three in the whole, as estimates. The narrowest stretch with enough to rank, or the widest that
 * is not too much work.
 */
function stretchOf(
  site: Site,
  { entries, found, fitting }: { readonly entries: number; readonly found: number; readonly fitting: number },
): Plan<Counted>['marks'] {
  if (entries <= mostEntries && found <= mostRead) return 'all'
  let widest = 0
  for (const [tier] of widths.entries()) {
    const pages = pagesIn(site, tier)
    const share = pages / Math.max(1, site.pages)
    if (Math.min(entries, pages) > mostEntries || found * share > mostRead * 1.5) break
    widest = tier
    if (fitting * share >= mostCandidates) break
  }
  return pagesIn(site, widest) >= site.pages ? 'all' : marksOf(site, widest)
}

const newestOf = ({ lastPlace }: Site, tier: number) => Math.floor(lastPlace / 2 ** (widths[tier] ?? 0))
const firstOf = (site: Site, tier: number) => Math.max(0, newestOf(site, tier) - 1)
/** Places that no page has any more are counted as pages: an estimate from above. */
const pagesIn = (site: Site, tier: number) =>
  Math.min(site.pages, site.lastPlace + 1 - firstOf(site, tier) * 2 ** (widths[tier] ?? 0))

const marksOf = (site: Site, tier: number): readonly string[] =>
  [...new Set([firstOf(site, tier), newestOf(site, tier)])].map((n) => `~${tier} ${n}`)
