/** Corrections of a report (an invented one): her words replace what was read, and nothing stale is left beside them. */
import { sentences } from '@herald/content-en/screens/report'
import { undated } from '@herald/core/chart'
import { chartOf, factOf, type PathologyReport, readReport } from '@herald/record/report'
import { describe, expect, test } from 'vitest'
import { english } from '../words/language.tsx'
import { factQuestion, valuesOf } from './fact-question.ts'
import { type Check, ownAnswer, reviewed, withCheck } from './review.ts'

const text = `FINAL DIAGNOSIS:
A. BREAST, LEFT, CORE BIOPSY:
- INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 2.
IMMUNOHISTOCHEMISTRY:
Estrogen receptor: Positive (90%)
HER2 by immunohistochemistry: Positive (score 3+)
`

function read(): PathologyReport {
  const report = readReport(text)
  if (!report.ok) throw new Error(report.error.kind)
  return report.value
}

const check = (fact: Check['fact'], verdict: Check['verdict'], value = ''): Check => ({
  tumour: 1,
  fact,
  verdict,
  value,
})
const readingsWith = (checks: readonly Check[]) =>
  chartOf(reviewed(read(), checks), { document: 'invented', when: undated }).readings

describe('what she says about a fact', () => {
  // biome-ignore format: a table
  const cases: readonly [Check, number, string | undefined, why: string][] = [
    [check('er', 'right'),              1, 'positive', 'as read'],
    [check('er', 'not-sure'),           1, 'positive', 'the report stands until somebody knows'],
    [check('er', 'wrong', 'negative'),  1, 'negative', 'her answer counts'],
    [check('er', 'wrong'),              0, undefined,  'wrong and not known: left out, never guessed'],
  ]
  test.each(cases)('%o leaves %d reading, %s: %s', (said, count, value) => {
    const readings = readingsWith([said]).filter(({ fact }) => fact === 'ER call')
    expect(readings.length).toBe(count)
    expect(readings.map((reading) => (reading.said.kind === 'is' ? reading.said.value : ''))).toEqual(
      value === undefined ? [] : [value],
    )
  })

  test('a corrected reading says that it is her own answer, and what the report says', () => {
    const [reading] = readingsWith([check('her2_ihc', 'wrong', '1+')]).filter(
      ({ fact }) => fact === 'HER2 IHC score',
    )
    expect(reading?.source.words).toContain(ownAnswer)
    expect(reading?.source.words).toMatch(/report says/)
    expect(reading?.said).toEqual({ kind: 'is', value: '1+' })
  })

  test('what was worked out from corrected words goes with them', () => {
    const before = read().tumours[0]
    const after = reviewed(read(), [check('her2_ihc', 'wrong', '1+')]).tumours[0]
    if (before === undefined || after === undefined) throw new Error('The report has no tumour.')
    const derived = before.facts.filter((fact) => fact.derived).map(({ fact }) => fact)
    expect(derived.filter((fact) => fact.startsWith('her2')).map((fact) => factOf(after, fact))).toEqual(
      derived.filter((fact) => fact.startsWith('her2')).map(() => undefined),
    )
  })

  test('the last word counts', () => {
    const checks = withCheck(withCheck([], check('er', 'wrong', 'negative')), check('er', 'right'))
    expect(checks).toEqual([check('er', 'right')])
  })
})

test('every value that she may choose for a fact reaches the chart as that value', () => {
  const withValue = (fact: Check['fact'], value: string) => readingsWith([check(fact, 'wrong', value)])
  for (const value of ['0', '1+', '2+', '3+'])
    expect(withValue('her2_ihc', value).map(({ said }) => said)).toContainEqual({ kind: 'is', value })
})

test('no two facts share colour and line, and each has a question with words', () => {
  const looks = Object.keys(valuesOf).map((_, at) => `${(at + 1) % 6} ${(at + 1) % 5}`)
  expect(new Set(looks).size).toBe(looks.length)
  for (const { fact } of read().tumours.flatMap(({ facts }) => facts))
    expect(factQuestion(fact, english.speak(sentences)).what).not.toBe('')
})
