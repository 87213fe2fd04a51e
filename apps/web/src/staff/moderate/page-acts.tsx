/** What can be done with a publication now: start, check by a second person, send back, hide, take down. */

import type { Moderation } from '@herald/api'
import { useState } from 'react'
import type { Replied } from '../../service/client.ts'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { go } from '../address.ts'
import { TextField, Tick } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import type { PageProps } from './page-screen.tsx'

/** Statements that are ticked one by one before an act, by act; the sentences are `staff-page-tick-<name>`. */
const statements = {
  start: ['not-urgent', 'not-someone', 'not-risk'],
  pass_identity: ['searched', 'no-identifier'],
  pass_sense: ['sense', 'citations'],
  keep: ['sense', 'citations', 'no-identifier'],
  unpublish: ['take-down'],
} as const
type Act = keyof typeof statements
const acts = ['start', 'pass_identity', 'pass_sense', 'keep', 'unpublish'] as const satisfies readonly Act[]

export function PageActs({ page, onPage }: PageProps) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [note, setNote] = useState('')
  const { id, version, mayDo } = page
  const carry = async (work: () => Promise<Replied<Moderation>>) => {
    const next = await run(work)
    if (next !== undefined) onPage(next)
  }
  const hash = page.rewrite?.hash ?? ''
  const does: Readonly<Record<Act, () => Promise<Replied<Moderation>>>> = {
    start: () =>
      service.call('startRewrite', {
        id,
        body: { version, notUrgent: true, notAboutSomeoneElseOrAgrees: true, notHighRisk: true },
      }),
    pass_identity: () =>
      service.call('passIdentity', { id, body: { version, hash, noIdentifierFound: true } }),
    pass_sense: () =>
      service.call('passSense', { id, body: { version, hash, senseKept: true, citationsLive: true } }),
    keep: () =>
      service.call('keepPage', {
        id,
        body: { version, hash, senseKept: true, citationsLive: true, noIdentifierFound: true },
      }),
    unpublish: () => service.call('unpublish', { id, body: { version } }),
  }
  const hasNote = note.trim().length >= 3
  const hide = async () => {
    const done = await run(() => service.call('hidePage', { id, body: { version, note } }))
    if (done !== undefined) go({ kind: 'pages' })
  }
  return (
    <div className="acts">
      <TroubleNote trouble={trouble} />
      {acts
        .filter((act) => mayDo.includes(act))
        .map((act) => (
          <PageAct key={act} act={act} isBusy={isBusy} onDo={() => void carry(does[act])} />
        ))}
      {mayDo.includes('send_back') || mayDo.includes('hide') ? (
        <>
          <TextField label={say('staff-note')} value={note} onChange={setNote} rows={2} />
          <p className="buttons">
            {mayDo.includes('send_back') ? (
              <button
                type="button"
                className="secondary"
                disabled={isBusy || !hasNote}
                onClick={() => void carry(() => service.call('sendBack', { id, body: { version, note } }))}
              >
                {say('staff-send-back')}
              </button>
            ) : null}
            {mayDo.includes('hide') ? (
              <button
                type="button"
                className="secondary"
                disabled={isBusy || !hasNote}
                onClick={() => void hide()}
              >
                {say('staff-hide')}
              </button>
            ) : null}
          </p>
        </>
      ) : null}
    </div>
  )
}

type ActProps = { readonly act: Act; readonly isBusy: boolean; readonly onDo: () => void }

function PageAct({ act, isBusy, onDo }: ActProps) {
  const say = useSay()
  const [ticked, setTicked] = useState<readonly string[]>([])
  return (
    <fieldset className="checklist">
      <legend>{say(`staff-page-act-${act.replaceAll('_', '-')}`)}</legend>
      {statements[act].map((name) => (
        <Tick
          key={name}
          label={say(`staff-page-tick-${name}`)}
          isTicked={ticked.includes(name)}
          onTick={(is) =>
            setTicked((before) => (is ? [...before, name] : before.filter((one) => one !== name)))
          }
        />
      ))}
      <button
        type="button"
        className={act === 'unpublish' ? 'secondary' : 'primary'}
        disabled={isBusy || ticked.length < statements[act].length}
        onClick={onDo}
      >
        {say(`staff-page-do-${act.replaceAll('_', '-')}`)}
      </button>
    </fieldset>
  )
}
