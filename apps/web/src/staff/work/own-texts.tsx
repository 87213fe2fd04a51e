/** Herald's own texts that fit the question or what is typed, each with its source and a key of its own. */
import { useEffect, useRef, useState } from 'react'
import { useSay } from '../../words/language.tsx'
import { useShortcuts } from '../shortcuts.tsx'
import { fetchTexts } from '../texts/fetch-texts.ts'
import type { OwnText, StaffTexts } from '../texts/staff-texts.ts'

const none: StaffTexts & { readonly isMissing: boolean } = { texts: [], glossary: [], isMissing: false }

export function useStaffTexts(): typeof none {
  const [texts, setTexts] = useState(none)
  useEffect(() => {
    fetchTexts(document).then(
      (found) => setTexts({ ...found, isMissing: false }),
      () => setTexts({ ...none, isMissing: true }),
    )
  }, [])
  return texts
}

type Props = {
  readonly offered: readonly OwnText[]
  readonly sought: string
  readonly onSought: (sought: string) => void
  readonly onInsert: (digit: number) => void
  readonly isMissing: boolean
}

export function OwnTexts({ offered, sought, onSought, onInsert, isMissing }: Props) {
  const say = useSay()
  const box = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => box.current?.focus() })
  return (
    <section className="own-texts" aria-labelledby="staff-own-texts">
      <h3 id="staff-own-texts">{say('staff-own-texts')}</h3>
      <p className="quiet">{say('staff-own-texts-how')}</p>
      <label className="staff-field">
        <span className="label">{say('staff-own-texts-find')}</span>
        <input ref={box} type="search" value={sought} onChange={({ target }) => onSought(target.value)} />
      </label>
      {isMissing ? <p role="alert">{say('staff-own-texts-missing')}</p> : null}
      {offered.length === 0 && !isMissing ? <p>{say('staff-own-texts-none')}</p> : null}
      {/* A box of its own that scrolls, so that the ticks and the way to review stay near. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <ol className="offered offered-box" tabIndex={0} aria-labelledby="staff-own-texts">
        {offered.map((own, at) => (
          <li key={own.text}>
            <p>{own.text}</p>
            <p className="quiet own-source">
              {own.from}. {own.title}
            </p>
            <button type="button" className="link" onClick={() => onInsert(at + 1)}>
              {say('staff-insert', { number: at + 1 })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
