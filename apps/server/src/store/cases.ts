/** Cases: one row each, changed by one step at a time. Who may see or change a row is the policy's business, not this file's. */
import type { Case } from '@herald/workflow'
import type { Row, Sql } from './database.ts'
import { booleanIn, type Instant, instantIn, numberIn, someInstant, someText, textIn } from './row.ts'
import { caseFrom } from './stored-subject.ts'

/** A case and what is not the workflow's. Unset where erasing has taken it. */
export type StoredCase = {
  readonly subject: Case
  readonly version: number
  readonly asker: string | undefined
  readonly topic: string
  readonly country: string
  readonly about: 'me' | 'someone else'
  readonly factsShared: number
  readonly sentAt: Instant
  readonly promisedBy: Instant | undefined
  readonly followUpOf: string | undefined
  readonly isHeldForModeration: boolean
  readonly isUnderLegalHold: boolean
}

const columns = `subject, version, asker, topic, country, about, facts_shared, sent_at, promised_by, follow_up_of, is_held_for_moderation, is_under_legal_hold`

const storedFrom = (row: Row): StoredCase => ({
  subject: caseFrom(row['subject']),
  version: numberIn(row, 'version'),
  asker: someText(row, 'asker'),
  topic: someText(row, 'topic') ?? '',
  country: someText(row, 'country') ?? '',
  about: someText(row, 'about') === 'me' ? 'me' : 'someone else',
  factsShared: numberIn(row, 'facts_shared'),
  sentAt: instantIn(row, 'sent_at'),
  promisedBy: someInstant(row, 'promised_by'),
  followUpOf: someText(row, 'follow_up_of'),
  isHeldForModeration: booleanIn(row, 'is_held_for_moderation'),
  isUnderLegalHold: booleanIn(row, 'is_under_legal_hold'),
})

/** Unset: none of this id that the actor may see. */
export async function readCase(sql: Sql, id: string): Promise<StoredCase | undefined> {
  const [row] = await sql(`select ${columns} from app.cases where id = $1`, [id])
  return row === undefined ? undefined : storedFrom(row)
}

/** Held until the transaction ends: two steps of one case never run side by side. Unset: none that the actor may change. */
export async function lockCase(sql: Sql, id: string): Promise<StoredCase | undefined> {
  const [row] = await sql(`select ${columns} from app.cases where id = $1 for update`, [id])
  return row === undefined ? undefined : storedFrom(row)
}

/** The same; unset too while somebody else has it in hand, instead of waiting for her. */
export async function lockCaseIfFree(sql: Sql, id: string): Promise<StoredCase | undefined> {
  const [row] = await sql(`select ${columns} from app.cases where id = $1 for update skip locked`, [id])
  return row === undefined ? undefined : storedFrom(row)
}

export async function caseBySendKey(sql: Sql, key: string): Promise<string | undefined> {
  const [row] = await sql('select id from app.cases where send_key = $1', [key])
  return row === undefined ? undefined : textIn(row, 'id')
}

/** The asker's own, newest first. */
export const casesOfAsker = async (sql: Sql): Promise<readonly StoredCase[]> =>
  (await sql(`select ${columns} from app.cases where state <> 'erased' order by sent_at desc limit 100`)).map(
    storedFrom,
  )

/** What waits, most urgent first. At most 50 of a kind: nobody reads further down than that. */
export async function queueOf(
  sql: Sql,
  actor: string,
): Promise<{
  readonly holds: readonly StoredCase[]
  readonly waiting: readonly StoredCase[]
  readonly mine: readonly StoredCase[]
}> {
  const holds = await sql(
    `select ${columns} from app.cases where state = 'urgent_hold' order by sent_at limit 50`,
  )
  const waiting = await sql(
    `select ${columns} from app.cases where state = 'queued' order by promised_by limit 50`,
  )
  const mine = await sql(
    `select ${columns} from app.cases where writer = $1 and state in ('claimed', 'needs_info', 'in_review', 'correcting', 'correction_in_review', 'delivered') order by sent_at limit 50`,
    [actor],
  )
  return { holds: holds.map(storedFrom), waiting: waiting.map(storedFrom), mine: mine.map(storedFrom) }
}

/** For a reviewer: what waits for a review, and what she has taken. */
export async function reviewsOf(sql: Sql, actor: string) {
  const waiting = await sql(
    `select ${columns} from app.cases where state in ('in_review', 'correction_in_review') and reviewer is null order by sent_at limit 50`,
  )
  const mine = await sql(
    `select ${columns} from app.cases where reviewer = $1 and state in ('in_review', 'correction_in_review', 'delivered') order by sent_at desc limit 50`,
    [actor],
  )
  return { holds: [], waiting: waiting.map(storedFrom), mine: mine.map(storedFrom) }
}

export type NewCase = Omit<
  StoredCase,
  'version' | 'promisedBy' | 'isHeldForModeration' | 'isUnderLegalHold'
> & {
  readonly sendKey: string
}

export async function insertCase(sql: Sql, one: NewCase): Promise<void> {
  const { subject } = one
  await sql(
    `insert into app.cases (id, version, asker, send_key, state, subject, topic, country, about, facts_shared, follow_up_of, sent_at, since)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    // biome-ignore format: as in the statement
    [
      subject.id, one.asker ?? null, one.sendKey, subject.state, JSON.stringify(subject), one.topic, one.country, one.about,
      one.factsShared, one.followUpOf ?? null, String(one.sentAt), String(subject.since),
    ],
  )
}

/**
 * Writes the state after a step. `false`: somebody else was faster, or the actor may not write this row.
 * An erased case keeps its id, moments and hash (W24).
 */
export async function saveCase(
  sql: Sql,
  next: Case,
  before: number,
  promisedBy: Instant | 'none',
): Promise<boolean> {
  const { writer, reviewer, delivered } = next
  const isErased = next.state === 'erased'
  const rows = await sql(
    `update app.cases set version = version + 1, acted_by = app.actor(), state = $3, subject = $4, writer = $5, writers = $6, reviewer = $7,
       delivered_by = $8, approved_by = $9, delivered_hash = $10, since = $11, promised_by = $12
       ${isErased ? `, asker = null, send_key = null, topic = null, country = null, about = null, facts_shared = 0` : ''}
     where id = $1 and version = $2 returning version`,
    // biome-ignore format: as in the statement
    [
      next.id, before, next.state, JSON.stringify(next), writer.kind === 'person' ? writer.id : null, next.writers,
      reviewer.kind === 'person' ? reviewer.id : null,
      delivered.kind === 'version' ? delivered.by : null,
      delivered.kind === 'version' ? delivered.approvedBy : null,
      delivered.kind === 'version' ? delivered.hash : null,
      String(next.since), promisedBy === 'none' ? null : String(promisedBy),
    ],
  )
  return rows.length === 1
}

/** What the promise guard counts, as the system. */
export async function openWork(
  sql: Sql,
): Promise<{ readonly open: number; readonly clinicians: number; readonly reviewers: number }> {
  const [row] = await sql(
    `select (select count(*)::int from app.cases where state in ('submitted', 'urgent_hold', 'queued', 'claimed', 'in_review')) as open,
       (select count(*)::int from app.staff where 'clinician' = any (roles) and duty <> 'off duty' and not is_suspended) as clinicians,
       (select count(*)::int from app.staff where 'reviewer' = any (roles) and duty <> 'off duty' and not is_suspended) as reviewers`,
  )
  if (row === undefined) throw new Error('A count has one row.')
  return {
    open: numberIn(row, 'open'),
    clinicians: numberIn(row, 'clinicians'),
    reviewers: numberIn(row, 'reviewers'),
  }
}

/** Cases that this clinician holds now. */
export async function openClaims(sql: Sql, actor: string): Promise<number> {
  const [row] = await sql(
    `select count(*)::int as n from app.cases where writer = $1 and state in ('claimed', 'needs_info', 'correcting')`,
    [actor],
  )
  return row === undefined ? 0 : numberIn(row, 'n')
}

/** Questions of this asker in the last hour and day. */
export async function sentLately(
  sql: Sql,
  asker: string,
  now: Instant,
): Promise<{ hour: number; day: number }> {
  const [row] = await sql(
    `select count(*) filter (where sent_at > $2::timestamptz - interval '1 hour')::int as hour, count(*)::int as day
     from app.cases where asker = $1 and sent_at > $2::timestamptz - interval '1 day'`,
    [asker, String(now)],
  )
  return row === undefined ? { hour: 0, day: 0 } : { hour: numberIn(row, 'hour'), day: numberIn(row, 'day') }
}
