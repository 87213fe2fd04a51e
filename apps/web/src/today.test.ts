import { describe, expect, test } from 'vitest'
import { dayInFull, monthOrYear } from './today.ts'

describe('days in words', () => {
  // biome-ignore format: a table
  const days: readonly [iso: string, words: string][] = [
    ['2026-11-03', 'Tuesday 3 November 2026'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['undated',    'undated'],
  ]
  test.each(days)('%s is %s', (iso, words) => {
    expect(dayInFull(iso, 'en-GB')).toBe(words)
  })

  // biome-ignore format: a table
  const stretches: readonly [from: string, to: string, words: string | undefined][] = [
    ['1985-05-01', '1985-05-31', 'May 1985'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['2024-02-01', '2024-02-28', undefined],
    ['1985-01-01', '1985-12-31', '1985'],
    ['1985-05-02', '1985-05-31', undefined],
    ['1985-05-01', '1985-06-30', undefined],
  ]
  test.each(stretches)('%s to %s is %s', (from, to, words) => {
    expect(monthOrYear(from, to, 'en-GB')).toBe(words)
  })
})
