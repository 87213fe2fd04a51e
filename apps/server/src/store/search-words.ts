/**
 * The words of a question, what stands for each, and on how many pages it is: all from lists of words, without reading a page.
 *
 * Three lists: words as pages spell them (a misspelled word is mended against it), stems with their number of pages, and
 * other words for the same thing.
 */
import type { Row, Sql } from './database.ts'
import { booleanIn, numberIn, textIn } from './row.ts'
import type { Site } from './search-stretch.ts'

/** One word of the question, or two that mean one thing together, and what stands for it: any of the alternatives will do. */
export type Group = {
  readonly alternatives: readonly string[]
  /** Pages that hold one of them: from above, because one page may hold several. Unset: only words that are on every page. */
  readonly pages: number | undefined
}

export type Corrected = { readonly from: string; readonly to: string }
export type Groups = {
  readonly groups: readonly Group[]
  readonly corrected: readonly Corrected[]
  readonly site: Site
}

const mostAlternatives = 8

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

export async function groupsOf(sql: Sql, typed: readonly string[]): Promise<Groups> {
  const rows = await rowsOf(sql, [...typed, ...pairsOf(typed)])
  const terms = termsFrom(rows)
  const isKnown = (word: string) => terms.get(word)?.isKnown === true
  const wrong = typed.filter((word) => !isKnown(word) && word.length > 3 && !/^\p{N}+$/u.test(word))
  const mended = wrong.length === 0 ? new Map<string, string>() : await nearest(sql, wrong)
  const others =
    mended.size === 0 ? new Map<string, Term>() : termsFrom(await rowsOf(sql, [...new Set(mended.values())]))
  const groups: Group[] = []
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? ''
    const pair = `${word} ${typed[at + 1] ?? ''}`
    const both = terms.get(pair)
    if (both !== undefined && both.also.length > 0) {
      groups.push(groupFrom(pair, both))
      at += 1
    } else {
      const stands = mended.get(word) ?? word
      groups.push(groupFrom(stands, others.get(stands) ?? terms.get(stands)))
    }
  }
  const [any] = rows
  return {
    groups,
    corrected: [...mended].map(([from, to]) => ({ from, to })),
    site: {
      pages: any === undefined ? 0 : numberIn(any, 'site_pages'),
      lastPlace: any === undefined ? 0 : numberIn(any, 'last_place'),
    },
  }
}

type Term = {
  readonly isKnown: boolean
  readonly pages: number | undefined
  readonly also: readonly { readonly words: string; readonly pages: number }[]
}

const pairsOf = (typed: readonly string[]) =>
  typed.slice(1).map((word, before) => `${typed[before] ?? ''} ${word}`)

function groupFrom(words: string, term: Term | undefined): Group {
  const also = (term?.also ?? []).slice(0, mostAlternatives - 1)
  const own = term?.pages
  return {
    alternatives: [words, ...also.map((one) => one.words)],
    pages:
      own === undefined && also.length === 0
        ? undefined
        : also.reduce((sum, one) => sum + one.pages, own ?? 0),
  }
}

/** What the lists say of each term. The pages of a phrase are those of its rarest stem. */
const rowsOf = (sql: Sql, terms: readonly string[]): Promise<readonly Row[]> =>
  sql(
    `select (select pages from site.edition) as site_pages, (select last_place from site.edition) as last_place, t.term, a.words, a.is_also, exists (select from site.words w where w.word = t.term and w.pages > 0) as is_known,
       (select min(coalesce(s.pages, 0))::int from unnest(tsvector_to_array(to_tsvector('english', a.words))) l (stem)
        left join site.stems s on s.stem = l.stem) as pages
     from unnest($1::text[]) t (term) cross join lateral (
       select t.term as words, false as is_also union all (select y.also, true from site.synonyms y where y.term = t.term order by y.also)
     ) a`,
    [terms],
  )

function termsFrom(rows: readonly Row[]): ReadonlyMap<string, Term> {
  const found = new Map<string, Term>()
  for (const row of rows) {
    const term = textIn(row, 'term')
    const pages = row['pages'] === null ? undefined : numberIn(row, 'pages')
    const so = found.get(term) ?? { isKnown: booleanIn(row, 'is_known'), pages: undefined, also: [] }
    const next = booleanIn(row, 'is_also')
      ? { ...so, isKnown: true, also: [...so.also, { words: textIn(row, 'words'), pages: pages ?? 0 }] }
      : { ...so, pages }
    found.set(term, next)
  }
  return found
}

/** The known word that is spelled most alike, the commoner of two: of the pages' words, through their trigrams, or of the synonyms. */
async function nearest(sql: Sql, words: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql(
    `select t.word as typed, alike.word from unnest($1::text[]) t (word) cross join lateral (
       select one.word from (
         select w.word, w.pages from site.words w where w.word % t.word and w.pages > 0
         union all select y.term, 1 from site.synonyms y where y.term % t.word
       ) one where abs(length(one.word) - length(t.word)) <= 3
       order by similarity(one.word, t.word) desc, one.pages desc, one.word limit 1
     ) alike`,
    [words],
  )
  return new Map(rows.map((row) => [textIn(row, 'typed'), textIn(row, 'word')]))
}
