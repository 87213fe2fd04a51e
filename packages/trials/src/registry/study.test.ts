import { describe, expect, test } from 'vitest'
import type { Json } from '../json.ts'
import { joiningOf } from '../trial.ts'
import { readRecords } from './records.ts'
import { readStudy, yearsOf } from './study.ts'

const study = (modules: Json): ReturnType<typeof readStudy> =>
  readStudy({ protocolSection: { identificationModule: { nctId: 'NCT00000001' }, ...modules } })
const notes = (modules: Json): readonly string[] => {
  const read = study(modules)
  return read.ok ? read.value.notes : [read.error.message]
}

describe('bad records say so', () => {
  // biome-ignore format: a table
  const cases: readonly [what: string, modules: Json, told: string][] = [
    ['no eligibility text',    { statusModule: { overallStatus: 'RECRUITING' } },                                    'no eligibility text'],
    ['no status',              { eligibilityModule: { eligibilityCriteria: 'x' } },                                  'no recruitment status'],
    ['a status of its own',    { statusModule: { overallStatus: 'SORT OF OPEN' } },                                  '"SORT OF OPEN" is not one'],
    ['open and stopped',       { statusModule: { overallStatus: 'RECRUITING', whyStopped: 'money' } },               'why it stopped'],
    ['ages the wrong way',     { eligibilityModule: { minimumAge: '70 Years', maximumAge: '18 Years' } },            'nobody fits both'],
    ['an age in words',        { eligibilityModule: { minimumAge: 'grown up' } },                                    '"grown up" cannot be read'],
    ['sex against text',       { eligibilityModule: { sex: 'FEMALE', eligibilityCriteria: 'Inclusion Criteria:\n\n* Male or female patients are eligible, aged 18 to 80 years' } }, 'The field says sex FEMALE'],
    ['age against text',       { eligibilityModule: { minimumAge: '18 Years', eligibilityCriteria: 'Inclusion Criteria:\n\n* Age at least 40 years' } }, 'the stricter counts'],
    ['HTML in the text',       { eligibilityModule: { eligibilityCriteria: '<p>ECOG 0-1</p>' } },                    'holds HTML'],
  ]
  test.each(cases)('%s', (_, modules, told) => {
    expect(notes(modules).join('\n')).toContain(told)
  })

  test('a trial for another illness is never a fit, and never dropped', () => {
    const read = study({
      conditionsModule: { conditions: ['Glioma'] },
      eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria:\n\n* ECOG 0-1' },
    })
    expect(read.ok && read.value.requirements.map((r) => r.dimension)).toEqual(['diagnosis', 'ecog'])
  })

  test('a record without a number cannot be named', () => {
    expect(readStudy({ protocolSection: {} })).toMatchObject({ ok: false, error: { kind: 'no-nct-id' } })
    expect(readStudy([])).toMatchObject({ ok: false, error: { kind: 'not-an-object' } })
  })
})

test.each([
  ['RECRUITING', 'open'],
  ['NOT_YET_RECRUITING', 'opens later'],
  ['ENROLLING_BY_INVITATION', 'by invitation'],
  ['WITHDRAWN', 'closed'],
  ['ACTIVE_NOT_RECRUITING', 'closed'],
  ['UNKNOWN', 'not known'],
] as const)('%s: %s', (status, joining) => {
  expect(joiningOf(status)).toBe(joining)
})

test.each([
  ['18 Years', 18],
  ['6 Months', 0.5],
  ['N/A', undefined],
  [undefined, undefined],
] as const)('age %s is %s years', (written, years) => {
  expect(yearsOf(written)).toBe(years)
})

describe('files of records', () => {
  const one = (n: number): Json => ({
    protocolSection: { identificationModule: { nctId: `NCT0000000${n}` } },
  })
  // biome-ignore format: a table
  const cases: readonly [what: string, text: string, ids: readonly string[], problems: number, next: string | undefined][] = [
    ['one record',         JSON.stringify(one(1)),                                            ['NCT00000001'], 0, undefined],
    ['a list',             JSON.stringify([one(1), one(2)]),                                  ['NCT00000001', 'NCT00000002'], 0, undefined],
    ['a page',             JSON.stringify({ studies: [one(1)], nextPageToken: 'abc' }),       ['NCT00000001'], 0, 'abc'],
    ['NDJSON',             `${JSON.stringify(one(1))}\n${JSON.stringify(one(2))}\n`,          ['NCT00000001', 'NCT00000002'], 0, undefined],
    ['NDJSON cut short',   `${JSON.stringify(one(1))}\n{"protocolSection": {"ident`,          ['NCT00000001'], 1, undefined],
    ['a nameless record',  JSON.stringify([one(1), {}]),                                      ['NCT00000001'], 1, undefined],
    ['flattened',          JSON.stringify({ nct_id: 'NCT00000007', status: 'Not yet recruiting', inclusion_criteria: 'ECOG 0-1' }), ['NCT00000007'], 0, undefined],
  ]
  test.each(cases)('%s', (_, text, ids, problems, next) => {
    const read = readRecords(text, 'made.json')
    expect(read.ok && read.value.trials.map((t) => t.nctId)).toEqual(ids)
    expect(read.ok && [read.value.problems.length, read.value.nextPageToken]).toEqual([problems, next])
  })
  test('a truncated page says what to do', () => {
    expect(readRecords('{"studies": [{"protocol', 'page.json')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('cut short') },
    })
  })
})
