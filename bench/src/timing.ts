/**
 * How long something takes, on a machine that others use too: warm up, then many samples for a bounded time; the median says
 * what it costs, the 95th percentile what a bad moment costs. Short work is repeated until a sample is long enough to time.
 */

export type Timing = { readonly medianMs: number; readonly p95Ms: number; readonly samples: number }

export type Effort = { readonly warmUpMs: number; readonly measureMs: number }

/** A sample shorter than this says more about the clock than about the work. */
const shortestSampleMs = 0.2
const fewestSamples = 5

const sampleMs = (work: () => unknown, repeats: number): number => {
  const start = performance.now()
  for (let i = 0; i < repeats; i += 1) work()
  return (performance.now() - start) / repeats
}

function warmUp(work: () => unknown, forMs: number): number {
  const start = performance.now()
  let calls = 0
  do {
    work()
    calls += 1
  } while (performance.now() - start < forMs)
  const each = (performance.now() - start) / calls
  return Math.max(1, Math.ceil(shortestSampleMs / each))
}

/** The value that `share` of the samples do not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const timingOf = (samples: readonly number[]): Timing => {
  const sorted = samples.toSorted((a, b) => a - b)
  return { medianMs: quantile(sorted, 0.5), p95Ms: quantile(sorted, 0.95), samples: sorted.length }
}

/** Times one piece of work. */
export const time = (work: () => unknown, effort: Effort): Timing =>
  timeBeside([work], effort)[0] ?? timingOf([])

/** Times several pieces of work in turn, so that a busy moment of the machine falls on all of them alike. */
export function timeBeside(works: readonly (() => unknown)[], effort: Effort): readonly Timing[] {
  const lanes = works.map((work) => ({ work, repeats: warmUp(work, effort.warmUpMs), samples: [0].slice(1) }))
  const start = performance.now()
  for (let round = 0; round < fewestSamples || performance.now() - start < effort.measureMs; round += 1) {
    for (const { work, repeats, samples } of lanes) samples.push(sampleMs(work, repeats))
  }
  return lanes.map(({ samples }) => timingOf(samples))
}
