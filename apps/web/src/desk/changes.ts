/** What one more fact did to the fifteen answers. */
import type { QuestionId, Standing } from '@herald/brief/brief'
import type { AnswerInWords, BriefInWords } from './brief-in-words.ts'

export type AnswerChange = {
  readonly id: QuestionId
  readonly question: string
  readonly was: Standing
  readonly is: Standing
  /** Sentences that the answer said before and does not say now, and the other way round. */
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

/** The answers that read differently now, in the order of the fifteen. */
export function changesBetween(before: BriefInWords, after: BriefInWords): readonly AnswerChange[] {
  return after.answers.flatMap((now): readonly AnswerChange[] => {
    const then = before.answers.find(({ id }) => id === now.id)
    if (then === undefined) return []
    const gone = sentencesOf(then).filter((sentence) => !sentencesOf(now).includes(sentence))
    const added = sentencesOf(now).filter((sentence) => !sentencesOf(then).includes(sentence))
    if (then.standing === now.standing && gone.length === 0 && added.length === 0) return []
    return [{ id: now.id, question: now.question, was: then.standing, is: now.standing, gone, added }]
  })
}

/** What a person reads as the answer. The list of what is open is not part of it: that one always gets shorter. */
const sentencesOf = ({ headline, points, redFlags }: AnswerInWords): readonly string[] => [
  ...redFlags,
  ...headline,
  ...points,
]
