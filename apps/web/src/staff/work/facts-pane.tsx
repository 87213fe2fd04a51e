/** Only what she chose to share, as she saw it: what is known with its source, and what is open. */
import type { SharedFact } from '@herald/api'
import { useContext } from 'react'
import { dayInFull, today } from '../../today.ts'
import { LanguageContext } from '../../words/language.tsx'
import { daysSince, isStale } from './stale.ts'

type Props = { readonly facts: readonly SharedFact[]; readonly about: 'me' | 'someone else' }

export function FactsPane({ facts, about }: Props) {
  const { locale, say } = useContext(LanguageContext)
  if (facts.length === 0)
    return <p>{say(about === 'me' ? 'staff-facts-none' : 'staff-facts-someone-else')}</p>
  const isSettled = ({ state }: SharedFact) => state === 'known'
  const open = facts.filter((fact) => !isSettled(fact))
  const list = (some: readonly SharedFact[]) => (
    <dl className="facts-shared">
      {some.map(({ label, value, source, asOf, holdsDays, state }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>
            <strong>{value}</strong>
            {state === 'known' ? null : <span className="open-mark">{say(`staff-fact-${state}`)}</span>}
            {source === undefined || source === '' ? null : <q className="block quiet">{source}</q>}
            {asOf === undefined ? null : (
              <span className="block quiet">
                {dayInFull(asOf, locale)}, {say('staff-fact-age', { days: daysSince(asOf, today()) })}
              </span>
            )}
            {isStale({ asOf, holdsDays }, today()) ? (
              <span className="block stale">{say('staff-fact-stale', { days: holdsDays ?? 0 })}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  )
  return (
    <>
      {list(facts.filter(isSettled))}
      {open.length === 0 ? null : (
        <>
          <h3>{say('staff-open-points')}</h3>
          {list(open)}
        </>
      )}
    </>
  )
}
