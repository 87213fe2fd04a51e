/** What a search may read, whatever the counts: the bounds of the plan as laws, and rows for the cases it was made for. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Counted,
  mostRead,
  type Plan,
  planForAll,
  planForAny,
  type Site,
  uncommon,
} from './search-stretch.ts'

const million: Site = { pages: 1_000_000, lastPlace: 1_000_000 }
const words = (...pages: readonly number[]) => pages.map((n) => ({ pages: n }))

describe('planForAll', () => {
  // biome-ignore format: a table
  const cases: readonly (readonly [why: string, site: Site, pages: readonly number[], inIndex: readonly number[], marks: 'all' | 4096 | 8192 | 16384])[] = [
    ['a rare word alone',                               million, [900],              [900],         'all'],
    ['a rare word leads, the common one is looked for', million, [900, 990_000],     [900],         'all'],
    ['two words that narrow together',                  million, [20_000, 90_000],   [20_000, 90_000], 'all'],
    ['a word on every hundredth page: a wider stretch', million, [13_000],      [13_000],      8192],
    ['a common word: the newest that are enough',       million, [250_000],          [250_000],     4096],
    ['a word on every page: no word, only a stretch',   million, [1_000_000],        [],            4096],
    ['neither rare nor common: a wider stretch',        million, [9_000],            [9_000],       16384],
    ['two that are hardly ever together: all of it',    million, [9_000, 10_000],    [9_000, 10_000], 'all'],
    ['a small site',                                    { pages: 40, lastPlace: 60 },     [40, 3],    [3],    'all'],
    ['a middling site, a word on every page',           { pages: 3000, lastPlace: 3000 }, [3000],     [3000], 'all'],
  ]
  test.each(cases)('%s', (_, site, pages, inIndex, marks) => {
    const plan = planForAll(site, words(...pages))
    expect(plan.inIndex.map((one) => one.pages)).toEqual(inIndex)
    const tier = { all: 'all', 4096: '~0', 8192: '~1', 16384: '~2' }[marks]
    expect(plan.marks === 'all' ? ['all', 'all'] : plan.marks.map((mark) => mark.slice(0, 2))).toEqual([
      tier,
      tier,
    ])
  })
})

const site = fc
  .tuple(fc.nat(5_000_000), fc.nat(5_000_000))
  .map(([pages, gone]): Site => ({ pages: pages + 1, lastPlace: pages + 1 + gone }))
const counts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 })
const widthOf = (plan: Plan<Counted>) =>
  plan.marks === 'all' ? undefined : plan.marks.length * 2 ** (12 + Number(plan.marks[0]?.slice(1, 2)))

describe('laws of both plans', () => {
  test.each([
    ['all', planForAll],
    ['any', planForAny],
  ] as const)('%s: the index is asked for something, and its shortest list is short', (kind, planned) => {
    fc.assert(
      fc.property(site, counts, (one, shares) => {
        const groups = shares.map((share) => ({ pages: Math.max(1, Math.round(share * one.pages)) }))
        const plan = planned<Counted>(one, groups)
        expect(plan.inIndex.length > 0 || plan.marks !== 'all').toBe(true)
        const lists = plan.inIndex.map(({ pages }) => pages)
        const word =
          lists.length === 0 ? one.pages : kind === 'all' ? Math.min(...lists) : lists.reduce((a, b) => a + b)
        expect(Math.min(word, widthOf(plan) ?? one.pages)).toBeLessThanOrEqual(33_000)
      }),
    )
  })

  test('all: what is on most pages of a large site is never asked of the index', () => {
    fc.assert(
      fc.property(site, counts, (one, shares) => {
        const groups = shares.map((share) => ({ pages: Math.max(1, Math.round(share * one.pages)) }))
        for (const { pages } of uncommon(one, groups))
          expect(pages <= mostRead || pages <= 0.3 * one.pages).toBe(true)
      }),
    )
  })
})
