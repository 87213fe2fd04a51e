/** What was done, by rule and never by name: one's own acts for everybody, and for an admin those of one question. */
import type { endpoints, ReplyOf } from '@herald/api'
import { type FormEvent, useEffect, useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import type { StaffSession } from '../app.tsx'
import { momentInWords } from '../language.ts'
import { TextField } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'

type Lines = ReplyOf<(typeof endpoints)['audit']>['lines']

export function AuditScreen({ session }: { readonly session: StaffSession }) {
  const say = useSay()
  const { trouble, run } = useTask()
  const [mine, setMine] = useState<Lines>()
  useEffect(() => {
    void run(() => service.call('ownAudit', {})).then((found) => setMine(found?.lines))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once, when the screen is shown
  }, [])
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-audit')}</h1>
      <p className="lead">{say('staff-audit-how')}</p>
      <TroubleNote trouble={trouble} />
      {session.role === 'admin' ? <OfQuestion /> : null}
      <h2>{say('staff-audit-mine')}</h2>
      {mine === undefined ? (
        <p>{say('staff-loading')}</p>
      ) : (
        <AuditTable lines={mine} caption={say('staff-audit-mine')} />
      )}
    </>
  )
}

function OfQuestion() {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [id, setId] = useState('')
  const [lines, setLines] = useState<Lines>()
  const look = async (event: FormEvent) => {
    event.preventDefault()
    const found = await run(() => service.call('audit', { id: id.trim() }))
    setLines(found?.lines)
  }
  return (
    <section className="once" aria-labelledby="staff-audit-case">
      <h2 id="staff-audit-case">{say('staff-audit-case')}</h2>
      <form className="staff-form" onSubmit={(event) => void look(event)}>
        <TextField
          label={say('staff-audit-id')}
          help={say('staff-audit-id-help')}
          value={id}
          onChange={setId}
        />
        <button type="submit" className="secondary" disabled={isBusy || id.trim() === ''}>
          {say('staff-audit-look')}
        </button>
      </form>
      <TroubleNote trouble={trouble} />
      {lines === undefined ? null : <AuditTable lines={lines} caption={say('staff-audit-case')} />}
    </section>
  )
}

function AuditTable({ lines, caption }: { readonly lines: Lines; readonly caption: string }) {
  const say = useSay()
  if (lines.length === 0) return <p>{say('staff-audit-none')}</p>
  return (
    <table className="queue audit">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('staff-audit-when')}</th>
          <th scope="col">{say('staff-audit-rule')}</th>
          <th scope="col">{say('staff-audit-event')}</th>
          <th scope="col">{say('staff-audit-by')}</th>
          <th scope="col">{say('staff-audit-from-to')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={JSON.stringify(line)}>
            <td>{momentInWords(line.at, 'en-GB')}</td>
            <td>{line.rule}</td>
            <th scope="row">{line.event.replaceAll('_', ' ')}</th>
            <td>{line.by}</td>
            <td>
              {say('staff-audit-step', {
                from: line.from.replaceAll('_', ' '),
                to: line.to.replaceAll('_', ' '),
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
