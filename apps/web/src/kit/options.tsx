/**
 * Options as cards of the same parts in the same order, so that two can be read side by side: what it is, why it is listed, what it
 * did for others, length, visits, what is not known, main effects. The order is the guideline's; no choice is made here.
 */
import type { ReactNode } from 'react'
import type { OptionInWords } from '../desk/brief-in-words.ts'
import { useSay } from '../words/language.tsx'
import { Citations } from './citations.tsx'
import { Disclosure } from './disclosure.tsx'
import { Link } from './link.tsx'
import { List, Paragraphs } from './sentences.tsx'

export function Options({ of }: { readonly of: readonly OptionInWords[] }) {
  const say = useSay()
  return (
    <ul className="options">
      {of.map((option) => (
        <li key={option.option} className={`option option-${option.status}`}>
          <p className="tag">{say(`option-${option.status}`)}</p>
          <h3>{option.name}</h3>
          <p>{option.what}</p>
          <Parts option={option} />
          <Effects of={option} />
          {option.forClinician.length === 0 ? null : (
            <Disclosure title={say('answer-for-clinician')}>
              <div translate="no">
                <List of={option.forClinician} />
              </div>
            </Disclosure>
          )}
          {option.sources.length === 0 ? null : (
            <Disclosure title={say('answer-sources')}>
              <Citations of={option.sources} />
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What guidelines speak against has no course to compare: only why. */
function Parts({ option }: { readonly option: OptionInWords }) {
  const say = useSay()
  const isOpen = option.status !== 'avoid' && option.status !== 'contraindicated'
  return (
    <dl className="parts">
      <Part name={say('option-part-why')} of={option.why} />
      {isOpen ? (
        <>
          <Part name={say('option-part-approval')} of={option.approval} />
          {option.benefit.length === 0 && !option.hasHiddenFigures ? null : (
            <Part name={say('option-part-benefit')} of={option.benefit.map(({ says }) => says)}>
              {option.hasHiddenFigures ? (
                <Link to={{ kind: 'answer', id: 'q05' }}>{say('option-figures-hidden')}</Link>
              ) : null}
            </Part>
          )}
          <Part name={say('option-part-length')} of={[option.length]} />
          <Part name={say('option-part-visits')} of={[option.visits]} />
          <Part name={say('option-part-unknown')} of={option.unknown} />
          {option.contested.length === 0 ? null : (
            <Part name={say('option-part-contested')} of={[]}>
              {option.contested.map((id) => (
                <a key={id} href={`#contested-${id}`} className="contested-link">
                  {id}
                </a>
              ))}
            </Part>
          )}
        </>
      ) : null}
    </dl>
  )
}

/** A line a drug: the longest part, closed until she wants it, so that the others of two cards stay side by side. */
function Effects({ of: { effects, status } }: { readonly of: OptionInWords }) {
  const say = useSay()
  if (effects.length === 0 || status === 'avoid' || status === 'contraindicated') return null
  return (
    <Disclosure title={say('option-part-effects')}>
      <Paragraphs of={effects} />
    </Disclosure>
  )
}

type PartProps = { readonly name: string; readonly of: readonly string[]; readonly children?: ReactNode }

function Part({ name, of, children }: PartProps) {
  if (of.length === 0 && (children === undefined || children === null)) return null
  return (
    <div>
      <dt>{name}</dt>
      {of.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
      {children === undefined || children === null ? null : <dd>{children}</dd>}
    </div>
  )
}
