/** Signing in: one press in the demonstration; elsewhere a passkey, or a password and the second step. */
import type { endpoints, ReplyOf, Session } from '@herald/api'
import { type FormEvent, useEffect, useState } from 'react'
import { Disclosure } from '../kit/disclosure.tsx'
import { service } from '../service/service.ts'
import { useSay } from '../words/language.tsx'
import { showCode, showPasskey, showRecoveryCode } from './security/factors.ts'
import { TextField } from './text-field.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useTask } from './use-task.ts'

type Accounts = ReplyOf<(typeof endpoints)['demonstration']>['accounts']
type Props = { readonly session: Session; readonly onSignedIn: () => Promise<void> }

export function SignIn({ session, onSignedIn }: Props) {
  const say = useSay()
  const [asksCode, setAsksCode] = useState(false)
  const needsSecond = asksCode || (session.kind === 'staff' && session.secondFactor === 'needed')
  const ways = needsSecond ? (
    <SecondStep onSignedIn={onSignedIn} />
  ) : (
    <FirstStep onSignedIn={onSignedIn} onCode={() => setAsksCode(true)} />
  )
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-sign-in')}</h1>
      {session.kind === 'asker' ? <p className="note">{say('staff-not-staff')}</p> : null}
      {session.isDemonstration ? <Demonstration onSignedIn={onSignedIn} /> : null}
      {session.isDemonstration && !needsSecond ? (
        <Disclosure title={say('staff-sign-in-own')}>{ways}</Disclosure>
      ) : (
        ways
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

/** A passkey is both steps in one: nothing is typed. */
function PasskeyButton({ onSignedIn }: Pick<Props, 'onSignedIn'>) {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const show = async () => {
    setBusy(true)
    const shown = await showPasskey()
    setBusy(false)
    setWrong(!shown.ok)
    if (shown.ok) await onSignedIn()
  }
  return (
    <div className="staff-form">
      {isWrong ? (
        <p className="trouble" role="alert">
          {say('staff-passkey-wrong')}
        </p>
      ) : null}
      <button type="button" className="secondary" disabled={isBusy} onClick={() => void show()}>
        {say('staff-passkey-sign-in')}
      </button>
    </div>
  )
}

/** better-auth says `twoFactorRedirect` when a code must follow. */
const wantsCode = (reply: unknown): boolean =>
  typeof reply === 'object' &&
  reply !== null &&
  'twoFactorRedirect' in reply &&
  reply.twoFactorRedirect === true

function FirstStep({ onSignedIn, onCode }: Pick<Props, 'onSignedIn'> & { readonly onCode: () => void }) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [isMailed, setMailed] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await run(() => service.auth('/sign-in/email', { email, password }))
    if (reply === undefined) return
    if (wantsCode(reply)) onCode()
    else await onSignedIn()
  }
  const mail = async () => {
    const sent = await run(() => service.auth('/sign-in/magic-link', { email, callbackURL: '/staff' }))
    setMailed(sent !== undefined)
  }
  return (
    <div className="sign-in-ways">
      <p className="lead">{say('staff-sign-in-lead')}</p>
      <PasskeyButton onSignedIn={onSignedIn} />
      <form className="staff-form" onSubmit={(event) => void send(event)}>
        {trouble === undefined ? null : (
          <p className="trouble" role="alert">
            {say('staff-sign-in-wrong')}
          </p>
        )}
        {isMailed ? (
          <p className="note" role="status">
            {say('staff-link-sent')}
          </p>
        ) : null}
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
        <button type="button" className="link" disabled={isBusy || email === ''} onClick={() => void mail()}>
          {say('staff-link')}
        </button>
      </form>
    </div>
  )
}

function SecondStep({ onSignedIn }: Pick<Props, 'onSignedIn'>) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [code, setCode] = useState('')
  const [isRecovery, setRecovery] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await run(() => (isRecovery ? showRecoveryCode(code) : showCode(code)))
    if (reply !== undefined) await onSignedIn()
  }
  return (
    <div className="sign-in-ways">
      <form className="staff-form" onSubmit={(event) => void send(event)}>
        <p className="lead">{say(isRecovery ? 'staff-recovery-lead' : 'staff-code-lead')}</p>
        {trouble === undefined ? null : (
          <p className="trouble" role="alert">
            {say(isRecovery ? 'staff-recovery-wrong' : 'staff-code-wrong')}
          </p>
        )}
        <TextField
          key={String(isRecovery)}
          label={say(isRecovery ? 'staff-recovery-code' : 'staff-code')}
          value={code}
          onChange={setCode}
          {...(isRecovery ? {} : { complete: 'one-time-code', inputMode: 'numeric' as const })}
        />
        <button type="submit" className="primary" disabled={isBusy || code.trim().length < 6}>
          {say('staff-sign-in')}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            setRecovery(!isRecovery)
            setCode('')
          }}
        >
          {say(isRecovery ? 'staff-recovery-not' : 'staff-recovery-use')}
        </button>
      </form>
      <PasskeyButton onSignedIn={onSignedIn} />
    </div>
  )
}
