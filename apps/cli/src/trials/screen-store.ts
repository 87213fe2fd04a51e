/** One person against the whole store: every verdict while the trials stream past, full reasons for the best only. */
import {
  answersOf,
  distanceKm,
  matchTrial,
  mostExplained,
  overallCodes,
  type Place,
  rankOf,
  reasonsOf,
  type SummaryOptions,
  summaryOf,
  type TrialFacts,
  type TrialSummary,
  weigh,
} from '@herald/trials'
import type { TrialStore } from './trial-store.ts'

const mostShown = 50

type Candidate = { readonly nctId: string; readonly rank: number; readonly km: number }
const before = (a: Candidate, b: Candidate): boolean =>
  a.rank !== b.rank ? a.rank < b.rank : a.km !== b.km ? a.km < b.km : a.nctId < b.nctId

/** Keeps the best, in order; the list is short, so a place is found by walking it. */
function keep(best: Candidate[], candidate: Candidate): void {
  const last = best[mostShown - 1]
  if (last !== undefined && !before(candidate, last)) return
  const at = best.findIndex((held) => before(candidate, held))
  best.splice(at === -1 ? best.length : at, 0, candidate)
  best.length = Math.min(best.length, mostShown)
}

const nearest = (points: readonly Place[], from: Place | undefined): number =>
  from === undefined
    ? Number.POSITIVE_INFINITY
    : Math.min(Number.POSITIVE_INFINITY, ...points.map((point) => distanceKm(from, point)))

/** The summary that a set in memory would give, in the memory of one page of trials. */
export async function summariseStore(
  store: TrialStore,
  facts: TrialFacts,
  options: SummaryOptions,
): Promise<TrialSummary> {
  const demands = await store.demands()
  const numbers = new Map([...demands.keys()].map((id, i) => [id, i]))
  const answers = answersOf([...demands.values()], facts)
  const local = (ids: readonly number[]): readonly number[] => ids.map((id) => numbers.get(id) ?? -1)
  const counts = { likely: 0, open: 0, 'likely-not': 0 }
  let closed = 0
  let statusNotKnown = 0
  const best: Candidate[] = []
  const refused: string[] = []
  const weight = { verdict: 0, historyOpen: 0, screeningOpen: 0 }
  for await (const { nctId, joining, shape, points } of store.eachStudy()) {
    if (joining === 'closed') {
      closed++
      continue
    }
    if (joining === 'not known') {
      statusNotKnown++
      if (options.withUnknownStatus !== true) continue
    }
    const common = local(shape.common)
    const divided = shape.divided.map((way) => way.map(local))
    weigh(answers, common, 0, common.length, divided, shape.empty, weight)
    const overall = overallCodes[weight.verdict] ?? 'open'
    counts[overall]++
    if (overall !== 'likely-not')
      keep(best, { nctId, rank: rankOf(weight), km: nearest(points, options.place) })
    else if (refused.length < mostExplained) refused.push(nctId)
  }
  const trials = await store.trials(best.map((c) => c.nctId))
  const reasons = reasonsOf((await store.trials(refused)).map((trial) => matchTrial(trial, facts)))
  const list = { best: trials.map((t) => matchTrial(t, facts)), counts, closed, statusNotKnown }
  return summaryOf(list, reasons, facts, options)
}
