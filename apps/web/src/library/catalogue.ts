/** The whole library: topics in order, their articles in order, the glossary. Read once, when the pages are built. */
import { fail, ok, type Result, type SourceKey, sources } from '@herald/core'
import { type Article, articleFrom, partHeadingsFrom } from './article.ts'
import { entryReader, yamlValue } from './front-matter.ts'
import { glossaryFrom, type Term } from './glossary.ts'

/** Texts of the files in `content/<locale>/articles`, by name: `her2.md`, `series.yaml`, `drawings/her2-cells.svg`. */
export type LibraryTexts = ReadonlyMap<string, string>

export type Series = {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly articles: readonly Article[]
}

export type Catalogue = {
  readonly series: readonly Series[]
  readonly glossary: readonly Term[]
  /** SVG by file name. */
  readonly drawings: ReadonlyMap<string, string>
}

/** Reads every file of the library. Fails with all that is wrong, not the first thing. */
export function catalogueFrom(texts: LibraryTexts): Result<Catalogue, readonly string[]> {
  const problems: string[] = []
  const headings = partHeadingsFrom(texts.get('parts.yaml') ?? '', problems)
  const glossary = glossaryFrom(texts.get('glossary.yaml') ?? '', problems)
  const slugs = [...texts.keys()].filter((name) => name.endsWith('.md')).map((name) => name.slice(0, -3))
  const articles = new Map(
    slugs.map((slug) => [
      slug,
      articleFrom(slug, texts.get(`${slug}.md`) ?? '', { headings, sources: sourceKeys }, problems),
    ]),
  )
  const series = seriesFrom(texts.get('series.yaml') ?? '', articles, problems)
  const drawings = new Map(
    [...texts].flatMap(([name, text]) =>
      name.startsWith('drawings/') ? [[name.slice('drawings/'.length), text] as const] : [],
    ),
  )
  return problems.length === 0 ? ok({ series, glossary, drawings }) : fail(problems)
}

const isSourceKey = (key: string): key is SourceKey => key in sources
const sourceKeys: readonly SourceKey[] = Object.keys(sources).filter(isSourceKey)

function seriesFrom(
  text: string,
  articles: ReadonlyMap<string, Article>,
  problems: string[],
): readonly Series[] {
  const value = yamlValue('series.yaml', text, problems)
  const series = (Array.isArray(value) ? value : []).map((entry: unknown) => {
    const read = entryReader('series.yaml', entry, problems)
    const id = read.text('id')
    const listed = read.texts('articles').flatMap((slug) => {
      const article = articles.get(slug)
      if (article === undefined) problems.push(`series.yaml, ${id}: there is no article ${slug}.md.`)
      else if (article.series !== id)
        problems.push(`${slug}.md says series "${article.series}", series.yaml lists it under "${id}".`)
      return article === undefined ? [] : [article]
    })
    return { id, title: read.text('title'), lead: read.text('lead'), articles: listed }
  })
  const placed = new Set(series.flatMap(({ articles: of }) => of.map(({ slug }) => slug)))
  for (const slug of articles.keys())
    if (!placed.has(slug)) problems.push(`series.yaml: ${slug}.md stands under no topic.`)
  return series
}

/** Articles in reading order, without the page of numbers, which is only reached by choosing it. */
export const readingOrder = ({ series }: Catalogue): readonly Article[] =>
  series.flatMap(({ articles }) => articles).filter(({ about }) => about !== 'numbers-shown')

/** What stands before and after an article. Nobody is led from an ordinary page on to a harder one: those have an order of their own. */
export function neighboursOf(
  catalogue: Catalogue,
  article: Article,
): { readonly before: Article | undefined; readonly next: Article | undefined } {
  const isOrdinary = article.about === 'everyone'
  const order = readingOrder(catalogue).filter(({ about }) => (about === 'everyone') === isOrdinary)
  const at = order.findIndex(({ slug }) => slug === article.slug)
  return { before: at < 1 ? undefined : order[at - 1], next: at < 0 ? undefined : order[at + 1] }
}

/** The address of an article. The numbers have theirs under the page that asks first. */
export const addressOf = ({ slug, about }: Article): string =>
  about === 'numbers-shown' ? '/library/numbers/shown' : `/library/${slug}`

export const libraryAddress = '/library'
