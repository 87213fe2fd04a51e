/** Whose facts these answers rest on: one line, with the way to them. */
import type { Opened } from '../desk/desk.ts'
import { useSettings } from '../settings/settings-context.tsx'
import { useSay } from '../words/language.tsx'
import { Link } from './link.tsx'

/** ... and, for someone who reads for another person, who is meant by "you". */
export function RecordLine({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { settings } = useSettings()
  return (
    <>
      <Line opened={opened} />
      {settings.asker === 'someone else' ? <p className="record-line">{say('record-line-other')}</p> : null}
    </>
  )
}

function Line({ opened }: { readonly opened: Opened }) {
  const say = useSay()
  const { record, own, report } = opened
  if (record.kind === 'none' && report.kind === 'report')
    return (
      <p className="record-line">
        {say('report-line')} <Link to={{ kind: 'report' }}>{say('report-line-read')}</Link>
      </p>
    )
  switch (record.kind) {
    case 'none':
      return own.length === 0 ? (
        <p className="record-line">
          {say('record-line-none')} <Link to={{ kind: 'start' }}>{say('record-line-add')}</Link>
        </p>
      ) : (
        <p className="record-line">
          {say('record-line-own', { count: own.length })}{' '}
          <Link to={{ kind: 'record' }}>{say('nav-record')}</Link>
        </p>
      )
    case 'example':
      return (
        <p className="record-line">
          <span className="tag">{say('record-line-example')}</span> <span>{record.title}</span>.{' '}
          <Link to={{ kind: 'record' }}>{say('record-line-read')}</Link>
        </p>
      )
    case 'files':
      return (
        <p className="record-line">
          {say('record-line-files', { count: record.names.length })}{' '}
          <Link to={{ kind: 'record' }}>{say('record-line-read')}</Link>
        </p>
      )
  }
}
