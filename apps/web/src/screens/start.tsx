/** Start: what Herald does, what stays where, and five ways in. */

import { useDesk } from '../desk/desk-context.tsx'
import { Link } from '../kit/link.tsx'
import type { Route } from '../routes.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { useSay } from '../words/language.tsx'

const doors = [
  { to: { kind: 'open' }, id: 'start-open' },
  { to: { kind: 'paste' }, id: 'start-paste' },
  { to: { kind: 'form' }, id: 'start-form' },
  { to: { kind: 'examples' }, id: 'start-examples' },
  { to: { kind: 'about' }, id: 'start-about' },
] as const satisfies readonly { readonly to: Route; readonly id: string }[]

export function StartScreen() {
  const say = useSay()
  const { opened } = useDesk().state
  const isOpen =
    opened.kind === 'something' &&
    (opened.record.kind !== 'none' || opened.report.kind !== 'none' || opened.own.length > 0)
  return (
    <>
      <h1 tabIndex={-1} className="display">
        {say('start-heading')}
      </h1>
      <p className="lead">{say('start-lead')}</p>
      <div className="known-line" aria-hidden="true" />
      {isOpen ? (
        <p>
          <Link to={{ kind: 'answers' }} className="button">
            {say('start-go-on')}
          </Link>
        </p>
      ) : null}
      <ul className="doors">
        {doors.map(({ to, id }) => (
          <li key={id} className="door">
            <Link to={to}>{say(id)}</Link>
            <p>{say(`${id}-more`)}</p>
          </li>
        ))}
      </ul>
      <Asker />
      <p className="stays">
        {say('start-stays')} <Link to={{ kind: 'privacy' }}>{say('start-stays-more')}</Link>
      </p>
    </>
  )
}

/** Words differ for someone who reads for another person; the answers do not. */
function Asker() {
  const say = useSay()
  const { settings, set } = useSettings()
  const isForOther = settings.asker === 'someone else'
  return (
    <label className="choice choice-plain needs-script-here">
      <input
        type="checkbox"
        checked={isForOther}
        onChange={() => set({ ...settings, asker: isForOther ? 'me' : 'someone else' })}
      />
      <span>{say('start-for-other')}</span>
    </label>
  )
}
