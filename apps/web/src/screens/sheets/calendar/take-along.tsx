/** Files to take along, and the amounts for a clinician: neither is made before it is asked for. */
import { useContext, useEffect, useId, useRef, useState } from 'react'
import type { Amounts, CalendarAsk, ExportedFile } from '../../../desk/sheets/calendar.ts'
import { List } from '../../../kit/sentences.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
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

export function ClinicianAmounts({
  amounts,
  say,
  ask,
}: {
  readonly amounts: Amounts
  readonly say: Say
  readonly ask: Ask
}) {
  const { locale } = useContext(LanguageContext)
  const id = useId()
  const shown = amounts.kind === 'shown'
  const [weightKg, setWeightKg] = useState(shown ? amounts.weightKg : '')
  const [heightCm, setHeightCm] = useState(shown ? amounts.heightCm : '')
  // The record may know them: then they stand there when she looks.
  useEffect(() => {
    if (amounts.kind === 'hidden') return
    setWeightKg(amounts.weightKg)
    setHeightCm(amounts.heightCm)
  }, [amounts])
  const show = (): void => ask({ kind: 'amounts', show: true, weightKg, heightCm })
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <p>{say('calendar-clinician-note')}</p>
      {shown && amounts.problems.length > 0 ? (
        <div className="note note-wrong" role="alert">
          <List of={amounts.problems} />
        </div>
      ) : null}
      {shown ? (
        <div className="body-fields">
          {(
            [
              ['weight', weightKg, setWeightKg],
              ['height', heightCm, setHeightCm],
            ] as const
          ).map(([name, value, set]) => (
            <div key={name} className="field">
              <label htmlFor={`${id}-${name}`}>{say(`calendar-${name}`)}</label>
              <input
                id={`${id}-${name}`}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                value={value}
                onChange={({ currentTarget }) => set(currentTarget.value)}
              />
            </div>
          ))}
          <p className="quiet">{say('calendar-clinician-body')}</p>
        </div>
      ) : null}
      <div className="buttons">
        <button type="submit" className="secondary">
          {say('calendar-clinician-show')}
        </button>
        {shown ? (
          <button
            type="button"
            className="link"
            onClick={() => ask({ kind: 'amounts', show: false, weightKg: '', heightCm: '' })}
          >
            {say('calendar-clinician-hide')}
          </button>
        ) : null}
      </div>
      {shown ? (
        <dl className="amounts">
          {amounts.rows.map(({ day, amounts: of }) => (
            <div key={day}>
              <dt>{dayInFull(day, locale)}</dt>
              <dd>
                <List of={of} className="plain" />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </form>
  )
}
