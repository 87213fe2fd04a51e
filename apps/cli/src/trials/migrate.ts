/** Numbered SQL files of the schema `trials`, forward only, each once, each in a transaction. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Database } from './database.ts'

const folder = new URL('./migrations/', import.meta.url)
/** Only one process migrates this schema at a time. */
const lock = 4_827_085

export async function migrate(database: Database): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  for (const name of files) {
    const text = await readFile(new URL(name, folder), 'utf8')
    const fingerprint = createHash('sha256').update(text).digest('hex')
    await database.transaction(async (sql) => {
      await sql('select pg_advisory_xact_lock($1)', [lock])
      await sql('create schema if not exists trials')
      await sql(
        'create table if not exists trials.migration (name text primary key, fingerprint text not null)',
      )
      const [done] = await sql('select fingerprint from trials.migration where name = $1', [name])
      if (done?.['fingerprint'] === fingerprint) return
      if (done !== undefined)
        throw new Error(`${name} was changed after it ran here. A migration is never edited: add a new one.`)
      await database.script(text)
      await sql('insert into trials.migration (name, fingerprint) values ($1, $2)', [name, fingerprint])
    })
  }
}
