import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runEval } from './eval.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-fhir-'))
})
afterAll(() => rm(folder, { recursive: true }))

// Synthetic. Ids are given by the order in the list.
const loinc = (code: string) => ({ coding: [{ system: 'http://loinc.org', code }] })
const observation = (code: string, value: string, day: string, rest: object = {}) => ({
  resourceType: 'Observation',
  status: 'final',
  subject: { reference: 'Patient/p' },
  effectiveDateTime: day,
  code: loinc(code),
  valueString: value,
  ...rest,
})
const breast = {
  resourceType: 'Condition',
  subject: { reference: 'Patient/p' },
  code: { text: 'Breast cancer' },
}
const person = { resourceType: 'Patient', id: 'p' }

async function linesOf(
  ...files: readonly string[]
): Promise<{ code: number; lines: Record<string, unknown>[]; said: string }> {
  const lines: Record<string, unknown>[] = []
  let said = ''
  const paths = await Promise.all(
    files.map(async (text, index) => {
      const path = join(folder, `${index}.json`)
      await writeFile(path, text)
      return path
    }),
  )
  const code = await runEval(['fhir', ...paths], {
    out: (line) => lines.push(JSON.parse(line)),
    err: (line) => (said += line),
  })
  return { code, lines, said }
}

const numbered = (resources: readonly object[]): string =>
  JSON.stringify(resources.map((resource, index) => ({ id: `r${index}`, ...resource })))

const [er, ihc, ish, ratio, stage] = ['85337-4', '85319-2', '85318-4', '49683-6', '21908-9'] as const

describe('herald eval fhir: one line a patient', () => {
  // biome-ignore format: a table
  const cases: readonly [why: string, resources: readonly object[], line: object][] = [
    ['the newest result counts',               [observation(er, 'positive', '2020-01-01'), observation(er, 'negative', '2024-01-01')],   { er: 'negative', conflicts: [] }],
    ['one day, two calls: unknown, and said',  [observation(er, 'positive', '2024-01-01'), observation(er, 'negative', '2024-01-01')],   { er: 'unknown', conflicts: [{ fact: 'er', values: ['positive', 'negative'] }] }],
    ['entered in error is no evidence',        [observation(er, 'positive', '2020-01-01'), observation(er, 'negative', '2024-01-01', { status: 'entered-in-error' })], { er: 'positive' }],
    ['preliminary is no evidence',             [observation(er, 'negative', '2024-01-01', { status: 'preliminary' })],                   { er: 'unknown' }],
    ['1 % of cells is positive',               [observation('85329-1', '1 %', '2024-01-01')],                                            { er: 'positive' }],
    ['less than 1 % is negative',              [observation('85329-1', '<1 %', '2024-01-01')],                                           { er: 'negative' }],
    ['a negative pair is both',                [observation('10480-2', 'negative', '2024-01-01')],                                       { er: 'negative', pr: 'negative' }],
    ['a positive pair is neither',             [observation('10480-2', 'positive', '2024-01-01')],                                       { er: 'unknown', pr: 'unknown' }],
    ['IHC 2+ waits',                           [observation(ihc, '2+', '2024-01-01')],                                                   { her2_ihc: '2+', her2: 'equivocal' }],
    ['IHC 2+ then FISH a week later',          [observation(ihc, '2+', '2024-01-01'), observation(ish, 'amplified', '2024-01-08')],      { her2_ish: 'positive', her2: 'positive' }],
    ['a ratio alone decides nothing',          [observation(ratio, '2.4', '2024-01-01')],                                                { her2_ish: 2.4, her2: 'unknown' }],
    ['a bound alone decides nothing',          [observation(ish, 'less than 1.8', '2024-01-01')],                                        { her2_ish: '<1.8', her2: 'unknown' }],
    ['IHC negative with ratio above 2.2',      [observation(ihc, 'negative', '2024-01-01'), observation(ish, 'greater than 2.2', '2024-01-01')], { her2: 'unknown' }],
    ['3+ stands against FISH, and is said',    [observation(ihc, '3+', '2024-01-01'), observation(ish, 'not amplified', '2024-01-01')],  { her2: 'positive', conflicts: [{ fact: 'her2' }] }],
    ['a relapse that lost HER2',               [observation(ihc, '3+', '2020-01-01'), observation(ihc, '0', '2024-01-01')],              { her2_ihc: '0', her2: 'negative', conflicts: [] }],
    ['a call of no method',                    [observation('48676-1', 'negative', '2024-01-01')],                                       { her2_ihc: null, her2_ish: null, her2: 'negative' }],
    ['III beside IIIA is one stage',           [observation(stage, 'III', '2024-01-01'), observation(stage, 'IIIA', '2024-01-01')],      { stage: [{ value: 'IIIA', prefix: 'c' }], conflicts: [] }],
    ['II beside IIIA is a conflict',           [observation(stage, 'II', '2024-01-01'), observation(stage, 'IIIA', '2024-01-01')],       { conflicts: [{ fact: 'stage', values: ['II', 'IIIA'] }] }],
    ['clinical and pathological side by side', [observation('21905-5', 'cT2', '2024-01-01'), observation('21899-0', 'ypT1c', '2024-06-01')], { tnm: [{ prefix: 'c', t: 'T2' }, { prefix: 'yp', t: 'T1c' }] }],
  ]
  test.each(cases)('%s', async (_why, resources, line) => {
    const { code, lines } = await linesOf(numbered([person, breast, ...resources]))
    expect(code).toBe(0)
    expect(lines).toMatchObject([{ patient_id: 'p', breast_cancer: 'yes', ...line }])
  })

  test('several files are one import; a stranger is never merged', async () => {
    const { lines } = await linesOf(
      numbered([person]),
      numbered([{ ...observation(er, 'positive', '2024'), subject: { reference: 'Patient/q' } }]),
    )
    expect(lines).toMatchObject([
      { patient_id: 'p', er: 'unknown' },
      { patient_id: 'q', breast_cancer: 'unknown', er: 'positive' },
    ])
  })

  test('another cancer: its receptors are not claimed', async () => {
    const lung = { ...breast, code: { text: 'Lung cancer' } }
    const { lines } = await linesOf(numbered([person, lung, observation(ihc, '3+', '2024-01-01')]))
    expect(lines).toMatchObject([{ breast_cancer: 'no', er: null, her2: null, stage: null }])
  })

  test('a broken file is one error line, the rest is read', async () => {
    const { code, lines } = await linesOf(numbered([person]), '<html>Log in</html>')
    expect(code).toBe(1)
    expect(lines).toMatchObject([
      { patient_id: 'p' },
      { id: '1.json', error: expect.stringContaining('web page') },
    ])
  })

  test('nothing readable is exit 2, with the reason and no stack', async () => {
    const { code, lines, said } = await linesOf('{"resourceType":"Bundle","entry":[')
    expect([code, lines]).toEqual([2, []])
    expect(said).toMatch(/cut off/)
    expect(said).not.toMatch(/\bat \w+ \(/)
  })
})
