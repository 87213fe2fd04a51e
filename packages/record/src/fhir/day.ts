/** FHIR dates, partial ones as ranges. The clinical day is the day as written, never shifted to another time zone. */
import { calendarDay, monthEnd, onDay, undated, type When, withinDays } from '@herald/core/chart'
import { first, isNode, list, type Node, text } from './node.ts'

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/
const dottedShape = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

const memo = new Map<string, When | undefined>()

/** Many results share a day: the calendar is asked once. */
function remembered(words: string): When | undefined {
  if (memo.has(words)) return memo.get(words)
  const when = whenFrom(words)
  if (memo.size < 5000) memo.set(words, when)
  return when
}

/** A FHIR date or dateTime; undefined when it is none ("2021-02-30", "YYYY-MM-DD"). */
export function whenFrom(words: string): When | undefined {
  const dotted = dottedShape.exec(words)
  if (dotted !== null) {
    const day = calendarDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
    return day === undefined ? undefined : onDay(day)
  }
  const parts = shape.exec(words)
  if (parts === null) return undefined
  const year = Number(parts[1])
  const month = parts[2] === undefined ? undefined : Number(parts[2])
  const day = parts[3] === undefined ? undefined : Number(parts[3])
  const from = calendarDay(year, month ?? 1, day ?? 1)
  if (from === undefined) return undefined
  if (day !== undefined) return onDay(from)
  const last = calendarDay(year, month ?? 12, 1)
  return last === undefined ? undefined : withinDays(from, monthEnd(last))
}

/** Called with what could not be read as a date, and where it stands. */
export type OnBadDate = (path: string, found: string) => void

function whenOf(value: unknown, path: string, onBad: OnBadDate): When {
  if (isNode(value)) {
    const start = whenOf(value['start'] ?? first(value['event']), `${path}.start`, onBad)
    if (start.kind !== 'undated') return start
    return whenOf(value['end'], `${path}.end`, onBad)
  }
  const words = text(list(value)[0])
  if (words === '') return undated
  const when = remembered(words)
  if (when === undefined) onBad(path, words)
  return when ?? undated
}

/** The first of the keys that gives a day. A Period counts from its start. */
export function whenAt(node: Node, keys: readonly string[], onBad: OnBadDate): When {
  for (const key of keys) {
    const value = node[key]
    if (value === undefined || value === null) continue
    const when = whenOf(value, key, onBad)
    if (when.kind !== 'undated') return when
  }
  return undated
}
