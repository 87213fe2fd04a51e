/** Files to take along: not made before they are asked for. */
import { useEffect, useRef, useState } from 'react'
import type { CalendarAsk, ExportedFile } from '../../../desk/sheets/calendar.ts'
import type { Say } from '../../../words/say.ts'

type Ask = (ask: CalendarAsk) => void

export function Files({
  exported,
  hasPlan,
  say,
  ask,
}: {
  readonly exported: ExportedFile
  readonly hasPlan: boolean
  readonly say: Say
  readonly ask: Ask
}) {
  const [titles, setTitles] = useState<'neutral' | 'named'>('neutral')
  const [isSaved, setIsSaved] = useState(false)
  // A file that was made for an earlier press is not saved again when the screen is opened anew.
  const waiting = useRef(false)
  useEffect(() => {
    if (!waiting.current || exported.kind === 'none') return
    waiting.current = false
    save(exported)
    setIsSaved(true)
  }, [exported])
  const make = (as: 'ics' | 'fhir'): void => {
    waiting.current = true
    ask({ kind: 'export', as, titles })
  }
  return (
    <>
      <p>{say('calendar-files-help')}</p>
      <label className="choice choice-plain">
        <input
          type="checkbox"
          checked={titles === 'named'}
          onChange={({ currentTarget: { checked } }) => setTitles(checked ? 'named' : 'neutral')}
        />
        <span>{say('calendar-files-named')}</span>
      </label>
      <div className="buttons">
        <button type="button" className="secondary" onClick={() => make('ics')}>
          {say('calendar-files-ics')}
        </button>
        {hasPlan ? (
          <button type="button" className="secondary" onClick={() => make('fhir')}>
            {say('calendar-files-fhir')}
          </button>
        ) : null}
      </div>
      <p role="status" className="quiet">
        {isSaved ? say('calendar-files-saved') : ''}
      </p>
    </>
  )
}

/** Hands a text to the browser as a download; nothing leaves the device. */
function save({ name, type, text }: Extract<ExportedFile, { readonly kind: 'file' }>): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
