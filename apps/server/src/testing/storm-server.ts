/** A whole server as its own process, for tests that kill it. Its clock runs 600 times as fast, so that timers are due soon. */
import { Temporal } from 'temporal-polyfill'
import { fireTimers } from '../commands/fire-timers.ts'
import { heraldServer } from '../http/server.ts'
import { round } from '../jobs/jobs.ts'
import { openService } from '../open-service.ts'
import { settingsFrom } from '../settings.ts'

const speed = 600
const start = Date.parse(process.env['STORM_START'] ?? '')
const settings = settingsFrom(process.env)
if (!settings.ok) throw new Error(settings.error.join('\n'))
const open = await openService({
  settings: settings.value,
  localAddress: '',
  // Its own faults are what the test makes; only what stands in the database counts.
  onError: () => undefined,
  withJobs: true,
  now: () => Temporal.Instant.fromEpochMilliseconds(start + (Date.now() - start) * speed),
})
const server = await heraldServer({ deps: { ...open }, limits: 'none', log: () => undefined })
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
/** As the queues of a site do it, each with a worker of its own; theirs keep to the real clock. */
const looking = async (look: () => Promise<unknown>) => {
  for (;;) {
    await look().catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
void looking(() => fireTimers(open.service))
void looking(() => round(open.service, open.post, () => undefined))
process.stdout.write('listening\n')
