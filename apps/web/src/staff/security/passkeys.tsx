/** Passkeys of the account: what there is, another one, one away. */
import { useState } from 'react'
import type { Replied } from '../../service/client.ts'
import { useSay } from '../../words/language.tsx'
import { momentInWords } from '../language.ts'
import { TextField } from '../text-field.tsx'
import { addPasskey, type Passkey, removePasskey } from './factors.ts'

type Props = {
  readonly passkeys: readonly Passkey[]
  /** Without another second step the last passkey stays. */
  readonly mayRemove: boolean
  readonly isFirst: boolean
  readonly onChange: () => Promise<void>
}

export function Passkeys({ passkeys, mayRemove, isFirst, onChange }: Props) {
  const say = useSay()
  const [name, setName] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const carry = async (
    work: () => Promise<Replied<unknown> | Awaited<ReturnType<typeof addPasskey>>>,
    words: string,
  ) => {
    setBusy(true)
    const done = await work()
    setBusy(false)
    setWrong(done.ok ? undefined : words)
    if (!done.ok) return
    setName('')
    await onChange()
  }
  return (
    <section className="factor" aria-labelledby="staff-passkeys">
      <h2 id="staff-passkeys">{say('staff-passkeys')}</h2>
      <p>{say('staff-passkeys-how')}</p>
      {passkeys.length === 0 ? null : (
        <ul className="factors">
          {passkeys.map((one) => (
            <li key={one.id}>
              <span>
                {one.name === '' ? say('staff-passkey-unnamed') : one.name}
                {one.addedAt === undefined ? null : (
                  <span className="quiet block">
                    {say('staff-passkey-added', { when: momentInWords(one.addedAt, 'en-GB') })}
                  </span>
                )}
              </span>
              <button
                type="button"
                className="link"
                disabled={isBusy || !mayRemove}
                onClick={() => void carry(() => removePasskey(one.id), say('staff-passkey-not-removed'))}
              >
                {say('staff-passkey-remove', {
                  name: one.name === '' ? say('staff-passkey-unnamed') : one.name,
                })}
              </button>
            </li>
          ))}
        </ul>
      )}
      {mayRemove || passkeys.length === 0 ? null : <p className="quiet">{say('staff-factor-last')}</p>}
      {wrong === undefined ? null : (
        <p className="trouble" role="alert">
          {wrong}
        </p>
      )}
      <TextField
        label={say('staff-passkey-name')}
        help={say('staff-passkey-name-help')}
        value={name}
        onChange={setName}
      />
      <button
        type="button"
        className={isFirst ? 'primary' : 'secondary'}
        disabled={isBusy}
        onClick={() => void carry(() => addPasskey(name.trim()), say('staff-passkey-not-added'))}
      >
        {say('staff-passkey-add')}
      </button>
    </section>
  )
}
