/** The visit sheet: what fits on one printed page, from her record and her ticks. */
import type { QuestionId } from '@herald/brief/brief'

export type VisitAsk =
  | { readonly kind: 'look' }
  /** Puts a question on the sheet, as the last one, or takes it off. */
  | { readonly kind: 'tick'; readonly question: string; readonly ticked: boolean }

export type VisitQuestion = { readonly id: QuestionId; readonly words: string; readonly ticked: boolean }

export type VisitInWords = {
  /** ISO day. */
  readonly asOf: string
  readonly redFlags: readonly string[]
  readonly facts: readonly string[]
  /** In her order. */
  readonly chosen: readonly string[]
  readonly toChoose: readonly VisitQuestion[]
  readonly missing: readonly string[]
}
