/** What one more fact did to the fifteen answers. */
import type { QuestionId, Standing } from '@herald/brief/brief'
import type { AnswerInWords, BriefInWords } from './brief-in-words.ts'

export type AnswerChange = {
  readonly id: QuestionId
  readonly question: string
  readonly was: { readonly standing: Standing; readonly headline: string }
  readonly is: { readonly standing: Standing; readonly headline: string }
}

/** The answers that read differently now, in the order of the fifteen. */
export function changesBetween(before: BriefInWords, after: BriefInWords): readonly AnswerChange[] {
  return after.answers.flatMap((now): readonly AnswerChange[] => {
    const then = before.answers.find(({ id }) => id === now.id)
    if (then === undefined || said(then) === said(now)) return []
    return [{ id: now.id, question: now.question, was: seen(then), is: seen(now) }]
  })
}

/** What the person reads as the answer. The list of what is open is not part of it: that one always gets shorter. */
const said = ({ standing, headline, points, options, redFlags }: AnswerInWords): string =>
  JSON.stringify([standing, headline, points, options.map(({ option, status }) => [option, status]), redFlags])

const seen = ({ standing, headline }: AnswerInWords) => ({ standing, headline: headline[0] ?? '' })
