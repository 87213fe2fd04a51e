/** What must be read before anything else, with the way to help. */
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'
import { Paragraphs } from './sentences.tsx'

export function Danger({ flags }: { readonly flags: readonly string[] }) {
  const say = useSay()
  if (flags.length === 0) return null
  return (
    <div className="danger" role="alert">
      <p className="danger-title">{say('danger-title')}</p>
      <Paragraphs of={flags} />
      <p>
        <Link to={{ kind: 'help' }}>{say('nav-help')}</Link>
      </p>
    </div>
  )
}
