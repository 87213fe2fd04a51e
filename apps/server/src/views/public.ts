/** Pages and lists as everyone sees them. */
import {
  type PublicAnswer,
  phases,
  type ReplyText,
  replyText,
  type SearchQuery,
  type SearchReply,
  shownPerson,
  topics,
} from '@herald/api'
import { z } from 'zod'
import { say } from '../http/public-frame.ts'
import type { Sql } from '../store/database.ts'
import type { Page, PageLine } from '../store/pages.ts'
import { pagesBy } from '../store/pages-by.ts'
import { searchPages } from '../store/search.ts'
import { mostCandidates } from '../store/search-stretch.ts'

const pageSize = 20
const project = z.object({ name: z.literal('the Herald project'), reviewed: z.literal('none') })
const author = z.union([shownPerson, project])
const reviewer = z.union([shownPerson, z.literal('none')])

export const lineOf = (page: PageLine): SearchReply['items'][number] => ({
  slug: page.slug,
  title: page.title,
  short: page.short,
  topic: topics.find((one) => one === page.topic) ?? 'something else',
  phase: phases.find((one) => one === page.phase) ?? 'before treatment',
  reviewedOn: page.reviewedOn,
  isReviewed: page.reviewedBy !== 'none',
  lookAgainBy: page.lookAgainBy,
  isUnderReview: page.isUnderReview,
})

export async function searchView(sql: Sql, query: SearchQuery): Promise<SearchReply> {
  const page = query.page ?? 1
  if (query.by !== undefined) return pagesOf(sql, query.by, page)
  const found = await searchPages(sql, {
    words: query.q ?? '',
    topic: query.topic,
    phase: query.phase,
    sort: query.sort ?? 'fit',
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })
  return {
    items: found.pages.map(lineOf),
    page,
    count: found.count === 'many' ? 'more' : found.count,
    corrected: [...found.corrected],
    alsoSearched: [...found.alsoSearched],
  }
}

async function pagesOf(sql: Sql, name: string, page: number): Promise<SearchReply> {
  const { pages, count } = await pagesBy(sql, name, { offset: (page - 1) * pageSize, limit: pageSize })
  const shown = count >= mostCandidates ? ('more' as const) : count
  return { items: pages.map(lineOf), page, count: shown, corrected: [], alsoSearched: [] }
}

export async function publicAnswerOf(sql: Sql, page: Page): Promise<PublicAnswer> {
  const text = replyText.parse(page.body)
  const near = await searchPages(sql, { words: page.title, sort: 'fit', offset: 0, limit: 4 })
  const written = author.safeParse(page.writtenBy)
  const reviewed = reviewer.safeParse(page.reviewedBy)
  return {
    ...lineOf(page),
    question: page.question,
    text: page.isUnderReview ? withoutNumbers(text) : text,
    publishedOn: page.publishedOn,
    writtenBy: written.success ? written.data : { name: 'the Herald project', reviewed: 'none' },
    reviewedBy: reviewed.success ? reviewed.data : 'none',
    similar: near.pages
      .filter(({ slug }) => slug !== page.slug)
      .slice(0, 3)
      .map(lineOf),
  }
}

/** Under review a page stays readable, without its figures: they may be what is wrong. */
function withoutNumbers(text: ReplyText): ReplyText {
  const blocks = text.blocks.filter(
    (block) => block.kind === 'paragraph' && !/(?<!\p{L})\d/u.test(block.text),
  )
  return {
    ask: text.ask,
    blocks: blocks.length === 0 ? [{ kind: 'paragraph', text: say('under-review-text') }] : blocks,
  }
}
