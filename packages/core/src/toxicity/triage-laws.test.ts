/** Laws of triage: rules only raise. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drugIds } from '../regimens/drugs.ts'
import { flags } from './flags.ts'
import { rankOf } from './levels.ts'
import { type ProAnswers, positions } from './pro-ctcae.ts'
import type { Grade, Measure } from './symptom.ts'
import { type SymptomId, symptoms } from './symptoms.ts'
import { type Report, type TriageInput, triage } from './triage.ts'

const oneMore = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4 } as const

const report = (symptom: SymptomId, more: Partial<Report> = {}): Report => ({
  symptom,
  pro: {},
  values: {},
  yes: [],
  unanswered: [],
  ...more,
})
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
