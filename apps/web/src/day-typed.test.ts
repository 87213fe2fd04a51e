import { expect, test } from 'vitest'
import { dayTyped } from './day-typed.ts'

// biome-ignore format: a table
const cases: readonly [day: string, month: string, year: string, read: string][] = [
  ['3',  '11',        '2026', '2026-11-03'],
  ['03', 'November',  '2026', '2026-11-03'],
  [' 3', 'nov.',      '2026', '2026-11-03'],
  ['20', '11',        '2026', '2026-11-20'],
  ['21', '11',        '2026', 'future'],
  ['29', '2',         '2025', 'impossible'],
  ['29', '2',         '2024', '2024-02-29'],
  ['31', 'June',      '2026', 'impossible'],
  ['3',  '13',        '2026', 'impossible'],
  ['3',  'x',         '2026', 'impossible'],
  ['',   '11',        '2026', 'impossible'],
  ['3',  '11',        '26',   'impossible'],
]
test.each(cases)('%s %s %s is %s', (day, month, year, read) => {
  const found = dayTyped(day, month, year, '2026-11-20')
  expect(found.kind === 'day' ? found.day : found.kind).toBe(read)
})
