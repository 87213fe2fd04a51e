/**
 * A brief whose messages have become sentences: what the worker hands to the page.
 *
 * The page gets plain text only. So the words of the answers, the tables and the record itself stay in the worker.
 */
import type { OptionLine, Place, QuestionId, Standing } from '@herald/brief/brief'
import type { GateName } from '@herald/brief/gates'
import type { Publication } from '@herald/core'

/** A day as far as the record gives it, as ISO days. */
export type DayRead =
  | { readonly kind: 'on'; readonly day: string }
  | { readonly kind: 'within'; readonly from: string; readonly to: string }
  | { readonly kind: 'undated' }

export type SourceInWords = {
  readonly resource: string
  readonly path: string
  readonly day: DayRead
  /** As they stand in the record. */
  readonly words: string
  readonly inferred: boolean
}

export type EvidenceInWords = {
  readonly fact: string
  readonly sources: readonly SourceInWords[]
  /** Days for which a reading speaks for today; unset where it does not age. */
  readonly holdsDays?: number
}

export type CitationInWords = {
  readonly title: string
  readonly place: string
  readonly identifier: string
  /** How the project knows it, as core's publications say: read, read about, known, or looked for in vain. */
  readonly tag: Publication['tag']
  /** ISO day on which the project last looked at it, or for it. */
  readonly checkedOn: string
}

export type OptionInWords = {
  readonly option: string
  readonly name: string
  readonly status: OptionLine['status']
  readonly what: string
  readonly why: readonly string[]
  readonly approval: readonly string[]
  /** Figures of trials; empty until she chose to see numbers: the worker has not made them (patient-words PW21). */
  readonly benefit: readonly { readonly says: string; readonly source: CitationInWords }[]
  /** True where there are figures that she has not chosen to see. */
  readonly hasHiddenFigures: boolean
  readonly length: string
  readonly visits: string
  readonly effects: readonly string[]
  readonly unknown: readonly string[]
  /** Ids of contested points, shown on the same page. */
  readonly contested: readonly string[]
  readonly forClinician: readonly string[]
  readonly sources: readonly CitationInWords[]
}

export type OpenInWords = {
  readonly request: string
  readonly what: string
  readonly who: string
  readonly ask: string
  readonly wouldChange: readonly { readonly reply: string; readonly leaves: string }[]
  readonly questions: readonly FactQuestionInWords[]
  readonly secondLook: boolean
}

export type PassageInWords = { readonly title: string; readonly lines: readonly string[] }

export type AnswerInWords = {
  readonly id: QuestionId
  readonly question: string
  /** The gate before it, behind which the page gets nothing. */
  readonly closed: GateName | 'no'
  /** A gate before it that she opened: she may close it again. */
  readonly canClose: GateName | 'no'
  readonly standing: Standing
  readonly headline: readonly string[]
  readonly points: readonly string[]
  readonly passages: readonly PassageInWords[]
  readonly restsOn: readonly EvidenceInWords[]
  readonly options: readonly OptionInWords[]
  readonly contested: readonly { readonly id: string; readonly one: string; readonly other: string }[]
  readonly open: readonly OpenInWords[]
  readonly unknown: readonly string[]
  readonly actions: readonly string[]
  readonly ask: readonly string[]
  readonly redFlags: readonly string[]
  readonly sources: readonly CitationInWords[]
}

export type FactQuestionInWords = {
  readonly fact: string
  readonly what: string
  readonly help: string
  readonly input:
    | {
        readonly kind: 'choice'
        readonly as: 'word' | 'number'
        readonly choices: readonly { readonly value: string; readonly label: string }[]
      }
    | { readonly kind: 'number'; readonly unit: string; readonly from: number; readonly to: number }
    | { readonly kind: 'day' }
}

export type MissingInWords = {
  readonly request: string
  readonly what: string
  readonly who: string
  readonly ask: string
  readonly changes: readonly QuestionId[]
  readonly questions: readonly FactQuestionInWords[]
}

export type PlaceInWords = Pick<Place, 'place' | 'state'> & { readonly words: string }

export type BriefInWords = {
  readonly asOf: string
  readonly about: readonly string[]
  readonly redFlags: readonly string[]
  readonly answers: readonly AnswerInWords[]
  /** The second answer as a map. */
  readonly places: readonly PlaceInWords[]
  readonly lookingAfter: readonly PassageInWords[]
  readonly missing: readonly MissingInWords[]
  readonly notices: readonly string[]
}
