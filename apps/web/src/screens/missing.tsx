/** What is missing: a short list of requests, most useful first, each with the words to say and a place to answer. */
import { useContext } from 'react'
import type { AnswerInWords, MissingInWords } from '../desk/brief-in-words.ts'
import type { Change, Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import type { RequestMark } from '../desk/mine.ts'
import { AskedOn, Unmark } from '../kit/asked-on.tsx'
import { Changed } from '../kit/changed.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Link } from '../kit/link.tsx'
import { RecordLine } from '../kit/record-line.tsx'
import { RequestForm } from '../kit/request-form.tsx'
import { dayInFull, today } from '../today.ts'
import { LanguageContext, useSay } from '../words/language.tsx'

type Props = { readonly opened: Opened; readonly change: Change }

export function MissingScreen({ opened, change }: Props) {
  const say = useSay()
  const { missing, answers } = opened.brief
  const { requests } = opened.mine
  const isAside = ({ request }: MissingInWords): boolean => requests[request]?.kind === 'not needed'
  const changing = missing.filter((each) => each.changes.length > 0 && !isAside(each))
  const rest = missing.filter((each) => each.changes.length === 0 && !isAside(each))
  const aside = missing.filter(isAside)
  return (
    <>
      <h1 tabIndex={-1}>{say('missing-heading')}</h1>
      <RecordLine opened={opened} />
      {change.kind === 'answered' ? <Changed change={change} /> : null}
      <p className="lead">{missing.length === 0 ? say('missing-nothing') : say('missing-lead')}</p>
      <ol className="requests">
        {changing.map((request) => (
          <Request
            key={request.request}
            request={request}
            answers={answers}
            mark={requests[request.request]}
          />
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <Disclosure title={say('missing-rest', { count: rest.length })}>
          <ol className="requests">
            {rest.map((request) => (
              <Request
                key={request.request}
                request={request}
                answers={answers}
                mark={requests[request.request]}
              />
            ))}
          </ol>
        </Disclosure>
      )}
      {aside.length === 0 ? null : (
        <Disclosure title={say('missing-aside', { count: aside.length })}>
          <ul className="plain">
            {aside.map(({ request, what }) => (
              <li key={request} className="visit-line">
                <span>{what}</span>
                <Unmark request={request} words={say('missing-ask-again')} what={what} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

type RequestProps = {
  readonly request: MissingInWords
  readonly answers: readonly AnswerInWords[]
  readonly mark: RequestMark | undefined
}

function Request({ request, answers, mark }: RequestProps) {
  const say = useSay()
  const { send } = useDesk()
  const { locale } = useContext(LanguageContext)
  const setAside = async (): Promise<void> => {
    const mark: RequestMark = { kind: 'not needed', day: today() }
    await send({ kind: 'mine', step: { kind: 'mark-request', request: request.request, mark } })
    document.querySelector('h1')?.focus()
  }
  const { what, who, ask, changes, questions } = request
  const changing = answers.filter(({ id }) => changes.includes(id))
  return (
    <li className="request">
      <h2>{what}</h2>
      <blockquote className="to-say">
        <p className="quiet">{say('missing-ask')}</p>
        <p>{ask}</p>
      </blockquote>
      <p>
        <span className="quiet">{say('missing-who')}</span> {who}
      </p>
      {changing.length === 0 ? null : <MayChange answers={changing} />}
      {mark?.kind === 'asked' ? (
        <p className="asked">
          {say('missing-asked', { day: dayInFull(mark.day, locale) })}{' '}
          <Unmark request={request.request} words={say('missing-not-asked')} what={what} />
        </p>
      ) : null}
      {questions.length === 0 ? (
        <p className="quiet">{say('missing-team-only')}</p>
      ) : (
        <Disclosure title={say('missing-have-it')} className="disclosure disclosure-button">
          <RequestForm
            questions={questions}
            button={say('missing-save')}
            onAnswered={(own) => void send({ kind: 'answer', own })}
          />
        </Disclosure>
      )}
      <div className="request-marks">
        {mark?.kind === 'asked' ? null : (
          <Disclosure title={say('missing-asked-on')}>
            <AskedOn request={request.request} what={what} />
          </Disclosure>
        )}
        <button
          type="button"
          className="link"
          aria-label={say('missing-not-needed-what', { what })}
          onClick={() => void setAside()}
        >
          {say('missing-not-needed')}
        </button>
      </div>
    </li>
  )
}

function MayChange({ answers }: { readonly answers: readonly AnswerInWords[] }) {
  const say = useSay()
  return (
    <div className="may-change">
      <p className="quiet">{say('missing-changes')}</p>
      <ul className="plain">
        {answers.map(({ id, question }) => (
          <li key={id}>
            <Link to={{ kind: 'answer', id }}>{question}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
