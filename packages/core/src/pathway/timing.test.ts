import { describe, expect, test } from 'vitest'
import { type IntervalId, type Standing, timingOf } from './timing.ts'

describe('timing windows (pathway A11): both sides of every line', () => {
  // biome-ignore format: a table
  const rows: readonly [IntervalId, days: number, Standing][] = [
    ['diagnosis to first treatment',  28, 'within the target'],
    ['diagnosis to first treatment',  29, 'past the target'],
    ['diagnosis to first treatment',  60, 'past the target'],
    ['diagnosis to first treatment',  61, 'ask today'],
    ['surgery to drug treatment',     42, 'within the target'],
    ['surgery to drug treatment',     61, 'ask today'],
    ['treatment to surgery',          57, 'ask today'],
    ['surgery to conjugate',          84, 'within the target'],
    ['surgery to conjugate',          85, 'ask today'],
    ['trastuzumab to neratinib',     365, 'within the target'],
    ['trastuzumab to neratinib',     366, 'ask today'],
    ['heart scan on treatment',       90, 'within the target'],
    ['heart scan on treatment',      121, 'ask today'],
  ]
  test.each(rows)('%s after %i days is %s', (id, days, standing) => {
    expect(timingOf({ [id]: days })).toMatchObject([{ id, days, standing }])
  })

  test('an interval that has not started is left out, not called early', () => {
    expect(timingOf({ 'treatment to surgery': -3 })).toEqual([])
    expect(timingOf({})).toEqual([])
  })
})
