import { describe, expect, test } from 'vitest'
import { dayTyped } from './day-typed.ts'

describe('a day in three fields', () => {
  // biome-ignore format: a table
  test.each<[string, string, string, string | undefined]>([
    ['6',  '8',      '2026', '2026-08-06'],
    ['06', 'August', '2026', '2026-08-06'],
    ['6',  'aug.',   '2026', '2026-08-06'],
    ['30', '2',      '2026', undefined],
    ['29', '2',      '2028', '2028-02-29'],
    ['6',  'Au',     '2026', undefined],
    ['6',  '13',     '2026', undefined],
    ['6',  '8',      '26',   undefined],
    ['',   '8',      '2026', undefined],
  ])('%s, %s, %s is %s', (day, month, year, iso) => {
    expect(dayTyped(day, month, year, 'en-GB')).toBe(iso)
  })
})
