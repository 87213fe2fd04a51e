/** Bad cases of `herald eval triage` and `schedule`: each problem is named, and the other cases go on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runEval } from './eval.ts'

const folder = mkdtempSync(join(tmpdir(), 'herald-cases-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function evaluate(kind: string, text: string) {
  const file = join(folder, 'cases.yaml')
  writeFileSync(file, text)
  const lines: string[] = []
  const err: string[] = []
  const code = await runEval([kind, file], { out: (line) => lines.push(line), err: (line) => err.push(line) })
  return { code, out: lines.join('\n'), lines: lines.length, err: err.join('\n') }
}

describe('bad triage cases', () => {
  // biome-ignore format: a table
  test.each<[string, RegExp]>([
    ['{id: a, reports: [{symptom: headache}]}',                                              /reports\[0\]\.symptom is \\"headache\\"/],
    ['{id: a, reports: [{symptom: fever, grade: 7}]}',                                       /grade is 7/],
    ['{id: a, reports: [{symptom: fever, values: {temp_c: 98.6}}]}',                         /Expected a number from 25 to 45/],
    ['{id: a, reports: [{symptom: fever, flags: [shivers]}]}',                               /flags is \\"shivers\\"/],
    ['{id: a, reports: [{symptom: nausea, pro: {9: {frequency: 5}}}]}',                      /position from 0 to 4/],
    ['{id: a, reports: [{symptom: nausea, pro: {10: {frequency: 1}}}]}',                     /has item 10/],
    ['{id: a, given: {drugs: [{id: aspirin, days_since: 1}]}, reports: [{symptom: fever}]}', /given\.drugs\[0\]\.id is \\"aspirin\\"/],
    ['{id: a, given: {drugs: [{id: docetaxel, days_since: -1}]}, reports: [{symptom: fever}]}', /days_since is -1/],
    ['{id: a, given: {profile: mars}, reports: [{symptom: fever}]}',                         /Expected us, uk/],
    ['{id: a, reports: []}',                                                                 /\\"reports\\" is empty/],
    ['{reports: [{symptom: fever}]}',                                                        /has no \\"id\\"/],
    ['just words',                                                                           /not a mapping/],
  ])('%s', async (bad, message) => {
    const found = await evaluate('triage', `cases:\n  - ${bad}\n  - {id: good, reports: [{symptom: fatigue, grade: 1}]}\n`)
    expect(found).toMatchObject({ code: 1, lines: 2 })
    expect(found.out).toMatch(message)
    expect(found.out).toContain('{"id":"good","level":"self_care"')
  })
})

describe('bad schedule cases', () => {
  // biome-ignore format: a table
  test.each<[string, RegExp]>([
    ['{id: a, regimen: nope, events: []}',                                                    /regimen is \\"nope\\"/],
    ['{id: a, regimen: tch, variant: monthly, start: "2027-01-04", events: []}',              /no variant \\"monthly\\"/],
    ['{id: a, regimen: tch, start: "2027-02-30", events: []}',                                /real day/],
    ['{id: a, regimen: tch, start: "0202-02-03", events: []}',                                /1998 to 2100/],
    ['{id: a, regimen: tch, events: [{type: dance, date: "2027-01-04"}]}',                    /events\[0\]\.type is \\"dance\\"/],
    ['{id: a, regimen: tch, events: [{type: dose_given, date: "2027-01-04", drug: aspirin}]}', /drug is \\"aspirin\\"/],
    ['{id: a, regimen: tch, events: [{type: lvef, date: "2027-01-04", baseline: 60, value: 480}]}', /Expected a number from 5 to 90/],
    ['{id: a, regimen: tch, events: [{type: lab, date: "2027-01-04", test: mood, value: 1}]}', /test is \\"mood\\"/],
  ])('%s', async (bad, message) => {
    const found = await evaluate('schedule', `cases:\n  - ${bad}\n  - {id: good, regimen: h_mono, start: "2027-01-04", events: []}\n`)
    expect(found).toMatchObject({ code: 1, lines: 2 })
    expect(found.out).toMatch(message)
    expect(found.out).toContain('{"id":"good","doses":[')
  })
})

test.each([
  ['cases: {', /not YAML/],
  ['words', /no list "cases"/],
])('a file that holds %j cannot be read', async (text, message) => {
  const found = await evaluate('triage', text)
  expect(found.code).toBe(2)
  expect(found.err).toMatch(message)
})
