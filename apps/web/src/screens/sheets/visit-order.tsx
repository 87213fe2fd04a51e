/** Her questions in her order: up, down, off; one of her own; and all that the answers suggest. */
import { type FormEvent, useId } from 'react'
import {
  mostQuestions,
  type VisitAsk,
  type VisitInWords,
  type VisitQuestion,
} from '../../desk/sheets/visit.ts'
import { Disclosure } from '../../kit/disclosure.tsx'
import { Section } from '../../kit/section.tsx'
import { Tick } from '../../kit/tick.tsx'
import type { Say } from '../../words/say.ts'

export type AskSheet = (ask: VisitAsk) => void
export type PartProps = { readonly sheet: VisitInWords; readonly say: Say; readonly ask: AskSheet }

export function Order({ sheet, say, ask }: PartProps) {
  const { chosen, toChoose } = sheet
  const isFull = chosen.length >= mostQuestions
  return (
    <Section title={say('visit-order')}>
      {chosen.length === 0 ? <p className="quiet">{say('visit-order-none')}</p> : null}
      <ol className="visit-order">
        {chosen.map((question, at) => (
          <li key={question}>
            <p>{question}</p>
            <div className="visit-buttons">
              <button
                type="button"
                className="link"
                disabled={at === 0}
                aria-label={say('visit-up-what', { what: question })}
                onClick={() => ask({ kind: 'move', question, by: -1 })}
              >
                {say('visit-up')}
              </button>
              <button
                type="button"
                className="link"
                disabled={at === chosen.length - 1}
                aria-label={say('visit-down-what', { what: question })}
                onClick={() => ask({ kind: 'move', question, by: 1 })}
              >
                {say('visit-down')}
              </button>
              <button
                type="button"
                className="link"
                aria-label={say('visit-remove-what', { what: question })}
                onClick={() => ask({ kind: 'tick', question, ticked: false })}
              >
                {say('visit-remove')}
              </button>
            </div>
          </li>
        ))}
      </ol>
      <p role="status">{isFull ? say('visit-full') : ''}</p>
      {isFull ? null : <OwnQuestion say={say} ask={ask} />}
      <Disclosure title={say('visit-choose')}>
        <Choose questions={toChoose} isFull={isFull} say={say} ask={ask} />
      </Disclosure>
    </Section>
  )
}

function OwnQuestion({ say, ask }: Omit<PartProps, 'sheet'>) {
  const id = useId()
  const add = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const question = new FormData(event.currentTarget).get('question')
    if (typeof question !== 'string' || question.trim() === '') return
    ask({ kind: 'tick', question: question.trim(), ticked: true })
    event.currentTarget.reset()
  }
  return (
    <form onSubmit={add} className="visit-own">
      <label htmlFor={id}>{say('visit-add-own')}</label>
      <span className="measure">
        <input id={id} name="question" type="text" className="wide" autoComplete="off" />
        <button type="submit" className="secondary">
          {say('visit-add')}
        </button>
      </span>
    </form>
  )
}

type ChooseProps = Omit<PartProps, 'sheet'> & {
  readonly questions: readonly VisitQuestion[]
  readonly isFull: boolean
}

function Choose({ questions, isFull, say, ask }: ChooseProps) {
  return (
    <fieldset className="field">
      <legend className="for-ears">{say('visit-choose')}</legend>
      <p className="quiet">{say('visit-choose-how')}</p>
      {questions.map(({ words, ticked }) => (
        <label key={words} className="choice choice-plain">
          <Tick
            checked={ticked}
            disabled={isFull && !ticked}
            onTick={(checked) => ask({ kind: 'tick', question: words, ticked: checked })}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
