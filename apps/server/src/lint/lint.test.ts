import { isClean } from '@herald/workflow'
import { describe, expect, test } from 'vitest'
import { areQuestionsOnly, lintReply, orderPlaces } from './lint.ts'

const settings = {
  explained: ['trastuzumab'],
  names: ['Ivy Hospital'],
  isChecklistDone: true,
  asker: { about: 'me' as const, words: 'What does my result mean?' },
}
const paragraph = (text: string) => ({ kind: 'paragraph' as const, text })
const cited = (text: string) => ({ kind: 'cited' as const, text, source: 's', title: 'A trial' })

describe('what a draft must not hold [W15]', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, Parameters<typeof lintReply>[0], check: string, 'yes' | 'no'][] = [
    ['a number without a source',  { blocks: [paragraph('It helps 9 of them.')], ask: ['Why?'] },       'citation on each number', 'no'],
    ['a number with its source',   { blocks: [cited('It helps 9 out of 10.')], ask: ['Why?'] },         'citation on each number', 'yes'],
    ['names that hold a digit',    { blocks: [paragraph('HER2 and T1 are names.')], ask: ['Why?'] },    'citation on each number', 'yes'],
    ['a dose',                     { blocks: [cited('Take 5 mg a day.')], ask: ['Why?'] },              'no dose or order words',  'no'],
    ['an order',                   { blocks: [paragraph('You should call.')], ask: ['Why?'] },          'no dose or order words',  'no'],
    ['plain words',                { blocks: [paragraph('Your team can tell you.')], ask: ['Why?'] },   'no dose or order words',  'yes'],
    ['a known place',              { blocks: [paragraph('They know it at Ivy Hospital.')], ask: ['W?'] },'no identifiers of others','no'],
    ['nothing to ask',             { blocks: [paragraph('This is short.')], ask: [] },                  'ends with what to ask',   'no'],
    ['a hard sentence',            { blocks: [paragraph(`${'Considerable pharmacological heterogeneity '.repeat(9)}.`)], ask: ['W?'] }, 'reading grade fits', 'no'],
  ]
  test.each(cases)('%s', (_, text, check, found) => {
    expect(lintReply(text, settings).findings.find((one) => one.check === check)?.found).toBe(found)
  })
  test('a draft that has everything is ready', () => {
    const text = { blocks: [paragraph('This is common. Your team can help.')], ask: ['What comes next?'] }
    expect(lintReply(text, settings).isReady).toBe(true)
    expect(lintReply(text, { ...settings, isChecklistDone: false }).isReady).toBe(false)
  })
})

describe('a reply with words that might be names [W15] [B3]', () => {
  // biome-ignore format: a table
  const cases: readonly [words: string, hints: readonly string[]][] = [
    ['Your team at the breast clinic can tell you what your result means.',  []],
    ['Kadcyla and Enhertu are two drugs with names that look alike.',        []],
    ['Some people use a Paxman cold cap. Ask the unit if they have one.',    ['Paxman']],
    ['In the KATHERINE trial people had T-DM1 after surgery.',               []],
    ['Zometa and Prolia are drugs for bones.',                               []],
    ['Your surgeon may talk about a DIEP flap or a Goldilocks closure.',     ['DIEP', 'Goldilocks']],
    ['The scan before Christmas will show more.',                            ['Christmas']],
  ]
  test.each(cases)('can be sent: %s', (words, hints) => {
    const { findings, isReady } = lintReply(
      { blocks: [paragraph(words)], ask: ['What is my plan?'] },
      settings,
    )
    expect(isReady).toBe(true)
    const places = findings.find(({ check }) => check === 'no identifiers of others')?.where ?? []
    expect(new Set(places.map(({ start, end }) => words.slice(start, end)))).toEqual(new Set(hints))
    // The same words on a public page wait for a moderator's own words.
    expect(isClean(words)).toBe(hints.length === 0)
  })

  // biome-ignore format: a table
  const naming: readonly string[] = ['Ask Dr Adams about it.', 'They know it at Ivy Hospital.', 'Write to jane.roe@example.org please.', 'My name is Zeynep Arslan.', 'Call 020 7946 0018 for it.']
  test.each(naming)('cannot be sent, since it names or reaches somebody: %s', (words) => {
    const { findings } = lintReply({ blocks: [paragraph(words)], ask: ['What is my plan?'] }, settings)
    expect(findings.find(({ check }) => check === 'no identifiers of others')?.found).toBe('no')
  })
})

describe('questions to her [W12]', () => {
  // biome-ignore format: a table
  const cases: readonly [questions: readonly string[], boolean][] = [
    [['When did it start?'],                       true],
    [['You should rest. When did it start?'],      false],
    [['Tell me more.'],                            false],
  ]
  test.each(cases)('%j', (questions, is) => {
    expect(areQuestionsOnly(questions)).toBe(is)
  })
  test('each order says where it is', () => {
    expect(orderPlaces('Then take two.')).toEqual([{ block: 0, start: 5, end: 13, why: 'a dose' }])
  })
})
