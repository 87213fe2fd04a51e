/** PGlite: PostgreSQL in this process, one session, a folder as its store. */
import { PGlite } from '@electric-sql/pglite'
import type { Database, Row, Sql } from './database.ts'

/** `folder` undefined: in memory, gone with the process. */
export async function pglite(folder: string | undefined): Promise<Database> {
  const database = await (folder === undefined ? PGlite.create() : PGlite.create({ dataDir: folder }))
  const sql: Sql = async (text, values) => (await database.query<Row>(text, [...(values ?? [])])).rows
  return {
    kind: 'pglite',
    transaction: async (work) => {
      await database.exec('begin')
      try {
        const result = await work(sql)
        await database.exec('commit')
        return result
      } catch (error) {
        await database.exec('rollback')
        throw error
      }
    },
    script: async (text) => void (await database.exec(text)),
    close: () => database.close(),
  }
}
