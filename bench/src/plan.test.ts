import { expect, test } from 'vitest'
import { planTable } from './plan.ts'

test('the table has a line for each measurement', () => {
  const lines = planTable([{ what: 'a calendar', count: 10, microsecondsEach: 123.45, ratio: 2.345 }])
  expect(lines.at(-1)).toBe('| a calendar | 10 | 123.5 | 2.35 |')
})
