/**
 * Finding a published answer: full text with weights, other words for the same thing, and misspelled words mended.
 *
 * What bounds the work: words are looked up in lists of words, never in pages (./search-words.ts); the index goes through a
 * stretch of the pages where a question's words are on very many (./search-stretch.ts); at most 600 pages are ranked. Filters
 * are marks in the same index. Three requests to the database, five where a word is spelled wrong.
 */
import type { Sql } from './database.ts'
import { type Page, pageColumns, pageFrom } from './pages.ts'
import { numberIn } from './row.ts'
import { mostCandidates, type Site, type Stretch, stretchOf } from './search-stretch.ts'
import { type Corrected, type Group, groupsOf, wordsIn } from './search-words.ts'

export type Wanted = {
  readonly words: string
  readonly topic?: string | undefined
  readonly phase?: string | undefined
  readonly sort: 'fit' | 'date'
  readonly offset: number
  readonly limit: number
}

export type SearchResult = {
  readonly pages: readonly Page[]
  /** Pages that fit. `many`: more than were looked at. */
  readonly count: number | 'many'
  readonly corrected: readonly Corrected[]
  readonly alsoSearched: readonly string[]
}
type Found = Pick<SearchResult, 'pages' | 'count'>

export async function searchPages(sql: Sql, wanted: Wanted): Promise<SearchResult> {
  const typed = wordsIn(wanted.words)
  if (typed.length === 0) return { ...(await listed(sql, wanted)), corrected: [], alsoSearched: [] }
  const { corrected, groups } = await groupsOf(sql, typed)
  const site = await siteOf(sql)
  const also = groups.flatMap(({ alternatives }) => alternatives.slice(1))
  const said = { corrected, alsoSearched: [...new Set(also)] }
  const strict = await withAll(sql, wanted, site, groups)
  // Nothing has every word: pages with any of them, the best first.
  return strict.count !== 0 || groups.length === 1
    ? { ...strict, ...said }
    : { ...(await withAny(sql, wanted, site, groups)), ...said }
}

/** Words with a bound on the pages that hold them; the others (`the`, `what`) are on every page and left out. */
const counted = (groups: readonly Group[]) =>
  groups.flatMap(({ alternatives, pages }) => (pages === undefined ? [] : [{ alternatives, pages }]))

async function withAll(sql: Sql, wanted: Wanted, site: Site, groups: readonly Group[]): Promise<Found> {
  const those = counted(groups)
  // A word that no page holds: no need to look.
  if (those.length === 0 || those.some(({ pages }) => pages === 0)) return { pages: [], count: 0 }
  const rarest = Math.min(...those.map(({ pages }) => pages))
  const matching = those.reduce((share, { pages }) => share * Math.min(1, pages / site.pages), site.pages)
  const query = those.map((group) => anyOf(group.alternatives)).join(' & ')
  const stretch = stretchOf(site, rarest, matching)
  const found = await ranked(sql, wanted, query, stretch)
  // Words that are each on many pages may be on none of the newest together: then all pages are asked.
  return found.count !== 0 || stretch.kind === 'all' ? found : ranked(sql, wanted, query, { kind: 'all' })
}

async function withAny(sql: Sql, wanted: Wanted, site: Site, groups: readonly Group[]): Promise<Found> {
  const those = counted(groups).filter(({ pages }) => pages > 0)
  if (those.length === 0) return { pages: [], count: 0 }
  const sum = those.reduce((so, { pages }) => so + pages, 0)
  const query = those.map((group) => anyOf(group.alternatives)).join(' | ')
  return ranked(sql, wanted, query, stretchOf(site, sum, sum))
}

const anyOf = (alternatives: readonly string[]) => `(${alternatives.map(phraseOf).join(' | ')})`
const phraseOf = (words: string): string => {
  const parts = wordsIn(words).flatMap((word) => word.split('-'))
  return parts.length === 1 ? `${parts[0]}` : `(${parts.join(' <-> ')})`
}

async function siteOf(sql: Sql): Promise<Site> {
  const [row] = await sql('select pages, last_place from site.edition')
  if (row === undefined) throw new Error('The edition is one row, made with the schema.')
  return { pages: numberIn(row, 'pages'), lastPlace: numberIn(row, 'last_place') }
}

async function ranked(sql: Sql, wanted: Wanted, query: string, stretch: Stretch): Promise<Found> {
  const order = wanted.sort === 'date' ? 'day desc, found' : 'fit desc, day desc, found'
  const marks = marksOf(wanted, stretch)
  const words = `to_tsquery('english', $1)`
  // What matches is made first and apart (`materialized`): with the limit inside, a common word would be read for in the table.
  const rows = await sql(
    `with matching as materialized (
         select slug as found, reviewed_on as day, terms from site.pages where terms @@ ${marks === '' ? words : `(${words} && $4::tsquery)`}),
       candidates as materialized (select * from matching limit ${mostCandidates}),
       few as materialized (select found, day, ts_rank(terms, ${words}) as fit from candidates order by ${order} offset $2 limit $3)
     select ${pageColumns}, seen.n as seen from (select count(*)::int as n from candidates) seen
       left join few on true left join site.pages on slug = found order by ${order}`,
    [query, wanted.offset, wanted.limit, ...(marks === '' ? [] : [marks])],
  )
  const [first] = rows
  const seen = first === undefined ? 0 : numberIn(first, 'seen')
  const isWhole = seen === 0 || (stretch.kind === 'all' && seen < mostCandidates)
  return {
    pages: rows.filter((row) => row['slug'] !== null).map(pageFrom),
    count: isWhole ? seen : 'many',
  }
}

/** Filters and stretch in the language of the index. Empty: neither. */
function marksOf({ topic, phase }: Wanted, stretch: Stretch): string {
  const marks = [
    ...(topic === undefined ? [] : [quoted(`~topic ${topic}`)]),
    ...(phase === undefined ? [] : [quoted(`~phase ${phase}`)]),
    ...(stretch.kind === 'all' ? [] : [`(${stretch.marks.map(quoted).join(' | ')})`]),
  ]
  return marks.join(' & ')
}
const quoted = (mark: string) => `'${mark.replaceAll(/['\\]/gu, '')}'`

/** No word was typed: the newest pages. */
async function listed(sql: Sql, wanted: Wanted): Promise<Found> {
  const filter = '($1::text is null or topic = $1) and ($2::text is null or phase = $2)'
  const rows = await sql(
    `select ${pageColumns} from site.pages where ${filter} order by reviewed_on desc, slug offset $3 limit $4`,
    [wanted.topic ?? null, wanted.phase ?? null, wanted.offset, wanted.limit],
  )
  const [first] = await sql(
    `select count(*)::int as n from (select from site.pages where ${filter} limit ${mostCandidates + 1}) c`,
    [wanted.topic ?? null, wanted.phase ?? null],
  )
  const n = first === undefined ? 0 : numberIn(first, 'n')
  return { pages: rows.map(pageFrom), count: n > mostCandidates ? 'many' : n }
}
