/** One question of the danger check. A yes shows help before anything else; two buttons lead on (W1, W2). */
import { type DangerQuestion, dangerQuestions } from '@herald/api'
import { type Acknowledged, type Asking, missingAt } from './asking.ts'
import { HelpPanel } from './help-panel.tsx'
import { PageForm } from './parts.tsx'
import type { Place } from './place.ts'
import { dangerQuestionInWords, fixedText, type Numbers, useAskSay } from './words.ts'

type Props = {
  readonly number: number
  readonly numbers: Numbers
  readonly asking: Asking
  readonly back: Place
  readonly onChange: (change: Partial<Asking>) => void
  readonly onDone: () => void
}

export function DangerPage({ number, numbers, asking, back, onChange, onDone }: Props) {
  const say = useAskSay()
  const question = dangerQuestions[number - 1] ?? 'cannot_breathe'
  const answer = asking.danger[question]
  const leadOn = (acknowledged: Acknowledged): void => {
    onChange({ acknowledged })
    onDone()
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('ask-danger-heading', { number })}</h1>
      {number === 1 ? <p className="lead">{say('ask-danger-why')}</p> : null}
      {asking.about === 'someone else' ? <p>{say('ask-danger-someone')}</p> : null}
      {answer === 'yes' ? <HelpPanel numbers={numbers} crisis={question === 'suicide_plan'} isNew /> : null}
      <YesNo
        question={question}
        asking={asking}
        back={back}
        onAnswer={(given) => onChange({ danger: { ...asking.danger, [question]: given } })}
        onDone={onDone}
      />
      {answer === 'yes' ? (
        <>
          <p>{say('ask-help-goes-on')}</p>
          <div className="buttons">
            <button type="button" className="primary" onClick={() => leadOn('I have called')}>
              {fixedText('emergency-called', numbers, say)}
            </button>
            <button type="button" className="secondary" onClick={() => leadOn('this is not happening now')}>
              {fixedText('emergency-not-now', numbers, say)}
            </button>
          </div>
        </>
      ) : null}
    </>
  )
}

type YesNoProps = {
  readonly question: DangerQuestion
  readonly asking: Asking
  readonly back: Place
  readonly onAnswer: (answer: 'yes' | 'no') => void
  readonly onDone: () => void
}

function YesNo({ question, asking, back, onAnswer, onDone }: YesNoProps) {
  const say = useAskSay()
  const number = dangerQuestions.indexOf(question) + 1
  const answer = asking.danger[question]
  const choices = (
    <fieldset className="field" id="ask-yes-no" tabIndex={-1}>
      <legend>{dangerQuestionInWords(question)}</legend>
      <p className="quiet">{say('ask-not-sure')}</p>
      <div className="choices ask-yes-no">
        {(['yes', 'no'] as const).map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={question}
              value={value}
              checked={answer === value}
              onChange={() => onAnswer(value)}
            />
            <span>{say(`ask-${value}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
  // With help on the page the two buttons below are the way on: one thing to press.
  if (answer === 'yes') return <div className="form">{choices}</div>
  return (
    <PageForm
      missing={missingAt(asking, { kind: 'danger', number })}
      asking={asking}
      back={back}
      button={say('ask-continue')}
      onDone={onDone}
    >
      {choices}
    </PageForm>
  )
}
