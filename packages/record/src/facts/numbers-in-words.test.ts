import { describe, expect, test } from 'vitest'
import { numbersInWords } from './numbers-in-words.ts'

const said = (text: string): string =>
  numbersInWords(text)
    .map(
      ({ fact, measure: { low, high, bound } }) =>
        `${fact === 'ECOG' ? 'ECOG ' : ''}${bound === 'exactly' ? low : bound === 'between' ? `${low}-${high}` : `${bound}${low}`}`,
    )
    .join(', ')

describe('an ejection fraction or ECOG status in words', () => {
  // To add a case, add a row: the words as a report writes them, and every number that is a finding of that day.
  // biome-ignore format: a table
  const cases: readonly [words: string, numbers: string][] = [
    ['EF 64%',                                                              '64'],
    ['Heart ultrasound: EF 64%',                                            '64'],
    ['Ejection fraction visually 60-65 %.',                                 '60-65'],
    ['LVEF 61 %.',                                                          '61'],
    ['EF %54. Hafif sol ventrikül diyastolik disfonksiyonu.',               '54'],
    ['Left ventricular ejection fraction is estimated at 55 to 60%.',       '55-60'],
    ['LVEF (biplane) 48 % (normal > 55 %)',                                 '48'],
    ['LVEF (normal 55-70 %): 48 %',                                         '48'],
    ['LVEF > 55 %',                                                         '>55'],
    ['LVEF more than 55 %',                                                 '>55'],
    ['LVEF: 0.55',                                                          '0.55'],
    ['Fracción de eyección del 62 %',                                       '62'],
    ['Fraction d’éjection estimée à 58 %',                                  '58'],
    ['Normale systolische LV-Funktion, EF 63 %.',                           '63'],
    ['LVEF decreased to 45 %',                                              '45'],
    ['LVEF 650 %',                                                          '650'],
    ['Normal LVEF > 55 %',                                                  ''],
    ['Reference range: LVEF 52-72 %',                                       ''],
    ['LVEF, normal range 55-70 %',                                          ''],
    ['Previous LVEF 62 %',                                                  ''],
    ['Compared with an EF of 60 % in March',                                ''],
    ['LVEF fell by 10 %',                                                   ''],
    ['Hold trastuzumab if LVEF < 50 %',                                     ''],
    ['Right ventricular ejection fraction 50 %',                            ''],
    ['RVEF 50 %',                                                           ''],
    ['EF slope 80 mm/s',                                                    ''],
    ['EJECTION FRACTION\n1. Normal size',                                   ''],
    ['Echo of 2026',                                                        ''],
    ['Ref 60 % of patients improve',                                        ''],
    ['Good, works in the garden, tires easily (ECOG 1)',                    'ECOG 1'],
    ['ECOG PS: 2',                                                          'ECOG 2'],
    ['ECOG 0-1',                                                            ''],
    ['Eligible when ECOG 0',                                                ''],
  ]
  test.each(cases)('%j says %j', (words, numbers) => expect(said(words)).toBe(numbers))

  // Hours before names had a window of their own.
  test.each(['ef ', 'EF is of at about ', '((((', 'LVEF(', '9'])(
    'a long text of %j is read in a moment',
    (part) => {
      expect(said(part.repeat(20_000))).toBe('')
    },
  )
})
