/** Questions for the team, each with a tick that puts it on the visit sheet. */

import { useDesk } from '../desk/desk-context.tsx'
import { mostQuestions } from '../desk/sheets/visit.ts'
import { useSheet } from '../desk/use-sheet.ts'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'
import { Tick } from './tick.tsx'

export function VisitTicks({ questions }: { readonly questions: readonly string[] }) {
  const say = useSay()
  const { send } = useDesk()
  const sheet = useSheet({ kind: 'sheet', name: 'visit', ask: { kind: 'look' } })
  const chosen = sheet?.chosen ?? []
  const isFull = chosen.length >= mostQuestions
  return (
    <>
      <ul className="plain visit-ticks">
        {questions.map((question) => (
          <li key={question}>
            <p className="quotes">{question}</p>
            <label className="choice choice-plain on-screen">
              <Tick
                checked={chosen.includes(question)}
                disabled={sheet === undefined || (isFull && !chosen.includes(question))}
                label={say('answer-to-visit-what', { what: question })}
                onTick={(ticked) =>
                  void send({ kind: 'sheet', name: 'visit', ask: { kind: 'tick', question, ticked } })
                }
              />
              <span>{say('answer-to-visit')}</span>
            </label>
          </li>
        ))}
      </ul>
      {isFull ? <p className="quiet on-screen">{say('answer-visit-full')}</p> : null}
      <p className="on-screen">
        <Link to={{ kind: 'sheet', name: 'visit' }}>{say('menu-visit')}</Link>
      </p>
    </>
  )
}
