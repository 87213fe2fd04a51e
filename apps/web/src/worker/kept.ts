/** What stays on this device between two visits: a few entries in one IndexedDB, plain or behind a passcode. */
import type { OwnLine, RecordName } from '../desk/desk.ts'
import { type Mine, mineFrom } from '../desk/mine.ts'
import type { NumbersChoice } from '../desk/numbers-in-words.ts'
import type { KeptReport } from '../report/report-in-words.ts'
import { bytesOf, isLock, isSealed, type Lock, lockOf, opened, type Seal, sealed, valueOf } from './sealed.ts'
import type { Notes } from './sheets/makers.ts'
import { type Entries, everyEntry, putEntries } from './shelf.ts'

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

export type KeptWhole = Kept & {
  readonly files: readonly File[]
  readonly numbers: NumbersChoice
  readonly notes: Notes
  readonly mine: Mine
}

/** Entries beside the details, not in them: what an earlier Herald kept without one is still read. */
const names = ['details', 'files', 'numbers', 'notes', 'mine'] as const
type Name = (typeof names)[number]

export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'kept'; readonly kept: KeptWhole }
  | { readonly kind: 'locked'; readonly lock: Lock }
  /** Something is there that this Herald cannot read: it is left as it is. */
  | { readonly kind: 'unreadable' }

/** What was kept. What another Herald kept in another shape is not guessed at, and not thrown away. */
export async function readKept(seal: Seal | undefined): Promise<Found> {
  const entries = await everyEntry()
  const lock = entries.get('lock')
  if (isLock(lock) && seal === undefined) return { kind: 'locked', lock }
  const plain = seal === undefined ? entries : await unsealed(entries, seal)
  if (plain.size === 0) return { kind: 'nothing' }
  const details = plain.get('details')
  if (!isKept(details)) return { kind: 'unreadable' }
  const files = plain.get('files')
  const notes = plain.get('notes')
  return {
    kind: 'kept',
    kept: {
      ...details,
      files: Array.isArray(files) ? files.filter((each) => each instanceof File) : [],
      numbers: choiceFrom(plain.get('numbers')),
      mine: mineFrom(plain.get('mine')),
      // Each sheet reads its own: what another Herald wrote there is looked at once more.
      notes: typeof notes === 'object' && notes !== null ? { ...notes } : {},
    },
  }
}

export type ToKeep = {
  readonly details: Kept
  readonly numbers: NumbersChoice
  readonly notes: Notes
  readonly mine: Mine
  /** The files may be large, and are the same after most answers. */
  readonly files: readonly File[] | 'as kept'
}

/** Writes what has changed, in one transaction: everything is sealed before it begins. */
export async function keep({ files, ...rest }: ToKeep, seal: Seal | undefined): Promise<void> {
  const plain: readonly (readonly [Name, unknown])[] = [
    ['details', rest.details],
    ['numbers', rest.numbers],
    ['notes', rest.notes],
    ['mine', rest.mine],
    ...(files === 'as kept' ? [] : ([['files', files]] as const)),
  ]
  if (seal === undefined) return putEntries(new Map([...plain, ['lock', undefined]]))
  const entries = await Promise.all(
    plain.map(async ([name, value]): Promise<[string, unknown]> => [name, await sealedEntry(seal, value)]),
  )
  return putEntries(new Map([...entries, ['lock', await lockOf(seal)]]))
}

/** Files as their names and types, then their bytes; everything else as JSON. */
async function sealedEntry(seal: Seal, value: unknown): Promise<unknown> {
  const files = Array.isArray(value) && value.every((each) => each instanceof File) ? value : []
  if (files.length === 0) return sealed(seal, bytesOf(value))
  return Promise.all(
    files.map(async (file) => ({
      name: await sealed(seal, bytesOf({ name: file.name, type: file.type })),
      bytes: await sealed(seal, new Uint8Array(await file.arrayBuffer())),
    })),
  )
}

async function unsealed(entries: Entries, seal: Seal): Promise<Entries> {
  const open = await Promise.all(
    names.flatMap((name) => {
      const value = entries.get(name)
      if (isSealed(value))
        return [opened(seal, value).then((bytes): [Name, unknown] => [name, valueOf(bytes)])]
      return Array.isArray(value)
        ? [
            Promise.all(value.map((one) => unsealedFile(seal, one))).then((files): [Name, unknown] => [
              name,
              files,
            ]),
          ]
        : []
    }),
  )
  return new Map(open)
}

async function unsealedFile(seal: Seal, value: unknown): Promise<File | undefined> {
  if (typeof value !== 'object' || value === null || !('name' in value) || !('bytes' in value))
    return undefined
  if (!isSealed(value.name) || !isSealed(value.bytes)) return undefined
  const about = valueOf(await opened(seal, value.name))
  const text = (field: unknown): string => (typeof field === 'string' ? field : '')
  if (typeof about !== 'object' || about === null || !('name' in about) || !('type' in about))
    return undefined
  return new File([await opened(seal, value.bytes)], text(about.name), { type: text(about.type) })
}

export const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1

/** Anything that is not a choice is no choice: then she is asked. */
export function choiceFrom(value: unknown): NumbersChoice {
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
