/**
 * What Herald needs of a database: transactions taken on as somebody. Two drivers, PostgreSQL and PGlite, the same SQL.
 *
 * A session is herald_nobody, which may do nothing. Only `as` takes on a role, and only for one transaction: a query
 * that leaves it is refused by the database itself.
 */
import type { Actor } from '@herald/workflow'

export type Row = Readonly<Record<string, unknown>>
export type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>

/** Who a transaction belongs to: a person or the system of the workflow, or a part of the server with rights of its own. */
export type DatabaseActor = Actor | { readonly kind: 'accounts' } | { readonly kind: 'backup' }

export type Transaction = {
  readonly sql: Sql
  /** The same transaction, for a while as somebody else: the system writes the audit of what a person did. */
  readonly as: <T>(actor: DatabaseActor, work: (sql: Sql) => Promise<T>) => Promise<T>
}

export type Store = {
  readonly as: <T>(actor: DatabaseActor, work: (transaction: Transaction) => Promise<T>) => Promise<T>
  /** For pg-boss, which begins and ends its own transactions, always as herald_jobs. */
  readonly jobs: JobsDatabase
  readonly kind: 'postgres' | 'pglite'
  readonly close: () => Promise<void>
}

export type JobsDatabase = {
  readonly executeSql: (text: string, values?: unknown[]) => Promise<{ rows: Row[] }>
}

/** Settings that say who a transaction belongs to, by their names in PostgreSQL. */
export type Session = {
  readonly role: string
  readonly 'herald.actor': string
  readonly 'herald.duty': string
  readonly search_path: string
}

/** What a driver gives: one transaction as somebody, begun and ended around `work`. */
export type Driver = {
  readonly kind: 'postgres' | 'pglite'
  readonly transaction: <T>(
    session: Session,
    work: (sql: Sql) => Promise<T>,
    isolation?: 'repeatable read',
  ) => Promise<T>
  readonly jobs: JobsDatabase
  readonly close: () => Promise<void>
}

/** The store on a driver. Nothing else in Herald may hold a driver. */
export function storeOn(driver: Driver): Store {
  return {
    kind: driver.kind,
    jobs: driver.jobs,
    close: driver.close,
    as: (actor, work) =>
      driver.transaction(
        sessionOf(actor),
        async (sql) => {
          let isAway = false
          return work({
            sql,
            as: async (other, inner) => {
              // One session has one role: two at once would run each other's queries.
              if (isAway)
                throw new Error('A transaction is one actor at a time. Await one `as` before the next.')
              isAway = true
              await become(sql, other)
              const result = await inner(sql)
              // After a failure there is nothing to go back to: the transaction is lost as a whole.
              await become(sql, actor)
              isAway = false
              return result
            },
          })
        },
        // A backup sees one moment of all tables: nothing is half in it.
        actor.kind === 'backup' ? 'repeatable read' : undefined,
      ),
  }
}

/** Takes a session on until the transaction ends. */
export const becomeQuery = {
  text: `select set_config('role', $1, true), set_config('herald.actor', $2, true), set_config('herald.duty', $3, true), set_config('search_path', $4, true)`,
  values: (session: Session) => [
    session.role,
    session['herald.actor'],
    session['herald.duty'],
    session.search_path,
  ],
} as const

const become = (sql: Sql, actor: DatabaseActor) => sql(becomeQuery.text, becomeQuery.values(sessionOf(actor)))

function sessionOf(actor: DatabaseActor): Session {
  const plain = { 'herald.actor': '', 'herald.duty': '', search_path: 'public' }
  switch (actor.kind) {
    case 'asker':
      return { ...plain, role: 'herald_asker', 'herald.actor': actor.id }
    case 'staff':
      return {
        ...plain,
        role: `herald_${actor.role}`,
        'herald.actor': actor.id,
        'herald.duty': actor.duty,
      }
    case 'public':
      return { ...plain, role: 'herald_public' }
    case 'system':
      return { ...plain, role: 'herald_system' }
    case 'accounts':
      return { ...plain, role: 'herald_accounts', search_path: 'accounts' }
    case 'backup':
      return { ...plain, role: 'herald_backup' }
  }
}
