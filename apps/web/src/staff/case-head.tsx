/** The top of a question for whoever works on it: what it is, how long it may take, and the button that takes it. */
import type { Workspace } from '@herald/api'
import { useSay } from '../words/language.tsx'
import { idOf } from './language.ts'
import { TimeLeftWords } from './queue-table.tsx'
import { TroubleNote } from './trouble-note.tsx'
import type { Task } from './use-task.ts'

type Props = {
  readonly title: string
  readonly work: Workspace
  readonly task: Pick<Task, 'isBusy' | 'trouble'>
  /** Unset: it cannot be taken now. */
  readonly take: { readonly label: string; readonly onTake: () => Promise<void> } | undefined
}

export function CaseHead({ title, work, task: { isBusy, trouble }, take }: Props) {
  const say = useSay()
  return (
    <>
      <h1 tabIndex={-1}>{title}</h1>
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
      {take === undefined ? null : (
        <div className="take">
          <button type="button" className="primary" disabled={isBusy} onClick={() => void take.onTake()}>
            {take.label}
          </button>
          <p className="quiet">{say('staff-take-how')}</p>
        </div>
      )}
    </>
  )
}
