/** Pages and lists as everyone sees them. */
import {
  type PublicAnswer,
  phases,
  type ReplyText,
  replyText,
  type SearchQuery,
  type SearchReply,
  topics,
} from '@herald/api'
import { z } from 'zod'
import type { Sql } from '../store/database.ts'
import type { Page, PageLine } from '../store/pages.ts'
import { searchPages } from '../store/search.ts'

const pageSize = 20
const person = z.object({
  name: z.string(),
  field: z.string(),
  country: z.string(),
  isDemonstration: z.boolean(),
})
const project = z.object({ name: z.literal('the Herald project'), reviewed: z.literal('none') })
const author = z.union([person, project])
const reviewer = z.union([person, z.literal('none')])

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
    blocks:
      blocks.length === 0
        ? [{ kind: 'paragraph', text: 'We are checking the figures of this page again.' }]
        : blocks,
  }
}
