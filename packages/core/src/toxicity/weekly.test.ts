/** The weekly look back: what is asked, in how many questions, and which answers lead to today. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DrugId, drugIds } from '../regimens/drugs.ts'
import { everyDrug } from './drugs-in-use.ts'
import type { ProAnswers } from './pro-ctcae.ts'
import { symptoms } from './symptoms.ts'
import {
  completeAnswers,
  mostWeeklyQuestions,
  placesOf,
  type WeeklyItem,
  weeklyItems,
  weekSignal,
} from './weekly.ts'

const inUse = (...ids: readonly DrugId[]) => ids.map((id) => ({ id, daysSinceLast: 0, daysSinceStart: 0 }))
const every: readonly WeeklyItem[] = symptoms.flatMap(({ id, proCtcae }) =>
  proCtcae.map((item): WeeklyItem => ({ ...item, symptom: id })),
)
const itemOf = (number: number): WeeklyItem => {
  const found = every.find(({ item }) => item === number)
  if (found === undefined) throw new Error(`No symptom has item ${number}.`)
  return found
}

const allAnswers = ({ parts }: WeeklyItem): readonly ProAnswers[] =>
  parts.reduce<readonly ProAnswers[]>(
    (sets, part) => sets.flatMap((set) => placesOf(part).map((place) => ({ ...set, [part]: place }))),
    [{}],
  )

describe('what is asked once a week', () => {
  // biome-ignore format: a table
  test.each<[string, readonly DrugId[], readonly number[]]>([
    ['T-DXd: breath, cough, loose stools, being sick, bruises and nosebleeds, swelling, feeling sick, tiredness', ['t_dxd'], [19, 20, 16, 10, 73, 78, 22, 9, 53]],
    ['an aromatase inhibitor: joints, muscles, flushes', ['letrozole'], [51, 50, 77]],
    ['trastuzumab: breath, swelling',                  ['trastuzumab_iv'], [19, 22]],
  ])('%s', (_, drugs, items) => {
    expect(weeklyItems(inUse(...drugs)).map(({ item }) => item)).toEqual(items)
  })
  test('no drug: nothing', () => {
    expect(weeklyItems([])).toEqual([])
  })
  test('two minutes at most for any drugs: no more questions than fit, none twice, none of fever', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...drugIds), { maxLength: 6 }), (ids) => {
        const items = weeklyItems(inUse(...ids))
        expect(items.flatMap(({ parts }) => parts).length).toBeLessThanOrEqual(mostWeeklyQuestions)
        expect(new Set(items.map(({ item }) => item)).size).toBe(items.length)
        expect(items.map(({ symptom }) => symptom)).not.toContain('fever')
      }),
    )
    expect(weeklyItems(everyDrug).length).toBeGreaterThan(6)
  })
})

describe('the answers of an item', () => {
  // biome-ignore format: a table
  test.each<[string, number, ProAnswers, ProAnswers | undefined]>([
    ['never answers how bad it was',             9,  { frequency: 0 },               { frequency: 0, severity: 0 }],
    ['none answers how much it was in the way',  53, { severity: 0 },                { severity: 0, interference: 0 }],
    ['"none" goes before what was told with it', 53, { severity: 0, interference: 4 }, { severity: 0, interference: 0 }],
    ['there, and how bad is still open',         9,  { frequency: 2 },               undefined],
    ['the first part is open',                   9,  { severity: 2 },                undefined],
    ['both told',                                9,  { frequency: 2, severity: 3 },  { frequency: 2, severity: 3 }],
    ['there or not',                             64, { presence: 1 },                { presence: 1 }],
  ])('%s', (_, item, told, complete) => {
    expect(completeAnswers(itemOf(item), told)).toEqual(complete)
  })
})

describe('which answers lead to the questions of today', () => {
  // biome-ignore format: a table
  test.each<[string, number, ProAnswers, number, boolean]>([
    ['feeling sick now and then, mild',      9,  { frequency: 2, severity: 1 },     1, false],
    ['feeling sick often and badly',         9,  { frequency: 3, severity: 3 },     3, true],
    ['dark urine: its row wants a call',     64, { presence: 1 },                   1, true],
    ['breath, a little worse',               19, { severity: 1, interference: 1 },  1, true],
    ['tired, somewhat',                      53, { severity: 2, interference: 2 },  2, false],
    ['tired to the utmost',                  53, { severity: 4, interference: 4 },  3, true],
    ['no hair loss',                         27, { amount: 0 },                     0, false],
  ])('%s', (_, item, answers, composite, leadsToToday) => {
    expect(weekSignal(itemOf(item), answers)).toEqual({ composite, leadsToToday })
  })

  test('a worse answer never takes the lead away, and nothing told leads nowhere', () => {
    for (const item of every) {
      const none = Object.fromEntries(item.parts.map((part) => [part, 0]))
      expect(weekSignal(item, none).leadsToToday).toBe(false)
    }
    for (const item of every)
      for (const answers of allAnswers(item))
        for (const part of item.parts) {
          const place = placesOf(part).find((each) => each === (answers[part] ?? 0) + 1)
          if (place === undefined || !weekSignal(item, answers).leadsToToday) continue
          expect(weekSignal(item, { ...answers, [part]: place }).leadsToToday).toBe(true)
        }
  })

  test('an item has the answers of its part', () => {
    expect([placesOf('presence').length, placesOf('severity').length]).toEqual([2, 5])
  })
})
