/** The library's pages as HTML files, made once when the app is built. */
import { renderToStaticMarkup } from 'react-dom/server'
import { ArticlePage } from './article-page.tsx'
import { addressOf, type Catalogue, libraryAddress } from './catalogue.ts'
import { HowPage, howAddress } from './how-page.tsx'
import { escaped } from './html.ts'
import { type LibrarySay, librarySay } from './say.ts'
import { TopicsPage } from './topics-page.tsx'

export type LibraryPage = {
  /** The address, without a slash at the end. */
  readonly address: string
  readonly html: string
}

type Given = {
  readonly catalogue: Catalogue
  /** The built `library.html`. */
  readonly template: string
  /** Where the search index is served. */
  readonly index: string
}

export function libraryPages({ catalogue, template, index }: Given): readonly LibraryPage[] {
  const say: LibrarySay = librarySay
  const page = (title: string, markup: string, isListed: boolean): string =>
    template
      .replace(
        '<title></title>',
        () => `<title>${escaped(title)} - ${escaped(say('app-name'))}</title>${isListed ? '' : unlisted}`,
      )
      .replace('<div id="page"></div>', () => markup)
  const topics = renderToStaticMarkup(<TopicsPage catalogue={catalogue} index={index} say={say} />)
  return [
    { address: libraryAddress, html: page(say('library-title'), topics, true) },
    {
      address: howAddress,
      html: page(say('how-heading'), renderToStaticMarkup(<HowPage say={say} />), true),
    },
    ...catalogue.series.flatMap(({ articles }) =>
      articles.map((article) => {
        const markup = renderToStaticMarkup(<ArticlePage catalogue={catalogue} article={article} say={say} />)
        return {
          address: addressOf(article),
          html: page(article.title, markup, article.about !== 'numbers-shown'),
        }
      }),
    ),
  ]
}

/** Numbers about living are reached by choosing them, never from a search engine (PW21). */
const unlisted = '<meta name="robots" content="noindex">'
