/** Open a file: choose it, see it being read, and say whose it is when it holds several people. */
import { useEffect, useState } from 'react'
import { go } from '../address.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Keep } from '../kit/keep.tsx'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { WhichPerson } from '../kit/which-person.tsx'
import { Reading, Refused } from '../kit/work-note.tsx'
import { today } from '../today.ts'
import { useSay } from '../words/language.tsx'

export function OpenScreen() {
  const say = useSay()
  const { state, send, isLive } = useDesk()
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    if (isLive) void send({ kind: 'get-ready' })
  }, [isLive, send])
  const read = async (chosen: FileList | null | undefined): Promise<void> => {
    const files = [...(chosen ?? [])]
    if (files.length === 0) return
    const outcome = await send({ kind: 'open-files', files, asOf: today() })
    if (outcome === 'opened') go({ kind: 'record' })
  }
  return (
    <>
      <h1 tabIndex={-1}>{say('open-heading')}</h1>
      <p className="lead">{say('open-lead')}</p>
      {state.opened.kind === 'something' && state.opened.report.kind === 'report' ? (
        <p className="note">{say('report-open-replaces')}</p>
      ) : null}
      {state.work.kind === 'which-person' ? (
        <WhichPerson people={state.work.people} />
      ) : (
        // Dropping is a second way, for those who can: everything works with the button alone.
        <div
          className={isOver ? 'chooser chooser-over' : 'chooser'}
          onDragOver={(event) => {
            event.preventDefault()
            setIsOver(true)
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setIsOver(false)
            if (isLive && state.work.kind !== 'reading') void read(event.dataTransfer.files)
          }}
        >
          <label htmlFor="file">{say('open-choose')}</label>
          <p className="quiet" id="file-help">
            {say('open-choose-help')}
          </p>
          <input
            id="file"
            type="file"
            multiple
            accept=".json,.ndjson,.txt,.zip,application/json,application/fhir+json,application/zip"
            aria-describedby="file-help"
            disabled={!isLive || state.work.kind === 'reading'}
            onChange={(event) => {
              void read(event.currentTarget.files)
              // The same file may be chosen again after it was mended.
              event.currentTarget.value = ''
            }}
          />
          <Keep />
        </div>
      )}
      <Reading />
      <Refused />
      {state.work.kind === 'which-person' ? null : <WhereToGetIt />}
    </>
  )
}

function WhereToGetIt() {
  const say = useSay()
  return (
    <Section title={say('open-where')}>
      <p>{say('open-where-portal')}</p>
      <p>{say('open-where-phone')}</p>
      <Disclosure title={say('open-formats')}>
        <p>{say('open-formats-yes')}</p>
        <p>{say('open-formats-no')}</p>
      </Disclosure>
      <p>
        <Link to={{ kind: 'form' }}>{say('open-instead')}</Link>
      </p>
    </Section>
  )
}
