/** Opening the store, filling it from files, and the refresh from the registry, each with its messages. */
import type { Io } from '../command.ts'
import { callerPath } from '../csv.ts'
import { folderKeeper, storeKeeper } from './keepers.ts'
import { loadInto } from './load.ts'
import { openDatabase } from './open-database.ts'
import { readerFingerprint } from './reader-fingerprint.ts'
import { refresh } from './refresh.ts'
import { openTrialStore, type TrialStore } from './trial-store.ts'

/** Opens the store, or says why it cannot be opened. The address may hold a password and is not repeated. */
export async function openStore(where: string, io: Io): Promise<TrialStore | undefined> {
  const isAddress = where.includes('://')
  if (isAddress && !/^postgres(?:ql)?:\/\//.test(where)) {
    io.err('--store is an address that is not postgres://. Expected postgres://... or a folder.')
    return undefined
  }
  try {
    const database = await openDatabase(isAddress ? where : callerPath(where))
    const store = await openTrialStore(database, await readerFingerprint())
    const again = await store.reread()
    if (again > 0) io.err(`${again} trials were read again: Herald reads trial texts differently now.`)
    return store
  } catch (error) {
    const code =
      error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
    // A failure without a code is ours: it is told as a bug, not as a wrong address.
    if (code === undefined) throw error
    io.err(
      `--store cannot be opened (${code}). Check that the database runs, that the address and password are right, and that a folder may be written.`,
    )
    return undefined
  }
}

/** `herald trials refresh`: into a folder or into the store. */
export async function refreshInto(
  values: { to?: string; store?: string; from?: string },
  io: Io,
): Promise<number> {
  if ((values.to === undefined) === (values.store === undefined)) {
    io.err('herald trials refresh needs --to DIR or --store DB: where the records are kept.')
    return 2
  }
  const base = values.from ?? 'https://clinicaltrials.gov'
  if (!URL.canParse(base)) {
    io.err(`--from is "${base}". Expected an address such as https://clinicaltrials.gov.`)
    return 2
  }
  const store = values.store === undefined ? undefined : await openStore(values.store, io)
  if (values.store !== undefined && store === undefined) return 2
  try {
    const keeper = store === undefined ? await folderKeeper(callerPath(values.to ?? '.')) : storeKeeper(store)
    return (await refresh({ base, keeper, progress: io.err })) === 'finished' ? 0 : 1
  } finally {
    await store?.close()
  }
}

/** `herald trials load`: downloaded records into the store. */
export async function loadFiles(
  files: readonly string[],
  where: string | undefined,
  day: string,
  io: Io,
): Promise<number> {
  if (where === undefined || files.length === 0) {
    io.err('herald trials load needs files or folders of records, and --store DB.')
    return 2
  }
  const store = await openStore(where, io)
  if (store === undefined) return 2
  try {
    let problems = 0
    for (const file of files) {
      const added = await loadInto(store, callerPath(file), day)
      if (!added.ok) {
        io.err(added.error)
        return 2
      }
      for (const problem of added.value.problems) io.err(problem)
      problems += added.value.problems.length
      io.err(`${file}: ${added.value.kept} records.`)
    }
    io.err(`The store holds ${await store.count()} trials.`)
    return problems > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}
