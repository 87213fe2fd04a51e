/** Backup, restore and erasure: what was erased is in no backup that can still be opened, on both databases. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitQuestion } from '../commands/ask.ts'
import { eraseEverything, exportEverything } from '../commands/me.ts'
import { system } from '../store/actor.ts'
import { storeOn } from '../store/database.ts'
import { pglite } from '../store/pglite.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { aQuestion, type Clinic, openClinic } from '../testing/clinic.ts'
import { askerCaseOf } from '../views/asker-case.ts'
import { backup, restore } from './backup.ts'

describe.each(bothDatabases)('backup of %s', (_, open) => {
  let opened: Opened
  let clinic: Clinic
  let folder: string
  beforeAll(async () => {
    opened = await open()
    clinic = await openClinic(opened.store)
    folder = await mkdtemp(join(tmpdir(), 'herald-backup-'))
  }, 60_000)
  afterAll(async () => {
    await opened.close()
    await rm(folder, { recursive: true, force: true })
  })

  test('a question comes back whole; one that was erased later stays erased, even from an older backup', async () => {
    const her = await clinic.asker('backup')
    const other = await clinic.asker('erased')
    const send = async (who: typeof her, words: string) => {
      const done = await submitQuestion(clinic.service, who, aQuestion({ question: words }))
      if (!done.ok) throw new Error(JSON.stringify(done.error))
      return done.value
    }
    const kept = await send(her, 'Is the word KEEPSAKE-11 still here after a restore?')
    const gone = await send(other, 'Is the word CANARY-99 gone after it was erased?')
    const files = { content: join(folder, 'content.ndjson'), keys: join(folder, 'keys.ndjson') }
    await backup(opened.store, files)
    expect(await readFile(files.content, 'utf8')).not.toMatch(/KEEPSAKE|CANARY/u)

    expect((await eraseEverything(clinic.service, other, 'all')).ok).toBe(true)
    const newest = { content: join(folder, 'later.ndjson'), keys: files.keys }
    await backup(opened.store, newest)
    expect(await readFile(newest.keys, 'utf8')).not.toContain(gone)

    // The older content with the newest keys, into a new database.
    const store = storeOn(await pglite())
    const { leftOut } = await restore(store, files)
    expect(leftOut).toBeGreaterThan(0)
    const there = { ...clinic.service, store }
    const seen = await store.as(her, (transaction) => askerCaseOf(there, transaction, her, kept))
    expect(seen.question).toContain('KEEPSAKE-11')
    const left = await store.as(system, ({ sql }) =>
      sql('select id from app.contents where case_id = $1', [gone]),
    )
    expect(left).toEqual([])
    await expect(restore(store, files)).rejects.toThrow('already holds questions')
    await store.close()
  }, 90_000)

  test('everything about her is readable, and after erasing nothing of it is in any row [I10]', async () => {
    const her = await clinic.asker('canary')
    const words = 'Does the word CANARY-55 stay anywhere after I delete it?'
    const sent = await submitQuestion(clinic.service, her, aQuestion({ question: words, mayPublish: true }))
    expect(sent.ok).toBe(true)
    expect(JSON.stringify(await exportEverything(clinic.service, her))).toContain('CANARY-55')
    expect((await eraseEverything(clinic.service, her, 'all')).ok).toBe(true)
    const id = sent.ok ? sent.value : ''
    const rows = await opened.store.as({ kind: 'backup' }, async ({ sql }) => {
      const tables = await sql(
        `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('app', 'keys', 'site')`,
      )
      const found: string[] = []
      for (const { name } of tables) {
        const hits = await sql(
          `select count(*)::int as n from ${String(name)} t where to_jsonb(t)::text like '%' || $1 || '%' or to_jsonb(t)::text like '%CANARY%'`,
          [her.id],
        )
        if (hits[0]?.['n'] !== 0) found.push(String(name))
      }
      return found
    })
    // Her pseudonym stays in the audit's skeleton, in the row of her account until that goes too, and on the letter that says so.
    expect(rows.toSorted()).toEqual(['app.askers', 'app.audit', 'app.outbox'])
    const [skeleton] = await opened.store.as(system, ({ sql }) =>
      sql('select state, asker, topic from app.cases where id = $1', [id]),
    )
    expect(skeleton).toEqual({ state: 'erased', asker: null, topic: null })
  }, 60_000)
})
