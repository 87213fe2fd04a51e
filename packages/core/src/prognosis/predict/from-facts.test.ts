import { describe, expect, test } from 'vitest'
import { among, type Fact, type Facts, known, open, within } from '../../fact/fact.ts'
import { atLeast, between, exactly, type Interval } from '../../fact/interval.ts'
import { predictAnswer } from './answer.ts'
import { known1 } from './example-patients.ts'
import { type BesideFacts, predictKnowledgeFrom } from './from-facts.ts'
import { refusalMessage } from './refusal.ts'

const beside: BesideFacts = {
  ageAtDiagnosisYears: exactly(50),
  detection: known1.detection,
  ki67: known1.ki67,
  smoking: known1.smoking,
  plan: known1.plan,
  firstTreatment: ['surgery'],
  sides: ['one'],
}
const record: Facts = new Map([
  ['ER', known('positive')],
  ['PR', known('positive')],
  ['HER2 status', known('positive')],
  ['pathological primary', known('invasive cancer')],
  ['pathological size', known(20)],
  ['highest grade', known('G3')],
  ['pN', known('N0')],
  ['M', known('M0')],
  ['sex', known('female')],
  ['menopausal status', known('premenopausal')],
])
const changed = (name: string, fact: Fact): Facts => new Map([...record, [name, fact]])

describe('PREDICT from the facts of a record', () => {
  test('a complete record gives the same person as written by hand', () => {
    expect(predictKnowledgeFrom(record, beside)).toStrictEqual(known1)
  })
  test('an empty record is not known at all, and is refused with what to get', () => {
    const answer = predictAnswer(predictKnowledgeFrom(new Map(), beside))
    expect(answer.ok ? [] : answer.error.map(refusalMessage)).toStrictEqual([
      expect.stringContaining('Size is not known'),
      expect.stringContaining('Positive nodes is not known'),
      expect.stringContaining('ER is not known'),
    ])
  })
  // biome-ignore format: a table
  const nodes: readonly [facts: readonly (readonly [string, Fact])[], Interval, why: string][] = [
    [[['pN', known('N1a')]], between(1, 3), 'N1a alone'],
    [[['pN', known('N1a')], ['axillary nodes positive', known(2)]], exactly(2), 'the count narrows it'],
    [[['pN', known('N1mi')]], between(0.5, 3), 'N1mi may be one node or three'],
    [[['pN', known('N1mi')], ['axillary nodes positive', known(1)]], exactly(0.5), 'one micrometastasis'],
    [[['pN', among(['N1a', 'N2a'])]], between(1, 9), 'two categories'],
    [[['pN', known('N3a')]], atLeast(10), 'ten or more'],
    [[['pN', open('pending')], ['axillary nodes positive', known(4)]], exactly(4), 'the count alone'],
  ]
  test.each(nodes)('nodes %o are %o: %s', (facts, interval) => {
    const found = predictKnowledgeFrom(new Map([...record, ...facts]), beside).positiveNodes
    expect([found.low, found.high]).toStrictEqual([interval.low, interval.high])
  })
  // biome-ignore format: a table
  const passed: readonly [name: string, fact: Fact, says: string][] = [
    ['M', known('M1'), 'Distant spread is "found"'],
    ['sex', known('male'), 'Sex is "male"'],
    ['pathological primary', known('in situ only'), 'Disease is "in situ only"'],
    ['ER', among(['positive', 'negative'], 'conflicting'), 'ER is not known'],
    ['pN', among(['N0'], 'known'), ''],
  ]
  test.each(passed)('%s %o', (name, fact, says) => {
    const answer = predictAnswer(predictKnowledgeFrom(changed(name, fact), beside))
    expect(answer.ok ? '' : answer.error.map(refusalMessage).join(' ')).toContain(says)
    expect(answer.ok).toBe(says === '')
  })
  test('a narrowed size is a range, and two sizes in conflict are the interval around both', () => {
    expect(
      predictKnowledgeFrom(changed('pathological size', within(between(18, 22))), beside).sizeMm,
    ).toStrictEqual(between(18, 22))
    const two: Fact = {
      ...known(18),
      set: { kind: 'intervals', intervals: [exactly(18), exactly(25)] },
      state: 'conflicting',
    }
    expect(predictKnowledgeFrom(changed('pathological size', two), beside).sizeMm).toStrictEqual(
      between(18, 25),
    )
  })
  test('an N that contradicts the count leaves nothing possible, and says so', () => {
    const facts = new Map([...record, ['axillary nodes positive', known(6)] as const])
    const answer = predictAnswer(predictKnowledgeFrom(facts, beside))
    expect(answer.ok ? [] : answer.error.map(refusalMessage)).toStrictEqual([
      'Positive nodes has no possible value: two sources contradict each other. Settle that first.',
    ])
  })
})
