/**
 * Finding a published answer: full text with weights, other words for the same thing, and misspelled words mended.
 *
 * What bounds the work: a word that no page spells is looked up in the list of words (trigrams), never by reading pages;
 * at most 600 candidates are ranked (the budget of design is 2,000; ranking is what costs). Where every word of the question is on very many pages, the newest of them are
 * the candidates, read in the order of an index; otherwise the index of terms finds them.
 */
import type { Row, Sql } from './database.ts'
import { type Page, pageColumns, pageFrom } from './pages.ts'
import { numberIn, textIn } from './row.ts'

export const mostCandidates = 600
/** More pages than this hold the rarest word: the newest are taken instead of all. */
const manyPages = 10_000
/** So many of the newest pages are looked through at most. */
const newestRead = 5_000

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
  /** Candidates that fit; at most `mostCandidates`. */
  readonly count: number
  readonly corrected: readonly { readonly from: string; readonly to: string }[]
  readonly alsoSearched: readonly string[]
}

/** One word of the question and what stands for it: the words of one group are alternatives. */
type Group = { readonly typed: string; readonly alternatives: readonly string[] }

export async function searchPages(sql: Sql, wanted: Wanted): Promise<SearchResult> {
  const typed = wordsIn(wanted.words)
  if (typed.length === 0) return listed(sql, wanted)
  const { corrected, groups } = await groupsOf(sql, typed)
  const alsoSearched = groups.flatMap(({ alternatives }) => alternatives.slice(1))
  const all = groups.map((group) => `(${group.alternatives.map(phraseOf).join(' | ')})`)
  const strict = await ranked(sql, wanted, all.join(' & '))
  // Nothing has every word: pages with any of them, the best first.
  const found = strict.count > 0 || all.length === 1 ? strict : await ranked(sql, wanted, all.join(' | '))
  return { ...found, corrected, alsoSearched: [...new Set(alsoSearched)] }
}

/** Letters and digits of up to 12 words; everything else is no operator here. */
export const wordsIn = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  )
    .map((word) => word.slice(0, 40))
    .slice(0, 12)

const phraseOf = (words: string): string => {
  const parts = wordsIn(words).flatMap((word) => word.split('-'))
  return parts.length === 1 ? `${parts[0]}` : `(${parts.join(' <-> ')})`
}

async function groupsOf(
  sql: Sql,
  typed: readonly string[],
): Promise<{ readonly groups: readonly Group[]; readonly corrected: SearchResult['corrected'] }> {
  const known = new Set(
    (await sql('select word from site.words where word = any ($1) and pages > 0', [typed])).map((row) =>
      textIn(row, 'word'),
    ),
  )
  const synonyms = await sql('select term, also from site.synonyms where term = any ($1) order by also', [
    [...typed, typed.join(' '), ...typed.slice(1).map((word, at) => `${typed[at]} ${word}`)],
  ])
  const alsoOf = (word: string) =>
    synonyms.filter((row) => row['term'] === word).map((row) => textIn(row, 'also'))
  const corrected: { from: string; to: string }[] = []
  const groups: Group[] = []
  for (const word of typed) {
    const isKnown = known.has(word) || alsoOf(word).length > 0 || /^\p{N}+$/u.test(word) || word.length < 4
    const mended = isKnown ? undefined : await nearest(sql, word)
    if (mended !== undefined) corrected.push({ from: word, to: mended })
    const stands = mended ?? word
    const also =
      mended === undefined
        ? alsoOf(word)
        : (await sql('select also from site.synonyms where term = $1 order by also', [mended])).map((row) =>
            textIn(row, 'also'),
          )
    groups.push({ typed: word, alternatives: [stands, ...also.filter((one) => one !== stands)].slice(0, 8) })
  }
  return { groups, corrected }
}

/** The known word that is spelled most alike, the commoner of two: of the pages' words, through their trigrams, or of the synonyms. */
async function nearest(sql: Sql, word: string): Promise<string | undefined> {
  const [row] = await sql(
    `select word from (
       select word, pages from site.words where word % $1 and pages > 0
       union all select term, 1 from site.synonyms where term % $1
     ) alike where abs(length(word) - length($1)) <= 3 order by similarity(word, $1) desc, pages desc limit 1`,
    [word],
  )
  return row === undefined ? undefined : textIn(row, 'word')
}

async function ranked(sql: Sql, wanted: Wanted, query: string) {
  const isCommon = (await rarest(sql, query)) > manyPages
  const newest = isCommon ? await rankedFrom(sql, wanted, query, 'newest') : undefined
  // Words that are each on many pages may be on none of the newest together: then the index finds the pages that have them.
  return newest === undefined || newest.count === 0 ? rankedFrom(sql, wanted, query, 'index') : newest
}

async function rankedFrom(sql: Sql, wanted: Wanted, query: string, from: 'newest' | 'index') {
  const filters = ['($2::text is null or topic = $2)', '($3::text is null or phase = $3)']
  const candidates =
    from === 'newest'
      ? `select * from (select * from site.pages where ${filters.join(' and ')} order by reviewed_on desc, slug limit ${newestRead}) newest
         where terms @@ to_tsquery('english', $1) limit ${mostCandidates}`
      : `select * from site.pages where terms @@ to_tsquery('english', $1) and ${filters.join(' and ')} limit ${mostCandidates}`
  const order = wanted.sort === 'date' ? 'reviewed_on desc, slug' : 'fit desc, reviewed_on desc, slug'
  const rows = await sql(
    `with candidates as materialized (select slug, reviewed_on, terms from (${candidates}) c),
       ranked as (select slug, reviewed_on, ts_rank(terms, to_tsquery('english', $1)) as fit from candidates),
       few as (select slug as found, fit, reviewed_on as day, (select count(*)::int from candidates) as candidates from ranked
         order by ${order} offset $4 limit $5)
     select ${pageColumns}, few.candidates from few join site.pages on slug = found order by ${order.replace('slug', 'found')}`,
    [query, wanted.topic ?? null, wanted.phase ?? null, wanted.offset, wanted.limit],
  )
  return { pages: rows.map(pageFrom), count: candidatesIn(rows), corrected: [], alsoSearched: [] }
}

const candidatesIn = (rows: readonly Row[]): number => {
  const [first] = rows
  return first === undefined ? 0 : numberIn(first, 'candidates')
}

/** Pages that hold the rarest group of the query, by the tally of stems: an estimate from above, without reading a page. */
async function rarest(sql: Sql, query: string): Promise<number> {
  const rows = await sql(
    `select coalesce(sum(s.pages), 0)::int as pages from unnest(string_to_array($1, ' & ')) with ordinality g (part, n)
     left join lateral unnest(tsvector_to_array(to_tsvector('english', g.part))) l (stem) on true
     left join site.stems s on s.stem = l.stem group by g.n`,
    [query],
  )
  return rows.length === 0 ? 0 : Math.min(...rows.map((row) => numberIn(row, 'pages')))
}

/** No word was typed: the newest pages. */
async function listed(sql: Sql, wanted: Wanted): Promise<SearchResult> {
  const rows = await sql(
    `select ${pageColumns} from site.pages where ($1::text is null or topic = $1) and ($2::text is null or phase = $2)
     order by reviewed_on desc, slug offset $3 limit $4`,
    [wanted.topic ?? null, wanted.phase ?? null, wanted.offset, wanted.limit],
  )
  const counted = await sql(
    `select count(*)::int as n from (select from site.pages where ($1::text is null or topic = $1) and ($2::text is null or phase = $2) limit ${mostCandidates + 1}) c`,
    [wanted.topic ?? null, wanted.phase ?? null],
  )
  const [first] = counted
  return {
    pages: rows.map(pageFrom),
    count: first === undefined ? 0 : numberIn(first, 'n'),
    corrected: [],
    alsoSearched: [],
  }
}
