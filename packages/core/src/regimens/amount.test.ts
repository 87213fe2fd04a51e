import { describe, expect, test } from 'vitest'
import { amountFor, type Body } from './amount.ts'
import { dayOf } from './days.ts'
import { lowDays } from './low-days.ts'
import { givenDoses } from './matching.ts'
import { type Plan, planOf } from './plan.ts'
import { monthSheet, visitDaysAMonth, visitsOf } from './visits.ts'
import { whatFollows } from './what-follows.ts'

const body: Body = { weightKg: 70, heightCm: 165, gfrMlPerMin: 90 }

describe('amounts for one person', () => {
  // biome-ignore format: a table
  test.each<[string, Body, number, number]>([
    ['8 mg/kg',                  body,                                560,    560],
    ['75 mg/m2',                 body,                                134.34, 134.34],
    ['420 mg',                   body,                                420,    420],
    ['25 to 30 mg/m2',           body,                                44.78,  53.74],
    ['1000 mg/m2 twice a day',   body,                                1791.2, 1791.2],
    ['AUC 6',                    body,                                690,    690],
    ['AUC 6',                    { ...body, gfrMlPerMin: 160 },       900,    900],
  ])('%s', (dose, of, from, to) => {
    const amount = amountFor(dose, of)
    expect(amount.ok && [amount.value.fromMg, amount.value.toMg].map((mg) => Math.round(mg * 10) / 10)).toEqual([from, to].map((mg) => Math.round(mg * 10) / 10))
  })
  // biome-ignore format: a table
  test.each<[string, string, Body, string]>([
    ['a weight of 7 kg',            '8 mg/kg',         { ...body, weightKg: 7 },             'body out of range'],
    ['a weight of 700 kg',          '8 mg/kg',         { ...body, weightKg: 700 },           'body out of range'],
    ['a height in metres',          '75 mg/m2',        { ...body, heightCm: 1.65 },          'body out of range'],
    ['no kidney figure',            'AUC 6',           { ...body, gfrMlPerMin: 'unknown' },  'kidney figure needed'],
    ['a kidney figure of 900',      'AUC 6',           { ...body, gfrMlPerMin: 900 },        'body out of range'],
    ['words',                       'as that drug',    body,                                 'not an amount'],
    ['two drugs in one shot',       '600 mg / 600 mg', body,                                 'not an amount'],
  ])('%s is refused', (_, dose, of, kind) => {
    expect(amountFor(dose, of)).toMatchObject({ ok: false, error: [{ kind }] })
  })
})

const planFor = (regimen: string): Plan => {
  const plan = planOf({
    regimen,
    variant: '',
    stage: 'as the regimen',
    start: '2027-01-04',
    closed: [],
    came: new Map(),
    forms: [],
    chosen: [],
    earlierDoses: 0,
    openEndedCycles: 6,
  })
  if (!plan.ok) throw new Error(plan.error.map((problem) => problem.says).join(' '))
  return plan.value
}
const day = (text: string) =>
  dayOf(text) ??
  (() => {
    throw new Error(`${text} is not a day.`)
  })()
describe('visits, months, windows', () => {
  test('keys are unique in every plan, and stay when a day moves', () => {
    const keys = visitsOf(planFor('tchp')).map((visit) => visit.key)
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('a month is whole weeks from Monday', () => {
    const sheet = monthSheet(planFor('tuc_cap_h'), day('2027-01-15'))
    expect([sheet.month, sheet.weeks.length, new Set(sheet.weeks.map((week) => week.length))]).toEqual([
      '2027-01',
      5,
      new Set([7]),
    ])
    const days = sheet.weeks.flat().flatMap((cell) => (cell === 'blank' ? [] : [cell]))
    expect(days).toHaveLength(31)
    expect(days[4]?.tablets.map((run) => run.drug)).toEqual(['tucatinib', 'capecitabine'])
    expect(days[20]?.tablets.map((run) => run.drug)).toEqual(['tucatinib'])
  })
  test('clinic days a month', () => {
    expect(visitDaysAMonth(planFor('th_apt'))[0]).toEqual({ month: '2027-01', days: 4 })
  })
  test('what follows: surgery, the year of HER2 treatment, and both neratinib deadlines', () => {
    const follows = whatFollows(planFor('tchp')).map((one) => [one.kind, one.to.toString(), one.region])
    expect(follows).toEqual([
      ['surgery', '2027-05-31', 'all'],
      ['next HER2 drug after surgery', '2027-08-23', 'all'],
      ['radiation', '2027-07-26', 'all'],
      ['year of HER2 treatment ends', '2028-01-03', 'all'],
      ['neratinib may start until', '2029-12-27', 'US'],
      ['neratinib may start until', '2028-12-27', 'EU'],
    ])
    expect(whatFollows(planFor('t_dxd_adv'))).toEqual([])
  })
  test('low days come from the drugs; trastuzumab alone has none', () => {
    expect(lowDays(planFor('h_mono'))).toEqual([])
    expect(lowDays(planFor('tch'))[0]).toMatchObject({ kind: 'tired' })
  })
})

describe('what a chart says was given', () => {
  const treatment = (
    kind: 'given' | 'ordered',
    on: string | undefined,
    ...ingredients: readonly string[]
  ) => ({
    ingredients,
    kind,
    from: on === undefined ? ({ kind: 'undated' } as const) : ({ kind: 'on', day: day(on) } as const),
    to: { kind: 'undated' } as const,
    doseWords: '',
    source: {
      resource: 'MedicationAdministration/1',
      path: '',
      when: { kind: 'undated' } as const,
      words: '',
      inferred: false,
    },
  })
  test('names become drugs of the list; a form that is not said stays open; the rest is kept apart', () => {
    const chart = {
      treatments: [
        treatment('given', '2027-01-04', 'Trastuzumab'),
        treatment('given', '2027-01-25', 'trastuzumab', 'pertuzumab'),
        treatment('given', '2027-01-25', 'docetaxel'),
        treatment('ordered', '2027-02-15', 'docetaxel'),
        treatment('given', undefined, 'carboplatin'),
        treatment('given', '2027-02-15', 'aspirin'),
      ],
    }
    const { given, notPlaced } = givenDoses(chart)
    expect(given.map((one) => one.drugs.join(' or '))).toEqual([
      'trastuzumab_iv or trastuzumab_sc',
      'phesgo',
      'docetaxel',
    ])
    expect(notPlaced).toEqual(['carboplatin', 'aspirin'])
  })
})
