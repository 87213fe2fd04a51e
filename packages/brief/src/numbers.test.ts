/** Why there is no number: each reason in plain words, with the fact to get where a fact would help. */
import { english } from '@herald/content-en'
import type { PredictRefusal } from '@herald/core/prognosis'
import { describe, expect, test } from 'vitest'
import { refusalWords } from './numbers.ts'
import { wordsOf } from './words.ts'

const words = wordsOf('en', english)
const missing = (input: string): PredictRefusal => ({ kind: 'not-known', input, get: '' })

describe('a refusal in plain words', () => {
  // biome-ignore format: a table
  const rows: readonly [refusal: PredictRefusal, says: RegExp][] = [
    [missing('Age at diagnosis'), /your age at diagnosis\. Look at the date/],
    [missing('Size'),             /the size of the cancer\. Ask for the report of your operation/],
    [missing('Positive nodes'),   /how many nodes had cancer in them\. Ask for the report of your operation/],
    [missing('ER'),               /the ER result\. Ask for your pathology report/],
    [{ kind: 'out-of-range', input: 'ageYears', found: 19 },      /from 25 to 85 years old/],
    [{ kind: 'out-of-range', input: 'sizeMm', found: 900 },       /The size of the cancer lies outside/],
    [{ kind: 'out-of-range', input: 'positiveNodes', found: -1 }, /The number of nodes lies outside/],
    [{ kind: 'out-of-range', input: 'heartDoseGy', found: 99 },   /The dose to the heart lies outside/],
    [{ kind: 'part-node', found: 2.5 },                           /The number of nodes lies outside/],
    [{ kind: 'no-value-left', input: 'Size' },                    /do not fit together/],
  ]
  test.each(rows)('%o', (refusal, says) => {
    expect(words(refusalWords(refusal))).toMatch(says)
  })
})
