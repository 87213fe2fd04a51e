/**
 * Numbers as written. Units are changed by moving the decimal point in the digits, so 2.05 cm is 20.5 mm exactly and
 * no result depends on how a computer stores 2.05.
 */
import { atLeast, atMost, between, exactly, type Interval, lessThan, moreThan } from '@herald/core'
import { isNode, type Node, text } from './node.ts'

export type Measure = {
  /** Digits as written, and how they bound the number. */
  readonly low: string
  readonly high: string
  readonly bound: 'exactly' | '<' | '<=' | '>' | '>=' | 'between'
  readonly unit: string
  /** True when it was read from a sentence. */
  readonly inferred: boolean
}

const decimal = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** Moves the decimal point `places` to the right in the digits as written. Undefined when they are no number. */
export function shiftDecimal(digits: string, places: number): number | undefined {
  const parts = decimal.exec(digits.trim())
  if (parts === null || (parts[2] ?? '') + (parts[3] ?? '') === '') return undefined
  const whole = parts[2] ?? ''
  const fraction = parts[3] ?? ''
  const exponent = Number(parts[4] ?? '0') + places - fraction.length
  const value = Number(`${parts[1] ?? ''}${whole}${fraction}e${exponent}`)
  return Number.isFinite(value) ? value : undefined
}

const comparators: Readonly<Record<string, Measure['bound']>> = {
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
}

const isNumber = (digits: string): boolean => shiftDecimal(digits, 0) !== undefined

function quantity(node: Node): Measure | undefined {
  const value = text(node['value'])
  if (!isNumber(value)) return value === '' ? undefined : measureFromWords(value)
  const bound = comparators[text(node['comparator'])] ?? 'exactly'
  const unit = text(node['unit']) || text(node['code'])
  return { low: value, high: value, bound, unit, inferred: false }
}

/** A Quantity, Range, Ratio (two plain numbers) or bare number as a measure. */
export function measureOf(value: unknown): Measure | undefined {
  if (typeof value === 'number') {
    const digits = String(value)
    return isNumber(digits)
      ? { low: digits, high: digits, bound: 'exactly', unit: '', inferred: false }
      : undefined
  }
  if (typeof value === 'string') return measureFromWords(value)
  if (!isNode(value)) return undefined
  const low = value['low']
  const high = value['high']
  if (isNode(low) && isNode(high)) {
    const from = quantity(low)
    const to = quantity(high)
    if (from === undefined || to === undefined) return undefined
    return { low: from.low, high: to.low, bound: 'between', unit: from.unit || to.unit, inferred: false }
  }
  if (isNode(low)) return quantity({ ...low, comparator: '>=' })
  if (isNode(high)) return quantity({ ...high, comparator: '<=' })
  return quantity(value)
}

const number = '(\\d+(?:[.,]\\d+)?)'
// biome-ignore format: a table
const patterns: readonly (readonly [pattern: RegExp, bound: Measure['bound']])[] = [
  [new RegExp(`${number}\\s*%?\\s*(?:-|–|to|bis)\\s*${number}`),                                   'between'],
  [new RegExp(`(?:<=|≤|at most|no more than|up to|höchstens)\\s*${number}`),                        '<='],
  [new RegExp(`(?:>=|≥|at least|no less than|mindestens)\\s*${number}`),                            '>='],
  [new RegExp(`(?:<|less than|under|below|fewer than|lower than|kleiner als|unter)\\s*${number}`),  '<'],
  [new RegExp(`(?:>|greater than|more than|over|above|higher than|größer als|über)\\s*${number}`),  '>'],
  [new RegExp(number),                                                                             'exactly'],
]
const unitWords = /%|\b(?:percent|prozent|centimet(?:er|re)s?|millimet(?:er|re)s?|cm|mm)\b/

/** "55-60%", "less than 1.8", "about 2.5 cm". A leading minus makes it negative. */
export function measureFromWords(words: string): Measure | undefined {
  const lower = words.toLowerCase().trim()
  if (/^-\s*\d/.test(lower)) {
    const digits = /^-\s*(\d+(?:[.,]\d+)?)/.exec(lower)?.[1]?.replace(',', '.') ?? ''
    return {
      low: `-${digits}`,
      high: `-${digits}`,
      bound: 'exactly',
      unit: unitWords.exec(lower)?.[0] ?? '',
      inferred: true,
    }
  }
  for (const [pattern, bound] of patterns) {
    const found = pattern.exec(lower)
    if (found === null) continue
    const low = (found[1] ?? '').replace(',', '.')
    const high = (found[2] ?? found[1] ?? '').replace(',', '.')
    return { low, high, bound, unit: unitWords.exec(lower)?.[0] ?? '', inferred: true }
  }
  return undefined
}

/** The measure as an interval, its decimal point moved. Undefined when a digit string is no number. */
export function intervalOf(measure: Measure, places: number): Interval | undefined {
  const low = shiftDecimal(measure.low, places)
  const high = shiftDecimal(measure.high, places)
  if (low === undefined || high === undefined) return undefined
  switch (measure.bound) {
    case 'exactly':
      return exactly(low)
    case '<':
      return lessThan(low)
    case '<=':
      return atMost(low)
    case '>':
      return moreThan(low)
    case '>=':
      return atLeast(low)
    case 'between':
      return low <= high ? between(low, high) : between(high, low)
  }
}
