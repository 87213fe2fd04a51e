/** Measured numbers: unit to unit by moving the decimal point, then checked against what can be at all. */

import type { Interval } from '@herald/core'
import type { ChartFact } from '@herald/core/chart'
import { plausibleNumbers } from '../codes/plausible.ts'
import { shown } from '../fhir/concept.ts'
import { intervalOf, measureFromWords } from '../fhir/quantity.ts'
import type { Findings } from '../findings.ts'
import type { Statement } from './said.ts'
import type { FoundMeasure, Values } from './values.ts'

// How far the decimal point moves to the fact's unit, by the unit as written. '' is no unit at all.
// biome-ignore format: a table
const units: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'tumour size mm': { mm: 0, millimeter: 0, millimetre: 0, millimeters: 0, millimetres: 0, cm: 1, centimeter: 1, centimetre: 1, centimeters: 1, centimetres: 1, um: -3 },
  'weight kg':      { kg: 0, kilogram: 0, kilograms: 0, g: -3 },
  'height cm':      { cm: 0, m: 2, mm: -1, centimeters: 0 },
}
const percents = new Set([
  '%',
  'percent',
  'prozent',
  'per cent',
  '%{cells}',
  '% cells',
  '{percent}',
  '% positive',
])
const counts = new Set([
  '',
  '1',
  '#',
  '{#}',
  'count',
  '{count}',
  'nodes',
  '{nodes}',
  '{lymph nodes}',
  'lymph nodes',
  '{score}',
  'score',
  'recurrence score',
  '{ratio}',
  'ratio',
  'cells',
  '{cells}',
  '{copies}',
  'copies',
  '{signals}',
  'signals',
  '1/{nucleus}',
  '/{cell}',
  '{copies}/{cell}',
  'n',
])

// Units that are not a power of ten of the fact's own.
// biome-ignore format: a table
const factors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'weight kg': { lb: 0.45359237, lbs: 0.45359237, '[lb_av]': 0.45359237, pounds: 0.45359237 },
  'height cm': { in: 2.54, '[in_i]': 2.54, inches: 2.54, inch: 2.54 },
}

function placesOf(fact: ChartFact, measure: FoundMeasure): number | undefined {
  const unit = measure.unit.toLowerCase()
  const own = units[fact]
  if (own !== undefined) return own[unit]
  if (!fact.endsWith('percent')) return counts.has(unit) ? 0 : undefined
  if (percents.has(unit)) return 0
  // A fraction of one (0.55 with unit "1") is 55 %; a bare 55 is taken as percent.
  const fraction = Number(measure.high) <= 1 && Number(measure.low) > 0
  if (unit === '1' || unit === '{ratio}') return fraction ? 2 : undefined
  return unit === '' ? (fraction && fact === 'LVEF percent' ? 2 : 0) : undefined
}

const scaled = (interval: Interval, factor: number): Interval => ({
  ...interval,
  low: Math.round(interval.low * factor * 10) / 10,
  high: Math.round(interval.high * factor * 10) / 10,
})

function toInterval(fact: ChartFact, measure: FoundMeasure): Interval | undefined {
  const factor = factors[fact]?.[measure.unit.toLowerCase()]
  if (factor !== undefined) {
    const interval = intervalOf(measure, 0)
    return interval === undefined ? undefined : scaled(interval, factor)
  }
  const places = placesOf(fact, measure)
  return places === undefined ? undefined : intervalOf(measure, places)
}

const isWhole = (interval: Interval): boolean =>
  (!Number.isFinite(interval.low) || Number.isInteger(interval.low)) &&
  (!Number.isFinite(interval.high) || Number.isInteger(interval.high))

/** One measured number as a statement. What cannot be is kept as unreadable, with a finding. */
export function sayNumber(
  fact: ChartFact,
  measure: FoundMeasure,
  where: string,
  findings: Findings,
): Statement {
  const { path, words, inferred } = measure
  const unreadable: Statement = { fact, said: { kind: 'unreadable' }, path, words, inferred }
  const limits = plausibleNumbers.find((row) => row.fact === fact)
  const interval = toInterval(fact, measure)
  if (interval === undefined || limits === undefined) {
    findings.add({
      kind: 'unreadable',
      where: `${where} ${path}`,
      says: 'number-unreadable',
      values: { words, fact, unit: limits?.unit || 'none' },
    })
    return unreadable
  }
  const outside = interval.high < limits.low || interval.low > limits.high
  const broken = limits.whole && !isWhole(interval)
  if (outside || broken) {
    findings.add({
      kind: 'implausible',
      where: `${where} ${path}`,
      says: 'number-implausible',
      values: {
        words,
        fact,
        whole: limits.whole ? 'yes' : 'no',
        low: limits.low,
        high: limits.high,
        unit: limits.unit,
      },
    })
    return unreadable
  }
  return { fact, said: { kind: 'number', interval, unit: limits.unit }, path, words, inferred }
}

/** All numbers of an Observation for one fact: quantities first, else a number in its words. */
export function sayNumbers(
  fact: ChartFact,
  values: Values,
  where: string,
  findings: Findings,
): readonly Statement[] {
  if (values.measures.length > 0)
    return values.measures.map((measure) => sayNumber(fact, measure, where, findings))
  return values.concepts.flatMap((concept) => {
    const words = shown(concept)
    const measure = measureFromWords(concept.text || words)
    return measure === undefined
      ? []
      : [sayNumber(fact, { ...measure, path: concept.path, words }, where, findings)]
  })
}
