/** What she may do with a question now: the server says which. What cannot be undone asks first. */
import type { AskerCase } from '@herald/api'
import { type FormEvent, useId, useRef, useState } from 'react'
import { Section } from '../kit/section.tsx'
import type { Replied, Trouble } from '../service/client.ts'
import { service } from '../service/service.ts'
import { TroubleNote } from './parts.tsx'
import { goTo, hashOf } from './place.ts'
import { fixedText, noNumbers, useAskSay } from './words.ts'

type Props = { readonly one: AskerCase; readonly onChanged: (one: AskerCase) => void }

type Rated = 'yes' | 'partly' | 'no'

export function CaseActs({ one, onChanged }: Props) {
  const say = useAskSay()
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const { id, version, mayDo, rating } = one
  const take = async (asked: Promise<Replied<AskerCase>>): Promise<void> => {
    const replied = await asked
    setTrouble(replied.ok ? undefined : replied.error)
    if (replied.ok) onChanged(replied.value)
  }
  const body = { version }
  return (
    <>
      {mayDo.includes('rate') ? (
        <Section title={say('ask-rate-heading')}>
          {rating === undefined ? (
            <div className="buttons">
              {(['yes', 'partly', 'no'] as const satisfies readonly Rated[]).map((clear) => (
                <button
                  key={clear}
                  type="button"
                  className="secondary"
                  onClick={() => void take(service.call('rate', { id, body: { clear } }))}
                >
                  {say(`ask-rate-${clear}`)}
                </button>
              ))}
            </div>
          ) : null}
          <p role="status">{rating === undefined ? '' : say('ask-rate-thanks')}</p>
        </Section>
      ) : null}
      <Section title={say('ask-acts-heading')}>
        {trouble === undefined ? null : <TroubleNote trouble={trouble} />}
        <div className="buttons">
          {mayDo.includes('withdraw') ? (
            <Sure act="withdraw" onYes={() => take(service.call('withdraw', { id, body }))} />
          ) : null}
          {mayDo.includes('reopen') ? (
            <button
              type="button"
              className="secondary"
              onClick={() => void take(service.call('reopen', { id, body }))}
            >
              {say('ask-act-reopen')}
            </button>
          ) : null}
          {mayDo.includes('close') ? (
            <Sure act="close" onYes={() => take(service.call('close', { id, body }))} />
          ) : null}
          <button type="button" className="secondary" onClick={() => void download(setTrouble)}>
            {say('ask-act-download')}
          </button>
          {mayDo.includes('erase') ? <Delete id={id} /> : null}
        </div>
        <p className="quiet">{say('ask-act-download-note')}</p>
        <p>
          <a href={hashOf({ kind: 'step', step: { kind: 'before' } })}>{say('ask-act-again')}</a>
        </p>
      </Section>
    </>
  )
}

/** Everything about her as one readable file; it is made here and goes nowhere else. */
async function download(onTrouble: (trouble: Trouble | undefined) => void): Promise<void> {
  const all = await service.call('export', {})
  onTrouble(all.ok ? undefined : all.error)
  if (!all.ok) return
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(all.value, undefined, 2)], { type: 'application/json' }),
  )
  const link = document.createElement('a')
  link.href = address
  link.download = 'herald.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

type SureProps = { readonly act: 'withdraw' | 'close'; readonly onYes: () => Promise<void> }

function Sure({ act, onYes }: SureProps) {
  const say = useAskSay()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const yes = async (): Promise<void> => {
    dialog.current?.close()
    await onYes()
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <>
      <button type="button" className="secondary" onClick={() => dialog.current?.showModal()}>
        {say(`ask-act-${act}`)}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{say(`ask-act-${act}-sure`)}</h2>
        <p>{say(`ask-act-${act}-what`)}</p>
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void yes()}>
            {say(`ask-act-${act}`)}
          </button>
          <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
            {say('ask-act-keep')}
          </button>
        </div>
      </dialog>
    </>
  )
}

/** She types the word: nothing is erased by one stray press. */
function Delete({ id }: { readonly id: string }) {
  const say = useAskSay()
  const field = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<Trouble | 'asking' | 'wrong' | 'deleted'>('asking')
  const remove = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (typed.trim() !== 'delete') return setState('wrong')
    const replied = await service.call('eraseCase', { id, body: { typed: 'delete' } })
    setState(replied.ok ? 'deleted' : replied.error)
  }
  const leave = (): void => {
    dialog.current?.close()
    if (state === 'deleted') goTo({ kind: 'step', step: { kind: 'before' } })
  }
  return (
    <>
      <button type="button" className="secondary" onClick={() => dialog.current?.showModal()}>
        {say('ask-act-delete')}
      </button>
      <dialog ref={dialog} aria-labelledby={`${field}-title`} onCancel={leave}>
        <h2 id={`${field}-title`}>{say('ask-act-delete-sure')}</h2>
        {state === 'deleted' ? (
          <p role="status">{fixedText('case-erased', noNumbers, say)}</p>
        ) : (
          <form className="form" onSubmit={(event) => void remove(event)} noValidate>
            <p>{say('ask-act-delete-what')}</p>
            <div className="field">
              <label htmlFor={field}>{say('ask-act-delete-type')}</label>
              {state === 'wrong' ? (
                <p className="problem" role="alert">
                  {say('ask-act-delete-wrong')}
                </p>
              ) : null}
              <input
                id={field}
                type="text"
                autoComplete="off"
                value={typed}
                onChange={({ currentTarget: { value } }) => setTyped(value)}
              />
            </div>
            {typeof state === 'string' ? null : <TroubleNote trouble={state} />}
            <button type="submit" className="primary">
              {say('ask-act-delete')}
            </button>
          </form>
        )}
        <button type="button" className="secondary" onClick={leave}>
          {say(state === 'deleted' ? 'ask-back' : 'ask-act-keep')}
        </button>
      </dialog>
    </>
  )
}
