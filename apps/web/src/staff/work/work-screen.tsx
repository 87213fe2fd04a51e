/** The workspace: the question and its danger result, what she shared, and the answer. */
import type { Workspace } from '@herald/api'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { idOf } from '../language.ts'
import { Panes } from '../panes.tsx'
import { TimeLeftWords } from '../queue-table.tsx'
import { TroubleNote } from '../trouble-note.tsx'
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
  const { isBusy, trouble, run } = useTask()
  const claim = async () => {
    const body = { version: work.version, noConflict: true as const }
    const next = await run(() => service.call('claim', { id: work.id, body }))
    if (next !== undefined) onWork(next)
  }
  const canWrite = work.mayDo.includes('submit_draft')
  const isHeld = work.state === 'urgent_hold'
  return (
    <>
      <h1 tabIndex={-1}>{say('staff-title-case')}</h1>
      <p className="case-line">
        <span>{say(`staff-topic-${idOf(work.topic)}`)}</span>
        <span>{say(`staff-about-${idOf(work.about)}`)}</span>
        <span>{work.country}</span>
        <span>{say(`staff-state-${idOf(work.state)}`)}</span>
        <strong>
          <TimeLeftWords minutes={work.minutesLeft} />
        </strong>
      </p>
      <TroubleNote trouble={trouble} />
      {work.mayDo.includes('claim') ? (
        <div className="take">
          <button type="button" className="primary" disabled={isBusy} onClick={() => void claim()}>
            {say('staff-claim')}
          </button>
          <p className="quiet">{say('staff-take-how')}</p>
        </div>
      ) : null}
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
