/** What stays on this device between two visits: four entries in one IndexedDB, and nothing anywhere else. */
import type { OwnLine, RecordName } from '../desk/desk.ts'
import type { NumbersChoice } from '../desk/numbers-in-words.ts'
import type { KeptReport } from '../report/report-in-words.ts'
import type { Notes } from './sheets/makers.ts'

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
/** Beside the details, not in them: what an earlier Herald kept without it is still read. */
const numbers = 'numbers'
/** What each sheet noted down, by its name. */
const notes = 'notes'

export type KeptWhole = Kept & {
  readonly files: readonly File[]
  readonly numbers: NumbersChoice
  readonly notes: Notes
}

/** What was kept, or undefined. What another Herald kept in another shape is not guessed at. */
export async function readKept(): Promise<KeptWhole | undefined> {
  const found: unknown = await inStore('readonly', (store) => store.get(details))
  if (!isKept(found)) return undefined
  const kept: unknown = await inStore('readonly', (store) => store.get(files))
  const chosen: unknown = await inStore('readonly', (store) => store.get(numbers))
  const noted: unknown = await inStore('readonly', (store) => store.get(notes))
  return {
    ...found,
    files: Array.isArray(kept) ? kept.filter((each) => each instanceof File) : [],
    numbers: choiceFrom(chosen),
    // Each sheet reads its own: what another Herald wrote there is looked at once more.
    notes: typeof noted === 'object' && noted !== null ? { ...noted } : {},
  }
}

/** Writes what has changed: the files may be large, and are the same after most answers. */
export const keep = async (
  kept: Kept,
  choice: NumbersChoice,
  noted: Notes,
  record: readonly File[] | 'as kept',
): Promise<void> => {
  await inStore('readwrite', (store) => {
    store.put(choice, numbers)
    store.put(noted, notes)
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

/** Anything that is not a choice is no choice: then she is asked. */
function choiceFrom(value: unknown): NumbersChoice {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return { kind: 'unset' }
  if (value.kind === 'words') return { kind: 'words' }
  if (value.kind === 'later' && 'day' in value && typeof value.day === 'string') {
    return { kind: 'later', day: value.day }
  }
  if (value.kind !== 'shown' || !('depth' in value)) return { kind: 'unset' }
  const { depth } = value
  return depth === 'what treatment adds' || depth === 'everything'
    ? { kind: 'shown', depth }
    : { kind: 'unset' }
}
