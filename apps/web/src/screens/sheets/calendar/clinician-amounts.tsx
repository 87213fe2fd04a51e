/** The amounts for a clinician: not made before they are asked for. */
import { useContext, useEffect, useId, useState } from 'react'
import {
  type Amounts,
  type CalendarAsk,
  creatinineUnits,
  nothingTyped,
} from '../../../desk/sheets/calendar.ts'
import { List } from '../../../kit/sentences.tsx'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'

type Ask = (ask: CalendarAsk) => void

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
  const [body, setBody] = useState(shown ? amounts.body : nothingTyped)
  // The record may know them: then they stand there when she looks.
  useEffect(() => {
    if (amounts.kind === 'hidden') return
    setBody(amounts.body)
  }, [amounts])
  const show = (): void => ask({ kind: 'amounts', show: true, ...body })
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
              'weightKg',
              'heightCm',
              ...(amounts.asksKidneys ? (['gfr', 'creatinine'] as const) : []),
            ] as const
          ).map((name) => (
            <div key={name} className="field">
              <label htmlFor={`${id}-${name}`}>{say(`calendar-body-${name}`)}</label>
              <input
                id={`${id}-${name}`}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                value={body[name]}
                onChange={({ currentTarget: { value } }) => setBody({ ...body, [name]: value })}
              />
            </div>
          ))}
          {amounts.asksKidneys ? (
            <div className="field">
              <label htmlFor={`${id}-unit`}>{say('calendar-creatinine-unit')}</label>
              <select
                id={`${id}-unit`}
                value={body.creatinineUnit}
                onChange={({ currentTarget: { value } }) =>
                  setBody({
                    ...body,
                    creatinineUnit: creatinineUnits.find((unit) => unit === value) ?? body.creatinineUnit,
                  })
                }
              >
                {creatinineUnits.map((unit) => (
                  <option key={unit} value={unit}>
                    {unit === 'umol/L' ? 'µmol/L' : unit}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          <p className="quiet">{say('calendar-clinician-body')}</p>
          {amounts.asksKidneys ? <p className="quiet">{say('calendar-clinician-kidneys')}</p> : null}
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
            onClick={() => ask({ kind: 'amounts', show: false, ...nothingTyped })}
          >
            {say('calendar-clinician-hide')}
          </button>
        ) : null}
      </div>
      {shown && amounts.kidneys !== '' ? <p>{amounts.kidneys}</p> : null}
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
