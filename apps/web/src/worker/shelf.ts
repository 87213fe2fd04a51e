/** The one IndexedDB of Herald: entries by name, read and written in one transaction each. */
const database = 'herald'
const shelf = 'desk'

export type Entries = ReadonlyMap<string, unknown>

/** Everything that is kept, by name. Empty when nothing is; the database is not made by looking. */
export async function everyEntry(): Promise<Entries> {
  const found = new Map<string, unknown>()
  await withShelf('readonly', (store) => {
    store.openCursor().addEventListener('success', ({ target }) => {
      const cursor = target instanceof IDBRequest ? target.result : null
      if (!(cursor instanceof IDBCursorWithValue)) return
      if (typeof cursor.key === 'string') found.set(cursor.key, cursor.value)
      cursor.continue()
    })
  })
  return found
}

/** Writes all of them or none; `undefined` takes an entry away. */
export const putEntries = (entries: Entries): Promise<void> =>
  withShelf('readwrite', (store) => {
    for (const [name, value] of entries) {
      if (value === undefined) store.delete(name)
      else store.put(value, name)
    }
  })

/** Deletes the database, not only its entries. */
export function forget(): Promise<void> {
  return new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase(database)
    request.addEventListener('success', () => done())
    request.addEventListener('error', () => failed(request.error))
  })
}

function withShelf(mode: IDBTransactionMode, use: (store: IDBObjectStore) => void): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(database, 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(shelf))
    opening.addEventListener('error', () => failed(opening.error))
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction(shelf, mode)
      use(transaction.objectStore(shelf))
      transaction.addEventListener('complete', () => {
        opening.result.close()
        done()
      })
      transaction.addEventListener('abort', () => {
        opening.result.close()
        failed(transaction.error)
      })
    })
  })
}
