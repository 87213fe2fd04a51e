/** What the last answer changed. Focus comes here, so that nobody has to look for it. */
import { useEffect, useRef } from 'react'
import type { Change } from '../desk/desk.ts'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'
import { StandingMark } from './standing-mark.tsx'
import { TakeBack } from './take-back.tsx'

export function Changed({ change }: { readonly change: Extract<Change, { kind: 'answered' }> }) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [change])
  return (
    <div className="changed">
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
        {change.answers.map(({ id, question, was, is, gone, added }) => (
          <li key={id}>
            <Link to={{ kind: 'answer', id }}>{question}</Link>
            <Said
              label={say(added.length === 0 ? 'changed-gone' : 'changed-was')}
              sentences={gone}
              className="was"
            />
            <Said label={say('changed-is')} sentences={added} className="is" />
            <p className="standings">
              {was === is ? null : (
                <>
                  <StandingMark standing={was} />
                  <Arrow />
                  <span className="for-ears">{say('changed-is')}</span>
                </>
              )}
              <StandingMark standing={is} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <TakeBack facts={change.own.map(({ fact }) => fact)} />
      </p>
    </div>
  )
}

const Arrow = () => (
  <svg className="arrow" viewBox="0 0 20 12" width="20" height="12" aria-hidden="true" focusable="false">
    <path d="M1 6h16M12 1.5 17 6l-5 4.5" />
  </svg>
)

type SaidProps = { readonly label: string; readonly sentences: readonly string[]; readonly className: string }

function Said({ label, sentences, className }: SaidProps) {
  if (sentences.length === 0) return null
  return (
    <p className={className}>
      <span className="quiet">{label}</span> {sentences.join(' ')}
    </p>
  )
}
