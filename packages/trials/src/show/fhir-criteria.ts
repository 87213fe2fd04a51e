/** Criteria as FHIR R4 Group characteristics: AND in a row, OR and NOT in contained Groups, every one with its words. */
import type { Criterion, Node } from '../criterion.ts'
import { criterionWords, nodeWords } from './words.ts'

export type FhirResource = { readonly resourceType: string; readonly [key: string]: unknown }

/** An element without its empty fields: FHIR has no empty values. */
export const present = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, v]) => v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0),
    ),
  )

type Characteristic = Readonly<Record<string, unknown>>

const finite = (n: number): number | undefined => (Number.isFinite(n) ? n : undefined)

function valueOf(c: Criterion): Readonly<Record<string, unknown>> {
  const interval =
    c.kind === 'age' ? c.years : c.kind === 'lvef' ? c.pct : c.kind === 'lines' ? c.count : undefined
  if (interval === undefined) return { valueCodeableConcept: { text: criterionWords(c) } }
  const unit = c.kind === 'age' ? 'a' : c.kind === 'lvef' ? '%' : '1'
  const quantity = (value: number | undefined): unknown =>
    value === undefined ? undefined : { value, system: 'http://unitsofmeasure.org', code: unit }
  return {
    valueRange: present({ low: quantity(finite(interval.low)), high: quantity(finite(interval.high)) }),
  }
}

export function characteristicsOf(
  node: Node,
  quote: string,
  contained: FhirResource[],
): readonly Characteristic[] {
  switch (node.kind) {
    case 'all':
      return node.nodes.flatMap((n) => characteristicsOf(n, quote, contained))
    case 'leaf':
      return [{ code: { text: quote }, ...valueOf(node.criterion), exclude: false }]
    case 'not': {
      const { node: inner } = node
      if (inner.kind === 'leaf')
        return [{ code: { text: quote }, ...valueOf(inner.criterion), exclude: true }]
      // Not (A and B) is one exclusion of both together, never an exclusion of each.
      return [choice(inner, [inner], quote, contained, true)]
    }
    case 'any':
      return [choice(node, node.nodes, quote, contained, false)]
    case 'if':
      return [choice(node, [{ kind: 'not', node: node.when }, node.body], quote, contained, false)]
  }
}

// R4 has AND only; the official extension carries R5's word for OR.
const combination = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Group.combinationMethod'

/** A contained Group: its members joined by OR, or by AND where there is one alone. */
function choice(
  node: Node,
  parts: readonly Node[],
  quote: string,
  contained: FhirResource[],
  exclude: boolean,
): Characteristic {
  const inside = parts.flatMap((n) => characteristicsOf(n, quote, contained))
  const id = `choice-${contained.length + 1}`
  contained.push({
    resourceType: 'Group',
    id,
    ...(parts.length > 1 ? { extension: [{ url: combination, valueCode: 'any-of' }] } : {}),
    type: 'person',
    actual: false,
    name: nodeWords(node),
    characteristic: inside,
  })
  return { code: { text: quote }, valueReference: { reference: `#${id}`, display: nodeWords(node) }, exclude }
}
