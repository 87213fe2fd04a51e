/** Panes side by side; under 1,100 px they are tabs. A pane that is hidden keeps what was typed in it. */
import { type KeyboardEvent, type ReactNode, useId, useState, useSyncExternalStore } from 'react'
import { useSay } from '../words/language.tsx'

export type Pane = { readonly id: string; readonly title: string; readonly body: ReactNode }

const narrow = '(width < 1100px)'
const subscribe = (changed: () => void) => {
  const list = matchMedia(narrow)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches)

type Props = { readonly panes: readonly Pane[]; readonly first: string }

export function Panes({ panes, first }: Props) {
  const say = useSay()
  const id = useId()
  const isNarrow = useIsNarrow()
  const [chosen, setChosen] = useState(first)
  const choose = (event: KeyboardEvent, at: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = panes[(at + by + panes.length) % panes.length]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    setChosen(next.id)
    document.querySelector<HTMLElement>(`#${CSS.escape(`${id}-tab-${next.id}`)}`)?.focus()
  }
  return (
    <div className="panes-outside">
      {isNarrow ? (
        <div className="tabs" role="tablist" aria-label={say('staff-tabs')}>
          {panes.map((pane, at) => (
            <button
              key={pane.id}
              id={`${id}-tab-${pane.id}`}
              type="button"
              role="tab"
              aria-selected={pane.id === chosen}
              aria-controls={`${id}-${pane.id}`}
              tabIndex={pane.id === chosen ? 0 : -1}
              onClick={() => setChosen(pane.id)}
              onKeyDown={(event) => choose(event, at)}
            >
              {pane.title}
            </button>
          ))}
        </div>
      ) : null}
      <div className="panes">
        {panes.map((pane) => (
          <section
            key={pane.id}
            id={`${id}-${pane.id}`}
            className={`pane pane-${pane.id}`}
            role={isNarrow ? 'tabpanel' : undefined}
            aria-label={pane.title}
            hidden={isNarrow && pane.id !== chosen}
          >
            <h2 className={isNarrow ? 'for-ears' : undefined}>{pane.title}</h2>
            {pane.body}
          </section>
        ))}
      </div>
    </div>
  )
}
