/** An address that the app does not have. */
import { Link } from '../kit/link.tsx'
import { useSay } from '../words/language.tsx'

export function NotFoundScreen() {
  const say = useSay()
  return (
    <>
      <h1 tabIndex={-1}>{say('gone-heading')}</h1>
      <p className="lead">{say('gone-lead')}</p>
      <p>
        <Link to={{ kind: 'start' }} className="button">
          {say('gone-start')}
        </Link>
      </p>
    </>
  )
}
