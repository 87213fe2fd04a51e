/** What is missing: a short list of requests, most useful first, each with the words to say and a place to answer. */
import type { AnswerInWords, MissingInWords } from '../desk/brief-in-words.ts'
import type { Change, Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { Changed } from '../kit/changed.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Link } from '../kit/link.tsx'
import { RecordLine } from '../kit/record-line.tsx'
import { RequestForm } from '../kit/request-form.tsx'
import { useSay } from '../words/language.tsx'

type Props = { readonly opened: Opened; readonly change: Change }

export function MissingScreen({ opened, change }: Props) {
  const say = useSay()
  const { missing, answers } = opened.brief
  const changing = missing.filter(({ changes }) => changes.length > 0)
  const rest = missing.filter(({ changes }) => changes.length === 0)
  return (
    <>
      <h1 tabIndex={-1}>{say('missing-heading')}</h1>
      <RecordLine opened={opened} />
      {change.kind === 'answered' ? <Changed change={change} /> : null}
      <p className="lead">{missing.length === 0 ? say('missing-nothing') : say('missing-lead')}</p>
      <ol className="requests">
        {changing.map((request) => (
          <Request key={request.request} request={request} answers={answers} />
        ))}
      </ol>
      {rest.length === 0 ? null : (
        <Disclosure title={say('missing-rest', { count: rest.length })}>
          <ol className="requests">
            {rest.map((request) => (
              <Request key={request.request} request={request} answers={answers} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  )
}

type RequestProps = { readonly request: MissingInWords; readonly answers: readonly AnswerInWords[] }

function Request({ request, answers }: RequestProps) {
  const say = useSay()
  const { send } = useDesk()
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
