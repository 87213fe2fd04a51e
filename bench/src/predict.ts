/**
 * How fast PREDICT Breast is: 6 treatment sets at 5, 10 and 15 years a patient, and a million patients on one core,
 * each as a ratio against a plain loop of exponentials in the same run.
 *
 * The reference takes as many exponentials as the textbook form needs: 15 yearly terms for each set, and two
 * survivals for each of the 18 results. So a ratio of 1 is "as fast as the arithmetic of the paper alone".
 */

import { exactly } from '@herald/core'
import {
  type Offered,
  overallSurvivals,
  type PredictAnswer,
  type PredictPatient,
  type PredictYear,
  predictAnswer,
  predictModel,
  type TreatmentSet,
  treatmentSet,
} from '@herald/core/prognosis'

const letters = ['s', 'r', 'rh', 'rhc', 'rhct', 'rhctb']
const years: readonly PredictYear[] = [5, 10, 15]
const exponentials = letters.length * 15 + letters.length * years.length * 2

const sets: readonly TreatmentSet[] = letters.map((text) => {
  const read = treatmentSet(text)
  if (!read.ok) throw new Error(read.error.message)
  return read.value
})
const offered: Offered = {
  radiotherapy: true,
  heartDoseGy: 2,
  hormone: true,
  chemotherapy: 'third',
  trastuzumab: true,
  bisphosphonate: true,
}

/** Synthetic patient number `i`: steps through age, size, nodes and status with no two neighbours alike. */
const patient = (i: number): PredictPatient => ({
  ageYears: 25 + (i % 61),
  er: i % 3 === 0 ? 'negative' : 'positive',
  sizeMm: 1 + (i % 97),
  positiveNodes: i % 11,
  grade: ([1, 2, 3, 'unknown'] as const)[i % 4] ?? 'unknown',
  detection: i % 5 === 0 ? 'screening' : 'symptoms',
  her2: i % 2 === 0 ? 'positive' : 'negative',
  pr: i % 7 === 0 ? 'unknown' : 'positive',
  ki67: i % 2 === 0 ? 'positive' : 'negative',
  smoking: i % 9 === 0 ? 'current' : 'never or former',
})

function predictAll(count: number): number {
  let sum = 0
  for (let i = 0; i < count; i += 1) {
    const model = predictModel('3.2', patient(i), offered)
    if (!model.ok) throw new Error(`Patient ${i} was refused.`)
    for (const set of sets) for (const alive of overallSurvivals(model.value, set, years)) sum += alive
  }
  return sum
}

function exponentialsAlone(count: number): number {
  let sum = 0
  for (let i = 0; i < count; i += 1) {
    for (let j = 0; j < exponentials; j += 1) sum += Math.exp(-0.001 * ((i + j) % 997))
  }
  return sum
}

/** Nothing but three numbers known for sure: the widest range that has an answer. */
function widestAnswer(): PredictAnswer {
  const receptor = ['negative', 'positive'] as const
  const answer = predictAnswer({
    ageYears: { low: 26, high: 84, lowOpen: false, highOpen: false },
    er: ['positive'],
    sizeMm: { low: 2, high: 499, lowOpen: false, highOpen: false },
    positiveNodes: { low: 1, high: 99, lowOpen: false, highOpen: false },
    grade: [1, 2, 3],
    detection: ['symptoms', 'screening'],
    her2: receptor,
    pr: receptor,
    ki67: receptor,
    smoking: ['never or former', 'current'],
    setting: {
      sex: ['female'],
      disease: ['invasive'],
      distantSpread: ['none'],
      firstTreatment: ['surgery'],
      sides: ['one'],
      menopause: ['after'],
    },
    plan: { ...offered, hormone: '5 years' },
  })
  if (!answer.ok) throw new Error('The widest person was refused.')
  return answer.value
}

function usualAnswer(): PredictAnswer {
  const receptor = ['negative', 'positive'] as const
  const answer = predictAnswer({
    ageYears: exactly(50),
    er: ['positive'],
    sizeMm: { low: 18, high: 22, lowOpen: false, highOpen: false },
    positiveNodes: exactly(1),
    grade: [2, 3],
    detection: ['symptoms', 'screening'],
    her2: ['positive'],
    pr: receptor,
    ki67: receptor,
    smoking: ['never or former'],
    setting: {
      sex: ['female'],
      disease: ['invasive'],
      distantSpread: ['none'],
      firstTreatment: ['surgery'],
      sides: ['one'],
      menopause: ['after'],
    },
    plan: { ...offered, hormone: '5 years' },
  })
  if (!answer.ok) throw new Error('The usual person was refused.')
  return answer.value
}

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const medianOf = (runs: number, work: () => unknown): number =>
  median(Array.from({ length: runs }, () => milliseconds(work)))

export type PredictMeasure = {
  readonly what: string
  readonly found: string
  readonly budget: string
  /** Against the plain loop of exponentials in the same run. */
  readonly ratio: string
}

/** Measures now, on one core. Takes about ten seconds. */
export function measurePredict(): readonly PredictMeasure[] {
  const warm = 20_000
  predictAll(warm)
  exponentialsAlone(warm)
  const rounds = Array.from({ length: 7 }, () => ({
    ours: milliseconds(() => predictAll(warm)) / warm,
    plain: milliseconds(() => exponentialsAlone(warm)) / warm,
  }))
  const perPatient = median(rounds.map(({ ours }) => ours)) * 1000
  const ratio = median(rounds.map(({ ours, plain }) => ours / plain))

  const million = 1_000_000
  const all = milliseconds(() => predictAll(million))
  const plain = milliseconds(() => exponentialsAlone(million))

  usualAnswer()
  const usual = medianOf(15, usualAnswer)
  const widest = medianOf(3, widestAnswer)
  return [
    {
      what: `one patient, ${sets.length} treatment sets at 5, 10 and 15 years`,
      found: `${perPatient.toFixed(2)} µs`,
      budget: '10 µs',
      ratio: ratio.toFixed(2),
    },
    {
      what: 'a million patients, one core',
      found: `${(all / 1000).toFixed(2)} s (${Math.round((million / all) * 1000).toLocaleString('en')} a second)`,
      budget: '10 s',
      ratio: (all / plain).toFixed(2),
    },
    {
      what: 'whole answer, size 18-22 mm, grade 2 or 3, detection, PR and Ki-67 open',
      found: `${usual.toFixed(1)} ms`,
      budget: '-',
      ratio: '-',
    },
    {
      what: 'whole answer, nearly everything open (279 million completions)',
      found: `${widest.toFixed(0)} ms`,
      budget: '-',
      ratio: '-',
    },
  ]
}

/** The measures as a Markdown table. */
export const predictTable = (measures: readonly PredictMeasure[]): readonly string[] => [
  '| what | found | budget | ratio to plain exponentials |',
  '| --- | --- | --- | --- |',
  ...measures.map(({ what, found, budget, ratio }) => `| ${what} | ${found} | ${budget} | ${ratio} |`),
]
