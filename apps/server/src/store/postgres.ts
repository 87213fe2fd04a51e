/** PostgreSQL through `pg`: one pool for Herald, one for pg-boss, each session with the least it can have. */
import pg from 'pg'
import type { Driver, Row, Session, Sql } from './database.ts'
import { migrate } from './migrate.ts'

export type PostgresOptions = {
  readonly url: string
  /** Connections of Herald's own pool. Ten are enough for two cores. */
  readonly connections?: number
  /** A lost connection is told here; the pool makes a new one. */
  readonly onError: (error: Error) => void
}

const { escapeLiteral } = pg
// The numbers of PostgreSQL's own types: more of them than the library names.
const base: {
  readonly getTypeParser: (oid: number, format: 'text' | 'binary') => (value: string) => unknown
} = pg.types
const int8 = 20
const date = 1082
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return Number
    // A day stays a day: as a Date it would move with the time zone of the machine.
    if (oid === date) return String
    return base.getTypeParser(oid, format ?? 'text')
  },
}

/** Brings the schema up to date, then opens the pools. */
export async function postgres({ url, connections = 10, onError }: PostgresOptions): Promise<Driver> {
  const owner = new pg.Client({ connectionString: url, types })
  await owner.connect()
  try {
    await migrate({
      query: async (text, values) => rowsOf(await owner.query(text, values === undefined ? [] : [...values])),
      run: async (text) => void (await owner.query(text)),
    })
  } finally {
    await owner.end()
  }
  const pool = poolAs('herald_nobody', connections)
  const jobs = poolAs('herald_jobs', 4)

  return {
    kind: 'postgres',
    transaction: (session, work, isolation) => transactionOn(pool, session, work, isolation),
    jobs: {
      executeSql: async (text, values) => ({ rows: [...rowsOf(await jobs.query(text, values))] }),
    },
    close: async () => {
      await Promise.all([pool.end(), jobs.end()])
    },
  }

  function poolAs(role: string, max: number): pg.Pool {
    const made = new pg.Pool({
      connectionString: url,
      max,
      types,
      connectionTimeoutMillis: 10_000,
      // No statement here runs long enough for a compiler to pay.
      options: `-c timezone=UTC -c statement_timeout=30000 -c jit=off -c idle_in_transaction_session_timeout=30000`,
    })
    made.on('error', onError)
    made.on('connect', (client) => {
      client.on('error', onError)
      // Queued before any other query of this connection.
      client.query(`set role ${role}`).catch(onError)
    })
    return made
  }
}

async function transactionOn<T>(
  pool: pg.Pool,
  session: Session,
  work: (sql: Sql) => Promise<T>,
  isolation: 'repeatable read' | undefined,
): Promise<T> {
  const client = await pool.connect()
  let lost: Error | undefined
  try {
    await client.query(
      `begin${isolation === undefined ? '' : ` isolation level ${isolation}`}; ${becoming(session)}`,
    )
    const result = await work(async (text, values) =>
      rowsOf(
        await client.query({ ...named(text, values), text, values: values === undefined ? [] : [...values] }),
      ),
    )
    await client.query('commit')
    return result
  } catch (error) {
    try {
      await client.query('rollback')
    } catch (failed) {
      lost = failed instanceof Error ? failed : new Error(String(failed))
    }
    throw error
  } finally {
    client.release(lost)
  }
}

/**
 * A statement with a name is read and planned once a connection, not each time: with the policies of a row in it, that takes as
 * long as many a statement does. The first few hundred texts have one, which is all that the service sends; a text that is
 * made up with numbers in it finds no room and stays as it is.
 */
const named = (text: string, values: readonly unknown[] | undefined): { readonly name?: string } => {
  // Without values it may be several statements, which cannot have one.
  if (values === undefined || values.length === 0) return {}
  const known = names.get(text)
  if (known !== undefined) return { name: known }
  if (names.size >= mostNames) return {}
  const name = `herald_${names.size}`
  names.set(text, name)
  return { name }
}
const names = new Map<string, string>()
const mostNames = 400

/** As text, to go with the begin in one trip to the server: the values are quoted by the library. */
const becoming = (session: Session): string =>
  `select ${Object.entries(session)
    .map(([name, value]) => `set_config(${escapeLiteral(name)}, ${escapeLiteral(value)}, true)`)
    .join(', ')}`

/** Several statements in one text give several results: pg-boss reads the rows of all of them. */
function rowsOf(result: pg.QueryResult<Row> | readonly pg.QueryResult<Row>[]): readonly Row[] {
  return Array.isArray(result) ? result.flatMap((one: pg.QueryResult<Row>) => one.rows) : onlyRows(result)
}

const onlyRows = (result: pg.QueryResult<Row> | readonly pg.QueryResult<Row>[]): readonly Row[] =>
  'rows' in result ? result.rows : []
