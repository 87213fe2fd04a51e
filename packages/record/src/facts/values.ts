/** Every value an Observation or component carries, in one shape; two values side by side are both kept. */
import { type Concept, conceptOf } from '../fhir/concept.ts'
import { isNode, list, type Node, text } from '../fhir/node.ts'
import { type Measure, measureOf } from '../fhir/quantity.ts'

export type FoundMeasure = Measure & { readonly path: string; readonly words: string }

export type Values = {
  /** Codes and words: valueCodeableConcept, valueString, valueBoolean. */
  readonly concepts: readonly Concept[]
  /** Quantities, integers, ranges and plain ratios. Numbers inside sentences are not here. */
  readonly measures: readonly FoundMeasure[]
  /** Values that hold something of neither shape: a ratio with comparators, a text where a number is cut off. */
  readonly unusable: readonly { readonly path: string; readonly words: string }[]
  readonly interpretation: Concept
  readonly absence: Concept
}

const numeric = /^value(?:Quantity|Integer|Decimal|Range|SampledData)$/

const quantityWords = (value: unknown): string => {
  if (!isNode(value)) return text(value)
  if (isNode(value['low']) || isNode(value['high'])) {
    return `${quantityWords(value['low'])}-${quantityWords(value['high'])}`
  }
  return [text(value['comparator']) + text(value['value']), text(value['unit']) || text(value['code'])]
    .join(' ')
    .trim()
}

/** A ratio of two plain numbers (36 signals to 18) as digits; anything with a comparator is no number. */
function ratioOf(value: Node): Measure | undefined {
  const top = value['numerator']
  const bottom = value['denominator']
  if (!isNode(top) || !isNode(bottom) || text(top['comparator']) !== '' || text(bottom['comparator']) !== '')
    return undefined
  const high = Number(text(top['value']))
  const low = Number(text(bottom['value']))
  if (text(top['value']) === '' || !(low > 0) || !Number.isFinite(high / low)) return undefined
  const digits = String(high / low)
  return { low: digits, high: digits, bound: 'exactly', unit: '{ratio}', inferred: true }
}

export function valuesOf(node: Node, prefix: string): Values {
  const concepts: Concept[] = []
  const measures: FoundMeasure[] = []
  const unusable: { path: string; words: string }[] = []
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith('value') || value === undefined || value === null) continue
    const path = `${prefix}${key}`
    if (key === 'valueCodeableConcept' || key === 'valueCoding' || key === 'valueCode') {
      concepts.push(conceptOf(value, path))
    } else if (key === 'valueBoolean') {
      concepts.push({
        codings: [],
        text: value === true ? 'positive' : value === false ? 'negative' : text(value),
        path,
      })
    } else if (key === 'valueRatio') {
      const measure = isNode(value) ? ratioOf(value) : undefined
      const words = isNode(value)
        ? `${quantityWords(value['numerator'])} : ${quantityWords(value['denominator'])}`
        : text(value)
      if (measure === undefined) unusable.push({ path, words })
      else measures.push({ ...measure, path, words })
    } else if (
      numeric.test(key) ||
      (key === 'value' && (typeof value === 'number' || (isNode(value) && value['value'] !== undefined)))
    ) {
      for (const one of list(value)) {
        const measure = measureOf(one)
        if (measure === undefined) unusable.push({ path, words: quantityWords(one) })
        else measures.push({ ...measure, path, words: quantityWords(one) })
      }
    } else if (key === 'valueString' || key === 'valueText' || key === 'value') {
      concepts.push(conceptOf(value, path))
    }
  }
  return {
    concepts: concepts.filter(({ codings, text: words }) => codings.length > 0 || words !== ''),
    measures,
    unusable,
    interpretation: conceptOf(node['interpretation'], `${prefix}interpretation`),
    absence: conceptOf(node['dataAbsentReason'], `${prefix}dataAbsentReason`),
  }
}
