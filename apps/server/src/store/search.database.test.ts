/** Search on both databases: ranking, other words, misspelling, filters, and how much work it may do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demonstrationPages } from '../demonstration/pages.ts'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { openClinic } from '../testing/clinic.ts'
import { everyone, system } from './actor.ts'
import { hidePage, markUnderReview } from './pages.ts'
import { searchPages } from './search.ts'
import { mostCandidates } from './search-stretch.ts'
import { wordsIn } from './search-words.ts'
import { synonymPairs } from './synonyms.ts'

describe.each(bothDatabases)('search on %s', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    const { service } = await openClinic(opened.store)
    await opened.store.as(system, async ({ sql }) => {
      for (const [term, also] of synonymPairs)
        await sql('insert into site.synonyms values ($1, $2)', [term, also])
    })
    await demonstrationPages(service)
  }, 60_000)
  afterAll(async () => {
    await opened.close()
  })
  const find = (words: string, more: { topic?: string; sort?: 'fit' | 'date' } = {}) =>
    opened.store.as(everyone, ({ sql }) =>
      searchPages(sql, { words, sort: 'fit', offset: 0, limit: 20, ...more }),
    )

  // biome-ignore format: a table
  const cases: readonly (readonly [why: string, words: string, first: string])[] = [
    ['words of a title',             'heart checked',            'why-is-my-heart-checked'],
    ['another form of a word',       'hearts',                   'why-is-my-heart-checked'],
    ['a brand name',                 'Herceptin heart',          'why-is-my-heart-checked'],
    ['a shorter word',               'chemo work',               'work-during-chemo'],
    ['two words for one',            'echo heart',               'why-is-my-heart-checked'],
    ['a word spelled wrong',         'hormon treetment',         'hormone-treatment-too'],
    ['a drug spelled wrong',         'trastuzumap heart',        'why-is-my-heart-checked'],
    ['a brand name spelled wrong',   'herceptinn heart',         'why-is-my-heart-checked'],
    ['words that no page has all of','work hair hormone fever',  'work-during-chemo'],
    ['operators are only text',      "heart & | ! :* ' checked", 'why-is-my-heart-checked'],
  ]
  test.each(cases)('%s: %s', async (_why, words, first) => {
    const found = await find(words)
    expect(found.pages.slice(0, words.startsWith('work hair') ? 5 : 1).map(({ slug }) => slug)).toContain(
      first,
    )
  })

  test('what was corrected and what was searched besides is said', async () => {
    const found = await find('trastuzumap')
    expect(found.corrected).toEqual([{ from: 'trastuzumap', to: 'trastuzumab' }])
    expect(found.alsoSearched).toContain('herceptin')
  })
  test('a topic narrows, an unknown word finds nothing, no word lists all', async () => {
    expect((await find('trastuzumab', { topic: 'daily life' })).pages).toEqual([])
    expect((await find('xylophone')).pages).toEqual([])
    expect((await find('')).pages.length).toBeGreaterThan(3)
  })
  test('a page that is hidden is not found, and one under review says so', async () => {
    await opened.store.as(system, async ({ sql }) => {
      await hidePage(sql, 'work-during-chemo')
      await markUnderReview(sql, 'why-is-my-heart-checked', true)
    })
    expect((await find('work')).pages.map(({ slug }) => slug)).not.toContain('work-during-chemo')
    expect((await find('heart checked')).pages[0]?.isUnderReview).toBe(true)
  })
  test('the index of terms is used under row-level security', async () => {
    const plan = await opened.store.as(everyone, async ({ sql }) => {
      await sql('set local enable_seqscan = off')
      return sql(
        `explain select slug from site.pages where terms @@ to_tsquery('english', 'heart') limit ${mostCandidates}`,
      )
    })
    expect(JSON.stringify(plan)).toContain('pages_terms')
  })
})

test('at most twelve words of forty letters are looked at', () => {
  expect(wordsIn('a '.repeat(50))).toHaveLength(12)
  expect(wordsIn('x'.repeat(500))[0]).toHaveLength(40)
})
