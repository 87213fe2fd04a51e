import { describe, expect, test } from 'vitest'
import { nameOf, newAsking, stepsOf } from './asking.ts'
import { emptyDraft } from './kept.ts'
import { hashOf, placeAt } from './place.ts'

const id = 'ab'.repeat(16)

describe('pages after the #', () => {
  test.each([
    ...stepsOf(newAsking(emptyDraft, '')).map((step) => ({ kind: 'step', step }) as const),
    { kind: 'case', id } as const,
    { kind: 'preview', id } as const,
  ])('%o leads back to itself', (place) => {
    expect(placeAt(hashOf(place))).toEqual(place)
  })

  // biome-ignore format: a table
  const cases: readonly [hash: string, name: string, why: string][] = [
    ['',               'before', 'no name is the first page'],
    ['#main',          'none',   'the skip link leaves the page as it is'],
    ['#danger-9',      'none',   'there are eight'],
    ['#danger-0',      'none',   'counted from one'],
    ['#case-12',       'none',   'no id'],
    ['#case-../../me', 'none',   'no id'],
  ]
  test.each(cases)('%s is %s: %s', (hash, name) => {
    const place = placeAt(hash)
    expect(place?.kind === 'step' ? nameOf(place.step) : (place?.kind ?? 'none')).toBe(name)
  })
})
