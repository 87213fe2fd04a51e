/** Whom to call: the numbers that she or her site set. Herald has none of its own and invents none. */
import { useEffect, useRef } from 'react'
import { Call } from '../../../kit/call.tsx'
import { Link } from '../../../kit/link.tsx'
import { useHelpNumbers } from '../../../settings/settings-context.tsx'
import type { Say } from '../../../words/say.ts'

/** `emergency` first where that is the call to make; the crisis line stands beside it. */
export function CallLines({
  say,
  isEmergency = false,
}: {
  readonly say: Say
  readonly isEmergency?: boolean
}) {
  const numbers = useHelpNumbers()
  const lines = isEmergency
    ? (['emergency', 'cancer-line', 'crisis'] as const)
    : (['cancer-line', 'team'] as const)
  return (
    <>
      {lines.map((line) => (
        <Call key={line} line={line} />
      ))}
      {lines.every((line) => numbers[line] === '') ? <p>{say('diary-help-card')}</p> : null}
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
      <CallLines say={say} isEmergency />
    </div>
  )
}
