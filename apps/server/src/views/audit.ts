/** The audit in plain form: what happened and what kind of person did it, never who. */
import type { endpoints, ReplyOf } from '@herald/api'
import type { Transaction } from '../store/database.ts'
import { instantIn, textIn } from '../store/row.ts'

type Line = ReplyOf<(typeof endpoints)['audit']>['lines'][number]

export async function auditOf(
  { sql }: Transaction,
  of: { readonly subject: string } | { readonly by: string },
  me: string,
): Promise<Line[]> {
  const [column, value] = 'subject' in of ? ['subject', of.subject] : ['by', of.by]
  const rows = await sql(
    `select at, rule, event, by, "from", "to" from app.audit where ${column} = $1 order by id desc limit 200`,
    [value],
  )
  return rows.map((row) => ({
    at: String(instantIn(row, 'at')),
    rule: textIn(row, 'rule'),
    event: textIn(row, 'event'),
    by: kindOf(textIn(row, 'by'), me),
    from: textIn(row, 'from'),
    to: textIn(row, 'to'),
  }))
}

function kindOf(by: string, me: string): Line['by'] {
  if (by === me) return 'you'
  if (by === 'system') return 'the system'
  return 'someone'
}
