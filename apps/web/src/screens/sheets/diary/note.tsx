/** Her own words about a day. They are kept as she leaves the field; no rule reads them, and the page says so. */
import { useId, useState } from 'react'
import { mostNoteCharacters } from '../../../desk/sheets/diary.ts'
import { Link } from '../../../kit/link.tsx'
import type { DiaryParts } from '../diary.tsx'

type Props = DiaryParts & { readonly note: string; readonly onTooLong: (isTooLong: boolean) => void }

export function Note({ note, say, tell, onTooLong }: Props) {
  const id = useId()
  const [written, setWritten] = useState(note)
  const isTooLong = written.length > mostNoteCharacters
  return (
    <div className={isTooLong ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{say('diary-note')}</label>
      <p className="quiet" id={`${id}-how`}>
        {say('diary-note-how')}
      </p>
      <p id={`${id}-unread`}>
        {say('diary-note-unread')} <Link to={{ kind: 'help' }}>{say('diary-help-page')}</Link>
      </p>
      {isTooLong ? (
        <p className="problem" role="alert" id={`${id}-problem`}>
          {say('diary-note-long', { most: mostNoteCharacters })}
        </p>
      ) : null}
      <textarea
        id={id}
        rows={4}
        value={written}
        onChange={({ currentTarget: { value } }) => {
          setWritten(value)
          onTooLong(value.length > mostNoteCharacters)
        }}
        onBlur={() => {
          if (!isTooLong && written !== note) tell({ kind: 'note', note: written })
        }}
        aria-describedby={isTooLong ? `${id}-problem` : `${id}-how ${id}-unread`}
        aria-invalid={isTooLong}
      />
    </div>
  )
}
