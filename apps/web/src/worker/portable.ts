/**
 * Her record as a file of her own: everything that is kept, as JSON that Herald reads again.
 *
 * Coming back, every part is looked at once more: a file may have been changed on the way.
 */
import type { OwnLine, RecordName } from '../desk/desk.ts'
import { mineFrom } from '../desk/mine.ts'
import type { Check } from '../report/review.ts'
import { choiceFrom, isKept, type KeptWhole } from './kept.ts'

const mark = 'herald-export'

type PortableFile = { readonly name: string; readonly type: string; readonly base64: string }

/** Everything that is kept, as text. */
export async function portable({ files, ...rest }: KeptWhole): Promise<string> {
  const asText = await Promise.all(
    files.map(
      async (file): Promise<PortableFile> => ({
        name: file.name,
        type: file.type,
        base64: base64Of(new Uint8Array(await file.arrayBuffer())),
      }),
    ),
  )
  return JSON.stringify({ [mark]: 1, ...rest, files: asText })
}

/** Whether a text begins as such a file does. */
export const looksPortable = (start: string): boolean => start.startsWith(`{"${mark}":`)

/** What stands in the file, or undefined where a part of it is not what it should be. */
export function fromPortable(text: string): KeptWhole | undefined {
  const found = parsed(text)
  if (!isKept(found)) return undefined
  const of = new Map<string, unknown>(Object.entries(found))
  const record = recordFrom(of.get('record'))
  const own = listOf(of.get('own'), ownFrom)
  const files = listOf(of.get('files'), fileFrom)
  if (record === undefined || own === undefined || files === undefined) return undefined
  const notes = of.get('notes')
  const report = reportFrom(of.get('report'))
  return {
    version: 1,
    record,
    own,
    files,
    person: textOf(of.get('person')),
    asOf: isDay(of.get('asOf')) ? textOf(of.get('asOf')) : '',
    numbers: choiceFrom(of.get('numbers')),
    mine: mineFrom(of.get('mine')),
    notes: typeof notes === 'object' && notes !== null ? { ...notes } : {},
    ...(report === undefined ? {} : { report }),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** All of a list, or undefined when one of it is not right: half a record misleads. */
function listOf<T>(value: unknown, read: (each: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const all = value.map(read)
  return all.every((each) => each !== undefined) ? all : undefined
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined

function recordFrom(value: unknown): RecordName | undefined {
  const kind = field(value, 'kind')
  if (kind === 'none') return { kind }
  if (kind === 'example') return { kind, title: textOf(field(value, 'title')) }
  if (kind !== 'files') return undefined
  const names = listOf(field(value, 'names'), (each) => (typeof each === 'string' ? each : undefined))
  return names === undefined ? undefined : { kind, names }
}

function ownFrom(value: unknown): OwnLine | undefined {
  const [fact, said, what, day, answer] = ['fact', 'said', 'what', 'day', 'value'].map((name) =>
    field(value, name),
  )
  if (typeof fact !== 'string' || typeof said !== 'string' || typeof what !== 'string') return undefined
  if (!isDay(day) || (typeof answer !== 'string' && typeof answer !== 'number')) return undefined
  return { fact, said, what, day: textOf(day), value: answer }
}

function fileFrom(value: unknown): File | undefined {
  const [name, type, base64] = ['name', 'type', 'base64'].map((part) => field(value, part))
  if (typeof name !== 'string' || typeof type !== 'string' || typeof base64 !== 'string') return undefined
  try {
    return new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type })
  } catch {
    return undefined
  }
}

function reportFrom(value: unknown): KeptWhole['report'] | undefined {
  const name = field(value, 'name')
  const text = field(value, 'text')
  const checks = field(value, 'checks')
  if (typeof name !== 'string' || typeof text !== 'string') return undefined
  return { name, text, checks: Array.isArray(checks) ? checks.filter(isCheck) : [] }
}

const isCheck = (value: unknown): value is Check =>
  typeof field(value, 'tumour') === 'number' &&
  typeof field(value, 'fact') === 'string' &&
  field(value, 'verdict') !== undefined

/** In pieces: a call with a million arguments breaks. */
function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  return btoa(pieces.join(''))
}
