/** Reads an example record from disk as plain JSON values, for tests: the web loads the same files by `import()`. */
import { readFileSync } from 'node:fs'

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** The parsed file; throws on a file that is missing or is no JSON object, which in this folder is a bug. */
export function readExample(file: string): JsonObject {
  const value: Json = JSON.parse(readFileSync(new URL(`../patients/${file}`, import.meta.url), 'utf8'))
  return object(value, file)
}

/** The resources of a Bundle with the `fullUrl` of their entries ('' where there is none). */
export function entriesOf(bundle: JsonObject): readonly { fullUrl: string; resource: JsonObject }[] {
  return list(bundle['entry']).map((entry) => {
    const found = object(entry, 'entry')
    return { fullUrl: words(found['fullUrl']), resource: object(found['resource'], 'resource') }
  })
}

/** Every object inside a value, itself included, with the path that leads to it. */
export function* objectsIn(value: Json, path = ''): Generator<{ path: string; found: JsonObject }> {
  if (isList(value)) {
    for (const [index, item] of value.entries()) yield* objectsIn(item, `${path}[${index}]`)
  } else if (value !== null && typeof value === 'object') {
    yield { path, found: value }
    for (const [key, item] of Object.entries(value)) yield* objectsIn(item, `${path}.${key}`)
  }
}

export const words = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
export const list = (value: Json | undefined): readonly Json[] =>
  value !== undefined && isList(value) ? value : []

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

export function object(value: Json | undefined, what: string): JsonObject {
  if (value === undefined || value === null || typeof value !== 'object' || isList(value))
    throw new Error(`${what} should be a JSON object`)
  return value
}
