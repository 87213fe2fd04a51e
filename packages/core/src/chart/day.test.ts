import { describe, expect, test } from 'vitest'
import { dayFrom, daysBetween } from './day.ts'

describe('days between two clinical days', () => {
  const rows: readonly [from: string, to: string, days: number][] = [
    ['2026-11-20', '2026-11-20', 0],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2000-02-28', '2000-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
    ['2026-03-01', '2026-01-01', -59],
    ['1950-01-01', '2026-11-20', 28082],
  ]
  test.each(rows)('%s to %s: %d', (from, to, days) => {
    const [a, b] = [dayFrom(from), dayFrom(to)]
    expect(a === 'unreadable' || b === 'unreadable' ? 'unreadable' : daysBetween(a, b)).toBe(days)
    expect(a === 'unreadable' || b === 'unreadable' ? 'unreadable' : a.until(b).total('days')).toBe(days)
  })
  test.each(['2026-02-30', '2026-13-01', '20.11.2026', ''])('"%s" is not a day', (iso) => {
    expect(dayFrom(iso)).toBe('unreadable')
  })
})
