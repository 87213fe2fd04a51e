/** Numbered SQL files, forward only, each in its own transaction, each once. They run when the server starts. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import type { Sql } from './database.ts'

const folder = new URL('./migrations/', import.meta.url)

export type Owner = {
  readonly query: Sql
  /** Several statements. */
  readonly run: (text: string) => Promise<void>
}

/** A number nobody else uses in this database: only one process migrates at a time. */
const lock = 4_827_001

export async function migrate({ query, run }: Owner): Promise<void> {
  await query('select pg_advisory_lock($1)', [lock])
  try {
    await run(
      'create table if not exists public.herald_migrations (name text primary key, fingerprint text not null, at timestamptz not null default now())',
    )
    await run('revoke all on public.herald_migrations from public')
    const done = new Map(
      (await query('select name, fingerprint from public.herald_migrations')).map((row) => [
        row['name'],
        row['fingerprint'],
      ]),
    )
    const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
    for (const name of files) {
      const text = await readFile(new URL(name, folder), 'utf8')
      const fingerprint = createHash('sha256').update(text).digest('hex')
      const before = done.get(name)
      if (before === fingerprint) continue
      if (before !== undefined)
        throw new MigrationChanged(
          `${name} was changed after it ran on this database. A migration is never edited: add a new one.`,
        )
      await run('begin')
      try {
        await run(text)
        await query('insert into public.herald_migrations (name, fingerprint) values ($1, $2)', [
          name,
          fingerprint,
        ])
        await run('commit')
      } catch (error) {
        await run('rollback')
        throw error
      }
    }
  } finally {
    await query('select pg_advisory_unlock($1)', [lock])
  }
}

/** The database was made by another version of a file that ran on it. */
export class MigrationChanged extends Error {}
