/** One question, as the role of the moment sees it: to answer, or to review. */
import type { Workspace } from '@herald/api'
import { useCallback, useEffect, useState } from 'react'
import { service } from '../service/service.ts'
import { useSay } from '../words/language.tsx'
import { go } from './address.ts'
import type { StaffSession } from './app.tsx'
import { ReviewScreen } from './review/review-screen.tsx'
import { useShortcuts } from './shortcuts.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useTask } from './use-task.ts'
import { WorkScreen } from './work/work-screen.tsx'

export function CaseScreen({ id, session }: { readonly id: string; readonly session: StaffSession }) {
  const say = useSay()
  const { trouble, run } = useTask()
  const [work, setWork] = useState<Workspace>()
  const load = useCallback(async () => {
    const found = await run(() => service.call('workspace', { id }))
    if (found !== undefined) setWork(found)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `run` is made anew at each render and does the same
  }, [id])
  useEffect(() => void load(), [load])
  useShortcuts({ q: () => go({ kind: 'queue' }) })
  if (work === undefined)
    return (
      <>
        <h1 tabIndex={-1}>{say('staff-title-case')}</h1>
        {trouble === undefined ? <p>{say('staff-loading')}</p> : <TroubleNote trouble={trouble} />}
        <p>
          <a href="#queue">{say('staff-back')}</a>
        </p>
      </>
    )
  // Another state is another screen: what was typed before belongs to the state before.
  const key = `${work.state} ${work.frozen?.hash ?? ''}`
  return session.role === 'reviewer' ? (
    <ReviewScreen key={key} work={work} onWork={setWork} onReload={load} />
  ) : (
    <WorkScreen key={key} work={work} onWork={setWork} onReload={load} />
  )
}
