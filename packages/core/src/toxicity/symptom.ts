/** What one row of the symptom table holds: how a symptom is graded and which rules raise its level. */
import type { DrugOrGroup } from '../regimens/drug-groups.ts'
import type { Evidence } from '../regimens/evidence.ts'
import type { Flag } from './flags.ts'
import type { Level } from './levels.ts'

/** A clinician's CTCAE grade, or what stands in for it; 0 is "nothing reported". */
export type Grade = 0 | 1 | 2 | 3 | 4

/** Numbers a person can report. Not measured is absent, and matches no rule. */
export const measures = [
  'temp_c',
  'spo2',
  'extra_stools_24h',
  'vomits_24h',
  'weight_gain_kg_24h',
  'weight_gain_kg_7d',
  'weight_gain_percent',
  'weight_loss_percent_month',
] as const
export type Measure = (typeof measures)[number]

/** Numbers that the engine works out from the drugs: the fewest days since a drip or shot, and since a drug began. */
export type Clock = 'days_since_dose' | 'days_since_start'

export type Values = Readonly<Partial<Record<Measure | Clock, number>>>

/** Every condition named must hold; a condition not named asks nothing. */
export type When = {
  readonly gradeAtLeast?: Grade
  readonly drugs?: readonly DrugOrGroup[]
  readonly flags?: readonly Flag[]
  readonly alsoFlags?: readonly Flag[]
  readonly atLeast?: Values
  readonly atMost?: Values
  readonly below?: Values
}

export type Rule = { readonly id: string; readonly when: When; readonly level: Level }

export type ProPart = 'frequency' | 'severity' | 'interference' | 'presence' | 'amount'
export type CompositeTable =
  | 'freq_only'
  | 'sev_only'
  | 'int_only'
  | 'freq_sev'
  | 'freq_int'
  | 'sev_int'
  | 'freq_sev_int'
  | 'none'

export type Symptom = {
  readonly id: string
  /** PRO-CTCAE items by NCI's number; the wording is NCI's and is not kept here. */
  readonly proCtcae: readonly {
    readonly item: number
    readonly parts: readonly ProPart[]
    readonly table: CompositeTable
  }[]
  readonly ctcae: { readonly term: string; readonly code: string; readonly note: string }
  readonly ask: readonly (Measure | Flag)[]
  readonly gradeFromValues: readonly {
    readonly value: Measure
    readonly atLeast: number
    readonly grade: Grade
  }[]
  readonly gradeFromFlags: readonly { readonly flag: Flag; readonly grade: Grade }[]
  /** Level of each grade; a grade above the last keeps the last one's level, grade 0 is self care. */
  readonly base: Readonly<Partial<Record<1 | 2 | 3 | 4, Level>>>
  readonly rules: readonly Rule[]
  readonly selfCareLines: number
  readonly by: Evidence
}
