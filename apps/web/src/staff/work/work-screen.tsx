/** The workspace: the question and its danger result, what she shared, and the answer. */
import type { Workspace } from '@herald/api'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { CaseHead } from '../case-head.tsx'
import { Panes } from '../panes.tsx'
import { useTask } from '../use-task.ts'
import { CaseActs } from './case-acts.tsx'
import { DangerActs } from './danger-acts.tsx'
import { FactsPane } from './facts-pane.tsx'
import { QuestionPane } from './question-pane.tsx'
import { ReplyPane } from './reply-pane.tsx'
import { ReplyShown } from './reply-shown.tsx'

export type WorkProps = {
  readonly work: Workspace
  readonly onWork: (work: Workspace) => void
  readonly onReload: () => Promise<void>
}

export function WorkScreen({ work, onWork, onReload }: WorkProps) {
  const say = useSay()
  const task = useTask()
  const claim = async () => {
    const body = { version: work.version, noConflict: true as const }
    const next = await task.run(() => service.call('claim', { id: work.id, body }))
    if (next !== undefined) onWork(next)
  }
  const canWrite = work.mayDo.includes('submit_draft')
  const isHeld = work.state === 'urgent_hold'
  return (
    <>
      <CaseHead
        title={say('staff-title-case')}
        work={work}
        task={task}
        take={work.mayDo.includes('claim') ? { label: say('staff-claim'), onTake: claim } : undefined}
      />
      {isHeld ? <DangerActs work={work} onWork={onWork} /> : null}
      <Panes
        first={canWrite ? 'reply' : 'question'}
        panes={[
          { id: 'question', title: say('staff-pane-question'), body: <QuestionPane work={work} /> },
          {
            id: 'facts',
            title: say('staff-pane-facts'),
            body: <FactsPane facts={work.facts} about={work.about} />,
          },
          {
            id: 'reply',
            title: say('staff-pane-reply'),
            body: canWrite ? (
              <ReplyPane work={work} onWork={onWork} onReload={onReload} />
            ) : (
              <NoReplyYet work={work} onWork={onWork} onReload={onReload} />
            ),
          },
        ]}
      />
    </>
  )
}

function NoReplyYet({ work, onWork, onReload }: WorkProps) {
  const say = useSay()
  return (
    <>
      {work.frozen === undefined ? (
        <p>{say(work.mayDo.includes('claim') ? 'staff-reply-after-claim' : 'staff-reply-not-now')}</p>
      ) : (
        <ReplyShown text={work.frozen.text} />
      )}
      <CaseActs work={work} onWork={onWork} onReload={onReload} settle={async () => work.version} />
    </>
  )
}
