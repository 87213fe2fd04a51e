/** A scan that she types in: the number, the day, and whether she felt anything. */
import { type FormEvent, useContext, useId, useState } from 'react'
import type { HeartAsk } from '../../../desk/sheets/heart.ts'
import { DateField, dateFieldId, useDateProblem } from '../../../kit/date-field.tsx'
import { type FieldProblem, ProblemSummary } from '../../../kit/problem-summary.tsx'
import { newId } from '../../../new-id.ts'
import { LanguageContext } from '../../../words/language.tsx'
import type { Say } from '../../../words/say.ts'
import { type DayProblem, nothingWritten, readWrittenDay } from '../../../written-day.ts'

type Props = {
  readonly asOf: string
  /** What was wrong with the number that was sent last. */
  readonly refused: readonly string[]
  readonly say: Say
  readonly ask: (ask: HeartAsk) => void
}

/** Nobody measured an LVEF for a HER2 drug before there was one. */
const earliest = '1998-01-01'

export function ScanForm({ asOf, refused, say, ask }: Props) {
  const { locale } = useContext(LanguageContext)
  const inWords = useDateProblem()
  const id = useId()
  const [percent, setPercent] = useState('')
  const [written, setWritten] = useState(nothingWritten)
  const [symptoms, setSymptoms] = useState(false)
  const [dayProblem, setDayProblem] = useState<DayProblem | 'needed'>()
  const [isEmpty, setIsEmpty] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const read = readWrittenDay(written, { from: earliest, to: asOf }, locale)
    setIsEmpty(percent.trim() === '')
    setDayProblem(read.kind === 'day' ? undefined : read.kind === 'empty' ? 'needed' : read.problem)
    if (read.kind === 'day' && percent.trim() !== '')
      ask({ kind: 'add-scan', id: newId(), day: read.day, percent, symptoms })
  }
  const numberProblem = isEmpty ? say('heart-percent-needed') : refused.join(' ')
  const problems: readonly FieldProblem[] = [
    ...(numberProblem === '' ? [] : [{ field: `${id}-percent`, words: numberProblem }]),
    ...(dayProblem === undefined ? [] : [{ field: dateFieldId(id, dayProblem), words: inWords(dayProblem) }]),
  ]
  return (
    <form className="form" onSubmit={submit} noValidate>
      <ProblemSummary of={problems} />
      <div className={numberProblem === '' ? 'field' : 'field field-wrong'}>
        <label htmlFor={`${id}-percent`}>{say('heart-add-percent')}</label>
        <p id={`${id}-percent-help`} className="quiet">
          {say('heart-add-percent-help')}
        </p>
        {numberProblem === '' ? null : (
          <p id={`${id}-percent-problem`} className="problem">
            {numberProblem}
          </p>
        )}
        <span className="measure">
          <input
            id={`${id}-percent`}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={percent}
            onChange={({ currentTarget: { value } }) => setPercent(value)}
            aria-invalid={numberProblem !== ''}
            aria-describedby={
              numberProblem === '' ? `${id}-percent-help` : `${id}-percent-problem ${id}-percent-help`
            }
          />
          <span className="unit">{say('unit-percent')}</span>
        </span>
      </div>
      <DateField
        id={id}
        label={say('heart-add-day')}
        written={written}
        onWritten={setWritten}
        problem={dayProblem}
      />
      <label className="choice choice-plain">
        <input
          type="checkbox"
          checked={symptoms}
          onChange={({ currentTarget: { checked } }) => setSymptoms(checked)}
        />
        <span>{say('heart-add-symptoms')}</span>
      </label>
      <div className="buttons">
        <button type="submit" className="primary">
          {say('heart-add-save')}
        </button>
      </div>
    </form>
  )
}
