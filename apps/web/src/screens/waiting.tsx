/** A private screen before its worker has spoken, and for good where scripts do not run. */
import type { Route } from '../routes.ts'
import { questionIds } from '@herald/brief'
import { useDesk } from '../desk/desk-context.tsx'
import { WorkNote } from '../kit/work-note.tsx'
import { useSay } from '../words/language.tsx'

export function WaitingScreen({ route }: { readonly route: Route }) {
  const say = useSay()
  const { work } = useDesk().state
  return (
    <>
      <h1 tabIndex={-1}>{say(`waiting-${route.kind}`)}</h1>
      <WorkNote />
      {work.kind === 'starting' ? (
        <p className="quiet needs-script" role="status">
          {say('waiting')}
        </p>
      ) : null}
      <noscript>
        <p>{say('no-script')}</p>
        <p>{say('no-script-questions')}</p>
        <ol>
          {questionIds.map((id) => (
            <li key={id}>{say(`plain-${id}`)}</li>
          ))}
        </ol>
        <p>
          <a href="/help">{say('nav-help')}</a>
        </p>
      </noscript>
    </>
  )
}
