/** The trials sheet: trials of a file that she opens, sorted by what her record says. Nothing of it leaves the device. */

export type TrialsAsk =
  | { readonly kind: 'look' }
  /** Files of registry records, downloaded by her or by somebody for her. */
  | { readonly kind: 'files'; readonly files: readonly File[] }
  /** The set that this very site keeps beside the app, where it has one. */
  | { readonly kind: 'site-set'; readonly address: string }
  /** A place from the list; empty takes it back. */
  | { readonly kind: 'place'; readonly place: string }
  /** Also trials whose record does not say whether they are open. */
  | { readonly kind: 'unsure'; readonly shown: boolean }
  | { readonly kind: 'put-away' }

export type CriterionInWords = {
  readonly topic: string
  /** The trial's own words, or the name of the record's field. */
  readonly quote: string
  readonly isField: boolean
  readonly result: 'met' | 'not-met' | 'open'
  /** What the comparison rests on, in the words of the record: for the team. */
  readonly detail: string
}

export type MissingInTrial = { readonly what: string; readonly how: string }

export type TrialInWords = {
  readonly nctId: string
  readonly title: string
  readonly group: 'likely' | 'one-fact' | 'more-facts'
  readonly messages: readonly string[]
  readonly missing: readonly MissingInTrial[]
  readonly criteria: readonly CriterionInWords[]
  readonly notAssessed: readonly string[]
  readonly notes: readonly string[]
  /** Cities of places that may take people, the nearest first where she gave a place. */
  readonly sites: readonly string[]
  readonly contacts: readonly string[]
}

export type RefusedTrial = {
  readonly nctId: string
  readonly title: string
  readonly because: readonly string[]
}

export type TrialSetInWords = {
  readonly name: string
  readonly count: number
  readonly headline: readonly string[]
  readonly warnings: readonly string[]
  readonly trials: readonly TrialInWords[]
  readonly reasons: readonly string[]
  readonly refused: readonly RefusedTrial[]
  readonly refusedInAll: number
  readonly closed: number
  readonly unsure: number
  readonly showsUnsure: boolean
  readonly places: readonly { readonly value: string; readonly label: string }[]
  readonly place: string
  /** Points on which experts differ, that touch her answers and that a trial of the set tests. */
  readonly contested: readonly {
    readonly id: string
    readonly trials: readonly { readonly nctId: string; readonly title: string }[]
  }[]
  /** Records that could not be read. */
  readonly problems: readonly string[]
}

export type TrialsInWords = {
  readonly ask: readonly string[]
  readonly means: string
  readonly set: TrialSetInWords | undefined
  /** Why the file that was chosen last could not be used. */
  readonly refusal: string
  /** The site keeps no set of its own. */
  readonly noSiteSet: boolean
}
