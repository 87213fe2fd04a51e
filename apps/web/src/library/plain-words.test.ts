/** Every article against the rules of plain words that a machine can check. */
import { describe, expect, test } from 'vitest'
import { theLibrary } from '../../library-files.ts'
import { isFresh } from '../../plain-words.ts'
import { measured } from './measured.ts'

const { series, glossary } = theLibrary()
const all = series.flatMap(({ articles }) => articles).map((article) => measured(article, glossary))

// biome-ignore format: a table
const rules: readonly [rule: string, says: string][] = [
  ['PW1',        'reading grade of each part, adjusted, 6 or less'],
  ['PW2',        'reading grade of each part, raw, 9 or less (8 is the aim, 9 a warning)'],
  ['PW3',        'SMOG of the page, adjusted, 9 or less'],
  ['PW4',        'no sentence over 20 words'],
  ['PW4 mean',   'sentences of 14 words or fewer on average'],
  ['PW5',        'paragraphs of 3 sentences or fewer'],
  ['PW6',        'passive voice in under 10 of 100 sentences'],
  ['PW6 action', 'no passive voice in an action'],
  ['PW7',        'no abbreviation that is not explained'],
  ['PW8',        'no percent, odds, "1 in x" or relative risk'],
  ['PW9',        'one denominator a page'],
  ['PW12',       'no "common", "rare", "high" or "low" alone'],
  ['PW14',       'an action, each begun with a verb'],
  ['PW20',       'no banned word'],
  ['PW21',       'no count of people alive or free of a return'],
  ['everyone',   'people, not women'],
]

describe('every article', () => {
  test('there are articles to measure', () => {
    expect(all.length).toBeGreaterThan(30)
  })
  test.each(rules)('%s: %s', (rule) => {
    const found = all.flatMap(({ findings }) => findings.filter((finding) => finding.rule === rule))
    expect(found.map(({ where, found: words }) => `${where}: ${words}`)).toEqual([])
  })
  test('no rule is measured that is not in the table above', () => {
    const known = rules.map(([rule]) => rule)
    expect(all.flatMap(({ findings }) => findings.filter(({ rule }) => !known.includes(rule)))).toEqual([])
  })
})

test('the table in docs is fresh: "npm run -s library-tables" writes it', () => {
  expect(isFresh()).toBe(true)
})
