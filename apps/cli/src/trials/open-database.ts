/** A set's database by its address. */
import type { Database } from './database.ts'

/** `where` is a folder for PGlite, or an address that starts with postgres://. The driver is fetched only now. */
export async function openDatabase(where: string): Promise<Database> {
  return /^postgres(?:ql)?:\/\//.test(where)
    ? (await import('./postgres.ts')).postgres(where)
    : (await import('./pglite.ts')).pglite(where)
}
