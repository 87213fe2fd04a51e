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
    ['Tucatinib after trastuzumab deruxtecan in HER2-positive breast cancer',             ['U12', 'U13']],
    ['T-DXd in HER2-positive breast cancer after earlier pyrotinib',                      []],
    ['Patritumab deruxtecan with pertuzumab in metastatic breast cancer',                 []],
    ['Dalpiciclib and letrozole as maintenance in HER2-negative breast cancer',           []],
    ['Ovarian suppression with letrozole in premenopausal HER2-negative breast cancer',   []],
    ['Trastuzumab in non-small cell lung cancer with a HER2 mutation',                    []],
    ['Moderate or high dose of nodal radiotherapy after surgery of the breast',           []],
    ['Nodal irradiation or none when nodes are clear after neoadjuvant treatment',        ['U10']],
    ['Exercise during treatment',                                                          []],
  ]
  test.each(cases)('%s', (title, points) => {
    expect(contestedPoints.filter((point) => tests(titled(title), point))).toEqual(points)
  })
})

test('a trial that lets nobody HER2-positive in, or is of another cancer, tests no point', () => {
  const study = (eligibilityCriteria: string, conditions: readonly string[]): Trial => {
    const read = readStudy({
      protocolSection: {
        identificationModule: {
          nctId: 'NCT00000002',
          briefTitle: 'T-DXd with pertuzumab as first-line treatment',
        },
        conditionsModule: { conditions },
        eligibilityModule: { eligibilityCriteria },
      },
    })
    if (!read.ok) throw new Error(read.error.message)
    return read.value
  }
  const asked = 'Inclusion Criteria:\n\n* HER2-positive metastatic disease'
  expect(tests(study(asked, ['Breast Cancer']), 'U11')).toBe(true)
  expect(tests(study(asked, ['Gastric Cancer']), 'U11')).toBe(false)
  expect(tests(study(asked.replace('positive', 'negative'), ['Breast Cancer']), 'U11')).toBe(false)
})

test('what a trial asks to have been given before places it after that drug', () => {
  const read = readStudy({
    protocolSection: {
      identificationModule: { nctId: 'NCT00000003', briefTitle: 'A new drug in HER2-positive breast cancer' },
      eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria:\n\n* Prior treatment with T-DXd' },
    },
  })
  expect(read.ok && tests(read.value, 'U13')).toBe(true)
})
