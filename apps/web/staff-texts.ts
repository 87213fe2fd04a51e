/**
 * What staff may put into an answer with one key: Herald's own texts with their sources, and the glossary. Made with the pages.
 *
 * Paragraphs come from the library's articles and name the article's sources; a figure comes from an option of question 4 and names
 * the one source that prints it. Figures of sources that nobody of the project has read are left out.
 */
import { makeBrief, wordsOf } from '@herald/brief'
import { english } from '@herald/content-en'
import { type SourceKey, sources } from '@herald/core'
import type { Token, Tokens } from 'marked'
import type { Temporal } from 'temporal-polyfill'
import { theLibrary } from './library-files.ts'
import type { Article } from './src/library/article.ts'
import type { OwnText, StaffTexts } from './src/staff/texts/staff-texts.ts'
import { nobody } from './src/worker/nobody.ts'

/** A reader of an answer is not asked first whether she wants numbers about living or texts on spread: they stay out. */
const isForAnyAnswer = ({ about }: Article): boolean => about === 'everyone'

export function staffTexts(asOf: Temporal.PlainDate): StaffTexts {
  const { series, glossary } = theLibrary()
  const articles = series.flatMap((one) => one.articles).filter(isForAnyAnswer)
  const own = [...articles.flatMap(textsOf), ...figures(asOf)]
  return {
    texts: own.filter(({ text }, at) => own.findIndex((other) => other.text === text) === at),
    glossary: glossary.map(({ term, written, plain }) => ({ term, written, plain })),
  }
}

function textsOf({ title, parts, sources: keys, written }: Article): readonly OwnText[] {
  return parts
    .filter(({ kind }) => kind !== 'ask' && kind !== 'call')
    .flatMap(({ tokens }) => tokens.flatMap(passages))
    .filter((text) => text.length >= 20)
    .map((text) => ({ from: title, text, ...named(keys), checkedOn: written }))
}

const named = (keys: readonly SourceKey[]): Pick<OwnText, 'source' | 'title'> => ({
  source: shortened(keys.join(', '), 200),
  title: shortened(keys.map((key) => sources[key].title).join('; '), 500),
})

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`

function passages(token: Token): readonly string[] {
  if (isParagraph(token)) return [plain(token.text)]
  return isList(token) ? token.items.map(({ text }) => plain(text)) : []
}
const isParagraph = (token: Token): token is Tokens.Paragraph => token.type === 'paragraph'
const isList = (token: Token): token is Tokens.List => token.type === 'list'

/** Markdown's marks are for a page; an answer is plain text. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replaceAll(/[*_`]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

function figures(asOf: Temporal.PlainDate): readonly OwnText[] {
  const words = wordsOf('en-GB', english)
  const { answers } = makeBrief({ chart: nobody, asOf })
  return answers
    .flatMap(({ options }) => options)
    .flatMap(({ name, benefit }) =>
      benefit
        .filter(({ source }) => ['V', 'V2'].includes(sources[source.source].tag))
        .map(({ says, source }) => ({
          from: words(name),
          text: words(says),
          source: source.source,
          title: shortened(`${sources[source.source].title}. ${source.place}`, 500),
          checkedOn: sources[source.source].checkedOn,
        })),
    )
}
