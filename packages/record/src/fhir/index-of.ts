/**
 * References inside one import: `Patient/x`, `urn:uuid:x`, absolute URLs, `#contained`, with or without version.
 * What points nowhere stays a name of its own; it is never attached to the only patient at hand.
 */
import type { Gathered } from './gather.ts'
import { isNode, list, type Node, nodes, resourceType, text } from './node.ts'

const tail = /([A-Za-z]+)\/([^/?#]+)(?:\/_history\/[^/]+)?$/

/** The reference string of a Reference, a plain string, or ''. */
export const referenceText = (value: unknown): string => {
  const one = list(value)[0]
  return isNode(one) ? text(one['reference']) : text(one)
}

/** The id that a reference ends with: `Patient/x`, `urn:uuid:x` and `https://a/fhir/Patient/x` give `x`. */
export const lastPart = (reference: string): string =>
  reference
    .replace(/^urn:(?:uuid|oid):/i, '')
    .replace(/\/_history\/[^/]+$/, '')
    .split('/')
    .at(-1) ?? ''

const isAbsolute = (url: string): boolean => /^https?:/i.test(url)

export class ReferenceIndex {
  readonly #byUrl = new Map<string, Node>()
  readonly #byName = new Map<string, Node>()
  readonly #urlOf = new Map<Node, string>()

  constructor(gathered: readonly Gathered[]) {
    for (const { resource, fullUrl, container } of gathered) {
      if (container !== undefined) continue
      if (fullUrl !== '') {
        this.#byUrl.set(fullUrl.toLowerCase(), resource)
        this.#urlOf.set(resource, fullUrl)
      }
      const id = text(resource['id'])
      if (id === '') continue
      const name = `${resourceType(resource)}/${id}`
      if (!this.#byName.has(name)) this.#byName.set(name, resource)
    }
  }

  /** The resource a reference points to, when this import has it. */
  find(reference: string, from?: Node, type = ''): Node | undefined {
    if (reference === '') return undefined
    if (reference.startsWith('#')) {
      const id = reference.slice(1)
      return from === undefined
        ? undefined
        : nodes(from['contained']).find((inner) => text(inner['id']) === id)
    }
    const byUrl = this.#byUrl.get(reference.toLowerCase())
    if (byUrl !== undefined) return byUrl
    const parts = tail.exec(reference)
    const name = parts === null ? `${type}/${lastPart(reference)}` : `${parts[1]}/${parts[2]}`
    const found = this.#byName.get(name)
    if (found === undefined || !isAbsolute(reference)) return found
    // The same id on another server is another thing.
    const home = this.#urlOf.get(found) ?? ''
    return isAbsolute(home) && !sameServer(home, reference) ? undefined : found
  }
}

const sameServer = (a: string, b: string): boolean =>
  a.replace(tail, '').toLowerCase() === b.replace(tail, '').toLowerCase()
