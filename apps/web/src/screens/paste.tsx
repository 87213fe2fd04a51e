/** Paste a report, or choose it as a text or PDF file. What was typed stays in the box, whatever comes of it. */
import { sentences } from '@herald/content-en/screens/paste'
import { type FormEvent, useId, useRef } from 'react'
import { go } from '../address.ts'
import type { Opened } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { Keep } from '../kit/keep.tsx'
import { Link } from '../kit/link.tsx'
import { Section } from '../kit/section.tsx'
import { Reading } from '../kit/work-note.tsx'
import type { ReportGiven } from '../report/report-in-words.ts'
import { today } from '../today.ts'
import { useScreenSay } from '../words/use-screen-say.ts'

export function PasteScreen() {
  const say = useScreenSay(sentences)
  const id = useId()
  const { state, send, isLive } = useDesk()
  const { work, opened } = state
  // The browser holds the text: megabytes of it are not drawn again with every key.
  const box = useRef<HTMLTextAreaElement>(null)
  const read = async (given: ReportGiven): Promise<void> => {
    const outcome = await send({ kind: 'read-report', asOf: today(), given })
    if (outcome === 'opened') go({ kind: 'report' })
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void read({ kind: 'text', text: box.current?.value ?? '' })
  }
  const isReading = !isLive || work.kind === 'reading'
  return (
    <>
      <h1 tabIndex={-1}>{say('paste-heading')}</h1>
      <p className="lead">{say('paste-lead')}</p>
      {opened.kind === 'something' ? <Beside opened={opened} /> : null}
      {work.kind === 'report-refused' ? (
        <div className="note note-wrong" role="alert" id={`${id}-refused`}>
          <p>
            <strong>{say('refused-title')}</strong>
          </p>
          <p>{work.message}</p>
          <p>
            {say('paste-kept')} <Link to={{ kind: 'form' }}>{say('open-instead')}</Link>
          </p>
        </div>
      ) : null}
      <form className="form" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor={`${id}-text`}>{say('paste-text')}</label>
          <p className="quiet" id={`${id}-help`}>
            {say('paste-text-help')}
          </p>
          <textarea
            id={`${id}-text`}
            ref={box}
            rows={12}
            spellCheck={false}
            autoComplete="off"
            disabled={!isLive}
            aria-describedby={work.kind === 'report-refused' ? `${id}-refused ${id}-help` : `${id}-help`}
          />
        </div>
        <div className="buttons">
          <button type="submit" className="primary" disabled={isReading}>
            {say('paste-read')}
          </button>
        </div>
      </form>
      <Reading />
      <div className="chooser">
        <label htmlFor={`${id}-file`}>{say('paste-file')}</label>
        <p className="quiet" id={`${id}-file-help`}>
          {say('paste-file-help')}
        </p>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.pdf,text/plain,application/pdf"
          aria-describedby={`${id}-file-help`}
          disabled={isReading}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file !== undefined) void read({ kind: 'file', file })
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
        <Keep />
      </div>
      <Section title={say('paste-where')}>
        <p>{say('paste-where-more')}</p>
        <p>{say('paste-one')}</p>
      </Section>
    </>
  )
}

/** What becomes of what is open already. */
function Beside({ opened }: { readonly opened: Opened }) {
  const say = useScreenSay(sentences)
  if (opened.report.kind === 'report') return <p className="note">{say('paste-replaces')}</p>
  switch (opened.record.kind) {
    case 'none':
      return null
    case 'example':
      return <p className="note">{say('paste-closes-example')}</p>
    case 'files':
      return <p className="note">{say('paste-joins')}</p>
  }
}
