/** A record behind its passcode, and a record that this Herald cannot read: neither is written over. */
import { sentences } from '@herald/content-en/screens/locked'
import { type FormEvent, useId } from 'react'
import { useDesk } from '../desk/desk-context.tsx'
import { DeleteEverything } from '../kit/delete-everything.tsx'
import { SaveLinks } from '../kit/save-links.tsx'
import type { Say } from '../words/say.ts'
import { useScreenSay } from '../words/use-screen-say.ts'

export function LockedScreen() {
  const say = useScreenSay(sentences)
  const { work } = useDesk().state
  return work.kind === 'locked' ? <Locked say={say} wrong={work.wrong} /> : <Unreadable say={say} />
}

function Locked({ say, wrong }: { readonly say: Say; readonly wrong: boolean }) {
  const id = useId()
  const { send } = useDesk()
  const open = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const passcode = new FormData(event.currentTarget).get('passcode')
    if (typeof passcode === 'string' && passcode !== '') void send({ kind: 'unlock', passcode })
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('locked-heading')}</h1>
      <p className="lead">{say('locked-lead')}</p>
      <form className="form" onSubmit={open} noValidate>
        <div className={wrong ? 'field field-wrong' : 'field'}>
          <label htmlFor={id}>{say('locked-passcode')}</label>
          {wrong ? (
            <p className="problem" role="alert" id={`${id}-wrong`}>
              {say('locked-wrong')}
            </p>
          ) : null}
          <span className="measure">
            <input
              id={id}
              name="passcode"
              type="password"
              className="wide"
              autoComplete="current-password"
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
            />
          </span>
        </div>
        <div className="buttons">
          <button type="submit" className="primary">
            {say('locked-open')}
          </button>
        </div>
      </form>
      <p className="quiet">{say('locked-forgot')}</p>
      <DeleteEverything />
    </>
  )
}

function Unreadable({ say }: { readonly say: Say }) {
  const { state, send } = useDesk()
  return (
    <>
      <h1 tabIndex={-1}>{say('locked-unreadable')}</h1>
      <p className="lead">{say('locked-unreadable-why')}</p>
      {state.work.kind === 'exported' ? (
        <SaveLinks files={state.work.files} words={(name) => say('locked-unreadable-save', { name })} />
      ) : (
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void send({ kind: 'export-raw' })}>
            {say('locked-unreadable-copy')}
          </button>
        </div>
      )}
      <p>{say('locked-unreadable-new')}</p>
      <DeleteEverything />
    </>
  )
}
