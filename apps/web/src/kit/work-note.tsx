/** What the worker is doing, and what came of it when that was not an open record: three notes, each where it belongs. */

import type { RefusedFile } from '../desk/desk.ts'
import { useDesk } from '../desk/desk-context.tsx'
import { useSay } from '../words/language.tsx'

export function Reading() {
  const say = useSay()
  const { work } = useDesk().state
  if (work.kind !== 'reading') return null
  const percent = work.total === 0 ? 0 : Math.round((100 * work.done) / work.total)
  return (
    <div className="note" role="status">
      <p>{work.file === '' ? say('reading') : say('reading-file', { file: work.file })}</p>
      {work.done === 0 ? (
        <progress aria-label={say('reading')} />
      ) : (
        <progress aria-label={say('reading')} max={100} value={percent} />
      )}
    </div>
  )
}

/** Files of which nothing was used: what was found, what was expected, what to do. */
export function Refused() {
  const { work } = useDesk().state
  return work.kind === 'refused' ? <RefusedFiles files={work.refused} /> : null
}

function RefusedFiles({ files }: { readonly files: readonly RefusedFile[] }) {
  const say = useSay()
  return (
    <div className="note note-wrong" role="alert">
      <p>
        <strong>{say('refused-title')}</strong>
      </p>
      {files.length === 0 ? <p>{say('refused-nobody')}</p> : null}
      <ul className="plain">
        {files.map(({ file, found, expected, todo }) => (
          <li key={file}>
            <p className="file-name">{file}</p>
            <dl className="finding">
              <dt>{say('finding-found')}</dt>
              <dd>{found}</dd>
              <dt>{say('finding-expected')}</dt>
              <dd>{expected}</dd>
              <dt>{say('finding-todo')}</dt>
              <dd>{todo}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <p>{say('refused-otherwise')}</p>
    </div>
  )
}

/** A bug: said once, on whatever screen it happens. */
export function Broken() {
  const say = useSay()
  const { work } = useDesk().state
  if (work.kind !== 'broken') return null
  return (
    <div className="note note-wrong" role="alert">
      <p>
        <strong>{say('broken-title')}</strong>
      </p>
      <p>{say('broken-todo')}</p>
      <p className="quiet">{say('broken-words', { words: work.words })}</p>
    </div>
  )
}
