import { describe, expect, test } from 'vitest'
import type { Command } from '../command.ts'
import { planCommand } from './plan.ts'
import { triageCommand } from './triage.ts'

async function call(command: Command, text: string) {
  const out: string[] = []
  const err: string[] = []
  const code = await command.run(text === '' ? [] : text.split(' '), {
    out: (l) => out.push(l),
    err: (l) => err.push(l),
    isWatched: false,
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('herald plan', () => {
  // biome-ignore format: a table
  const rows: readonly [args: string, code: number, out: RegExp, err: RegExp][] = [
    ['tchp --start 2027-02-08',                                                        0, /2027-03-01 {2}Clinic visit: pertuzumab, trastuzumab, docetaxel, carboplatin/, /^$/],
    ['tchp --start 2027-02-08',                                                        0, /neratinib.*\(EU\)/,                            /^$/],
    ['h_mono --start 2027-02-08 --closed 2027-03-01',                                  0, /2027-03-02 {2}Clinic visit/,                   /^$/],
    ['hp_maint --start 2027-02-08 --form phesgo',                                      0, /pertuzumab, trastuzumab and hyaluronidase/,    /^$/],
    ['patina --start 2027-02-08',                                                      0, /cycles of different length/,                   /^$/],
    ['h_mono --start 2027-02-08 --view clinician --weight 70 --height 165',            0, /8 mg\/kg \(load\) = 560 mg \(70 kg\)/,          /^$/],
    ['tch --start 2027-02-08 --as ics',                                                0, /BEGIN:VCALENDAR/,                              /^$/],
    ['tch --start 2027-02-08 --as fhir',                                               0, /"intent": "proposal"/,                         /^$/],
    ['',                                                                               2, /^$/,                                           /Name a regimen/],
    ['tdm1 --start 2027-02-08',                                                        2, /^$/,                                           /no regimen "tdm1"/],
    ['tch --start 2027-02-30',                                                         2, /^$/,                                           /start is "2027-02-30"/],
    ['tch --start 1897-02-08',                                                         2, /^$/,                                           /check the year/],
    ['tch --start 2027-02-08 --variant monthly',                                       2, /^$/,                                           /no variant "monthly"/],
    ['endocrine --start 2027-02-08',                                                   2, /^$/,                                           /needs a plan/],
    ['tch --start 2027-02-08 --choose aspirin',                                        2, /^$/,                                           /--choose is "aspirin"/],
    ['tch --start 2027-02-08 --weight 70',                                             2, /^$/,                                           /go together/],
    ['tch --start 2027-02-08 --weight 70 --height 165',                                2, /^$/,                                           /clinician view/],
    ['tch --start 2027-02-08 --weight 7 --height 165 --view clinician',                2, /^$/,                                           /Weight is 7/],
    ['tch --start 2027-02-08 --weight 70 --height 165 --gfr 160 --view clinician',     0, /AUC 6 = 900 mg \(Calvert, kidney figure 160 counted as 125 mL\/min, the cap\)/, /^$/],
    ['tch --start 2027-02-08 --weight 70 --height 165 --gfr 900 --view clinician',     2, /^$/,                                           /GFR is 900/],
    ['tch --start 2027-02-08 --weight 70 --height 165 --gfr -5 --view clinician',      2, /^$/,                                           /gfr/i],
    ['hp_maint --start 2027-02-08',                                                    0, /The last dose is planned for 31 January 2028/, /^$/],
    ['hp_maint --start 2027-02-08 --earlier-doses 6',                                  0, /The last dose is planned for 27 September 2027/, /^$/],
    ['hp_maint --start 2027-02-08 --earlier-doses 18',                                 2, /^$/,                                           /from 0 to 17: after 18 none is left/],
    ['hp_maint --start 2027-02-08 --earlier-doses six',                                2, /^$/,                                           /--earlier-doses is "six"/],
    ['tch --start 2027-02-08 --weight heavy --height 165 --view clinician',            2, /^$/,                                           /"heavy". Expected a number/],
  ]
  test.each(rows)('%s', async (args, code, out, err) => {
    const said = await call(planCommand, args)
    expect(said.code).toBe(code)
    expect(said.out).toMatch(out)
    expect(said.err).toMatch(err)
  })
  test('the patient view holds no amount of any drug', async () => {
    for (const as of ['text', 'ics', 'fhir', 'json']) {
      const { out } = await call(planCommand, `tchp --start 2027-02-08 --as ${as}`)
      expect(out).not.toMatch(/\d\s?mg\b|mg\/|AUC/)
    }
  })
})

describe('herald triage', () => {
  // biome-ignore format: a table
  const rows: readonly [args: string, code: number, out: RegExp, err: RegExp][] = [
    ['fever --value temp_c=38.2 --drug docetaxel:8 --no all',                          0, /^call_now: .*infection/s,                      /^$/],
    ['diarrhoea:1 --drug neratinib:0:12',                                              0, /^call_now.*worst it could still be.*--no blood_in_stool/s, /^$/],
    ['diarrhoea:1 --drug neratinib:0:12 --no all',                                     0, /^self_care.*Count your stools/s,               /^$/],
    ['diarrhoea:1 --drug neratinib:0:12 --no all --worried',                           0, /^call_today.*very worried/s,                   /^$/],
    ['fever --value temp_c=37.6 --drug docetaxel:8 --profile uk --no all',             0, /^call_now/,                                    /^$/],
    ['',                                                                               2, /^$/,                                           /Name a symptom/],
    ['fevr',                                                                           2, /^$/,                                           /"fevr" is not a symptom/],
    ['fever:5',                                                                        2, /^$/,                                           /has grade "5"/],
    ['fever --value temp_c=98.6',                                                      2, /^$/,                                           /check the unit/],
    ['fever --drug aspirin:3',                                                         2, /^$/,                                           /"aspirin" is not a drug/],
    ['fever --drug docetaxel:tomorrow',                                                2, /^$/,                                           /days "tomorrow"/],
    ['fever --yes maybe',                                                              2, /^$/,                                           /"maybe" is not a question/],
  ]
  test.each(rows)('%s', async (args, code, out, err) => {
    const said = await call(triageCommand, args)
    expect(said.code).toBe(code)
    expect(said.out).toMatch(out)
    expect(said.err).toMatch(err)
  })
})
