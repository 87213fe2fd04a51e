/** What went wrong and what to do, with the rule that refused where one did. */
import type { Trouble } from '../service/client.ts'
import { troubleWords } from '../service/trouble-words.ts'
import { useSay } from '../words/language.tsx'

export function TroubleNote({ trouble }: { readonly trouble: Trouble | undefined }) {
  const say = useSay()
  if (trouble === undefined) return null
  const problem = trouble.kind === 'problem' ? trouble.problem : undefined
  return (
    <div className="trouble" role="alert">
      <p>{troubleWords(trouble, say)}</p>
      {problem?.rule === undefined ? null : (
        <p>{say('staff-refused-by', { rule: problem.rule, reason: problem.reason ?? '' })}</p>
      )}
      {problem?.where === undefined ? null : (
        <ul>
          {problem.where.map(({ path, message }) => (
            <li key={path}>{`${path}: ${message}`}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
