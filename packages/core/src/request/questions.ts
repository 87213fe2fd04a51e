/**
 * The tables behind the answers that hang on one fact, so that every answer is walked alike and requests are ranked over
 * all of them together. Rooms of the pathway join here.
 */
import { cite } from '../publication/citation.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { clinicalN, distantM, er, her2, pr } from '../staging/facts.ts'
import {
  clinicalAnatomic,
  clinicalStage,
  pathologicalAnatomic,
  pathologicalStage,
} from '../staging/ajcc8-breast-2018-01.ts'
import { type Book, book } from '../walk/book.ts'

/** q01: may HER2 drugs be talked about at all? */
export const her2Question = table({
  id: 'question.her2',
  title: 'Is the cancer HER2-positive?',
  cite: cite('asco-cap-her2-2018', 'Figures 1 to 6'),
  given: [her2],
  outcome: oneOf('HER2', ['positive', 'negative']),
  rows: [
    ['positive', 'positive'],
    ['negative', 'negative'],
  ],
})

/** q02: where is it? */
export const spreadQuestion = table({
  id: 'question.spread',
  title: 'How far has the cancer been found?',
  cite: cite('ajcc8-breast', 'Definitions of N and M'),
  given: [distantM, clinicalN],
  outcome: oneOf('found', ['breast only', 'breast and nodes', 'elsewhere in the body']),
  rows: [
    ['M1', 'any', 'elsewhere in the body'],
    ['M0', 'N0', 'breast only'],
    ['M0', ['N1mi', 'N1', 'N2a', 'N2b', 'N3a', 'N3b', 'N3c'], 'breast and nodes'],
  ],
})

/** q13: do hormones feed it? ER or PR in 1 % of nuclei or more (ASCO/CAP 2020). */
export const hormoneQuestion = table({
  id: 'question.hormone',
  title: 'Is the cancer hormone receptor-positive?',
  cite: cite('asco-cap-er-2020', 'Recommendation 1'),
  given: [er, pr],
  outcome: oneOf('hormone receptors', ['positive', 'negative']),
  rows: [
    ['positive', 'any', 'positive'],
    ['negative', 'positive', 'positive'],
    ['negative', 'negative', 'negative'],
  ],
})

/** One book for all answers: they share variables, so a reply narrows all of them at once (design E12). */
export const answerBook: Book = book([
  her2Question,
  spreadQuestion,
  hormoneQuestion,
  clinicalStage,
  pathologicalStage,
  clinicalAnatomic,
  pathologicalAnatomic,
])
