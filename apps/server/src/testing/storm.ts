/**
 * A write storm in which the server or PostgreSQL is killed with `kill -9`. What a sender was told is done must be there
 * afterwards, whole; no question may be stuck between two states; no timer may be missed or have fired twice.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { csrfHeader } from '@herald/api'
import { z } from 'zod'
import { demonstrationStaff } from '../demonstration/staff.ts'
import { system } from '../store/actor.ts'
import { type Store, storeOn } from '../store/database.ts'
import { saveStaff } from '../store/people.ts'
import { postgres } from '../store/postgres.ts'
import { numberIn, textIn } from '../store/row.ts'
import { aQuestion } from './clinic.ts'
import { type Cluster, freePort, startCluster } from './postgres-cluster.ts'

export type Killed = 'server' | 'PostgreSQL'
export type StormResult = {
  readonly killed: Killed
  /** Questions whose sender was told that they had arrived, over the whole storm so far. */
  readonly acknowledged: number
  readonly missing: number
  /** Cases that are not whole: no words, no key, no audit, or still `submitted`. */
  readonly broken: number
  /** Due, not fired, and no row is left that would fire it: lost. */
  readonly timersMissed: number
  /** Due for 300 minutes of the fast clock or more, and still to fire. A slow machine makes some; none is lost. */
  readonly timersLate: number
  readonly timersTwice: number
  readonly timersFired: number
  readonly secondsDown: number
}

export type Storm = {
  readonly strike: (what: Killed) => Promise<StormResult>
  /** The senders stop; says what is late after at most `seconds`, once the server has caught up. */
  readonly settle: (seconds: number) => Promise<Omit<StormResult, 'killed' | 'secondsDown'>>
  readonly end: () => Promise<void>
}

const script = fileURLToPath(new URL('./storm-server.ts', import.meta.url))

export async function startStorm(senders: number): Promise<Storm> {
  const cluster: Cluster = await startCluster()
  const url = await cluster.database()
  const port = await freePort()
  const env = {
    ...process.env,
    DATABASE_URL: url,
    HERALD_ADDRESS: `http://127.0.0.1:${port}`,
    HERALD_KEY: randomBytes(32).toString('hex'),
    HERALD_HOURS: JSON.stringify({
      timeZone: 'UTC',
      opening: Object.fromEntries(
        ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => [
          day,
          [{ from: '00:00', to: '24:00' }],
        ]),
      ),
      holidays: [],
    }),
    // Nobody listens there: the mail server is down all the while.
    HERALD_SMTP: 'smtp://127.0.0.1:9',
    HERALD_MAIL_FROM: 'herald@example.org',
    PORT: String(port),
    STORM_START: new Date().toISOString(),
  }
  let store: Store = storeOn(await postgres({ url, connections: 2, onError: () => undefined }))
  await store.as(system, async ({ sql }) => {
    for (const name of ['clinician', 'reviewer'] as const)
      for (let n = 0; n < 40; n += 1) {
        const one = demonstrationStaff[name]
        await saveStaff(
          sql,
          { ...one, id: `credential:storm-${name}-${n}`, isDemonstration: false },
          `storm-${name}-${n}`,
          '2026-11-01',
        )
      }
  })
  let server = await started(env)
  const acknowledged = new Set<string>()
  let isOver = false
  const address = `http://127.0.0.1:${port}`
  const storming = Promise.all(
    Array.from({ length: senders }, () => send(address, acknowledged, () => isOver)),
  )

  return {
    strike: async (what) => {
      await pause(600 + Math.random() * 1500)
      const before = Date.now()
      if (what === 'server') {
        server.kill('SIGKILL')
        await new Promise((resolve) =>
          server.exitCode === null && server.signalCode === null
            ? server.once('exit', resolve)
            : resolve(undefined),
        )
        server = await started(env)
      } else await cluster.crash()
      await answers(address)
      const secondsDown = (Date.now() - before) / 1000
      // Time for what was due to be caught up with, while the storm goes on.
      await pause(1500)
      store = await reopened(store, url)
      return {
        killed: what,
        ...(await inspect(store, acknowledged)),
        secondsDown: Math.round(secondsDown * 10) / 10,
      }
    },
    settle: async (seconds) => {
      isOver = true
      await storming
      const until = Date.now() + seconds * 1000
      for (;;) {
        const found = await inspect(store, acknowledged)
        if (found.timersLate === 0 || Date.now() > until) return found
        await pause(500)
      }
    },
    end: async () => {
      isOver = true
      await storming
      server.kill('SIGKILL')
      await store.close().catch(() => undefined)
      await cluster.stop()
    },
  }
}

async function reopened(store: Store, url: string): Promise<Store> {
  await store.close().catch(() => undefined)
  return storeOn(await postgres({ url, connections: 2, onError: () => undefined }))
}

function started(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.stdout.once('data', () => resolve(child))
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code} before it listened.\n${said.slice(0, 2000)}`)),
    )
  })
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const ready = await fetch(`${address}/readyz`).catch(() => undefined)
    if (ready?.status === 200) return
    await pause(50)
  }
  throw new Error('The server did not come back within 20 seconds.')
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const session = z.object({ csrf: z.string() })
const created = z.object({ id: z.string() })

/** One sender after another; each sends two questions. A failed request is not acknowledged, and nothing is claimed of it. */
async function send(address: string, acknowledged: Set<string>, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    try {
      const signedIn = await fetch(`${address}/api/auth/sign-in/anonymous`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: address },
        body: '{}',
      })
      const cookie = signedIn.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; ')
      const { csrf } = session.parse(
        await (await fetch(`${address}/api/session`, { headers: { cookie } })).json(),
      )
      for (let n = 0; n < 2; n += 1) {
        const body = JSON.stringify(aQuestion({ key: randomBytes(16).toString('hex') }))
        const reply = await fetch(`${address}/api/cases`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: address, cookie, [csrfHeader]: csrf },
          body,
        })
        if (reply.status === 200) acknowledged.add(created.parse(await reply.json()).id)
      }
    } catch {
      await pause(50)
    }
  }
}

/** What must be true of every acknowledged question, read from the database itself. */
async function inspect(
  store: Store,
  acknowledged: ReadonlySet<string>,
): Promise<Omit<StormResult, 'killed' | 'secondsDown'>> {
  const ids = [...acknowledged]
  return store.as(system, async ({ sql }) => {
    const present = await sql('select id from app.cases where id = any ($1)', [ids])
    const broken = await sql(
      `select c.id from app.cases c where c.state = 'submitted'
         or not exists (select from keys.case_keys k where k.case_id = c.id)
         or not exists (select from app.contents t where t.case_id = c.id and t.kind = 'question')
         or (select count(*) from app.audit a where a.subject = c.id and a.rule in ('W1', 'W3', 'W4', 'W5', 'W6')) <> 3
         or not exists (select from app.timers t where t.subject_id = c.id)`,
    )
    // T3 is due 60 minutes after W4 and runs once. In a queued case it has fired or its row is there, whatever happened between.
    const [timers] = await sql(
      `with each as (
         select c.id, (select count(*)::int from app.audit a where a.subject = c.id and a.rule = 'T3') as fired,
           exists (select from app.timers t where t.subject_id = c.id and t.key = 'T3') as is_to_come,
           (select max(at) from app.audit) > c.sent_at + interval '1 hour' + interval '300 minutes' as is_due
         from app.cases c where c.state = 'queued')
       select count(*) filter (where fired = 0 and not is_to_come)::int as missed,
         count(*) filter (where is_due and fired = 0 and is_to_come)::int as late, count(*) filter (where fired > 1)::int as twice,
         coalesce(sum(fired), 0)::int as fired from each`,
    )
    if (timers === undefined) throw new Error('A count has one row.')
    const found = new Set(present.map((row) => textIn(row, 'id')))
    return {
      acknowledged: ids.length,
      missing: ids.filter((id) => !found.has(id)).length,
      broken: broken.length,
      timersMissed: numberIn(timers, 'missed'),
      timersLate: numberIn(timers, 'late'),
      timersTwice: numberIn(timers, 'twice'),
      timersFired: numberIn(timers, 'fired'),
    }
  })
}
