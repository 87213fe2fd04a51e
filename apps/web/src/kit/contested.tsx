/** Points on which experts differ: both sides, always, of the same size. Each has an id that other screens link to. */
import type { AnswerInWords } from '../desk/brief-in-words.ts'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'

export function Contested({ of }: { readonly of: AnswerInWords['contested'] }) {
  const say = useSay()
  return (
    <>
      <p className="quiet">{say('contested-lead')}</p>
      {of.map(({ id, one, other }) => (
        <div key={id} id={`contested-${id}`} className="contested" tabIndex={-1}>
          <h3>{say('contested-point', { id })}</h3>
          <dl className="parts">
            <div>
              <dt>{say('contested-one')}</dt>
              <dd>{one}</dd>
            </div>
            <div>
              <dt>{say('contested-other')}</dt>
              <dd>{other}</dd>
            </div>
          </dl>
        </div>
      ))}
      <p className="on-screen">
        <Link to={{ kind: 'sheet', name: 'trials' }}>{say('contested-trials')}</Link>
      </p>
    </>
  )
}
