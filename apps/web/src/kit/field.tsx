/** One question with its answers: native radio buttons, or a number as text. What was typed is never lost. */
import { lazy, type ReactNode, Suspense, useId, useState } from 'react'
import type { FactQuestionInWords } from '../desk/brief-in-words.ts'
import type { Problem } from '../own-answers.ts'
import { useSay } from '../words/language.tsx'
import { nothingWritten } from '../written-day.ts'

type Props = {
  readonly question: FactQuestionInWords
  /** What is wrong with what was typed. */
  readonly problem: Problem | undefined
}

/** With its sentences; only some questions ask for a day. */
const DateField = lazy(async () => ({ default: (await import('./date-field.tsx')).DateField }))

export function Field({ question, problem: wrong }: Props) {
  const id = useId()
  const say = useSay()
  const problem = wrong === undefined ? '' : say(wrong.id, wrong.values)
  const { input } = question
  switch (input.kind) {
    case 'choice':
      return (
        <fieldset className="field" aria-describedby={`${id}-help`}>
          <legend>{question.what}</legend>
          <Help id={id}>{question.help}</Help>
          <div className="choices">
            {input.choices.map(({ value, label }) => (
              <label key={value} className="choice">
                <input type="radio" name={question.fact} value={value} />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )
    case 'number':
      return (
        <div className={problem === '' ? 'field' : 'field field-wrong'}>
          <label htmlFor={id}>{question.what}</label>
          <Help id={id}>{question.help}</Help>
          {problem === '' ? null : (
            <p id={`${id}-problem`} className="problem">
              {problem}
            </p>
          )}
          <span className="measure">
            <input
              id={id}
              name={question.fact}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              aria-describedby={problem === '' ? `${id}-help` : `${id}-problem ${id}-help`}
              aria-invalid={problem !== ''}
            />
            <Unit>{input.unit}</Unit>
          </span>
        </div>
      )
    case 'day':
      return <DayField id={id} question={question} problem={wrong} />
  }
}

function DayField({ id, question, problem }: Props & { readonly id: string }) {
  const [written, setWritten] = useState(nothingWritten)
  return (
    <Suspense>
      <DateField
        id={id}
        name={question.fact}
        label={question.what}
        help={question.help}
        written={written}
        onWritten={setWritten}
        problem={problem?.day}
      />
    </Suspense>
  )
}

const Help = ({ id, children }: { readonly id: string; readonly children: string }) => (
  <p id={`${id}-help`} className="quiet">
    {children}
  </p>
)

function Unit({ children }: { readonly children: ReactNode }) {
  const say = useSay()
  return <span className="unit">{children === '%' ? say('unit-percent') : children}</span>
}
