/** What is open, and what each possible reply would do to the answer. */
import type { OpenInWords } from '../desk/brief-in-words.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'
import { Disclosure } from './disclosure.tsx'
import { Link } from './link.tsx'
import { RequestForm } from './request-form.tsx'

export function OpenPoints({ of }: { readonly of: readonly OpenInWords[] }) {
  const say = useSay()
  const { send } = useDesk()
  return (
    <>
      {of.map(({ request, what, who, ask, wouldChange, questions, secondLook }) => (
        <div key={`${request} ${what}`} className="open-point">
          <h3>{what}</h3>
          {secondLook ? <p className="quiet">{say('open-second-look')}</p> : null}
          {wouldChange.length === 0 ? null : (
            <dl className="replies">
              {wouldChange.map(({ reply, leaves }) => (
                <div key={`${reply} ${leaves}`}>
                  <dt>{reply}</dt>
                  <dd>{leaves}</dd>
                </div>
              ))}
            </dl>
          )}
          <p>
            <span className="quiet">{say('missing-who')}</span> {who}
          </p>
          <p>
            <span className="quiet">{say('missing-ask')}</span> <q>{ask}</q>
          </p>
          {questions.length === 0 ? null : (
            <Disclosure title={say('missing-have-it')} className="disclosure disclosure-button">
              <RequestForm
                questions={questions}
                button={say('missing-save')}
                onAnswered={(own) => void send({ kind: 'answer', own })}
              />
            </Disclosure>
          )}
        </div>
      ))}
      <p className="on-screen">
        <Link to={{ kind: 'missing' }}>{say('open-have-it')}</Link>
      </p>
    </>
  )
}
