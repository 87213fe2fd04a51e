/** The pages that one person wrote or checked, newest first: the link of a clinician's card. */
import type { Sql } from './database.ts'
import { lineColumns, lineFrom, type PageLine } from './pages.ts'
import { numberIn } from './row.ts'
import { mostCandidates } from './search-stretch.ts'

const hers = `(written_by ->> 'name' = $1 or reviewed_by ->> 'name' = $1)`

/** `name` as the cards print it. Counted up to `mostCandidates`. */
export async function pagesBy(
  sql: Sql,
  name: string,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ readonly pages: readonly PageLine[]; readonly count: number }> {
  const rows = await sql(
    `select ${lineColumns} from site.pages where ${hers} order by reviewed_on desc, slug offset $2 limit $3`,
    [name, offset, limit],
  )
  const [counted] = await sql(
    `select count(*)::int as n from (select from site.pages where ${hers} limit ${mostCandidates}) c`,
    [name],
  )
  return { pages: rows.map(lineFrom), count: counted === undefined ? 0 : numberIn(counted, 'n') }
}
