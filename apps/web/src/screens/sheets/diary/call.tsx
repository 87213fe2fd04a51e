/** Whom to call: Herald has no numbers of its own and invents none. */
import { useEffect, useRef } from 'react'
import { Link } from '../../../kit/link.tsx'
import type { Say } from '../../../words/say.ts'

export function CallLines({ say }: { readonly say: Say }) {
  return (
    <>
      <p>{say('diary-help-card')}</p>
      <p>
        <Link to={{ kind: 'help' }}>{say('diary-help-page')}</Link>
      </p>
    </>
  )
}

/** At once: on a small screen it comes into sight, wherever on the page the tick was that called for it. */
export function HelpNow({ say }: { readonly say: Say }) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // In braces: what a browser returns here is no clean-up.
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className="danger diary-help" role="alert" ref={panel}>
      <p className="danger-title">{say('diary-help-now')}</p>
      <p>{say('diary-help-drive')}</p>
      <p>{say('diary-help-mind')}</p>
      <CallLines say={say} />
    </div>
  )
}
