import { describe, expect, test } from 'vitest'
import { dayOf } from './days.ts'
import { type HeartAnswer, type HeartScan, heartAnswers, heartRulesFor } from './heart.ts'
import { heartRules } from './heart-rules.ts'
import { nextScans } from './heart-schedules.ts'

const start = { her2Start: 'unknown', anthracyclineFrom: 'none' } as const

function scan(date: string, lvefPercent: number, baselinePercent: number): HeartScan {
  const day = dayOf(date)
  if (day === undefined) throw new Error(`${date} is not a day.`)
  return { date: day, lvefPercent, baselinePercent, symptoms: false }
}
function actions(
  id: string,
  baseline: number,
  ...scans: readonly (readonly [string, number])[]
): readonly HeartAnswer['action'][] {
  const rule = heartRules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`No heart rule ${id}.`)
  return heartAnswers(
    rule,
    scans.map(([date, lvef]) => scan(date, lvef, baseline)),
    start,
  ).map((answer) => answer.action)
}
const [a, b, c, d] = ['2027-03-01', '2027-03-22', '2027-03-29', '2027-05-03'] as const

describe('heart scans by label', () => {
  // Both sides of every line. To add a case, add a row.
  // biome-ignore format: a table
  const rows: readonly [rule: string, baseline: number, scans: readonly (readonly [string, number])[], actions: readonly HeartAnswer['action'][]][] = [
    ['lvef_trastuzumab_us', 70, [[a, 54]],                            ['hold']],
    ['lvef_trastuzumab_us', 70, [[a, 55]],                            ['go on']],
    ['lvef_trastuzumab_us', 59, [[a, 49]],                            ['hold']],
    ['lvef_trastuzumab_us', 58, [[a, 49]],                            ['go on']],
    ['lvef_trastuzumab_us', 60, [[a, 48], [b, 55], [c, 55]],          ['hold', 'keep holding', 'may resume']],
    ['lvef_trastuzumab_us', 60, [[a, 48], [c, 47], [d, 47]],          ['hold', 'keep holding', 'stop rule met']],
    ['lvef_trastuzumab_us', 60, [['2027-01-01', 48], ['2027-02-01', 55], ['2027-03-01', 48], ['2027-04-01', 55], ['2027-05-01', 48], ['2027-06-01', 55], ['2027-07-01', 48]],
      ['hold', 'may resume', 'hold', 'may resume', 'hold', 'may resume', 'stop rule met']],
    ['lvef_trastuzumab_eu', 60, [[a, 49], [b, 49]],                   ['hold', 'stop rule met']],
    ['lvef_trastuzumab_eu', 60, [[a, 49], [b, 52]],                   ['hold', 'may resume']],
    ['lvef_trastuzumab_eu', 70, [[a, 51]],                            ['go on']],
    ['lvef_pertuzumab_ebc', 60, [[a, 49], [b, 51]],                   ['hold', 'may resume']],
    ['lvef_pertuzumab_ebc', 60, [[a, 45], [b, 47]],                   ['hold', 'keep holding']],
    ['lvef_pertuzumab_ebc', 60, [[a, 45], [b, 45]],                   ['hold', 'stop rule met']],
    ['lvef_pertuzumab_ebc', 60, [[a, 50]],                            ['go on']],
    ['lvef_pertuzumab_mbc', 60, [[a, 46]],                            ['go on']],
    ['lvef_pertuzumab_mbc', 60, [[a, 45]],                            ['hold']],
    ['lvef_pertuzumab_mbc', 54, [[a, 45]],                            ['go on']],
    ['lvef_pertuzumab_mbc', 45, [[a, 39]],                            ['hold']],
    ['lvef_tdm1_mbc',       60, [[a, 39], [b, 39]],                   ['hold', 'stop rule met']],
    ['lvef_tdm1_mbc',       60, [[a, 45], [b, 51]],                   ['hold', 'may resume']],
    ['lvef_tdm1_mbc',       60, [[a, 45], [b, 49]],                   ['hold', 'stop rule met']],
    ['lvef_tdm1_mbc',       54, [[a, 45]],                            ['go on']],
    ['lvef_tdm1_ebc',       60, [[a, 44]],                            ['hold']],
    ['lvef_tdm1_ebc',       60, [[a, 49], [b, 49]],                   ['hold', 'stop rule met']],
    ['lvef_tdm1_ebc',       58, [[a, 49]],                            ['go on']],
    ['lvef_tdm1_ebc',       65, [[a, 50]],                            ['go on']],
    ['lvef_tdxd',           60, [[a, 39], [b, 38]],                   ['hold', 'stop rule met']],
    ['lvef_tdxd',           60, [[a, 45], [b, 51]],                   ['hold', 'may resume']],
    ['lvef_tdxd',           70, [[a, 49], [b, 60]],                   ['hold', 'may resume']],
    ['lvef_tdxd',           70, [[a, 50]],                            ['go on']],
    ['lvef_tdxd',           54, [[a, 45]],                            ['go on']],
    ['lvef_margetuximab',   60, [[a, 44], [c, 51]],                   ['hold', 'may resume']],
    ['lvef_lapatinib',      55, [[a, 49], ['2027-03-15', 51]],        ['hold', 'may resume']],
  ]
  test.each(rows)('%s from %d: %j', (rule, baseline, scans, expected) => {
    expect(actions(rule, baseline, ...scans)).toEqual(expected)
  })

  test('a symptom of heart failure beats every number', () => {
    for (const rule of heartRules) {
      const [answer] = heartAnswers(rule, [{ ...scan(a, 65, 65), symptoms: true }], start)
      expect(answer?.action).toBe('stop rule met')
    }
  })
  test('pertuzumab is not started under 55 in early disease, under 50 after an anthracycline', () => {
    const rule = heartRules.find((one) => one.id === 'lvef_pertuzumab_ebc')
    const her2Start = dayOf(b)
    if (rule === undefined || her2Start === undefined) throw new Error('The rule or the day is missing.')
    const before = scan('2027-01-01', 60, 60).date
    const at = (lvef: number, anthracycline: boolean) =>
      heartAnswers(rule, [scan(a, lvef, lvef)], {
        her2Start,
        anthracyclineFrom: anthracycline ? before : 'none',
      })[0]?.action
    expect([at(54, false), at(55, false), at(54, true), at(49, true)]).toEqual([
      'hold',
      'go on',
      'go on',
      'hold',
    ])
  })
  test('rules are chosen by drug, setting and label set', () => {
    const ids = (...args: Parameters<typeof heartRulesFor>) => heartRulesFor(...args).map((rule) => rule.id)
    expect(ids(['trastuzumab_iv', 'pertuzumab'], 'advanced', 'us')).toEqual([
      'lvef_trastuzumab_us',
      'lvef_pertuzumab_mbc',
    ])
    expect(ids(['trastuzumab_sc'], 'early', 'eu')).toEqual(['lvef_trastuzumab_eu'])
    expect(ids(['t_dm1'], 'early', 'us')).toEqual(['lvef_tdm1_ebc'])
    expect(ids(['neratinib', 'tucatinib'], 'early', 'us')).toEqual([])
  })
})

describe('the next scan', () => {
  const last = scan(a, 60, 60).date
  // biome-ignore format: a table
  test.each<[string, Parameters<typeof nextScans>[0], boolean, readonly string[]]>([
    ['trastuzumab',                ['trastuzumab_iv'],               false, ['sched_trastuzumab_us 2027-05-24', 'sched_nice_uk 2027-05-24']],
    ['trastuzumab on hold',        ['trastuzumab_iv'],               true,  ['sched_trastuzumab_us 2027-03-29']],
    ['T-DXd on hold',              ['t_dxd'],                        true,  ['sched_tdxd 2027-03-22']],
    ['a drug without a rule',      ['neratinib'],                    false, []],
  ])('%s', (_, drugs, onHold, due) => {
    expect(nextScans(drugs, last, onHold).map((next) => `${next.schedule.id} ${next.due.toString()}`)).toEqual(due)
  })
})
