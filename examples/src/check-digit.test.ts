import { describe, expect, test } from 'vitest'
import { isLoincCode, isSnomedCode } from './check-digit.ts'

describe('check digits', () => {
  // biome-ignore format: a table
  const cases: readonly [check: (code: string) => boolean, code: string, right: boolean, why: string][] = [
    [isSnomedCode, '254837009',       true,  'malignant neoplasm of breast'],
    [isSnomedCode, '353431000119107', true,  'an identifier with a namespace'],
    [isSnomedCode, '254837008',       false, 'last digit changed'],
    [isSnomedCode, '258437009',       false, 'two neighbours swapped'],
    [isSnomedCode, '25483',           false, 'too short'],
    [isLoincCode,  '85319-2',         true,  'HER2 by immune stain'],
    [isLoincCode,  'LA6576-8',        true,  'an answer code, by its shape'],
    [isLoincCode,  'LA65768',         false, 'an answer code without its dash'],
    [isLoincCode,  '85319-3',         false, 'last digit changed'],
    [isLoincCode,  '83519-2',         false, 'two neighbours swapped'],
    [isLoincCode,  '85319',           false, 'no check digit'],
  ]
  test.each(cases)('%s says %s is right: %s (%s)', (check, code, right) => {
    expect(check(code)).toBe(right)
  })
})
