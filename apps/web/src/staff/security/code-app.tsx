/** A code app on a phone: set up with a picture, then six digits, then recovery codes that are shown once. */
import { type FormEvent, useState } from 'react'
import { useSay } from '../../words/language.tsx'
import { TextField } from '../text-field.tsx'
import { useTask } from '../use-task.ts'
import { beginCodeApp, type CodeApp, newRecoveryCodes, removeCodeApp, showCode } from './factors.ts'
import { QrCode } from './qr-code.tsx'

type Props = {
  readonly has: boolean
  readonly hasPassword: boolean
  readonly mayRemove: boolean
  /** They are shown once: the screen shows nothing else until they are kept. */
  readonly onCodes: (codes: readonly string[]) => void
  readonly onChange: () => Promise<void>
}

export function CodeAppSection({ has, hasPassword, mayRemove, onCodes, onChange }: Props) {
  const say = useSay()
  const [begun, setBegun] = useState<CodeApp>()
  return (
    <section className="factor" aria-labelledby="staff-code-app">
      <h2 id="staff-code-app">{say('staff-code-app')}</h2>
      {has ? (
        <Change mayRemove={mayRemove} onCodes={onCodes} onChange={onChange} />
      ) : begun === undefined ? (
        <Begin hasPassword={hasPassword} onBegun={setBegun} />
      ) : (
        <Confirm app={begun} onShown={() => onCodes(begun.recoveryCodes)} />
      )}
    </section>
  )
}

function Begin({
  hasPassword,
  onBegun,
}: Pick<Props, 'hasPassword'> & { readonly onBegun: (app: CodeApp) => void }) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [password, setPassword] = useState('')
  const begin = async (event: FormEvent) => {
    event.preventDefault()
    const app = await run(() => beginCodeApp(password, hasPassword))
    if (app !== undefined) onBegun(app)
  }
  return (
    <form className="staff-form" onSubmit={(event) => void begin(event)}>
      <p>{say('staff-code-app-how')}</p>
      {trouble === undefined ? null : (
        <p className="trouble" role="alert">
          {say('staff-password-wrong')}
        </p>
      )}
      <TextField
        label={say(hasPassword ? 'staff-password' : 'staff-password-new')}
        {...(hasPassword ? {} : { help: say('staff-password-new-help') })}
        type="password"
        value={password}
        onChange={setPassword}
        complete={hasPassword ? 'current-password' : 'new-password'}
      />
      <button
        type="submit"
        className="secondary"
        disabled={isBusy || password.length < (hasPassword ? 1 : 12)}
      >
        {say('staff-code-app-begin')}
      </button>
    </form>
  )
}

function Confirm({ app, onShown }: { readonly app: CodeApp; readonly onShown: () => void }) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [code, setCode] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if ((await run(() => showCode(code))) !== undefined) onShown()
  }
  return (
    <form className="staff-form" onSubmit={(event) => void send(event)}>
      <p>{say('staff-code-app-scan')}</p>
      <QrCode text={app.uri} label={say('staff-code-app-picture')} />
      <p>
        {say('staff-code-app-key')} <code className="secret">{app.secret}</code>
      </p>
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
        {say('staff-code-app-confirm')}
      </button>
    </form>
  )
}

function Change({ mayRemove, onCodes, onChange }: Pick<Props, 'mayRemove' | 'onCodes' | 'onChange'>) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [password, setPassword] = useState('')
  const renew = async () => {
    const codes = await run(() => newRecoveryCodes(password))
    if (codes !== undefined) onCodes(codes)
  }
  const remove = async () => {
    if ((await run(() => removeCodeApp(password))) !== undefined) await onChange()
  }
  return (
    <div className="staff-form">
      <p>{say('staff-code-app-there')}</p>
      {trouble === undefined ? null : (
        <p className="trouble" role="alert">
          {say('staff-password-wrong')}
        </p>
      )}
      <TextField
        label={say('staff-password')}
        type="password"
        value={password}
        onChange={setPassword}
        complete="current-password"
      />
      <button
        type="button"
        className="secondary"
        disabled={isBusy || password === ''}
        onClick={() => void renew()}
      >
        {say('staff-recovery-new')}
      </button>
      <button
        type="button"
        className="link"
        disabled={isBusy || password === '' || !mayRemove}
        onClick={() => void remove()}
      >
        {say('staff-code-app-remove')}
      </button>
      {mayRemove ? null : <p className="quiet">{say('staff-factor-last')}</p>}
    </div>
  )
}
