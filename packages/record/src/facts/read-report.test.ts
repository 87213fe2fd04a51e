import { describe, expect, test } from 'vitest'
import { readRecord } from '../read-record.ts'

// Synthetic. To add a case, add a row.
const subject = { reference: 'Patient/p' }
const say = (text: string) => ({ text })
const breast = (side: string) => ({
  resourceType: 'Condition',
  id: `ca-${side}`,
  subject,
  code: say(`Cancer of the ${side} breast`),
  onsetDateTime: '2024-01-10',
})
const report = (code: string, conclusion: string, rest: object = {}) => ({
  resourceType: 'DiagnosticReport',
  id: 'r',
  status: 'final',
  subject,
  effectiveDateTime: '2024-02-01',
  code: say(code),
  conclusion,
  ...rest,
})
const observation = (id: string, code: string, valueString: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  effectiveDateTime: '2024-02-01',
  code: say(code),
  valueString,
})

function chartOf(...resources: readonly object[]) {
  const [chart] = readRecord([{ kind: 'parsed', name: 'synthetic', value: resources }]).charts
  if (chart === undefined) throw new Error('No chart.')
  return chart
}

/** "fact value" of every reading that came from the report's words. */
function wordsOf(...resources: readonly object[]): readonly string[] {
  return chartOf(breast('left'), ...resources).readings.flatMap(({ fact, said, source }) => {
    if (!source.resource.startsWith('DiagnosticReport/')) return []
    expect(source.inferred).toBe(true)
    if (said.kind === 'number') return [`${fact} ${said.interval.low}-${said.interval.high}`]
    return [`${fact} ${said.kind === 'is' ? said.value : said.kind}`]
  })
}

describe('what a report states only in its words', () => {
  const core = 'Left breast core: invasive ductal carcinoma, grade 3. ER 60 %, PR 0 %, HER2 3+.'
  // biome-ignore format: a table
  const cases: readonly [why: string, resources: readonly object[], said: readonly string[]][] = [
    ['an ejection fraction',                 [report('Echo', 'EF 64%')],                                                                ['LVEF percent 64-64']],
    ['a range stays one',                    [report('Echo', 'Ejection fraction visually 60-65 %.')],                                   ['LVEF percent 60-65']],
    ['an impossible one is unreadable',      [report('Echo', 'LVEF 650 %')],                                                            ['LVEF percent unreadable']],
    ['a reference range is no result',       [report('Echo', 'Normal LVEF > 55 %.')],                                                   []],
    ['the coded value is not said again',    [observation('o', 'LVEF', '64 %'), report('Echo', 'EF 64 %')],                             []],
    ['a second value of the day is kept',    [observation('o', 'LVEF', '64 %'), report('Echo', 'EF 50 %')],                             ['LVEF percent 50-50']],
    ['a report entered in error',            [report('Echo', 'EF 64 %', { status: 'entered-in-error' })],                               []],
    ['a cancelled report',                   [report('Echo', 'EF 64 %', { status: 'cancelled' })],                                      []],
    ['plain text ("Größe normal. EF 64 %")',  [report('Echo', '', { presentedForm: [{ contentType: 'text/plain', data: 'R3LDtsOfZSBub3JtYWwuIEVGIDY0ICU=' }] })], ['LVEF percent 64-64']],
    ['a PDF is for a person',                [report('Echo', '', { presentedForm: [{ contentType: 'application/pdf', data: 'RUYgNjQgJQ==' }] })], []],
    ['pathology',                            [report('Pathology report', core)],                                                        ['histology ductal', 'grade G3', 'ER call positive', 'ER percent 60-60', 'PR call negative', 'PR percent 0-0', 'HER2 IHC score 3+']],
    ['what its results code is left out',    [observation('er', 'ER', 'positive 60%'), report('Pathology report', 'Left breast: ER 60 %.', { result: [{ reference: 'Observation/er' }] })], []],
    ['what contradicts its results is kept', [observation('er', 'ER', 'negative'), report('Pathology report', 'Left breast: ER positive.', { result: [{ reference: 'Observation/er' }] })], ['ER call positive']],
    ['a core has no tumour size',            [report('Pathology report', 'Left breast core: invasive carcinoma, 3 mm in one core. ER positive.')], ['ER call positive']],
    ['a size beside a pT',                   [report('Histology', 'Tumour 3,1 cm, G3, margins free. pT2.')],                                          ['tumour size mm 31-31', 'grade G3', 'T T2']],
    ['of a metastasis only its receptors',   [report('Liver biopsy result', 'Metastasis of breast cancer, 9 mm, grade 3. ER negative.')], ['ER call negative']],
    ['the other breast',                     [report('Pathology report', 'Right breast core: invasive ductal carcinoma, ER negative.')], []],
    ['a picture is no pathology',            [report('Mammogram', 'Left breast: HER2 3+ carcinoma known, 3 cm.')],                      []],
  ]
  test.each(cases)('%s', (_why, resources, said) =>
    expect(wordsOf(...resources).toSorted()).toEqual(said.toSorted()),
  )

  test('a contradiction is said', () => {
    const { findings } = chartOf(
      breast('left'),
      observation('er', 'ER', 'negative'),
      report('Pathology report', 'Left breast: ER positive.', { result: [{ reference: 'Observation/er' }] }),
    )
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'conflict', where: 'DiagnosticReport/r' }),
    )
  })

  test('words are about the tumour of their side and the sample of their report', () => {
    const { readings } = chartOf(
      breast('left'),
      breast('right'),
      report('Pathology report', 'Right breast core: invasive carcinoma, ER negative.', {
        specimen: [{ reference: 'Specimen/s' }],
      }),
    )
    expect(readings.filter(({ fact }) => fact === 'ER call')).toMatchObject([
      { about: { tumour: 'Condition/ca-right', specimen: 'Specimen/s' }, status: 'final' },
    ])
  })

  test('a preliminary report is no final result', () => {
    const { readings } = chartOf(breast('left'), report('Echo', 'EF 64 %', { status: 'preliminary' }))
    expect(readings.filter(({ fact }) => fact === 'LVEF percent')).toMatchObject([{ status: 'preliminary' }])
  })
})

describe('what an Observation states in its notes', () => {
  test('an ejection fraction and ECOG', () => {
    const { readings } = chartOf(
      breast('left'),
      { ...observation('e', 'Echocardiogram', ''), note: [{ text: 'LVEF 61 %, good.' }] },
      observation('g', 'General state', 'Tires easily (ECOG 1)'),
    )
    expect(readings.filter(({ fact }) => fact === 'LVEF percent' || fact === 'ECOG')).toMatchObject([
      { fact: 'LVEF percent', source: { path: 'note[0].text', words: 'LVEF 61 %' } },
      { fact: 'ECOG', said: { kind: 'is', value: '1' } },
    ])
  })
})
