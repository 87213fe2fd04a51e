/**
 * A demand as text and back: the key that says "the same demand", and the form in which a database keeps it.
 *
 * Infinity is not in JSON and is written out, so that two limits never fall together. Only text that `nodeText` wrote
 * under the same grammar is read back (docs/decisions/0085): the guard tells kinds apart and trusts the rest.
 */
import type { Node } from '../criterion.ts'
import { isObject } from '../json.ts'

export const nodeText = (node: Node): string =>
  JSON.stringify(node, (_, value: unknown) =>
    value === Number.POSITIVE_INFINITY ? '+inf' : value === Number.NEGATIVE_INFINITY ? '-inf' : value,
  )

function isNode(value: unknown): value is Node {
  if (!isObject(value)) return false
  switch (value['kind']) {
    case 'leaf':
      return isObject(value['criterion']) && typeof value['criterion']['kind'] === 'string'
    case 'all':
    case 'any':
      return Array.isArray(value['nodes']) && value['nodes'].every(isNode)
    case 'not':
      return isNode(value['node'])
    case 'if':
      return isNode(value['when']) && isNode(value['body'])
    default:
      return false
  }
}

/** The demand that was written; undefined for any other text. */
export function nodeFromText(text: string): Node | undefined {
  const value: unknown = JSON.parse(text, (_, held: unknown) =>
    held === '+inf' ? Number.POSITIVE_INFINITY : held === '-inf' ? Number.NEGATIVE_INFINITY : held,
  )
  return isNode(value) ? value : undefined
}
