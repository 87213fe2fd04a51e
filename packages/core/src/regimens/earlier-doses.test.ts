/** Doses before a plan: counted one by one, never guessed, and subtracted from 18 (treatment facts, section 4, rule 9). */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Treatment } from '../chart/chart.ts'
import { onDay, undated, type When } from '../chart/index.ts'
import { type Day, dayOf } from './days.ts'
import { dosesInAll, earlierHer2Doses } from './earlier-doses.ts'
import { type PlanRequest, planOf } from './plan.ts'

const day = (iso: string): Day => {
  const found = dayOf(iso)
  if (found === undefined) throw new Error(`"${iso}" is not a day.`)
  return found
}
const start = day('2027-02-08')
const treatment = (from: When, ingredients: readonly string[], more: Partial<Treatment> = {}): Treatment => ({
  ingredients,
  kind: 'given',
  from,
  to: undated,
  doseWords: '',
  source: { resource: 'MedicationAdministration/1', path: '', when: from, words: '', inferred: false },
  ...more,
})
const given = (iso: string, ...ingredients: readonly string[]): Treatment =>
  treatment(onDay(day(iso)), ingredients)
const statement = (more: Partial<Treatment> = {}): Treatment =>
  treatment(onDay(day('2026-09-01')), ['trastuzumab'], {
    source: { resource: 'MedicationStatement/1', path: '', when: undated, words: '', inferred: false },
    ...more,
  })
/** TCHP before surgery: six rounds, three weeks apart. */
const tchp = Array.from({ length: 6 }, (_, round) =>
  treatment(onDay(start.subtract({ days: 200 - round * 21 })), [
    'docetaxel',
    'carboplatin',
    'trastuzumab',
    'pertuzumab',
  ]),
)
const weekly = Array.from({ length: 12 }, (_, week) =>
  treatment(onDay(start.subtract({ days: 100 - week * 7 })), ['trastuzumab', 'paclitaxel']),
)

describe('doses in the record before a plan', () => {
  // biome-ignore format: a table
  test.each<[string, readonly Treatment[], number | string]>([
    ['TCHP x6',                                    tchp,                                                      6],
    ['two drugs on one day are one dose',          [given('2026-12-01', 'trastuzumab'), given('2026-12-01', 'pertuzumab')], 1],
    ['a load spread over two days is one dose',    [given('2026-12-01', 'trastuzumab'), given('2026-12-02', 'pertuzumab')], 1],
    ['T-DXd counts, chemotherapy does not',        [given('2026-11-01', 'trastuzumab deruxtecan'), given('2026-12-01', 'paclitaxel')], 1],
    ['a dose of the plan itself does not count',   [...tchp, given('2027-02-08', 'trastuzumab'), given('2027-03-01', 'trastuzumab')], 6],
    ['a dose of years ago is of another treatment', [...tchp, given('2020-02-08', 'trastuzumab')],            6],
    ['nothing',                                    [],                                                        'none in the record'],
    ['only an order',                              [treatment(undated, ['trastuzumab'], { kind: 'ordered' })], 'none in the record'],
    ['only what was not given',                    [treatment(onDay(day('2026-12-01')), ['trastuzumab'], { kind: 'not-given' })], 'none in the record'],
    ['a statement of a course',                    [statement()],                                             'a course without its doses'],
    ['doses and a statement beside them',          [...tchp, statement()],                                    'a course without its doses'],
    ['a dose without a day',                       [treatment(undated, ['trastuzumab'])],                     'a course without its doses'],
    ['a stretch of months',                        [treatment(onDay(day('2026-09-01')), ['trastuzumab'], { to: onDay(day('2026-12-01')) })], 'a course without its doses'],
    ['weekly doses',                               weekly,                                                    'given every week'],
  ])('%s', (_, treatments, expected) => {
    const found = earlierHer2Doses({ treatments }, start)
    expect(found.kind === 'counted' ? found.days.length : found.why).toBe(expected)
  })
})

const request = (regimen: string, earlierDoses: number, more: Partial<PlanRequest> = {}): PlanRequest => ({
  regimen,
  variant: '',
  stage: 'as the regimen',
  start: start.toString(),
  closed: [],
  came: new Map(),
  forms: [],
  chosen: [],
  earlierDoses,
  openEndedCycles: 6,
  ...more,
})

describe('a plan to 18 in all', () => {
  // biome-ignore format: a table; the pairs of rule 9
  test.each<[string, number, number]>([
    ['nothing before', 0, 18], ['TCHP or TCH', 6, 12], ['THP', 4, 14], ['FEC-DH', 3, 15], ['one is left', 17, 1],
  ])('%s: %d before, %d left', (_, before, left) => {
    const plan = planOf(request('hp_maint', before))
    if (!plan.ok) throw new Error(plan.error.map(({ says }) => says).join())
    const days = new Set(plan.value.calendar.doses.map(({ date }) => date.toString()))
    expect([days.size, plan.value.inAll]).toEqual([left, { earlier: before, left }])
  })
  test.each([-1, 1.5, 18, 40, Number.NaN])('%d doses before it are refused, with words', (before) => {
    const plan = planOf(request('hp_maint', before))
    expect(plan.ok ? '' : plan.error.map(({ kind, says }) => `${kind}: ${says}`).join()).toMatch(
      /^earlier doses: The doses before this plan are .* from 0 to 17/,
    )
  })
  test('advanced disease goes on as long as it helps, and a plan with its own count keeps it', () => {
    const advanced = planOf(request('hp_maint', 6, { stage: 'advanced' }))
    const tdm1 = planOf(request('t_dm1_x14', 6))
    expect(advanced.ok && advanced.value.inAll).toBe('not counted')
    expect(tdm1.ok && new Set(tdm1.value.calendar.doses.map(({ date }) => date.toString())).size).toBe(14)
  })
  test('law: before and left are always 18, and the last day is never later for more before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: dosesInAll - 2 }), (before) => {
        const [some, more] = [planOf(request('hp_maint', before)), planOf(request('hp_maint', before + 1))]
        if (!some.ok || !more.ok) throw new Error('Both can be drawn.')
        const last = (plan: typeof some.value): string => plan.calendar.doses.at(-1)?.date.toString() ?? ''
        expect(last(more.value) < last(some.value)).toBe(true)
        expect(some.value.inAll).toEqual({ earlier: before, left: dosesInAll - before })
      }),
    )
  })
})
