/** A danger hold: read in full, then clear it or act on it. Usable at 320 px. */
import { useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { go } from '../address.ts'
import { TextField, Tick } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import type { WorkProps } from './work-screen.tsx'

export function DangerActs({ work }: Pick<WorkProps, 'work' | 'onWork'>) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [note, setNote] = useState('')
  const [isRead, setRead] = useState(false)
  const [isReal, setReal] = useState(false)
  const input = { id: work.id }
  const clear = async () => {
    const body = { version: work.version, readInFull: true as const, note }
    if ((await run(() => service.call('clearDanger', { ...input, body }))) !== undefined)
      go({ kind: 'queue' })
  }
  const escalate = async () => {
    const body = { version: work.version, dangerIsReal: true as const, note }
    if ((await run(() => service.call('escalate', { ...input, body }))) !== undefined) go({ kind: 'queue' })
  }
  const hasNote = note.trim().length >= 3
  return (
    <section className="hold" aria-labelledby="staff-hold">
      <h2 id="staff-hold">{say('staff-hold')}</h2>
      <p>{say('staff-hold-how')}</p>
      {work.mayDo.includes('clear') ? null : <p>{say('staff-hold-not-yours')}</p>}
      <blockquote className="her-words">{work.question}</blockquote>
      <TroubleNote trouble={trouble} />
      <TextField label={say('staff-hold-note')} value={note} onChange={setNote} rows={2} />
      <div className="hold-ways">
        <div>
          <Tick label={say('staff-hold-read')} isTicked={isRead} onTick={setRead} />
          <button
            type="button"
            className="secondary"
            disabled={isBusy || !isRead || !hasNote || !work.mayDo.includes('clear')}
            onClick={() => void clear()}
          >
            {say('staff-hold-clear')}
          </button>
        </div>
        <div>
          <Tick label={say('staff-hold-real')} isTicked={isReal} onTick={setReal} />
          <button
            type="button"
            className="primary"
            disabled={isBusy || !isReal || !hasNote || !work.mayDo.includes('escalate')}
            onClick={() => void escalate()}
          >
            {say('staff-hold-escalate')}
          </button>
        </div>
      </div>
    </section>
  )
}
