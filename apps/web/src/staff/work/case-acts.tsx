/** What else can be done with a question: ask her, give it back, decline, warn, correct, more time. */
import { declineReasons } from '@herald/api'
import { useState } from 'react'
import { Disclosure } from '../../kit/disclosure.tsx'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { go } from '../address.ts'
import { Choice } from '../queue-filters.tsx'
import { TextField } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import type { WorkProps } from './work-screen.tsx'

type Props = WorkProps & {
  /** Saves what is not saved; the version to act on. */
  readonly settle: () => Promise<number | undefined>
}

export function CaseActs({ work, onWork, settle }: Props) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [questions, setQuestions] = useState('')
  const [reason, setReason] = useState<string>(declineReasons[0])
  const [note, setNote] = useState('')
  const [minutes, setMinutes] = useState('60')
  const { id, mayDo } = work
  const asked = questions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const withVersion = async (act: (version: number) => Promise<unknown>) => {
    const version = await settle()
    if (version !== undefined) await act(version)
  }
  const toQueue = (found: unknown) => (found === undefined ? undefined : go({ kind: 'queue' }))
  const stay = (found: WorkProps['work'] | undefined) => (found === undefined ? undefined : onWork(found))
  const acts = [
    'ask_more',
    'release',
    'decline',
    'send_safety_message',
    'correct',
    'ask_correction',
    'extend',
  ] as const
  if (!acts.some((act) => mayDo.includes(act))) return <TroubleNote trouble={trouble} />
  return (
    <div className="acts">
      <h3>{say('staff-acts')}</h3>
      <TroubleNote trouble={trouble} />
      {mayDo.includes('ask_more') ? (
        <Disclosure title={say('staff-ask-more')}>
          <TextField
            label={say('staff-ask-more-label')}
            help={say('staff-ask-more-help')}
            rows={3}
            value={questions}
            onChange={setQuestions}
          />
          <button
            type="button"
            className="secondary"
            disabled={isBusy || asked.length === 0 || asked.length > 3}
            onClick={() =>
              void withVersion(async (version) =>
                stay(await run(() => service.call('askMore', { id, body: { version, questions: asked } }))),
              )
            }
          >
            {say('staff-ask-more-send')}
          </button>
        </Disclosure>
      ) : null}
      {mayDo.includes('release') ? (
        <Disclosure title={say('staff-release')}>
          <p>{say('staff-release-how')}</p>
          <button
            type="button"
            className="secondary"
            disabled={isBusy}
            onClick={() =>
              void withVersion(async (version) =>
                toQueue(await run(() => service.call('release', { id, body: { version } }))),
              )
            }
          >
            {say('staff-release-do')}
          </button>
        </Disclosure>
      ) : null}
      {mayDo.includes('decline') ? (
        <Disclosure title={say('staff-decline')}>
          <Choice
            label={say('staff-decline-why')}
            value={reason}
            isRequired
            choices={declineReasons.map((one) => ({ value: one, label: say(`staff-decline-${one}`) }))}
            onChange={setReason}
          />
          <p className="quiet">{say('staff-decline-how')}</p>
          <button
            type="button"
            className="secondary"
            disabled={isBusy}
            onClick={() =>
              void withVersion(async (version) => {
                const chosen = declineReasons.find((one) => one === reason)
                if (chosen !== undefined)
                  toQueue(await run(() => service.call('decline', { id, body: { version, reason: chosen } })))
              })
            }
          >
            {say('staff-decline-do')}
          </button>
        </Disclosure>
      ) : null}
      {mayDo.includes('send_safety_message') ? (
        <Disclosure title={say('staff-safety')}>
          <p>{say('staff-safety-how')}</p>
          <button
            type="button"
            className="secondary"
            disabled={isBusy}
            onClick={() =>
              void withVersion(async (version) =>
                stay(await run(() => service.call('safetyMessage', { id, body: { version } }))),
              )
            }
          >
            {say('staff-safety-do')}
          </button>
        </Disclosure>
      ) : null}
      {mayDo.includes('correct') || mayDo.includes('ask_correction') || mayDo.includes('extend') ? (
        <Disclosure title={say('staff-lead')}>
          <TextField label={say('staff-note')} value={note} onChange={setNote} rows={2} />
          {mayDo.includes('correct') ? (
            <button
              type="button"
              className="secondary"
              disabled={isBusy || note.trim().length < 3}
              onClick={() =>
                void withVersion(async (version) =>
                  stay(await run(() => service.call('correct', { id, body: { version, note } }))),
                )
              }
            >
              {say('staff-correct')}
            </button>
          ) : null}
          {mayDo.includes('ask_correction') ? (
            <button
              type="button"
              className="secondary"
              disabled={isBusy || note.trim().length < 3}
              onClick={() =>
                void withVersion(async (version) =>
                  toQueue(await run(() => service.call('askCorrection', { id, body: { version, note } }))),
                )
              }
            >
              {say('staff-ask-correction')}
            </button>
          ) : null}
          {mayDo.includes('extend') ? (
            <>
              <TextField
                label={say('staff-minutes')}
                inputMode="numeric"
                value={minutes}
                onChange={setMinutes}
              />
              <button
                type="button"
                className="secondary"
                disabled={isBusy || note.trim().length < 3 || !/^\d+$/u.test(minutes)}
                onClick={() =>
                  void withVersion(async (version) =>
                    toQueue(
                      await run(() =>
                        service.call('extend', { id, body: { version, minutes: Number(minutes), note } }),
                      ),
                    ),
                  )
                }
              >
                {say('staff-extend')}
              </button>
            </>
          ) : null}
        </Disclosure>
      ) : null}
    </div>
  )
}
