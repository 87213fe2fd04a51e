/** More, if she wants it: a native `details`. */
import type { ReactNode } from 'react'

type Props = { readonly title: string; readonly className?: string; readonly children: ReactNode }

export function Disclosure({ title, className, children }: Props) {
  return (
    <details className={className ?? 'disclosure'}>
      <summary>{title}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
