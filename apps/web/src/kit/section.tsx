/** One part of a screen: its name beside it where there is room, above it where there is not. */
import { type ReactNode, useId } from 'react'

type Props = {
  readonly title: string
  /** Solid beside what is known, dotted beside what is open. */
  readonly line?: 'solid' | 'dotted'
  readonly children: ReactNode
}

export function Section({ title, line, children }: Props) {
  const heading = useId()
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className={line === undefined ? 'section-body' : `section-body line-${line}`}>{children}</div>
    </section>
  )
}
