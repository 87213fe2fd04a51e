/** What the store of trials must do, on any database: one suite, run on PGlite and on PostgreSQL. Every record is invented. */
import { buildIndex, factsFromJson, readStudy, startRefresh, summarise, type Trial } from '@herald/trials'
import { expect, test } from 'vitest'
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

/** `open` gives a database that is the same for every call with one name, and empty at first. */
export function storeCases(open: (name: string) => Promise<Database>): void {
  test('the summary is the one that a set in memory gives', async () => {
    const records = Array.from({ length: 620 }, (_, i) => record(i + 1))
    const store = await openTrialStore(await open('same'), 'reader 1')
    expect((await store.add(records, stamp)).problems).toEqual([])
    expect(await store.count()).toBe(620)
    expect(await summariseStore(store, person, options)).toEqual(
      summarise(buildIndex(records.map(read)), person, options),
    )
    await store.close()
  })

  test('a newer copy replaces an older one, never the other way round', async () => {
    const store = await openTrialStore(await open('copies'), 'reader 1')
    await store.add([record(1)], stamp)
    const closed = { overallStatus: 'COMPLETED', lastUpdatePostDateStruct: { date: '2026-11-18' } }
    await store.add([record(1, closed)], '2026-11-20T09:00:05')
    await store.add([record(1)], '2026-11-10T09:00:05')
    expect((await store.trials(['NCT00000001'])).map((t) => t.status)).toEqual(['COMPLETED'])
    await store.close()
  })

  test('a record that cannot be read is told and does not lose the others; one page twice does no harm', async () => {
    const store = await openTrialStore(await open('bad'), 'reader 1')
    const page = [record(1), { protocolSection: {} }, record(2), 'not a record', record(2)]
    expect((await store.add(page, stamp)).problems.length).toBe(2)
    await store.add(page, stamp)
    expect(await store.count()).toBe(2)
    await store.close()
  })

  test('another grammar reads the records again before they are used', async () => {
    const first = await openTrialStore(await open('grammar'), 'reader 1')
    await first.add([record(1), record(2)], stamp)
    await first.close()
    const second = await openTrialStore(await open('grammar'), 'reader 2')
    const seen = async (): Promise<number> => {
      let n = 0
      for await (const study of second.eachStudy()) n += study.shape.common.length > 0 ? 1 : 0
      return n
    }
    expect(await seen()).toBe(0)
    expect(await second.reread()).toBe(2)
    expect(await seen()).toBe(2)
    expect(await second.reread()).toBe(0)
    await second.close()
  })

  test('the place of the refresh and the records stay after a break; text that no database holds loses only the NUL', async () => {
    const first = await openTrialStore(await open('break'), 'reader 1')
    await first.add([record(1, { whyStopped: 'a\0b' })], stamp)
    await first.savePlace({ ...startRefresh(), pages: 3, nextPageToken: 'p4' })
    await first.close()
    const again = await openTrialStore(await open('break'), 'reader 1')
    expect([await again.count(), (await again.place())?.nextPageToken]).toEqual([1, 'p4'])
    expect((await again.trials(['NCT00000001']))[0]?.whyStopped).toBe('ab')
    await again.close()
  })
}
