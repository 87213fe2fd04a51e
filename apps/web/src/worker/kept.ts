/** What stays on this device between two visits: two entries in one IndexedDB, and nothing anywhere else. */
import type { OwnLine, RecordName } from '../desk/desk.ts'
import type { KeptReport } from '../report/report-in-words.ts'

export type Kept = {
  readonly version: 1
  readonly record: RecordName
  readonly person: string
  readonly own: readonly OwnLine[]
  /** ISO day, or '' for the day on which it is opened: example records are read as of their own day. */
  readonly asOf: string
  /** Absent when there is none, and in what was kept before there were any. */
  readonly report?: KeptReport
}

const database = 'herald'
const shelf = 'desk'
const details = 'details'
const files = 'files'

/** What was kept, or undefined. What another Herald kept in another shape is not guessed at. */
export async function readKept(): Promise<(Kept & { readonly files: readonly File[] }) | undefined> {
  const found: unknown = await inStore('readonly', (store) => store.get(details))
  if (!isKept(found)) return undefined
  const kept: unknown = await inStore('readonly', (store) => store.get(files))
  return { ...found, files: Array.isArray(kept) ? kept.filter((each) => each instanceof File) : [] }
}

/** Writes what has changed: the files may be large, and are the same after most answers. */
export const keep = async (kept: Kept, record: readonly File[] | 'as kept'): Promise<void> => {
  await inStore('readwrite', (store) => {
    if (record !== 'as kept') store.put(record, files)
    return store.put(kept, details)
  })
}

/** Deletes the database, not only its entries. */
export function forget(): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(database)
    request.addEventListener('success', () => done())
    request.addEventListener('error', () => failed(request.error))
  })
}

function inStore(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database, 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(shelf))
    opening.addEventListener('error', () => failed(opening.error))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(shelf, mode)
      const request = use(transaction.objectStore(shelf))
      transaction.addEventListener('complete', () => {
        opening.result.close()
        done(request.result)
      })
      transaction.addEventListener('abort', () => {
        opening.result.close()
        failed(transaction.error)
      })
    })
  })
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1
