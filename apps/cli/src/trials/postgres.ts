/** PostgreSQL through `pg`: one connection, as one command works through the set. */
import pg from 'pg'
import type { Database, Row, Sql } from './database.ts'

export async function postgres(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A lost connection fails the query that runs; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  const sql: Sql = async (text, values) => (await client.query<Row>(text, [...(values ?? [])])).rows
  return {
    kind: 'postgres',
    transaction: async (work) => {
      await client.query('begin')
      try {
        const result = await work(sql)
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback')
        throw error
      }
    },
    script: async (text) => void (await client.query(text)),
    close: () => client.end(),
  }
}
