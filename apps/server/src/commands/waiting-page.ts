/** The page as it will stand, made when she says yes: her exact text, who answered and who checked, and when to look again. */
import type { PageText } from '@herald/api'
import { system } from '../store/actor.ts'
import { readCase } from '../store/cases.ts'
import type { Transaction } from '../store/database.ts'
import type { Page } from '../store/pages.ts'
import { staffOf } from '../store/people.ts'
import type { StoredPublication } from '../store/publications.ts'
import type { Instant } from '../store/row.ts'

export async function waitingPage(
  { as }: Transaction,
  caseId: string,
  page: PageText,
  { subject, slug }: StoredPublication,
  publishOn: string,
  /** When the sense was checked last. */
  reviewedAt: Instant,
): Promise<Page> {
  const { author, reviewer } = await as(system, async (sql) => {
    const about = await readCase(sql, caseId)
    const by = about?.subject.delivered.kind === 'version' ? about.subject.delivered.by : ''
    const checker = subject.senseCheckedBy.kind === 'person' ? subject.senseCheckedBy.id : ''
    return { author: await staffOf(sql, by), reviewer: await staffOf(sql, checker) }
  })
  const shown = (person: typeof author) =>
    person === undefined
      ? 'none'
      : {
          name: person.name,
          field: person.field,
          country: person.country,
          registeredWith: person.registeredWith,
          isDemonstration: person.isDemonstration,
        }
  const reviewedOn = reviewedAt.toZonedDateTimeISO('UTC').toPlainDate()
  return {
    slug: slug ?? '',
    title: page.title,
    question: page.question,
    short: page.short,
    body: page.text,
    topic: page.topic,
    phase: page.phase,
    writtenBy: shown(author),
    reviewedBy: shown(reviewer),
    reviewedOn: reviewedOn.toString(),
    publishedOn: publishOn,
    lookAgainBy: reviewedOn.add({ months: 12 }).toString(),
    isUnderReview: false,
  }
}
