import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCommand } from './read.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'herald-read-'))
  const report = 'FINAL DIAGNOSIS: BREAST, LEFT, BIOPSY: INVASIVE DUCTAL CARCINOMA. HER2: positive (3+).'
  await writeFile(join(folder, 'report.txt'), report)
  await writeFile(join(folder, 'lung.txt'), 'LUNG, LOBECTOMY: ADENOCARCINOMA.')
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.4 broken')
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const paths = args.map((a) => (a.startsWith('--') ? a : join(folder, a)))
  const code = await readCommand.run(paths, {
    out: (l) => out.push(l),
    err: (l) => err.push(l),
    isWatched: false,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('herald read', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [args: readonly string[], code: number, out: RegExp, err: RegExp])[] = [
    [['report.txt'],                     0, /her2 ihc\s+3\+\s+characters \d+-\d+: "HER2: positive \(3\+"/, /^$/],
    [['report.txt', '--json'],           0, /"fact": "her2_status"/,                  /^$/],
    [['report.txt', '--fhir'],           0, /"code": "48676-1"/,                      /^$/],
    [['report.txt', '--fhir', '--json'], 2, /^$/,                                     /one of --json and --fhir/],
    [[],                                 2, /^$/,                                     /takes one report, found 0/],
    [['absent.txt'],                     2, /^$/,                                     /absent\.txt: This file cannot be read/],
    [['lung.txt'],                       2, /^$/,                                     /lung\.txt: This does not look like a breast/],
    [['broken.pdf'],                     2, /^$/,                                     /cannot be opened as a PDF/],
  ]
  test.each(rows)('%j gives %d', async (args, code, out, err) => {
    const said = await run(...args)
    expect(said.code).toBe(code)
    expect(said.out).toMatch(out)
    expect(said.err).toMatch(err)
  })
})
