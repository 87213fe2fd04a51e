/** Every item of the two seed pages has its place, the place passes, and what was wrong in the seeds is said nowhere. */
import { describe, expect, test } from 'vitest'
import { articles, isFresh, passes, placeName, seedItems, sentences } from './seed-coverage.ts'
import { seedRows, wrongToday } from './seed-rows.ts'

const items = seedItems()

describe('the checklist and the rows', () => {
  test('have the same ids, each once', () => {
    expect(items.length).toBe(112)
    expect(seedRows.map(([id]) => id)).toEqual(items.map(({ id }) => id))
  })
  test('there are articles and sentences to look in', () => {
    expect(articles.size).toBeGreaterThan(30)
    expect(sentences.length).toBeGreaterThan(300)
  })
  test('the table in docs is fresh: "npm run -s library-tables" writes it', () => {
    expect(isFresh()).toBe(true)
  })
})

const checkOf = new Map(items.map(({ id, check }) => [id, check]))
describe('each item passes in every place that is named for it', () => {
  test.each(seedRows.map(([id, ...places]) => [id, checkOf.get(id) ?? '', places] as const))(
    '%s: %s',
    (_id, _check, places) => {
      expect(places.filter((place) => passes(place) === false).map(placeName)).toEqual([])
    },
  )
  test('no item is without any place; what holds in part says what is missing', () => {
    const open = seedRows.filter(([, ...places]) => places.every(({ kind }) => kind === 'open'))
    const part = seedRows.filter(([, ...places]) => places.some(({ kind }) => kind === 'open'))
    console.log(
      `NOTICE seed coverage: ${part.length} of ${items.length} items hold in part: ${part.map(([id]) => id).join(', ')}`,
    )
    expect(open.length).toBe(0)
  })
})

describe('what the seeds said and is wrong today', () => {
  test.each(wrongToday)('%s is said by no article and no answer: %s', (_id, pattern) => {
    const inArticles = [...articles]
      .filter(([, text]) => pattern.test(text.replace(/^find: .*$/m, '')))
      .map(([slug]) => slug)
    const inAnswers = sentences.filter(([, words]) => pattern.test(words)).map(([id]) => id)
    expect([...inArticles, ...inAnswers]).toEqual([])
  })
  test('each row that was wrong or partly right has a place of its own to say the correction', () => {
    const wrong = items
      .filter(({ accurate }) => accurate === 'no' || accurate === 'partly')
      .map(({ id }) => id)
    const without = seedRows.filter(
      ([id, ...places]) => wrong.includes(id) && places.every(({ kind }) => kind === 'open'),
    )
    expect(without.map(([id]) => id)).toEqual([])
  })
})

describe('the check can fail', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, place: Parameters<typeof passes>[0]][] = [
    ['an article that is gone',        { kind: 'article', slug: 'no-such-article', says: /./ }],
    ['words that an article lacks',    { kind: 'article', slug: 'her2', says: /one in five/ }],
    ['a sentence that no answer says', { kind: 'answer', question: 'q13', says: /responds poorly/ }],
    ['a file that is gone',            { kind: 'file', path: 'apps/web/src/gone.tsx', holds: /./ }],
  ]
  test.each(cases)('%s', (_why, place) => {
    expect(passes(place)).toBe(false)
  })
})
