import { describe, expect, test } from 'vitest'
import { longestReport, readReport } from './index.ts'

const breast = 'FINAL DIAGNOSIS: BREAST, LEFT, BIOPSY: INVASIVE DUCTAL CARCINOMA.'

describe('what is not one breast pathology report says so', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [what: string, text: string, kind: string, values: object])[] = [
    ['an empty file',        '',                                            'empty', {}],
    ['blank lines',          ' \n\n \t ',                                   'empty', {}],
    ['a scan without text',  '\f\f 1 2 \f . 3 \f',                          'no-text-layer', { letters: 0 }],
    ['five megabytes',       `${breast}\n`.repeat(75_000),                  'too-long', { most: '400,000' }],
    ['a lung report',        'DIAGNOSIS: LUNG, RIGHT UPPER LOBE, LOBECTOMY: ADENOCARCINOMA, 2.3 CM. PLEURA FREE. BRONCHIAL MARGIN NEGATIVE.', 'not-breast', { here: 0 }],
    ['lung, old breast',     'HISTORY: breast cancer 1999. DIAGNOSIS: LUNG, LOBECTOMY: LUNG ADENOCARCINOMA. LUNG MARGIN NEGATIVE. BRONCHUS FREE. PLEURA FREE.', 'not-breast', { word: 'lung', here: 1 }],
    ['two names',            `Patient: Doe, Jane\n${breast}\nPatient: Roe, Mary\n${breast}`, 'two-patients', { count: 2 }],
    ['two record numbers',   `MRN: 123456\n${breast}\nMRN: 654321\n${breast}`, 'two-patients', { count: 2 }],
    ['two birth dates',      `DOB: 01/02/1960\n${breast}\nDOB: 03/04/1971\n${breast}`, 'two-patients', { count: 2 }],
  ]
  test.each(rows)('%s', (_what, text, kind, values) => {
    const report = readReport(text)
    expect(report).toMatchObject({ ok: false, error: { kind, values } })
  })

  // biome-ignore format: a table
  const read: readonly (readonly [what: string, text: string])[] = [
    ['the same name on every page', `Patient: Doe, Jane\n${breast}\nPatient: DOE, JANE\nPage 2`],
    ['a node with lung metastasis named', `${breast} History of lung nodule.`],
    ['the longest report',          `${breast} ${'a '.repeat((longestReport - 100) / 2)}`],
  ]
  test.each(read)('%s is read', (_what, text) => {
    const report = readReport(text)
    expect(report.ok).toBe(true)
  })
})
