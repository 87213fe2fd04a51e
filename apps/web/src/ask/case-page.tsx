/** One question after it was sent: where it stands, messages, the answer, and what she may do now. */
import type { AskerCase } from '@herald/api'
import { type FormEvent, useId, useState } from 'react'
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import type { Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { Answer } from './answer.tsx'
import { CaseActs } from './case-acts.tsx'
import { CaseConsent } from './case-consent.tsx'
import { CaseMail, LinkForm } from './case-mail.tsx'
import { FactLines } from './fact-lines.tsx'
import { FollowUp } from './follow-up.tsx'
import { HelpPanel } from './help-panel.tsx'
import { momentInWords } from './moment-words.ts'
import { TroubleNote } from './parts.tsx'
import { hashOf } from './place.ts'
import { useCase } from './use-service.ts'
import { fixedText, type Numbers, standingInWords, useAskSay } from './words.ts'

type Props = {
  readonly id: string
  /** As the server gave it when it was sent. */
  readonly first: AskerCase | undefined
  readonly numbers: Numbers
  readonly onFollowedUp: (next: AskerCase) => void
}

export function CasePage({ id, first, numbers, onFollowedUp }: Props) {
  const say = useAskSay()
  const { found, lookedAt, missed, look, become } = useCase(id, first)
  const now = Date.now()
  if (found.kind !== 'there')
    return (
      <>
        <h1 tabIndex={-1}>{say('ask-case-heading')}</h1>
        {found.kind === 'loading' ? (
          <p role="status">{say('waiting')}</p>
        ) : (
          <NotHere id={id} trouble={found.trouble} />
        )}
        <p>
          <a href={hashOf({ kind: 'step', step: { kind: 'before' } })}>{say('ask-back')}</a>
        </p>
      </>
    )
  const one = found.value
  const isWaiting = one.answer === undefined && one.news.kind === 'on time'
  return (
    <>
      <h1 tabIndex={-1}>{say(first === undefined ? 'ask-case-heading' : 'ask-case-sent-heading')}</h1>
      {isDangerous(one) ? <HelpPanel numbers={numbers} crisis={false} isNew /> : null}
      {one.news.kind === 'on time' ? (
        <p className="ask-by">{say('ask-case-by', { when: momentInWords(one.news.by, now) })}</p>
      ) : null}
      <p className="lead" role="status">
        {standingInWords(one, numbers, say, now)}
      </p>
      {one.answer === undefined ? null : <Answer answer={one.answer} />}
      {isWaiting ? (
        <Section title={say('ask-case-next')}>
          <List of={['1', '2', '3'].map((line) => say(`ask-case-next-${line}`))} />
          <p className="quiet">{say('ask-only-browser')}</p>
        </Section>
      ) : null}
      <Messages one={one} numbers={numbers} onReplied={become} />
      <CaseConsent one={one} onChanged={become} />
      {one.mayDo.includes('follow_up') ? (
        <FollowUp one={one} numbers={numbers} onFollowedUp={onFollowedUp} />
      ) : null}
      <Section title={say('ask-case-sent')}>
        <p className="ask-words">{one.question}</p>
        <h3>{say('ask-case-facts')}</h3>
        {one.facts.length === 0 ? <p>{say('ask-case-facts-none')}</p> : <FactLines facts={one.facts} />}
      </Section>
      <CaseMail id={id} />
      <CaseActs one={one} onChanged={become} />
      <p className="quiet">
        {say('ask-case-tell')}{' '}
        {lookedAt === 0 ? '' : say('ask-case-looked', { when: momentInWords(iso(lookedAt), now) })}{' '}
        {missed ? say('ask-case-look-failed') : ''}
      </p>
      <p>
        <button type="button" className="link" onClick={look}>
          {say('ask-case-look')}
        </button>
      </p>
    </>
  )
}

/** A link in a letter was opened where she is not signed in: the way in, and then to this question. */
function NotHere({ id, trouble }: { readonly id: string; readonly trouble: Trouble }) {
  const say = useAskSay()
  const isStranger =
    trouble.kind === 'problem' && ['not signed in', 'not found'].includes(trouble.problem.kind)
  return (
    <>
      <TroubleNote trouble={trouble} />
      {isStranger ? (
        <Section title={say('ask-mail-in')}>
          <p>{say('ask-mail-in-how')}</p>
          <LinkForm id={id} />
        </Section>
      ) : null}
    </>
  )
}

const iso = (ms: number): string => new Date(ms).toISOString()

/** Held for danger, or closed because the danger is real: help stands first (W5, W9). */
const isDangerous = ({ state, messages }: AskerCase): boolean =>
  state === 'urgent_hold' ||
  messages.some((each) => each.kind === 'fixed' && each.text === 'case-closed-danger')

type MessagesProps = {
  readonly one: AskerCase
  readonly numbers: Numbers
  readonly onReplied: (one: AskerCase) => void
}

/** In order, oldest first. Fixed texts that only say where it stands are said on top already. */
function Messages({ one, numbers, onReplied }: MessagesProps) {
  const say = useAskSay()
  const now = Date.now()
  const when = (at: string) => ({ when: momentInWords(at, now) })
  const by = one.news.kind === 'on time' ? momentInWords(one.news.by, now) : ''
  const shown = one.messages.filter(
    (each, at) => each.kind !== 'fixed' || (!isStanding(each.text) && !isSaidAgain(one.messages, at)),
  )
  if (shown.length === 0 && !one.mayDo.includes('add_info')) return null
  return (
    <Section title={say('ask-case-messages')}>
      <ol className="plain ask-messages">
        {shown.map((each) => (
          <li key={`${each.kind} ${each.at} ${JSON.stringify(each)}`}>
            {each.kind === 'fixed' ? (
              <>
                <p className="quiet">{say('ask-case-from-us', when(each.at))}</p>
                <p>
                  {fixedText(each.text, numbers, say, {
                    by,
                    ...(each.reason === undefined ? {} : { reason: each.reason }),
                  })}
                </p>
              </>
            ) : each.kind === 'questions' ? (
              <>
                <p className="quiet">{say('ask-case-asked', when(each.at))}</p>
                <List of={each.questions} />
              </>
            ) : (
              <>
                <p className="quiet">{say('ask-case-from-you', when(each.at))}</p>
                <p className="ask-words">{each.text}</p>
              </>
            )}
          </li>
        ))}
      </ol>
      {one.mayDo.includes('add_info') ? <ReplyForm one={one} onReplied={onReplied} /> : null}
    </Section>
  )
}

const isStanding = (text: string): boolean =>
  text.startsWith('case-') && text !== 'case-closed-danger' && text !== 'case-remind-info'

/** A fixed text that is sent once more is shown where it was sent last. The emergency text of a held question stands on top. */
const isSaidAgain = (messages: AskerCase['messages'], at: number): boolean => {
  const text = textOf(messages[at])
  return messages.slice(at + 1).some((later) => textOf(later) === text)
}
const textOf = (message: AskerCase['messages'][number] | undefined): string =>
  message?.kind === 'fixed' ? message.text : ''

function ReplyForm({ one, onReplied }: Pick<MessagesProps, 'one' | 'onReplied'>) {
  const say = useAskSay()
  const id = useId()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<Trouble | 'length' | 'no'>('no')
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '' || Array.from(text.trim()).length > 2000) return setWrong('length')
    const sent = await service.call('addInfo', { id: one.id, body: { version: one.version, text } })
    if (!sent.ok) return setWrong(sent.error)
    setText('')
    setWrong('no')
    onReplied(sent.value)
  }
  return (
    <form className="form" onSubmit={(event) => void send(event)} noValidate>
      <div className="field">
        <label htmlFor={id}>{say('ask-case-reply')}</label>
        {wrong === 'length' ? (
          <p className="problem" role="alert" id={`${id}-wrong`}>
            {say('ask-case-reply-short')}
          </p>
        ) : null}
        <textarea
          id={id}
          rows={5}
          value={text}
          aria-invalid={wrong === 'length'}
          aria-describedby={wrong === 'length' ? `${id}-wrong` : undefined}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </div>
      {typeof wrong === 'string' ? null : <TroubleNote trouble={wrong} />}
      <div className="buttons">
        <button type="submit" className="primary">
          {say('ask-case-reply-send')}
        </button>
      </div>
    </form>
  )
}
