/** Options as cards of the same shape. The order is the guideline's; no choice is made here. */
import type { OptionInWords } from '../desk/brief-in-words.ts'
import { useSay } from '../words/language.tsx'
import { Citations } from './citations.tsx'
import { Disclosure } from './disclosure.tsx'
import { List } from './sentences.tsx'

export function Options({ of }: { readonly of: readonly OptionInWords[] }) {
  const say = useSay()
  return (
    <ul className="options">
      {of.map(({ option, name, status, why, forClinician, sources }) => (
        <li key={option} className={`option option-${status}`}>
          <p className="tag">{say(`option-${status}`)}</p>
          <h3>{name}</h3>
          <List of={why} />
          {forClinician.length === 0 ? null : (
            <Disclosure title={say('answer-for-clinician')}>
              <div translate="no">
                <List of={forClinician} />
              </div>
            </Disclosure>
          )}
          {sources.length === 0 ? null : (
            <Disclosure title={say('answer-sources')}>
              <Citations of={sources} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}
