/** What the permission matrix and the guards must be told, looked up as the system: unknown stays unknown (I6). */
import { type Actor, nothingKnown, type Standing } from '@herald/workflow'
import type { Site } from '../service.ts'
import type { StoredCase } from '../store/cases.ts'
import type { Sql } from '../store/database.ts'
import { staffOf } from '../store/people.ts'

const answer = (is: boolean) => (is ? ('yes' as const) : ('no' as const))

export async function standingOf(sql: Sql, site: Site, actor: Actor, about: StoredCase): Promise<Standing> {
  if (actor.kind !== 'staff') return { ...nothingKnown, carriesOutRequest: answer(actor.kind === 'asker') }
  const staff = await staffOf(sql, actor.id)
  if (staff === undefined || staff.isSuspended) return nothingKnown
  const isLicensed = site.setting.mode === 'information' || staff.licensedIn.includes(about.country)
  const glass = await sql(
    `select from app.break_glass where case_id = $1 and by = $2 and at > now() - interval '1 hour' limit 1`,
    [about.subject.id, actor.id],
  )
  return {
    ...nothingKnown,
    licensed: answer(isLicensed),
    competent: answer(staff.topics.includes(about.topic)),
    heldForModeration: answer(about.isHeldForModeration),
    spamOrAbuse: answer(about.isHeldForModeration),
    breakGlass: answer(glass.length > 0),
  }
}
