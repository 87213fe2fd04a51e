import { describe, expect, test } from 'vitest'
import { intervalOf, measureFromWords, shiftDecimal } from './quantity.ts'

describe('decimals are moved in the digits as written', () => {
  // biome-ignore format: a table
  const cases: readonly [digits: string, places: number, value: number | undefined][] = [
    ['2.05',  1, 20.5],
    ['2.04',  1, 20.4],
    ['0.1',   1, 1],
    ['1.15',  1, 11.5],   // 1.15 * 10 is 11.499999999999998 in binary
    ['1.005', 2, 100.5],  // and 1.005 * 100 is 100.49999999999999
    ['-2',    1, -20],
    ['2e-1',  1, 2],
    ['.5',    1, 5],
    ['7',     0, 7],
    ['',      1, undefined],
    ['two',   1, undefined],
    ['1,5',   1, undefined],
  ]
  test.each(cases)('%j by %d places is %d', (digits, places, value) => {
    expect(shiftDecimal(digits, places)).toBe(value)
  })
})

describe('numbers in words', () => {
  // biome-ignore format: a table
  const cases: readonly [words: string, low: number, high: number, unit: string][] = [
    ['55-60%',                55,  60,        '%'],
    ['55 to 60 %',            55,  60,        '%'],
    ['60',                    60,  60,        ''],
    ['about 2.5 cm',          2.5, 2.5,       'cm'],
    ['less than 1.8',         -Infinity, 1.8, ''],
    ['greater than 2.2',      2.2, Infinity,  ''],
    ['≥ 10 %',                10,  Infinity,  '%'],
    ['<1',                    -Infinity, 1,   ''],
    ['-3 mm',                 -3,  -3,        'mm'],
    ['2,5 cm',                2.5, 2.5,       'cm'],
  ]
  test.each(cases)('%j is %d to %d %s', (words, low, high, unit) => {
    const measure = measureFromWords(words)
    expect(measure?.unit).toBe(unit)
    expect(measure === undefined ? undefined : intervalOf(measure, 0)).toMatchObject({ low, high })
  })

  test('words without a number are none', () => expect(measureFromWords('normal')).toBeUndefined())
})
