/**
 * Load on a real PostgreSQL 18: `npm run bench:service [ANSWERS] [QUESTIONS] [DATABASE_URL]`. Search and queue at 100 requests a
 * second, and requests a second as a ratio to a bare Fastify "hello" in the same run. Prints what was measured, with the
 * machine's load beside it. Who sends the requests is this same process, on the same cores as the server and the database.
 * With an address, a database that an earlier run filled and left (HERALD_KEEP=1) is measured again.
 */
import { cpus, loadavg } from 'node:os'
import { newCase } from '@herald/workflow'
import Fastify from 'fastify'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { accountsOn } from '../accounts/accounts.ts'
import { demonstrationStaff } from '../demonstration/staff.ts'
import { heraldServer } from '../http/server.ts'
import { system } from '../store/actor.ts'
import { storeOn } from '../store/database.ts'
import { postgres } from '../store/postgres.ts'
import { synonymPairs } from '../store/synonyms.ts'
import { searchView } from '../views/public.ts'
import { queueView } from '../views/workspace.ts'
import { openClinic } from './clinic.ts'
import { fillPages } from './fill-pages.ts'
import { madeSearch, seededNumbers, vocabularyOf } from './made-answers.ts'
import { startCluster } from './postgres-cluster.ts'

const answers = Number(process.argv[2] ?? '1000000')
const questions = Number(process.argv[3] ?? '1000')
const given = process.argv[4]
const say = (line: string) => console.log(line)
const load = () => loadavg()[0]?.toFixed(1) ?? ''
// A site with a million pages gives its database the memory to hold them.
const memory = ['-c', 'shared_buffers=4GB', '-c', 'max_wal_size=8GB']
const cluster = given === undefined ? await startCluster(memory) : undefined
const url = given ?? (await cluster?.database()) ?? ''
const store = storeOn(await postgres({ url, onError: () => undefined }))
const { service } = await openClinic(store)
const vocabulary = vocabularyOf(60_000, 3)
say(`service load: ${answers} answers, ${questions} open questions, ${cpus().length} cores, load ${load()}`)

const began = Date.now()
if (cluster !== undefined) {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await fillPages(owner, cluster.folder, answers, vocabulary)
  await owner.end()
}
const now = service.now()
await store.as(system, async ({ sql }) => {
  for (const [term, also] of synonymPairs)
    await sql('insert into site.synonyms values ($1, $2) on conflict do nothing', [term, also])
  for (let n = 0; n < questions; n += 1) {
    const id = n.toString(16).padStart(32, '0')
    const subject = {
      ...newCase(id, 'asker:load-0001', now),
      state: 'queued' as const,
      clock: { kind: 'running' as const, since: now, usedMinutes: 0 },
    }
    await sql(
      `insert into app.cases (id, version, asker, state, subject, topic, country, about, sent_at, since, promised_by) values ($1, 1, 'asker:load-0001', 'queued', $2, 'diagnosis', 'GB', 'me', $3, $3, $3) on conflict do nothing`,
      [id, JSON.stringify(subject), String(now)],
    )
  }
})
say(`filled in ${((Date.now() - began) / 1000).toFixed(0)} s`)

const everyone = { kind: 'public' } as const
const clinician = {
  kind: 'staff',
  id: demonstrationStaff.clinician.id,
  role: 'clinician',
  duty: 'on duty',
} as const
/** Each search is another one: nothing is answered from what was found before. */
const draw = seededNumbers(answers + Date.now())
const search = () => store.as(everyone, ({ sql }) => searchView(sql, { q: madeSearch(vocabulary, draw) }))
const queue = () => store.as(clinician, (transaction) => queueView(service, transaction, clinician))

/** So many a second for so long, whether or not the ones before have come back. */
async function paced(
  name: string,
  perSecond: number,
  seconds: number,
  work: () => Promise<unknown>,
): Promise<void> {
  for (let n = 0; n < 200; n += 1) await work()
  const times: number[] = []
  const running: Promise<void>[] = []
  const start = performance.now()
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = start + (n * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    // A request that fails counts as one that never came back.
    const ended = (failed: boolean) =>
      void times.push(failed ? Number.POSITIVE_INFINITY : performance.now() - due)
    running.push(
      work().then(
        () => ended(false),
        () => ended(true),
      ),
    )
  }
  await Promise.all(running)
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  say(
    `${name.padEnd(28)} ${perSecond}/s for ${seconds} s: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms, load ${load()}`,
  )
}
await paced('search', 100, 20, search)
await paced('queue', 100, 20, queue)

/** Requests a second with ten at a time, over real sockets. */
async function rate(address: string, seconds: number): Promise<number> {
  let done = 0
  const end = Date.now() + seconds * 1000
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (Date.now() < end) {
        const reply = await fetch(address)
        await reply.arrayBuffer()
        if (reply.status === 200) done += 1
      }
    }),
  )
  return done / seconds
}
const bare = Fastify()
bare.get('/hello', () => ({ hello: 'world' }))
const hello = await bare.listen({ port: 0, host: '127.0.0.1' })
const accounts = accountsOn({
  store,
  address: undefined,
  secret: 'x'.repeat(40),
  now: () => new Date(Temporal.Now.instant().epochMilliseconds),
  sendLink: async () => undefined,
})
const server = await heraldServer({
  deps: { service, accounts, secret: 'x', demonstration: undefined },
  limits: 'none',
})
const herald = await server.listen({ port: 0, host: '127.0.0.1' })
const rare = vocabulary.words[20_000] ?? ''
// By turns, because other work on the machine comes and goes: each ratio is of neighbours, and the middle one counts.
type Round = { readonly hello: number; readonly read: number; readonly page: number }
const rounds: Round[] = []
for (let round = 0; round < 7; round += 1) {
  const before = await rate(`${hello}/hello`, 1)
  const read = await rate(`${herald}/api/questions?q=${rare}`, 2)
  const page = await rate(`${herald}/questions/made-17`, 2)
  const after = await rate(`${hello}/hello`, 1)
  rounds.push({ hello: (before + after) / 2, read, page })
}
const middle = (of: (round: Round) => number) => rounds.map(of).toSorted((a, b) => a - b)[3] ?? 0
const said = (of: (round: Round) => number) =>
  `${middle(of).toFixed(0)}/s, ratio ${middle((round) => of(round) / round.hello).toFixed(3)}`
say(
  `bare Fastify hello           ${middle((round) => round.hello).toFixed(0)}/s, middle of 7 rounds, load ${load()}`,
)
say(
  `search through HTTP          ${said((round) => round.read)} (budget for reads under row-level security 0.15)`,
)
say(`public page through HTTP     ${said((round) => round.page)} (budget for cached public pages 0.3)`)
await server.close()
await bare.close()
await store.close()
if (process.env['HERALD_KEEP'] === '1') {
  say(`kept at ${url}; stop this process to end it`)
  await new Promise(() => undefined)
}
await cluster?.stop()
