/** Small pieces of FHIR R4 that a bundle of facts is made of: concepts, days, quantities. */
import type { Interval } from '@herald/core'
import type { When } from '@herald/core/chart'

export type Json = Readonly<Record<string, unknown>>
export type Resource = Json & { readonly resourceType: string; readonly id: string }

export const loinc = 'http://loinc.org'
export const snomed = 'http://snomed.info/sct'
export const rxnorm = 'http://www.nlm.nih.gov/research/umls/rxnorm'

/** LOINC codes end in a hyphen and a check digit; our tables' other codes of observations are SNOMED CT. */
export const systemFor = (code: string): string => (/^(?:LA)?\d+-\d$/.test(code) ? loinc : snomed)

export const concept = (code: string, display: string): Json => ({
  coding: [{ system: systemFor(code), code, display }],
})

/** A day, a month, a year, or a period, under the key that FHIR gives each; nothing for an undated statement. */
export function dated(key: string, when: When): Json {
  switch (when.kind) {
    case 'undated':
      return {}
    case 'on':
      return { [`${key}DateTime`]: when.day.toString() }
    case 'within':
      return { [`${key}DateTime`]: partial(when) }
  }
}

/** "2024-05" for all of May 2024, "2024" for all of the year; else the first day: FHIR has no other range of a day. */
export function partial({ from, to }: Extract<When, { kind: 'within' }>): string {
  const isWholeMonth =
    from.day === 1 && to.day === to.daysInMonth && from.toPlainYearMonth().equals(to.toPlainYearMonth())
  if (isWholeMonth) return from.toPlainYearMonth().toString()
  const isWholeYear = from.dayOfYear === 1 && to.dayOfYear === to.daysInYear && from.year === to.year
  return isWholeYear ? String(from.year) : from.toString()
}

/** The words of a day for keys that are no choice type. */
export const dayOf = (when: When): string =>
  when.kind === 'on' ? when.day.toString() : when.kind === 'within' ? partial(when) : ''

const ucum = 'http://unitsofmeasure.org'
const codes: Readonly<Record<string, string>> = { '': '1', cells: '{cells}', nodes: '{nodes}' }

/** A number, a bound or a range, with its unit. */
export function measured({ low, high, lowOpen, highOpen }: Interval, unit: string): Json {
  const quantity = (value: number, comparator?: string): Json => ({
    value,
    ...(comparator === undefined ? {} : { comparator }),
    unit,
    system: ucum,
    code: codes[unit] ?? unit,
  })
  if (low === high) return { valueQuantity: quantity(low) }
  if (!Number.isFinite(low)) return { valueQuantity: quantity(high, highOpen ? '<' : '<=') }
  if (!Number.isFinite(high)) return { valueQuantity: quantity(low, lowOpen ? '>' : '>=') }
  return { valueRange: { low: quantity(low), high: quantity(high) } }
}
