import { describe, expect, test } from 'vitest'
import { momentInWords } from './moment-words.ts'

describe('a moment as people say it', () => {
  const now = Date.parse('2026-11-03T10:00:00Z')
  // biome-ignore format: a table
  const cases: readonly [moment: string, zone: string, words: string][] = [
    ['2026-11-03T15:40:00Z', 'UTC',              '3.40pm today'],
    ['2026-11-03T15:40:00Z', 'Asia/Kolkata',     '9.10pm today'],
    ['2026-11-03T15:40:00Z', 'Pacific/Auckland', '4.40am tomorrow'],
    ['2026-11-03T12:00:00Z', 'UTC',              'midday today'],
    ['2026-11-04T00:00:00Z', 'UTC',              'midnight tomorrow'],
    ['2026-11-02T00:05:00Z', 'UTC',              '12.05am yesterday'],
    ['2026-11-10T09:00:00Z', 'UTC',              '9am on Tuesday 10 November 2026'],
    ['2026-11-03T12:30:00+02:00', 'UTC',         '10.30am today'],
  ]
  test.each(cases)('%s in %s is %s', (moment, zone, words) => {
    expect(momentInWords(moment, now, zone)).toBe(words)
  })
})
