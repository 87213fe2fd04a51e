/** Facts exactly as they are sent, and as they were sent: every field of every line is shown. */
import type { SharedFact } from '@herald/api'
import { dayInFull } from '../today.ts'
import { useAskSay } from './words.ts'

export function FactLines({ facts }: { readonly facts: readonly SharedFact[] }) {
  const say = useAskSay()
  return (
    <dl className="ask-lines">
      {facts.map(({ label, value, source, asOf, state }) => (
        <div key={`${label} ${value} ${asOf ?? ''}`} data-state={state}>
          <dt>{label}</dt>
          <dd>
            <p>{value}</p>
            {source === undefined ? null : <p className="quiet">{source}</p>}
            {asOf === undefined ? null : (
              <p className="quiet">{say('ask-share-day', { day: dayInFull(asOf, 'en-GB') })}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
