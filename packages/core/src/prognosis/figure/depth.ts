/**
 * How much of an answer a person sees: nobody sees a survival number without choosing to (patient-words PW21).
 *
 * What a depth leaves out is not in the data that it returns, so a page cannot show it by mistake.
 */
import type { PredictAnswer } from '../predict/answer.ts'
import type { PredictYear } from '../predict/survival.ts'
import { type Curve, survivalCurves } from './curves.ts'
import { type DotArray, dotArray } from './dots.ts'
import { type NumberRow, numberRows, numbersCsv } from './numbers.ts'
import { allInWords, gainsInWords, type Sentence, wordsOnly } from './sentences.ts'

export const depths = ['no numbers', 'what treatment adds', 'everything'] as const
export type Depth = (typeof depths)[number]

export type Shown =
  | { readonly kind: 'no numbers'; readonly sentences: readonly Sentence[] }
  | {
      readonly kind: 'what treatment adds'
      readonly year: PredictYear
      readonly sentences: readonly Sentence[]
      readonly gains: readonly Pick<NumberRow, 'version' | 'step' | 'year' | 'gain' | 'gainOf100'>[]
    }
  | {
      readonly kind: 'everything'
      readonly year: PredictYear
      readonly sentences: readonly Sentence[]
      readonly dots: DotArray
      readonly curves: readonly Curve[]
      readonly rows: readonly NumberRow[]
      readonly csv: string
    }

/** What to show at a depth; numbers are those at `year` unless they are a course over time. */
export function shownAt(depth: Depth, answer: PredictAnswer, year: PredictYear): Shown {
  switch (depth) {
    case 'no numbers':
      return { kind: depth, sentences: wordsOnly(answer) }
    case 'what treatment adds':
      return {
        kind: depth,
        year,
        sentences: gainsInWords(answer, year),
        gains: numberRows(answer).map(({ version, step, year: at, gain, gainOf100 }) => ({
          version,
          step,
          year: at,
          gain,
          gainOf100,
        })),
      }
    case 'everything':
      return {
        kind: depth,
        year,
        sentences: allInWords(answer, year),
        dots: dotArray(answer.steps, year),
        curves: survivalCurves(answer.steps),
        rows: numberRows(answer),
        csv: numbersCsv(answer),
      }
  }
}
