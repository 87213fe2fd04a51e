/** One follow-up: a case of its own, with its own danger check, all eight on one page because she has seen them before. */
import { type AskerCase, type DangerQuestion, dangerQuestions } from '@herald/api'
import { type FormEvent, useId, useState } from 'react'
import { Disclosure } from '../kit/disclosure.tsx'
import type { Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { type Acknowledged, dangerOf, fewest, most } from './asking.ts'
import { HelpPanel } from './help-panel.tsx'
import { TroubleNote } from './parts.tsx'
import { dangerQuestionInWords, fixedText, type Numbers, useAskSay } from './words.ts'

type Props = {
  readonly one: AskerCase
  readonly numbers: Numbers
  readonly onFollowedUp: (next: AskerCase) => void
}

export function FollowUp({ one, numbers, onFollowedUp }: Props) {
  const say = useAskSay()
  const id = useId()
  const [danger, setDanger] = useState<Partial<Record<DangerQuestion, 'yes' | 'no'>>>({})
  const [acknowledged, setAcknowledged] = useState<Acknowledged | 'not shown'>('not shown')
  const [question, setQuestion] = useState('')
  const [key] = useState(() => crypto.randomUUID().replaceAll('-', ''))
  const [wrong, setWrong] = useState<Trouble | 'length' | 'danger' | 'no'>('no')
  const length = Array.from(question.trim()).length
  const yes = Object.values(danger).includes('yes')
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const isAnswered = dangerQuestions.every((each) => danger[each] !== undefined)
    if (!isAnswered || (yes && acknowledged === 'not shown')) return setWrong('danger')
    if (length < fewest || length > most) return setWrong('length')
    const body = { version: one.version, question, danger: dangerOf({ danger, acknowledged }), key }
    const sent = await service.call('followUp', { id: one.id, body })
    if (sent.ok) onFollowedUp(sent.value)
    else setWrong(sent.error)
  }
  return (
    <Disclosure title={say('ask-follow-start')}>
      <h2 className="for-ears">{say('ask-follow-heading')}</h2>
      <p>{say('ask-follow-note')}</p>
      <form className="form" onSubmit={(event) => void send(event)} noValidate>
        {yes ? <HelpPanel numbers={numbers} crisis={danger.suicide_plan === 'yes'} isNew /> : null}
        {dangerQuestions.map((flag) => (
          <fieldset key={flag} className="field">
            <legend>{dangerQuestionInWords(flag)}</legend>
            <div className="choices ask-yes-no">
              {(['yes', 'no'] as const).map((value) => (
                <label key={value} className="choice">
                  <input
                    type="radio"
                    name={`${id}-${flag}`}
                    checked={danger[flag] === value}
                    onChange={() => setDanger({ ...danger, [flag]: value })}
                  />
                  <span>{say(`ask-${value}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {yes && acknowledged === 'not shown' ? (
          <div className="buttons">
            <button type="button" className="primary" onClick={() => setAcknowledged('I have called')}>
              {fixedText('emergency-called', numbers, say)}
            </button>
            <button
              type="button"
              className="secondary"
              onClick={() => setAcknowledged('this is not happening now')}
            >
              {fixedText('emergency-not-now', numbers, say)}
            </button>
          </div>
        ) : null}
        <div className="field">
          <label htmlFor={id}>{say('ask-write-label')}</label>
          <textarea
            id={id}
            rows={6}
            value={question}
            onChange={({ currentTarget: { value } }) => setQuestion(value)}
          />
        </div>
        <Wrong wrong={wrong} length={length} />
        <div className="buttons">
          <button type="submit" className="primary">
            {say('ask-follow-send')}
          </button>
        </div>
      </form>
    </Disclosure>
  )
}

type WrongProps = { readonly wrong: Trouble | 'length' | 'danger' | 'no'; readonly length: number }

function Wrong({ wrong, length }: WrongProps) {
  const say = useAskSay()
  if (wrong === 'no') return null
  if (typeof wrong !== 'string') return <TroubleNote trouble={wrong} />
  const words =
    wrong === 'danger'
      ? say('ask-missing-yes-no')
      : say(length < fewest ? 'ask-missing-short' : 'ask-missing-long', { count: length })
  return (
    <p className="problem" role="alert">
      {words}
    </p>
  )
}
