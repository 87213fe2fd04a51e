import { exactly } from '@herald/core'
import { describe, expect, test } from 'vitest'
import { nothingKnown, type TrialFacts } from './facts.ts'
import { withOwnAnswers } from './with-own-answers.ts'

describe('her own answers beside the record', () => {
  // biome-ignore format: a table
  const cases: readonly [fact: string, value: string | number, record: Partial<TrialFacts>, expected: Partial<TrialFacts>, why: string][] = [
    ['LVEF', 62,                       {},                                   { lvefPct: exactly(62) },            'open becomes known'],
    ['LVEF', 62,                       { lvefPct: exactly(48) },             { lvefPct: { low: 48, high: 62, lowOpen: false, highOpen: false } }, 'two values are both possible'],
    ['ECOG', '1',                      {},                                   { ecog: [1] },                       'one of five'],
    ['menopausal status', 'postmenopausal', { menopause: ['pre'] },          { menopause: ['pre', 'post'] },      'a conflict is both'],
    ['HER2 status', 'positive',        {},                                   { her2: ['2+ ISH+', '0-1+ ISH+', '3+'] }, 'the cells of positive'],
    ['M', 'M1',                        {},                                   { settings: ['metastatic'] },        'spread'],
    ['pregnancy', 'pregnant',          {},                                   { conditions: { ...nothingKnown.conditions, pregnant: 'yes' } }, 'said'],
    ['frailty', 'fit',                 {},                                   {},                                  'no trial asks it'],
    ['ECOG', 'not a number',           {},                                   {},                                  'what cannot be read changes nothing'],
  ]
  test.each(cases)('%s %s', (fact, value, record, expected) => {
    const facts = { ...nothingKnown, ...record }
    expect(withOwnAnswers(facts, [{ fact, value }])).toEqual({ ...facts, ...expected })
  })
})
