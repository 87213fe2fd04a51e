/** Admins change people and the site: one writes the change, another one confirms it, and then it is carried out at once. */
import type { Change } from '@herald/api'
import { checkedHours, may, mayHoldTogether, nothingKnown } from '@herald/workflow'
import { newId, type Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { addChange, endChange, lockChange } from '../store/changes.ts'
import type { Sql } from '../store/database.ts'
import { staffOf } from '../store/people.ts'
import { addAudit } from '../store/service-rows.ts'
import { carryOutChange, stillTwoAdmins } from './carry-out-change.ts'
import { abandon, carriedOut, type Outcome } from './refusal.ts'

const badInput = (message: string, reason: string): never => abandon({ kind: 'bad input', message, reason })

export const proposeChange = (service: Service, actor: StaffActor, change: Change): Promise<Outcome<void>> =>
  carriedOut(() =>
    service.store.as(actor, async ({ sql, as }) => {
      await as(system, (systemSql) => checkChange(systemSql, change))
      await addChange(sql, { id: newId(service), change, by: actor.id, at: service.now() })
    }),
  )

/** `shown` is what the second admin had before her; another text by now is refused. */
export async function confirmChange(
  service: Service,
  actor: StaffActor,
  id: string,
  shown: Change,
): Promise<Outcome<void>> {
  const done = await carriedOut(() =>
    service.store.as(actor, async ({ sql, as }) => {
      const waiting = (await lockChange(sql, id)) ?? abandon({ kind: 'not found' })
      if (JSON.stringify(waiting.change) !== JSON.stringify(shown)) abandon({ kind: 'changed meanwhile' })
      const isSecond = waiting.by !== actor.id
      const allowed = may(actor, 'manage site', {
        ...aboutNobody,
        standing: { ...nothingKnown, secondPerson: isSecond ? 'yes' : 'no' },
      })
      if (!allowed.ok) abandon({ kind: 'refused', refusal: allowed.error })
      const now = service.now()
      // What was right when it was written may not be any more: somebody else may have been suspended since.
      await as(system, (systemSql) => checkChange(systemSql, waiting.change))
      await endChange(sql, id, 'confirmed', actor.id, now)
      const subject = await carryOutChange(as, waiting.change, newId(service), now)
      await as(system, (systemSql) =>
        addAudit(systemSql, {
          kind: 'audit',
          rule: 'manage site',
          event: waiting.change.kind,
          subject,
          by: actor.id,
          at: now,
          from: `written by ${waiting.by}`,
          to: 'carried out',
        }),
      )
    }),
  )
  if (!done.ok) return done
  await service.reloadSite()
  service.wake({ timers: [], hasLetters: true })
  return done
}

export const takeBackChange = (service: Service, actor: StaffActor, id: string): Promise<Outcome<void>> =>
  carriedOut(() =>
    service.store.as(actor, async ({ sql }) => {
      const waiting = (await lockChange(sql, id)) ?? abandon({ kind: 'not found' })
      await endChange(sql, waiting.id, 'taken back', actor.id, service.now())
    }),
  )

const nobody = { kind: 'nobody' } as const
const aboutNobody = {
  asker: nobody,
  holder: nobody,
  reviewer: nobody,
  writers: [],
  rewriters: [],
  isWaiting: false,
  isAtPreview: false,
}

async function checkChange(sql: Sql, change: Change): Promise<void> {
  switch (change.kind) {
    case 'invite':
      return checkRoles(change.roles)
    case 'change work':
      checkRoles(change.roles)
      await known(sql, change.id)
      return change.roles.includes('admin') ? undefined : stillTwoAdmins(sql, change.id)
    case 'suspend':
      await known(sql, change.id)
      return stillTwoAdmins(sql, change.id)
    case 'let back':
    case 'reset second factor':
      return known(sql, change.id)
    case 'hours': {
      const checked = checkedHours(change.hours)
      return checked.ok ? undefined : badInput(checked.error.join(' '), 'hours')
    }
    case 'numbers':
    case 'promise':
      return undefined
  }
}

function checkRoles(roles: readonly Parameters<typeof mayHoldTogether>[0][number][]): void {
  if (!mayHoldTogether(roles))
    badInput(
      'Nobody may both answer and govern: a clinician or reviewer is not a moderator or admin, and a moderator is not an admin.',
      'roles',
    )
}

async function known(sql: Sql, id: string): Promise<void> {
  if ((await staffOf(sql, id)) === undefined) abandon({ kind: 'not found' })
}
