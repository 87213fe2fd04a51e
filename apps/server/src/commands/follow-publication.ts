/** What happens to a publication because of its case or the calendar: the system's steps, and putting pages out or away. */
import { type PublicationEvent, stepPublication } from '@herald/workflow'
import type { Service, Wake } from '../service.ts'
import { system } from '../store/actor.ts'
import type { Sql } from '../store/database.ts'
import { lockPublication, savePublication } from '../store/publications.ts'
import { carryOut } from './carry-out.ts'
import { placePage } from './place-page.ts'

/** A refusal is no failure here: a publication that is not out needs no review. */
export async function followPublication(
  service: Service,
  sql: Sql,
  caseId: string,
  event: PublicationEvent,
  woken: Wake[],
): Promise<void> {
  const stored = await lockPublication(sql, 'case_id', caseId)
  if (stored === undefined) return
  const now = service.now()
  const next = stepPublication(stored.subject, event, { now, actor: system })
  if (!next.ok) return
  const [subject, effects] = next.value
  if (!(await savePublication(sql, subject, stored.version)))
    throw new Error('A publication was changed by somebody else while it was held.')
  const asker = subject.asker.kind === 'person' ? subject.asker.id : undefined
  const about = { kind: 'publication' as const, id: subject.id, caseId, asker, writer: undefined }
  // After an erasure no message is left to show, and nobody to show it to.
  const told =
    event.kind === 'erase' ? effects.filter(({ kind }) => kind !== 'show' && kind !== 'mail') : effects
  const { wake, left } = await carryOut(sql, about, told, now)
  woken.push(wake)
  for (const effect of left) await placePage(service, sql, { ...stored, subject }, effect)
}
