/** Search where words are on more pages than may be read: the newest stretch, and nothing that is rare is missed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bothDatabases, type Opened } from '../testing/both-databases.ts'
import { everyone, system } from './actor.ts'
import { searchPages } from './search.ts'

const many = 18_500

describe.each(bothDatabases)('search among %s pages', (_, open) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    // A common word on all, two halves in time with words of their own, one page in 4,000 with a rare word.
    await opened.store.as(system, ({ sql }) =>
      sql(
        `insert into site.pages (slug, title, question, short, body, body_text, topic, phase, written_by, reviewed_by, reviewed_on, published_on, look_again_by)
         select 'page-' || n, 'common', '', case when n <= 10000 then 'early' else 'late' end || case when n in (5000, 18000) then ' both' else '' end,
           '{}', case when n % 4000 = 0 then 'needle' else '' end || case when n = 9000 then ' late' else '' end,
           case when n % 2 = 0 then 'diagnosis' else 'side effects' end, 'before treatment', '{}', '"none"', date '2020-01-01' + n / 20, date '2020-01-01', date '2030-01-01'
         from generate_series(1, ${many}) n`,
      ),
    )
  }, 240_000)
  afterAll(async () => {
    await opened.close()
  })
  const find = (words: string, topic?: string) =>
    opened.store.as(everyone, ({ sql }) =>
      searchPages(sql, { words, topic, sort: 'date', offset: 0, limit: 20 }),
    )
  const numbers = (found: Awaited<ReturnType<typeof find>>) =>
    found.pages.map(({ slug }) => Number(slug.slice('page-'.length)))

  test('a word on every page: of the newest, and said to be many', async () => {
    const found = await find('common')
    expect(found.count).toBe('many')
    expect(found.pages).toHaveLength(20)
    expect(Math.min(...numbers(found))).toBeGreaterThan(many - 2 * 4096)
  })
  test('with a rare word every page is found, however old, and counted', async () => {
    const found = await find('common needle')
    expect(numbers(found)).toEqual([16_000, 12_000, 8_000, 4_000])
    expect(found.count).toBe(4)
  })
  test('two words that are each on thousands and together on one old page find it', async () => {
    expect(numbers(await find('early late'))).toEqual([9_000])
  })
  test('a topic narrows inside the index', async () => {
    const found = await find('common needle', 'side effects')
    expect(found).toMatchObject({ pages: [], count: 0 })
    expect(new Set((await find('common', 'diagnosis')).pages.map(({ topic }) => topic))).toEqual(
      new Set(['diagnosis']),
    )
  })
  test('no statement of a search reads more than 2,000 pages', async () => {
    for (const words of ['common', 'early', 'common early', 'late common needle']) {
      const read: number[] = []
      await opened.store.as(everyone, async ({ sql }) => {
        // The tables are too new for PostgreSQL to have counted them.
        await sql('set local enable_seqscan = off')
        await searchPages(
          async (text, values) => {
            if (text.includes('given as')) {
              const plan = await sql(`explain (analyze) ${text}`, values)
              const lines = plan.map((row) => String(row['QUERY PLAN'])).join('\n')
              const [, rows] =
                /CTE given\n.*Bitmap Heap Scan on pages.*? rows=([\d.]+) loops/u.exec(lines) ?? []
              read.push(Number(rows ?? Number.NaN))
            }
            return sql(text, values)
          },
          { words, sort: 'fit', offset: 0, limit: 20 },
        )
      })
      expect(read.length).toBeGreaterThan(0)
      expect(Math.max(...read)).toBeLessThanOrEqual(2_000)
    }
  })
})
