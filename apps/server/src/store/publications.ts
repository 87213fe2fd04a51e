/** Publications: apart from the case but for its id, which never reaches the public schema. */
import type { Publication } from '@herald/workflow'
import type { Row, Sql } from './database.ts'
import { numberIn, someText, textIn } from './row.ts'
import { publicationFrom } from './stored-subject.ts'

export type StoredPublication = {
  readonly subject: Publication
  readonly version: number
  readonly caseId: string
  readonly slug: string | undefined
  /** The day on which the page comes out, drawn when she said yes. */
  readonly publishOn: string | undefined
}

const columns = 'subject, version, case_id, slug, publish_on'
const storedFrom = (row: Row): StoredPublication => ({
  subject: publicationFrom(row['subject']),
  version: numberIn(row, 'version'),
  caseId: textIn(row, 'case_id'),
  slug: someText(row, 'slug'),
  publishOn: someText(row, 'publish_on'),
})

export type PublicationKey = 'id' | 'case_id' | 'slug'

export async function readPublication(
  sql: Sql,
  by: PublicationKey,
  value: string,
): Promise<StoredPublication | undefined> {
  const [row] = await sql(`select ${columns} from app.publications where ${by} = $1`, [value])
  return row === undefined ? undefined : storedFrom(row)
}

export async function lockPublication(
  sql: Sql,
  by: PublicationKey,
  value: string,
): Promise<StoredPublication | undefined> {
  const [row] = await sql(`select ${columns} from app.publications where ${by} = $1 for update`, [value])
  return row === undefined ? undefined : storedFrom(row)
}

/** Waiting for a moderator or a reviewer, oldest first. */
export const publicationsAtWork = async (sql: Sql): Promise<readonly StoredPublication[]> =>
  (
    await sql(
      `select ${columns} from app.publications where state in ('willing', 'rewriting', 'checking', 'published', 'under_review', 'hidden') order by subject ->> 'since' limit 200`,
    )
  ).map(storedFrom)

export async function insertPublication(sql: Sql, subject: Publication, caseId: string): Promise<void> {
  await sql(
    `insert into app.publications (id, case_id, asker, version, state, subject) values ($1, $2, $3, 1, $4, $5)`,
    [
      subject.id,
      caseId,
      subject.asker.kind === 'person' ? subject.asker.id : null,
      subject.state,
      JSON.stringify(subject),
    ],
  )
}

export type Placing = { readonly slug?: string; readonly publishOn?: string }

/** `false`: somebody else was faster, or the actor may not write this row. */
export async function savePublication(
  sql: Sql,
  next: Publication,
  before: number,
  placing: Placing = {},
): Promise<boolean> {
  const { text, yes, identityCheckedBy, senseCheckedBy, asker } = next
  const rows = await sql(
    `update app.publications set version = version + 1, acted_by = app.actor(), state = $3, subject = $4, asker = $5, rewriters = $6, text_hash = $7,
       identity_checked_by = $8, sense_checked_by = $9, yes_hash = $10, slug = coalesce($11, slug), publish_on = coalesce($12::date, publish_on)
     where id = $1 and version = $2 returning version`,
    // biome-ignore format: as in the statement
    [
      next.id, before, next.state, JSON.stringify(next), asker.kind === 'person' ? asker.id : null, next.rewriters,
      text.kind === 'version' ? text.hash : null,
      identityCheckedBy.kind === 'person' ? identityCheckedBy.id : null,
      senseCheckedBy.kind === 'person' ? senseCheckedBy.id : null,
      yes.kind === 'said' ? yes.hash : null,
      placing.slug ?? null, placing.publishOn ?? null,
    ],
  )
  return rows.length === 1
}
