/** One step of one case: load, step, save state and effects and audit, in one transaction, or nothing (I9). */
import {
  type Actor,
  afterServiceMinutes,
  type Case,
  type CaseEvent,
  type Instant,
  stepCase,
  usedMinutes,
} from '@herald/workflow'
import type { Service, Wake } from '../service.ts'
import { system } from '../store/actor.ts'
import { lockCase, type StoredCase, saveCase } from '../store/cases.ts'
import type { Sql, Transaction } from '../store/database.ts'
import { carryOut, type Extras, type LeftOver } from './carry-out.ts'
import { rowsLeft } from './erase-rows.ts'
import { followPublication } from './follow-publication.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'
import { standingOf } from './standing.ts'

/** The event without what the server looks up; made from the case as it is now. */
export type EventMaker = (stored: StoredCase, transaction: Transaction) => CaseEvent | Promise<CaseEvent>

export type StepOptions = {
  /** The version that the sender had before her; `any` only for the system. */
  readonly version: number | 'any'
  readonly extras?: Extras
  /** Writes that belong to the step, as the actor, before the row moves on and may leave her sight. */
  readonly before?: (transaction: Transaction, stored: StoredCase) => Promise<Extras>
  /** The same after it, still as the actor. */
  readonly after?: (transaction: Transaction, next: Case) => Promise<void>
}

export type Stepped = { readonly subject: Case; readonly left: readonly LeftOver[] }

/** For a person, or for the system. */
export async function actOnCase(
  service: Service,
  actor: Actor,
  id: string,
  event: EventMaker,
  options: StepOptions,
): Promise<Outcome<Stepped>> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(actor, (transaction) => stepIn(service, transaction, actor, id, event, options, woken)),
  )
  if (done.ok) for (const wake of woken) service.wake(wake)
  return done
}

/** The step inside a transaction that somebody else began. */
export async function stepIn(
  service: Service,
  transaction: Transaction,
  actor: Actor,
  id: string,
  makeEvent: EventMaker,
  { version, extras = {}, before, after }: StepOptions,
  woken: Wake[],
): Promise<Stepped> {
  const { sql, as } = transaction
  const stored = (await lockCase(sql, id)) ?? abandon({ kind: 'not found' })
  if (version !== 'any' && stored.version !== version) abandon({ kind: 'changed meanwhile' })
  const now = service.now()
  const event = await makeEvent(stored, transaction)
  const standing = await as(system, (systemSql) => standingOf(systemSql, service.site, actor, stored))
  const next = stepCase(stored.subject, { standing, ...event }, { now, actor }, service.site.setting)
  if (!next.ok) return abandon({ kind: 'refused', refusal: next.error })
  const [subject, effects] = next.value
  const more = before === undefined ? {} : await before(transaction, stored)
  // An erased row is nobody's any more, so nobody but the system may write it.
  const save = (by: Sql) => saveCase(by, subject, stored.version, promisedBy(subject, service))
  const isSaved = subject.state === 'erased' ? await as(system, save) : await save(sql)
  if (!isSaved) abandon({ kind: 'changed meanwhile' })
  if (after !== undefined) await after(transaction, subject)
  const { wake, left } = await as(system, (systemSql) =>
    carryOut(systemSql, subjectOf(subject, stored.asker), effects, now, { ...extras, ...more }),
  )
  woken.push(wake)
  if (left.some(({ kind }) => kind === 'erase'))
    await as(system, (systemSql) =>
      finishErasure(service, systemSql, subject, stored.version + 1, now, woken),
    )
  if (left.some(({ kind }) => kind === 'public copy to review'))
    await as(system, (systemSql) =>
      followPublication(service, systemSql, id, { kind: 'fact_changed' }, woken),
    )
  return { subject, left }
}

const subjectOf = (subject: Case, asker: string | undefined) => ({
  kind: 'case' as const,
  id: subject.id,
  caseId: subject.id,
  asker,
  writer: subject.writer.kind === 'person' ? subject.writer.id : undefined,
})

/** When she may expect the answer; none while the clock stands. Kept beside the state so that the queue can be sorted. */
function promisedBy({ clock, promisedMinutes }: Case, { site }: Pick<Service, 'site'>): Instant | 'none' {
  if (clock.kind !== 'running') return 'none'
  const left = promisedMinutes - usedMinutes(clock, site.setting.hours, clock.since)
  return afterServiceMinutes(site.setting.hours, clock.since, left)
}

/** Everything of the case that is elsewhere goes too; then the stores are searched, and only then is the erasure done. */
async function finishErasure(
  service: Service,
  sql: Sql,
  erased: Case,
  version: number,
  now: Instant,
  woken: Wake[],
): Promise<void> {
  await followPublication(service, sql, erased.id, { kind: 'erase' }, woken)
  const left = await rowsLeft(sql, erased.id)
  const done = stepCase(
    erased,
    { kind: 'erasure_done', checks: { 'stores searched': left === 0 ? 'yes' : 'no' } },
    { now, actor: system },
    service.site.setting,
  )
  // Something is left: T13 runs and tells an admin.
  if (!done.ok) return
  const [subject, effects] = done.value
  if (!(await saveCase(sql, subject, version, 'none')))
    throw new Error('An erased case was changed by somebody else.')
  await carryOut(sql, subjectOf(subject, undefined), effects, now)
}
