import { describe, expect, test } from 'vitest'
import type { FactQuestionInWords } from './desk/brief-in-words.ts'
import { type Filled, filledIn } from './own-answers.ts'

const size: FactQuestionInWords = {
  fact: 'size',
  what: 'How large is it?',
  help: '',
  input: { kind: 'number', unit: 'mm', from: 0.1, to: 300 },
}
const grade: FactQuestionInWords = {
  fact: 'grade',
  what: 'What grade is it?',
  help: '',
  input: { kind: 'choice', as: 'word', choices: [{ value: 'G2', label: 'Grade 2' }] },
}
const day = '2026-11-20'
const filled = (written: string) => filledIn([size], () => written, day, 'en-GB')

describe('a number that someone types', () => {
  // biome-ignore format: a table
  const cases: readonly [written: string, read: number | 'nothing' | 'field-not-a-number' | 'field-out-of-range', why: string][] = [
    ['18',      18,                   'digits'],
    [' 18.5 ',  18.5,                 'a decimal point, and spaces around'],
    ['18,5',    18.5,                 'a decimal comma'],
    ['0.1',     0.1,                  'the lower end counts'],
    ['300',     300,                  'the upper end counts'],
    ['0',       'field-out-of-range', 'below the lower end'],
    ['301',     'field-out-of-range', 'above the upper end'],
    ['-5',      'field-out-of-range', 'negative'],
    ['',        'nothing',            'left open'],
    ['   ',     'nothing',            'left open with spaces'],
    ['18 mm',   'field-not-a-number', 'with its unit: which one is not guessed'],
    ['1.8e1',   'field-not-a-number', 'a notation nobody prints'],
    ['2,5,1',   'field-not-a-number', 'two commas'],
    ['eighteen','field-not-a-number', 'words'],
  ]
  test.each(cases)('"%s" is %s: %s', (written, read) => {
    expect(readAs(filled(written))).toBe(read)
  })

  test('a problem carries what was typed and what is expected', () => {
    const problem = {
      fact: 'size',
      id: 'field-out-of-range',
      values: { written: '301', from: 0.1, to: 300, unit: 'mm' },
    }
    expect(filled(' 301')).toEqual({ kind: 'problems', problems: [problem] })
  })
})

describe('a day', () => {
  const found: FactQuestionInWords = {
    fact: 'day of diagnosis',
    what: 'When?',
    help: '',
    input: { kind: 'day' },
  }
  const typed = (d: string, month: string, year: string) =>
    filledIn(
      [found],
      (field) =>
        ({ [`${found.fact} day`]: d, [`${found.fact} month`]: month, [`${found.fact} year`]: year })[field] ??
        '',
      day,
      'en-GB',
    )
  // biome-ignore format: a table
  const cases: readonly [day: string, month: string, year: string, read: string, why: string][] = [
    ['3',  '11',  '2026', '2026-11-03',      'numbers'],
    ['3',  'Nov', '2026', '2026-11-03',      'the name of a month'],
    ['20', '11',  '2026', '2026-11-20',      'today'],
    ['21', '11',  '2026', 'field-not-a-day', 'tomorrow'],
    ['31', '6',   '2026', 'field-not-a-day', 'no such day'],
    ['3',  '',    '2026', 'field-not-a-day', 'no month'],
    ['3',  '11',  '1920', 'field-not-a-day', 'before anybody was told'],
    ['',   '',    '',     'nothing',         'left open'],
  ]
  test.each(cases)('%s %s %s is %s: %s', (d, month, year, read) => {
    expect(readAs(typed(d, month, year))).toBe(read)
  })

  test('what is wrong names the field', () => {
    expect(typed('31', '6', '2026')).toMatchObject({
      problems: [{ day: { part: 'day', id: 'date-not-in-month' } }],
    })
  })
})

function readAs(result: Filled): string | number | undefined {
  switch (result.kind) {
    case 'own':
      return result.own[0]?.value
    case 'nothing':
      return 'nothing'
    case 'problems':
      return result.problems[0]?.id
  }
}

describe('a form of several questions', () => {
  const both = (written: Readonly<Record<string, string>>) =>
    filledIn([size, grade], (fact) => written[fact] ?? '', day, 'en-GB')

  test('may be filled in part', () => {
    expect(both({ grade: 'G2' })).toEqual({
      kind: 'own',
      own: [{ fact: 'grade', value: 'G2', day, what: 'What grade is it?', said: 'Grade 2' }],
    })
  })

  test('with one problem saves nothing: the person decides', () => {
    expect(both({ grade: 'G2', size: 'big' })).toMatchObject({
      kind: 'problems',
      problems: [{ fact: 'size' }],
    })
  })
})
