/** One case of `herald eval pathway` as plain values, read tolerantly and checked loudly: a bad value names its place. */

/** A value that this place cannot hold: what was found, and what it may be. */
export class BadCase extends Error {}

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string => JSON.stringify(value)

/** A group of fields; nothing when it is absent. */
export function fieldsAt(of: Fields, key: string): Fields {
  const value = of[key]
  if (value === undefined || value === null) return {}
  if (!isFields(value)) throw new BadCase(`${key} is ${shown(value)}. Expected named values.`)
  return value
}

export function textAt(of: Fields, key: string): string | undefined {
  const value = of[key]
  if (value === undefined || value === null) return undefined
  // YAML turns a bare yes, no or number into something that is not a text.
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.trim()
  throw new BadCase(`${key} is ${shown(value)}. Expected a text.`)
}

export function numberAt(of: Fields, key: string, from: number, to: number): number | undefined {
  const value = of[key]
  if (value === undefined || value === null || value === 'unknown') return undefined
  const read =
    typeof value === 'number'
      ? value
      : typeof value === 'string' && value.trim() !== ''
        ? Number(value)
        : Number.NaN
  if (!(read >= from && read <= to))
    throw new BadCase(`${key} is ${shown(value)}. Expected a number from ${from} to ${to}.`)
  return read
}

/** One of the printed words; `unknown` and absence are both not known. */
export function wordAt<W extends string>(of: Fields, key: string, words: readonly W[]): W | undefined {
  const said = textAt(of, key)
  if (said === undefined || said === 'unknown') return undefined
  const word = words.find((one) => one === said)
  if (word === undefined) throw new BadCase(`${key} is "${said}". Expected ${words.join(', ')} or unknown.`)
  return word
}

export function wordsAt(of: Fields, key: string): readonly string[] | undefined {
  const value = of[key]
  if (value === undefined || value === null) return undefined
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.map((one) => {
    if (typeof one !== 'string') throw new BadCase(`${key} holds ${shown(one)}. Expected a list of words.`)
    return one.trim()
  })
}

export function listAt(of: Fields, key: string): readonly Fields[] | undefined {
  const value = of[key]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) throw new BadCase(`${key} is ${shown(value)}. Expected a list.`)
  const list: readonly unknown[] = value
  return list.map((one) => {
    if (!isFields(one)) throw new BadCase(`${key} holds ${shown(one)}. Expected named values.`)
    return one
  })
}
