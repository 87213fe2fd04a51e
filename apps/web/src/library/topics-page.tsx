/** The library's first page: a search for those who have a script, and the topics for everyone. */
import type { Article } from './article.ts'
import { addressOf, type Catalogue, type Series } from './catalogue.ts'
import { isHarder } from './gate.tsx'
import { LibraryShell } from './library-shell.tsx'
import type { LibrarySay } from './say.ts'

type Props = {
  readonly catalogue: Catalogue
  /** Address of the search index, made with the pages. */
  readonly index: string
  readonly say: LibrarySay
}

export function TopicsPage({ catalogue, index, say }: Props) {
  return (
    <LibraryShell say={say}>
      <h1 tabIndex={-1}>{say('library-title')}</h1>
      <p className="lead">{say('library-lead')}</p>
      <p className="quiet">{say('foot-checked')}</p>
      {/* Shown by the script: without one there is nothing that could search. */}
      <form className="library-search" role="search" hidden data-index={index}>
        <label htmlFor="library-search">{say('library-search')}</label>
        <input
          id="library-search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="library-search-help"
        />
        <p className="quiet" id="library-search-help">
          {say('library-search-help')}
        </p>
        <p
          role="status"
          data-none={say('library-found-none')}
          data-one={say('library-found-one')}
          data-many={say('library-found-many')}
        />
        <ul className="plain library-found" data-gated={say('library-found-gated')} />
      </form>
      {catalogue.series.map((series) => (
        <Topic key={series.id} series={series} say={say} />
      ))}
    </LibraryShell>
  )
}

function Topic({ series, say }: { readonly series: Series; readonly say: LibrarySay }) {
  const heading = `topic-${series.id}`
  const list = (
    <ul className="plain topic-list">
      {series.articles
        .filter(({ about }) => about !== 'numbers-shown')
        .map((article) => (
          <li key={article.slug} className="row">
            <h3>
              <a href={addressOf(article)}>{article.title}</a>
            </h3>
            {article.about === 'everyone' ? <p className="quiet">{firstLine(article)}</p> : null}
          </li>
        ))}
    </ul>
  )
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{series.title}</h2>
      <div className="section-body">
        <p>{series.lead}</p>
        {isHarder(series) ? (
          <details className="disclosure">
            <summary>{say('library-harder-open')}</summary>
            <div className="disclosure-body">{list}</div>
          </details>
        ) : (
          list
        )}
      </div>
    </section>
  )
}

/** The first of the three lines in short, without its Markdown. */
export const firstLine = ({ parts }: Article): string =>
  /^- (.+)$/m.exec(parts.find(({ kind }) => kind === 'short')?.text ?? '')?.[1] ?? ''
