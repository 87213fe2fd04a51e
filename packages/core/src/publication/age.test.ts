import { describe, expect, test } from 'vitest'
import { contentCheckedOn, isContentOld, overdueSince } from './age.ts'
import { cite, sources } from './citation.ts'

const nextYear = Number(contentCheckedOn.slice(0, 4)) + 1
const monthAndDay = contentCheckedOn.slice(4)

describe('figures', () => {
  test.each([
    ['on the day of the check', contentCheckedOn, false],
    ['a year later', `${nextYear}${monthAndDay}`, false],
    ['a month after that', `${nextYear}-12-31`, true],
    ['years later', '2040-01-01', true],
  ])('%s', (_, day, isOld) => {
    expect(isContentOld(day)).toBe(isOld)
  })
})

describe('what is due for a check', () => {
  const { reviewBy } = sources['asco-cap-her2-2018']
  const cited = [cite('asco-cap-her2-2018', 'Figure 1')]
  test.each([
    ['on its last day', reviewBy, undefined],
    ['years later', '2040-01-01', reviewBy],
  ])('%s', (_, day, since) => {
    expect(overdueSince(cited, day)).toBe(since)
  })

  const isSource = (key: string): key is keyof typeof sources => key in sources
  const everything = Object.keys(sources)
    .filter(isSource)
    .map((source) => cite(source, ''))
  test('is said with the earliest day; nothing cited is never due', () => {
    const earliest = Object.values(sources)
      .map((one) => one.reviewBy)
      .toSorted()[0]
    expect(overdueSince(everything, '2040-01-01')).toBe(earliest)
    expect(overdueSince([], '2040-01-01')).toBeUndefined()
  })
})
