/** Delete everything, after one question in a native dialog. */
import { useRef } from 'react'
import { go } from '../address.ts'
import { forgetDraft } from '../ask/draft-key.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { today } from '../today.ts'
import { useSay } from '../words/language.tsx'

export function DeleteEverything() {
  const say = useSay()
  const { send } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const remove = async (): Promise<void> => {
    dialog.current?.close()
    forgetDraft()
    await send({ kind: 'delete-everything', asOf: today() })
    go({ kind: 'start' })
  }
  return (
    <>
      <button type="button" className="secondary" onClick={() => dialog.current?.showModal()}>
        {say('delete-everything')}
      </button>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{say('delete-sure')}</h2>
        <p>{say('delete-what')}</p>
        <div className="buttons">
          <button type="button" className="primary" onClick={() => void remove()}>
            {say('delete-yes')}
          </button>
          <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
            {say('delete-no')}
          </button>
        </div>
      </dialog>
    </>
  )
}
