/** What else can be done with a question: ask her, give it back or to somebody, decline, warn, correct, more time. */
import { declineReasons, type Workspace } from '@herald/api'
import { useState } from 'react'
import { Disclosure } from '../../kit/disclosure.tsx'
import type { Replied } from '../../service/client.ts'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { Act, ActButton } from '../act.tsx'
import { go } from '../address.ts'
import { Choice } from '../queue-filters.tsx'
import { TextField } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import { HandOver } from './hand-over.tsx'
import type { WorkProps } from './work-screen.tsx'

type Props = WorkProps & {
  /** Saves what is not saved; the version to act on. */
  readonly settle: () => Promise<number | undefined>
}

// biome-ignore format: a list
const acts = [
  'ask_more', 'release', 'decline', 'send_safety_message', 'correct', 'ask_correction', 'extend', 'reassign',
] as const

export function CaseActs({ work, onWork, settle }: Props) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [questions, setQuestions] = useState('')
  const [reason, setReason] = useState<string>(declineReasons[0])
  const { id, mayDo } = work
  const asked = questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const withVersion = async (act: (version: number) => Promise<unknown>): Promise<void> => {
    const version = await settle()
    if (version !== undefined) await act(version)
  }
  const toQueue = (call: (version: number) => Promise<Replied<unknown>>) => () =>
    withVersion(async (version) => {
      if ((await run(() => call(version))) !== undefined) go({ kind: 'queue' })
    })
  const stay = (call: (version: number) => Promise<Replied<Workspace>>) => () =>
    withVersion(async (version) => {
      const found = await run(() => call(version))
      if (found !== undefined) onWork(found)
    })
  const may = (act: (typeof acts)[number]) => mayDo.includes(act)
  if (!acts.some(may)) return <TroubleNote trouble={trouble} />
  return (
    <div className="acts">
      <h3>{say('staff-acts')}</h3>
      <TroubleNote trouble={trouble} />
      {may('ask_more') ? (
        <Act
          title={say('staff-ask-more')}
          button={say('staff-ask-more-send')}
          isOff={isBusy || asked.length === 0 || asked.length > 3}
          onDo={stay((version) => service.call('askMore', { id, body: { version, questions: asked } }))}
        >
          <TextField
            label={say('staff-ask-more-label')}
            help={say('staff-ask-more-help')}
            rows={3}
            value={questions}
            onChange={setQuestions}
          />
        </Act>
      ) : null}
      {may('release') ? (
        <Act
          title={say('staff-release')}
          button={say('staff-release-do')}
          isOff={isBusy}
          onDo={toQueue((version) => service.call('release', { id, body: { version } }))}
        >
          <p>{say('staff-release-how')}</p>
        </Act>
      ) : null}
      {may('reassign') ? (
        <HandOver work={work} withVersion={withVersion} onGiven={() => go({ kind: 'queue' })} />
      ) : null}
      {may('decline') ? (
        <Act
          title={say('staff-decline')}
          button={say('staff-decline-do')}
          isOff={isBusy}
          onDo={toQueue((version) =>
            service.call('decline', { id, body: { version, reason: reasonFrom(reason) } }),
          )}
        >
          <Choice
            label={say('staff-decline-why')}
            value={reason}
            isRequired
            choices={declineReasons.map((one) => ({ value: one, label: say(`staff-decline-${one}`) }))}
            onChange={setReason}
          />
          <p className="quiet">{say('staff-decline-how')}</p>
        </Act>
      ) : null}
      {may('send_safety_message') ? (
        <Act
          title={say('staff-safety')}
          button={say('staff-safety-do')}
          isOff={isBusy}
          onDo={stay((version) => service.call('safetyMessage', { id, body: { version } }))}
        >
          <p>{say('staff-safety-how')}</p>
        </Act>
      ) : null}
      {may('correct') || may('ask_correction') || may('extend') ? (
        <WithReason id={id} may={may} isBusy={isBusy} toQueue={toQueue} stay={stay} />
      ) : null}
    </div>
  )
}

const reasonFrom = (chosen: string) => declineReasons.find((one) => one === chosen) ?? declineReasons[0]

type Carry<T> = (call: (version: number) => Promise<Replied<T>>) => () => Promise<void>
type ReasonProps = {
  readonly id: string
  readonly may: (act: (typeof acts)[number]) => boolean
  readonly isBusy: boolean
  readonly toQueue: Carry<unknown>
  readonly stay: Carry<Workspace>
}

/** Acts that say why: the reason is kept with the question. */
function WithReason({ id, may, isBusy, toQueue, stay }: ReasonProps) {
  const say = useSay()
  const [note, setNote] = useState('')
  const [minutes, setMinutes] = useState('60')
  const isOff = isBusy || note.trim().length < 3
  return (
    <Disclosure title={say('staff-lead')}>
      <TextField label={say('staff-note')} value={note} onChange={setNote} rows={2} />
      {may('correct') ? (
        <ActButton
          button={say('staff-correct')}
          isOff={isOff}
          onDo={stay((version) => service.call('correct', { id, body: { version, note } }))}
        />
      ) : null}
      {may('ask_correction') ? (
        <ActButton
          button={say('staff-ask-correction')}
          isOff={isOff}
          onDo={toQueue((version) => service.call('askCorrection', { id, body: { version, note } }))}
        />
      ) : null}
      {may('extend') ? (
        <>
          <TextField label={say('staff-minutes')} inputMode="numeric" value={minutes} onChange={setMinutes} />
          <ActButton
            button={say('staff-extend')}
            isOff={isOff || !/^\d+$/u.test(minutes)}
            onDo={toQueue((version) =>
              service.call('extend', { id, body: { version, minutes: Number(minutes), note } }),
            )}
          />
        </>
      ) : null}
    </Disclosure>
  )
}
