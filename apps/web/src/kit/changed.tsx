/** What the last answer changed. Focus comes here, so that nobody has to look for it. */
import { useEffect, useRef } from 'react'
import type { Change } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'
import { StandingMark } from './standing-mark.tsx'

export function Changed({ change }: { readonly change: Extract<Change, { kind: 'answered' }> }) {
  const say = useSay()
  const { send } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [change])
  return (
    <div className="changed" role="status">
      <h2 tabIndex={-1} ref={heading}>
        {say('changed-title', { count: change.answers.length })}
      </h2>
      <p>
        {say('changed-told', {
          told: change.own.map(({ what, said }) => `${what} ${said}`).join('; '),
        })}
      </p>
      {change.answers.length === 0 ? <p>{say('changed-none')}</p> : null}
      <ul className="changes">
        {change.answers.map(({ id, question, was, is }) => (
          <li key={id}>
            <Link to={{ kind: 'answer', id }}>{question}</Link>
            <p className="was">
              <span className="quiet">{say('changed-was')}</span> {was.headline}
            </p>
            <p className="is">
              <span className="quiet">{say('changed-is')}</span> {is.headline}
            </p>
            <StandingMark standing={is.standing} />
          </li>
        ))}
      </ul>
      <p>
        <button
          type="button"
          className="link"
          onClick={() => void send({ kind: 'take-back', facts: change.own.map(({ fact }) => fact) })}
        >
          {say('changed-take-back')}
        </button>
      </p>
    </div>
  )
}
