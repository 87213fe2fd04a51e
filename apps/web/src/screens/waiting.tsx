/** A private screen before its worker has spoken. */
import { type QuestionId, questionIds } from '@herald/brief/brief'
import type { ReactNode } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import { Reading, Refused } from '../kit/work-note.tsx'
import type { Route } from '../routes.ts'
import { titleOf } from '../title.ts'
import { useSay } from '../words/language.tsx'

export function WaitingScreen({ route }: { readonly route: Route }) {
  const say = useSay()
  const { work } = useDesk().state
  return (
    <>
      <h1 tabIndex={-1}>{titleOf(route, say)}</h1>
      <Reading />
      <Refused />
      {work.kind === 'starting' ? (
        <p className="quiet needs-script" role="status">
          {say('waiting')}
        </p>
      ) : null}
    </>
  )
}

type NoScriptProps = {
  readonly questions: ReadonlyMap<QuestionId, string>
  /** What this page can give without a script. */
  readonly children?: ReactNode
}

/** Where scripts do not run: why that is needed here, and the fifteen questions to print. Written into the page's file. */
export function NoScript({ questions, children }: NoScriptProps) {
  const say = useSay()
  return (
    <noscript>
      <div className="no-script">
        <p>{say('no-script')}</p>
        {children}
        <p>{say('no-script-questions')}</p>
        <ol>
          {questionIds.map((id) => (
            <li key={id}>{questions.get(id)}</li>
          ))}
        </ol>
      </div>
    </noscript>
  )
}
