/** Text with places marked. Where places overlap, the first one is shown. */
import type { ReactNode } from 'react'

export type MarkedPlace = {
  readonly start: number
  readonly end: number
  readonly key: string
  /** Said behind the words, for those who do not see the mark. */
  readonly title: string
}

type Props = { readonly text: string; readonly places: readonly MarkedPlace[] }

export function Marked({ text, places }: Props) {
  const parts: ReactNode[] = []
  let from = 0
  for (const { start, end, key, title } of places.toSorted((a, b) => a.start - b.start)) {
    if (start < from || end > text.length || end <= start) continue
    parts.push(text.slice(from, start))
    parts.push(
      <mark key={`${key} ${start}`} title={title}>
        {text.slice(start, end)}
        <span className="for-ears"> ({title})</span>
      </mark>,
    )
    from = end
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  )
}
