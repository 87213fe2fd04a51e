import { describe, expect, test } from 'vitest'
import type { Treatment } from '../chart/chart.ts'
import { onDay, undated } from '../chart/when.ts'
import { dayOf } from '../regimens/days.ts'
import { drugIds } from '../regimens/drugs.ts'
import { drugsInUse, everyDrug, tellsDrugs } from './drugs-in-use.ts'

const day = (text: string) => {
  const found = dayOf(text)
  if (found === undefined) throw new Error(`${text} is not a day.`)
  return found
}
const source = { resource: 'a', path: '', when: undated, words: '', inferred: false }
const given = (ingredient: string, from: string, more: Partial<Treatment> = {}): Treatment => ({
  ingredients: [ingredient],
  kind: 'given',
  from: from === '' ? undated : onDay(day(from)),
  to: undated,
  doseWords: '',
  source,
  ...more,
})
const on = day('2027-03-10')

describe('drugs in use on 10 March 2027', () => {
  // biome-ignore format: a table
  test.each<[string, readonly Treatment[], readonly (readonly [string, number, number])[]]>([
    ['a drip five days ago',            [given('docetaxel', '2027-03-05')],                                              [['docetaxel', 5, 5]]],
    ['two drips: last and first count', [given('docetaxel', '2027-02-12'), given('docetaxel', '2027-03-05')],            [['docetaxel', 5, 26]]],
    ['tablets without an end go on',    [given('letrozole', '2026-03-10')],                                              [['letrozole', 0, 365]]],
    ['tablets that ended',              [given('neratinib', '2026-03-10', { to: onDay(day('2027-03-01')) })],            [['neratinib', 9, 365]]],
    ['a day that is not known',         [given('docetaxel', '')],                                                        [['docetaxel', 0, 0]]],
    ['a dose that is still to come',    [given('docetaxel', '2027-03-11', { kind: 'planned' })],                         []],
    ['a dose that was not given',       [given('docetaxel', '2027-03-05', { kind: 'not-given' })],                       []],
    ['a name with two forms',           [given('trastuzumab', '2027-03-05')],                                            [['trastuzumab_iv', 5, 5], ['trastuzumab_sc', 5, 5]]],
  ])('%s', (_, treatments, expected) => {
    expect(
      drugsInUse(treatments, on).map(({ id, daysSinceLast, daysSinceStart }) => [id, daysSinceLast, daysSinceStart]),
    ).toEqual(expected)
  })
  test('a record whose last dose is 43 days back does not tell her drugs of today; one of 42 days does', () => {
    expect(tellsDrugs([{ id: 'docetaxel', daysSinceLast: 43 }])).toBe(false)
    expect(tellsDrugs([{ id: 'docetaxel', daysSinceLast: 42 }])).toBe(true)
    expect(tellsDrugs([])).toBe(false)
  })
  test('who does not know is judged by every drug of the list', () => {
    expect(everyDrug.map(({ id }) => id)).toEqual(drugIds)
  })
})
