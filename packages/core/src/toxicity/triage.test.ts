import { describe, expect, test } from 'vitest'
import type { DrugId } from '../regimens/drugs.ts'
import { emergencyFlags, flags } from './flags.ts'
import { globalRules } from './global-rules.ts'
import { type Level, rankOf } from './levels.ts'
import { composite, type Position, positions } from './pro-ctcae.ts'
import type { Grade, When } from './symptom.ts'
import { type SymptomId, symptoms } from './symptoms.ts'
import { baseLevel, type Report, type TriageInput, triage } from './triage.ts'

const oneLess = { 1: 0, 2: 1, 3: 2, 4: 3 } as const

const report = (symptom: SymptomId, more: Partial<Report> = {}): Report => ({
  symptom,
  pro: {},
  values: {},
  yes: [],
  unanswered: [],
  ...more,
})
const told = (
  reports: readonly Report[],
  drugs: TriageInput['drugs'] = [],
  more: Partial<TriageInput> = {},
): TriageInput => ({
  drugs,
  profile: 'us',
  reports,
  veryWorried: false,
  threeDaysWithoutContact: [],
  ...more,
})
const on = (id: DrugId, daysSinceLast: number) => [{ id, daysSinceLast }]

describe('triage, one row a rule of the design', () => {
  // biome-ignore format: a table
  const rows: readonly [why: string, input: TriageInput, level: Level][] = [
    ['38.0 in the window',                         told([report('fever', { values: { temp_c: 38 } })], on('docetaxel', 42)),            'call_now'],
    ['38.0 after the window',                      told([report('fever', { values: { temp_c: 38 } })], on('docetaxel', 43)),            'call_today'],
    ['37.9 well, us',                              told([report('fever', { values: { temp_c: 37.9 } })], on('docetaxel', 3)),           'call_today'],
    ['37.5, uk',                                   told([report('fever', { values: { temp_c: 37.5 } })], on('docetaxel', 3), { profile: 'uk' }), 'call_now'],
    ['37.4, uk',                                   told([report('fever', { values: { temp_c: 37.4 } })], on('docetaxel', 3), { profile: 'uk' }), 'self_care'],
    ['35.9, uk',                                   told([report('fever', { values: { temp_c: 35.9 } })], on('docetaxel', 3), { profile: 'uk' }), 'call_now'],
    ['35.9 and shaking, us',                       told([report('fever', { values: { temp_c: 35.9 }, yes: ['shaking_chills'] })], on('docetaxel', 3)), 'call_now'],
    ['a fever told under another symptom',         told([report('nausea', { grade: 1, values: { temp_c: 38.2 } })], on('docetaxel', 3)), 'call_now'],
    ['the same without a drug that lowers counts', told([report('nausea', { grade: 1, values: { temp_c: 38.2 } })], on('tamoxifen', 0)), 'self_care'],
    ['tablets are no drip',                        told([report('breathlessness', { grade: 1 })], on('tamoxifen', 0)),                  'call_today'],
    ['breathless a day after a drip',              told([report('breathlessness', { grade: 1 })], on('pertuzumab', 1)),                 'call_now'],
    ['a cough 90 days after T-DXd',                told([report('cough', { grade: 1, yes: ['new_or_worse'] })], on('t_dxd', 90)),       'call_now'],
    ['a cough 91 days after T-DXd',                told([report('cough', { grade: 1, yes: ['new_or_worse'] })], on('t_dxd', 91)),       'mention'],
    ['early severe effects on capecitabine',       told([report('diarrhoea', { values: { extra_stools_24h: 1 }, yes: ['mouth_sores_severe'] })], [{ id: 'capecitabine', daysSinceLast: 0, daysSinceStart: 14 }]), 'call_now'],
    ['the same on day 15',                         told([report('diarrhoea', { values: { extra_stools_24h: 1 }, yes: ['mouth_sores_severe'] })], [{ id: 'capecitabine', daysSinceLast: 0, daysSinceStart: 15 }]), 'self_care'],
    ['days since the start of another drug',       told([report('diarrhoea', { values: { extra_stools_24h: 1 }, yes: ['mouth_sores_severe'] })], [{ id: 'capecitabine', daysSinceLast: 0 }, { id: 'tucatinib', daysSinceLast: 0, daysSinceStart: 3 }]), 'self_care'],
    ['two problems for today',                     told([report('nausea', { grade: 2 }), report('rash', { grade: 2 })]),                'call_now'],
    ['one problem for today, told twice',          told([report('nausea', { grade: 2 }), report('nausea', { grade: 2 })]),              'call_today'],
    ['three days without contact',                 told([report('nausea', { grade: 2 })], [], { threeDaysWithoutContact: ['nausea'] }), 'call_now'],
    ['very worried about little',                  told([report('hair_loss', { grade: 1 })], [], { veryWorried: true }),                'call_today'],
    ['very worried about more',                    told([report('nausea', { grade: 2 })], [], { veryWorried: true }),                   'call_now'],
    ['reported, and nothing said how bad',         told([report('palpitations')]),                                                      'call_today'],
    ['a number that does not say how bad',         told([report('diarrhoea', { values: { temp_c: 37.2 }, yes: ['diarrhoea_over_48h'] })]), 'call_today'],
    ['kilos alone do not say that it is nothing',  told([report('weight_gain', { values: { weight_gain_kg_7d: 1 } })]),                 'mention'],
    ['a count of none does',                       told([report('diarrhoea', { values: { extra_stools_24h: 0 } })]),                    'self_care'],
    ['no fever measured is no fever',              told([report('fever', { values: { temp_c: 36.9 } })], on('docetaxel', 3)),           'self_care'],
    ['a grade above the last row',                 told([report('hot_flushes', { grade: 4 })]),                                         'mention'],
    ['a reading of 94 told with a cough',          told([report('breathlessness', { grade: 1, values: { spo2: 94 } })]),                'call_now'],
    ['a reading of 91',                            told([report('breathlessness', { grade: 0, values: { spo2: 91 } })]),                'emergency'],
    ['pressure on the spine, whatever is told',    told([report('hair_loss', { grade: 1, yes: ['lost_bladder_or_bowel_control'] })]),   'emergency'],
  ]
  test.each(rows)('%s', (_, input, level) => {
    expect(triage(input).level).toBe(level)
  })

  test('the worst still possible, and the question that would lower it', () => {
    const open = told([report('diarrhoea', { grade: 1, unanswered: ['blood_in_stool'] })])
    expect(triage(open)).toMatchObject({ level: 'call_now', couldLower: ['blood_in_stool'] })
    const two = told([report('diarrhoea', { grade: 1, unanswered: ['blood_in_stool', 'no_urine_8h'] })])
    expect(triage(two)).toMatchObject({ level: 'call_now', couldLower: ['blood_in_stool', 'no_urine_8h'] })
    expect(triage(told([report('diarrhoea', { grade: 1 })]))).toMatchObject({
      level: 'self_care',
      couldLower: [],
    })
  })
})

describe('the tables', () => {
  test('29 symptoms; ids of rules are never used twice', () => {
    const ids = [
      ...symptoms.flatMap((s) => s.rules.map((rule) => rule.id)),
      ...globalRules.map((rule) => rule.id),
    ]
    expect(symptoms).toHaveLength(29)
    expect(new Set(ids).size).toBe(ids.length)
  })
  test('a worse grade never has a lower level', () => {
    for (const symptom of symptoms)
      for (const grade of [1, 2, 3, 4] as const)
        expect(rankOf(baseLevel(symptom, grade))).toBeGreaterThanOrEqual(
          rankOf(baseLevel(symptom, oneLess[grade])),
        )
  })
  test('every question is asked by some rule, grade or emergency list', () => {
    const used = new Set<string>([
      ...emergencyFlags,
      ...symptoms.flatMap((s) => s.gradeFromFlags.map((row) => row.flag)),
      ...[...symptoms.flatMap((s) => [...s.rules]), ...globalRules].flatMap((rule) => {
        const when: When = rule.when
        return [...(when.flags ?? []), ...(when.alsoFlags ?? [])]
      }),
    ])
    expect(flags.filter((flag) => !used.has(flag))).toEqual([])
  })
})

describe('PRO-CTCAE composites (Basch 2021)', () => {
  // biome-ignore format: a table
  test.each<[Parameters<typeof composite>[0], Position, Position, Position, Grade]>([
    ['freq_only', 4, 0, 0, 3], ['freq_only', 2, 0, 0, 1], ['sev_only', 0, 3, 0, 3], ['int_only', 0, 0, 4, 2],
    ['freq_sev', 2, 3, 0, 2], ['freq_sev', 3, 3, 0, 3], ['freq_int', 3, 0, 3, 3], ['sev_int', 0, 1, 1, 1], ['sev_int', 0, 2, 4, 3],
    ['freq_sev_int', 0, 4, 4, 0], ['freq_sev_int', 1, 0, 1, 1], ['freq_sev_int', 4, 1, 4, 3], ['freq_sev_int', 3, 3, 2, 3],
  ])('%s of %d %d %d is %d', (table, frequency, severity, interference, grade) => {
    expect(composite(table, { frequency, severity, interference })).toBe(grade)
  })
  test('no composite is above 3, and a part not answered counts at its worst', () => {
    const three = positions.flatMap((f) => positions.flatMap((s) => positions.map((i) => [f, s, i] as const)))
    for (const [frequency, severity, interference] of three) {
      const full = composite('freq_sev_int', { frequency, severity, interference })
      expect(full).toBeLessThanOrEqual(3)
      expect(composite('freq_sev_int', { frequency, severity })).toBeGreaterThanOrEqual(full)
    }
  })
})
