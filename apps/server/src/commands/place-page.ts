/** Puts a page out, under its banner, or away (`page out`), as the system. Pages come out on the drawn day, not before. */
import type { Service } from '../service.ts'
import type { Sql } from '../store/database.ts'
import { hidePage, markUnderReview, pageGone } from '../store/pages.ts'
import type { StoredPublication } from '../store/publications.ts'
import { addLetter } from '../store/service-rows.ts'
import type { LeftOver } from './carry-out.ts'

export async function placePage(
  service: Service,
  sql: Sql,
  { caseId, slug }: StoredPublication,
  effect: LeftOver,
): Promise<void> {
  const today = service.now().toZonedDateTimeISO('UTC').toPlainDate().toString()
  switch (effect.kind) {
    case 'delete rewrite':
      await sql(
        `delete from app.contents where case_id = $1 and kind in ('rewrite', 'publication comment')`,
        [caseId],
      )
      return
    case 'page out':
      if (slug === undefined) return
      switch (effect.is) {
        // ./put-out.ts does it when the day has come: it needs the words, which the system cannot read.
        case 'published':
          return
        case 'under review':
          return markUnderReview(sql, slug, true)
        case 'hidden':
          return hidePage(sql, slug)
        case 'gone':
          await addLetter(
            sql,
            { kind: 'search engines', recipient: slug, template: 'drop', caseId: undefined },
            service.now(),
          )
          return pageGone(sql, slug, today)
      }
      return
    case 'erase':
    case 'open linked case':
    case 'public copy to review':
    case 'send preview':
      return
  }
}
