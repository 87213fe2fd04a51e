/**
 * What stands before hard news (patient-words.md, section 6) and before numbers about living (PW21).
 *
 * Native `details` and links: the choice works without a script, and nothing is chosen for the reader.
 */
import type { ReactNode } from 'react'
import { type Catalogue, libraryAddress } from './catalogue.ts'
import type { LibrarySay } from './say.ts'

type Say = { readonly say: LibrarySay }

/** The text stays closed until the reader opens it; "later" and "someone with me" lead away without a word of it. */
export function SpreadGate({ say, children }: Say & { readonly children: ReactNode }) {
  return (
    <div className="gate">
      <p className="lead" id="gate-words">
        {say('library-gate-spread')}
      </p>
      <details className="disclosure disclosure-button gate-text" aria-describedby="gate-words">
        <summary>{say('library-gate-yes')}</summary>
        <div className="gate-body">{children}</div>
      </details>
      <p className="gate-choices">
        <a className="button secondary-button" href={libraryAddress}>
          {say('library-gate-later')}
        </a>
        <a className="button secondary-button" href={`${libraryAddress}/support#someone`}>
          {say('library-gate-someone')}
        </a>
      </p>
    </div>
  )
}

/** Three choices of equal size, nothing preset. */
export function NumbersGate({ say }: Say) {
  return (
    <nav className="gate" aria-label={say('library-gate-numbers')}>
      <p className="lead">{say('library-gate-numbers')}</p>
      <p>{say('library-gate-numbers-before')}</p>
      <p className="gate-choices gate-equal">
        <a className="button secondary-button" href="#words-only">
          {say('library-gate-numbers-words')}
        </a>
        <a className="button secondary-button" href={`${libraryAddress}/numbers/shown`}>
          {say('library-gate-numbers-yes')}
        </a>
        <a className="button secondary-button" href={libraryAddress}>
          {say('library-gate-numbers-not-now')}
        </a>
      </p>
    </nav>
  )
}

/** After the numbers: how was that, and a way to hide them again. */
export function AfterNumbers({ say }: Say) {
  return (
    <nav className="gate" aria-labelledby="after-numbers">
      <h2 id="after-numbers">{say('library-gate-after')}</h2>
      <p className="gate-choices gate-equal">
        <a className="button secondary-button" href={libraryAddress}>
          {say('library-gate-after-fine')}
        </a>
        <a className="button secondary-button" href={`${libraryAddress}/support`}>
          {say('library-gate-after-talk')}
        </a>
        <a className="button secondary-button" href={`${libraryAddress}/numbers`}>
          {say('library-gate-numbers-hide')}
        </a>
      </p>
    </nav>
  )
}

/** Whether a topic is listed behind a disclosure of its own. */
export const isHarder = ({ articles }: Catalogue['series'][number]): boolean =>
  articles.some(({ about }) => about === 'spread')
