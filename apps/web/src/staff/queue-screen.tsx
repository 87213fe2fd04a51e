/** Danger holds first, in a list of their own; then what waits, least time left on top; then one's own. */
import type { Queue } from '@herald/api'
import { useCallback, useEffect, useState } from 'react'
import { service } from '../service/service.ts'
import { useSay } from '../words/language.tsx'
import { go } from './address.ts'
import type { StaffSession } from './app.tsx'
import { QueueFilters } from './queue-filters.tsx'
import { byTimeLeft, type Filter, filtered, type Line, noFilter } from './queue-order.ts'
import { QueueTable } from './queue-table.tsx'
import { useShortcuts } from './shortcuts.tsx'
import { TroubleNote } from './trouble-note.tsx'
import { useTask } from './use-task.ts'

/** The clocks go on while nobody presses anything. */
const againMs = 30_000

export function QueueScreen({ session }: { readonly session: StaffSession }) {
  const say = useSay()
  const { trouble, run } = useTask()
  const taking = useTask()
  const isReviewer = session.role === 'reviewer'
  const [queue, setQueue] = useState<Queue>()
  const [filter, setFilter] = useState<Filter>(noFilter)
  const load = useCallback(async () => {
    const found = await run(() => service.call('queue', {}))
    if (found !== undefined) setQueue(isReviewer ? withoutOwn(found) : found)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `run` is made anew at each render and does the same
  }, [isReviewer])
  useEffect(() => {
    void load()
    const timer = setInterval(() => void load(), againMs)
    return () => clearInterval(timer)
  }, [load])
  const waiting = byTimeLeft(filtered(queue?.waiting ?? [], filter))
  const next = waiting[0]
  const takeNext = async () => {
    if (next === undefined) return
    const taken = await taking.run(() => take(next, isReviewer))
    if (taken === undefined) await load()
    else go({ kind: 'case', id: next.id })
  }
  useShortcuts({ n: () => void takeNext() })
  // What a reviewer has delivered stays with her, to ask for a correction: it waits for nobody.
  const isEmpty =
    queue !== undefined &&
    queue.waiting.length === 0 &&
    (isReviewer || queue.holds.length + queue.mine.length === 0)
  return (
    <>
      <h1 tabIndex={-1}>{say(isReviewer ? 'staff-title-reviews' : 'staff-title-queue')}</h1>
      <TroubleNote trouble={taking.trouble ?? trouble} />
      {queue === undefined ? <p>{say('staff-loading')}</p> : null}
      {isEmpty ? <p className="lead">{say(isReviewer ? 'staff-reviews-none' : 'staff-queue-none')}</p> : null}
      {queue === undefined || queue.holds.length === 0 ? null : (
        <section className="holds" aria-labelledby="staff-holds">
          <h2 id="staff-holds">{say('staff-holds', { count: queue.holds.length })}</h2>
          <p>{say('staff-holds-how')}</p>
          <QueueTable lines={byTimeLeft(queue.holds)} caption={say('staff-holds-caption')} />
        </section>
      )}
      {queue === undefined || queue.waiting.length === 0 ? null : (
        <section aria-labelledby="staff-waiting">
          <h2 id="staff-waiting">{say('staff-waiting', { count: waiting.length })}</h2>
          <div className="take">
            <button
              type="button"
              className="primary"
              disabled={taking.isBusy || next === undefined}
              onClick={() => void takeNext()}
            >
              {say('staff-take-next')}
            </button>
            <p className="quiet">{say('staff-take-how')}</p>
          </div>
          <QueueFilters lines={queue.waiting} filter={filter} onChange={setFilter} />
          <QueueTable lines={waiting} caption={say('staff-waiting-caption')} />
        </section>
      )}
      {queue === undefined || queue.mine.length === 0 ? null : (
        <section aria-labelledby="staff-mine">
          <h2 id="staff-mine">{say('staff-mine', { count: queue.mine.length })}</h2>
          <QueueTable lines={byTimeLeft(queue.mine)} caption={say('staff-mine-caption')} />
        </section>
      )}
    </>
  )
}

/** Nobody reviews what she wrote (I2): it is not offered to her. The server would refuse it too. */
const withoutOwn = ({ holds, waiting, mine }: Queue): Queue => ({
  holds,
  waiting: waiting.filter(({ isMine }) => !isMine),
  mine: mine.filter(({ isMine }) => !isMine),
})

const take = ({ id, version }: Line, isReviewer: boolean) => {
  const input = { id, body: { version, noConflict: true as const } }
  return isReviewer ? service.call('takeReview', input) : service.call('claim', input)
}
