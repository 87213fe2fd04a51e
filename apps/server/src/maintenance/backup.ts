/**
 * Backup and restore as files that a person can look at: rows as JSON lines, words sealed as they are stored.
 *
 * Two files. `content` holds every row but the keys; `keys` holds the wrapped keys of the cases that are there now, and is
 * written over each time. Whoever keeps old content files and only the newest keys file cannot open a case that was erased
 * since: that is how an erasure reaches backups (W24, threat 19). Both open only with HERALD_KEY besides.
 */
import { createReadStream } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { Sql, Store } from '../store/database.ts'
import { textIn } from '../store/row.ts'

/** In the order in which they can be written again. */
const contentTables = [
  'accounts.user',
  'accounts.account',
  'accounts.twoFactor',
  'accounts.passkey',
  'app.site',
  'app.askers',
  'app.staff',
  'app.staff_accounts',
  'app.cases',
  'app.contents',
  'app.messages',
  'app.timers',
  'app.fired',
  'app.outbox',
  'app.tally',
  'app.incidents',
  'app.refusals',
  'app.break_glass',
  'app.saved_replies',
  'app.erasures',
  'app.audit',
  'app.publications',
  'app.out_pages',
  'site.pages',
  'site.gone',
  'site.synonyms',
] as const
const keyTables = ['keys.case_keys'] as const

const line = z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) })
const rowsAtOnce = 500

export type BackupFiles = { readonly content: string; readonly keys: string }

const quoted = (table: string) =>
  table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')

/** Writes both files beside their place and moves them there when whole; says how many rows each holds. */
export const backup = (
  store: Store,
  files: BackupFiles,
): Promise<{ readonly content: number; readonly keys: number }> =>
  store.as({ kind: 'backup' }, async ({ sql }) => {
    return {
      content: await write(sql, files.content, contentTables),
      keys: await write(sql, files.keys, keyTables),
    }
  })

async function write(sql: Sql, path: string, tables: readonly string[]): Promise<number> {
  const unfinished = `${path}.part`
  const file = await open(unfinished, 'w', 0o600)
  let rows = 0
  try {
    for (const table of tables) {
      for (let offset = 0; ; offset += rowsAtOnce) {
        const found = await sql(
          `select to_jsonb(t) as row from ${quoted(table)} t order by ctid offset ${offset} limit ${rowsAtOnce}`,
        )
        for (const one of found) {
          await file.write(`${JSON.stringify({ table, row: one['row'] })}\n`)
          rows += 1
        }
        if (found.length < rowsAtOnce) break
      }
    }
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
  return rows
}

/** Into an empty database. Case content without its key in the keys file was erased since, and is left out. */
export async function restore(
  store: Store,
  files: BackupFiles,
): Promise<{ readonly rows: number; readonly leftOut: number }> {
  const keyed = new Set<string>()
  for await (const { row } of linesOf(files.keys))
    if (typeof row['case_id'] === 'string') keyed.add(row['case_id'])
  return store.as({ kind: 'backup' }, async ({ sql }) => {
    const [there] = await sql('select count(*)::int as n from app.cases')
    if (there?.['n'] !== 0)
      throw new CannotRestore('This database already holds questions. Restore goes into an empty one.')
    let rows = 0
    let leftOut = 0
    const known: readonly string[] = [...contentTables, ...keyTables]
    for (const path of [files.content, files.keys])
      for await (const { table, row } of linesOf(path)) {
        if (!known.includes(table)) throw new CannotRestore(`"${table}" in ${path} is no table of Herald.`)
        const isErased =
          (table === 'app.contents' || table === 'app.messages') && !keyed.has(textIn(row, 'case_id'))
        if (isErased) {
          leftOut += 1
          continue
        }
        await insert(sql, table, row)
        rows += 1
      }
    for (const table of [
      'app.contents',
      'app.messages',
      'app.outbox',
      'app.incidents',
      'app.refusals',
      'app.break_glass',
      'app.audit',
    ])
      await sql(
        `select setval(pg_get_serial_sequence($1, 'id'), (select coalesce(max(id), 0) + 1 from ${quoted(table)}), false)`,
        [table],
      )
    return { rows, leftOut }
  })
}

export class CannotRestore extends Error {}

/** Columns that the database works out by itself are left to it. */
const computed: Readonly<Record<string, readonly string[]>> = { 'site.pages': ['terms', 'place'] }

async function insert(sql: Sql, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row).filter((column) => !(computed[table] ?? []).includes(column))
  const names = columns.map((column) => `"${column}"`).join(', ')
  const overriding = [
    'app.contents',
    'app.messages',
    'app.outbox',
    'app.incidents',
    'app.refusals',
    'app.break_glass',
    'app.audit',
  ].includes(table)
  await sql(
    `insert into ${quoted(table)} (${names}) ${overriding ? 'overriding system value' : ''}
     select ${names} from jsonb_populate_record(null::${quoted(table)}, $1::jsonb) on conflict do nothing`,
    [JSON.stringify(row)],
  )
}

async function* linesOf(path: string) {
  const reader = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  let n = 0
  for await (const text of reader) {
    n += 1
    if (text.trim() === '') continue
    yield line.parse(readLine(text, path, n))
  }
}

function readLine(text: string, path: string, n: number): unknown {
  try {
    const read: unknown = JSON.parse(text)
    return read
  } catch {
    throw new CannotRestore(
      `Line ${n} of ${path} is not JSON: the file is not a backup of Herald, or it was cut off.`,
    )
  }
}
