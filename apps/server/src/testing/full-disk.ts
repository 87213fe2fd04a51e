/**
 * `npm run torture:disk`: PostgreSQL on a disk that is really full. The disk is a small one in memory, so this needs root on Linux.
 * Questions are sent until nothing is accepted any more, room is made, and everything must go on without a restart by hand.
 */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { fireTimers } from '../commands/fire-timers.ts'
import { system } from '../store/actor.ts'
import { storeOn } from '../store/database.ts'
import { postgres } from '../store/postgres.ts'
import { aQuestion } from './clinic.ts'
import { startCluster } from './postgres-cluster.ts'
import { openSite } from './site.ts'

const rounds = Number(process.argv[2] ?? '5')
const disk = mkdtempSync(join(tmpdir(), 'herald-disk-'))
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m,mode=755', 'tmpfs', disk])
const ballast = join(disk, 'ballast')
process.env['TMPDIR'] = disk
const cluster = await startCluster(['-c', 'max_wal_size=64MB', '-c', 'checkpoint_timeout=30s'])
const store = storeOn(await postgres({ url: await cluster.database(), onError: () => undefined }))
const site = await openSite(store)
const created = z.object({ id: z.string() })
const acknowledged = new Set<string>()
const statuses = new Map<number, number>()
let bad = 0

const room = () => {
  const { bavail, bsize } = statfsSync(disk)
  return bavail * bsize
}
/** Leaves less than a page of the database free. */
function fill(): void {
  mkdirSync(disk, { recursive: true })
  for (let free = room(); free >= 4096; free = room())
    appendFileSync(ballast, Buffer.alloc(Math.min(free, 1 << 20), 1))
}
async function send(): Promise<number> {
  try {
    const her = await site.anAsker()
    const reply = await her.post(
      '/api/cases',
      aQuestion({ question: `Is this normal? ${'word '.repeat(300)}` }),
    )
    if (reply.status === 200) acknowledged.add(created.parse(reply.body).id)
    return reply.status
  } catch {
    // Not even a session could be opened.
    return 503
  }
}

console.log(`full disk: ${rounds} rounds, 256 MB, node ${process.version}`)
for (let round = 1; round <= rounds; round += 1) {
  for (let n = 0; n < 20; n += 1) await send()
  fill()
  let refused = 0
  for (let n = 0; n < 300 && refused < 20; n += 1) {
    const status = await send()
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status !== 200) refused += 1
  }
  const reading = (await site.nobody().get('/questions')).status
  rmSync(ballast)
  const began = Date.now()
  let back = 0
  for (let tries = 0; tries < 200 && back !== 200; tries += 1) {
    back = await send()
    if (back !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  site.pass({ minutes: 61 })
  await fireTimers(site.service)
  const found = await store.as(system, ({ sql }) =>
    sql(
      `select (select count(*)::int from app.cases where id = any ($1)) as present,
         (select count(*)::int from app.cases c where state = 'submitted' or not exists (select from keys.case_keys k where k.case_id = c.id)
            or not exists (select from app.contents t where t.case_id = c.id and t.kind = 'question')) as broken,
         (select count(*)::int from (select subject from app.audit where rule = 'T3' group by subject having count(*) > 1) t) as twice,
         (select count(*)::int from app.cases c where state = 'queued' and not exists (select from app.audit a where a.subject = c.id and a.rule = 'T3')) as unfired`,
      [[...acknowledged]],
    ),
  )
  const [row] = found
  const missing = acknowledged.size - Number(row?.['present'])
  const isBad =
    missing + Number(row?.['broken']) + Number(row?.['twice']) + Number(row?.['unfired']) > 0 ||
    back !== 200 ||
    refused === 0
  if (isBad) bad += 1
  console.log(
    `${String(round).padStart(3)} ${isBad ? 'BAD' : 'ok '} refused ${refused}, reading ${reading}, acknowledged ${acknowledged.size}, missing ${missing}, broken ${String(row?.['broken'])}, timers twice ${String(row?.['twice'])}, not fired ${String(row?.['unfired'])}, writing again after ${seconds} s`,
  )
}
console.log(
  `replies while it was full: ${[...statuses].map(([status, n]) => `${n} times ${status}`).join(', ')}`,
)
console.log(bad === 0 ? 'everything whole' : `${bad} times something was not whole`)
await site.server.close()
await store.close()
await cluster.stop()
execFileSync('umount', [disk])
rmdirSync(disk)
process.exitCode = bad === 0 ? 0 : 1
