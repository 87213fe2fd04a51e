/** FHIR JSON read without trust: a thing may be an array, an object, a string or absent, whatever the standard says. */

export type Node = Readonly<Record<string, unknown>>

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value as a list: an array as it is, nothing as none, anything else as one. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

export const nodes = (value: unknown): readonly Node[] => list(value).filter(isNode)

export const first = (value: unknown): Node | undefined => nodes(value)[0]

/** A string, trimmed; '' for anything else. Numbers are written out. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** The first of several keys that holds something, with its name. */
export function firstOf(
  node: Node,
  keys: readonly string[],
): readonly [key: string, value: unknown] | undefined {
  for (const key of keys) {
    const value = node[key]
    if (value !== undefined && value !== null) return [key, value]
  }
  return undefined
}

export const resourceType = (node: Node): string => text(node['resourceType'])

/** "Observation/abc": how a person finds a resource again. */
export const nameOf = (node: Node): string => {
  const id = text(node['id'])
  return id === '' ? `${resourceType(node)} without id` : `${resourceType(node)}/${id}`
}
