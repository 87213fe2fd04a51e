import { whenWords } from '@herald/core/chart'
import { describe, expect, test } from 'vitest'
import { whenFrom } from './day.ts'

describe('dates as written, partial ones as ranges', () => {
  // biome-ignore format: a table
  const cases: readonly [words: string, when: string | undefined, why: string][] = [
    ['2021-05-03',                '2021-05-03',            'a day'],
    ['2021-05',                   '2021-05-01/2021-05-31', 'a month'],
    ['2024-02',                   '2024-02-01/2024-02-29', 'a leap month'],
    ['2021',                      '2021-01-01/2021-12-31', 'a year'],
    ['2021-05-03T23:41:09-04:00', '2021-05-03',            'the day where it was written, not in UTC'],
    ['03.05.2021',                '2021-05-03',            'German'],
    ['2021-02-30',                undefined,               'no such day'],
    ['2021-13',                   undefined,               'no such month'],
    ['YYYY-MM-DD',                undefined,               'a template'],
    ['0021-05-03',                undefined,               'nobody lived then'],
    ['9999-12-31',                undefined,               'for ever'],
    ['yesterday',                 undefined,               'words'],
  ]
  test.each(cases)('%s: %s (%s)', (words, expected) => {
    const when = whenFrom(words)
    expect(when === undefined ? undefined : whenWords(when)).toBe(expected)
  })
})
