/** A few questions, one a page, the most useful one first. Each may stay open; a first answer is there at any time. */
import { useEffect, useRef, useState } from 'react'
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { Link } from '../kit/link.tsx'
import { RequestForm } from '../kit/request-form.tsx'
import { useSay } from '../words/language.tsx'

/** More than this many in a row is an examination, not a conversation. */
const mostQuestions = 12

export function FormScreen({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { send } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  const [asked, setAsked] = useState<readonly string[]>([])
  const request = opened.brief.missing.find(
    (each) => each.questions.length > 0 && !asked.includes(each.request),
  )
  useEffect(() => {
    if (asked.length > 0) heading.current?.focus()
  }, [asked])

  if (request === undefined || asked.length >= mostQuestions) {
    return (
      <>
        <h1 tabIndex={-1} ref={heading}>
          {say('form-done')}
        </h1>
        <p className="lead">{say('form-done-more')}</p>
        <p>
          <Link to={{ kind: 'answers' }} className="button">
            {say('form-see')}
          </Link>
        </p>
      </>
    )
  }
  const goOn = (): void => setAsked([...asked, request.request])
  return (
    <>
      <h1 tabIndex={-1} ref={heading}>
        {say('form-heading', { number: asked.length + 1 })}
      </h1>
      {asked.length === 0 ? <p className="lead">{say('form-lead')}</p> : null}
      <RequestForm
        key={request.request}
        questions={request.questions}
        button={say('continue')}
        onAnswered={(own) => void send({ kind: 'answer', own }).then(goOn)}
      >
        <button type="button" className="secondary" onClick={goOn}>
          {say('form-do-not-know')}
        </button>
      </RequestForm>
      <p>
        <Link to={{ kind: 'answers' }}>{say('form-stop')}</Link>
      </p>
    </>
  )
}
