/** What is wrong in a form, on top of it, each with the way to its field (R7). Focus comes here once. */
import { type MouseEvent, useEffect, useRef } from 'react'
import { useSay } from '../words/language.tsx'

/** `field` is the id of the element to go to. */
export type FieldProblem = { readonly field: string; readonly words: string }

export function ProblemSummary({ of }: { readonly of: readonly FieldProblem[] }) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (of.length > 0) box.current?.focus()
  }, [of])
  if (of.length === 0) return null
  const goTo = (event: MouseEvent, field: string): void => {
    event.preventDefault()
    document.getElementById(field)?.focus()
  }
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{say('field-problems')}</strong>
      </p>
      <ul>
        {of.map(({ field, words }) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
