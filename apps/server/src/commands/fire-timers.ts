/** Timers that are due fire once: the row that says so is written in the transaction of the step itself. */
import { type CaseEvent, caseTimers, type PublicationEvent } from '@herald/workflow'
import type { Service, Wake } from '../service.ts'
import { system } from '../store/actor.ts'
import { lockCase, lockCaseIfFree } from '../store/cases.ts'
import { lockPublication } from '../store/publications.ts'
import { type DueTimer, dueTimers, stopTimer, takeTimer } from '../store/service-rows.ts'
import { followPublication } from './follow-publication.ts'
import { carriedOut } from './refusal.ts'
import { stepIn } from './step-case.ts'

/** Read from the database at a time. */
const atATime = 100
/** Fired beside each other: a step waits for the database most of the time. The timers of one subject stay in their order. */
const lanes = 4

/**
 * Fires what is due at this moment, all of it, oldest first; says how many fired. Several processes may run it at once: a
 * question that another has in hand is left to it, and found again at the next look if it is still due.
 */
export async function fireTimers(service: Service): Promise<number> {
  const now = service.now()
  let fired = 0
  let after: DueTimer | undefined
  const failed: unknown[] = []
  for (;;) {
    const from = after
    const due = await service.store.as(system, ({ sql }) => dueTimers(sql, now, atATime, from))
    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        for (const timer of due.filter(({ id }) => laneOf(id) === lane)) {
          try {
            if (await fireOne(service, timer)) fired += 1
          } catch (error) {
            // One that fails must not keep the ones behind it waiting; it stays due, and whoever called is told at the end.
            failed.push(error)
          }
        }
      }),
    )
    after = due.at(-1)
    if (due.length < atATime) break
  }
  if (failed.length > 0) throw failed[0]
  return fired
}

/** Ids are hex digits. */
const laneOf = (id: string): number => Number.parseInt(id.slice(-4), 16) % lanes

async function fireOne(service: Service, timer: DueTimer): Promise<boolean> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(system, async (transaction) => {
      const { sql } = transaction
      // The subject first, then its timer: the order in which every step takes them, so nobody waits in a circle.
      const subject =
        timer.kind === 'case'
          ? await lockCaseIfFree(sql, timer.id)
          : await lockPublication(sql, 'id', timer.id)
      if (subject === undefined || !(await takeTimer(sql, timer, service.now()))) return false
      await stopTimer(sql, timer.kind, timer.id, timer.key)
      if (timer.kind === 'case') {
        const stored = await lockCase(sql, timer.id)
        const hold = stored?.isUnderLegalHold === true ? ('no' as const) : ('yes' as const)
        const event = caseTimerEvent(timer.key)
        if (event === undefined) return false
        await stepIn(
          service,
          transaction,
          system,
          timer.id,
          () => ({ ...event, checks: { 'not under legal hold': hold } }),
          { version: 'any' },
          woken,
        )
      } else {
        const event = publicationTimerEvent(timer.key)
        const stored = await lockPublication(sql, 'id', timer.id)
        if (event === undefined || stored === undefined) return false
        await followPublication(service, sql, stored.caseId, event, woken)
      }
      return true
    }),
  )
  for (const wake of woken) service.wake(wake)
  if (!done.ok) await later(service, timer)
  return done.ok && done.value
}

/** Refused for now (legal hold, a reminder that is still to come): asked again in an hour, so that it blocks no other. */
const later = (service: Service, { kind, id, key }: DueTimer) =>
  service.store.as(system, ({ sql }) =>
    sql('update app.timers set due = $4 where subject = $1 and subject_id = $2 and key = $3', [
      kind,
      id,
      key,
      String(service.now().add({ hours: 1 })),
    ]),
  )

const caseTimerEvent = (key: string): Extract<CaseEvent, { kind: 'timer' }> | undefined => {
  const timer = caseTimers.find((one) => one === key)
  return timer === undefined ? undefined : { kind: 'timer', timer }
}

const publicationTimerEvent = (key: string): PublicationEvent | undefined =>
  key === 'T10' || key === 'T11' || key === 'T11 overdue' ? { kind: 'timer', timer: key } : undefined
