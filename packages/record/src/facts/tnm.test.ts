import { describe, expect, test } from 'vitest'
import { stageInWords, tnmInWords } from './tnm.ts'

describe('T, N and M in words', () => {
  // biome-ignore format: a table
  const cases: readonly [words: string, categories: readonly string[]][] = [
    ['cT2 cN1 cM0',                                ['c T2', 'c N1', 'c M0']],
    ['pT1c pN1a(sn) M0',                           ['p T1c', 'p N1a', 'p M0']],
    ['ypT0 ypN0',                                  ['yp T0', 'yp N0']],
    ['pT2pN0(i-)cM0',                              ['p T2', 'p N0', 'c M0']],
    ['T1 category (finding)',                      ['unstated T1']],
    ['American Joint Committee on Cancer cTis(DCIS) (qualifier value)', ['c Tis']],
    ['T1mi',                                       ['unstated T1mi']],
    ['cTX',                                        ['c TX']],
    ['pT2 pN1a G2 L0 V0 R0',                       ['p T2', 'p N1a']],
    ['The tumour T2 is near the chest wall',       []],
    ['T-cell lymphoma',                            []],
    ['none',                                       []],
  ]
  test.each(cases)('%j', (words, categories) => {
    expect(tnmInWords(words).map(({ prefix, category }) => `${prefix} ${category}`)).toEqual(categories)
  })
})

describe('stage groups in words', () => {
  // biome-ignore format: a table
  const cases: readonly [words: string, stage: string | undefined][] = [
    ['Stage 3A (qualifier value)',                                            'unstated IIIA'],
    ['c3A',                                                                   'c IIIA'],
    ['2A',                                                                    'unstated IIA'],
    ['IIIC',                                                                  'unstated IIIC'],
    ['stage ii b',                                                            'unstated IIB'],
    ['American Joint Committee on Cancer stage IIB (qualifier value)',        'unstated IIB'],
    ['Stadium IV',                                                            'unstated IV'],
    ['4A',                                                                    'unstated IV odd'],
    ['0',                                                                     'unstated 0'],
    ['2C',                                                                    undefined],
    ['Rai Stage',                                                             undefined],
    ['5',                                                                     undefined],
  ]
  test.each(cases)('%j is %j', (words, stage) => {
    const found = stageInWords(words)
    expect(found === undefined ? undefined : `${found.prefix} ${found.group}${found.odd ? ' odd' : ''}`).toBe(
      stage,
    )
  })
})
