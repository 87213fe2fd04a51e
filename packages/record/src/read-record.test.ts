import { describe, expect, test } from 'vitest'
import { readRecord } from './read-record.ts'

// Synthetic.
const patient = (id: string) => ({ resourceType: 'Patient', id })
const breast = (id: string) => ({
  resourceType: 'Condition',
  id: `c-${id}`,
  subject: { reference: `Patient/${id}` },
  code: { text: 'Breast cancer' },
})
const read = (...value: readonly object[]) => readRecord([{ kind: 'parsed', name: 'synthetic', value }])
const foundIn = (...value: readonly object[]) =>
  read(...value).findings.map(({ says, values }) => [says, ...Object.values(values)].join(' '))

describe('what an import says about whose record it is', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, resources: readonly object[], found: readonly string[]][] = [
    ['one person',             [patient('a'), breast('a')],                                     []],
    ['two people',             [patient('a'), patient('b'), breast('a')],                       ['several-people 2']],
    ['a stranger',             [patient('a'), breast('a'), breast('z')],                        ['strangers 1']],
    ['no breast cancer',       [patient('a')],                                                  ['no-breast-cancer 0']],
    ['nobody',                 [{ resourceType: 'Practitioner', id: 'x' }],                     ['unused 1 Practitioner', 'nobody 0']],
    ['a result of nobody',     [patient('a'), breast('a'), { resourceType: 'Observation', id: 'o', code: {} }], ['names-no-patient Observation']],
    ['a shape before R4',      [patient('a'), { ...breast('a'), clinicalStatus: 'active' }],    ['old-shape Condition old-status 1']],
  ]
  test.each(cases)('%s', (_why, resources, found) => {
    expect(foundIn(...resources)).toEqual(found)
  })
})

describe('references', () => {
  const er = (subject: string) => ({
    resourceType: 'Observation',
    id: 'er',
    status: 'final',
    subject: { reference: subject },
    code: { text: 'Estrogen receptor' },
    valueString: 'positive',
  })
  const entry = { fullUrl: 'urn:uuid:1234', resource: patient('a') }
  const ownersOf = (subject: string) =>
    readRecord([
      {
        kind: 'parsed',
        name: 's',
        value: { resourceType: 'Bundle', entry: [entry, { resource: er(subject) }] },
      },
    ])
      .charts.filter(({ readings }) => readings.length > 0)
      .map(({ person }) => person.id)
  // biome-ignore format: a table
  const cases: readonly [subject: string, owner: string][] = [
    ['Patient/a',                           'a'],
    ['Patient/a/_history/2',                'a'],
    ['urn:uuid:1234',                       'a'],
    ['https://ehr.example/fhir/Patient/a',  'a'],
    ['Patient/b',                           'b'],
    ['urn:uuid:9999',                       '9999'],
  ]
  test.each(cases)('%s belongs to %s', (subject, owner) => expect(ownersOf(subject)).toEqual([owner]))

  test('the same result in two files is one reading', () => {
    const file = { kind: 'parsed', name: 's', value: [patient('a'), er('Patient/a')] } as const
    expect(readRecord([file, { ...file, name: 't' }]).charts[0]?.readings).toHaveLength(1)
  })

  test('progress is told while opening and reading', () => {
    const steps: string[] = []
    const text = JSON.stringify([patient('a'), er('Patient/a')])
    readRecord([{ kind: 'text', name: 's', text }], {
      onProgress: ({ step, done, total }) => steps.push(`${step} ${done === total}`),
    })
    expect(steps).toEqual(['opening false', 'opening true', 'reading true'])
  })

  test('a large file of lines tells its progress in steps, not line by line', () => {
    const line = JSON.stringify({ ...er('Patient/a'), note: [{ text: 'x'.repeat(900) }] })
    const lines = [
      JSON.stringify(patient('a')),
      ...Array.from({ length: 2400 }, (_, n) => line.replace('"id":"', `"id":"${n}-`)),
    ]
    const opened: number[] = []
    const { charts } = readRecord([{ kind: 'text', name: 's', text: lines.join('\n') }], {
      onProgress: ({ step, done }) => step === 'opening' && opened.push(done),
    })
    expect(charts[0]?.readings).toHaveLength(2400)
    expect(opened.length).toBeLessThan(10)
    expect(opened).toEqual(opened.toSorted((a, b) => a - b))
    expect([opened[0], opened.at(-1)]).toEqual([0, lines.join('\n').length])
  })
})

describe('medicines, by what happened to them', () => {
  const medicine = (resourceType: string, rest: object) => ({
    resourceType,
    id: 'm',
    subject: { reference: 'Patient/a' },
    medicationCodeableConcept: { text: 'trastuzumab' },
    ...rest,
  })
  // biome-ignore format: a table
  const cases: readonly [why: string, resource: object, kind: string][] = [
    ['administered',          medicine('MedicationAdministration', { status: 'completed' }),             'given'],
    ['administration not done', medicine('MedicationAdministration', { status: 'not-done' }),            'not-given'],
    ['an order is no treatment', medicine('MedicationRequest', { status: 'completed', intent: 'order' }), 'ordered'],
    ['a plan',                medicine('MedicationRequest', { status: 'active', intent: 'plan' }),        'planned'],
    ['a stopped order',       medicine('MedicationRequest', { status: 'stopped', intent: 'order' }),      'stopped'],
    ['an order on hold was not given', medicine('MedicationRequest', { status: 'on-hold', intent: 'order' }), 'ordered'],
    ['a status of no standard', medicine('MedicationRequest', { status: 'example-status' }),             'ordered'],
    ['taken',                 medicine('MedicationStatement', { status: 'active' }),                      'given'],
    ['not taken, in DSTU2',   medicine('MedicationStatement', { status: 'active', wasNotTaken: true }),   'not-given'],
    ['dispensed, not taken',  medicine('MedicationDispense', { status: 'completed' }),                    'ordered'],
  ]
  test.each(cases)('%s', (_why, resource, kind) => {
    expect(read(patient('a'), resource).charts[0]?.treatments).toMatchObject([
      { kind, ingredients: ['trastuzumab'] },
    ])
  })
})
