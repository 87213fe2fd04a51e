/**
 * Finding a published answer: full text with weights, other words for the same thing, and misspelled words mended.
 *
 * What bounds the work: words are looked up in lists of words, never in pages (./search-words.ts); the index is
 * asked for the rarest words, and for the newest stretch of pages where all are common (./search-stretch.ts); at most 2,000
 * pages are read and 400 ranked. Filters are marks in the same index. Two requests to the database, four with a misspelled word.
 */
import type { Sql } from './database.ts'
import { lineColumns, lineFrom, type PageLine } from './pages.ts'
import { numberIn } from './row.ts'
import {
  mostCandidates,
  mostRead,
  type Plan,
  planForAll,
  planForAny,
  type Site,
  uncommon,
} from './search-stretch.ts'
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
  readonly pages: readonly PageLine[]
  /** Pages that fit. `many`: more than were looked at. */
  readonly count: number | 'many'
  readonly corrected: readonly Corrected[]
  readonly alsoSearched: readonly string[]
}
type Found = Pick<SearchResult, 'pages' | 'count'>

export async function searchPages(sql: Sql, wanted: Wanted): Promise<SearchResult> {
  const typed = wordsIn(wanted.words)
  if (typed.length === 0) return { ...(await listed(sql, wanted)), corrected: [], alsoSearched: [] }
  const { corrected, groups, site } = await groupsOf(sql, typed)
  const also = groups.flatMap(({ alternatives }) => alternatives.slice(1))
  const said = { corrected, alsoSearched: [...new Set(also)] }
  const strict = await withAll(sql, wanted, site, groups)
  // Nothing has every word: pages with any of them, the best first.
  return strict.count !== 0 || groups.length === 1
    ? { ...strict, ...said }
    : { ...(await withAny(sql, wanted, site, groups)), ...said }
}

type Known = { readonly alternatives: readonly string[]; readonly pages: number }
/** Words with a bound on the pages that hold them; the others (`the`, `what`) are on every page and left out. */
const counted = (groups: readonly Group[]): readonly Known[] =>
  groups.flatMap(({ alternatives, pages }) => (pages === undefined ? [] : [{ alternatives, pages }]))

async function withAll(sql: Sql, wanted: Wanted, site: Site, groups: readonly Group[]): Promise<Found> {
  const those = counted(groups)
  // A word that no page holds: no need to look.
  if (those.length === 0 || those.some(({ pages }) => pages === 0)) return { pages: [], count: 0 }
  const plan = planForAll(site, those)
  const full = joined(those, ' & ')
  const found = await ranked(sql, wanted, { full, inIndex: joined(plan.inIndex, ' & '), marks: plan.marks })
  // Words that are each on many pages may be on none of those that were read together: then all of the index is asked.
  const few = uncommon(site, those)
  const more = few.length === 0 ? those : few
  return found.count !== 0 || (plan.marks === 'all' && plan.inIndex.length === more.length)
    ? found
    : ranked(sql, wanted, { full, inIndex: joined(more, ' & '), marks: 'all' })
}

async function withAny(sql: Sql, wanted: Wanted, site: Site, groups: readonly Group[]): Promise<Found> {
  const those = counted(groups).filter(({ pages }) => pages > 0)
  if (those.length === 0) return { pages: [], count: 0 }
  const plan = planForAny(site, those)
  return ranked(sql, wanted, {
    full: joined(those, ' | '),
    inIndex: joined(plan.inIndex, ' | '),
    marks: plan.marks,
  })
}

const joined = (groups: readonly Known[], by: ' & ' | ' | ') =>
  groups.map(({ alternatives }) => anyOf(alternatives)).join(by)
const anyOf = (alternatives: readonly string[]) => `(${alternatives.map(phraseOf).join(' | ')})`
const phraseOf = (words: string): string => {
  const parts = wordsIn(words).flatMap((word) => word.split('-'))
  return parts.length === 1 ? `${parts[0]}` : `(${parts.join(' <-> ')})`
}

/** `full`: every word of the question. `inIndex`: those that the index is asked for; empty: none, only the marks. */
type Query = { readonly full: string; readonly inIndex: string; readonly marks: Plan<Known>['marks'] }

async function ranked(sql: Sql, wanted: Wanted, query: Query): Promise<Found> {
  const { full, inIndex } = query
  const order = wanted.sort === 'date' ? 'day desc, found' : 'fit desc, day desc, found'
  const marks = marksOf(wanted, query.marks)
  const words = `to_tsquery('english', $1)`
  const asked = [
    ...(inIndex === '' ? [] : [`to_tsquery('english', $4)`]),
    ...(marks === '' ? [] : [`$${inIndex === '' ? 4 : 5}::tsquery`]),
  ]
  // What the index gives is made first and apart (`materialized`): with the limit inside, a common word would be read for in
  // the table. Whether the limit cut anything is asked only where the pages ran out before there were enough.
  const rows = await sql(
    `with given as materialized (select slug as found, reviewed_on as day, terms from site.pages where terms @@ (${asked.join(' && ')})),
       candidates as materialized (
         select found, day, ts_rank(terms, ${words}) as fit from (select * from given limit ${mostRead}) looked
         ${inIndex === full ? '' : `where terms @@ ${words}`} limit ${mostCandidates}),
       few as materialized (select * from candidates order by ${order} offset $2 limit $3)
     select ${lineColumns}, seen.n as seen,
       seen.n < ${mostCandidates} and (select count(*) from (select from given limit ${mostRead}) looked) < ${mostRead} as is_all
     from (select count(*)::int as n from candidates) seen left join few on true left join site.pages on slug = found order by ${order}`,
    [
      full,
      wanted.offset,
      wanted.limit,
      ...(inIndex === '' ? [] : [inIndex]),
      ...(marks === '' ? [] : [marks]),
    ],
  )
  const [first] = rows
  const seen = first === undefined ? 0 : numberIn(first, 'seen')
  const isWhole = query.marks === 'all' && first?.['is_all'] === true
  return {
    pages: rows.filter((row) => row['slug'] !== null).map(lineFrom),
    count: isWhole || seen === 0 ? seen : 'many',
  }
}

/** Filters and stretch in the language of the index. Empty: neither. */
function marksOf({ topic, phase }: Wanted, stretch: Query['marks']): string {
  const marks = [
    ...(topic === undefined ? [] : [quoted(`~topic ${topic}`)]),
    ...(phase === undefined ? [] : [quoted(`~phase ${phase}`)]),
    ...(stretch === 'all' ? [] : [`(${stretch.map(quoted).join(' | ')})`]),
  ]
  return marks.join(' & ')
}
const quoted = (mark: string) => `'${mark.replaceAll(/['\\]/gu, '')}'`

/** No word was typed: the newest pages. */
async function listed(sql: Sql, wanted: Wanted): Promise<Found> {
  const filter = '($1::text is null or topic = $1) and ($2::text is null or phase = $2)'
  const rows = await sql(
    `select ${lineColumns} from site.pages where ${filter} order by reviewed_on desc, slug offset $3 limit $4`,
    [wanted.topic ?? null, wanted.phase ?? null, wanted.offset, wanted.limit],
  )
  const [first] = await sql(
    `select count(*)::int as n from (select from site.pages where ${filter} limit ${mostCandidates + 1}) c`,
    [wanted.topic ?? null, wanted.phase ?? null],
  )
  const n = first === undefined ? 0 : numberIn(first, 'n')
  return { pages: rows.map(lineFrom), count: n > mostCandidates ? 'many' : n }
}
