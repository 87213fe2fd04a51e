/** What happens on the way through a plan, and what a decision about it holds. */
import type { BloodTest } from './blood-rules.ts'
import { type Day, earlierFirst, isBefore } from './days.ts'
import type { DrugId } from './drugs.ts'
import type { Evidence } from './evidence.ts'
import type { HeartAnswer } from './heart.ts'
import type { Given } from './late-dose-rules.ts'

export type Schedule = 'q3w' | 'weekly'

export type PlanEvent = { readonly date: Day } & (
  | {
      readonly kind: 'dose given'
      readonly drug: DrugId
      readonly schedule: Schedule
      readonly cycle: number | 'not said'
    }
  | { readonly kind: 'dose planned'; readonly drug: DrugId; readonly schedule: Schedule }
  | { readonly kind: 'attends' }
  | { readonly kind: 'dose missed'; readonly drug: DrugId }
  | {
      readonly kind: 'scan'
      readonly lvefPercent: number
      readonly baselinePercent: number
      readonly symptoms: boolean
    }
  | { readonly kind: 'count'; readonly test: BloodTest; readonly value: number }
  | { readonly kind: 'other test' }
  | { readonly kind: 'closed day' }
)

export type PlanContext = {
  readonly drugs: readonly DrugId[]
  readonly stage: 'early' | 'advanced'
  readonly labels: 'us' | 'eu'
  /** The first HER2 dose, where it is planned; a scan until then is read against the line for starting. */
  readonly her2Start: Day | 'unknown'
  /** The first anthracycline dose; after it another line for starting may hold. */
  readonly anthracyclineFrom: Day | 'none'
}

export type Decision = {
  readonly on: Day
  readonly about: DrugId | 'heart'
  readonly action: 'give' | 'hold' | 'keep holding' | 'may resume' | 'stop rule met' | 'skip'
  readonly by: readonly Evidence[]
  readonly why:
    | 'late dose'
    | 'missed tablet'
    | 'heart scan'
    | 'held for the heart'
    | 'blood count'
    | 'too soon'
  readonly amounts: readonly { readonly drug: DrugId; readonly given: Given; readonly reload: boolean }[]
  readonly daysSinceLast: number | 'unknown'
  readonly daysLate: number | 'not late'
  readonly next: Day | 'not planned'
  readonly heart: HeartAnswer | 'none'
}

export type DecisionFlag =
  | 'labels_differ'
  | 'ask_team'
  | 'clinician_decides'
  | 'heart_doctor'
  | 'team_rebooks_chemo'
  | 'platelets_hold'
  | 'no_make_up_dose'

export type Decisions = { readonly rows: readonly Decision[]; readonly flags: readonly DecisionFlag[] }

/** A decision that says nothing yet. */
export const blank = {
  amounts: [],
  daysSinceLast: 'unknown',
  daysLate: 'not late',
  next: 'not planned',
  heart: 'none',
} as const satisfies Partial<Decision>

/** What the rules of one run read; flags are added on the way. */
export type World = {
  readonly context: PlanContext
  readonly events: readonly PlanEvent[]
  readonly flags: Set<DecisionFlag>
  readonly inUse: readonly DrugId[]
}

/** Days on which the centre gives no doses. */
export const closedDays = (world: World): ReadonlySet<string> =>
  new Set(world.events.flatMap((event) => (event.kind === 'closed day' ? [event.date.toString()] : [])))

/** Drugs whose last dose also counts: other forms of the same antibody. */
// biome-ignore format: a table
const sameAntibody: ReadonlyMap<DrugId, readonly DrugId[]> = new Map<DrugId, readonly DrugId[]>([
  ['trastuzumab_iv', ['trastuzumab_iv', 'trastuzumab_sc', 'phesgo']],
  ['trastuzumab_sc', ['trastuzumab_iv', 'trastuzumab_sc', 'phesgo']],
  ['pertuzumab',     ['pertuzumab', 'phesgo']],
  ['phesgo',         ['pertuzumab', 'phesgo']],
])
const countsAsLast = (drug: DrugId): readonly DrugId[] => sameAntibody.get(drug) ?? [drug]

/** The last day on or before a visit on which the drug was given. */
export function lastGiven(
  world: World,
  drug: DrugId,
  before: Day,
  givenOn: ReadonlyMap<string, Day>,
): Day | 'unknown' {
  const days = [
    ...world.events.flatMap((event) =>
      event.kind === 'dose given' && countsAsLast(drug).includes(event.drug) ? [event.date] : [],
    ),
    ...countsAsLast(drug).flatMap((one) => givenOn.get(one) ?? []),
  ].filter((day) => !isBefore(before, day))
  return days.toSorted(earlierFirst).at(-1) ?? 'unknown'
}

/** Adds several flags. */
export const addFlags = (flags: Set<DecisionFlag>, ...more: readonly DecisionFlag[]): void => {
  for (const flag of more) flags.add(flag)
}
