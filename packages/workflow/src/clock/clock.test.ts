import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { offerNow, type Roster } from './promise.ts'
import { paused, resumed, startedAt, usedMinutes } from './service-clock.ts'
import {
  afterServiceMinutes,
  checkedHours,
  isOpen,
  nextOpening,
  type ServiceHours,
  serviceMinutesBetween,
} from './service-hours.ts'
import { timerKeys } from './timers.ts'

const day = [{ from: '08:00', to: '18:00' }]
const hours: ServiceHours = {
  timeZone: 'Europe/London',
  opening: {
    Monday: day,
    Tuesday: day,
    Wednesday: day,
    Thursday: day,
    Friday: day,
    Saturday: [],
    Sunday: [],
  },
  holidays: ['2026-12-25'],
}
const always: ServiceHours = {
  ...hours,
  opening: {
    Monday: [{ from: '00:00', to: '24:00' }],
    Tuesday: [{ from: '00:00', to: '24:00' }],
    Wednesday: [{ from: '00:00', to: '24:00' }],
    Thursday: [{ from: '00:00', to: '24:00' }],
    Friday: [{ from: '00:00', to: '24:00' }],
    Saturday: [{ from: '00:00', to: '24:00' }],
    Sunday: [{ from: '00:00', to: '24:00' }],
  },
  holidays: [],
}
const at = (text: string) => Temporal.Instant.from(text)
const local = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/London]`).toInstant()

describe('service minutes (section 6)', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, from: string, minutes: number, to: string][] = [
    ['inside one day',                       '2026-11-23T09:00', 240, '2026-11-23T13:00'],
    ['across closing time',                  '2026-11-23T16:00', 240, '2026-11-24T10:00'],
    ['sent before opening',                  '2026-11-23T05:00', 240, '2026-11-23T12:00'],
    ['across the weekend',                   '2026-11-20T17:00', 240, '2026-11-23T11:00'],
    ['across a holiday and a weekend',       '2026-12-24T17:00', 240, '2026-12-28T11:00'],
    ['exactly until closing',                '2026-11-23T14:00', 240, '2026-11-23T18:00'],
    ['the clocks go back over the weekend',  '2026-10-23T17:00', 240, '2026-10-26T11:00'],
    ['the clocks go forward over the weekend','2026-03-27T17:00',240, '2026-03-30T11:00'],
  ]
  test.each(cases)('%s', (_why, from, minutes, to) => {
    expect(afterServiceMinutes(hours, local(from), minutes).toString()).toBe(local(to).toString())
    expect(serviceMinutesBetween(hours, local(from), local(to))).toBe(minutes)
  })

  test('a day on which the clocks change has the minutes that it has', () => {
    expect(serviceMinutesBetween(always, local('2026-03-29T00:00'), local('2026-03-30T00:00'))).toBe(23 * 60)
    expect(serviceMinutesBetween(always, local('2026-10-25T00:00'), local('2026-10-26T00:00'))).toBe(25 * 60)
  })

  // biome-ignore format: a table
  const doors: readonly [string, boolean, next: string][] = [
    ['2026-11-23T07:59', false, '2026-11-23T08:00'],
    ['2026-11-23T08:00', true,  '2026-11-23T08:00'],
    ['2026-11-23T17:59', true,  '2026-11-23T17:59'],
    ['2026-11-23T18:00', false, '2026-11-24T08:00'],
    ['2026-12-25T10:00', false, '2026-12-28T08:00'],
  ]
  test.each(doors)('at %s open is %s', (when, open, next) => {
    expect(isOpen(hours, local(when))).toBe(open)
    expect(nextOpening(hours, local(when)).toString()).toBe(local(next).toString())
  })

  // biome-ignore format: a table
  const faulty: readonly [why: string, change: Partial<ServiceHours>, said: string][] = [
    ['closes before it opens', { opening: { ...hours.opening, Monday: [{ from: '18:00', to: '08:00' }] } }, 'Monday'],
    ['two that overlap',       { opening: { ...hours.opening, Monday: [...day, { from: '17:00', to: '19:00' }] } }, 'overlap'],
    ['no time of day',         { opening: { ...hours.opening, Monday: [{ from: '8am', to: '18:00' }] } }, '8am'],
    ['a holiday that is none', { holidays: ['2026-02-30'] }, '2026-02-30'],
    ['an unknown zone',        { timeZone: 'London' }, 'London'],
    ['never open',             { opening: { ...hours.opening, Monday: [], Tuesday: [], Wednesday: [], Thursday: [], Friday: [] } }, 'No weekday'],
  ]
  test.each(faulty)('hours refused: %s', (_why, change, said) => {
    const checked = checkedHours({ ...hours, ...change })
    expect(checked.ok ? '' : checked.error.join(' ')).toContain(said)
  })
})

describe('the clock of a question [W12] [W13]', () => {
  test('a pause counts nothing, also over night', () => {
    const clock = paused(startedAt(local('2026-11-23T09:00')), hours, local('2026-11-23T10:00'))
    const again = resumed(clock, hours, local('2026-11-25T09:00'))
    expect(usedMinutes(clock, hours, local('2026-11-25T09:00'))).toBe(60)
    expect(usedMinutes(again, hours, local('2026-11-25T09:30'))).toBe(90)
  })
})

describe('the promise guard [W3]', () => {
  const roster: Roster = {
    openQuestions: 0,
    minutesPerAnswer: 30,
    cliniciansOnDuty: 2,
    reviewersOnDuty: 1,
    scanner: 'healthy',
    whenLong: 'say the honest time',
  }
  const noon = local('2026-11-23T12:00')
  // biome-ignore format: a table
  const cases: readonly [why: string, change: Partial<Roster>, expected: object][] = [
    ['a short queue',               {},                                                    { kind: 'promise', minutes: 240 }],
    ['a queue that just fits',      { openQuestions: 15 },                                 { kind: 'promise', minutes: 240 }],
    ['one more',                    { openQuestions: 16 },                                 { kind: 'honest time', minutes: 255 }],
    ['the same, door closed',       { openQuestions: 16, whenLong: 'close the door' },     { kind: 'closed', why: 'queue too long' }],
    ['nobody to answer',            { cliniciansOnDuty: 0 },                               { kind: 'closed', why: 'nobody on duty' }],
    ['nobody to approve',           { reviewersOnDuty: 0 },                                { kind: 'closed', why: 'nobody on duty' }],
    ['a roster nobody counted',     { cliniciansOnDuty: Number.NaN },                      { kind: 'closed', why: 'nobody on duty' }],
    ['the scanner is down',         { scanner: 'down' },                                   { kind: 'closed', why: 'scanner down' }],
    ['nobody knows of the scanner', { scanner: 'unknown' },                                { kind: 'closed', why: 'scanner down' }],
  ]
  test.each(cases)('%s', (_why, change, expected) => {
    expect(offerNow(hours, { ...roster, ...change }, noon)).toMatchObject(expected)
  })
  test('at night the door is closed and says when it opens', () => {
    const offer = offerNow(hours, roster, local('2026-11-23T22:00'))
    expect(offer).toMatchObject({ kind: 'closed', why: 'outside hours' })
    expect(offer.kind === 'closed' && offer.opensAt.equals(at('2026-11-24T08:00:00Z'))).toBe(true)
  })
})

test('timers T1 to T14 are all there', () => {
  const numbers = new Set(timerKeys.map((key) => key.split(' ')[0]))
  expect([...numbers]).toEqual(Array.from({ length: 14 }, (_, index) => `T${index + 1}`))
})
