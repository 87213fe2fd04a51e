import { describe, expect, test } from 'vitest'
import { factsFromJson } from '../facts-from-json.ts'
import { matchTrial } from '../match/match-trial.ts'
import { buildIndex } from '../match/trial-index.ts'
import { readStudy } from '../registry/study.ts'
import { distanceKm, recordAgeDays } from './distance.ts'
import { matchBundle } from './fhir.ts'
import { reverseCsv } from './reverse.ts'
import { summarise } from './summary.ts'

const made = readStudy({
  protocolSection: {
    identificationModule: { nctId: 'NCT00000001', briefTitle: 'A made breast cancer trial' },
    statusModule: { overallStatus: 'RECRUITING', lastUpdatePostDateStruct: { date: '2026-01-05' } },
    designModule: { phases: ['PHASE1', 'PHASE2'] },
    eligibilityModule: {
      minimumAge: '18 Years',
      eligibilityCriteria: 'Inclusion Criteria:\n\n* HER2-positive breast cancer\n* LVEF ≥ 50%\n* Likes tea',
    },
    contactsLocationsModule: {
      locations: [
        {
          facility: 'Far',
          city: 'Lyon',
          country: 'France',
          status: 'RECRUITING',
          geoPoint: { lat: 45.76, lon: 4.84 },
        },
        {
          facility: 'Near but closed',
          city: 'Paris',
          country: 'France',
          status: 'COMPLETED',
          geoPoint: { lat: 48.86, lon: 2.35 },
        },
      ],
    },
  },
})
if (!made.ok) throw new Error(made.error.message)
const trial = made.value
const facts = factsFromJson({ sex: 'female', age: 50, her2: { ihc: '3+' } })

test.each([
  [48.8566, 2.3522, 51.5074, -0.1278, 344],
  [0, 0, 0, 180, 20015],
  [45, 7, 45, 7, 0],
])('from %d,%d to %d,%d it is %d km', (a, b, c, d, km) => {
  expect(Math.round(distanceKm({ latDeg: a, lonDeg: b }, { latDeg: c, lonDeg: d }))).toBe(km)
})

test.each([
  ['2026-10-22', '2026-11-21', 30],
  ['2026-10', '2026-11-21', 51],
  ['', '2026-11-21', undefined],
] as const)('a record of %s is %s days old', (day, asOf, days) => {
  expect(recordAgeDays(day, asOf)).toBe(days)
})

describe('what is shown', () => {
  const summary = summarise(buildIndex([trial]), facts, {
    asOf: '2026-11-21',
    place: { latDeg: 48.86, lonDeg: 2.35 },
    earlyDisease: true,
  })
  const [card] = summary.cards
  test('one test is missing, the record is old, and the closed site is not the nearest', () => {
    expect(summary.headline.map((m) => m.id)).toEqual(['trials-likely', 'trials-open', 'trials-not'])
    expect(card?.messages.map((m) => m.id)).toEqual([
      'trials-joining-open',
      'trials-stale',
      'trials-only-screening',
      'trials-distance',
    ])
    expect([card?.missing.map((m) => m.fact), card?.nearest?.site.city, card?.notAssessed]).toEqual([
      ['LVEF'],
      'Lyon',
      1,
    ])
  })
  test('a proven cure is not traded for a trial', () => {
    expect(summary.warnings.map((m) => m.id)).toContain('trials-do-not-trade')
  })
})

test('FHIR: the study, its group with what was not read, and the missing fact', () => {
  const bundle = matchBundle([matchTrial(trial, facts)])
  expect(bundle).toMatchObject({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      {
        resource: {
          resourceType: 'ResearchStudy',
          status: 'active',
          phase: { coding: [{ code: 'phase-1-phase-2' }] },
        },
        search: { score: 0.5 },
      },
      {
        resource: {
          resourceType: 'Group',
          characteristic: [
            { valueRange: { low: { value: 18 } } },
            { code: { text: 'HER2-positive breast cancer' } },
            {},
            { code: { text: 'Likes tea' }, valueCodeableConcept: { text: 'not assessed' } },
          ],
        },
      },
      {
        resource: {
          resourceType: 'GuidanceResponse',
          status: 'data-required',
          dataRequirement: [{ codeFilter: [{ code: [{ display: 'LVEF' }] }] }],
        },
      },
    ],
  })
})

test('CSV: a cell that a spreadsheet would run is text', () => {
  expect(
    reverseCsv(trial, [{ patient: '=1+1', overall: 'open', failing: 'a, b', missing: '' }]).split('\n')[1],
  ).toBe(`NCT00000001,'=1+1,open,"a, b",`)
})
