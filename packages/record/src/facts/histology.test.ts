import { describe, expect, test } from 'vitest'
import { histologyOf } from './histology.ts'

describe('histology and behaviour in words', () => {
  // biome-ignore format: a table
  const cases: readonly [words: string, histology: string][] = [
    ['Non-infiltrating intraductal carcinoma (morphologic abnormality)', 'ductal in situ'],
    ['Noninfiltrating ductal carcinoma',                                 'ductal in situ'],
    ['Ductal carcinoma in situ, no invasive component',                  'ductal in situ'],
    ['Infiltrating duct carcinoma',                                      'ductal invasive'],
    ['Invasive ductal carcinoma with DCIS in situ',                      'ductal invasive'],
    ['Carcinoma ductal infiltrante',                                     'ductal invasive'],
    ['Invasives lobuläres Karzinom',                                     'lobular invasive'],
    ['Ductal carcinoma',                                                 'ductal unstated'],
  ]
  test.each(cases)('%s: %s', (text, expected) => {
    const found = histologyOf({ codings: [], text, path: 'code' })
    expect(`${found?.histology} ${found?.behaviour}`).toBe(expected)
  })
})
