/** Public pages, coming out and going away. Everything in the schema `site` is out; nothing in it knows a case. */
import type { Row, Sql } from './database.ts'
import { booleanIn, numberIn, textIn } from './row.ts'

/** A page as a row: plain values and the answer as the API shapes it. */
export type Page = {
  readonly slug: string
  readonly title: string
  readonly question: string
  readonly short: string
  readonly body: unknown
  readonly topic: string
  readonly phase: string
  readonly writtenBy: unknown
  readonly reviewedBy: unknown
  readonly reviewedOn: string
  readonly publishedOn: string
  readonly lookAgainBy: string
  readonly isUnderReview: boolean
}

/** One page out; the same slug again replaces it. `bodyText`: the words of the answer, for search. */
export async function putOut(sql: Sql, page: Page, bodyText: string): Promise<void> {
  await sql('delete from site.pages where slug = $1', [page.slug])
  await sql(
    `insert into site.pages (slug, title, question, short, body, body_text, topic, phase, written_by, reviewed_by, reviewed_on, published_on, look_again_by, is_under_review)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    // biome-ignore format: as in the statement
    [
      page.slug, page.title, page.question, page.short, JSON.stringify(page.body), bodyText, page.topic, page.phase,
      JSON.stringify(page.writtenBy), JSON.stringify(page.reviewedBy), page.reviewedOn, page.publishedOn, page.lookAgainBy,
      page.isUnderReview,
    ],
  )
}

export async function markUnderReview(sql: Sql, slug: string, is: boolean): Promise<void> {
  await sql('update site.pages set is_under_review = $2 where slug = $1', [slug, is])
}

/** Away for now; it may come back. */
export async function hidePage(sql: Sql, slug: string): Promise<void> {
  await sql('delete from site.pages where slug = $1', [slug])
}

/** Away for good, everywhere: page, search row, the text that waited, and a 410 in its place. */
export async function pageGone(sql: Sql, slug: string, since: string): Promise<void> {
  await sql('delete from site.pages where slug = $1', [slug])
  await sql('delete from app.out_pages where slug = $1', [slug])
  await sql('insert into site.gone (slug, since) values ($1, $2) on conflict do nothing', [slug, since])
}

/** What a list shows of a page: without its texts, which a list of twenty would read for nothing. */
export type PageLine = Omit<Page, 'question' | 'body' | 'writtenBy' | 'publishedOn'>

export const lineColumns =
  'slug, title, short, topic, phase, reviewed_by, reviewed_on, look_again_by, is_under_review'
const pageColumns = `${lineColumns}, question, body, written_by, published_on`

export const lineFrom = (row: Row): PageLine => ({
  slug: textIn(row, 'slug'),
  title: textIn(row, 'title'),
  short: textIn(row, 'short'),
  topic: textIn(row, 'topic'),
  phase: textIn(row, 'phase'),
  reviewedBy: row['reviewed_by'],
  reviewedOn: textIn(row, 'reviewed_on'),
  lookAgainBy: textIn(row, 'look_again_by'),
  isUnderReview: booleanIn(row, 'is_under_review'),
})

const pageFrom = (row: Row): Page => ({
  ...lineFrom(row),
  question: textIn(row, 'question'),
  body: row['body'],
  writtenBy: row['written_by'],
  publishedOn: textIn(row, 'published_on'),
})

export type Found = { readonly kind: 'page'; readonly page: Page } | { readonly kind: 'gone' | 'none' }

export async function readPage(sql: Sql, slug: string): Promise<Found> {
  const [row] = await sql(`select ${pageColumns} from site.pages where slug = $1`, [slug])
  if (row !== undefined) return { kind: 'page', page: pageFrom(row) }
  const gone = await sql('select from site.gone where slug = $1', [slug])
  return { kind: gone.length > 0 ? 'gone' : 'none' }
}

/** Of those still published, the ones whose day has come. As the system. */
export async function pagesDue(
  sql: Sql,
  today: string,
): Promise<readonly { readonly publicationId: string; readonly page: unknown }[]> {
  const rows = await sql(
    `select o.publication_id, o.page from app.out_pages o join app.publications p on p.id = o.publication_id
     where o.publish_on <= $1::date and p.state in ('published', 'under_review')
       and not exists (select from site.pages s where s.slug = o.slug) limit 100`,
    [today],
  )
  return rows.map((row) => ({ publicationId: textIn(row, 'publication_id'), page: row['page'] }))
}

/** The number that each transaction raises which changes anything public. */
export async function editionOf(sql: Sql): Promise<number> {
  const [row] = await sql('select n from site.edition')
  if (row === undefined) throw new Error('The edition is one row, made with the schema.')
  return numberIn(row, 'n')
}
