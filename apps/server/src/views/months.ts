/** The reports of the last twelve months that are over. A month that is over does not change: each is worked out once a process. */
import type { Service } from '../service.ts'
import { system } from '../store/actor.ts'
import { eventsOf } from '../store/service-rows.ts'
import { type MonthReport, monthReport, reportRules } from './month-report.ts'

const mostMonths = 12

/** Newest first; months before anybody asked anything are left out. */
export function reportsOf({ store, site, now }: Service): () => Promise<readonly MonthReport[]> {
  const made = new Map<string, Promise<MonthReport | undefined>>()
  return async () => {
    const { hours } = site.setting
    const here = now().toZonedDateTimeISO(hours.timeZone).toPlainDate().with({ day: 1 })
    const months = Array.from({ length: mostMonths }, (_, before) => {
      const first = here.subtract({ months: before + 1 })
      const name = first.toString().slice(0, 7)
      const known = made.get(name)
      if (known !== undefined) return known
      const from = first.toZonedDateTime(hours.timeZone).toInstant()
      const to = first.add({ months: 1 }).toZonedDateTime(hours.timeZone).toInstant()
      const work = store
        .as(system, ({ sql }) => eventsOf(sql, reportRules, from, to))
        .then((events) =>
          events.length === 0
            ? undefined
            : monthReport(
                name,
                events,
                (at) =>
                  at.epochMilliseconds >= from.epochMilliseconds &&
                  at.epochMilliseconds < to.epochMilliseconds,
                hours,
              ),
        )
      made.set(name, work)
      // One that failed is tried again by whoever asks next.
      work.catch(() => made.delete(name))
      return work
    })
    return (await Promise.all(months)).filter((one) => one !== undefined)
  }
}
