/** What a result says, before it knows which tumour and day it belongs to. */
import type { ChartFact, Said } from '@herald/core/chart'

export type Statement = {
  readonly fact: ChartFact
  readonly said: Said
  readonly path: string
  readonly words: string
  readonly inferred: boolean
}

export const is = (
  fact: ChartFact,
  value: string,
  path: string,
  words: string,
  inferred = false,
): Statement => ({
  fact,
  said: { kind: 'is', value },
  path,
  words,
  inferred,
})
