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

/** `where` is a folder for PGlite, or an address that starts with postgres://. The driver is fetched only now. */
export async function openDatabase(where: string): Promise<Database> {
  return /^postgres(?:ql)?:\/\//.test(where)
    ? (await import('./postgres.ts')).postgres(where)
    : (await import('./pglite.ts')).pglite(where)
}
