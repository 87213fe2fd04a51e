/** Places of the record that a person should look at: contradictions, impossible values, what was not understood. */
import type { FindingInWords } from '../desk/desk.ts'
import { useSay } from '../words/language.tsx'

export function Findings({ of }: { readonly of: readonly FindingInWords[] }) {
  const say = useSay()
  return (
    <ul className="plain findings">
      {of.map(({ kind, where, found, expected, todo }) => (
        <li key={`${kind} ${where} ${found}`}>
          <p>
            <strong>{say(`finding-${kind}`)}</strong>
          </p>
          <dl className="finding">
            <dt>{say('finding-found')}</dt>
            <dd>{found}</dd>
            <dt>{say('finding-where')}</dt>
            <dd className="place" translate="no">
              {where}
            </dd>
            <dt>{say('finding-expected')}</dt>
            <dd>{expected}</dd>
            <dt>{say('finding-todo')}</dt>
            <dd>{todo}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
