/** Signing in: one press in the demonstration; elsewhere a password, then the code of the second factor. */
import type { endpoints, ReplyOf, Session } from '@herald/api'
import { type FormEvent, useEffect, useState } from 'react'
import { service } from '../service/service.ts'
import { useSay } from '../words/language.tsx'
import { TextField } from './text-field.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useTask } from './use-task.ts'

type Accounts = ReplyOf<(typeof endpoints)['demonstration']>['accounts']
type Props = { readonly session: Session; readonly onSignedIn: () => Promise<void> }

export function SignIn({ session, onSignedIn }: Props) {
  const say = useSay()
  const [asksCode, setAsksCode] = useState(false)
  const isStaff = session.kind === 'staff'
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-sign-in')}</h1>
      {session.kind === 'asker' ? <p className="note">{say('staff-not-staff')}</p> : null}
      {isStaff && session.secondFactor === 'not set up' ? (
        <p className="note" role="alert">
          {say('staff-no-second-factor')}
        </p>
      ) : null}
      {session.isDemonstration ? <Demonstration onSignedIn={onSignedIn} /> : null}
      {asksCode || (isStaff && session.secondFactor === 'needed') ? (
        <Code onSignedIn={onSignedIn} />
      ) : session.isDemonstration ? null : (
        <Password onSignedIn={onSignedIn} onCode={() => setAsksCode(true)} />
      )}
    </>
  )
}

function Demonstration({ onSignedIn }: Pick<Props, 'onSignedIn'>) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [accounts, setAccounts] = useState<Accounts>([])
  useEffect(() => {
    void service.call('demonstration', {}).then((replied) => {
      if (replied.ok) setAccounts(replied.value.accounts)
    })
  }, [])
  const enter = async (account: string) => {
    const done = await run(() => service.call('demonstrationIn', { body: { account } }))
    if (done !== undefined) await onSignedIn()
  }
  return (
    <>
      <p className="lead">{say('staff-sign-in-demo')}</p>
      <TroubleNote trouble={trouble} />
      <ul className="accounts">
        {accounts
          .filter(({ account }) => account !== 'asker')
          .map(({ account, name, roles }) => (
            <li key={account}>
              <button
                type="button"
                className="secondary"
                disabled={isBusy}
                onClick={() => void enter(account)}
              >
                {name}
              </button>
              <span className="quiet">{roles.map((role) => say(`staff-role-${role}`)).join(', ')}</span>
            </li>
          ))}
      </ul>
    </>
  )
}

/** better-auth says `twoFactorRedirect` when a code must follow. */
const wantsCode = (reply: unknown): boolean =>
  typeof reply === 'object' &&
  reply !== null &&
  'twoFactorRedirect' in reply &&
  reply.twoFactorRedirect === true

function Password({ onSignedIn, onCode }: Pick<Props, 'onSignedIn'> & { readonly onCode: () => void }) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await run(() => service.auth('/sign-in/email', { email, password }))
    if (reply === undefined) return
    if (wantsCode(reply)) onCode()
    else await onSignedIn()
  }
  return (
    <form className="staff-form" onSubmit={(event) => void send(event)}>
      <p className="lead">{say('staff-sign-in-lead')}</p>
      {trouble === undefined ? null : (
        <p className="trouble" role="alert">
          {say('staff-sign-in-wrong')}
        </p>
      )}
      <TextField
        label={say('staff-email')}
        type="email"
        value={email}
        onChange={setEmail}
        complete="username"
      />
      <TextField
        label={say('staff-password')}
        type="password"
        value={password}
        onChange={setPassword}
        complete="current-password"
      />
      <button type="submit" className="primary" disabled={isBusy || email === '' || password === ''}>
        {say('staff-sign-in')}
      </button>
    </form>
  )
}

function Code({ onSignedIn }: Pick<Props, 'onSignedIn'>) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [code, setCode] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await run(() => service.auth('/two-factor/verify-totp', { code: code.replaceAll(' ', '') }))
    if (reply !== undefined) await onSignedIn()
  }
  return (
    <form className="staff-form" onSubmit={(event) => void send(event)}>
      <p className="lead">{say('staff-code-lead')}</p>
      {trouble === undefined ? null : (
        <p className="trouble" role="alert">
          {say('staff-code-wrong')}
        </p>
      )}
      <TextField
        label={say('staff-code')}
        value={code}
        onChange={setCode}
        complete="one-time-code"
        inputMode="numeric"
      />
      <button type="submit" className="primary" disabled={isBusy || code.length < 6}>
        {say('staff-sign-in')}
      </button>
    </form>
  )
}
