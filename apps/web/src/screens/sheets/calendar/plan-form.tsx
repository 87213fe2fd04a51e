/** A plan and its first day. Plans of her record and of her options come first; the first day is never guessed. */
import { type FormEvent, useContext, useId, useState } from 'react'
import type { CalendarAsk, CalendarInWords, PlanGroup } from '../../../desk/sheets/calendar.ts'
import { DateField, dateFieldId, useDateProblem } from '../../../kit/date-field.tsx'
import { type FieldProblem, ProblemSummary } from '../../../kit/problem-summary.tsx'
import { newId } from '../../../new-id.ts'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import {
  type DayLimits,
  type DayProblem,
  nothingWritten,
  readWrittenDay,
  writtenDay,
} from '../../../written-day.ts'

type Props = {
  readonly sheet: CalendarInWords
  readonly say: Say
  readonly ask: (ask: CalendarAsk) => void
  readonly limits: DayLimits
}

type Choice = PlanGroup['plans'][number]

/** The name of a plan as a team would say it. */
export const planName = ({ regimen, variant }: Choice, say: Say): string =>
  regimen === 'endocrine' ? say(`calendar-hormone-${variant}`) : say(`calendar-plan-${regimen}`)

const keyOf = ({ regimen, variant }: Choice): string => `${regimen}/${variant}`

export function PlanForm({ sheet, say, ask, limits }: Props) {
  const { locale } = useContext(LanguageContext)
  const inWords = useDateProblem()
  const id = useId()
  const [plan, setPlan] = useState('')
  const [start, setStart] = useState(nothingWritten)
  const [wrong, setWrong] = useState<{
    readonly plan: boolean
    readonly start: DayProblem | 'needed' | undefined
  }>()

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = readWrittenDay(start, limits, locale)
    const chosen = sheet.toChoose.flatMap(({ plans }) => plans).find((one) => keyOf(one) === plan)
    if (chosen !== undefined && read.kind === 'day') {
      const { regimen, variant } = chosen
      ask({ kind: 'add-plan', plan: { id: newId(), regimen, variant, start: read.day } })
      return
    }
    setWrong({
      plan: chosen === undefined,
      start: read.kind === 'empty' ? 'needed' : read.kind === 'problem' ? read.problem : undefined,
    })
  }
  const problems: readonly FieldProblem[] = [
    ...(wrong?.plan === true ? [{ field: `${id}-plan`, words: say('calendar-plan-none') }] : []),
    ...(wrong?.start === undefined
      ? []
      : [{ field: dateFieldId(id, wrong.start), words: inWords(wrong.start) }]),
  ]
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ProblemSummary of={problems} />
      <div className={wrong?.plan === true ? 'field field-wrong' : 'field'}>
        <label htmlFor={`${id}-plan`}>{say('calendar-plan-label')}</label>
        <p id={`${id}-plan-help`} className="quiet">
          {say('calendar-plan-help')}
        </p>
        {wrong?.plan === true ? <p className="problem">{say('calendar-plan-none')}</p> : null}
        <select
          id={`${id}-plan`}
          value={plan}
          onChange={({ currentTarget: { value } }) => setPlan(value)}
          aria-describedby={`${id}-plan-help`}
          aria-invalid={wrong?.plan === true}
        >
          <option value="">{say('calendar-plan-pick')}</option>
          {sheet.toChoose.map(({ kind, plans }) => (
            <optgroup key={kind} label={say(`calendar-group-${kind}`)}>
              {plans.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {planName(one, say)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div>
        <DateField
          id={id}
          label={say('calendar-start-label')}
          help={say('calendar-start-help')}
          written={start}
          onWritten={setStart}
          problem={wrong?.start}
        />
        {sheet.startInRecord.slice(0, 3).map(({ day, drugs }) => (
          <p key={day} className="quiet start-in-record">
            {say('calendar-start-record', { drugs, day: dayInFull(day, locale) })}{' '}
            <button type="button" className="link" onClick={() => setStart(writtenDay(day, locale))}>
              {say('calendar-start-use', { day: dayInFull(day, locale) })}
            </button>
          </p>
        ))}
      </div>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('calendar-plan-save')}
        </button>
      </div>
    </form>
  )
}
