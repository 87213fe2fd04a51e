/** Brief -> visit sheet. */
import type { VisitAsk, VisitInWords, VisitQuestion } from '../../desk/sheets/visit.ts'
import type { SheetMaker } from './maker.ts'

export const visit: SheetMaker<'visit'> = ({ brief, words, asOf }, ask, noted) => {
  const known = brief.answers.flatMap(({ id, ask }) =>
    ask.map((message): Omit<VisitQuestion, 'ticked'> => ({ id, words: words(message) })),
  )
  const questions = [...new Map(known.map((question) => [question.words, question])).values()]
  // A question that the answers no longer ask stays on her sheet: she chose it.
  const chosen = after(ask, textsIn(noted))
  const shown: VisitInWords = {
    asOf: asOf.toString(),
    redFlags: brief.redFlags.map(words),
    facts: brief.about.map(words),
    chosen,
    toChoose: questions.map((question) => ({ ...question, ticked: chosen.includes(question.words) })),
    missing: brief.missing.slice(0, 3).map(({ ask }) => words(ask)),
  }
  return Promise.resolve({ shown, noted: chosen.length === 0 ? undefined : chosen })
}

function after(ask: VisitAsk, chosen: readonly string[]): readonly string[] {
  switch (ask.kind) {
    case 'look':
      return chosen
    case 'tick': {
      const others = chosen.filter((each) => each !== ask.question)
      return ask.ticked ? [...others, ask.question] : others
    }
  }
}

const textsIn = (noted: unknown): readonly string[] =>
  Array.isArray(noted) ? noted.filter((each) => typeof each === 'string') : []
