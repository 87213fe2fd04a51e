/** Takes the content of a case out of every store (W24): rows are deleted, and the key, so that no backup opens either. */
import type { Sql } from '../store/database.ts'
import { numberIn } from '../store/row.ts'

/** Tables that hold something of a case beside its skeleton: id, moments, hash and audit stay. */
const stores = ['app.messages', 'app.contents', 'keys.case_keys', 'app.outbox', 'app.incidents'] as const

/** As the system. The case's own row is emptied by the step that saves it. */
export async function eraseFrom(sql: Sql, caseId: string): Promise<void> {
  for (const table of stores) await sql(`delete from ${table} where case_id = $1`, [caseId])
}

/** The search that `stores searched` means: rows of this case that are left anywhere. */
export async function rowsLeft(sql: Sql, caseId: string): Promise<number> {
  let left = 0
  for (const table of stores) {
    const [row] = await sql(`select count(*)::int as n from ${table} where case_id = $1`, [caseId])
    left += row === undefined ? 0 : numberIn(row, 'n')
  }
  return left
}
