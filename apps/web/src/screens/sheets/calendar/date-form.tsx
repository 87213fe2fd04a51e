/** One date of her own: what, when, and a note if she likes. And the days on which her clinic is closed. */
import { type FormEvent, useContext, useId, useState } from 'react'
import { type CalendarAsk, type OwnKind, ownKinds } from '../../../desk/sheets/calendar.ts'
import { DateField, dateFieldId, useDateProblem } from '../../../kit/date-field.tsx'
import { ProblemSummary } from '../../../kit/problem-summary.tsx'
import { newId } from '../../../new-id.ts'
import { dayInFull } from '../../../today.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import { type DayLimits, type DayProblem, nothingWritten, readWrittenDay } from '../../../written-day.ts'

type Props = {
  readonly say: Say
  readonly ask: (ask: CalendarAsk) => void
  readonly limits: DayLimits
}

export function DateForm({ say, ask, limits }: Props) {
  const { locale } = useContext(LanguageContext)
  const inWords = useDateProblem()
  const id = useId()
  const [what, setWhat] = useState<OwnKind>('visit')
  const [words, setWords] = useState('')
  const [written, setWritten] = useState(nothingWritten)
  const [problem, setProblem] = useState<DayProblem | 'needed'>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = readWrittenDay(written, limits, locale)
    if (read.kind !== 'day') {
      setProblem(read.kind === 'empty' ? 'needed' : read.problem)
      return
    }
    ask({ kind: 'add-date', id: newId(), what, day: read.day, words: words.trim() })
    setProblem(undefined)
    setWritten(nothingWritten)
    setWords('')
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ProblemSummary
        of={problem === undefined ? [] : [{ field: dateFieldId(id, problem), words: inWords(problem) }]}
      />
      <div className="field">
        <label htmlFor={`${id}-what`}>{say('calendar-date-what')}</label>
        <select
          id={`${id}-what`}
          value={what}
          onChange={({ currentTarget: { value } }) =>
            setWhat(ownKinds.find((kind) => kind === value) ?? 'visit')
          }
        >
          {ownKinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(`calendar-what-${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <DateField
        id={id}
        label={say('calendar-date-day')}
        written={written}
        onWritten={setWritten}
        problem={problem}
      />
      <div className="field">
        <label htmlFor={`${id}-words`}>{say('calendar-date-words')}</label>
        <input
          id={`${id}-words`}
          className="wide"
          type="text"
          maxLength={120}
          autoComplete="off"
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
      </div>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('calendar-date-save')}
        </button>
      </div>
    </form>
  )
}

export function ClosedDays({ say, ask, limits, closed }: Props & { readonly closed: readonly string[] }) {
  const { locale } = useContext(LanguageContext)
  const inWords = useDateProblem()
  const id = useId()
  const [written, setWritten] = useState(nothingWritten)
  const [problem, setProblem] = useState<DayProblem | 'needed'>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = readWrittenDay(written, limits, locale)
    if (read.kind !== 'day') {
      setProblem(read.kind === 'empty' ? 'needed' : read.problem)
      return
    }
    ask({ kind: 'close', day: read.day, closed: true })
    setProblem(undefined)
    setWritten(nothingWritten)
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{say('calendar-closed-help')}</p>
      <ProblemSummary
        of={problem === undefined ? [] : [{ field: dateFieldId(id, problem), words: inWords(problem) }]}
      />
      {closed.length === 0 ? null : (
        <ul className="plain">
          {closed.map((day) => (
            <li key={day}>
              <button
                type="button"
                className="link"
                onClick={() => ask({ kind: 'close', day, closed: false })}
              >
                {say('calendar-closed-remove', { day: dayInFull(day, locale) })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <DateField
        id={id}
        label={say('calendar-closed-day')}
        written={written}
        onWritten={setWritten}
        problem={problem}
      />
      <div className="buttons">
        <button type="submit" className="secondary">
          {say('calendar-closed-add')}
        </button>
      </div>
    </form>
  )
}
