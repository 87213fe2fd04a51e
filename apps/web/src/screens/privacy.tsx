/** Your record on this device: what is kept, where, how much; a copy, a lock, and how to delete it. */
import { sentences } from '@herald/content-en/screens/privacy'
import { useEffect, useState } from 'react'
import { go } from '../address.ts'
import { lastProof, type Proof } from '../deletion.ts'
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { DeleteEverything } from '../kit/delete-everything.tsx'
import { Keep } from '../kit/keep.tsx'
import { Passcode } from '../kit/passcode.tsx'
import { SaveLinks } from '../kit/save-links.tsx'
import { Section } from '../kit/section.tsx'
import { List } from '../kit/sentences.tsx'
import { Refused } from '../kit/work-note.tsx'
import { today } from '../today.ts'
import type { Say } from '../words/say.ts'
import { useScreenSay } from '../words/use-screen-say.ts'

export function PrivacyScreen() {
  const say = useScreenSay(sentences)
  const { opened, work } = useDesk().state
  const proof = lastProof()
  const isDeleted = proof !== undefined && opened.kind === 'something' && opened.record.kind === 'none'
  return (
    <>
      <h1 tabIndex={-1}>{say('device-heading')}</h1>
      <p className="lead">{say('device-lead')}</p>
      {isDeleted ? <Deleted proof={proof} say={say} /> : null}
      <Section title={say('device-kept')}>
        <p>{say('device-kept-what')}</p>
        <p>{say('privacy-where')}</p>
        {opened.kind === 'something' ? <What opened={opened} say={say} /> : null}
        <Size say={say} />
        <Keep />
        <DeleteEverything />
      </Section>
      {work.kind === 'locked' ? null : (
        <>
          <Section title={say('privacy-copy')}>
            <Copy say={say} />
          </Section>
          <Section title={say('privacy-lock')}>
            {opened.kind === 'something' ? <Passcode opened={opened} say={say} /> : null}
          </Section>
        </>
      )}
      <Section title={say('device-sent')}>
        <p>{say('device-sent-nothing')}</p>
        <p>{say('device-sent-others')}</p>
      </Section>
      <Section title={say('privacy-consent')}>
        <p>{say('privacy-consent-none')}</p>
      </Section>
      <Section title={say('device-shared')}>
        <p>{say('device-shared-do')}</p>
      </Section>
    </>
  )
}

function Deleted({ proof, say }: { readonly proof: Proof; readonly say: Say }) {
  return (
    <div className="note" role="status">
      <p>
        <strong>{say('privacy-proof')}</strong>
      </p>
      <p>{say('privacy-proof-looked')}</p>
      <ul className="list">
        <li>{say('privacy-proof-databases', { count: proof.databases })}</li>
        <li>{say('privacy-proof-entries', { count: proof.entries })}</li>
        <li>{say('privacy-proof-caches', { count: proof.caches })}</li>
      </ul>
      <p>{say('privacy-proof-not')}</p>
    </div>
  )
}

function What({ opened, say }: { readonly opened: Opened; readonly say: Say }) {
  const { record, report, own, keeping } = opened
  const count = record.kind === 'files' ? record.names.length : 0
  const all = [
    say(`privacy-record-${record.kind}`, { count }),
    ...(report.kind === 'report' ? [say('privacy-report')] : []),
    ...(own.length === 0 ? [] : [say('privacy-own', { count: own.length })]),
    say('privacy-settings'),
  ]
  return (
    <>
      <p>{say('privacy-list')}</p>
      <List of={all} />
      {record.kind === 'files' ? <p className="quiet">{record.names.join(', ')}</p> : null}
      <p>{say(`keeping-${keeping}`)}</p>
    </>
  )
}

/** As the browser counts it. */
function Size({ say }: { readonly say: Say }) {
  const [bytes, setBytes] = useState<number>()
  useEffect(() => {
    void navigator.storage?.estimate().then(({ usage }) => setBytes(usage))
  }, [])
  const size = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  return (
    <p className="needs-script-here">
      {bytes === undefined
        ? say('privacy-size-unknown')
        : say('privacy-size', { size: size.format(bytes / 1_000_000) })}
    </p>
  )
}

function Copy({ say }: { readonly say: Say }) {
  const { state, send, isLive } = useDesk()
  const back = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const outcome = await send({ kind: 'open-files', files: [file], asOf: today() })
    if (outcome === 'opened') go({ kind: 'answers' })
  }
  return (
    <>
      <p>{say('privacy-copy-why')}</p>
      <p className="quiet">{say('privacy-copy-kinds')}</p>
      {state.work.kind === 'exported' ? (
        <div role="status">
          <p>{say('privacy-copy-ready')}</p>
          <SaveLinks files={state.work.files} words={(name) => say('privacy-copy-save', { name })} />
        </div>
      ) : (
        <button
          type="button"
          className="secondary"
          disabled={!isLive}
          onClick={() => void send({ kind: 'export' })}
        >
          {say('privacy-copy-make')}
        </button>
      )}
      <div className="chooser">
        <label htmlFor="back">{say('privacy-back')}</label>
        <p className="quiet" id="back-help">
          {say('privacy-back-help')}
        </p>
        <input
          id="back"
          type="file"
          accept=".json,application/json"
          aria-describedby="back-help"
          disabled={!isLive}
          onChange={(event) => {
            void back(event.currentTarget.files?.[0])
            event.currentTarget.value = ''
          }}
        />
      </div>
      <Refused />
    </>
  )
}
