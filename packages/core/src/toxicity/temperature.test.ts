import { describe, expect, test } from 'vitest'
import { readTemperature, type TemperatureUnit } from './temperature.ts'

describe('a temperature as typed', () => {
  // biome-ignore format: a table
  test.each<[string, TemperatureUnit, string]>([
    ['38.5',   'C', '38.5'],
    ['38,5',   'C', '38.5'],
    ['38.5 °C', 'C', '38.5'],
    ['100.4',  'F', '38'],
    ['99.5',   'F', '37.5'],
    ['96.8',   'F', '36'],
    ['101',    'C', '101 F?'],
    ['3.85',   'C', '38.5 C?'],
    ['385',    'C', '38.5 C?'],
    ['37',     'F', '37 C?'],
    ['985',    'F', '98.5 F?'],
    ['5',      'C', '?'],
    ['',       'C', 'not a number'],
    ['warm',   'C', 'not a number'],
    ['-38',    'C', 'not a number'],
  ])('"%s" in %s is %s', (text, unit, expected) => {
    const read = readTemperature(text, unit)
    const said =
      read.kind === 'read'
        ? String(read.celsius)
        : read.kind === 'which'
          ? `${read.meant.map((one) => `${one.written} ${one.unit}`).join(', ')}?`
          : read.kind
    expect(said).toBe(expected)
  })
})
