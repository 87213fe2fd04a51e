/** Published sources: what, where in it, and when the project last looked. */
import { useContext } from 'react'
import type { CitationInWords } from '../desk/brief-in-words.ts'
import { dayInFull } from '../today.ts'
import { LanguageContext } from '../words/language.tsx'

export function Citations({ of }: { readonly of: readonly CitationInWords[] }) {
  const { locale, say } = useContext(LanguageContext)
  return (
    <ol className="citations">
      {of.map(({ title, place, identifier, tag, checkedOn }) => (
        <li key={`${title} ${place}`}>
          <cite>{title}</cite>
          {place === '' ? null : (
            <span className="block" translate="no">
              {place}
            </span>
          )}
          <span className="block place">
            <span translate="no">{identifier}</span>{' '}
            {say(howKnown(tag), { day: dayInFull(checkedOn, locale) })}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** A source that nobody of the project could open is never called read. */
function howKnown(tag: CitationInWords['tag']): string {
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
