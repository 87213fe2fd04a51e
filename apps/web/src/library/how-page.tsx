/** How Herald's texts are written and checked, and who pays: a page that works without a script. */
import type { Article } from './article.ts'
import { LibraryShell } from './library-shell.tsx'
import type { LibrarySay } from './say.ts'

export const howAddress = '/how-we-work'

// biome-ignore format: a table
const parts: readonly (readonly [part: string, lines: number])[] = [
  ['write', 3], ['answers', 3], ['check', 4], ['public', 4], ['again', 3], ['pays', 2],
]

export function HowPage({ say }: { readonly say: LibrarySay }) {
  return (
    <LibraryShell say={say}>
      <h1 tabIndex={-1}>{say('how-heading')}</h1>
      <p className="lead">{say('how-lead')}</p>
      {parts.map(([part, lines]) => (
        <section key={part} className="section" aria-labelledby={part}>
          <h2 id={part}>{say(`how-${part}`)}</h2>
          <ul className="section-body list">
            {Array.from({ length: lines }, (_, at) => say(`how-${part}-${at + 1}`)).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </LibraryShell>
  )
}

/** Where a reader may go from an article with a question of her own, and whether it was clear: that stays on her device. */
export function AfterArticle({ article, say }: { readonly article: Article; readonly say: LibrarySay }) {
  return (
    <div className="after-article">
      <p>
        <a href="/ask">{say('how-more-ask')}</a> <a href="/questions">{say('how-more-public')}</a>
      </p>
      {/* Shown by the script: without one there is nothing that could keep it. */}
      <fieldset className="was-clear" data-article={article.slug} hidden>
        <legend>{say('how-clear')}</legend>
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer}>
            <input type="radio" name="clear" value={answer} />
            <span>{say(`how-clear-${answer}`)}</span>
          </label>
        ))}
        <p
          role="status"
          className="quiet"
          data-kept={say('how-clear-kept')}
          data-help={say('how-clear-help')}
        />
      </fieldset>
    </div>
  )
}
