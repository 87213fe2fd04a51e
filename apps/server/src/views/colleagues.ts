/** To whom a duty lead may hand a question: clinicians who are competent and licensed for it, on duty first. */
import type { endpoints, ReplyOf } from '@herald/api'
import { aboutCase, may } from '@herald/workflow'
import { abandon } from '../commands/refusal.ts'
import { standingOf } from '../commands/standing.ts'
import type { Service } from '../service.ts'
import { type StaffActor, system } from '../store/actor.ts'
import { readCase } from '../store/cases.ts'
import type { Transaction } from '../store/database.ts'
import { listStaff } from '../store/people.ts'

type Colleagues = ReplyOf<(typeof endpoints)['colleagues']>

export async function colleaguesFor(
  { site }: Service,
  { sql, as }: Transaction,
  actor: StaffActor,
  id: string,
): Promise<Colleagues> {
  const stored = (await readCase(sql, id)) ?? abandon({ kind: 'not found' })
  const standing = await as(system, (systemSql) => standingOf(systemSql, site, actor, stored))
  const allowed = may(actor, 'reassign or extend', aboutCase(stored.subject, { standing }))
  if (!allowed.ok) abandon({ kind: 'refused', refusal: allowed.error })
  const staff = await as(system, (systemSql) => listStaff(systemSql))
  const { writer } = stored.subject
  const fits = staff.filter(
    (one) =>
      one.roles.includes('clinician') &&
      !one.isSuspended &&
      one.topics.includes(stored.topic) &&
      (site.setting.mode === 'information' || one.licensedIn.includes(stored.country)) &&
      !(writer.kind === 'person' && writer.id === one.id),
  )
  const isHere = (one: (typeof fits)[number]) => one.duty !== 'off duty'
  return {
    colleagues: [...fits.filter(isHere), ...fits.filter((one) => !isHere(one))].map((one) => ({
      id: one.id,
      name: one.name,
      field: one.field,
      isOnDuty: isHere(one),
      isMe: one.id === actor.id,
    })),
  }
}
