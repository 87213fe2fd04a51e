/** Who wrote an article, who checked it (nobody yet, said plainly), when, what changed, and its sources. */
import type { Publication } from '@herald/core'
import type { Article } from './article.ts'
import { howAddress } from './how-page.tsx'
import { dayInWords, type LibrarySay } from './say.ts'

type Props = {
  readonly article: Article
  readonly sources: readonly Publication[]
  readonly say: LibrarySay
}

export function AboutArticle({ article, sources, say }: Props) {
  return (
    <section className="section about-article" aria-labelledby="who">
      <h2 id="who">{say('library-who')}</h2>
      <div className="section-body">
        <ul className="plain">
          <li>{say('library-who-written', { day: dayInWords(article.written) })}</li>
          <li>{say('library-who-clinician')}</li>
          <li>{say('library-who-reader')}</li>
          <li>{say('library-who-again', { day: dayInWords(article.lookAgain) })}</li>
          <li>{say('library-who-changed', { changed: article.changed })}</li>
        </ul>
        <p>
          <a href={howAddress}>{say('how-heading')}</a>
        </p>
        <details className="disclosure">
          <summary>{say('library-sources')}</summary>
          <ol className="citations disclosure-body">
            {sources.map(({ title, identifier, tag, checkedOn }) => (
              <li key={title}>
                <cite>{title}</cite>
                <span className="block place">
                  {identifier} {say(howKnown(tag), { day: dayInWords(checkedOn) })}
                </span>
              </li>
            ))}
          </ol>
        </details>
      </div>
    </section>
  )
}

/** A source that nobody of the project could open is never called read. */
function howKnown(tag: Publication['tag']): string {
  switch (tag) {
    case 'V':
      return 'citation-read'
    case 'V2':
      return 'citation-second-hand'
    case 'K':
    case 'K?':
      return 'citation-not-opened'
    case 'U':
      return 'citation-not-found'
  }
}
