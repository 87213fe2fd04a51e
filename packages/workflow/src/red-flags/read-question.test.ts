/** How words are read around a red flag: slips of the pen, denial, time, third person, doubt [W5] [I6]. */
import { describe, expect, test } from 'vitest'
import { lexicon } from './danger-blood-and-life.ts'
import { distance, isNear } from './misspelling.ts'
import { redFlagsIn, scanOf } from './read-question.ts'
import { tokensOf } from './tokens.ts'

describe('what a sentence is read as', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, text: string, level: string][] = [
    ['as it is',                        'I have chest pain',                                        'emergency'],
    ['denied',                          'I have no chest pain. When is my scan?',                   'not'],
    ['denied in a list with or',        'I have no fever, cough or chest pain. When is my scan?',   'not'],
    ['a denial of something else',      'I have no appetite and chest pain',                        'emergency'],
    ['a denial ends at but',            'No fever but chest pain',                                  'emergency'],
    ['a denial ends at a new subject',  'No fever, I am coughing up blood',                         'emergency'],
    ['never before is no denial',       'I have never had chest pain like this',                    'emergency'],
    ['not only is no denial',           'It is not only chest pain',                                'emergency'],
    ['long ago and once',               'I had a seizure ten years ago. Does it matter?',           'not'],
    ['a past of something else',        'I had surgery two years ago and I have chest pain',        'emergency'],
    ['long ago and again',              'I had a seizure ten years ago and again today',            'emergency'],
    ['had, without a time',             'I had chest pain',                                         'emergency'],
    ['over, without a time',            'The chest pain has gone',                                  'doubt'],
    ['not over',                        'The chest pain has not gone',                              'emergency'],
    ['asked in general',                'Can capecitabine cause chest pain?',                       'doubt'],
    ['asked about herself',             'Can capecitabine cause chest pain? I have chest pain now', 'emergency'],
    ['not sure',                        'I am not sure whether it is chest pain',                   'doubt'],
    ['of another person',               'My neighbour has chest pain',                              'emergency'],
    ['can not, in two words',           'I can not breathe',                                        'emergency'],
    ['a number with a comma',           'My temperature is 38,4',                                   'urgent'],
    ['a normal temperature, asked',     'Is a temperature of 36.6 normal?',                         'not'],
    ['nothing that is understood',      'The parrots are circling again outside',                   'doubt'],
    ['nothing at all',                  '',                                                         'not'],
  ]
  test.each(cases)('%s: %s', (_why, text, level) => {
    expect(redFlagsIn(text).level).toBe(level)
  })

  test('what was cleared is still shown, with its place and its reason', () => {
    const text = 'I have no chest pain. When is my scan?'
    const [flag] = redFlagsIn(text).flags
    expect(flag).toMatchObject({ context: 'denied', level: 'not' })
    expect(text.slice(flag?.start, flag?.end)).toBe('chest pain')
  })

  test('every level but "not" holds the question', () => {
    const texts = [
      'I have chest pain',
      'My temperature is 38.4',
      'Could this be an emergency?',
      'What is HER2?',
    ]
    expect(texts.map((text) => scanOf(redFlagsIn(text)))).toEqual(['flag', 'flag', 'flag', 'clear'])
  })

  test('wanting to die shows the crisis text, all else the emergency text', () => {
    expect(redFlagsIn('I want to kill myself').show).toBe('emergency-crisis')
    expect(redFlagsIn('I have chest pain').show).toBe('emergency-text')
    expect(redFlagsIn('What is HER2?').show).toBe('nothing')
  })

  test('2,000 characters of anything are read within the time of a test', { timeout: 4000 }, () => {
    const texts = ['pain '.repeat(400), '(((((((('.repeat(250), 'é'.repeat(2000), '38.5 '.repeat(400)]
    expect(texts.map((text) => redFlagsIn(text).level)).toEqual(['doubt', 'not', 'doubt', 'urgent'])
  })
})

describe('slips of the pen', () => {
  // biome-ignore format: a table
  const cases: readonly [typed: string, term: string, near: boolean][] = [
    ['siezure',   'seizure',   true],
    ['breth',     'breath',    true],
    ['temprature','temperature', true],
    ['pians',     'pains',     true],
    ['breast',    'breath',    false],
    ['chemo',     'chest',     false],
    ['night',     'sight',     false],
    ['pin',       'pain',      false],
  ]
  test.each(cases)('%s for %s: %s', (typed, term, near) => {
    expect(isNear(typed, term)).toBe(near)
  })
  test('two swapped letters are one slip', () => {
    expect(distance('chets', 'chest')).toBe(1)
  })
})

test('no row has an id twice or an empty alternative', () => {
  expect(new Set(lexicon.map(({ id }) => id)).size).toBe(lexicon.length)
  expect(lexicon.filter(({ words }) => /\|\||^\||\|$|\| \+|\+ \|/u.test(words))).toEqual([])
})

test('words are found where they stand in the text as it was typed', () => {
  const text = 'Ｉ can’t “breathe”!'
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ｉ', 'can’t', 'breathe'])
})
