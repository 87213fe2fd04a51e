/** What is called old, and what is not: a fact by the row of the guideline, a text of ours by its words and source. */
import type { Block } from '@herald/api'
import { describe, expect, test } from 'vitest'
import { isStale, staleBlocks } from './stale.ts'

describe('a shared fact', () => {
  // biome-ignore format: a table
  const cases: readonly [asOf: string | undefined, holdsDays: number | undefined, today: string, boolean][] = [
    ['2026-08-23', 90,        '2026-11-21', false],
    ['2026-08-22', 90,        '2026-11-21', true],
    ['2020-01-01', undefined, '2026-11-21', false],
    [undefined,    90,        '2026-11-21', false],
    ['2026-11-22', 90,        '2026-11-21', false],
  ]
  test.each(cases)('of %s, good for %s days, on %s: stale %s', (asOf, holdsDays, today, is) => {
    expect(isStale({ asOf, holdsDays }, today)).toBe(is)
  })
})

describe('a text of ours in a reply', () => {
  const own = {
    from: 'x',
    text: 'HER2 is a part on the cell.',
    source: 's1',
    title: 't',
    checkedOn: '2026-11-21',
  }
  const cited = (text: string, source: string): Block => ({ kind: 'cited', text, source, title: 't' })
  // biome-ignore format: a table
  const cases: readonly [string, Block, typeof own[], number[]][] = [
    ['as it stands',             cited(own.text, 's1'),                          [own], []],
    ['with other words by now',  cited('HER2 was a part.', 's1'),                [own], [0]],
    ['with another source',      cited(own.text, 's2'),                          [own], [0]],
    ['before ours are loaded',   cited('HER2 was a part.', 's1'),                [],    []],
    ['a paragraph of the writer',{ kind: 'paragraph', text: 'Her own words.' },  [own], []],
  ]
  test.each(cases)('%s', (_, block, texts, stale) => {
    expect(staleBlocks([block], texts)).toEqual(stale)
  })
})
