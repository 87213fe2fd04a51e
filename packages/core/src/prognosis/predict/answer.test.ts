import { describe, expect, test } from 'vitest'
import { atLeast, between, exactly, lessThan, moreThan } from '../../fact/interval.ts'
import { predictAnswer } from './answer.ts'
import { known1 } from './example-patients.ts'
import type { PredictKnowledge, PredictPlan, PredictSetting } from './knowledge.ts'
import { refusalMessage } from './refusal.ts'

type Change = Partial<Omit<PredictKnowledge, 'setting' | 'plan'>> & {
  readonly setting?: Partial<PredictSetting>
  readonly plan?: Partial<PredictPlan>
}
const known = ({ setting, plan, ...rest }: Change): PredictKnowledge => ({
  ...known1,
  ...rest,
  setting: { ...known1.setting, ...setting },
  plan: { ...known1.plan, ...plan },
})
const messagesFor = (change: Change): readonly string[] => {
  const answer = predictAnswer(known(change))
  return answer.ok ? [] : answer.error.map(refusalMessage)
}

describe('whom PREDICT refuses, and what it asks for', () => {
  // biome-ignore format: a table
  const cases: readonly [change: Change, says: string][] = [
    [{ setting: { sex: ['male'] } }, 'Sex is "male": PREDICT Breast was fitted to women.'],
    [{ setting: { disease: ['in situ only'] } }, 'no number for DCIS'],
    [{ setting: { distantSpread: ['found'] } }, 'has not spread to other organs'],
    [{ setting: { firstTreatment: ['drugs before surgery'] } }, 'a cancer that no drug has touched'],
    [{ setting: { sex: [] } }, 'Sex has no possible value'],
    [{ er: ['positive', 'negative'] }, 'ER is not known, and no number holds without it. Get the ER result'],
    [{ er: [] }, 'ER has no possible value'],
    [{ grade: [] }, 'Grade has no possible value'],
    [{ ageYears: between(25, 85) }, 'Age at diagnosis is not known'],
    [{ ageYears: between(0, 120) }, 'Age at diagnosis is not known'],
    [{ ageYears: exactly(24) }, 'Age at diagnosis is 24 years'],
    [{ ageYears: between(20, 30) }, 'Age at diagnosis is 20 years'],
    [{ ageYears: exactly(Number.NaN) }, 'Age at diagnosis is NaN years'],
    [{ sizeMm: moreThan(0) }, 'Size is not known, and no number holds without it. Get the size'],
    [{ sizeMm: exactly(0) }, 'Size is 0 mm'],
    [{ sizeMm: between(30, 20) }, 'Size has no possible value'],
    [{ positiveNodes: atLeast(0) }, 'Positive nodes is not known'],
    [{ positiveNodes: exactly(2.5) }, 'Positive nodes is 2.5; write a whole number'],
    [{ er: ['negative'] }, 'The plan has hormone treatment and ER is negative'],
    [{ her2: ['negative'] }, 'The plan has trastuzumab and HER2 is negative'],
    [{ plan: { chemotherapy: 'none' } }, 'trastuzumab without chemotherapy'],
    [{ plan: { bisphosphonate: true } }, 'a bisphosphonate before menopause'],
    [{ plan: { radiotherapy: false } }, 'a heart dose and no radiotherapy'],
    [{ plan: { heartDoseGy: Number.NaN } }, 'Mean heart dose is NaN Gy'],
  ]
  test.each(cases)('%o', (change, says) => {
    expect(messagesFor(change)).toStrictEqual([expect.stringContaining(says)])
  })
})

describe('what an answer says beside its numbers', () => {
  const answerFor = (change: Change) => {
    const answer = predictAnswer(known(change))
    if (!answer.ok) throw new Error(answer.error.map(refusalMessage).join(' '))
    return answer.value
  }
  test('steps come in the order of the paper, each with its gain', () => {
    const { steps, beside } = answerFor({})
    expect(steps.map(({ letter }) => letter)).toStrictEqual(['s', 'r', 'h', 'c', 't'])
    const last = steps.at(-1)?.gain.find(({ year }) => year === 10)?.figure
    expect(last?.kind === 'number' ? last.value : 0).toBeCloseTo(92.932376686 - 90.963740208, 8)
    expect(beside === 'none' ? '' : beside.version).toBe('3.1')
  })
  test('with all known, the range is the number', () => {
    const figures = answerFor({}).steps.flatMap(({ alive, gain }) => [...alive, ...gain])
    const apart = figures.filter(
      ({ figure }) => figure.kind === 'range' || figure.low !== figure.value || figure.high !== figure.value,
    )
    expect(figures).toHaveLength(9 * 15)
    expect(apart).toStrictEqual([])
  })
  // biome-ignore format: a table
  const kinds: readonly [change: Change, kind: 'number' | 'range', open: readonly string[], why: string][] = [
    [{ ki67: ['positive', 'negative'] }, 'number', ['ki67'], 'the model has its own value for an unknown Ki-67'],
    [{ grade: [1, 2, 3] }, 'number', ['grade'], 'and for an unknown grade'],
    [{ grade: [2, 3] }, 'range', ['grade'], 'but none for "grade 2 or 3"'],
    [{ sizeMm: between(18, 22) }, 'range', ['sizeMm'], 'nor for a size between two ends'],
    [{ ageYears: lessThan(40) }, 'range', ['ageYears'], 'nor for "under 40"'],
    [{ positiveNodes: atLeast(1) }, 'range', ['positiveNodes'], 'nor for "some nodes"'],
    [{ smoking: ['current', 'never or former'] }, 'number', ['smoking'], 'our extension: the average person'],
    [{ her2: ['positive', 'negative'] }, 'number', ['her2'], 'HER2 unknown is a value of the model'],
  ]
  test.each(kinds)('%o: a %s', (change, kind, open) => {
    const answer = answerFor(change)
    expect(answer.open).toStrictEqual(open)
    expect(answer.steps.flatMap(({ alive }) => alive).every(({ figure }) => figure.kind === kind)).toBe(true)
  })
  test('an open setting is an assumption, never a yes', () => {
    const { assumptions } = answerFor({
      setting: { sex: ['female', 'male'], distantSpread: ['none', 'found'], menopause: ['before', 'after'] },
      plan: { bisphosphonate: true },
    })
    expect(assumptions).toStrictEqual(['sex', 'distantSpread', 'menopause'])
  })
  test('the input that would narrow the range most comes first', () => {
    const { narrowing } = answerFor({
      grade: [1, 2, 3],
      ki67: ['positive', 'negative'],
      pr: ['positive', 'negative'],
    })
    expect(narrowing.map(({ input }) => input)).toStrictEqual(['grade', 'pr', 'ki67'])
  })
  test('HER2 open with trastuzumab planned: the single number leaves trastuzumab out, and says so', () => {
    const { cautions, steps } = answerFor({ her2: ['positive', 'negative'] })
    expect(cautions.map(({ id }) => id)).toContain('predict-caution-her2-open')
    const gain = steps.at(-1)?.gain.find(({ year }) => year === 10)?.figure
    expect(gain).toMatchObject({ kind: 'number', value: 0, low: 0 })
    expect(gain?.high).toBeGreaterThan(1)
  })
})
