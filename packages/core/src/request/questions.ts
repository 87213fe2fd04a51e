/**
 * The tables behind the answers that hang on one fact, so that every answer is walked alike and requests are ranked over
 * all of them together. Rooms of the pathway join here.
 */
import { known } from '../fact/fact.ts'
import type { Interval } from '../fact/interval.ts'
import { addUp } from '../fact/readings.ts'
import { cite } from '../publication/citation.ts'
import {
  clinicalAnatomic,
  clinicalStage,
  pathologicalAnatomic,
  pathologicalStage,
} from '../staging/ajcc8-breast-2018-01.ts'
import { clinicalN, distantM, er, her2, pr } from '../staging/facts.ts'
import { number, oneOf } from '../table/column.ts'
import { table, yesOrNo } from '../table/table.ts'
import { type Book, book } from '../walk/book.ts'
import { walk } from '../walk/walk.ts'

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

const daysWaiting = number('days waiting', { unit: 'days', to: 36500 })

/** After a year without a dated start nobody is waiting: the record is of something long past. */
export const stillWaiting = table({
  id: 'question.still-waiting',
  title: 'May somebody still be waiting for treatment?',
  cite: cite('herald', 'pathway section A11: intervals are counted while treatment is due'),
  given: [daysWaiting],
  outcome: yesOrNo('may still be waiting'),
  rows: [
    ['≤ 365', 'yes'],
    ['> 365', 'no'],
  ],
})

/** Whether a treatment that was due so many days ago may still be waited for. */
export const isStillWaiting = (days: number): boolean =>
  walk(answerBook, stillWaiting, new Map([[daysWaiting.name, known(Math.max(0, days))]])).possible.includes(
    'yes',
  )

const ki67Percent = number('Ki-67', { unit: '%', to: 100 })

/** PREDICT counts Ki-67 as positive above 10 % of nuclei. */
export const ki67Class = table({
  id: 'question.ki67',
  title: 'Ki-67 as PREDICT Breast reads it',
  cite: cite('predict-code', 'Ki-67 positive: more than 10 %'),
  given: [ki67Percent],
  outcome: oneOf('Ki-67 class', ['negative', 'positive']),
  rows: [
    ['≤ 10', 'negative'],
    ['> 10', 'positive'],
  ],
})

/** The classes that the counts of a record leave; without any, both. */
export function ki67Of(shares: readonly Interval[]): readonly ('negative' | 'positive')[] {
  if (shares.length === 0) return ['negative', 'positive']
  const fact = addUp(
    shares.map((interval) => ({
      set: { kind: 'intervals', intervals: [interval] },
      state: 'known',
      source: unsourced,
    })),
  )
  return walk(answerBook, ki67Class, new Map([[ki67Percent.name, fact]])).possible
}

const unsourced = { resource: '', path: '', when: { kind: 'undated' }, words: '', inferred: false } as const

/** One book for all answers: they share variables, so a reply narrows all of them at once (design E12). */
export const answerBook: Book = book([
  her2Question,
  spreadQuestion,
  hormoneQuestion,
  clinicalStage,
  pathologicalStage,
  clinicalAnatomic,
  pathologicalAnatomic,
  stillWaiting,
  ki67Class,
])
