import { describe, expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { decisionsOf } from './decisions.ts'
import { type DrugId } from './drugs.ts'
import type { Decision, DecisionFlag, PlanContext, PlanEvent } from './event.ts'

const day = (text: string) =>
  dayOf(`2027-${text}`) ??
  (() => {
    throw new Error(`${text} is not a day.`)
  })()
const given = (drug: DrugId, on: string, schedule: 'q3w' | 'weekly' = 'q3w'): PlanEvent => ({
  kind: 'dose given',
  drug,
  schedule,
  cycle: 'not said',
  date: day(on),
})
const planned = (drug: DrugId, on: string, schedule: 'q3w' | 'weekly' = 'q3w'): PlanEvent => ({
  kind: 'dose planned',
  drug,
  schedule,
  date: day(on),
})
const attends = (on: string): PlanEvent => ({ kind: 'attends', date: day(on) })
const missed = (drug: DrugId, on: string): PlanEvent => ({ kind: 'dose missed', drug, date: day(on) })
const scan = (on: string, lvefPercent: number): PlanEvent => ({
  kind: 'scan',
  date: day(on),
  lvefPercent,
  baselinePercent: 60,
  symptoms: false,
})
const platelets = (on: string, value: number): PlanEvent => ({
  kind: 'count',
  date: day(on),
  test: 'platelets',
  value,
})
const context = (drugs: readonly DrugId[], more: Partial<PlanContext> = {}): PlanContext => ({
  drugs,
  stage: 'early',
  labels: 'us',
  her2Start: 'unknown',
  anthracyclineFrom: 'none',
  ...more,
})

/** "give trastuzumab_iv 8 mg/kg", one word group a row. */
const said = (row: Decision): string =>
  [row.action, row.about, ...row.amounts.map((amount) => amount.given.dose)].join(' ')

describe('events of a plan', () => {
  const pair = [
    given('pertuzumab', '02-01'),
    given('trastuzumab_iv', '02-01'),
    planned('pertuzumab', '02-22'),
    planned('trastuzumab_iv', '02-22'),
  ]
  // biome-ignore format: a table
  const rows: readonly [what: string, PlanContext, readonly PlanEvent[], readonly string[], readonly DecisionFlag[]][] = [
    ['33 days, with pertuzumab: two labels, two answers', context(['pertuzumab', 'trastuzumab_iv']), [...pair, attends('03-06')],
      ['give pertuzumab 420 mg', 'give trastuzumab_iv 8 mg/kg', 'give trastuzumab_iv 6 mg/kg'], ['labels_differ', 'ask_team']],
    ['28 days: both labels agree', context(['pertuzumab', 'trastuzumab_iv']), [...pair, attends('03-01')],
      ['give pertuzumab 420 mg', 'give trastuzumab_iv 6 mg/kg'], []],
    ['the shot after the drips, 41 days', context(['pertuzumab', 'trastuzumab_iv']), [given('pertuzumab', '02-01'), given('trastuzumab_iv', '02-01'), planned('phesgo', '02-22'), attends('03-14')],
      ['give phesgo 600 mg / 600 mg'], []],
    ['the shot after the drip: no load, and the drip counts', context(['trastuzumab_iv']), [given('trastuzumab_iv', '02-01'), planned('trastuzumab_sc', '02-15'), attends('02-15')],
      ['hold trastuzumab_sc'], []],
    ['chemotherapy beside a late antibody', context(['trastuzumab_iv', 'docetaxel']), [given('trastuzumab_iv', '02-01'), given('docetaxel', '02-01'), planned('trastuzumab_iv', '02-22'), planned('docetaxel', '02-22'), attends('02-26')],
      ['give trastuzumab_iv 6 mg/kg'], ['team_rebooks_chemo']],
    ['a bone drip that is late', context(['zoledronic_acid']), [given('zoledronic_acid', '02-01'), planned('zoledronic_acid', '03-01'), attends('03-20')], [], ['ask_team']],
    ['an ovary shot, four days late', context(['goserelin']), [given('goserelin', '02-01'), planned('goserelin', '03-01'), attends('03-05')], ['give goserelin 3.6 mg'], ['ask_team']],
    ['an ovary shot, three days late', context(['goserelin']), [given('goserelin', '02-01'), planned('goserelin', '03-01'), attends('03-04')], ['give goserelin 3.6 mg'], []],
    ['a tablet missed', context(['tucatinib']), [missed('tucatinib', '02-03')], ['skip tucatinib'], ['no_make_up_dose']],
    ['a hormone tablet missed', context(['tamoxifen']), [missed('tamoxifen', '02-03')], ['skip tamoxifen'], ['no_make_up_dose']],
    ['T-DM1, platelets 74', context(['t_dm1']), [platelets('02-01', 74)], ['hold t_dm1'], ['platelets_hold']],
    ['T-DM1, platelets 75', context(['t_dm1']), [platelets('02-01', 75)], [], []],
    ['T-DM1 in advanced disease, platelets 60', context(['t_dm1'], { stage: 'advanced' }), [platelets('02-01', 60)], [], []],
    ['T-DM1 in advanced disease, platelets 49', context(['t_dm1'], { stage: 'advanced' }), [platelets('02-01', 49)], ['hold t_dm1'], ['platelets_hold']],
    ['platelets of another drug', context(['trastuzumab_iv']), [platelets('02-01', 40)], [], []],
    ['low platelets hold the visit as well', context(['t_dm1']), [given('t_dm1', '01-11'), platelets('02-01', 60), planned('t_dm1', '02-01'), attends('02-01')], ['hold t_dm1', 'hold t_dm1'], ['platelets_hold']],
    ['platelets that came back do not', context(['t_dm1']), [given('t_dm1', '01-11'), platelets('02-01', 60), platelets('02-08', 90), planned('t_dm1', '02-01'), attends('02-08')], ['hold t_dm1', 'give t_dm1 3.6 mg/kg'], ['platelets_hold']],
    ['a hold for the heart holds the dose', context(['trastuzumab_iv']), [given('trastuzumab_iv', '02-01'), scan('02-20', 45), planned('trastuzumab_iv', '02-22'), attends('02-22')],
      ['hold heart', 'hold trastuzumab_iv'], ['clinician_decides', 'heart_doctor']],
    ['a scan that is well', context(['trastuzumab_iv']), [scan('02-20', 58)], ['give heart'], []],
    ['two labels at one scan', context(['pertuzumab', 'trastuzumab_iv'], { stage: 'advanced' }), [scan('02-20', 46)],
      ['hold heart', 'give heart'], ['clinician_decides', 'heart_doctor', 'labels_differ', 'ask_team']],
    ['no earlier dose known', context(['trastuzumab_iv']), [planned('trastuzumab_iv', '02-22'), attends('02-22')], [], ['ask_team']],
    ['a visit on a day before the dose is due', context(['t_dm1']), [given('t_dm1', '02-01'), planned('t_dm1', '02-15'), attends('02-15')], ['hold t_dm1'], []],
    ['the next dose waits for the clinic to open', context(['trastuzumab_iv']), [given('trastuzumab_iv', '02-01'), planned('trastuzumab_iv', '02-22'), attends('02-23'), { kind: 'closed day', date: day('03-16') }],
      ['give trastuzumab_iv 6 mg/kg'], []],
  ]
  test.each(rows)('%s', (_, of, events, words, flags) => {
    const found = decisionsOf(of, events)
    expect(found.rows.map((row) => said(row))).toEqual(words)
    expect(found.flags.toSorted()).toEqual(flags.toSorted())
  })
  test('the next day is an open one', () => {
    const events = [
      given('trastuzumab_iv', '02-01'),
      planned('trastuzumab_iv', '02-22'),
      attends('02-23'),
      { kind: 'closed day', date: day('03-16') } as const,
    ]
    expect(decisionsOf(context(['trastuzumab_iv']), events).rows[0]?.next.toString()).toBe('2027-03-17')
  })
  test('the order in which events are told changes nothing', () => {
    const events = [
      given('trastuzumab_iv', '02-01'),
      scan('02-20', 45),
      planned('trastuzumab_iv', '02-22'),
      attends('02-22'),
      scan('03-20', 52),
    ]
    expect(decisionsOf(context(['trastuzumab_iv']), events.toReversed())).toEqual(
      decisionsOf(context(['trastuzumab_iv']), events),
    )
  })
})
