/** What can be searched: every article but the page of numbers, which no search may lead into (PW21). */
import MiniSearch from 'minisearch'
import type { Article } from './article.ts'
import { addressOf, type Catalogue, readingOrder } from './catalogue.ts'
import { type Searched, searchOptions } from './search-options.ts'
import { firstLine } from './topics-page.tsx'

/** The index as text, to be served beside the pages. */
export function searchIndex(catalogue: Catalogue): string {
  const index = new MiniSearch<Searched>({
    ...searchOptions,
    fields: [...searchOptions.fields],
    storeFields: [...searchOptions.storeFields],
  })
  index.addAll(readingOrder(catalogue).map(searched))
  return JSON.stringify(index)
}

const searched = (article: Article): Searched => ({
  id: addressOf(article),
  title: article.title,
  find: article.find.join(' '),
  headings: article.parts.map(({ heading }) => heading).join(' '),
  text: article.parts.map(({ text }) => text).join(' '),
  line: article.about === 'everyone' ? firstLine(article) : '',
  gated: article.about !== 'everyone',
})
