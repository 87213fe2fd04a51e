/** A question on its way: what each page needs, which page may be seen, and exactly what is sent. */
import { dangerQuestions, type SharedFact, submitQuestion } from '@herald/api'
import { describe, expect, test } from 'vitest'
import {
  type Asking,
  after,
  allowed,
  type Missing,
  missingAt,
  nameOf,
  newAsking,
  previous,
  type Step,
  stepsOf,
  submissionOf,
  type WordsCallFor,
  wordsCallFor,
} from './asking.ts'
import { emptyDraft } from './kept.ts'

const allNo = Object.fromEntries(dangerQuestions.map((one) => [one, 'no' as const]))
const allBut = (missing: string): Asking['danger'] =>
  Object.fromEntries(dangerQuestions.filter((one) => one !== missing).map((one) => [one, 'no' as const]))
const ready: Asking = {
  ...newAsking(
    { question: 'What does HER2-positive mean?', country: 'GB', topic: 'diagnosis' },
    'a'.repeat(32),
  ),
  about: 'me',
  isAdult: true,
  privacySeen: true,
  danger: allNo,
}
const write: Step = { kind: 'write' }
const check: Step = { kind: 'check' }
const danger = (number: number): Step => ({ kind: 'danger', number })
const asked = (question: string): Asking => ({ ...ready, draft: { ...ready.draft, question } })

describe('what a page still needs', () => {
  // biome-ignore format: a table
  const cases: readonly [string, Asking, Step, readonly Missing[]][] = [
    ['everything is there',                 ready,                                          write,     []],
    ['a minor',                             { ...ready, isAdult: false },                   { kind: 'before' }, ['adult']],
    ['nothing said yet',                    newAsking(emptyDraft, ''),                      { kind: 'before' }, ['about', 'adult', 'privacy']],
    ['a danger question without an answer', { ...ready, danger: {} },                       danger(1), ['yes-no']],
    ['a yes before help was acknowledged',  { ...ready, danger: { ...allNo, collapse: 'yes' } }, danger(3), ['yes-no']],
    ['a yes after it',                      { ...ready, danger: { ...allNo, collapse: 'yes' }, acknowledged: 'I have called' }, danger(3), []],
    ['19 characters',                       asked('x'.repeat(19)),                          write,     ['short']],
    ['20 characters',                       asked('x'.repeat(20)),                          write,     []],
    ['20 with spaces around 19',            asked(` ${'x'.repeat(19)} `),                   write,     ['short']],
    ['2,000 characters',                    asked('x'.repeat(2000)),                        write,     []],
    ['2,000 that take two units each',      asked('🌻'.repeat(2000)),                       write,     []],
    ['2,001 characters',                    asked('x'.repeat(2001)),                        write,     ['long']],
    ['no country and no topic',             { ...ready, draft: { ...ready.draft, country: '', topic: '' } }, write, ['topic', 'country']],
    ['a number that is none',               { ...ready, phone: 'call me' },                 check,     ['phone']],
    ['a number',                            { ...ready, phone: '+44 20 7946 0000' },        check,     []],
  ]
  test.each(cases)('%s', (_, asking, step, missing) => {
    expect(missingAt(asking, step)).toEqual(missing)
  })
})

describe('which page may be seen', () => {
  // biome-ignore format: a table
  const cases: readonly [string, Asking, wanted: Step, shown: string][] = [
    ['all done',                       ready,                                 check,             'check'],
    ['the danger check comes first',   { ...ready, danger: {} },              write,             'danger-1'],
    ['one of eight is open',           { ...ready, danger: allBut('stroke_signs') }, check, 'danger-4'],
    ['nothing yet',                    newAsking(emptyDraft, ''),             check,             'before'],
    ['no facts of somebody else',      { ...ready, about: 'someone else' },   { kind: 'share' }, 'before'],
    ['back is always open',            ready,                                 danger(2),         'danger-2'],
  ]
  test.each(cases)('%s', (_, asking, wanted, shown) => {
    expect(nameOf(allowed(asking, wanted))).toBe(shown)
  })

  test('the pages follow each other and lead back, and whoever asks for another shares no facts', () => {
    for (const about of ['me', 'someone else'] as const) {
      const asking = { ...ready, about }
      const steps = stepsOf(asking)
      for (const [at, step] of steps.entries()) {
        expect(after(asking, step)).toEqual(steps[at + 1] ?? step)
        expect(previous(asking, step)).toEqual(steps[at - 1] ?? step)
      }
      expect(steps.some(({ kind }) => kind === 'share')).toBe(about === 'me')
    }
  })
})

describe('what is sent', () => {
  const facts: readonly SharedFact[] = [
    { label: 'HER2 test', value: '3+', state: 'known' },
    { label: 'HER2 test', value: '1+', state: 'known' },
    { label: 'Heart scan', value: '61 %', asOf: '2026-11-10', state: 'known' },
  ]

  test('fits the API, with no fact and no consent unless she chose them', () => {
    const body = submissionOf(ready, facts)
    expect(submitQuestion.safeParse(body).success).toBe(true)
    expect(body).toMatchObject({ facts: [], mayPublish: false })
    expect(body).not.toHaveProperty('callMe')
  })

  test('a fact goes with all its readings, and nothing else goes', () => {
    expect(submissionOf({ ...ready, shared: ['HER2 test'] }, facts)?.facts).toEqual(facts.slice(0, 2))
  })

  test('nothing of somebody else, even if it was chosen before', () => {
    expect(submissionOf({ ...ready, about: 'someone else', shared: ['HER2 test'] }, facts)?.facts).toEqual([])
  })

  test('nothing at all while something is missing', () => {
    expect(submissionOf({ ...ready, danger: {} }, facts)).toBeUndefined()
    expect(submissionOf({ ...ready, danger: { ...allNo, collapse: 'yes' } }, facts)).toBeUndefined()
    expect(submissionOf(asked('short'), facts)).toBeUndefined()
  })
})

describe('her words, read on her device before anything is sent', () => {
  // biome-ignore format: a table
  const cases: readonly [question: string, WordsCallFor][] = [
    ['What does HER2-positive mean for my treatment?',             'nothing'],
    ['I had chemo last week and now I cannot breathe.',            'emergency-text'],
    ['I do not want to live any more. What now?',                  'emergency-crisis'],
    ['I have no fever. Is Herceptin given every three weeks?',     'nothing'],
    ['',                                                           'nothing'],
  ]
  test.each(cases)('%s: %s', (question, called) => {
    expect(wordsCallFor({ draft: { ...emptyDraft, question } })).toBe(called)
  })
})
