import { describe, expect, test } from 'vitest'
import { chartOf, fhirOf, type PathologyReport, readReport } from './index.ts'

const text = `FINAL DIAGNOSIS:
A. BREAST, LEFT, LUMPECTOMY: INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 2, 1.8 CM. pT1c.
B. SENTINEL LYMPH NODES: ONE OF TWO LYMPH NODES POSITIVE (1/2). C. LYMPH NODES, LEFT AXILLA, DISSECTION: NO TUMOR IN TEN LYMPH NODES (0/10).
Estrogen receptor: positive (90%). Progesterone receptor: negative (<1%).
An immunostain for HER2/neu shows moderate (2+) membrane staining and is interpreted as POSITIVE for HER2/neu overexpression.
ADDENDUM: HER2 by FISH has been ordered.`

const read = (words: string): PathologyReport => {
  const report = readReport(words)
  if (!report.ok) throw new Error(report.error.kind)
  return report.value
}

const report = read(text)
const place = { document: 'report.txt', when: { kind: 'undated' } } as const
const { readings, tumours } = chartOf(report, place)

describe('a report as readings of the chart', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [fact: string, said: object])[] = [
    ['laterality',        { kind: 'is', value: 'left' }],
    ['grade',             { kind: 'is', value: 'G2' }],
    ['tumour size mm',    { kind: 'number', interval: { low: 18, high: 18 }, unit: 'mm' }],
    ['ER call',           { kind: 'is', value: 'positive' }],
    ['ER percent',        { kind: 'number', interval: { low: 90, high: 90 }, unit: '%' }],
    ['PR percent',        { kind: 'number', interval: { high: 1, highOpen: true }, unit: '%' }],
    ['HER2 IHC score',    { kind: 'is', value: '2+' }],
    ['HER2 ISH call',     { kind: 'absent', reason: 'pending' }],
    ['nodes positive',    { kind: 'number', interval: { low: 1, high: 1 }, unit: 'nodes' }],
    ['nodes examined',    { kind: 'number', interval: { low: 12, high: 12 }, unit: 'nodes' }],
    ['T',                 { kind: 'is', value: 'T1c' }],
  ]
  test.each(rows)('%s: %o', (fact, said) => {
    expect(readings.find((r) => r.fact === fact)?.said).toMatchObject(said)
  })

  test('each reading quotes its characters', () => {
    for (const { source } of readings) {
      expect(source.path).toMatch(/^characters \d+-\d+(?:, \d+-\d+)*$/)
      const [start, end] = (/\d+-\d+/.exec(source.path)?.[0] ?? '').split('-').map(Number)
      expect(source.words.startsWith(text.slice(start, end))).toBe(true)
    }
  })

  test('the tumour carries its side', () =>
    expect(tumours).toMatchObject([{ id: 'report.txt#1', laterality: 'left' }]))

  test('both HER2 statements are kept, and today’s rules are named', () => {
    expect(readings.filter((r) => r.fact === 'HER2 call').map((r) => r.said)).toContainEqual({
      kind: 'is',
      value: 'positive',
    })
    const finding = report.findings.find((f) => f.kind === 'todays-rules')
    expect(finding?.values).toEqual({ called: 'positive', today: 'equivocal' })
    expect(report.findings.some((f) => f.kind === 'conflict' && f.about === 'her2_status')).toBe(true)
  })
})

describe('a report as FHIR', () => {
  const bundle = JSON.stringify(fhirOf(report, 'report.txt'))
  // biome-ignore format: a table
  const rows: readonly (readonly [what: string, part: string])[] = [
    ['ER by its LOINC code',       '"code":"16112-5"'],
    ['a share with its sign',      '"comparator":"<","value":1'],
    ['what is awaited',            '"text":"pending"'],
    ['the characters it rests on', 'report.txt, characters '],
    ['who read it',                'not confirmed by a person'],
  ]
  test.each(rows)('%s', (_what, part) => expect(bundle).toContain(part))
})

describe('what cannot be read is said, never guessed', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [text: string, kind: string])[] = [
    ['BREAST, LEFT: INVASIVE CARCINOMA. HER2: 2-3+ by IHC.', 'unreadable'],
    ['BREAST, LEFT: INVASIVE CARCINOMA. SYNOPTIC REPORT: ESTROGEN RECEPTORS: pMX. PROGESTERONE RECEPTORS: positive. HER2/NEU: negative.', 'shifted'],
    ['DIAGNOSIS: A. BREAST, LEFT, MASTECTOMY: INVASIVE CARCINOMA. B. BREAST, RIGHT, MASTECTOMY: INVASIVE CARCINOMA. ADDENDUM: HER2: positive (3+).', 'unassigned'],
  ]
  test.each(rows)('%s: %s', (words, kind) => expect(read(words).findings.map((f) => f.kind)).toContain(kind))
})
