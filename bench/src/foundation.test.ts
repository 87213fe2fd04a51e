/** No budget is missed twenty-five times over, and the record that is measured is what it says it is. Slow machines have room; mistakes have not. */
import { makeBrief } from '@herald/brief'
import { dayFrom } from '@herald/core/chart'
import { requests } from '@herald/core/request'
import { readRecord } from '@herald/record'
import { describe, expect, test } from 'vitest'
import { measureFoundation } from './foundation.ts'
import { asOfDay, type RecordKind, resourceCount, syntheticRecord } from './synthetic-record.ts'

const slack = 25

describe('budgets of design section 7 and E23, twenty-five times over', () => {
  const measures = measureFoundation({ warmUpMs: 250, measureMs: 80 })
  const promised = measures.flatMap(({ what, timing, budgetMs }) =>
    budgetMs === 'none' ? [] : [{ what, medianMs: timing.medianMs, budgetMs }],
  )
  test('there are budgets to hold', () => {
    expect(promised.length).toBeGreaterThan(10)
  })
  test.each(promised)('$what: less than twenty-five times $budgetMs ms', ({ medianMs, budgetMs }) => {
    expect(medianMs).toBeLessThan(budgetMs * slack)
  })
  test.each(measures.filter(({ mustBeatParsing }) => mustBeatParsing))(
    '$what: less than twenty-five times as long as parsing',
    ({ ratio }) => {
      expect(ratio).toBeLessThan(slack)
    },
  )
})

describe('the synthetic record', () => {
  // biome-ignore format: a table
  const rows: readonly [kind: RecordKind, missing: readonly string[]][] = [
    ['known', []],
    ['open',  ['distant', 'her2', 'hormone', 'nodes']],
  ]
  test.each(rows)('%s: 1,000 resources of one person, and just this is missing: %j', (kind, missing) => {
    const asOf = dayFrom(asOfDay)
    if (asOf === 'unreadable') throw new Error(`${asOfDay} is not a day.`)
    const { charts, counts } = readRecord([
      { kind: 'text', name: 'synthetic.json', text: syntheticRecord(kind) },
    ])
    const [chart, ...others] = charts
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(resourceCount)
    expect(others).toEqual([])
    if (chart === undefined) throw new Error('No chart.')
    // What the pathway asks beside these (a blood count, an ultrasound) is no gap of the record's own facts.
    const gaps = new Set(requests.map(({ id }) => id))
    const asked = makeBrief({ chart, asOf })
      .missing.map(({ request }) => request)
      .filter((id) => gaps.has(id))
    expect(asked.toSorted()).toEqual(missing)
  })
})
