/** A duty lead gives the question to somebody by name: clinicians who fit it, those on duty first. */
import type { endpoints, ReplyOf, Workspace } from '@herald/api'
import { useState } from 'react'
import { Disclosure } from '../../kit/disclosure.tsx'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { ActButton } from '../act.tsx'
import { Choice } from '../queue-filters.tsx'
import { Tick } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'

type Colleagues = ReplyOf<(typeof endpoints)['colleagues']>['colleagues']
type Props = {
  readonly work: Workspace
  readonly withVersion: (act: (version: number) => Promise<unknown>) => Promise<void>
  readonly onGiven: () => void
}

export function HandOver({ work, withVersion, onGiven }: Props) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [colleagues, setColleagues] = useState<Colleagues>()
  const [to, setTo] = useState('')
  const [noConflict, setNoConflict] = useState(false)
  const load = async () => {
    const found = await run(() => service.call('colleagues', { id: work.id }))
    if (found === undefined) return
    setColleagues(found.colleagues)
    setTo(found.colleagues[0]?.id ?? '')
  }
  const give = () =>
    withVersion(async (version) => {
      const body = { version, to, noConflict: true as const }
      if ((await run(() => service.call('reassign', { id: work.id, body }))) !== undefined) onGiven()
    })
  return (
    <Disclosure title={say('staff-hand-over')}>
      <p>{say('staff-hand-over-how')}</p>
      <TroubleNote trouble={trouble} />
      {colleagues === undefined ? (
        <ActButton button={say('staff-hand-over-show')} isOff={isBusy} onDo={load} />
      ) : colleagues.length === 0 ? (
        <p>{say('staff-hand-over-none')}</p>
      ) : (
        <>
          <Choice
            label={say('staff-hand-over-to')}
            value={to}
            isRequired
            choices={colleagues.map(({ id, name, field, isOnDuty, isMe }) => ({
              value: id,
              label: `${name}, ${field}, ${say(isMe ? 'staff-hand-over-me' : isOnDuty ? 'staff-duty-on-duty' : 'staff-duty-off-duty')}`,
            }))}
            onChange={setTo}
          />
          <Tick label={say('staff-hand-over-conflict')} isTicked={noConflict} onTick={setNoConflict} />
          <ActButton
            button={say('staff-hand-over-do')}
            isOff={isBusy || !noConflict || to === ''}
            onDo={give}
          />
        </>
      )}
    </Disclosure>
  )
}
