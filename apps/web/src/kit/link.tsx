/** A link inside the app. It is a real link: it can be opened in a new tab, copied and read out. */
import type { MouseEvent, ReactNode } from 'react'
import { go } from '../address.ts'
import { pathOf, type Route } from '../routes.ts'

type Props = {
  readonly to: Route
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}

export function Link({ to, className, current, children }: Props) {
  return (
    <a
      href={pathOf(to)}
      className={className}
      aria-current={current === true ? 'page' : undefined}
      onClick={(event) => {
        if (isPlain(event)) {
          event.preventDefault()
          go(to)
        }
      }}
    >
      {children}
    </a>
  )
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
