/** Parts that every page of the flow has: what is missing, the way on, the way back. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from '../kit/link.tsx'
import type { Trouble } from '../service/client.ts'
import { troubleWords } from '../service/trouble-words.ts'
import { type Asking, lengthOf, type Missing } from './asking.ts'
import { hashOf, type Place } from './place.ts'
import { fixedText, noNumbers, useAskSay } from './words.ts'

type PageFormProps = {
  readonly missing: readonly Missing[]
  readonly asking: Asking
  readonly back: Place | undefined
  readonly button: string
  readonly onDone: () => void
  readonly children: ReactNode
}

/** One page: on pressing the button, what is missing is listed on top with the way to it, or she goes on. */
export function PageForm({ missing, asking, back, button, onDone, children }: PageFormProps) {
  const say = useAskSay()
  const summary = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState(0)
  useEffect(() => {
    if (tried > 0) summary.current?.focus()
  }, [tried])
  const press = (event: FormEvent): void => {
    event.preventDefault()
    if (missing.length === 0) onDone()
    else setTried(tried + 1)
  }
  return (
    <form className="form ask-form" onSubmit={press} noValidate>
      {tried > 0 && missing.length > 0 ? (
        <div className="summary" role="alert" tabIndex={-1} ref={summary}>
          <p className="danger-title">{say('ask-missing-title')}</p>
          <ul className="list">
            {missing.map((one) => (
              <li key={one}>
                <a
                  href={`#ask-${one}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.querySelector<HTMLElement>(`#ask-${one}`)?.focus()
                  }}
                >
                  {say(`ask-missing-${one}`, { count: lengthOf(asking) })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {children}
      <div className="buttons">
        <button type="submit" className="primary">
          {button}
        </button>
        {back === undefined ? null : (
          <a href={hashOf(back)} className="ask-back">
            {say('ask-back')}
          </a>
        )}
      </div>
    </form>
  )
}

/** What went wrong, said at once. Nothing on the page is lost by it. */
export function TroubleNote({
  trouble,
  children,
}: {
  readonly trouble: Trouble
  readonly children?: ReactNode
}) {
  const say = useAskSay()
  return (
    <div className="note note-wrong" role="alert">
      {trouble.kind === 'problem' && trouble.problem.show !== undefined ? (
        // What she wrote may be about danger: help stands before the reason why it was not taken.
        <div className="danger">
          <p>{fixedText(trouble.problem.show, noNumbers, say)}</p>
          <p>
            <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
          </p>
        </div>
      ) : null}
      <p>{troubleWords(trouble, say)}</p>
      {children}
    </div>
  )
}
