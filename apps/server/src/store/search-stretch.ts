/**
 * How much of the index and of the table a search goes through, planned from counts before anything is read.
 *
 * The rarest word first: the index is asked for as few words as bring the pages down to what may be read, and the other
 * words are looked for in the pages that it gives. Where that would be very many, only the newest stretch of the pages is gone
 * through, if enough of it fits to be worth it: a mark in the index (migration 0007), 4,096, 8,192 or 16,384 pages in the
 * order of coming out. The newest two of a width are taken, because the newest of all may have just begun.
 *
 * What the index does was measured: it goes through the shortest list entry by entry and leaps in the others. A leap in a
 * long list costs ten times an entry, so no mark is wide and no word on a third of all pages is asked for.
 */

/** Pages whose words are read at most: the budget of the design. */
export const mostRead = 2_000
/** Of those, the ones that are ranked at most. */
export const mostCandidates = 400
/** So many that fit make a stretch worth it: five screens of results, and the best of them first. */
const enough = 100
/** Entries of the index in a list that a search goes through at most. */
const mostEntries = 33_000
/** Words on more than this part of all pages are looked for in the pages read. */
const commonShare = 0.3

const widths = [12, 13, 14] as const

export type Site = { readonly pages: number; readonly lastPlace: number }
export type Counted = { readonly pages: number }
export type Plan<G> = {
  /** Asked of the index; empty where every word is common. */
  readonly inIndex: readonly G[]
  /** The stretch, by its marks; `all`: the whole index. */
  readonly marks: readonly string[] | 'all'
}

/** For pages that hold every group. */
export function planForAll<G extends Counted>(site: Site, groups: readonly G[]): Plan<G> {
  const share = ({ pages }: G) => Math.min(1, pages / Math.max(1, site.pages))
  const inIndex: G[] = []
  let found = site.pages
  for (const group of uncommon(site, groups)) {
    if (found <= mostRead) break
    inIndex.push(group)
    found *= share(group)
  }
  const fitting = groups.reduce((so, group) => so * share(group), site.pages)
  const marks = stretchOf(site, { entries: inIndex[0]?.pages ?? site.pages, found, fitting })
  // A small site needs no stretch, and the index must be asked for something.
  const rarest = groups.toSorted((a, b) => a.pages - b.pages).slice(0, 1)
  return { inIndex: inIndex.length === 0 && marks === 'all' ? rarest : inIndex, marks }
}

/** Of the groups, those that the index may be asked for, rarest first. On a small site, all. */
export const uncommon = <G extends Counted>(site: Site, groups: readonly G[]): readonly G[] =>
  groups
    .filter(({ pages }) => pages <= Math.max(mostRead, site.pages * commonShare))
    .toSorted((a, b) => a.pages - b.pages)

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

type Guess = {
  /** In the shortest list that must be gone through. */
  readonly entries: number
  /** Pages that the index gives. */
  readonly found: number
  /** Of those, the ones with every word. */
  readonly fitting: number
}

/** The narrowest stretch in which enough fits; all, where none has and all is not too much. */
function stretchOf(site: Site, { entries, found, fitting }: Guess): readonly string[] | 'all' {
  if (entries <= mostEntries && found <= mostRead) return 'all'
  const tier = widths.findIndex(
    (_, one) => fitting * (pagesIn(site, one) / Math.max(1, site.pages)) >= enough,
  )
  if (tier === -1 && entries <= mostEntries) return 'all'
  const chosen = tier === -1 ? widths.length - 1 : tier
  return pagesIn(site, chosen) >= site.pages ? 'all' : marksOf(site, chosen)
}

const newestOf = ({ lastPlace }: Site, tier: number) => Math.floor(lastPlace / 2 ** (widths[tier] ?? 0))
const firstOf = (site: Site, tier: number) => Math.max(0, newestOf(site, tier) - 1)
/** Places that no page has any more are counted as pages: an estimate from above. */
const pagesIn = (site: Site, tier: number) =>
  Math.min(site.pages, site.lastPlace + 1 - firstOf(site, tier) * 2 ** (widths[tier] ?? 0))

const marksOf = (site: Site, tier: number): readonly string[] =>
  [...new Set([firstOf(site, tier), newestOf(site, tier)])].map((n) => `~${tier} ${n}`)
