import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DrugId, drugIds } from '../regimens/drugs.ts'
import { emergencyFlags, flags } from './flags.ts'
import { globalRules } from './global-rules.ts'
import { type Level, rankOf } from './levels.ts'
import { composite, type Position, type ProAnswers, positions } from './pro-ctcae.ts'
import type { Grade, Measure, When } from './symptom.ts'
import { type SymptomId, symptoms } from './symptoms.ts'
import { baseLevel, type Report, type TriageInput, triage } from './triage.ts'

const oneMore = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4 } as const
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

// ---- laws

const anyReport: fc.Arbitrary<Report> = fc.record({
  symptom: fc.constantFrom(...symptoms.map((s) => s.id)),
  grade: fc.constantFrom<Grade>(0, 1, 2, 3, 4),
  pro: fc.constant({}),
  values: fc.record(
    {
      temp_c: fc.constantFrom(35.5, 36.5, 37.6, 38.1, 39.5, 40.5),
      extra_stools_24h: fc.constantFrom(0, 2, 4, 8),
      vomits_24h: fc.constantFrom(0, 1, 3, 6),
      weight_gain_kg_24h: fc.constantFrom(0, 2.3),
      weight_gain_kg_7d: fc.constantFrom(0, 2),
    },
    { requiredKeys: [] },
  ),
  yes: fc.uniqueArray(fc.constantFrom(...flags), { maxLength: 4 }),
  unanswered: fc.constant([]),
})
const anyDrug = fc.record({
  id: fc.constantFrom(...drugIds),
  daysSinceLast: fc.constantFrom(0, 1, 14, 15, 42, 43, 60, 90, 213, 400),
  daysSinceStart: fc.constantFrom(1, 14, 15, 200),
})
const anyInput: fc.Arbitrary<TriageInput> = fc.record({
  drugs: fc.uniqueArray(anyDrug, { maxLength: 4, selector: (drug) => drug.id }),
  profile: fc.constantFrom<'us' | 'uk'>('us', 'uk'),
  reports: fc.uniqueArray(anyReport, { minLength: 1, maxLength: 3, selector: (one) => one.symptom }),
  veryWorried: fc.boolean(),
  threeDaysWithoutContact: fc.constant([]),
})
const rank = (input: TriageInput): number => rankOf(triage(input).level)
const runs = { numRuns: 400 }
const changed = (input: TriageInput, with1: (one: Report) => Report): TriageInput => ({
  ...input,
  reports: input.reports.map((one, i) => (i === 0 ? with1(one) : one)),
})

/** The second is at least as high as the first. */
const isNotLower = (before: TriageInput, after: TriageInput): boolean => rank(after) >= rank(before)
const someFlags = fc.uniqueArray(fc.constantFrom(...flags), { maxLength: 5 })

describe('laws of triage', () => {
  test('a worse grade never lowers the level', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(
          isNotLower(
            input,
            changed(input, (one) => ({ ...one, grade: oneMore[one.grade ?? 0] })),
          ),
        ).toBe(true)
      }),
      runs,
    )
  })
  test('a worse number never lowers the level', () => {
    // from one number to a worse one, across every line of the rules
    const pairs = fc.oneof(
      fc.tuple(
        fc.constantFrom<Measure>('extra_stools_24h', 'vomits_24h'),
        fc.nat({ max: 8 }),
        fc.nat({ max: 8 }),
      ),
      fc.tuple(
        fc.constantFrom<Measure>('weight_gain_kg_24h', 'weight_gain_kg_7d'),
        fc.double({ min: 0, max: 4, noNaN: true }),
        fc.double({ min: 0, max: 4, noNaN: true }),
      ),
      fc.tuple(
        fc.constantFrom<Measure>('weight_gain_percent', 'weight_loss_percent_month'),
        fc.nat({ max: 20 }),
        fc.nat({ max: 10 }),
      ),
      fc.tuple(
        fc.constant<Measure>('spo2'),
        fc.integer({ min: 88, max: 99 }),
        fc.integer({ min: -8, max: 0 }),
      ),
      fc.tuple(
        fc.constant<Measure>('temp_c'),
        fc.double({ min: 36, max: 42, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
      ),
    )
    fc.assert(
      fc.property(anyInput, pairs, (input, [measure, from, by]) => {
        const at = (value: number): TriageInput => ({
          ...input,
          reports: input.reports.map((one) => ({ ...one, values: { ...one.values, [measure]: value } })),
        })
        expect(isNotLower(at(from), at(from + by))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
  test('one more yes never lowers the level', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom(...flags), (input, flag) => {
        expect(
          isNotLower(
            input,
            changed(input, (one) => ({ ...one, yes: [...one.yes, flag] })),
          ),
        ).toBe(true)
      }),
      runs,
    )
  })
  test('a worse PRO-CTCAE answer never lowers the level', () => {
    const answers = fc.record({
      frequency: fc.constantFrom(...positions),
      severity: fc.constantFrom(...positions),
      interference: fc.constantFrom(...positions),
    })
    const items = symptoms.flatMap((symptom) =>
      symptom.proCtcae.map(({ item }) => ({ symptom: symptom.id, item })),
    )
    fc.assert(
      fc.property(
        anyInput,
        fc.constantFrom(...items),
        answers,
        fc.constantFrom('frequency', 'severity', 'interference'),
        (input, { symptom, item }, pro, part) => {
          const at = (told: ProAnswers): TriageInput => ({
            ...input,
            reports: [report(symptom, { pro: { [item]: told } })],
          })
          expect(isNotLower(at(pro), at({ ...pro, [part]: oneMore[pro[part]] }))).toBe(true)
        },
      ),
      { numRuns: 1000 },
    )
  })
  test('stopping early never lowers the level: an unanswered question counts as the worst answer', () => {
    fc.assert(
      fc.property(anyInput, someFlags, someFlags, (input, asked, yes) => {
        const stopped = changed(input, (one) => ({ ...one, unanswered: asked }))
        const answered = changed(input, (one) => ({
          ...one,
          yes: [...one.yes, ...yes.filter((flag) => asked.includes(flag))],
        }))
        expect(isNotLower(answered, stopped)).toBe(true)
      }),
      runs,
    )
  })
  test('one more symptom, and worry, never lower the level', () => {
    fc.assert(
      fc.property(anyInput, anyReport, (input, more) => {
        const told = input.reports.some((one) => one.symptom === more.symptom)
        expect(isNotLower(input, told ? input : { ...input, reports: [...input.reports, more] })).toBe(true)
        expect(isNotLower(input, { ...input, veryWorried: true })).toBe(true)
      }),
      runs,
    )
  })
})
