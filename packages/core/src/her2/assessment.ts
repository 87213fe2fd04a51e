/**
 * Everything Herald says about HER2 of one specimen, from its facts. Reads tables; decides nothing itself.
 */
import type { Facts } from '../fact/fact.ts'
import { known, notRecorded } from '../fact/fact.ts'
import type { Table } from '../table/table.ts'
import { type Book, book } from '../walk/book.ts'
import { boxOf } from '../walk/record.ts'
import { type Walk, walk, walker } from '../walk/walk.ts'
import { certainty, undecided } from './certainty.ts'
import { ihcScore } from './facts.ts'
import { dualGroups, type IshGroup, ishGroups } from './ish-groups.ts'
import { type NextStep, nextStep } from './next-step.ts'
import { retest } from './retest.ts'
import { ihcFromStaining } from './staining.ts'
import { admissible, type Her2Status, her2Status } from './status.ts'
import { dualTested, ishTested } from './tested.ts'
import { comment, type Tier, tier } from './tier.ts'

/** Every table of HER2, compiled together. */
export const her2Book: Book = book([
  her2Status,
  nextStep,
  retest,
  tier,
  comment,
  certainty,
  undecided,
  ihcFromStaining,
])

export type Her2Assessment = {
  /** As printed: equivocal, indeterminate and open are what an undecided status is called. */
  readonly status: Her2Status | 'equivocal' | 'indeterminate' | 'open'
  readonly possible: readonly Her2Status[]
  readonly certainty: 'settled' | 'to-confirm' | 'open'
  readonly group: IshGroup | 'none'
  readonly comment: 'none' | 'group2' | 'group3' | 'group4'
  readonly tier: Tier
  readonly retest: 'none' | 'may' | 'should' | 'should-not'
  readonly nextStep: NextStep
  /** The score read, or derived from the staining described; `none` when there is neither or the specimen cannot count. */
  readonly ihc: '0' | '1+' | '2+' | '3+' | 'none'
  readonly walk: Walk<Her2Status>
}

/** The facts with the IHC score worked out from the staining, where the report gives no score of its own. */
export function withScoreFromStaining(facts: Facts): Facts {
  const score = facts.get(ihcScore.name) ?? notRecorded
  if (score.set.kind !== 'anything') return facts
  const [derived, ...others] = walk(her2Book, ihcFromStaining, facts).possible
  if (derived === undefined || others.length > 0 || derived === 'not defined') return facts
  return new Map(facts).set(ihcScore.name, known(derived, score.sources))
}

/** Applies a table of HER2 to the specimen in hand. */
type WalkTable = <O extends string>(table: Table<O>) => Walk<O>

/** Assesses specimens one after the other; those that no table can tell apart share an assessment (design E23). */
export function her2Assessor(): (given: Facts) => Her2Assessment {
  const known = new Map<string, Her2Assessment>()
  return (given) => {
    const facts = withScoreFromStaining(given)
    const key = boxOf(her2Book, facts).join()
    const before = known.get(key)
    if (before !== undefined) return before
    const made = assess(facts)
    known.set(key, made)
    return made
  }
}

/** Assesses one specimen. */
export const assessHer2 = (given: Facts): Her2Assessment => assess(withScoreFromStaining(given))

function assess(facts: Facts): Her2Assessment {
  const walked: WalkTable = walker(her2Book, facts)
  const status = walked(her2Status)
  const [decided, ...others] = status.possible
  const isDecided = decided !== undefined && others.length === 0
  const steps = walked(nextStep).possible
  // A status that is open waits for something: a step that some branch does not need is still the one to name.
  const step = (isDecided ? steps[0] : (steps.find((name) => name !== 'none') ?? steps[0])) ?? 'none'
  return {
    status: isDecided ? decided : first(undecided, walked),
    possible: status.possible,
    certainty: isDecided ? first(certainty, walked) : 'open',
    group: groupOf(walked),
    comment: isDecided ? first(comment, walked) : 'none',
    tier: isDecided && decided === 'negative' ? first(tier, walked) : 'does not apply',
    retest: isDecided ? first(retest, walked) : 'none',
    nextStep: step,
    ihc: first(admissible, walked) === 'yes' ? scoreOf(facts) : 'none',
    walk: status,
  }
}

/** The first of the outcomes still possible, in the order of the table: the most pressing for steps. */
function first<O extends string>(table: Table<O>, walked: WalkTable): O {
  const [outcome] = walked(table).possible
  if (outcome === undefined)
    throw new Error(`${table.id} has no outcome for a record that the walk accepted.`)
  return outcome
}

function groupOf(walked: WalkTable): IshGroup | 'none' {
  if (first(dualTested, walked) === 'yes') return single(dualGroups, walked)
  return first(ishTested, walked) === 'yes' ? single(ishGroups, walked) : 'none'
}

const single = (table: Table<IshGroup>, walked: WalkTable): IshGroup | 'none' => {
  const [group, ...others] = walked(table).possible
  return group === undefined || others.length > 0 ? 'none' : group
}

function scoreOf(facts: Facts): Her2Assessment['ihc'] {
  const set = facts.get(ihcScore.name)?.set
  const [score, ...others] = set?.kind === 'values' ? set.values : []
  return others.length > 0 ? 'none' : (ihcScore.values.find((value) => value === score) ?? 'none')
}
