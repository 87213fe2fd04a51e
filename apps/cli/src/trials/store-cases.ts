/** What the store of trials must do, on any database: one suite, run on PGlite and on PostgreSQL. Every record is invented. */
import { deepStrictEqual } from 'node:assert/strict'
import { buildIndex, factsFromJson, readStudy, startRefresh, summarise, type Trial } from '@herald/trials'
import type { Database } from './database.ts'
import { summariseStore } from './screen-store.ts'
import { openTrialStore } from './trial-store.ts'

const record = (n: number, changes: Readonly<Record<string, unknown>> = {}): unknown => ({
  protocolSection: {
    identificationModule: { nctId: `NCT${String(n).padStart(8, '0')}`, briefTitle: `Invented trial ${n}` },
    statusModule: {
      overallStatus: ['RECRUITING', 'COMPLETED', 'NOT_YET_RECRUITING', 'RECRUITING'][n % 4],
      lastUpdatePostDateStruct: { date: '2026-11-01' },
      ...changes,
    },
    conditionsModule: { conditions: ['Breast Cancer'] },
    eligibilityModule: {
      sex: 'ALL',
      minimumAge: '18 Years',
      eligibilityCriteria: [
        'Inclusion Criteria:',
        '',
        `* ${n % 3 === 0 ? 'HER2-low breast cancer (IHC 1+ or IHC 2+/ISH-)' : 'HER2-positive metastatic breast cancer'}`,
        `* ECOG performance status 0-${1 + (n % 2)}`,
        n % 5 === 0 ? 'Cohort 1:\n* LVEF ≥ 55%\n\nCohort 2:\n* Prior tucatinib' : `* LVEF ≥ ${50 + (n % 4)}%`,
        '',
        'Exclusion Criteria:',
        '',
        '* Pregnant or breastfeeding women',
      ].join('\n'),
    },
    contactsLocationsModule: {
      locations: [
        {
          facility: 'Invented hospital',
          city: `Town ${n}`,
          country: 'Nowhere',
          geoPoint: { lat: n % 60, lon: n % 90 },
        },
      ],
    },
  },
})

const person = factsFromJson({
  sex: 'female',
  age: 52,
  her2: { status: 'positive', ihc: '3+' },
  setting: 'metastatic',
  metastatic: true,
  ecog: 1,
  therapiesComplete: false,
})
const options = { asOf: '2026-11-20', earlyDisease: false, place: { latDeg: 10, lonDeg: 10 } }
const stamp = '2026-11-19T09:00:05'
const read = (value: unknown): Trial => {
  const study = readStudy(value, stamp)
  if (!study.ok) throw new Error(study.error.message)
  return study.value
}

/** Gives a database that is the same for every call with one name, and empty at first. */
export type Open = (name: string) => Promise<Database>

/** Each case under its title; it throws when the store does something else. */
export const storeCases: readonly (readonly [title: string, run: (open: Open) => Promise<void>])[] = [
  [
    'the summary is the one that a set in memory gives',
    async (open) => {
      const records = Array.from({ length: 620 }, (_, i) => record(i + 1))
      const store = await openTrialStore(await open('same'), 'reader 1')
      deepStrictEqual((await store.add(records, stamp)).problems, [])
      deepStrictEqual(await store.count(), 620)
      deepStrictEqual(
        await summariseStore(store, person, options),
        summarise(buildIndex(records.map(read)), person, options),
      )
      await store.close()
    },
  ],

  [
    'a newer copy replaces an older one, never the other way round',
    async (open) => {
      const store = await openTrialStore(await open('copies'), 'reader 1')
      await store.add([record(1)], stamp)
      const closed = { overallStatus: 'COMPLETED', lastUpdatePostDateStruct: { date: '2026-11-18' } }
      await store.add([record(1, closed)], '2026-11-20T09:00:05')
      await store.add([record(1)], '2026-11-10T09:00:05')
      deepStrictEqual(
        (await store.trials(['NCT00000001'])).map((t) => t.status),
        ['COMPLETED'],
      )
      await store.close()
    },
  ],

  [
    'a record that cannot be read is told and does not lose the others; one page twice does no harm',
    async (open) => {
      const store = await openTrialStore(await open('bad'), 'reader 1')
      const page = [record(1), { protocolSection: {} }, record(2), 'not a record', record(2)]
      deepStrictEqual((await store.add(page, stamp)).problems.length, 2)
      await store.add(page, stamp)
      deepStrictEqual(await store.count(), 2)
      await store.close()
    },
  ],

  [
    'another grammar reads the records again before they are used',
    async (open) => {
      const first = await openTrialStore(await open('grammar'), 'reader 1')
      await first.add([record(1), record(2)], stamp)
      await first.close()
      const second = await openTrialStore(await open('grammar'), 'reader 2')
      const seen = async (): Promise<number> => {
        let n = 0
        for await (const study of second.eachStudy()) n += study.shape.common.length > 0 ? 1 : 0
        return n
      }
      deepStrictEqual(await seen(), 0)
      deepStrictEqual(await second.reread(), 2)
      deepStrictEqual(await seen(), 2)
      deepStrictEqual(await second.reread(), 0)
      await second.close()
    },
  ],

  [
    'the place of the refresh and the records stay after a break; text that no database holds loses only the NUL',
    async (open) => {
      const first = await openTrialStore(await open('break'), 'reader 1')
      await first.add([record(1, { whyStopped: 'a\0b' })], stamp)
      await first.savePlace({ ...startRefresh(), pages: 3, nextPageToken: 'p4' })
      await first.close()
      const again = await openTrialStore(await open('break'), 'reader 1')
      deepStrictEqual([await again.count(), (await again.place())?.nextPageToken], [1, 'p4'])
      deepStrictEqual((await again.trials(['NCT00000001']))[0]?.whyStopped, 'ab')
      await again.close()
    },
  ],
]
