/**
 * What the set of trials needs of a database: SQL in transactions, on PostgreSQL or on PGlite, the same for both.
 *
 * Trials are public records, so there are no roles here. The schema is `trials` and nothing outside it is touched.
 */
export type Row = Readonly<Record<string, unknown>>
export type Sql = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>

export type Database = {
  readonly kind: 'postgres' | 'pglite'
  readonly transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
  /** Several statements, for migrations. */
  readonly script: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}
