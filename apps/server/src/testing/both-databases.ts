/** The two databases that every store test runs on: PGlite and a real PostgreSQL 18. */
import { type Store, storeOn } from '../store/database.ts'
import { pglite } from '../store/pglite.ts'
import { postgres } from '../store/postgres.ts'
import { type Cluster, startCluster } from './postgres-cluster.ts'

export type Opened = {
  readonly store: Store
  readonly close: () => Promise<void>
  readonly cluster?: Cluster
  readonly url?: string
}

export const bothDatabases: readonly (readonly [string, () => Promise<Opened>])[] = [
  [
    'PGlite',
    async () => {
      const store = storeOn(await pglite())
      return { store, close: store.close }
    },
  ],
  [
    'PostgreSQL 18',
    async () => {
      const cluster = await startCluster()
      const url = await cluster.database()
      const store = storeOn(await postgres({ url, onError: () => undefined }))
      return {
        store,
        cluster,
        url,
        close: async () => {
          await store.close()
          await cluster.stop()
        },
      }
    },
  ],
]
