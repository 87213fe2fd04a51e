/** The words of the glossary that an article uses. A link in the text leads here; with a script the note opens in place. */
import type { Term } from './glossary.ts'
import type { LibrarySay } from './say.ts'

type Props = { readonly terms: readonly Term[]; readonly say: LibrarySay }

export function WordNotes({ terms, say }: Props) {
  if (terms.length === 0) return null
  return (
    <section className="section words" aria-labelledby="words">
      <h2 id="words">{say('library-words')}</h2>
      <dl className="section-body word-notes">
        {terms.map(({ id, term, say: spoken, plain }) => (
          <div key={id} id={`word-${id}`} tabIndex={-1}>
            <dt>
              {term}
              {spoken === '' ? null : <span className="spoken"> {spoken}</span>}
            </dt>
            <dd>
              {plain}{' '}
              <a className="back" href={`#from-${id}`} aria-label={`${say('library-words-back')}: ${term}`}>
                {say('library-words-back')}
              </a>
            </dd>
          </div>
        ))}
      </dl>
      <div id="word-popover" className="word-popover" popover="auto" tabIndex={-1} role="note">
        <div className="word-popover-body" />
        <button type="button" className="link" popoverTarget="word-popover" popoverTargetAction="hide">
          {say('library-words-close')}
        </button>
      </div>
    </section>
  )
}
