/**
 * From documents to resources: Bundles in Bundles, lists, vendor envelopes, contained resources.
 * Resource types that Herald has no use for are counted and left alone.
 */
import { isNode, type Node, nodes, resourceType, text } from './node.ts'

export type Gathered = {
  readonly resource: Node
  /** The entry's `fullUrl`, '' when it has none. */
  readonly fullUrl: string
  /** The resource that contains this one. */
  readonly container: Node | undefined
}

/** Types that may hold a fact, a person, or something that another resource points to. */
const used = new Set([
  'Patient',
  'Condition',
  'Observation',
  'DiagnosticReport',
  'Procedure',
  'Medication',
  'MedicationRequest',
  'MedicationOrder',
  'MedicationPrescription',
  'MedicationAdministration',
  'MedicationStatement',
  'MedicationUsage',
  'MedicationDispense',
  'Specimen',
  'BodyStructure',
  'DocumentReference',
])

const deepest = 40

export class Gatherer {
  readonly resources: Gathered[] = []
  readonly counts: Record<string, number> = {}
  /** How many things with a resourceType were met at all. */
  met = 0

  /** Takes a document in. Returns how many resources were found in it. */
  take(document: unknown): number {
    const before = this.met
    this.#walk(document, '', 0)
    return this.met - before
  }

  #walk(value: unknown, fullUrl: string, depth: number): void {
    if (depth > deepest) return
    if (Array.isArray(value)) {
      for (const item of value) this.#walk(item, fullUrl, depth + 1)
      return
    }
    if (!isNode(value)) return
    const type = resourceType(value)
    if (type === 'Bundle') {
      this.met += 1
      this.#bundle(value, depth)
    } else if (type === '') this.#envelope(value, depth)
    else this.#resource(value, type, fullUrl, undefined, depth)
  }

  #bundle(bundle: Node, depth: number): void {
    for (const entry of nodes(bundle['entry'])) {
      const resource = entry['resource']
      if (isNode(resource)) this.#walk(resource, text(entry['fullUrl']), depth + 1)
      else if (resourceType(entry) !== '') this.#walk(entry, '', depth + 1)
    }
  }

  /** A vendor's wrapping: `{data: [...]}`, `{patient: {...}, resources: {...}}`. */
  #envelope(value: Node, depth: number): void {
    if (depth > 6) return
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object' && inner !== null) this.#walk(inner, '', depth + 1)
    }
  }

  #resource(resource: Node, type: string, fullUrl: string, container: Node | undefined, depth: number): void {
    this.met += 1
    this.counts[type] = (this.counts[type] ?? 0) + 1
    if (used.has(type)) this.resources.push({ resource, fullUrl, container })
    if (resource['contained'] === undefined || depth > deepest) return
    for (const inner of nodes(resource['contained'])) {
      const innerType = resourceType(inner)
      if (innerType === 'Bundle') this.#bundle(inner, depth + 1)
      else if (innerType !== '') this.#resource(inner, innerType, '', resource, depth + 1)
    }
  }
}

/** The types that were counted but not read, for the import report. */
export const unusedTypes = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.keys(counts).filter((type) => !used.has(type))
