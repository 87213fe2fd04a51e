import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayOf, daysBetween, isBefore } from './days.ts'
import { isDrugId } from './drugs.ts'
import { followPlan, type Happened, type VisitMark } from './follow.ts'
import type { GivenDose } from './matching.ts'

function day(text: string): Day {
  const read = dayOf(text)
  if (read === undefined) throw new Error(`${text} is not a day.`)
  return read
}
const given = (drug: string, on: string): GivenDose => {
  if (!isDrugId(drug)) throw new Error(`${drug} is no drug.`)
  return { drugs: [drug], day: day(on) }
}
const request = (regimen: string, closed: readonly string[] = []) => ({
  regimen,
  variant: '',
  stage: 'as the regimen' as const,
  start: '2027-01-04',
  closed,
  forms: [],
  chosen: [],
  earlierDoses: 0,
})
const nothing: Happened = { given: [], notGiven: [] }
function follow(
  regimen: string,
  marks: readonly VisitMark[],
  happened: Happened,
  asOf = '2027-03-01',
  closed: readonly string[] = [],
) {
  const followed = followPlan(request(regimen, closed), marks, happened, day(asOf))
  if (!followed.ok) throw new Error(followed.error.map((one) => one.says).join(' '))
  return followed.value
}
const treatments = (followed: ReturnType<typeof follow>) =>
  followed.visits.filter(({ visit }) => visit.kind === 'treatment')

describe('a plan beside what was given', () => {
  // h_mono: 4 January, 25 January, 15 February, 8 March ...
  const h = (on: string) => given('trastuzumab_iv', on)
  // biome-ignore format: a table
  test.each<[string, readonly GivenDose[], readonly string[], next: string]>([
    ['on the day',           [h('2027-01-04'), h('2027-01-25')],                            ['done', 'done', 'not known', 'to come'],    '2027-03-08'],
    ['a day early',          [h('2027-01-04'), h('2027-01-24')],                            ['done', 'done', 'not known', 'to come'],    '2027-03-07'],
    ['ten days late',        [h('2027-01-04'), h('2027-02-04')],                            ['done', 'late', 'not known', 'to come'],    '2027-03-18'],
    ['another form',         [h('2027-01-04'), given('trastuzumab_sc', '2027-01-26')],      ['done', 'changed', 'not known', 'to come'], '2027-03-08'],
    ['nothing at all',       [],                                                            ['not known', 'not known', 'not known', 'to come'], '2027-03-08'],
    ['the second not there', [h('2027-01-04'), h('2027-02-15')],                            ['done', 'not known', 'done', 'to come'],    '2027-03-08'],
  ])('%s: silence is never a missed dose', (_, doses, kinds, next) => {
    const followed = follow('h_mono', [], { given: doses, notGiven: [] })
    const visits = treatments(followed)
    expect(visits.slice(0, 4).map(({ state }) => state.kind)).toEqual(kinds)
    expect(visits[3]?.visit.day.toString()).toBe(next)
    expect(followed.unplanned).toEqual([])
  })
  test('what the record says was not given is missed, and the labels are asked', () => {
    const followed = follow('h_mono', [], { given: [h('2027-01-04')], notGiven: [h('2027-01-25')] })
    const [, second] = treatments(followed)
    expect(second?.state).toEqual({ kind: 'missed', by: 'record' })
    expect(second?.late[0]?.reply.answers[0]).toMatchObject({ kind: 'give', reload: true, daysSinceLast: 56 })
  })
  test('a drug that is nowhere in the plan is kept', () => {
    const other = given('goserelin', '2027-01-13')
    expect(follow('h_mono', [], { given: [other], notGiven: [] }).unplanned).toEqual([other])
  })
})

describe('her own marks', () => {
  // biome-ignore format: a table
  test.each<[string, VisitMark, state: object, next: string]>([
    ['done',                  { key: 'h-cycle-2-day-1', kind: 'done' },                          { kind: 'done', by: 'you' },                                          '2027-02-15'],
    ['missed',                { key: 'h-cycle-2-day-1', kind: 'missed' },                        { kind: 'missed', by: 'you' },                                        '2027-02-15'],
    ['moved and now past',    { key: 'h-cycle-2-day-1', kind: 'moved', to: day('2027-02-02') },  { kind: 'late', from: day('2027-01-25'), daysLate: 8, by: 'you' },    '2027-02-23'],
    ['moved by two days',     { key: 'h-cycle-2-day-1', kind: 'moved', to: day('2027-01-27') },  { kind: 'done', by: 'you' },                                          '2027-02-17'],
    ['moved to a day ahead',  { key: 'h-cycle-2-day-1', kind: 'moved', to: day('2027-03-09') },  { kind: 'moved', from: day('2027-01-25') },                           '2027-03-30'],
  ])('%s', (_, mark, state, next) => {
    const visits = treatments(follow('h_mono', [mark], nothing))
    expect(visits[1]?.state).toEqual(state)
    expect(visits[2]?.visit.day.toString()).toBe(next)
  })
  test('her word goes before the record, whose dose is not used twice', () => {
    const mark: VisitMark = { key: 'h-cycle-2-day-1', kind: 'missed' }
    const followed = follow('h_mono', [mark], {
      given: [given('trastuzumab_iv', '2027-01-25')],
      notGiven: [],
    })
    expect(treatments(followed)[1]?.state).toEqual({ kind: 'missed', by: 'you' })
    expect(followed.unplanned).toEqual([])
  })
  test('five weeks since the last dose of both: two labels, two answers, ask the team', () => {
    const marks: readonly VisitMark[] = [
      { key: 'hp-cycle-1-day-1', kind: 'done' },
      { key: 'hp-cycle-2-day-1', kind: 'moved', to: day('2027-02-08') },
    ]
    const [, second] = treatments(follow('hp_maint', marks, nothing))
    const trastuzumab = second?.late.find(({ drug }) => drug === 'trastuzumab_iv')?.reply
    expect(trastuzumab).toMatchObject({ labelsDiffer: true, askTeam: true })
    expect(trastuzumab?.answers).toMatchObject([{ reload: true }, { reload: false }])
    const pertuzumab = second?.late.find(({ drug }) => drug === 'pertuzumab')?.reply
    expect(pertuzumab).toMatchObject({ labelsDiffer: false, answers: [{ reload: false }] })
  })
  test("chemotherapy after a late visit is the team's to book", () => {
    const mark: VisitMark = { key: 'tch-cycle-2-day-1', kind: 'moved', to: day('2027-02-08') }
    const [, second, third] = treatments(follow('tch', [mark], nothing))
    expect(second?.late.map(({ reply }) => reply.answers[0]?.kind)).toContain('team rebooks')
    const booking =
      third?.visit.kind === 'treatment'
        ? third.visit.doses.find((dose) => dose.drug === 'docetaxel')?.booking
        : ''
    expect(booking).toBe('team rebooks')
  })
  test('law: whatever is moved later, no interval is shorter than the regimen and no dose is on a closed day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('h_mono', 'hp_maint', 't_dm1_x14', 't_dxd_adv'),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat({ max: 40 })), { maxLength: 4 }),
        fc.uniqueArray(fc.nat({ max: 200 }), { maxLength: 8 }),
        (regimen, moves, shut) => {
          const start = day('2027-01-04')
          const closed = shut.map((days) => start.add({ days }).toString())
          const plain = treatments(follow(regimen, [], nothing, '2027-01-04', closed))
          const marks = moves.flatMap(([nth, by]): VisitMark[] => {
            const visit = plain[nth]?.visit
            const to = visit?.day.add({ days: by })
            return visit === undefined || to === undefined || closed.includes(to.toString())
              ? []
              : [{ key: visit.key, kind: 'moved', to }]
          })
          // In the order of the cycles: she may name a day that lies before the visit it follows.
          const days = treatments(follow(regimen, marks, nothing, '2027-01-04', closed))
            .flatMap(({ visit }) => (visit.kind === 'treatment' ? [visit] : []))
            .toSorted((a, b) => (a.doses[0]?.cycle ?? 0) - (b.doses[0]?.cycle ?? 0))
            .map((visit) => visit.day)
          const moved = new Set(marks.map((mark) => (mark.kind === 'moved' ? mark.to.toString() : '')))
          // A day that she named herself may be too early; that is asked about, not moved.
          const gaps = days.flatMap((one, i) => {
            const before = days[i - 1]
            return before === undefined || moved.has(one.toString()) ? [] : [daysBetween(before, one)]
          })
          expect(days.filter((one) => closed.includes(one.toString()))).toEqual([])
          expect(gaps.filter((gap) => gap < 21)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
  test('a plan without an end is drawn past today, however long it has run', () => {
    const followed = follow('t_dxd_adv', [], nothing, '2029-06-01')
    expect(isBefore(day('2029-09-01'), treatments(followed).at(-1)?.visit.day ?? day('2027-01-04'))).toBe(
      true,
    )
  })
})
