/**
 * The disk is full: every write fails as PostgreSQL says it (53100), in the middle of a step as well as at its beginning, and
 * reading goes on. Nothing is half there, nothing that was acknowledged is gone, and once there is room all goes on by itself.
 * On a disk that is really full: `npm run torture:disk`. A mail server that is down: ../jobs/jobs.database.test.ts, and ./storm.ts.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fireTimers } from '../commands/fire-timers.ts'
import { putOutDue } from '../commands/put-out-due.ts'
import { memoryPost } from '../mail/post.ts'
import { sendLetters } from '../mail/send-letters.ts'
import { system } from '../store/actor.ts'
import { type Driver, type Store, storeOn } from '../store/database.ts'
import { pglite } from '../store/pglite.ts'
import { postgres } from '../store/postgres.ts'
import { numberIn } from '../store/row.ts'
import { aQuestion } from './clinic.ts'
import { startCluster } from './postgres-cluster.ts'
import { type Browser, openSite, type TestSite } from './site.ts'

/** Room for so many writes; unset: as many as there are. */
type Disk = { room: number | undefined }

const withDisk = (driver: Driver, disk: Disk): Driver => ({
  ...driver,
  transaction: (session, work, isolation) =>
    driver.transaction(
      session,
      (sql) =>
        work((text, values) => {
          if (disk.room !== undefined && /^\s*(?:insert|update|delete)\b/iu.test(text)) {
            if (disk.room <= 0)
              throw Object.assign(new Error('could not extend file: No space left on device'), {
                code: '53100',
              })
            disk.room -= 1
          }
          return sql(text, values)
        }),
      isolation,
    ),
})

const drivers: readonly (readonly [string, () => Promise<readonly [Driver, () => Promise<void>]>])[] = [
  ['PGlite', async () => [await pglite(), async () => undefined]],
  [
    'PostgreSQL 18',
    async () => {
      const cluster = await startCluster()
      return [await postgres({ url: await cluster.database(), onError: () => undefined }), cluster.stop]
    },
  ],
]

describe.each(drivers)('a full disk under %s', (_, open) => {
  const disk: Disk = { room: undefined }
  let store: Store
  let site: TestSite
  let stop: () => Promise<void>
  let her: Browser
  beforeAll(async () => {
    const [driver, stopped] = await open()
    stop = stopped
    store = storeOn(withDisk(driver, disk))
    site = await openSite(store)
    her = await site.anAsker()
  }, 120_000)
  afterAll(async () => {
    await site.server.close()
    await store.close()
    await stop()
  })
  const rows = async () => {
    const found: Record<string, number> = {}
    for (const table of [
      'app.cases',
      'app.contents',
      'app.messages',
      'app.timers',
      'app.audit',
      'app.outbox',
      'app.fired',
      'keys.case_keys',
    ]) {
      const [row] = await store.as({ kind: 'backup' }, ({ sql }) =>
        sql(`select count(*)::int as n from ${table}`),
      )
      found[table] = row === undefined ? -1 : numberIn(row, 'n')
    }
    return found
  }
  const created = z.object({ id: z.string() })

  test('a question is refused with 503 at every point where the room may end, nothing is half there, and it can be sent again', async () => {
    const first = created.parse((await her.post('/api/cases', aQuestion())).body)
    const before = await rows()
    const question = aQuestion()
    let room = 0
    for (; room < 200; room += 1) {
      disk.room = room
      const reply = await her.post('/api/cases', question)
      disk.room = undefined
      if (reply.status === 200) break
      expect(`${room} ${reply.status} ${String(reply.headers['retry-after'])}`).toBe(`${room} 503 10`)
      expect(reply.body).toMatchObject({ kind: 'busy' })
      expect(await rows()).toEqual(before)
    }
    // A question is more than ten writes, and each of them was the one that failed.
    expect(room).toBeGreaterThan(10)
    expect(room).toBeLessThan(200)
    const after = await rows()
    expect(after['app.cases']).toBe((before['app.cases'] ?? 0) + 1)
    // What was there is there.
    expect((await her.get(`/api/cases/${first.id}`)).status).toBe(200)
  })

  test('reading goes on while nothing can be written', async () => {
    disk.room = 0
    const paths = ['/questions', '/api/questions?q=heart', '/readyz', '/api/cases', '/questions.atom']
    const replies = await Promise.all(paths.map((path) => her.get(path)))
    disk.room = undefined
    expect(replies.map(({ status }) => status)).toEqual(paths.map(() => 200))
  })

  test('nobody can sign in meanwhile: 503 and not 500, and then it works', async () => {
    const someone = site.nobody()
    for (const room of [0, 1]) {
      disk.room = room
      const reply = await site.server.inject({
        method: 'POST',
        url: '/api/auth/sign-in/anonymous',
        headers: {
          host: 'localhost:8080',
          origin: 'http://localhost:8080',
          'content-type': 'application/json',
        },
        payload: '{}',
      })
      disk.room = undefined
      expect(`${room} ${reply.statusCode}`).toBe(`${room} 503`)
    }
    expect((await someone.post('/api/auth/sign-in/anonymous', {})).status).toBe(200)
  })

  test('timers and letters that fall due meanwhile come once when there is room', async () => {
    const { id } = created.parse((await her.post('/api/cases', aQuestion())).body)
    site.pass({ minutes: 61 })
    const post = memoryPost()
    const fired = async () =>
      (
        await store.as(system, ({ sql }) =>
          sql(`select id from app.audit where subject = $1 and rule = 'T3'`, [id]),
        )
      ).length
    for (const room of [0, 1, 2, 3, 5, 8]) {
      disk.room = room
      await expect(fireTimers(site.service)).rejects.toThrow('No space left')
      await expect(sendLetters(site.service, post)).rejects.toThrow('No space left')
      disk.room = undefined
    }
    await putOutDue(site.service)
    await fireTimers(site.service)
    await fireTimers(site.service)
    expect(await fired()).toBe(1)
    const twice = await store.as(system, ({ sql }) =>
      sql(`select subject from app.audit where rule = 'T3' group by subject having count(*) > 1`),
    )
    expect(twice).toEqual([])
    // A letter whose attempt could not be noted is tried again later, and then it is done.
    for (let hour = 0; hour < 3; hour += 1) {
      site.pass({ minutes: 61 })
      await sendLetters(site.service, post)
    }
    expect(
      await store.as(system, ({ sql }) => sql('select id from app.outbox where done_at is null')),
    ).toEqual([])
  })
})
