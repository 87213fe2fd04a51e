/** Side effects of her plan: words first; counts only once she has chosen to see them. */
import type { CitationInWords, PassageInWords } from '../brief-in-words.ts'

/** What she chose for side effects; asked for this topic alone (patient-words section 4). */
export type EffectsChoice = 'unset' | 'words' | 'shown' | 'later'

export type EffectsAsk =
  | { readonly kind: 'look' }
  | { readonly kind: 'choose'; readonly choice: EffectsChoice }

export type ArmInWords = { readonly label: string; readonly count: number | 'not shown' }

export type EffectLineInWords = {
  readonly id: string
  readonly event: string
  readonly of: 100 | 1000
  readonly withTreatment: ArmInWords
  readonly without: ArmInWords
  /** The same numbers as the dots, read aloud. */
  readonly sentence: string
  readonly notes: readonly string[]
}

export type EffectTrialInWords = {
  readonly id: string
  readonly about: string
  readonly lines: readonly EffectLineInWords[]
  readonly sources: readonly CitationInWords[]
}

export type EffectsInWords = {
  readonly passages: readonly PassageInWords[]
  readonly lookingAfter: readonly PassageInWords[]
  readonly choice: EffectsChoice
  /** Nothing here before she chose: what the page does not hold, it cannot show by mistake (PW21). */
  readonly numbers:
    | { readonly kind: 'closed' }
    | {
        readonly kind: 'shown'
        readonly before: readonly string[]
        readonly plans: readonly {
          readonly name: string
          readonly trials: readonly EffectTrialInWords[]
          readonly none: readonly string[]
        }[]
        readonly later: readonly EffectLineInWords[]
      }
}
