/**
 * One person against very many trials.
 *
 * Trials ask the same things over and over. Every distinct demand is kept once and answered once a person; a trial's
 * verdict is then a walk over small numbers. Full reasons are worked out for the best only (docs/decisions/0030).
 */
import type { Node } from '../criterion.ts'
import type { TrialFacts } from '../facts.ts'
import { type Joining, joiningOf, type Trial } from '../trial.ts'
import { matchTrial, type Overall, type TrialMatch } from './match-trial.ts'
import { nodeText } from './node-text.ts'
import { answersOf, rankOf, shapeOf, weigh } from './shape.ts'

export type TrialIndex = {
  readonly trials: readonly Trial[]
  readonly demands: readonly Node[]
  /** Demands of trial i that bind everybody: ids[starts[i]] to ids[starts[i + 1]]. */
  readonly starts: Uint32Array
  readonly ids: Uint32Array
  /** For trials in several parts: per way of dividing, per part, its demands. */
  readonly divided: ReadonlyMap<number, readonly (readonly Uint32Array[])[]>
  /** Trials that nothing could be read from. */
  readonly empty: Uint8Array
  readonly joining: readonly Joining[]
}

export function buildIndex(trials: readonly Trial[]): TrialIndex {
  const known = new Map<string, number>()
  const seen = new WeakMap<Node, number>()
  const demands: Node[] = []
  const idOf = (node: Node): number => {
    const before = seen.get(node)
    if (before !== undefined) return before
    // Infinity is not in JSON: written out, so that two limits never fall together.
    const key = nodeText(node)
    let id = known.get(key)
    if (id === undefined) {
      id = demands.length
      known.set(key, id)
      demands.push(node)
    }
    seen.set(node, id)
    return id
  }
  const starts = new Uint32Array(trials.length + 1)
  const ids: number[] = []
  const empty = new Uint8Array(trials.length)
  const divided = new Map<number, readonly (readonly Uint32Array[])[]>()
  for (const [i, trial] of trials.entries()) {
    const shape = shapeOf(trial, idOf)
    if (shape.empty) empty[i] = 1
    ids.push(...shape.common)
    starts[i + 1] = ids.length
    if (shape.divided.length > 0)
      divided.set(
        i,
        shape.divided.map((way) => way.map((part) => Uint32Array.from(part))),
      )
  }
  return {
    trials,
    demands,
    starts,
    ids: Uint32Array.from(ids),
    divided,
    empty,
    joining: trials.map((t) => joiningOf(t.status)),
  }
}

export const overallCodes = ['likely', 'open', 'likely-not'] as const satisfies readonly Overall[]
const notMet = 2

export type Screening = {
  /** Per trial an index into `overallCodes`. */
  readonly verdicts: Uint8Array
  /** Per trial the open demands that only history can answer, and those that screening tests answer. */
  readonly historyOpen: Uint16Array
  readonly screeningOpen: Uint16Array
}

/** Verdicts for every trial of the index. */
export function screenAll(index: TrialIndex, facts: TrialFacts): Screening {
  const { demands, starts, ids, divided, empty } = index
  const answers = answersOf(demands, facts)
  const n = index.trials.length
  const verdicts = new Uint8Array(n)
  const historyOpen = new Uint16Array(n)
  const screeningOpen = new Uint16Array(n)
  const weight = { verdict: 0, historyOpen: 0, screeningOpen: 0 }
  for (let i = 0; i < n; i++) {
    weigh(answers, ids, starts[i] ?? 0, starts[i + 1] ?? 0, divided.get(i), empty[i] === 1, weight)
    verdicts[i] = weight.verdict
    historyOpen[i] = weight.historyOpen
    screeningOpen[i] = weight.screeningOpen
  }
  return { verdicts, historyOpen, screeningOpen }
}

export type Shortlist = {
  readonly best: readonly TrialMatch[]
  readonly counts: Readonly<Record<Overall, number>>
  /** Closed to new people: counted, never shown as open. */
  readonly closed: number
  /** The record does not say whether one may join. */
  readonly statusNotKnown: number
}

/** The best trials with full reasons, in order: likely, then fewest open facts with screening tests last, then nearest. */
export function shortlist(
  index: TrialIndex,
  facts: TrialFacts,
  distanceKm: (trial: Trial) => number | undefined = () => undefined,
  most = 50,
  withUnknownStatus = false,
): Shortlist {
  const { verdicts, historyOpen, screeningOpen } = screenAll(index, facts)
  const counts = { likely: 0, open: 0, 'likely-not': 0 }
  let closed = 0
  let statusNotKnown = 0
  const buckets = new Map<number, number[]>()
  for (let i = 0; i < verdicts.length; i++) {
    const joining = index.joining[i] ?? 'not known'
    if (joining === 'closed') {
      closed++
      continue
    }
    if (joining === 'not known') {
      statusNotKnown++
      if (!withUnknownStatus) continue
    }
    const code = verdicts[i] ?? notMet
    counts[overallCodes[code] ?? 'open']++
    if (code === notMet) continue
    const rank = rankOf({
      verdict: code,
      historyOpen: historyOpen[i] ?? 0,
      screeningOpen: screeningOpen[i] ?? 0,
    })
    const bucket = buckets.get(rank)
    if (bucket === undefined) buckets.set(rank, [i])
    else bucket.push(i)
  }
  const chosen: Trial[] = []
  for (const rank of [...buckets.keys()].sort((a, b) => a - b)) {
    if (chosen.length >= most) break
    const near = (buckets.get(rank) ?? []).map((i) => index.trials[i]).filter((t) => t !== undefined)
    const far = new Map(near.map((t) => [t, distanceKm(t) ?? Number.POSITIVE_INFINITY]))
    const sorted = near.toSorted(
      (a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0) || (a.nctId < b.nctId ? -1 : 1),
    )
    chosen.push(...sorted.slice(0, most - chosen.length))
  }
  return { best: chosen.map((t) => matchTrial(t, facts)), counts, closed, statusNotKnown }
}
