/**
 * A date in three text fields, not a picker (R12): month names count, and what is wrong is said at the field.
 *
 * The form holds what was typed, so nothing of it is ever lost; ../written-day.ts reads it.
 */
import { sentences } from '@herald/content-en/screens/date'
import { useContext } from 'react'
import { dayInFull } from '../today.ts'
import { LanguageContext } from '../words/language.tsx'
import { useScreenSay } from '../words/use-screen-say.ts'
import { type DayPart, type DayProblem, dayParts, type WrittenDay } from '../written-day.ts'

type Props = {
  /** Of the fields: `id-day`, `id-month`, `id-year`. */
  readonly id: string
  readonly label: string
  /** Of the fields in a form: `name day`, `name month`, `name year`. */
  readonly name?: string
  readonly help?: string
  readonly written: WrittenDay
  readonly onWritten: (written: WrittenDay) => void
  readonly problem: DayProblem | 'needed' | undefined
}

/** The field that a problem is about: where a summary's link leads. */
export const dateFieldId = (id: string, problem: DayProblem | 'needed'): string =>
  `${id}-${problem === 'needed' ? 'day' : problem.part}`

/** The problem in words, the same on top of the form and at the field. */
export function useDateProblem(): (problem: DayProblem | 'needed') => string {
  const { locale } = useContext(LanguageContext)
  const say = useScreenSay(sentences)
  return (problem) => {
    if (problem === 'needed') return say('date-needed')
    const { limit } = problem.values
    return say(problem.id, {
      ...problem.values,
      part: say(`date-${problem.part}`),
      ...(limit === undefined ? {} : { day: dayInFull(limit, locale) }),
    })
  }
}

export function DateField({ id, label, name, help, written, onWritten, problem }: Props) {
  const say = useScreenSay(sentences)
  const words = useDateProblem()
  const describes = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(help === undefined ? [] : [`${id}-help`]),
    `${id}-hint`,
  ].join(' ')
  const isWrong = (part: DayPart): boolean =>
    problem !== undefined && (problem === 'needed' || problem.part === part)
  return (
    <fieldset className={problem === undefined ? 'field' : 'field field-wrong'} aria-describedby={describes}>
      <legend>{label}</legend>
      {help === undefined ? null : (
        <p id={`${id}-help`} className="quiet">
          {help}
        </p>
      )}
      <p id={`${id}-hint`} className="quiet">
        {say('date-hint')}
      </p>
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="problem">
          {words(problem)}
        </p>
      )}
      <div className="date-parts">
        {dayParts.map((part) => (
          <label key={part} className={`date-part date-part-${part}`}>
            <span>{say(`date-${part}`)}</span>
            <input
              id={`${id}-${part}`}
              name={name === undefined ? undefined : `${name} ${part}`}
              type="text"
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              value={written[part]}
              onChange={({ currentTarget: { value } }) => onWritten({ ...written, [part]: value })}
              aria-invalid={isWrong(part)}
              aria-describedby={isWrong(part) ? `${id}-problem` : undefined}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
