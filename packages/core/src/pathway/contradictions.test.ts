import { describe, expect, test } from 'vitest'
import { known } from '../fact/fact.ts'
import { contradictions } from './contradictions.ts'
import { pathwayOf } from './pathway.ts'

const factsOf = (told: Readonly<Record<string, string | number>>) =>
  new Map(Object.entries(told).map(([name, value]) => [name, known(value)]))

describe('facts that cannot be true together are named with both sides', () => {
  // biome-ignore format: a table
  const rows: readonly [told: Readonly<Record<string, string | number>>, found: string | undefined, why: string][] = [
    [{ 'after treatment primary': 'invasive cancer', 'breast surgery': 'not done' },          'yp-without-surgery', 'ypT with no surgery'],
    [{ 'after treatment primary': 'invasive cancer', 'breast surgery': 'mastectomy' },        undefined,            'ypT with surgery'],
    [{ 'after treatment primary': 'invasive cancer', 'treatment before surgery': 'none' },    'yp-without-treatment', 'ypT with no treatment'],
    [{ M: 'M1', 'stated stage': 'I' },                                                        'spread-with-early-stage', 'M1 with stage I'],
    [{ M: 'M1', 'stated stage': 'IV' },                                                       undefined,            'M1 with stage IV'],
    [{ 'stated stage': 'I' },                                                                 undefined,            'one side alone is no contradiction'],
    [{ 'days from diagnosis to relapse': -400 },                                              'relapse-before-diagnosis', 'relapse first'],
    [{ 'days from diagnosis to relapse': 400 },                                               undefined,            'relapse after'],
    [{ 'days from diagnosis to surgery': -200 },                                              'surgery-before-diagnosis', 'operation first'],
    [{ 'days from diagnosis to surgery': -7 },                                                undefined,            'a diagnosis dated by its report'],
    [{ pregnancy: 'pregnant', sex: 'male' },                                                  'pregnant-man-or-after-menopause', 'a pregnant man'],
    [{ pregnancy: 'pregnant', sex: 'female', age: 34, 'menopausal status': 'premenopausal' }, undefined,            'a pregnant woman'],
    [{ 'metastatic at diagnosis': 'yes', M: 'M0' },                                           'de-novo-without-spread', 'metastatic and M0'],
  ]
  test.each(rows)('%j: %s (%s)', (told, found) => {
    const [first] = contradictions(factsOf(told))
    expect(first?.id).toBe(found)
    expect((first?.sides.length ?? 0) > 0).toBe(found !== undefined)
  })

  test('while they stand, nothing is listed', () => {
    const found = pathwayOf(factsOf({ M: 'M1', 'stated stage': 'I', 'HER2 status': 'positive' }))
    expect(found.options).toEqual([])
    expect(found.notCovered).toBe(true)
  })
})
