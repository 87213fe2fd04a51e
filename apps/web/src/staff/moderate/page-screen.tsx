/** One publication: the original beside the rewrite, what was found in both, and the way on. */
import type { Moderation } from '@herald/api'
import { useCallback, useEffect, useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { go } from '../address.ts'
import { idOf } from '../language.ts'
import { useShortcuts } from '../shortcuts.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import { Original } from './original.tsx'
import { PageActs } from './page-acts.tsx'
import { RewriteForm } from './rewrite-form.tsx'
import { RewriteShown } from './rewrite-shown.tsx'

export type PageProps = {
  readonly page: Moderation
  readonly onPage: (page: Moderation) => void
}

export function PageScreen({ id }: { readonly id: string }) {
  const say = useSay()
  const { trouble, run } = useTask()
  const [page, setPage] = useState<Moderation>()
  const load = useCallback(async () => {
    const found = await run(() => service.call('moderation', { id }))
    if (found !== undefined) setPage(found)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `run` is made anew at each render and does the same
  }, [id])
  useEffect(() => void load(), [load])
  useShortcuts({ q: () => go({ kind: 'pages' }) })
  if (page === undefined)
    return (
      <>
        <h1 tabIndex={-1}>{say('staff-title-page')}</h1>
        {trouble === undefined ? <p>{say('staff-loading')}</p> : <TroubleNote trouble={trouble} />}
        <p>
          <a href="#pages">{say('staff-back-pages')}</a>
        </p>
      </>
    )
  const canWrite = page.mayDo.includes('submit') || page.mayDo.includes('amend')
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-page')}</h1>
      <p className="case-line" role="status">
        <strong>{say(`staff-page-${idOf(page.state)}`)}</strong>
      </p>
      <p>{say(`staff-page-next-${idOf(page.state)}`)}</p>
      {page.comments.map(({ at, text }) => (
        <p key={at} className="note">
          {text}
        </p>
      ))}
      {page.original === undefined ? (
        <section className="pane" aria-labelledby="staff-rewrite">
          <h2 id="staff-rewrite">{say('staff-page-public')}</h2>
          <p>
            {page.state === 'published' && page.slug !== undefined ? (
              <a href={`/questions/${page.slug}`}>{say('staff-page-read')}</a>
            ) : (
              say('staff-page-closed')
            )}
          </p>
          <PageActs key={`${page.state} ${page.version}`} page={page} onPage={setPage} />
        </section>
      ) : (
        <div className="side-by-side">
          <section className="pane" aria-labelledby="staff-original">
            <h2 id="staff-original">{say('staff-original')}</h2>
            <Original original={page.original} highRisk={page.highRisk} />
          </section>
          <section className="pane" aria-labelledby="staff-rewrite">
            <h2 id="staff-rewrite">{say('staff-rewrite')}</h2>
            {canWrite ? (
              <RewriteForm
                key={page.rewrite?.hash ?? page.state}
                page={page}
                original={page.original}
                onPage={setPage}
              />
            ) : page.rewrite === undefined ? (
              <p>{say('staff-rewrite-none')}</p>
            ) : (
              <RewriteShown page={page} rewrite={page.rewrite} />
            )}
            <PageActs key={`${page.state} ${page.version}`} page={page} onPage={setPage} />
          </section>
        </div>
      )}
    </>
  )
}
