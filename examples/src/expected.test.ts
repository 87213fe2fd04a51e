/** That the expectations speak of these records, and that each life's days fit together. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ExampleId, examplePatients } from './example-patients.ts'
import { expectedAsOf, expectedPatients } from './expected.ts'
import { entriesOf, type JsonObject, object, objectsIn, readExample, words } from './read-example.ts'

const files = new Map<string, string>(examplePatients.map(({ id, file }) => [id, file]))

function resourcesOf(id: ExampleId): readonly JsonObject[] {
  const file = files.get(id)
  if (file === undefined) throw new Error(`example ${id} is not listed`)
  return entriesOf(readExample(file)).map(({ resource }) => resource)
}

const isDay = /^\d{4}(?:-\d\d){0,2}/
const days = (resource: JsonObject) =>
  [
    'effectiveDateTime',
    'performedDateTime',
    'onsetDateTime',
    'authoredOn',
    'recordedDate',
    'date',
    'dateAsserted',
  ]
    .map((key) => words(resource[key]))
    .concat(
      ['effectivePeriod', 'performedPeriod', 'period'].flatMap((key) => {
        const period = resource[key]
        if (period === undefined) return []
        return [words(object(period, key)['start']), words(object(period, key)['end'])]
      }),
    )
    .filter((value) => isDay.test(value))
    .map((value) => value.slice(0, 10))

/** The days of finished acts or results of one type whose words match, in order. */
function daysOf(id: ExampleId, type: string, said: RegExp): readonly string[] {
  return resourcesOf(id)
    .filter((each) => words(each['resourceType']) === type)
    .filter((each) => ['completed', 'final', 'amended'].includes(words(each['status'])))
    .filter((each) =>
      said.test(JSON.stringify([each['code'], each['medicationCodeableConcept'], each['component']])),
    )
    .flatMap((each) => days(each).slice(0, 1))
    .sort()
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
const gaps = (all: readonly string[]) =>
  all.slice(1).map((day, before) => daysBetween(all[before] ?? '', day))

test('every file in the folder is listed, and no other', () => {
  expect(readdirSync(new URL('../patients/', import.meta.url)).sort()).toEqual(
    examplePatients.map(({ file }) => file),
  )
})

test('there is one expectation an example, in the same order', () => {
  expect(expectedPatients.map(({ id }) => id)).toEqual(examplePatients.map(({ id }) => id))
})

describe.each(expectedPatients)('expectation $id', (expected) => {
  const resources = resourcesOf(expected.id)
  const person = resources.find((each) => words(each['resourceType']) === 'Patient') ?? {}

  test('is about the person of the record', () => {
    expect(words(person['id'])).toBe(expected.patientId)
    expect(words(person['gender'])).toBe(expected.sex)
    const born = words(person['birthDate']).padEnd(10, '-01')
    const birthdayPassed = born.slice(5) <= expectedAsOf.slice(5) ? 0 : 1
    expect(Number(expectedAsOf.slice(0, 4)) - Number(born.slice(0, 4)) - birthdayPassed).toBe(expected.age)
  })

  test('names only days that the record holds', () => {
    const held = new Set(resources.flatMap(days))
    for (const { found } of objectsIn([...resources])) held.add(words(found['collectedDateTime']))
    const named = [
      ...expected.specimens.map(({ day }) => day),
      ...expected.sizes.map(({ day }) => day),
      ...expected.nodes.map(({ day }) => day),
      ...expected.lvef.map(({ day }) => day),
      ...expected.treatments.flatMap(({ first, last }) => [first, last]),
    ]
    expect(named.filter((day) => !held.has(day))).toEqual([])
  })

  test('lists heart scans newest first', () => {
    const newestFirst = expected.lvef
      .map(({ day }) => day)
      .toSorted()
      .toReversed()
    expect(expected.lvef.map(({ day }) => day)).toEqual(newestFirst)
  })
})

describe('doses given', () => {
  // biome-ignore format: a table
  const courses: readonly [id: ExampleId, drug: RegExp, doses: number, gapsInDays: readonly number[], why: string][] = [
    ['05', /trastuzumab/i,  7, [21, 21, 21, 21, 28, 56], 'cycle 6 a week late, then surgery'],
    ['05', /docetaxel/i,    6, [21, 21, 21, 21, 28],     'cycle 6 a week late'],
    ['06', /paclitaxel/i,   8, [7, 7, 7, 7, 7, 7, 14],   'one weekly dose left out'],
    ['06', /trastuzumab/i,  3, [21, 21],                 'every three weeks'],
    ['07', /docetaxel/i,    6, [21, 21, 21, 21, 21],     'six cycles'],
    ['07', /hyaluronidase/, 3, [21, 21],                 'under the skin after surgery'],
    ['08', /trastuzumab/i, 11, Array.from({ length: 10 }, () => 21), 'eleven of eighteen'],
    ['08', /paclitaxel/i,   4, [21, 21, 21],             'four lines of three weekly doses'],
    ['09', /doxorubicin/i,  1, [],                       'one cycle in the second trimester'],
    ['12', /docetaxel/i,    6, [21, 21, 21, 21, 21],     'six cycles'],
  ]
  test.each(courses)('%s %s: %d doses, %j days apart (%s)', (id, drug, doses, apart) => {
    const given = daysOf(id, 'MedicationAdministration', drug)
    expect(given).toHaveLength(doses)
    expect(gaps(given)).toEqual(apart)
  })

  test.each<[ExampleId]>([['01'], ['02'], ['03'], ['04'], ['10'], ['11']])('%s: none', (id) => {
    expect(daysOf(id, 'MedicationAdministration', /./)).toEqual([])
  })
})

describe('intervals', () => {
  type Act = readonly [type: string, said: RegExp, which: 'first' | 'last']
  // biome-ignore format: a table
  const cases: readonly [id: ExampleId, why: string, from: Act, to: Act, least: number, most: number][] = [
    ['01', 'biopsy to surgery', ['Procedure', /biopsy/i, 'first'],                   ['Procedure', /lumpectomy/i, 'last'],                      14, 42],
    ['03', 'biopsy to surgery', ['Procedure', /biopsy/i, 'first'],                   ['Procedure', /mastectomy/i, 'last'],                      28, 56],
    ['05', 'chemotherapy to surgery', ['MedicationAdministration', /docetaxel/i, 'last'],  ['Procedure', /mastectomy/i, 'first'],                     21, 42],
    ['06', 'surgery to drugs', ['Procedure', /operation/i, 'first'],                ['MedicationAdministration', /paclitaxel/i, 'first'],      28, 42],
    ['07', 'chemotherapy to surgery', ['MedicationAdministration', /docetaxel/i, 'last'],  ['Procedure', /lumpectomy/i, 'first'],                     21, 42],
    ['07', 'surgery to radiotherapy', ['Procedure', /lumpectomy/i, 'first'],               ['Procedure', /1217123003/, 'first'],                      28, 56],
    ['08', 'surgery to drugs', ['Procedure', /mastectomy/i, 'first'],               ['MedicationAdministration', /paclitaxel/i, 'first'],      28, 42],
    ['12', 'surgery to drugs', ['Procedure', /mastectomy/i, 'first'],               ['MedicationAdministration', /docetaxel/i, 'first'],       28, 42],
    ['12', 'chemotherapy to radiotherapy', ['MedicationAdministration', /docetaxel/i, 'last'],  ['Procedure', /radiotherapy/i, 'first'],                   21, 42],
    // 14 January to 14 October 2026: nine months to the day
    ['12', 'last HER2 dose to the relapse', ['MedicationAdministration', /trastuzumab/i, 'last'], ['Procedure', /liver biopsy/i, 'first'],                 273, 273],
  ]
  test.each(cases)('%s: %s', (id, _why, from, to, least, most) => {
    const [start, end] = [from, to].map(([type, said, which]) => {
      const found = daysOf(id, type, said)
      return (which === 'first' ? found[0] : found.at(-1)) ?? 'not found'
    })
    const between = daysBetween(start ?? '', end ?? '')
    expect(between).toBeGreaterThanOrEqual(least)
    expect(between).toBeLessThanOrEqual(most)
  })

  test.each<[ExampleId]>([['05'], ['07'], ['08'], ['12']])(
    '%s: heart scans about every three months on HER2 drugs',
    (id) => {
      const scans = expectedPatients
        .filter((each) => each.id === id)
        .flatMap(({ lvef }) => lvef.map(({ day }) => day))
      const apart = gaps(scans.toReversed())
      expect(apart.length).toBeGreaterThan(1)
      expect(apart.filter((each) => each < 80 || each > 100)).toEqual([])
    },
  )
})

test('08 holds nothing about pregnancy, periods or menopause', () => {
  expect(JSON.stringify(resourcesOf('08'))).not.toMatch(/pregnan|menopaus|menstru|period\b(?=[^"]*bleed)/i)
})
