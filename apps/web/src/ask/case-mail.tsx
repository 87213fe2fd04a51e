/** By mail: an address that brings her back to her question from any device, and a note when there is news. Off until she gives one. */
import type { Session } from '@herald/api'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { Section } from '../kit/section.tsx'
import type { Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { TroubleNote } from './parts.tsx'
import { rememberReturn } from './return-to.ts'
import { useAskSay } from './words.ts'

type Asker = Extract<Session, { kind: 'asker' }>

export function CaseMail({ id }: { readonly id: string }) {
  const say = useAskSay()
  const [session, setSession] = useState<Asker>()
  const [wrong, setWrong] = useState<Trouble>()
  useEffect(() => {
    void service.call('session', {}).then((replied) => {
      if (replied.ok && replied.value.kind === 'asker') setSession(replied.value)
    })
  }, [])
  if (session === undefined) return null
  const choose = async (mail: 'on' | 'off'): Promise<void> => {
    const chosen = await service.call('chooseMail', { body: { mail } })
    if (!chosen.ok) return setWrong(chosen.error)
    if (chosen.value.kind === 'asker') setSession(chosen.value)
  }
  const { email, mail } = session
  return (
    <Section title={say('ask-mail')}>
      {email === undefined ? (
        <>
          <p>{say('ask-mail-why')}</p>
          <LinkForm id={id} />
        </>
      ) : (
        <>
          <p>{say(mail === 'on' ? 'ask-mail-is-on' : 'ask-mail-is-off', { email })}</p>
          <p>
            <button type="button" className="link" onClick={() => void choose(mail === 'on' ? 'off' : 'on')}>
              {say(mail === 'on' ? 'ask-mail-off' : 'ask-mail-on')}
            </button>
          </p>
        </>
      )}
      {wrong === undefined ? null : <TroubleNote trouble={wrong} />}
    </Section>
  )
}

/** Where the link leads is remembered on this device: the link itself names no question. */
export function LinkForm({ id }: { readonly id: string }) {
  const say = useAskSay()
  const field = useId()
  const [email, setEmail] = useState('')
  const [wrong, setWrong] = useState<Trouble>()
  const [isSent, setSent] = useState(false)
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const asked = await service.auth('/sign-in/magic-link', { email: email.trim(), callbackURL: '/ask' })
    if (!asked.ok) return setWrong(asked.error)
    rememberReturn(id, Date.now())
    setWrong(undefined)
    setSent(true)
  }
  if (isSent)
    return (
      <p className="note" role="status">
        {say('ask-mail-sent')}
      </p>
    )
  return (
    <form className="form" onSubmit={(event) => void send(event)}>
      <div className="field">
        <label htmlFor={field}>{say('ask-mail-address')}</label>
        <p className="quiet" id={`${field}-help`}>
          {say('ask-mail-says')}
        </p>
        <input
          id={field}
          type="email"
          autoComplete="email"
          required
          value={email}
          aria-describedby={`${field}-help`}
          onChange={({ currentTarget: { value } }) => setEmail(value)}
        />
      </div>
      {wrong === undefined ? null : <TroubleNote trouble={wrong} />}
      <div className="buttons">
        <button type="submit" className="secondary">
          {say('ask-mail-send')}
        </button>
      </div>
    </form>
  )
}
