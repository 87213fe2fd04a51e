/** Takes one entry away, once she has said so a second time. */
import { useRef } from 'react'
import type { DiaryParts } from '../diary.tsx'

type Props = DiaryParts & { readonly entry: string; readonly day: string }

export function DeleteEntry({ entry, day, say, tell }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button
        type="button"
        className="link"
        aria-label={say('diary-delete-what', { day })}
        onClick={() => dialog.current?.showModal()}
      >
        {say('diary-delete')}
      </button>
      <dialog ref={dialog} aria-label={say('diary-delete-what', { day })}>
        <p>{say('diary-delete-sure', { day })}</p>
        <div className="buttons">
          <button
            type="button"
            className="primary"
            onClick={() => {
              dialog.current?.close()
              tell({ kind: 'delete', entry })
            }}
          >
            {say('diary-delete-yes')}
          </button>
          <button type="button" className="secondary" onClick={() => dialog.current?.close()}>
            {say('diary-delete-no')}
          </button>
        </div>
      </dialog>
    </>
  )
}
