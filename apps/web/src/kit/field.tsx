/** One question with its answers: native radio buttons, or a number as text. What was typed is never lost. */
import { type ReactNode, useId } from 'react'
import type { FactQuestionInWords } from '../desk/brief-in-words.ts'
import { useSay } from '../words/language.tsx'

type Props = {
  readonly question: FactQuestionInWords
  /** Empty, or what is wrong with what was typed and how to mend it. */
  readonly problem: string
}

export function Field({ question, problem }: Props) {
  const id = useId()
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
  }
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
