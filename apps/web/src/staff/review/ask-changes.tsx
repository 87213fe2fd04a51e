/** Back to the writer, with reasons from the list and in words. */
import { changeReasons, type Workspace } from '@herald/api'
import { useState } from 'react'
import { Disclosure } from '../../kit/disclosure.tsx'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { go } from '../address.ts'
import { idOf } from '../language.ts'
import { TextField, Tick } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'

type Reason = (typeof changeReasons)[number]

export function AskChanges({ work }: { readonly work: Workspace }) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [reasons, setReasons] = useState<readonly Reason[]>([])
  const [text, setText] = useState('')
  const send = async () => {
    const body = { version: work.version, reasons: [...reasons], text }
    const sent = await run(() => service.call('requestChanges', { id: work.id, body }))
    if (sent !== undefined) go({ kind: 'queue' })
  }
  return (
    <Disclosure title={say('staff-ask-changes')}>
      <fieldset className="checklist">
        <legend>{say('staff-ask-changes-why')}</legend>
        {changeReasons.map((reason) => (
          <Tick
            key={reason}
            label={say(`staff-reason-${idOf(reason)}`)}
            isTicked={reasons.includes(reason)}
            onTick={(is) =>
              setReasons((before) =>
                changeReasons.filter((one) => (one === reason ? is : before.includes(one))),
              )
            }
          />
        ))}
      </fieldset>
      <TextField label={say('staff-ask-changes-text')} value={text} onChange={setText} rows={3} />
      <TroubleNote trouble={trouble} />
      <button
        type="button"
        className="secondary"
        disabled={isBusy || reasons.length === 0 || text.trim().length < 3}
        onClick={() => void send()}
      >
        {say('staff-ask-changes-send')}
      </button>
    </Disclosure>
  )
}
