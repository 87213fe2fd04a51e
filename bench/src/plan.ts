/**
 * How fast the calendar and triage are: every regimen drawn on its days, and every symptom at every grade on every drug,
 * each as a ratio against reading the same answer from JSON text in the same run.
 *
 * The reference is what a program pays that has the answer stored: a ratio of 1 is "as fast as loading it".
 */
import { drugIds, planOf, regimenIds } from '@herald/core/regimens'
import { symptoms, type TriageInput, triage } from '@herald/core/toxicity'

export type PlanSpeed = {
  readonly what: string
  readonly count: number
  readonly microsecondsEach: number
  readonly ratio: number
}

const plans = regimenIds.map((regimen) => ({
  regimen,
  variant: regimen === 'endocrine' ? 'ofs_ai' : '',
  stage: 'as the regimen' as const,
  start: '2027-01-04',
  closed: ['2027-02-15', '2027-04-05'],
  came: new Map(),
  forms: [],
  chosen: [],
  earlierDoses: 0,
  openEndedCycles: 6,
}))

const cases: readonly TriageInput[] = symptoms.flatMap((symptom) =>
  ([0, 1, 2, 3, 4] as const).flatMap((grade) =>
    drugIds.map((id) => ({
      drugs: [{ id, daysSinceLast: 3 }],
      profile: 'us' as const,
      reports: [{ symptom: symptom.id, grade, pro: {}, values: {}, yes: [], unanswered: [] }],
      veryWorried: false,
      threeDaysWithoutContact: [],
    })),
  ),
)

/** Both, each the best of five rounds. */
export const measurePlan = (): readonly PlanSpeed[] => [
  speed(
    'a calendar with its tests and windows',
    plans.map((plan) => () => planOf(plan)),
    20,
  ),
  speed(
    'a level with its reasons',
    cases.map((one) => () => triage(one)),
    2,
  ),
]

function speed(what: string, work: readonly (() => unknown)[], times: number): PlanSpeed {
  const stored = work.map((one) => JSON.stringify(one()))
  const count = work.length * times
  const ours = bestOf(() =>
    run(
      times,
      work.map((one) => () => one()),
    ),
  )
  const loading = bestOf(() =>
    run(
      times,
      stored.map((text) => () => JSON.parse(text)),
    ),
  )
  return { what, count, microsecondsEach: (ours * 1000) / count, ratio: ours / loading }
}

function run(times: number, work: readonly (() => unknown)[]): void {
  for (let i = 0; i < times; i += 1) for (const one of work) one()
}

function bestOf(round: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i += 1) {
    const from = performance.now()
    round()
    best = Math.min(best, performance.now() - from)
  }
  return best
}

/** The measurements as a Markdown table. */
export const planTable = (speeds: readonly PlanSpeed[]): readonly string[] => [
  '| what | how many | microseconds each | ratio to loading the answer from JSON |',
  '| --- | ---: | ---: | ---: |',
  ...speeds.map(
    (one) => `| ${one.what} | ${one.count} | ${one.microsecondsEach.toFixed(1)} | ${one.ratio.toFixed(2)} |`,
  ),
]
