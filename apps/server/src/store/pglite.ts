/** PGlite: PostgreSQL in this very process, for one machine and no set-up. One session, so one transaction at a time. */
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { becomeQuery, type Driver, type Row, type Session, type Sql } from './database.ts'
import { migrate } from './migrate.ts'

const date = 1082

/** `folder` unset: in memory, gone with the process. */
export async function pglite(folder?: string): Promise<Driver> {
  const database = new PGlite({
    ...(folder === undefined ? {} : { dataDir: folder }),
    extensions: { pg_trgm },
    parsers: { [date]: String },
  })
  await database.waitReady
  await database.exec(`set timezone = 'UTC'`)
  await migrate({
    query: async (text, values) =>
      (await database.query<Row>(text, values === undefined ? [] : [...values])).rows,
    run: async (text) => void (await database.exec(text)),
  })
  await database.exec('set role herald_nobody')
  const inTurn = queue()

  return {
    kind: 'pglite',
    // One session: nobody else changes anything meanwhile, whatever the isolation.
    transaction: (session, work) => inTurn(() => transactionOn(database, session, work)),
    jobs: { executeSql: (text, values) => inTurn(() => asJobs(database, text, values ?? [])) },
    close: () => inTurn(() => database.close()),
  }
}

async function transactionOn<T>(
  database: PGlite,
  session: Session,
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  await database.exec('begin')
  try {
    await database.query(becomeQuery.text, becomeQuery.values(session))
    const result = await work(
      async (text, values) => (await database.query<Row>(text, values === undefined ? [] : [...values])).rows,
    )
    await database.exec('commit')
    return result
  } catch (error) {
    await database.exec('rollback')
    throw error
  }
}

/** pg-boss sends whole scripts with their own begin and commit, and expects a failure to leave nothing behind. */
async function asJobs(database: PGlite, text: string, values: unknown[]): Promise<{ rows: Row[] }> {
  await database.exec('set role herald_jobs')
  try {
    if (values.length > 0) return { rows: (await database.query<Row>(text, values)).rows }
    const results = await database.exec(text)
    return { rows: results.flatMap(({ rows }) => rows) }
  } catch (error) {
    await database.exec('rollback')
    throw error
  } finally {
    await database.exec('set role herald_nobody')
  }
}

/** One after another, whatever the one before came to. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
