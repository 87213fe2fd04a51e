import { contestedPoints } from '@herald/core/pathway'
import { describe, expect, test } from 'vitest'
import { contestedTrials, tests } from './contested-trials.ts'
import { readStudy } from './registry/study.ts'
import type { Trial } from './trial.ts'

test('every contested point has a row, and no row is of a point that is gone', () => {
  expect(Object.keys(contestedTrials).toSorted()).toEqual([...contestedPoints].toSorted())
})

test('words are lower case, as they are looked for', () => {
  const words = Object.values(contestedTrials).flatMap((row) => row.words.flat())
  expect(words.length).toBeGreaterThan(50)
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
})

// Invented titles.
const titled = (briefTitle: string): Trial => {
  const study = readStudy({ protocolSection: { identificationModule: { nctId: 'NCT00000001', briefTitle } } })
  if (!study.ok) throw new Error(study.error.message)
  return study.value
}
describe('which trial tests which point', () => {
  // biome-ignore format: a table
  const cases: readonly [title: string, points: readonly string[]][] = [
    ['Neoadjuvant trastuzumab deruxtecan followed by THP in HER2-positive breast cancer', ['U3']],
    ['T-DXd with pertuzumab as first-line treatment of HER2-positive breast cancer',      ['U11']],
    ['Extended adjuvant neratinib after T-DM1',                                            ['U8']],
    ['Omission of pertuzumab after a pathologic complete response',                        ['U5']],
    ['Exercise during treatment',                                                          []],
  ]
  test.each(cases)('%s', (title, points) => {
    expect(contestedPoints.filter((point) => tests(titled(title), point))).toEqual(points)
  })
})
