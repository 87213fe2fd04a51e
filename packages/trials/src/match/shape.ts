/**
 * What a trial asks, as numbers: which demands bind everybody, and which bind one part of it.
 *
 * Trials ask the same things over and over, so a demand is kept once, in memory or in a database, and answered once a
 * person. The verdict for a trial is then a walk over numbers (docs/decisions/0030, 0085).
 */
import type { Node } from '../criterion.ts'
import type { TrialFacts } from '../facts.ts'
import type { Trial } from '../trial.ts'
import { judgeNode } from './judge.ts'

export type Shape = {
  /** Demands that bind everybody. */
  readonly common: readonly number[]
  /** For a trial in several parts: per way of dividing, per part, its demands. */
  readonly divided: readonly (readonly (readonly number[])[])[]
  /** Nothing could be read from it. */
  readonly empty: boolean
}

/** The shape of a trial; `idOf` numbers each distinct demand. */
export function shapeOf(trial: Trial, idOf: (node: Node) => number): Shape {
  const { requirements } = trial
  const common = requirements.filter((r) => r.scopes.length === 0).map((r) => idOf(r.node))
  const kinds = [...new Set(requirements.flatMap((r) => r.scopes[0]?.kind ?? []))]
  const divided = kinds.map((kind) => {
    const mine = requirements.filter((r) => r.scopes[0]?.kind === kind)
    const keys = [...new Set(mine.flatMap((r) => r.scopes.filter((s) => s.kind === kind).map((s) => s.key)))]
    const parts = keys.map((key) =>
      mine.filter((r) => r.scopes.some((s) => s.kind === kind && s.key === key)).map((r) => idOf(r.node)),
    )
    // A text that speaks of one part only has another part, without that demand.
    const alone = kind === 'phase' && trial.phases.length === 1
    return keys.length === 1 && !alone ? [...parts, []] : parts
  })
  return { common, divided, empty: requirements.length === 0 }
}

const met = 0
const open = 1
const notMet = 2

/** Every demand answered for one person: `truth` indexes `overallCodes`, `screening` marks what the trial tests anyway. */
export type Answers = { readonly truth: Uint8Array; readonly screening: Uint8Array }

export function answersOf(demands: readonly Node[], facts: TrialFacts): Answers {
  const truth = new Uint8Array(demands.length)
  const screening = new Uint8Array(demands.length)
  for (const [i, node] of demands.entries()) {
    const v = judgeNode(node, facts)
    truth[i] = v.truth === 'met' ? met : v.truth === 'open' ? open : notMet
    screening[i] = v.missing.every((m) => m.screeningTest) ? 1 : 0
  }
  return { truth, screening }
}

export type Weight = { verdict: number; historyOpen: number; screeningOpen: number }

/** The verdict for one trial, written into `into`: common demands `ids[from..to)`, then the best of each division. */
export function weigh(
  { truth, screening }: Answers,
  ids: ArrayLike<number>,
  from: number,
  to: number,
  divided: readonly (readonly ArrayLike<number>[])[] | undefined,
  empty: boolean,
  into: Weight,
): void {
  let worst = empty ? open : met
  let history = 0
  let atScreening = 0
  for (let k = from; k < to; k++) {
    const id = ids[k] ?? 0
    const t = truth[id] ?? open
    if (t > worst) worst = t
    if (t === open) {
      if (screening[id] === 1) atScreening++
      else history++
    }
  }
  for (const way of divided ?? []) {
    let best = notMet
    for (const part of way) {
      let within = met
      for (let k = 0; k < part.length; k++) within = Math.max(within, truth[part[k] ?? 0] ?? open)
      if (within < best) best = within
    }
    if (best > worst) worst = best
    if (best === open) history++
  }
  into.verdict = worst
  into.historyOpen = history
  into.screeningOpen = atScreening
}

/** Order of the list: likely, then fewest facts that only history answers, then fewest tests of the screening. */
export const rankOf = (w: Weight): number => w.verdict * 1_000_000 + w.historyOpen * 1000 + w.screeningOpen
