/** No query leaves `store.as`: outside of it a session is herald_nobody, and the database refuses whatever it is asked. */

import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { everyone, system } from './actor.ts'

const source = fileURLToPath(new URL('..', import.meta.url))

describe('the source', () => {
  test('only the drivers know a database, and only the store knows the drivers', async () => {
    const files = globSync('**/*.ts', { cwd: source }).filter((file) => !/\.test\.ts$|^testing\//u.test(file))
    expect(files.length).toBeGreaterThan(40)
    const importing = async (pattern: RegExp) => {
      const found: string[] = []
      for (const file of files)
        if (pattern.test(await readFile(`${source}/${file}`, 'utf8'))) found.push(file)
      return found.toSorted()
    }
    expect(await importing(/from '(?:pg|@electric-sql\/pglite[^']*)'/u)).toEqual([
      'store/pglite.ts',
      'store/postgres.ts',
    ])
    expect(await importing(/from '.*\/(?:pglite|postgres)\.ts'/u)).toEqual(['open-service.ts'])
  })
})

describe.each(bothDatabases)('a session on %s', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
  }, 60_000)
  afterAll(async () => {
    await opened.close()
  })

  test('takes on its role for one transaction and gives it back', async () => {
    const during = await opened.store.as(system, ({ sql }) => sql('select current_user as who'))
    expect(during).toEqual([{ who: 'herald_system' }])
    const jobs = await opened.store.jobs.executeSql('select current_user as who')
    expect(jobs.rows).toEqual([{ who: 'herald_jobs' }])
    await expect(opened.store.jobs.executeSql('select id from app.cases')).rejects.toThrow(
      'permission denied',
    )
  })

  test('a query kept beyond its transaction finds nobody’s rights', async () => {
    const kept = await opened.store.as(system, async ({ sql }) => sql)
    // On PostgreSQL the connection may serve somebody else by now: whoever it is, it is not the system.
    await expect(kept('select id from app.cases')).rejects.toThrow(/permission denied|Client/u)
  })

  test('a failed transaction leaves no role behind', async () => {
    await expect(opened.store.as(system, ({ sql }) => sql('select nonsense'))).rejects.toThrow('nonsense')
    const after = await opened.store.as(everyone, ({ sql }) => sql('select current_user as who'))
    expect(after).toEqual([{ who: 'herald_public' }])
  })
})
