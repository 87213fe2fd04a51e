import { describe, expect, test } from 'vitest'
import { isOnlyRelapse, spreadInWords } from './spread-in-words.ts'

const said = (words: string): string =>
  spreadInWords(words)
    .map(({ kind, sites }) => `${kind}: ${sites.join('+')}`)
    .join(' | ')

describe('spread and relapse in words', () => {
  // To add a case, add a row.
  // biome-ignore format: a table
  const cases: readonly [words: string, spread: string][] = [
    ['Breast cancer, spread to liver and lung',                  'metastasis: breast+liver+lung'],
    ['Secondary malignant neoplasm of brain (disorder)',         'metastasis: brain'],
    ['Metastatic breast cancer to bone, lungs clear',            'metastasis: breast+bone'],
    ['Bone mets',                                                'metastasis: bone'],
    ['Metastases: liver, bone',                                  'metastasis: bone+liver'],
    ['Lebermetastasen',                                          'metastasis: liver'],
    ['Ossäre Metastasen und Hirnfiliae',                         'metastasis: brain+bone'],
    ['Cáncer de mama con metástasis óseas y hepáticas',          'metastasis: breast+bone+liver'],
    ['Métastases pulmonaires et cérébrales',                     'metastasis: brain+lung'],
    ['Lokalrezidiv der Brustwand',                               'relapse: breast'],
    ['Relapse in liver',                                         'relapse: liver'],
    ['Récidive hépatique d’un cancer du sein',                   'relapse: breast+liver'],
    ['Metastasis to axillary lymph node',                        'metastasis: regional node'],
    ['Breast cancer with mediastinal node metastasis',           'metastasis: distant node+breast'],
    ['Leptomeningeal metastases',                                'metastasis: brain'],
    ['Breast cancer with lymph node metastases',                 'metastasis: node+breast'],
    ['No evidence of metastasis',                                ''],
    ['Breast cancer, no evidence of distant metastases',         ''],
    ['Rule out bone metastases',                                 ''],
    ['Bone metastases ruled out',                                ''],
    ['Suspected liver metastasis',                               ''],
    ['?Bone metastases',                                         ''],
    ['Kein Hinweis auf Metastasen',                              ''],
    ['Fernmetastasen ausgeschlossen',                            ''],
    ['Sin metástasis',                                           ''],
    ['Pas de métastase',                                         ''],
    ['Non-metastatic breast cancer',                             ''],
    ['Recurrence score 12',                                      ''],
    ['Risk of recurrence discussed',                             ''],
    ['Letrozole to reduce recurrence',                           ''],
    ['Fear of recurrence',                                       ''],
    ['Secondary hypertension',                                   ''],
    ['No headache, brain metastases stable',                     'metastasis: brain'],
  ]
  test.each(cases)('%s: "%s"', (words, spread) => expect(said(words)).toBe(spread))

  // biome-ignore format: a table
  const relapses: readonly [words: string, isCancer: boolean][] = [
    ['Liver relapse', true], ['Relapse', true], ['Lokalrezidiv', true], ['Recurrence in left breast', true],
    ['Recurrent pulmonary embolism', false], ['Recurrent urinary tract infection', false], ['Recurrent liver abscess', false],
  ]
  test.each(relapses)('%s is about a cancer: %s', (words, isCancer) =>
    expect(isOnlyRelapse(words)).toBe(isCancer),
  )
})
