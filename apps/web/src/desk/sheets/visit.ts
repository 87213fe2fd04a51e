/** The visit sheet: what fits on one printed page, from her record, her ticks and her own words. */
import type { QuestionId } from '@herald/brief/brief'

/** What she writes herself. */
export const visitFields = ['name', 'when', 'team', 'since', 'matters', 'notes'] as const
export type VisitField = (typeof visitFields)[number]

/** As many as one visit can hold. */
export const mostQuestions = 7

export type VisitAsk =
  | { readonly kind: 'look' }
  /** Puts a question on the sheet, as the last one, or takes it off. */
  | { readonly kind: 'tick'; readonly question: string; readonly ticked: boolean }
  | { readonly kind: 'move'; readonly question: string; readonly by: -1 | 1 }
  | { readonly kind: 'write'; readonly field: VisitField; readonly text: string }
  /** Takes a line off the page, or puts it back. */
  | { readonly kind: 'leave-out'; readonly line: string; readonly isOut: boolean }

export type VisitQuestion = { readonly id: QuestionId; readonly words: string; readonly ticked: boolean }

export type VisitInWords = {
  /** ISO day. */
  readonly asOf: string
  readonly redFlags: readonly string[]
  readonly facts: readonly string[]
  /** What the diary holds since the last dose, the worst first. */
  readonly diary: readonly string[]
  /** In her order. */
  readonly chosen: readonly string[]
  readonly toChoose: readonly VisitQuestion[]
  readonly missing: readonly string[]
  readonly written: Readonly<Record<VisitField, string>>
  /** Lines that she left out. */
  readonly out: readonly string[]
}
