/** One article as a page that needs no script: `screens.md`, section 8. */

import { sources } from '@herald/core'
import { readability } from '@herald/core/readability'
import type { ReactNode } from 'react'
import { AboutArticle } from './about-article.tsx'
import { type Article, type Part, textOf } from './article.ts'
import { addressOf, type Catalogue, libraryAddress, neighboursOf } from './catalogue.ts'
import { AfterNumbers, NumbersGate, SpreadGate } from './gate.tsx'
import { linker } from './glossary.ts'
import { AfterArticle } from './how-page.tsx'
import { LibraryShell } from './library-shell.tsx'
import { type Markup, markupOf } from './markup.tsx'
import type { LibrarySay } from './say.ts'
import { WordNotes } from './word-notes.tsx'

type Props = { readonly catalogue: Catalogue; readonly article: Article; readonly say: LibrarySay }

/** Adults read about 200 words a minute; a tired person reads fewer. */
const wordsAMinute = 170

export function ArticlePage({ catalogue, article, say }: Props) {
  const words = linker(catalogue.glossary)
  const markup = markupOf({ article, linker: words, drawings: catalogue.drawings, say })
  const series = catalogue.series.find(({ id }) => id === article.series)
  const minutes = Math.max(1, Math.round(readability(textOf(article)).raw.words / wordsAMinute))
  // The parts are written out first: the notes below list exactly the words that were linked in them.
  const parts = writtenOut(article, markup)
  const notes = <WordNotes terms={words.used()} say={say} />
  return (
    <LibraryShell say={say}>
      <article className="article">
        <nav className="crumb" aria-label={say('library-crumb')}>
          <a href={libraryAddress}>{say('library-title')}</a>
          {series === undefined ? null : <a href={`${libraryAddress}#topic-${series.id}`}>{series.title}</a>}
        </nav>
        <h1 tabIndex={-1}>{article.title}</h1>
        <p className="quiet">
          {say('library-minutes', { minutes })}. {say('foot-checked')}
        </p>
        <Body article={article} parts={parts} notes={notes} say={say} />
        <AboutArticle article={article} sources={article.sources.map((key) => sources[key])} say={say} />
        <SeriesNav catalogue={catalogue} article={article} say={say} />
      </article>
    </LibraryShell>
  )
}

type Written = Part & { readonly html: string }

const writtenOut = ({ parts }: Article, markup: Markup): readonly Written[] =>
  parts.map((part) => ({ ...part, html: markup.html(part) }))

type BodyProps = {
  readonly article: Article
  readonly parts: readonly Written[]
  /** Behind the same gate as the text: a note can hold the very word that the gate is for. */
  readonly notes: ReactNode
  readonly say: LibrarySay
}

function Body({ article, parts, notes, say }: BodyProps) {
  const written = parts.map((part) => <PartSection key={part.id} part={part} say={say} />)
  switch (article.about) {
    case 'everyone':
      return (
        <>
          {written}
          {notes}
        </>
      )
    case 'spread':
      return (
        <SpreadGate say={say}>
          {written}
          {notes}
        </SpreadGate>
      )
    case 'numbers':
      return (
        <>
          <NumbersGate say={say} />
          <div id="words-only">
            {written}
            {notes}
          </div>
        </>
      )
    case 'numbers-shown':
      return (
        <>
          {written}
          <AfterNumbers say={say} />
          {notes}
        </>
      )
  }
}

function PartSection({ part, say }: { readonly part: Written; readonly say: LibrarySay }) {
  const { kind, id, heading, html } = part
  const body = (
    <div
      className={kind === 'unknown' ? 'section-body line-dotted' : 'section-body'}
      // Our own articles, written out by our own build: no reader's text is in it.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  )
  switch (kind) {
    case 'short':
      return (
        <section className="in-short line-solid" aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {body}
        </section>
      )
    case 'call':
      return (
        <section className="danger" aria-labelledby={id}>
          <h2 className="danger-title" id={id}>
            {heading}
          </h2>
          {body}
          <p>
            <a href="/help">{say('library-call-help')}</a>
          </p>
        </section>
      )
    case 'section':
    case 'unknown':
    case 'do':
    case 'ask':
      return (
        <section className={`section part-${kind}`} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {body}
        </section>
      )
  }
}

function SeriesNav({ catalogue, article, say }: Props) {
  const series = catalogue.series.find(({ id }) => id === article.series)
  const { before, next } = neighboursOf(catalogue, article)
  return (
    <>
      <nav className="section series" aria-labelledby="series">
        <h2 id="series">{say('library-also')}</h2>
        <ol className="section-body plain">
          {series?.articles
            .filter(({ about }) => about !== 'numbers-shown')
            .map((other) => (
              <li key={other.slug}>
                {other.slug === article.slug ? (
                  <span aria-current="page">
                    {other.title} <span className="tag">{say('library-here')}</span>
                  </span>
                ) : (
                  <a href={addressOf(other)}>{other.title}</a>
                )}
              </li>
            ))}
        </ol>
      </nav>
      <AfterArticle article={article} say={say} />
      <p className="yours">
        {say('library-yours')} <a href="/answers">{say('library-yours-link')}</a>
      </p>
      <div className="neighbours">
        {before === undefined ? null : (
          <a className="neighbour" href={addressOf(before)} rel="prev">
            <span className="block quiet">{say('library-before')}</span>
            {before.title}
          </a>
        )}
        {next === undefined ? null : (
          <a className="neighbour neighbour-next" href={addressOf(next)} rel="next">
            <span className="block quiet">{say('library-next')}</span>
            {next.title}
          </a>
        )}
      </div>
    </>
  )
}
