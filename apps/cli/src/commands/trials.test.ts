/** `herald trials` as it is typed: answers, exports, and every kind of bad input by name. Records and people are invented. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { trialsCommand } from './trials.ts'

const study = (n: number, status: string | undefined, text: string, more: object = {}): unknown => ({
  protocolSection: {
    identificationModule: {
      nctId: `NCT0000000${n}`,
      briefTitle: 'Invented study in HER2-positive breast cancer',
    },
    statusModule: { overallStatus: status, lastUpdatePostDateStruct: { date: '2026-11-01' } },
    eligibilityModule: { eligibilityCriteria: text, ...more },
  },
})
const asks = 'Inclusion Criteria:\n\n* HER2-positive metastatic breast cancer\n* LVEF ≥ 50%'
const files: Readonly<Record<string, string>> = {
  'good.json': JSON.stringify({ studies: [study(1, 'RECRUITING', asks), study(2, 'WITHDRAWN', asks)] }),
  'cut.json': '{"studies":[{"protocolSection":{"identificationModule"',
  'mixed.ndjson': `${JSON.stringify(study(1, 'RECRUITING', asks))}\n{"half":\n${JSON.stringify({ protocolSection: {} })}\n`,
  'html.json': JSON.stringify([
    study(3, 'RECRUITING', '<p>Inclusion Criteria:</p><ul><li>LVEF &amp;ge; 50%</li></ul>'),
  ]),
  'clash.json': JSON.stringify([
    study(4, 'RECRUITING', `${asks}\n* Age 20 to 60 years`, {
      minimumAge: '80 Years',
      maximumAge: '18 Years',
      sex: 'FEMALE',
    }),
  ]),
  'bare.json': JSON.stringify({ protocolSection: { identificationModule: { nctId: 'NCT00000005' } } }),
  'person.json': JSON.stringify({
    patients: {
      A: {
        sex: 'female',
        age: 50,
        her2: { status: 'positive', ihc: '3+' },
        setting: 'metastatic',
        metastatic: true,
        lvef: { value: 60 },
      },
      B: {
        sex: 'female',
        age: 50,
        her2: { status: 'positive', ihc: '3+' },
        setting: 'metastatic',
        metastatic: true,
      },
      '=C': { sex: 'female', age: 50, her2: { status: 'negative', ihc: '0' } },
    },
  }),
}
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'herald-trials-command-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = async (...args: readonly string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await trialsCommand.run(
    args.map((a) => (files[a] === undefined ? a : join(folder, a))),
    { out: (line) => out.push(line), err: (line) => err.push(line), isWatched: false },
  )
  return { code, out: out.join('\n'), err: err.join('\n') }
}
const day = ['--as-of', '2026-11-20'] as const

describe('answers', () => {
  test('one line a person: likely, one fact missing, not', async () => {
    const { code, out } = await run('person.json', '--trials', 'good.json', ...day)
    const lines = out.split('\n')
    expect([code, lines.length]).toEqual([0, 3])
    expect(lines.map((line) => /"overall":"([\w-]+)"/.exec(line)?.[1])).toEqual(['likely', 'open', undefined])
    // The withdrawn one is never shown.
    expect(out).not.toContain('NCT00000002')
  })

  test('the other way round, as CSV, with a name that is no formula', async () => {
    const { code, out } = await run('screen', 'NCT00000001', 'person.json', '--trials', 'good.json', ...day)
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe('trial,patient,overall,failing,missing')
    expect(out).toContain('NCT00000001,A,likely,')
    expect(out).toContain(`NCT00000001,B,open,,LVEF`)
    expect(out).toContain(`NCT00000001,'=C,likely-not,`)
  })

  test('FHIR: a study, its group and what is missing as a data requirement', async () => {
    const { out } = await run('person.json', '--trials', 'good.json', '--fhir', ...day)
    const bundle = out.split('\n')[1] ?? ''
    for (const part of [
      '"ResearchStudy"',
      '"Group"',
      '"GuidanceResponse"',
      '"data-required"',
      '"dataRequirement"',
      '"LVEF"',
    ])
      expect(bundle).toContain(part)
  })
})

describe('bad input', () => {
  // biome-ignore format: a table
  const cases: readonly [what: string, args: readonly string[], code: number, says: RegExp][] = [
    ['nothing',                  [],                                                        2, /herald trials needs RECORD/],
    ['no records',               ['person.json'],                                           2, /herald trials needs RECORD/],
    ['both sources',             ['person.json', '--trials', 'good.json', '--store', 'x'],  2, /herald trials needs RECORD/],
    ['a folder that is not',     ['person.json', '--trials', 'nowhere'],                    2, /cannot be read/],
    ['a person that is not',     ['nobody.json', '--trials', 'good.json'],                  2, /cannot be read/],
    ['a page cut short',         ['person.json', '--trials', 'cut.json'],                   1, /cut short/],
    ['a bad line and a bad record', ['person.json', '--trials', 'mixed.ndjson'],            1, /line 2[^]*record 2/],
    ['a day',                    ['person.json', '--trials', 'good.json', '--as-of', '20.11.2026'], 2, /Expected a day such as/],
    ['a place',                  ['person.json', '--trials', 'good.json', '--near', '95,10'], 2, /Expected latitude and longitude/],
    ['a trial that is not',      ['screen', 'NCT00000009', 'person.json', '--trials', 'good.json'], 1, /NCT00000009 is not among/],
    ['refresh without a place',  ['refresh'],                                               2, /--to DIR or --store DB/],
    ['refresh from nowhere',     ['refresh', '--to', 'x', '--from', 'nowhere'],             2, /Expected an address/],
    ['load without a store',     ['load', 'good.json'],                                     2, /--store DB/],
    ['another database',         ['person.json', '--store', 'mysql://x'],                   2, /not postgres/],
    ['a database that is not there', ['person.json', '--store', 'postgres://a:secret@127.0.0.1:1/x'], 2, /cannot be opened \(ECONNREFUSED\)/],
  ]
  test.each(cases)('%s', async (_, args, code, says) => {
    const ran = await run(...args)
    expect(ran.err).toMatch(says)
    expect([ran.code, ran.err.includes('secret')]).toEqual([code, false])
  })

  test('fields that contradict each other, HTML and missing modules are told with the trial, and settle nothing', async () => {
    const clash = await run('screen', 'NCT00000004', 'person.json', '--trials', 'clash.json', ...day)
    expect(clash.out).toMatch(/NCT00000004,A,likely-not/)
    const html = await run('person.json', '--trials', 'html.json', ...day)
    expect(html.out).toContain('LVEF')
    const bare = await run('person.json', '--trials', 'bare.json', '--any-status', ...day)
    expect(/"overall":"([\w-]+)"/.exec(bare.out)?.[1]).toBe('open')
  })
})
