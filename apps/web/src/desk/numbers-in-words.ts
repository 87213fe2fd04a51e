/**
 * Survival numbers as the page shows them, and the choice that comes first (patient-words PW21).
 *
 * Before the choice there is nothing here but the question: what the page does not hold, it cannot show by mistake.
 */
export const numbersYears = [5, 10, 15] as const
export type NumbersYear = (typeof numbersYears)[number]

/** What she chose for the record that is open. Another record asks again. */
export type NumbersChoice =
  | { readonly kind: 'unset' }
  | { readonly kind: 'words' }
  | { readonly kind: 'shown'; readonly depth: 'what treatment adds' | 'everything' }
  /** Not now: asked again on another day, not in this visit. */
  | { readonly kind: 'later'; readonly day: string }

export type NumbersInWords = {
  readonly question: string
  /** All of one size, none preset. */
  readonly labels: {
    readonly words: string
    readonly adds: string
    readonly everything: string
    readonly later: string
  }
  readonly choice: NumbersChoice
  readonly answer: NumbersAnswer
}

export type NumbersAnswer =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly sentences: readonly string[] }
  /** No number, with the reason; `canBeSettled` where a fact that she can get would bring one. */
  | { readonly kind: 'refused'; readonly sentences: readonly string[]; readonly canBeSettled: boolean }
  | ({ readonly kind: 'shown' } & ShownInWords)

export type ShownInWords = {
  readonly year: NumbersYear
  /** Read before the first number. */
  readonly before: readonly string[]
  /** One group a treatment step. */
  readonly steps: readonly (readonly string[])[]
  /** The range around it all, and the harm beside the gain. */
  readonly notes: readonly string[]
  readonly limits: readonly string[]
  readonly getNext: readonly string[]
  readonly source: readonly string[]
  readonly after: string
  readonly tables: readonly NumbersTable[]
  /** Only at the depth that shows everything. */
  readonly figure: { readonly kind: 'none' } | ({ readonly kind: 'drawn' } & NumbersFigure)
}

export type NumbersTable = {
  readonly caption: string
  readonly years: readonly string[]
  readonly rows: readonly { readonly step: string; readonly cells: readonly (readonly string[])[] }[]
}

/** Drawings are markup made by the core from numbers and from our own sentences; nothing of a record is in them. */
export type NumbersFigure = {
  readonly dots: string
  readonly marks: readonly { readonly mark: string; readonly words: string }[]
  readonly curves: string
  readonly csv: string
}
