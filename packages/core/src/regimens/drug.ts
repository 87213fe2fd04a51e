/** What one row of the drug tables holds. The rows are in ./antibodies.ts and its neighbours. */
import type { Evidence, Tag } from './evidence.ts'

/** Percent of people; 'not found' is neither zero nor none. */
export type Percent = number | 'not found'

export type Stated = { readonly says: string; readonly by: Evidence }

export type Route = 'IV' | 'SC' | 'oral' | 'SC implant' | 'IM' | 'IM or SC'

/** One effect of a drug as a trial or label counted it. The last tag is the comparison's own, where it is weaker. */
export type Effect = readonly [
  effect: string,
  any: Percent,
  grade3: Percent,
  comparisonAny: Percent,
  comparisonGrade3: Percent,
  people: string,
  by: Evidence,
  comparisonTag?: Tag,
]

export type Drug = {
  readonly id: string
  readonly generic: string
  readonly brands: readonly string[]
  readonly short: string
  readonly class: string
  readonly route: Route
  readonly codes: {
    readonly atc: string
    readonly atcTag: Tag
    readonly rxnorm: string
    readonly rxnormTag: Tag
    readonly note: string
    readonly by: Evidence
  }
  readonly dosing: readonly (Stated & { readonly schedule: string })[]
  readonly caps: Stated
  readonly premedication: Stated
  readonly administration: Stated
  readonly boxed: readonly string[]
  readonly contraindications: readonly string[]
  readonly contraception: Stated
  readonly monitoring: readonly (Stated & { readonly test: string })[]
  readonly effects: readonly Effect[]
  readonly serious: readonly string[]
  readonly longTerm: readonly string[]
}
