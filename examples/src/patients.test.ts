/** The files themselves: shape, marks, references, dates and codes of every example record. */
import { describe, expect, test } from 'vitest'
import { isLoincCode, isSnomedCode } from './check-digit.ts'
import { examplePatients } from './example-patients.ts'
import { expectedAsOf } from './expected.ts'
import { entriesOf, type Json, list, object, objectsIn, readExample, words } from './read-example.ts'
import { usedCodes } from './used-codes.ts'

const unowned = new Set(['Organization', 'Practitioner', 'Patient'])
const dateKey = /(?:DateTime|Date|^date|^start|^end|authoredOn|issued|started|timestamp|dateAsserted)$/
const known = new Map(usedCodes.map(([system, code, display]) => [`${system}|${code}`, display]))
const coded = /snomed|loinc|rxnorm|icd-10|whocc|cancerstaging/

function isRealDate(value: string): boolean {
  const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?)?$/.exec(value)
  if (day === null) return false
  const [, year = '', month = '01', date = '01'] = day
  const iso = `${year}-${month}-${date}`
  const read = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso)
}

const isMarked = (meta: Json | undefined) =>
  list(object(meta, 'meta')['security']).some((label) => words(object(label, 'label')['code']) === 'HTEST')

describe.each(examplePatients)('example $file', ({ file }) => {
  const bundle = readExample(file)
  const entries = entriesOf(bundle)
  const people = entries.filter(({ resource }) => words(resource['resourceType']) === 'Patient')
  const addresses = new Set(
    entries.flatMap(({ fullUrl, resource }) => [
      `${words(resource['resourceType'])}/${words(resource['id'])}`,
      fullUrl,
    ]),
  )
  const references = entries.flatMap(({ resource }) => {
    const contained = list(resource['contained']).map(
      (inner) => `#${words(object(inner, 'contained')['id'])}`,
    )
    return [...objectsIn(resource)].flatMap(({ path, found }) =>
      typeof found['reference'] === 'string' ? [{ path, to: found['reference'], contained }] : [],
    )
  })

  test('is a Bundle of 25 to 90 resources about one person', () => {
    expect(words(bundle['resourceType'])).toBe('Bundle')
    expect(entries.length).toBeGreaterThanOrEqual(25)
    expect(entries.length).toBeLessThanOrEqual(90)
    expect(people).toHaveLength(1)
  })

  test('says that it is synthetic, in a narrative and as a label on every resource', () => {
    const narrative = people.map(({ resource }) => words(object(resource['text'], 'text')['div']))
    expect(narrative.join()).toMatch(/Synthetic record: an invented person/)
    expect(
      [bundle, ...entries.map(({ resource }) => resource)].filter((each) => !isMarked(each['meta'])),
    ).toEqual([])
  })

  test('gives every resource its own id and every clinical one the person as its subject', () => {
    const ids = entries.map(({ resource }) => `${words(resource['resourceType'])}/${words(resource['id'])}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.endsWith('/'))).toEqual([])
    const self = people.flatMap(({ fullUrl, resource }) => [fullUrl, `Patient/${words(resource['id'])}`])
    const astray = entries.flatMap(({ resource }) => {
      if (unowned.has(words(resource['resourceType']))) return []
      const subject = object(resource['subject'] ?? resource['patient'], words(resource['id']))
      return self.includes(words(subject['reference'])) ? [] : [words(resource['id'])]
    })
    expect(astray).toEqual([])
  })

  test('holds no reference to nothing', () => {
    expect(references.length).toBeGreaterThan(entries.length / 2)
    expect(references.filter(({ to, contained }) => !addresses.has(to) && !contained.includes(to))).toEqual(
      [],
    )
  })

  test(`holds real dates, none after ${expectedAsOf}`, () => {
    const dates = [...objectsIn(bundle)].flatMap(({ path, found }) =>
      Object.entries(found).flatMap(([key, value]) =>
        typeof value === 'string' && dateKey.test(key) ? [{ at: `${path}.${key}`, value }] : [],
      ),
    )
    expect(dates.length).toBeGreaterThan(20)
    expect(dates.filter(({ value }) => !isRealDate(value) || value.slice(0, 10) > expectedAsOf)).toEqual([])
  })

  test('uses only looked-up codes, with their own words and right check digits', () => {
    const codings = [...objectsIn(bundle)].flatMap(({ found }) => {
      const system = words(found['system'])
      return coded.test(system)
        ? [{ system, code: words(found['code']), display: words(found['display']) }]
        : []
    })
    expect(codings.length).toBeGreaterThan(0)
    const wrong = codings.filter(({ system, code, display }) => {
      const listed = known.get(`${system}|${code}`)
      if (listed === undefined || (display !== '' && display !== listed)) return true
      if (system.includes('snomed')) return !isSnomedCode(code)
      return system.includes('loinc') && !isLoincCode(code)
    })
    expect(wrong).toEqual([])
  })
})
