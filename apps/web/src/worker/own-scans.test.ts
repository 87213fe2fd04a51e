/** A scan typed on the heart's page reaches the answers, on its day; and what of the notes is no scan changes nothing. */
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Circumstances } from '../desk/desk.ts'
import { nobody } from './nobody.ts'
import { type Hers, nothingOfHers, nothingOpen } from './open-record.ts'
import { areScansOf, withOwnScans } from './own-scans.ts'
import { seenOf } from './seen.ts'

const around: Circumstances = { region: '', locale: 'en-GB' }
const scan = (day: string, percent: number) => ({ id: day, day, percent, symptoms: false })
const noting = (...scans: readonly ReturnType<typeof scan>[]): Hers => ({
  ...nothingOfHers,
  notes: { heart: { scans } },
})
/** What the answers rest on for the heart, whether a scan is asked for, and the options that are off. */
const on10March = (hers: Hers) => {
  const { brief } = seenOf(nothingOpen('2027-03-10'), hers, around).gated
  const rests = brief.answers.flatMap(({ restsOn }) => restsOn.filter(({ fact }) => fact.id === 'fact-lvef'))
  return {
    rests: [
      ...new Set(
        rests.flatMap(({ sources }) => sources.map(({ resource, words }) => `${resource}: ${words}`)),
      ),
    ],
    isAsked: brief.missing.some(({ questions }) => questions.some(({ fact }) => fact === 'LVEF')),
    statuses: brief.answers
      .filter(({ id }) => id === 'q04')
      .flatMap(({ options }) => options.map(({ option, why }) => `${option} ${why.length}`)),
  }
}

describe('a heart scan that she typed', () => {
  test('is what the answers rest on, with her as the source, and is no longer asked for', () => {
    const { rests, isAsked } = on10March(noting(scan('2027-03-01', 58)))
    expect([rests, isAsked]).toEqual([['your own answer: 58 %'], false])
    expect([on10March(nothingOfHers).rests, on10March(nothingOfHers).isAsked]).toEqual([[], true])
  })
  test('a weak heart changes the options; a scan of two years ago is old, and is asked for again', () => {
    const { statuses } = on10March(noting(scan('2027-03-01', 38)))
    expect(statuses).not.toEqual(on10March(noting(scan('2027-03-01', 60))).statuses)
    expect(on10March(noting(scan('2025-03-01', 38))).isAsked).toBe(true)
  })
  test('the newest of several counts', () => {
    const { rests } = on10March(noting(scan('2027-03-01', 58), scan('2027-01-05', 39)))
    expect(rests).toEqual(['your own answer: 58 %'])
  })
  // biome-ignore format: a table
  test.each<[string, unknown]>([
    ['no notes',             undefined],
    ['a share for a number', { scans: [scan('2027-03-01', 0.58)] }],
    ['a day that is none',   { scans: [scan('2027-02-30', 58)] }],
    ['another shape',        { scans: 'many' }],
  ])('%s leaves the chart as it is', (_, heart) => {
    expect(withOwnScans(nobody, { heart })).toBe(nobody)
  })
  test('only scans make the answers anew', () => {
    const before = { heart: { scans: [scan('2027-03-01', 58)], numbers: 'words' } }
    expect(areScansOf(before, { heart: { scans: [scan('2027-03-01', 58)], numbers: 'shown' } })).toBe(true)
    expect(areScansOf(before, {})).toBe(false)
    expect(areScansOf({}, { diary: { entries: [] } })).toBe(true)
  })
})

test('the day is a day of the calendar', () => {
  const [reading] = withOwnScans(nobody, noting(scan('2027-03-01', 58)).notes).readings
  expect(reading?.source.when).toEqual({ kind: 'on', day: Temporal.PlainDate.from('2027-03-01') })
})
