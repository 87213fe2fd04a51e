import { type PlanRequest, planOf, regimenIds, type Visit, visitsOf } from '@herald/core/regimens'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { carePlanOf } from './care-plan.ts'
import { icsOf } from './ics.ts'

const made = Temporal.PlainDate.from('2026-11-21')

function planFor(regimen: string, start: string, more: Partial<PlanRequest> = {}) {
  const variant = regimen === 'endocrine' ? 'ofs_ai' : ''
  const request = {
    regimen,
    variant,
    stage: 'as the regimen',
    start,
    closed: [],
    came: new Map(),
    forms: [],
    chosen: [],
    earlierDoses: 0,
    openEndedCycles: 6,
  } as const
  const plan = planOf({ ...request, ...more })
  if (!plan.ok) throw new Error(plan.error.map((problem) => problem.says).join(' '))
  return plan.value
}
const words = (visit: Visit) => ({
  title: `Visit, ${visit.key}; "quoted"`,
  details: 'Line one\nLine two, with a comma',
})
const fileOf = (visits: readonly Visit[], revision = 0) =>
  icsOf({ plan: 'p1', name: 'My plan', visits, words, made, revision })

/** What another library reads from the file: uid -> first day, last day, title. */
function readAgain(text: string): ReadonlyMap<string, readonly [string, string, string]> {
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  return new Map(
    events.map((event) => [event.uid, [event.startDate.toString(), event.endDate.toString(), event.summary]]),
  )
}

describe('the calendar file', () => {
  test('another library reads back every day, title and UID', () => {
    fc.assert(
      fc.property(fc.constantFrom(...regimenIds), fc.nat({ max: 2000 }), (regimen, days) => {
        const visits = visitsOf(
          planFor(regimen, Temporal.PlainDate.from('2025-01-01').add({ days }).toString()),
        )
        const read = readAgain(fileOf(visits))
        expect(read.size).toBe(visits.length)
        for (const visit of visits) {
          const last = visit.kind === 'surgery window' ? visit.to : visit.day
          expect(read.get(`p1-${visit.key}@herald`)).toEqual([
            visit.day.toString(),
            last.add({ days: 1 }).toString(),
            words(visit).title,
          ])
        }
      }),
      { numRuns: 60 },
    )
  })
  test('a moved visit keeps its UID and counts up', () => {
    const before = visitsOf(planFor('h_mono', '2027-01-05'))
    const after = visitsOf(planFor('h_mono', '2027-01-05', { closed: ['2027-02-16'] }))
    const uids = (visits: readonly Visit[]) =>
      [...readAgain(fileOf(visits)).keys()].filter((uid) => uid.includes('cycle'))
    expect(uids(after)).toEqual(uids(before))
    expect(readAgain(fileOf(after)).get('p1-h-cycle-3-day-1@herald')?.[0]).toBe('2027-02-17')
    expect(fileOf(after, 1)).toContain('SEQUENCE:1')
  })
  test('lines are at most 75 characters and end as RFC 5545 asks; no amount is in it', () => {
    const text = fileOf(visitsOf(planFor('tchp', '2027-01-05')))
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75)
    expect(text).not.toMatch(/\d\s?mg|mg\/kg|AUC/)
  })
})

describe('the FHIR CarePlan', () => {
  test.each(regimenIds)('%s: a draft proposal with a day for every dose', (regimen) => {
    const plan = planFor(regimen, '2027-01-04')
    const carePlan = carePlanOf({ plan, subject: 'Patient/1', created: '2026-11-21', view: 'patient' })
    expect(carePlan).toMatchObject({ resourceType: 'CarePlan', status: 'draft', intent: 'proposal' })
    const drips = carePlan.activity.filter((one) => one.detail.kind === 'MedicationRequest')
    expect(drips.flatMap((one) => one.detail.scheduledTiming?.event ?? [])).toHaveLength(
      plan.calendar.doses.length,
    )
    expect(JSON.stringify(carePlan)).not.toMatch(/\d mg/)
    for (const one of drips) expect(one.detail.productCodeableConcept?.text).toMatch(/\w/)
  })
  test('amounts are in the clinician view', () => {
    const plan = planFor('h_mono', '2027-01-04')
    const carePlan = carePlanOf({ plan, subject: 'Patient/1', created: '2026-11-21', view: 'clinician' })
    expect(carePlan.activity[0]?.detail.description).toBe('Phase h: 8 mg/kg, then 6 mg/kg')
  })
})
