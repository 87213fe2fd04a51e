/** Delete everything: one question in a native dialog, and a word to type, so that no slip does it. */
import { type FormEvent, useId, useRef, useState } from 'react'
import { go } from '../address.ts'
import { deleteEverything } from '../deletion.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'

export function DeleteEverything() {
  const say = useSay()
  const id = useId()
  const { send } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isWrong, setIsWrong] = useState(false)
  const remove = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('word')
    const isTyped =
      typeof typed === 'string' && typed.trim().toLowerCase() === say('delete-word').toLowerCase()
    setIsWrong(!isTyped)
    if (!isTyped) return
    dialog.current?.close()
    await deleteEverything(send)
    go({ kind: 'privacy' })
  }
  return (
    <>
      <button type="button" className="secondary" onClick={() => dialog.current?.showModal()}>
        {say('delete-everything')}
      </button>
      <dialog ref={dialog} aria-labelledby={`${id}-title`}>
        <form className="form" onSubmit={(event) => void remove(event)} noValidate>
          <h2 id={`${id}-title`}>{say('delete-sure')}</h2>
          <p>{say('delete-what')}</p>
          <div className={isWrong ? 'field field-wrong' : 'field'}>
            <label htmlFor={`${id}-word`}>{say('delete-type', { word: say('delete-word') })}</label>
            {isWrong ? (
              <p className="problem" role="alert" id={`${id}-wrong`}>
                {say('delete-not-typed', { word: say('delete-word') })}
              </p>
            ) : null}
            <span className="measure">
              <input
                id={`${id}-word`}
                name="word"
                type="text"
                autoComplete="off"
                autoCapitalize="off"
                aria-invalid={isWrong}
                aria-describedby={isWrong ? `${id}-wrong` : undefined}
              />
            </span>
          </div>
          <div className="buttons">
            <button type="submit" className="primary">
              {say('delete-yes')}
            </button>
            <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
              {say('delete-no')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}
