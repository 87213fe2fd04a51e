/** Changes of the site: written by one admin, ended by another or taken back. */
import { type Change, change } from '@herald/api'
import type { Row, Sql } from './database.ts'
import { type Instant, instantIn, textIn } from './row.ts'

export type WaitingChange = {
  readonly id: string
  readonly change: Change
  readonly by: string
  readonly at: Instant
}

const waitingFrom = (row: Row): WaitingChange => ({
  id: textIn(row, 'id'),
  change: change.parse(row['value']),
  by: textIn(row, 'by'),
  at: instantIn(row, 'at'),
})

export const addChange = (sql: Sql, one: WaitingChange) =>
  sql('insert into app.changes (id, value, by, at) values ($1, $2::jsonb, $3, $4)', [
    one.id,
    JSON.stringify(one.change),
    one.by,
    String(one.at),
  ])

const isWaiting = 'confirmed_by is null and taken_back_by is null'

export const waitingChanges = async (sql: Sql): Promise<readonly WaitingChange[]> =>
  (await sql(`select id, value, by, at from app.changes where ${isWaiting} order by at, id limit 200`)).map(
    waitingFrom,
  )

/** Held until the transaction ends, so that it ends once. */
export async function lockChange(sql: Sql, id: string): Promise<WaitingChange | undefined> {
  const [row] = await sql(
    `select id, value, by, at from app.changes where id = $1 and ${isWaiting} for update`,
    [id],
  )
  return row === undefined ? undefined : waitingFrom(row)
}

export const endChange = (sql: Sql, id: string, how: 'confirmed' | 'taken back', by: string, at: Instant) =>
  sql(
    how === 'confirmed'
      ? 'update app.changes set confirmed_by = $2, confirmed_at = $3 where id = $1'
      : 'update app.changes set taken_back_by = $2, taken_back_at = $3 where id = $1',
    [id, by, String(at)],
  )
