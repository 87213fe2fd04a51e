import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EvalLine } from './eval-kind.ts'
import { evalPathology } from './pathology.ts'

let folder: string
const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-report-'))
  await write(
    'one.txt',
    'FINAL DIAGNOSIS: BREAST, LEFT, BIOPSY: INVASIVE DUCTAL CARCINOMA, NOTTINGHAM GRADE 2, 1.5 CM, pT2. ER: positive (90%). HER2: 2+, FISH pending.',
  )
  await write(
    'two.txt',
    'FINAL DIAGNOSIS:\nA. BREAST, RIGHT, MASTECTOMY: INVASIVE LOBULAR CARCINOMA, 0.5 CM.\nB. BREAST, LEFT, MASTECTOMY: INVASIVE DUCTAL CARCINOMA, 2 CM.',
  )
  await write('lung.txt', 'LUNG, LOBECTOMY: ADENOCARCINOMA.')
})
afterAll(() => rm(folder, { recursive: true }))

const run = async (...names: readonly string[]): Promise<readonly EvalLine[]> => {
  const lines: EvalLine[] = []
  for await (const line of evalPathology.run(names.map((n) => join(folder, n)))) lines.push(line)
  return lines
}

describe('herald eval pathology', () => {
  test('one line a tumour; what is not stated has no key', async () => {
    const [line, ...more] = await run('one.txt')
    expect(more).toEqual([])
    expect(line).toEqual({
      file: 'one.txt', tumour: 1, histology: 'ductal', laterality: 'left', size_mm: 15, grade: 2, er: 'positive', er_pct: '90',
      her2_ihc: '2+', her2_ish_result: 'pending', her2_status: 'equivocal', pt: 'T2', conflict: ['pt'],
    }) // biome-ignore format: one line
  })

  test('two breasts are two lines, in the order of the diagnosis', async () => {
    const lines = await run('two.txt')
    expect(lines.map((l) => [l['tumour'], l['laterality'], l['size_mm']])).toEqual([
      [1, 'right', 5],
      [2, 'left', 20],
    ])
  })

  test('a file that is no breast report is an error on its line; the others go on', async () => {
    const [lung, absent, one] = await run('lung.txt', 'absent.txt', 'one.txt')
    expect(lung).toMatchObject({ id: 'lung.txt', error: expect.stringMatching(/breast/) })
    expect(absent).toMatchObject({ id: 'absent.txt', error: expect.stringMatching(/cannot be read/) })
    expect(one).toMatchObject({ file: 'one.txt' })
  })
})
