/** The second pair of eyes: each claim beside its source, every number ticked, what changed, and a word to the writer or a yes. */
import type { Workspace } from '@herald/api'
import { useState } from 'react'
import { service } from '../../service/service.ts'
import { useSay } from '../../words/language.tsx'
import { go } from '../address.ts'
import { CaseHead } from '../case-head.tsx'
import { numbersIn } from '../numbers-in.ts'
import { Panes } from '../panes.tsx'
import { useShortcuts } from '../shortcuts.tsx'
import { Tick } from '../text-field.tsx'
import { TroubleNote } from '../trouble-note.tsx'
import { useTask } from '../use-task.ts'
import { CaseActs } from '../work/case-acts.tsx'
import { FactsPane } from '../work/facts-pane.tsx'
import { useStaffTexts } from '../work/own-texts.tsx'
import { QuestionPane } from '../work/question-pane.tsx'
import { staleBlocks } from '../work/stale.ts'
import type { WorkProps } from '../work/work-screen.tsx'
import { AskChanges } from './ask-changes.tsx'
import { Claims } from './claims.tsx'
import { WhatChanged } from './what-changed.tsx'

export function ReviewScreen({ work, onWork, onReload }: WorkProps) {
  const say = useSay()
  const task = useTask()
  const take = async () => {
    const body = { version: work.version, noConflict: true as const }
    const next = await task.run(() => service.call('takeReview', { id: work.id, body }))
    if (next !== undefined) onWork(next)
  }
  const { frozen } = work
  return (
    <>
      <CaseHead
        title={say('staff-title-review')}
        work={work}
        task={task}
        take={
          work.mayDo.includes('take_review') ? { label: say('staff-take-review'), onTake: take } : undefined
        }
      />
      {work.state === 'in_review' &&
      !work.mayDo.includes('approve') &&
      !work.mayDo.includes('take_review') ? (
        <p className="note">{say('staff-review-not-yours')}</p>
      ) : null}
      <Panes
        first="reply"
        panes={[
          { id: 'question', title: say('staff-pane-question'), body: <QuestionPane work={work} /> },
          {
            id: 'facts',
            title: say('staff-pane-facts'),
            body: <FactsPane facts={work.facts} about={work.about} />,
          },
          {
            id: 'reply',
            title: say('staff-pane-answer'),
            body:
              frozen === undefined ? (
                <>
                  <p>{say('staff-review-nothing')}</p>
                  <CaseActs
                    work={work}
                    onWork={onWork}
                    onReload={onReload}
                    settle={async () => work.version}
                  />
                </>
              ) : (
                <Review work={work} frozen={frozen} onReload={onReload} />
              ),
          },
        ]}
      />
    </>
  )
}

type ReviewProps = {
  readonly work: Workspace
  readonly frozen: NonNullable<Workspace['frozen']>
  readonly onReload: () => Promise<void>
}

/** Ticks of claims, numbers and the two statements at the end, by name. */
function Review({ work, frozen, onReload }: ReviewProps) {
  const say = useSay()
  const { isBusy, trouble, run } = useTask()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const tick = (key: string, is: boolean) =>
    setTicked((before) => new Set(is ? [...before, key] : [...before].filter((one) => one !== key)))
  const { text, writtenBy, hash } = frozen
  const hasDanger = frozen.scan.length > 0 || work.danger.places.length > 0
  const wanted = [
    ...text.blocks.flatMap(({ kind }, at) => (kind === 'cited' ? [`claim-${at}`] : [])),
    ...numbersIn(text).map(({ key }) => `number-${key}`),
    ...(hasDanger ? ['danger'] : []),
    'conflict',
  ]
  const left = wanted.filter((key) => !ticked.has(key))
  const toNext = () =>
    document.querySelector<HTMLInputElement>('.review .tick input:not(:checked):not(:disabled)')?.focus()
  useShortcuts({ u: toNext })
  const stale = staleBlocks(text.blocks, useStaffTexts().texts)
  const may = work.mayDo.includes('approve') && stale.length === 0
  const approve = async () => {
    const body = {
      version: work.version,
      hash,
      numbersTicked: true as const,
      noConflict: true as const,
      dangerWordsSeen: !hasDanger || ticked.has('danger'),
    }
    if ((await run(() => service.call('approve', { id: work.id, body }))) !== undefined) go({ kind: 'queue' })
  }
  return (
    <div className="review">
      <p className="quiet">
        {say('staff-written-by', {
          name: writtenBy.name,
          field: writtenBy.field,
          country: writtenBy.country,
        })}
      </p>
      <p className={frozen.lint.grade > 8 ? 'soon' : undefined}>
        {say('staff-grade', { grade: frozen.lint.grade.toFixed(1) })}.{' '}
        {say('staff-longest', { count: frozen.lint.longestSentence })}
      </p>
      <Claims text={text} scan={frozen.scan} ticked={ticked} onTick={tick} />
      {work.before === undefined ? null : <WhatChanged before={work.before.text} now={text} />}
      <div className="finish">
        {hasDanger ? (
          <Tick
            label={say('staff-review-danger')}
            isTicked={ticked.has('danger')}
            onTick={(is) => tick('danger', is)}
          />
        ) : null}
        <Tick
          label={say('staff-review-conflict')}
          isTicked={ticked.has('conflict')}
          onTick={(is) => tick('conflict', is)}
        />
        <p role="status">
          {left.length === 0 ? say('staff-review-all') : say('staff-review-left', { count: left.length })}
        </p>
        {stale.length === 0 ? null : (
          <p className="trouble" role="alert">
            {say('staff-stale-review', { count: stale.length })}
          </p>
        )}
        <TroubleNote trouble={trouble} />
        {trouble?.kind === 'problem' && trouble.problem.kind === 'changed meanwhile' ? (
          <button type="button" className="secondary" onClick={() => void onReload()}>
            {say('staff-reload')}
          </button>
        ) : null}
        <p className="buttons">
          <button
            type="button"
            className="primary"
            disabled={isBusy || !may || left.length > 0}
            onClick={() => void approve()}
          >
            {say('staff-approve')}
          </button>
          {left.length === 0 ? null : (
            <button type="button" className="secondary" onClick={toNext}>
              {say('staff-review-next')}
            </button>
          )}
        </p>
      </div>
      {work.mayDo.includes('request_changes') ? <AskChanges work={work} /> : null}
    </div>
  )
}
