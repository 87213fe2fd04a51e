/** Numbers for whoever runs the site: requests, times, what waits. No id, no address, no topic; small counts are not shown. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { numberIn, textIn } from '../store/row.ts'

/** Cells under 11 are not shown (threat 21). */
const smallest = 11

export type Metrics = {
  readonly observe: (route: string, method: string, status: number, seconds: number) => void
  readonly text: () => Promise<string>
  readonly contentType: string
}

export function metricsOf(service: Service): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const times = new Histogram({
    name: 'herald_request_seconds',
    help: 'Time to a reply',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [register],
  })
  const waiting = new Gauge({
    name: 'herald_waiting',
    help: 'What waits now',
    labelNames: ['what'],
    registers: [register],
  })
  const month = new Gauge({
    name: 'herald_month',
    help: 'Counts of this month, 11 or more',
    labelNames: ['what'],
    registers: [register],
  })
  return {
    observe: (route, method, status, seconds) =>
      times.observe({ route, method, status: String(status) }, seconds),
    contentType: register.contentType,
    text: async () => {
      const { rows, counted } = await service.store.as(system, async ({ sql }) => ({
        rows: await sql(
          `select 'late timers' as what, count(*)::int as n from app.timers where due < $1::timestamptz - interval '2 minutes'
           union all select 'letters', count(*)::int from app.outbox where done_at is null
           union all select 'open incidents', count(*)::int from app.incidents where closed_at is null`,
          [String(service.now())],
        ),
        counted: await sql(
          `select what, n from app.tally where month = date_trunc('month', $1::timestamptz)::date and n >= ${smallest}`,
          [String(service.now())],
        ),
      }))
      for (const row of rows) waiting.set({ what: textIn(row, 'what') }, numberIn(row, 'n'))
      month.reset()
      for (const row of counted) month.set({ what: textIn(row, 'what') }, numberIn(row, 'n'))
      return register.metrics()
    },
  }
}
