/** A lock on what is kept: set with a passcode typed twice, taken off with one press. */
import { type FormEvent, useId, useState } from 'react'
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import type { Say } from '../words/say.ts'

const shortest = 8

type Wrong = 'no' | 'short' | 'differ'

export function Passcode({ opened, say }: { readonly opened: Opened; readonly say: Say }) {
  const id = useId()
  const { send } = useDesk()
  const [wrong, setWrong] = useState<Wrong>('no')
  const [isSetting, setIsSetting] = useState(false)
  const set = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const [passcode, again] = [data.get('passcode'), data.get('again')]
    if (typeof passcode !== 'string' || passcode.length < shortest) return setWrong('short')
    if (passcode !== again) return setWrong('differ')
    setWrong('no')
    setIsSetting(true)
    await send({ kind: 'set-passcode', passcode })
    setIsSetting(false)
  }
  if (opened.keeping === 'not-wanted') return <p>{say('privacy-lock-not-kept')}</p>
  if (opened.hasPasscode)
    return (
      <>
        <p role="status">{say('privacy-lock-is-set')}</p>
        <p>{say('privacy-lock-forget')}</p>
        <button
          type="button"
          className="secondary"
          onClick={() => void send({ kind: 'set-passcode', passcode: '' })}
        >
          {say('privacy-lock-off')}
        </button>
      </>
    )
  return (
    <>
      <p>{say('privacy-lock-why')}</p>
      <p>{say('privacy-lock-forget')}</p>
      <form className="form" onSubmit={(event) => void set(event)} noValidate>
        <div className={wrong === 'no' ? 'field' : 'field field-wrong'}>
          <label htmlFor={`${id}-new`}>{say('privacy-lock-new')}</label>
          <p className="quiet" id={`${id}-help`}>
            {say('privacy-lock-new-help')}
          </p>
          {wrong === 'no' ? null : (
            <p className="problem" role="alert" id={`${id}-wrong`}>
              {say(`privacy-lock-${wrong}`)}
            </p>
          )}
          <span className="measure">
            <input
              id={`${id}-new`}
              name="passcode"
              type="password"
              className="wide"
              autoComplete="new-password"
              aria-invalid={wrong !== 'no'}
              aria-describedby={wrong === 'no' ? `${id}-help` : `${id}-wrong ${id}-help`}
            />
          </span>
        </div>
        <div className="field">
          <label htmlFor={`${id}-again`}>{say('privacy-lock-again')}</label>
          <span className="measure">
            <input
              id={`${id}-again`}
              name="again"
              type="password"
              className="wide"
              autoComplete="new-password"
            />
          </span>
        </div>
        <div className="buttons">
          <button type="submit" className="secondary" disabled={isSetting}>
            {say('privacy-lock-set')}
          </button>
        </div>
      </form>
    </>
  )
}
