/**
 * A trial against a person: every requirement answered, and what follows for the whole.
 *
 * Trial = what binds everybody AND, for each way in which the trial is divided (arms, cohorts, parts, phases), any one
 * division. A part that fails does not stand in the way while another is open to her.
 */
import type { Requirement, Scope, Truth } from '../criterion.ts'
import type { TrialFacts } from '../facts.ts'
import type { Trial } from '../trial.ts'
import { judgeNode } from './judge.ts'
import { allOf, anyOf, type MissingFact, met, type Verdict } from './verdict.ts'

export type Overall = 'likely' | 'likely-not' | 'open'
export type Line = { readonly requirement: Requirement; readonly verdict: Verdict }

export type TrialMatch = {
  readonly trial: Trial
  readonly overall: Overall
  readonly lines: readonly Line[]
  readonly failing: readonly Line[]
  readonly missing: readonly MissingFact[]
  /** The division of the trial that fits best, where it has any. */
  readonly arm: string | undefined
  readonly notes: readonly string[]
}

const overallOf = (truth: Truth): Overall =>
  truth === 'met' ? 'likely' : truth === 'not-met' ? 'likely-not' : 'open'
const order: Readonly<Record<Truth, number>> = { met: 0, open: 1, 'not-met': 2 }

type Division = {
  readonly kind: Scope['kind']
  readonly keys: readonly string[]
  readonly verdict: Verdict
  readonly best: string | undefined
}

const belongs = (r: Requirement, kind: Scope['kind'], key: string): boolean =>
  r.scopes.some((s) => s.kind === kind && s.key === key)
const firstKind = (r: Requirement): Scope['kind'] | undefined => r.scopes[0]?.kind

function divisionsOf(lines: readonly Line[], phases: readonly string[]): readonly Division[] {
  const kinds = [...new Set(lines.flatMap((l) => firstKind(l.requirement) ?? []))]
  return kinds.map((kind) => {
    const mine = lines.filter((l) => firstKind(l.requirement) === kind)
    const keys = [
      ...new Set(mine.flatMap((l) => l.requirement.scopes.filter((s) => s.kind === kind).map((s) => s.key))),
    ]
    const each = keys.map((key) => ({
      key,
      verdict: allOf(mine.filter((l) => belongs(l.requirement, kind, key)).map((l) => l.verdict)),
    }))
    // A text that speaks of one part only has another part, without that demand.
    const alone = kind === 'phase' && phases.length === 1
    const other =
      keys.length === 1 && !alone
        ? [{ key: undefined, verdict: met(`the other ${kind} does not ask it`) }]
        : []
    const ranked = [...each, ...other].toSorted((a, b) => order[a.verdict.truth] - order[b.verdict.truth])
    return {
      kind,
      keys,
      verdict: anyOf(ranked.map((r) => r.verdict)),
      best: ranked[0]?.key === undefined ? undefined : `${kind} ${ranked[0].key}`,
    }
  })
}

/** Every requirement of one trial, answered. */
export function matchTrial(trial: Trial, facts: TrialFacts): TrialMatch {
  const judged = trial.requirements.map(
    (requirement): Line => ({ requirement, verdict: judgeNode(requirement.node, facts) }),
  )
  const divisions = divisionsOf(judged, trial.phases)
  const lines = judged.map((line): Line => {
    const division = divisions.find((d) => d.kind === firstKind(line.requirement))
    if (division === undefined || line.verdict.truth === 'met') return line
    const { dimension } = line.requirement
    // Another part that asks nothing here, or something she meets, leaves this line without force.
    const elsewhere = division.keys.filter((key) => !belongs(line.requirement, division.kind, key))
    const spared = elsewhere.some((key) =>
      judged.every(
        (l) =>
          l.requirement.dimension !== dimension ||
          !belongs(l.requirement, division.kind, key) ||
          l.verdict.truth === 'met',
      ),
    )
    if (spared)
      return { ...line, verdict: met(`${line.verdict.why}; another ${division.kind} does not need it`) }
    if (order[line.verdict.truth] <= order[division.verdict.truth]) return line
    return {
      ...line,
      verdict: { ...division.verdict, why: `${line.verdict.why}; another ${division.kind} does not need it` },
    }
  })
  const whole = allOf([
    ...lines.filter((l) => l.requirement.scopes.length === 0).map((l) => l.verdict),
    ...divisions.map((d) => d.verdict),
  ])
  const nothingRead = trial.requirements.length === 0
  return {
    trial,
    overall: nothingRead ? 'open' : overallOf(whole.truth),
    lines,
    failing: lines.filter((l) => l.verdict.truth === 'not-met'),
    missing: whole.truth === 'open' ? whole.missing : [],
    arm: divisions.map((d) => d.best).find((b) => b !== undefined),
    notes: trial.notes,
  }
}
