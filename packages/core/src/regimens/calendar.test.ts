import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlannedDose } from './calendar.ts'
import { addDays, type Day, dayOf, daysBetween, isBefore } from './days.ts'
import { hormonePlans } from './hormone-plans.ts'
import { rulesFor } from './late-dose.ts'
import { type Plan, type PlanRequest, planOf } from './plan.ts'
import { type RegimenId, regimenIds, regimenOf, regimens } from './regimens.ts'

const ask = (regimen: string, more: Partial<PlanRequest> = {}): PlanRequest => ({
  regimen,
  variant: regimen === 'endocrine' ? 'ofs_ai' : '',
  stage: 'as the regimen',
  start: '2027-01-04',
  closed: [],
  came: new Map(),
  forms: [],
  chosen: [],
  earlierDoses: 0,
  openEndedCycles: 6,
  ...more,
})
function planFor(request: PlanRequest): Plan {
  const plan = planOf(request)
  if (!plan.ok) throw new Error(plan.error.map((problem) => problem.says).join(' '))
  return plan.value
}
function day(text: string): Day {
  const read = dayOf(text)
  if (read === undefined) throw new Error(`${text} is not a day.`)
  return read
}
const dosesOf = (plan: Plan, drug: string): readonly PlannedDose[] =>
  plan.calendar.doses.filter((dose) => dose.drug === drug)

describe('the 23 regimens on their days', () => {
  test('there are 23', () => {
    expect(regimens).toHaveLength(23)
  })
  // Counts from the totals that the reference prints: 18 doses in all, 12 weekly then 13, 14 cycles.
  // biome-ignore format: a table
  const rows: readonly [RegimenId, string, drug: string, count: number, last: string][] = [
    ['ac_th',     '',                          'trastuzumab_iv', 25, '2028-02-28'],
    ['ddac_th',   '',                          'pegfilgrastim',  4,  '2027-02-16'],
    ['ddac_th',   'paclitaxel_every_14_days',  'paclitaxel',     4,  '2027-04-12'],
    ['ac_thp',    '',                          'trastuzumab_iv', 18, '2028-02-21'],
    ['ac_thp',    'every_21_days',             'doxorubicin',    4,  '2027-03-08'],
    ['tch',       '',                          'trastuzumab_iv', 18, '2027-12-27'],
    ['tch',       'weekly_trastuzumab',        'trastuzumab_iv', 30, '2027-12-27'],
    ['tchp',      '',                          'pertuzumab',     18, '2027-12-27'],
    ['th_apt',    '',                          'trastuzumab_iv', 25, '2027-12-06'],
    ['thp_neo',   '',                          'trastuzumab_iv', 18, '2027-12-27'],
    ['tc_h',      'three_weekly_trastuzumab',  'trastuzumab_iv', 18, '2027-12-27'],
    ['fec_dh',    '',                          'trastuzumab_iv', 18, '2028-02-28'],
    ['h_mono',    '',                          'trastuzumab_iv', 18, '2027-12-27'],
    ['t_dm1_x14', '',                          't_dm1',          14, '2027-10-04'],
    ['t_dxd_x14', '',                          't_dxd',          14, '2027-10-04'],
    ['t_dxd_thp', '',                          'paclitaxel',     12, '2027-06-14'],
  ]
  test.each(rows)('%s %s: %s %d times, last on %s', (regimen, variant, drug, count, last) => {
    const doses = dosesOf(planFor(ask(regimen, { variant })), drug)
    expect([doses.length, doses.at(-1)?.date.toString()]).toEqual([count, last])
  })
  test('a new phase starts on the next due day, and a weekly antibody goes on without a new load', () => {
    const doses = dosesOf(planFor(ask('th_apt')), 'trastuzumab_iv')
    expect(doses.slice(11, 13).map((dose) => [dose.date.toString(), dose.dose])).toEqual([
      ['2027-03-22', '2 mg/kg'],
      ['2027-03-29', '6 mg/kg'],
    ])
  })
  test('two clocks run beside each other', () => {
    const plan = planFor(ask('patina'))
    expect(plan.flags).toContain('two_clocks')
    expect(plan.calendar.tablets[1]?.from.toString()).toBe('2027-02-01')
    expect(plan.toChoose).toHaveLength(1)
  })
  test('a closed week in a weekly phase does not load; ten closed days in a three-weekly one do', () => {
    const closedFrom = (start: string, days: number) =>
      Array.from({ length: days }, (_, n) => addDays(day(start), n).toString())
    const weekly = planFor(ask('th_apt', { closed: closedFrom('2027-01-11', 6) }))
    expect(dosesOf(weekly, 'trastuzumab_iv')[1]).toMatchObject({ dose: '2 mg/kg', load: false })
    const long = planFor(ask('h_mono', { closed: closedFrom('2027-01-25', 10) }))
    expect(dosesOf(long, 'trastuzumab_iv')[1]).toMatchObject({ dose: '8 mg/kg', load: true })
    expect(long.end).toMatchObject({ kind: 'planned' })
  })
  test('chemotherapy after a late visit is for the team to rebook', () => {
    const plan = planFor(ask('tchp', { came: new Map([['2027-01-25', day('2027-01-30')]]) }))
    expect(plan.flags).toContain('team_rebooks_chemo')
    expect(dosesOf(plan, 'docetaxel')[1]).toMatchObject({ booking: 'team rebooks' })
    expect(dosesOf(plan, 'pertuzumab')[1]).toMatchObject({ booking: 'planned' })
  })
})

describe('requests that cannot be', () => {
  // biome-ignore format: a table
  const rows: readonly [what: string, PlanRequest, kind: string][] = [
    ['a regimen that is not in the list',  ask('tdm1'),                                'unknown regimen'],
    ['a variant that is not in the list',  ask('tch', { variant: 'monthly' }),         'unknown variant'],
    ['30 February',                        ask('tch', { start: '2027-02-30' }),        'not a day'],
    ['a year with a slip',                 ask('tch', { start: '0227-01-04' }),        'day out of range'],
    ['a closed day that is not a day',     ask('tch', { closed: ['Christmas'] }),      'not a day'],
    ['hormone treatment without a plan',   ask('endocrine', { variant: '' }),          'choice needed'],
  ]
  test.each(rows)('%s', (_, request, kind) => {
    const plan = planOf(request)
    expect(plan.ok ? [] : plan.error.map((problem) => problem.kind)).toContain(kind)
  })
})

// ---- laws

const anyRequest: fc.Arbitrary<PlanRequest> = fc
  .record({
    regimen: fc.constantFrom(...regimenIds),
    pick: fc.nat({ max: 20 }),
    startIn: fc.nat({ max: 3000 }),
    closedIn: fc.uniqueArray(fc.nat({ max: 420 }), { maxLength: 40 }),
    lateCycle: fc.integer({ min: 1, max: 5 }),
    lateDays: fc.nat({ max: 50 }),
    form: fc.constantFrom<PlanRequest['forms']>([], ['phesgo'], ['trastuzumab_sc']),
  })
  .map(({ regimen, pick, startIn, closedIn, lateCycle, lateDays, form }) => {
    const start = addDays(day('2024-01-01'), startIn)
    const variants =
      regimen === 'endocrine'
        ? hormonePlans.map((plan) => plan.id)
        : ['', ...regimenOf(regimen).variants.map((v) => v.id)]
    const request = ask(regimen, {
      variant: variants[pick % variants.length] ?? '',
      start: start.toString(),
      closed: closedIn.map((n) => addDays(start, n).toString()),
      forms: form,
    })
    const first = planFor(request)
    const late = first.calendar.doses.find((dose) => dose.cycle === lateCycle + 1)?.date
    if (late === undefined || lateDays === 0) return request
    const came = addDays(late, lateDays)
    return request.closed.includes(came.toString())
      ? request
      : { ...request, came: new Map([[late.toString(), came]]) }
  })
const runs = { numRuns: 300 }

describe('laws of the calendar', () => {
  test('no dose on a closed day', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const closed = new Set(request.closed)
        expect(planFor(request).calendar.doses.filter((dose) => closed.has(dose.date.toString()))).toEqual([])
      }),
      runs,
    )
  })
  test('never two loads of a drug without the gap that asks for one', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { doses } = planFor(request).calendar
        for (const drug of new Set(doses.map((dose) => dose.drug))) {
          const own = doses.filter((dose) => dose.drug === drug)
          own.forEach((dose, i) => {
            const before = own[i - 1]
            if (!dose.load || before === undefined) return
            const rules = [
              ...rulesFor({ drug, schedule: 'q3w', partners: [] }),
              ...rulesFor({ drug, schedule: 'weekly', partners: [] }),
            ]
            const limits = rules.flatMap((rule) =>
              rule.kind === 'usual or load' ? [rule.usualThroughDays] : [],
            )
            expect(daysBetween(before.date, dose.date)).toBeGreaterThan(Math.min(...limits))
          })
        }
      }),
      runs,
    )
  })
  test('a cycle is never shorter than the regimen says, and doses keep their distance', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planFor(request)
        const undisturbed = planFor({ ...request, closed: [], came: new Map() })
        for (const drug of new Set(plan.calendar.doses.map((dose) => dose.drug))) {
          if (drug === 'pegfilgrastim') continue
          const own = dosesOf(plan, drug)
          const planned = dosesOf(undisturbed, drug)
          own.forEach((dose, i) => {
            const [before, a, b] = [own[i - 1], planned[i - 1], planned[i]]
            if (before === undefined || a === undefined || b === undefined) return
            expect(daysBetween(before.date, dose.date)).toBeGreaterThanOrEqual(daysBetween(a.date, b.date))
          })
        }
      }),
      runs,
    )
  })
  test('the same request gives the same days, and a visit that moved never makes the plan end sooner', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = planFor(request)
        expect(planFor(request)).toEqual(plan)
        expect(plan.end.kind === 'planned' && isBefore(plan.end.now, plan.end.first)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a count before each dose', () => {
  const counts = (plan: Plan): readonly string[] =>
    plan.checks.flatMap((check) =>
      check.kind === 'on' && check.test === 'blood_count' ? [check.day.toString()] : [],
    )
  test('goes where the dose goes when a visit moves', () => {
    const plan = planFor(ask('tch', { came: new Map([['2027-01-25', day('2027-02-01')]]) }))
    const days = dosesOf(plan, 'docetaxel').map(({ date }) => date.toString())
    expect(days.slice(0, 3)).toEqual(['2027-01-04', '2027-02-01', '2027-02-22'])
    expect(counts(plan)).toEqual(days)
  })
  test('is weekly where the doses are, and never on the day of a white-cell shot', () => {
    expect(counts(planFor(ask('ddac_th'))).slice(0, 6)).toEqual([
      '2027-01-04',
      '2027-01-18',
      '2027-02-01',
      '2027-02-15',
      '2027-03-01',
      '2027-03-08',
    ])
  })
})
