/**
 * The site as it stands now: what the environment says, and over it what two admins have changed (`app.site`). Every process of
 * a site reads it again now and then, so that a number to call is the same wherever somebody asks.
 */
import { siteHours, siteNumbers, sitePromise } from '@herald/api'
import type { z } from 'zod'
import type { Site } from './service.ts'
import { system } from './store/actor.ts'
import type { Store } from './store/database.ts'

export type LiveSite = { readonly current: () => Site; readonly reload: () => Promise<void> }

export function liveSite(store: Store, base: Site): LiveSite {
  let current = base
  return {
    current: () => current,
    reload: async () => {
      const rows = await store.as(system, ({ sql }) =>
        sql(`select name, value from app.site where name in ('numbers', 'hours', 'promise')`),
      )
      const found = new Map(rows.map((row) => [row['name'], row['value']]))
      const hours = read(siteHours, found.get('hours'))
      const numbers = read(siteNumbers, found.get('numbers'))
      current = {
        ...base,
        ...(hours === undefined ? {} : { setting: { ...base.setting, hours } }),
        ...(numbers === undefined ? {} : { numbers: numbersThatAreSet(numbers) }),
        ...read(sitePromise, found.get('promise')),
      }
    },
  }
}

/** What an older Herald wrote and this one cannot read is as good as not written: the environment stands. */
function read<T extends z.ZodType>(shape: T, value: unknown): z.output<T> | undefined {
  const found = shape.safeParse(value)
  return found.success ? found.data : undefined
}

const numbersThatAreSet = (numbers: z.output<typeof siteNumbers>): Site['numbers'] =>
  Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== ''))
