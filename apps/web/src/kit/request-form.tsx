/** The questions of one request as a form. Problems are said on top with links, and again at the field. */
import { type FormEvent, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import type { FactQuestionInWords } from '../desk/brief-in-words.ts'
import type { OwnLine } from '../desk/desk.ts'
import { filledIn, type Problem } from '../own-answers.ts'
import { today } from '../today.ts'
import { LanguageContext, useSay } from '../words/language.tsx'
import { Field } from './field.tsx'

type Props = {
  readonly questions: readonly FactQuestionInWords[]
  readonly button: string
  readonly onAnswered: (own: readonly OwnLine[]) => void
  readonly children?: ReactNode
}

export function RequestForm({ questions, button, onAnswered, children }: Props) {
  const say = useSay()
  const { locale } = useContext(LanguageContext)
  const summary = useRef<HTMLDivElement>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isEmpty, setIsEmpty] = useState(false)
  useEffect(() => {
    if (problems.length > 0 || isEmpty) summary.current?.focus()
  }, [problems, isEmpty])

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const filled = filledIn(questions, (field) => textOf(form.get(field)), today(), locale)
    setIsEmpty(filled.kind === 'nothing')
    setProblems(filled.kind === 'problems' ? filled.problems : [])
    if (filled.kind === 'own') onAnswered(filled.own)
  }
  const problemOf = (fact: string): Problem | undefined => problems.find((each) => each.fact === fact)
  return (
    <form className="form" onSubmit={submit} noValidate>
      {problems.length === 0 && !isEmpty ? null : (
        <div className="summary" role="alert" tabIndex={-1} ref={summary}>
          <p>
            <strong>{say('field-problems')}</strong>
          </p>
          {isEmpty ? <p>{say('field-nothing')}</p> : null}
          <ul>
            {problems.map(({ fact, id, values, day }) => (
              <li key={fact}>
                <a
                  href={`#${fact}`}
                  onClick={(event) => focusOn(event, day === undefined ? fact : `${fact} ${day.part}`)}
                >
                  {say(id, values)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {questions.map((question) => (
        <Field key={question.fact} question={question} problem={problemOf(question.fact)} />
      ))}
      <div className="buttons">
        <button type="submit" className="primary">
          {button}
        </button>
        {children}
      </div>
    </form>
  )
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')

function focusOn(event: { readonly currentTarget: Element; preventDefault(): void }, fact: string): void {
  event.preventDefault()
  const field = event.currentTarget.closest('form')?.elements.namedItem(fact)
  if (field instanceof HTMLElement) field.focus()
}
