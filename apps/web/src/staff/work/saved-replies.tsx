/** Paragraphs that the writer keeps for later, and puts in again. */
import type { endpoints, ReplyOf } from '@herald/api'
import { useState } from 'react'
import { Disclosure } from '../../kit/disclosure.tsx'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { TextField } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'

type Saved = ReplyOf<(typeof endpoints)['savedReplies']>['replies']
type Props = {
  /** Of the paragraph that the writer is in. */
  readonly words: string
  readonly onInsert: (text: string) => void
}

export function SavedReplies({ words, onInsert }: Props) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [saved, setSaved] = useState<Saved>()
  const [title, setTitle] = useState('')
  const load = async () => {
    const found = await run(() => service.call('savedReplies', {}))
    if (found !== undefined) setSaved(found.replies)
  }
  const keep = async () => {
    const kept = await run(() => service.call('saveReply', { body: { title, text: words } }))
    if (kept === undefined) return
    setTitle('')
    setSaved((before) => [kept, ...(before ?? [])])
  }
  return (
    <Disclosure title={say('staff-saved-replies')}>
      <TroubleNote trouble={trouble} />
      {saved === undefined ? (
        <button type="button" className="secondary" disabled={isBusy} onClick={() => void load()}>
          {say('staff-saved-replies-show')}
        </button>
      ) : saved.length === 0 ? (
        <p>{say('staff-saved-replies-none')}</p>
      ) : (
        <ul className="offered">
          {saved.map((one) => (
            <li key={one.id}>
              <p>
                <strong>{one.title}</strong>
              </p>
              <p>{one.text}</p>
              <button type="button" className="link" onClick={() => onInsert(one.text)}>
                {say('staff-saved-replies-insert')}
                <span className="for-ears"> {one.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={say('staff-saved-replies-title')}
        help={say('staff-saved-replies-help')}
        value={title}
        onChange={setTitle}
      />
      <button
        type="button"
        className="secondary"
        disabled={isBusy || title.trim() === '' || words.trim() === ''}
        onClick={() => void keep()}
      >
        {say('staff-saved-replies-keep')}
      </button>
    </Disclosure>
  )
}
