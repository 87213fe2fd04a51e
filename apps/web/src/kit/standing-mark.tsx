/** How much is known: a word, and a small shape for the eye. Never colour alone. */
import type { Standing } from '@herald/brief/brief'
import type { ReactNode } from 'react'
import { useSay } from '../words/language.tsx'

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const say = useSay()
  return (
    <span className={`standing standing-${standing}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {shapeOf(standing)}
      </svg>
      {say(`standing-${standing}`)}
    </span>
  )
}

/** Full, half full, dotted, two that overlap, and a line: told apart without colour and in print. */
function shapeOf(standing: Standing): ReactNode {
  switch (standing) {
    case 'known':
      return <circle cx="8" cy="8" r="6.5" className="shape-full" />
    case 'likely':
      return (
        <>
          <circle cx="8" cy="8" r="6" className="shape-line" />
          <path d="M8 2a6 6 0 0 1 0 12z" className="shape-full" />
        </>
      )
    case 'open':
      return <circle cx="8" cy="8" r="6" className="shape-dotted" />
    case 'disagree':
      return (
        <>
          <circle cx="5.6" cy="8" r="4.6" className="shape-line" />
          <circle cx="10.4" cy="8" r="4.6" className="shape-line" />
        </>
      )
    case 'general':
      return <path d="M2 8h12" className="shape-line" />
  }
}
