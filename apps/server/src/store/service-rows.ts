/** What the service keeps for itself, written by the system alone: timers, outbox, tallies, incidents, refusals, audit. */
import type { Audit } from '@herald/workflow'
import type { Sql } from './database.ts'
import { type Instant, instantIn, numberIn, someText, textIn } from './row.ts'

export type SubjectKind = 'case' | 'publication'
export type DueTimer = {
  readonly kind: SubjectKind
  readonly id: string
  readonly key: string
  readonly due: Instant
}

export const addAudit = (sql: Sql, one: Audit) =>
  sql(
    'insert into app.audit (subject, at, rule, event, by, "from", "to") values ($1, $2, $3, $4, $5, $6, $7)',
    [one.subject, String(one.at), one.rule, one.event, one.by, one.from, one.to],
  )

/** One of the same key is replaced. */
export const startTimer = (sql: Sql, { kind, id, key, due }: DueTimer) =>
  sql(
    `insert into app.timers (subject, subject_id, key, due) values ($1, $2, $3, $4)
     on conflict (subject, subject_id, key) do update set due = excluded.due`,
    [kind, id, key, String(due)],
  )

export const stopTimer = (sql: Sql, kind: SubjectKind, id: string, key: string) =>
  sql('delete from app.timers where subject = $1 and subject_id = $2 and key = $3', [kind, id, key])

/** What is due at `now`, oldest first, behind `after`. */
export async function dueTimers(
  sql: Sql,
  now: Instant,
  limit: number,
  after: DueTimer | undefined,
): Promise<readonly DueTimer[]> {
  const rows = await sql(
    `select subject, subject_id, key, due from app.timers
     where due <= $1 and ($3::timestamptz is null or (due, subject, subject_id, key) > ($3, $4, $5, $6))
     order by due, subject, subject_id, key limit $2`,
    [
      String(now),
      limit,
      after === undefined ? null : String(after.due),
      after?.kind ?? '',
      after?.id ?? '',
      after?.key ?? '',
    ],
  )
  return rows.map((row) => ({
    kind: row['subject'] === 'case' ? 'case' : 'publication',
    id: textIn(row, 'subject_id'),
    key: textIn(row, 'key'),
    due: instantIn(row, 'due'),
  }))
}

/** Takes the timer if it still runs with this moment and has not fired: `true` once, whoever asks and however often. */
export async function takeTimer(sql: Sql, { kind, id, key, due }: DueTimer, now: Instant): Promise<boolean> {
  const running = await sql(
    'select due from app.timers where subject = $1 and subject_id = $2 and key = $3 and due = $4',
    [kind, id, key, String(due)],
  )
  if (running.length === 0) return false
  const first = await sql(
    'insert into app.fired (subject, subject_id, key, due, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning key',
    [kind, id, key, String(due), String(now)],
  )
  return first.length === 1
}

export type Letter = {
  readonly kind: 'mail' | 'page' | 'search engines'
  readonly recipient: string
  readonly template: string
  /** Unset: the letter outlives the case. */
  readonly caseId: string | undefined
}

export const addLetter = (sql: Sql, one: Letter, at: Instant) =>
  sql('insert into app.outbox (at, kind, recipient, template, case_id) values ($1, $2, $3, $4, $5)', [
    String(at),
    one.kind,
    one.recipient,
    one.template,
    one.caseId ?? null,
  ])

export type WaitingLetter = {
  readonly id: number
  readonly kind: string
  readonly recipient: string
  readonly template: string
  readonly caseId: string | undefined
}

/** One letter that waits, taken for a few minutes; each attempt waits twice as long for the next, an hour at most. */
export async function takeLetter(sql: Sql, now: Instant): Promise<WaitingLetter | undefined> {
  const [row] = await sql(
    `update app.outbox set attempts = attempts + 1,
       taken_until = $1::timestamptz + least(interval '1 minute' * power(2, least(attempts, 6)), interval '1 hour')
     where id = (select id from app.outbox where done_at is null and (taken_until is null or taken_until < $1)
       order by attempts, id limit 1 for update skip locked)
     returning id, kind, recipient, template, case_id`,
    [String(now)],
  )
  return row === undefined
    ? undefined
    : {
        id: numberIn(row, 'id'),
        kind: textIn(row, 'kind'),
        recipient: textIn(row, 'recipient'),
        template: textIn(row, 'template'),
        caseId: someText(row, 'case_id'),
      }
}

export const letterDone = (sql: Sql, id: number, at: Instant) =>
  sql('update app.outbox set done_at = $2 where id = $1', [id, String(at)])

export const count = (sql: Sql, what: string, at: Instant) =>
  sql(
    `insert into app.tally (month, what, n) values (date_trunc('month', $2::timestamptz)::date, $1, 1)
     on conflict (month, what) do update set n = app.tally.n + 1`,
    [what, String(at)],
  )

export const addIncident = (sql: Sql, why: string, caseId: string, at: Instant) =>
  sql('insert into app.incidents (at, case_id, why) values ($1, $2, $3)', [String(at), caseId, why])

/** A refusal is logged without content (SPEC, "What the server must still enforce", 5). */
export const addRefusal = (sql: Sql, actor: string, request: string, why: string, at: Instant) =>
  sql('insert into app.refusals (at, actor, request, why) values ($1, $2, $3, $4)', [
    String(at),
    actor,
    request,
    why,
  ])

export const addMessage = (
  sql: Sql,
  caseId: string,
  at: Instant,
  one:
    | { readonly kind: 'fixed'; readonly text: string; readonly reason?: string }
    | { readonly kind: 'questions' | 'from her'; readonly contentId: number },
) =>
  sql(
    'insert into app.messages (case_id, at, kind, fixed_text, reason, content_id) values ($1, $2, $3, $4, $5, $6)',
    [
      caseId,
      String(at),
      one.kind,
      one.kind === 'fixed' ? one.text : null,
      one.kind === 'fixed' ? (one.reason ?? null) : null,
      one.kind === 'fixed' ? null : one.contentId,
    ],
  )

/** Rows of these rules, oldest first, of every question that has one between the two moments. As the system. */
export async function eventsOf(sql: Sql, rules: readonly string[], from: Instant, to: Instant) {
  const rows = await sql(
    `select subject, rule, at from app.audit where rule = any ($1)
       and subject in (select subject from app.audit where at >= $2 and at < $3 and rule = any ($1)) order by id`,
    [rules, String(from), String(to)],
  )
  return rows.map((row) => ({
    subject: textIn(row, 'subject'),
    rule: textIn(row, 'rule'),
    at: instantIn(row, 'at'),
  }))
}
