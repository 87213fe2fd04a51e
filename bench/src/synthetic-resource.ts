/** The pieces of an invented FHIR record: resources, codes, values and days, each marked as test data. */

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
export type Resource = { readonly [key: string]: Json }
const loinc = 'http://loinc.org'
export const synthetic = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
}
export const subject = { reference: 'Patient/synthetic' }
export const coded = (code: string, display: string): Json => ({
  coding: [{ system: loinc, code, display }],
  text: display,
})
const category = (code: string): Json => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code }] },
]
export const quantity = (value: number, unit: string): Json => ({
  value,
  unit,
  system: 'http://unitsofmeasure.org',
  code: unit,
})

/** The day `days` before the record is read, 28 days a month: no calendar is needed to invent one. */
export function daysBefore(days: number): string {
  const since = 2026 * 336 + 10 * 28 + 19 - days
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${Math.floor(since / 336)}-${two(1 + (Math.floor(since / 28) % 12))}-${two(1 + (since % 28))}`
}

export const make = (resourceType: string, id: string, rest: Resource): Resource => ({
  resourceType,
  id,
  meta: { security: [synthetic], tag: [synthetic] },
  ...rest,
})

export const observation = (id: string, days: number, code: Json, value: Resource): Resource =>
  make('Observation', id, {
    status: 'final',
    category: category('laboratory'),
    code,
    subject,
    effectiveDateTime: daysBefore(days),
    performer: [{ reference: 'Organization/laboratory' }],
    ...value,
  })

/** A result in words. */
export const said = (id: string, days: number, code: string, display: string, value: string): Resource =>
  observation(id, days, coded(code, display), { valueString: value })
