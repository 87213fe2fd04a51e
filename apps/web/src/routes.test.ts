import { describe, expect, test } from 'vitest'
import { everyRoute, pathOf, type Route, routeAt } from './routes.ts'
import { titleOf } from './title.ts'
import { english } from './words/language.tsx'

describe('addresses', () => {
  test.each(everyRoute.map((route) => [pathOf(route), route] as const))(
    '%s leads back to itself',
    (path, route) => {
      expect(routeAt(path)).toEqual(route)
    },
  )

  // biome-ignore format: a table
  const cases: readonly [path: string, kind: Route['kind'] | 'none', why: string][] = [
    ['/answers/',     'answers', 'a slash at the end'],
    ['/answers/q03/', 'answer',  'a slash at the end'],
    ['/answers/q16',  'none',    'there are fifteen'],
    ['/answers/q3',   'none',    'not how it is written'],
    ['/Answers',      'none',    'addresses are lower case'],
    ['//',            'start',   'only slashes'],
    ['/nowhere',      'none',    'unknown'],
  ]
  test.each(cases)('%s is %s: %s', (path, kind) => {
    expect(routeAt(path)?.kind ?? 'none').toBe(kind)
  })

  test('no title of a private page names an illness', () => {
    const titles = everyRoute.map((route) => titleOf(route, english.say))
    expect(titles.filter((title) => /cancer|HER2|breast|stage/i.test(title))).toEqual([])
  })
})
