/** One step of one publication, in one transaction, like a case's. */
import { type Actor, type Publication, type PublicationEvent, stepPublication } from '@herald/workflow'
import type { Service, Wake } from '../service.ts'
import { system } from '../store/actor.ts'
import type { Transaction } from '../store/database.ts'
import {
  lockPublication,
  type Placing,
  type PublicationKey,
  type StoredPublication,
  savePublication,
} from '../store/publications.ts'
import { carryOut } from './carry-out.ts'
import { placePage } from './place-page.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'

export type PublicationStep = {
  readonly version: number | 'any'
  readonly placing?: Placing
  /** As the actor, before the row moves on. */
  readonly before?: (transaction: Transaction, stored: StoredPublication) => Promise<void>
  /** As the actor, after it. */
  readonly after?: (transaction: Transaction, stored: StoredPublication) => Promise<void>
}

export async function actOnPublication(
  service: Service,
  actor: Actor,
  by: PublicationKey,
  value: string,
  makeEvent: (
    stored: StoredPublication,
    transaction: Transaction,
  ) => PublicationEvent | Promise<PublicationEvent>,
  { version, placing, before, after }: PublicationStep,
): Promise<Outcome<Publication>> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(actor, async (transaction) => {
      const { sql, as } = transaction
      const stored = (await lockPublication(sql, by, value)) ?? abandon({ kind: 'not found' })
      if (version !== 'any' && stored.version !== version) abandon({ kind: 'changed meanwhile' })
      const now = service.now()
      const event = await makeEvent(stored, transaction)
      const next = stepPublication(stored.subject, event, { now, actor })
      if (!next.ok) return abandon({ kind: 'refused', refusal: next.error })
      const [subject, effects] = next.value
      if (before !== undefined) await before(transaction, stored)
      if (!(await savePublication(sql, subject, stored.version, placing)))
        abandon({ kind: 'changed meanwhile' })
      const placed = { ...stored, subject, slug: placing?.slug ?? stored.slug }
      if (after !== undefined) await after(transaction, placed)
      await as(system, async (systemSql) => {
        const asker = subject.asker.kind === 'person' ? subject.asker.id : undefined
        const about = {
          kind: 'publication' as const,
          id: subject.id,
          caseId: stored.caseId,
          asker,
          writer: undefined,
        }
        const { wake, left } = await carryOut(systemSql, about, effects, now)
        woken.push(wake)
        for (const effect of left) await placePage(service, systemSql, placed, effect)
      })
      return subject
    }),
  )
  if (done.ok) for (const wake of woken) service.wake(wake)
  return done
}
