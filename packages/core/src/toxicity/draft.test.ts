/** The daily check page by page, and its laws: worse never lowers, stopping early never lowers. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drugIds } from '../regimens/drugs.ts'
import type { Team } from './diary.ts'
import {
  type Asked,
  back,
  backTo,
  type Draft,
  emptyDraft,
  type Reply,
  redFlags,
  stepsOf,
  through,
} from './draft.ts'
import { judged, nextOf, type OpenItem } from './draft-level.ts'
import { everyDrug } from './drugs-in-use.ts'
import { flags } from './flags.ts'
import { rankOf } from './levels.ts'
import { positions } from './pro-ctcae.ts'
import { allSymptoms, questionsFor } from './questions.ts'
import { measures } from './symptom.ts'

const chemo: Asked = { drugs: [{ id: 'docetaxel', daysSinceLast: 5, daysSinceStart: 5 }], asksDrugs: false }
const team: Team = { drugsOn: () => chemo.drugs, profile: 'us' }
const start = emptyDraft('2027-03-10')
const noneOf = (...of: readonly (typeof flags)[number][]): Draft['flags'] =>
  Object.fromEntries(of.map((flag) => [flag, 'no']))
const calm = through(start, 'red flags', { flags: noneOf(...redFlags) })
const feverFree = through(calm, 'temperature', {
  temperature: { kind: 'told', celsius: 36.8, written: '36.8', unit: 'C' },
  flags: noneOf(...flags),
})
const vomiting = through(feverFree, 'symptoms', {
  ticked: ['vomiting'],
  flags: noneOf(...redFlags, 'shaking_chills'),
})
const afterDanger = through(vomiting, 'danger vomiting', { flags: noneOf(...flags) })
const afterAmount = through(afterDanger, 'how much vomiting', {
  amounts: { vomiting: 1 },
  numbers: { vomits_24h: 1 },
})
const whole = through(afterAmount, 'worry', { worried: 'no', contacted: 'no' })

describe('which page comes next', () => {
  // biome-ignore format: a table
  test.each<[string, Draft, Asked, string]>([
    ['nothing told yet',                    start,                                                                     chemo, 'red flags'],
    ['no red flag',                         calm,                                                                      chemo, 'temperature'],
    ['no red flag, drugs unknown',          calm,                                            { drugs: everyDrug, asksDrugs: true }, 'drugs'],
    ['one red flag: nothing more is asked', through(start, 'red flags', { flags: { seizure: 'yes' } }),                 chemo, 'result'],
    ['temperature told',                    feverFree,                                                                 chemo, 'symptoms'],
    ['a symptom ticked: danger first',      vomiting,                                                                  chemo, 'danger vomiting'],
    ['danger answered: how bad',            afterDanger,                                                               chemo, 'how much vomiting'],
    ['blood: an emergency, no more asked',  through(vomiting, 'danger vomiting', { flags: { blood_in_vomit: 'yes' } }), chemo, 'result'],
    ['how bad answered',                    afterAmount,                                                               chemo, 'worry'],
    ['everything answered',                 whole,                                                                     chemo, 'result'],
    ['stopped at once',                     { ...start, stopped: true },                                               chemo, 'result'],
    ['back from the danger questions',      back(vomiting),                                                            chemo, 'symptoms'],
    ['back to the temperature',             backTo(whole, 'temperature'),                                              chemo, 'temperature'],
  ])('%s', (_, draft, asked, expected) => {
    const next = nextOf(draft, asked, [], team)
    expect(next.kind === 'step' ? next.step.key : next.kind).toBe(expected)
  })
  test('shaking chills are a symptom of their own, whether she ticks it or not', () => {
    const shaking = through(feverFree, 'symptoms', { flags: { shaking_chills: 'yes' } })
    expect(stepsOf(shaking, chemo).map(({ key }) => key)).toContain('how much chills')
  })
  test('a usual day is five pages with nothing to tell, and nine with two symptoms', () => {
    const pages = (ticked: Draft['ticked']) => stepsOf({ ...feverFree, ticked }, chemo).length + 1
    expect(pages([])).toBe(5)
    expect(pages(['nausea', 'mouth_sores'])).toBe(9)
  })
  test('every danger question of every symptom is put before how bad it is', () => {
    for (const symptom of allSymptoms.filter((one) => one !== 'fever')) {
      const draft = { ...start, ticked: [symptom] }
      const steps = stepsOf(draft, { drugs: everyDrug, asksDrugs: false })
      const at = steps.findIndex(({ key }) => key === `how much ${symptom}`)
      const before = steps.slice(0, at).flatMap((step) => ('flags' in step ? step.flags : []))
      expect(before).toEqual(expect.arrayContaining([...questionsFor(symptom, everyDrug).danger]))
    }
  })
})

describe('the level of a draft', () => {
  const levelOf = (draft: Draft) => judged(draft, chemo, [], team)
  // biome-ignore format: a table
  test.each<[string, Draft, string, readonly OpenItem['kind'][]]>([
    ['stopped before the first answer',     start,                                                            'emergency', ['question', 'how much', 'temperature', 'worried', 'contacted']],
    ['a usual day with nothing',            through(through(feverFree, 'symptoms', {}), 'worry', { worried: 'no', contacted: 'no' }), 'self_care', []],
    ['vomiting once, nothing else',         whole,                                                            'self_care', []],
    ['danger not answered',                 { ...whole, flags: noneOf(...flags.filter((flag) => flag !== 'no_urine_8h')) }, 'call_now', ['question']],
    ['not sure is not no',                  { ...whole, flags: { ...whole.flags, no_urine_8h: 'not sure' } }, 'call_now', ['question']],
    ['how bad it is not told',              { ...whole, amounts: {} },                                        'call_now', ['how much']],
    ['how often not told',                  { ...whole, numbers: {} },                                        'call_now', ['number']],
    ['no number for how often',             { ...whole, numbers: { vomits_24h: 'not measured' } },            'self_care', []],
    ['38.0 on chemo',                       { ...whole, temperature: { kind: 'told', celsius: 38, written: '38', unit: 'C' } }, 'call_now', []],
    ['feels hot, no thermometer, on chemo', { ...whole, temperature: { kind: 'no number', feelsHot: 'yes' } }, 'call_now', ['temperature']],
    ['does not feel hot, no thermometer',   { ...whole, temperature: { kind: 'no number', feelsHot: 'no' } }, 'self_care', []],
    ['worried',                             { ...whole, worried: 'yes' },                                     'call_today', []],
  ])('%s', (_, draft, level, kinds) => {
    const found = levelOf(draft)
    expect([found.level, [...new Set(found.lowering.map(({ kind }) => kind))]]).toEqual([level, kinds])
  })
  test('no symptom told yet is said', () => {
    expect(levelOf({ ...calm, stopped: true }).symptomsNotTold).toBe(true)
    expect(levelOf(whole).symptomsNotTold).toBe(false)
  })
})

const anyReply = fc.constantFrom<Reply>('yes', 'no', 'not sure')
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  day: fc.constant('2027-03-10'),
  flags: fc
    .dictionary(fc.constantFrom(...flags), fc.constantFrom<Reply>('no', 'no', 'no', 'yes'))
    .map((some) => ({ ...noneOf(...flags), ...some })),
  temperature: fc
    .constantFrom(35.5, 36.8, 37.6, 38.1, 39.5)
    .map((celsius) => ({ kind: 'told' as const, celsius, written: String(celsius), unit: 'C' as const })),
  ticked: fc.uniqueArray(fc.constantFrom(...allSymptoms), { maxLength: 3 }),
  amounts: fc.record(
    Object.fromEntries(allSymptoms.map((symptom) => [symptom, fc.constantFrom(...positions)])),
  ),
  numbers: fc.record({
    spo2: fc.constantFrom(90, 94, 98),
    extra_stools_24h: fc.constantFrom(0, 2, 4, 8),
    vomits_24h: fc.constantFrom(0, 1, 3, 6),
    weight_gain_kg_24h: fc.constantFrom(0, 2.3),
    weight_gain_kg_7d: fc.constantFrom(0, 2),
  }),
  worried: fc.constantFrom<Reply>('yes', 'no'),
  contacted: fc.constantFrom<Reply>('yes', 'no'),
  done: fc.constant([]),
  note: fc.string(),
  stopped: fc.constant(false),
})
const anyAsked = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...drugIds),
      daysSinceLast: fc.constantFrom(0, 5, 43),
      daysSinceStart: fc.constantFrom(1, 15),
    }),
    { maxLength: 4, selector: ({ id }) => id },
  )
  .map((drugs): Asked => ({ drugs, asksDrugs: false }))
const profiles = fc.constantFrom<'us' | 'uk'>('us', 'uk')
const rank = (draft: Draft, asked: Asked, profile: 'us' | 'uk'): number =>
  rankOf(judged(draft, asked, [], { drugsOn: () => asked.drugs, profile }).level)
const runs = { numRuns: 300 }

describe('laws of the daily check', () => {
  test('stopping early never lowers the level: answers taken away, whichever they are', () => {
    const kept = fc.record({
      flags: fc.uniqueArray(fc.constantFrom(...flags)),
      temperature: fc.boolean(),
      amounts: fc.uniqueArray(fc.constantFrom(...allSymptoms)),
      numbers: fc.uniqueArray(fc.constantFrom(...measures)),
      worried: fc.boolean(),
    })
    fc.assert(
      fc.property(anyDraft, anyAsked, profiles, kept, (draft, asked, profile, keep) => {
        const stopped: Draft = {
          ...draft,
          flags: Object.fromEntries(
            Object.entries(draft.flags).filter(([flag]) => keep.flags.some((one) => one === flag)),
          ),
          temperature: keep.temperature ? draft.temperature : { kind: 'not asked' },
          amounts: Object.fromEntries(
            Object.entries(draft.amounts).filter(([symptom]) => keep.amounts.some((one) => one === symptom)),
          ),
          numbers: Object.fromEntries(
            Object.entries(draft.numbers).filter(([measure]) => keep.numbers.some((one) => one === measure)),
          ),
          worried: keep.worried ? draft.worried : 'not asked',
          stopped: true,
        }
        expect(rank(stopped, asked, profile)).toBeGreaterThanOrEqual(rank(draft, asked, profile))
      }),
      runs,
    )
  })
  test('a worse answer never lowers the level', () => {
    const worse = fc.oneof(
      fc.constantFrom(...flags).map(
        (flag) =>
          (draft: Draft): Draft => ({ ...draft, flags: { ...draft.flags, [flag]: 'yes' } }),
      ),
      fc.constantFrom(...allSymptoms).map(
        (symptom) =>
          (draft: Draft): Draft => ({ ...draft, amounts: { ...draft.amounts, [symptom]: 4 } }),
      ),
      fc.constantFrom(...allSymptoms).map(
        (symptom) =>
          (draft: Draft): Draft => ({ ...draft, ticked: [...draft.ticked, symptom] }),
      ),
      anyReply.map(
        (worried) =>
          (draft: Draft): Draft =>
            draft.worried === 'no' ? { ...draft, worried } : draft,
      ),
      fc.constant(
        (draft: Draft): Draft => ({
          ...draft,
          numbers: {
            spo2: 85,
            extra_stools_24h: 12,
            vomits_24h: 12,
            weight_gain_kg_24h: 4,
            weight_gain_kg_7d: 6,
          },
        }),
      ),
      fc.constant(
        (draft: Draft): Draft => ({
          ...draft,
          temperature: { kind: 'told', celsius: 41, written: '41', unit: 'C' },
        }),
      ),
    )
    fc.assert(
      fc.property(anyDraft, anyAsked, profiles, worse, (draft, asked, profile, change) => {
        expect(rank(change(draft), asked, profile)).toBeGreaterThanOrEqual(rank(draft, asked, profile))
      }),
      runs,
    )
  })
  test('who does not know her drugs is never judged lower than on any drugs', () => {
    const unknown: Asked = { drugs: everyDrug, asksDrugs: true }
    fc.assert(
      fc.property(anyDraft, anyAsked, profiles, (draft, asked, profile) => {
        expect(rank(draft, unknown, profile)).toBeGreaterThanOrEqual(rank(draft, asked, profile))
      }),
      runs,
    )
  })
  test('what can lower the level is named whenever something can', () => {
    fc.assert(
      fc.property(anyDraft, anyAsked, fc.uniqueArray(fc.constantFrom(...flags)), (draft, asked, open) => {
        const stopped = {
          ...draft,
          flags: Object.fromEntries(
            Object.entries(draft.flags).filter(([flag]) => !open.some((one) => one === flag)),
          ),
        }
        const found = judged(stopped, asked, [], { drugsOn: () => asked.drugs, profile: 'us' })
        expect(found.lowering.length > 0).toBe(rankOf(found.atLeast) < rankOf(found.level))
      }),
      runs,
    )
  })
})
