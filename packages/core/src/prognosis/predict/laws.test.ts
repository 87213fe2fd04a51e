import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, exactly } from '../../fact/interval.ts'
import { predictAnswer } from './answer.ts'
import { known1 } from './example-patients.ts'
import { gridOf } from './grid.ts'
import { type Offered, type PredictPatient, predictVersions } from './inputs.ts'
import type { PredictKnowledge } from './knowledge.ts'
import { modelYears, predictModel } from './model.ts'
import { boundsOver } from './possible.ts'
import { course, overallSurvival, survivalFromYear5 } from './survival.ts'
import {
  surgeryOnly,
  type TreatmentSet,
  treatmentLetters,
  treatmentSet,
  withTreatment,
} from './treatment-set.ts'

const receptor = fc.constantFrom('negative', 'positive')
const version = fc.constantFrom(...predictVersions)
const patient: fc.Arbitrary<PredictPatient> = fc.record({
  ageYears: fc.double({ min: 25, max: 85, noNaN: true }),
  er: receptor,
  sizeMm: fc.double({ min: 0.1, max: 500, noNaN: true }),
  positiveNodes: fc.constantFrom(0, 0.5, 1, 2, 3, 4, 9, 10, 40, 100),
  grade: fc.constantFrom<PredictPatient['grade'][]>(1, 2, 3, 'unknown'),
  detection: fc.constantFrom('symptoms', 'screening', 'unknown'),
  her2: fc.constantFrom('negative', 'positive', 'unknown'),
  pr: fc.constantFrom('negative', 'positive', 'unknown'),
  ki67: fc.constantFrom('negative', 'positive', 'unknown'),
  smoking: fc.constantFrom('never or former', 'current', 'unknown'),
})
const offered: fc.Arbitrary<Offered> = fc.record({
  radiotherapy: fc.boolean(),
  heartDoseGy: fc.double({ min: 0, max: 50, noNaN: true }),
  hormone: fc.boolean(),
  chemotherapy: fc.constantFrom('none', 'second', 'third'),
  trastuzumab: fc.boolean(),
  bisphosphonate: fc.boolean(),
})
const set: fc.Arbitrary<TreatmentSet> = fc
  .subarray([...treatmentLetters])
  .map((letters) => letters.reduce(withTreatment, surgeryOnly))

const modelOf = (v: (typeof predictVersions)[number], p: PredictPatient, o: Offered) => {
  const made = predictModel(v, p, o)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}
const runs = { numRuns: 300 }
const close = 1e-9

describe('laws of PREDICT', () => {
  test('survival never rises with time, and alive plus dead are always 100', () => {
    const holds = fc.property(version, patient, offered, set, (v, p, o, k) => {
      const years = course(modelOf(v, p, o), k)
      for (const [i, { alive, diedOfBreastCancer, diedOfOther }] of years.entries()) {
        expect(alive).toBeLessThanOrEqual(years[i - 1]?.alive ?? 100)
        expect(alive + diedOfBreastCancer + diedOfOther).toBeCloseTo(100, 9)
      }
    })
    fc.assert(holds, runs)
  })
  test('more nodes never help', () => {
    const holds = fc.property(
      version,
      patient,
      offered,
      set,
      fc.integer({ min: 1, max: 100 }),
      (v, p, o, k, more) => {
        fc.pre(p.positiveNodes < more)
        for (const t of modelYears) {
          const fewer = overallSurvival(modelOf(v, p, o), k, t)
          expect(overallSurvival(modelOf(v, { ...p, positiveNodes: more }, o), k, t)).toBeLessThanOrEqual(
            fewer,
          )
        }
      },
    )
    fc.assert(holds, runs)
  })
  test('the order of the treatment letters does not matter', () => {
    const letters = fc.subarray(['r', 'h10', 'c', 't', 'b'], { minLength: 1 })
    const holds = fc.property(
      letters.chain((some) =>
        fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
      ),
      ([some, shuffled]) => {
        expect(treatmentSet(shuffled.join(''))).toStrictEqual(treatmentSet(some.join('')))
      },
    )
    fc.assert(holds, runs)
  })
  test('no number that leaves is NaN or outside 0 to 100, whatever numbers go in', () => {
    const anything = fc.double()
    const holds = fc.property(
      version,
      patient,
      offered,
      set,
      anything,
      anything,
      anything,
      (v, p, o, k, a, b, c) => {
        const wild = { ...p, ageYears: a, sizeMm: b, positiveNodes: c }
        const wildly = predictModel(v, wild, { ...o, heartDoseGy: c })
        const models = [modelOf(v, p, o), ...(wildly.ok ? [wildly.value] : [])]
        const alive = models.flatMap((m) =>
          modelYears.flatMap((t) => [overallSurvival(m, k, t), survivalFromYear5(m, k, t)]),
        )
        expect(alive.filter((percent) => !(percent >= 0 && percent <= 100))).toStrictEqual([])
        expect(wildly.ok || wildly.error.length > 0).toBe(true)
      },
    )
    fc.assert(holds, runs)
  })
})

/** Some values of a list, at least one. */
const some = <V>(values: readonly V[]) => fc.subarray([...values], { minLength: 1 })
const whole = (low: number, high: number, width: number) =>
  fc
    .tuple(fc.integer({ min: low, max: high - width }), fc.integer({ min: 0, max: width }))
    .map(([from, more]) => between(from, from + more))
const knowledge: fc.Arbitrary<PredictKnowledge> = fc.record({
  ageYears: whole(25, 85, 3),
  er: receptor.map((er) => [er]),
  sizeMm: whole(1, 120, 3),
  positiveNodes: whole(0, 12, 2),
  grade: some([1, 2, 3] as const),
  detection: some(['symptoms', 'screening'] as const),
  her2: some(['negative', 'positive'] as const),
  pr: some(['negative', 'positive'] as const),
  ki67: some(['negative', 'positive'] as const),
  smoking: some(['never or former', 'current'] as const),
  setting: fc.constant(known1.setting),
  plan: fc.constant(known1.plan),
})

/** Every completion of a grid, one by one: the slow way that ./possible.ts avoids. */
function completions(known: PredictKnowledge): readonly PredictPatient[] {
  const grid = gridOf(known)
  if (!grid.ok) throw new Error(JSON.stringify(grid.error))
  const g = grid.value
  const found: PredictPatient[] = []
  for (const ageYears of g.ageYears)
    for (const sizeMm of g.sizeMm)
      for (const positiveNodes of g.positiveNodes)
        for (const grade of g.grade)
          for (const detection of g.detection)
            for (const her2 of g.her2)
              for (const pr of g.pr)
                for (const ki67 of g.ki67)
                  for (const smoking of g.smoking)
                    found.push({
                      ageYears,
                      er: g.er,
                      sizeMm,
                      positiveNodes,
                      grade,
                      detection,
                      her2,
                      pr,
                      ki67,
                      smoking,
                    })
  return found
}

describe('the range over what is possible', () => {
  test('holds every completion of the grid, and both its ends are reached by one', () => {
    const holds = fc.property(
      version,
      knowledge,
      offered,
      set,
      set,
      fc.constantFrom(...modelYears),
      (v, known, o, from, to, year) => {
        const grid = gridOf(known)
        if (!grid.ok) throw new Error(JSON.stringify(grid.error))
        const bounds = boundsOver(v, grid.value, o)
        const models = completions(known).map((p) => modelOf(v, p, o))
        const values = {
          survival: models.map((m) => overallSurvival(m, to, year)),
          'survival from year 5': models.map((m) => survivalFromYear5(m, to, year)),
          gain: models.map((m) => overallSurvival(m, to, year) - overallSurvival(m, from, year)),
        }
        for (const quantity of [
          { kind: 'survival', set: to, year },
          { kind: 'survival from year 5', set: to, year },
          { kind: 'gain', from, to, year },
        ] as const) {
          const { low, high } = bounds(quantity)
          const least = values[quantity.kind].reduce((a, b) => Math.min(a, b))
          const most = values[quantity.kind].reduce((a, b) => Math.max(a, b))
          expect(Math.abs(low - least)).toBeLessThan(close)
          expect(Math.abs(high - most)).toBeLessThan(close)
        }
      },
    )
    fc.assert(holds, { numRuns: 60 })
  })
  test('knowing more never widens it', () => {
    const holds = fc.property(knowledge, (known) => {
      const narrower = { ...known, sizeMm: exactly(known.sizeMm.low), grade: known.grade.slice(0, 1) }
      const [wide, narrow] = [known, narrower].map((k) =>
        predictAnswer({ ...k, plan: { ...k.plan, hormone: 'none', trastuzumab: false } }),
      )
      if (!wide?.ok || !narrow?.ok) throw new Error('refused')
      for (const [i, step] of wide.value.steps.entries()) {
        for (const [j, { figure }] of step.alive.entries()) {
          const inner = narrow.value.steps[i]?.alive[j]?.figure
          expect(inner?.low).toBeGreaterThanOrEqual(figure.low - close)
          expect(inner?.high).toBeLessThanOrEqual(figure.high + close)
        }
      }
    })
    fc.assert(holds, { numRuns: 60 })
  })
})
