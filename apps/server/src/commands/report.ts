/** Anyone reports a page (B7, B7a). What she writes is not kept: it may hold anything, and the reason is enough to look. */
import { type PublicationEvent, stepPublication } from '@herald/workflow'
import { newId, type Service, type Wake } from '../service.ts'
import { everyone, system } from '../store/actor.ts'
import { lockPublication, savePublication } from '../store/publications.ts'
import { addLetter } from '../store/service-rows.ts'
import { carryOut } from './carry-out.ts'
import { placePage } from './place-page.ts'
import { carriedOut, type Outcome } from './refusal.ts'

export async function reportPage(
  service: Service,
  slug: string,
  about: Extract<PublicationEvent, { kind: 'report' }>['about'],
): Promise<Outcome<string>> {
  const woken: Wake[] = []
  const done = await carriedOut(() =>
    service.store.as(system, async ({ sql }) => {
      const now = service.now()
      const stored = await lockPublication(sql, 'slug', slug)
      if (stored === undefined) {
        // A text of Herald's own, with no record behind it: the moderators are told.
        await addLetter(
          sql,
          { kind: 'page', recipient: 'moderators', template: 'mail-staff', caseId: undefined },
          now,
        )
        woken.push({ timers: [], hasLetters: true })
        return newId(service)
      }
      const next = stepPublication(stored.subject, { kind: 'report', about }, { now, actor: everyone })
      // Already under review or hidden: the report changes nothing more.
      if (!next.ok) return stored.subject.id
      const [subject, effects] = next.value
      if (!(await savePublication(sql, subject, stored.version)))
        throw new Error('A publication was changed by somebody else while it was held.')
      const asker = subject.asker.kind === 'person' ? subject.asker.id : undefined
      const place = {
        kind: 'publication' as const,
        id: subject.id,
        caseId: stored.caseId,
        asker,
        writer: undefined,
      }
      const { wake, left } = await carryOut(sql, place, effects, now)
      woken.push(wake)
      for (const effect of left) await placePage(service, sql, { ...stored, subject }, effect)
      return subject.id
    }),
  )
  if (done.ok) for (const wake of woken) service.wake(wake)
  return done
}
