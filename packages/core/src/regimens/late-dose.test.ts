import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from './days.ts'
import { type DrugId, drugIds } from './drugs.ts'
import { lateDose } from './late-dose.ts'
import { lateRules } from './late-dose-rules.ts'

const last =
  dayOf('2027-02-09') ??
  (() => {
    throw new Error('not a day')
  })()

const after = (
  drug: DrugId,
  days: number,
  partners: readonly DrugId[] = [],
  schedule: 'q3w' | 'weekly' = 'q3w',
) =>
  lateDose({
    drug,
    schedule,
    last,
    planned: addDays(last, schedule === 'weekly' ? 7 : 21),
    attended: addDays(last, days),
    partners,
    closed: new Set(),
  })

describe('late doses', () => {
  // Both sides of every line.
  // biome-ignore format: a table
  const rows: readonly [DrugId, days: number, partners: readonly DrugId[], schedule: 'q3w' | 'weekly', doses: readonly string[]][] = [
    ['trastuzumab_iv', 28, [],             'q3w',    ['6 mg/kg']],
    ['trastuzumab_iv', 29, [],             'q3w',    ['8 mg/kg']],
    ['trastuzumab_iv', 14, [],             'weekly', ['2 mg/kg']],
    ['trastuzumab_iv', 15, [],             'weekly', ['4 mg/kg']],
    ['trastuzumab_iv', 28, ['pertuzumab'], 'q3w',    ['6 mg/kg']],
    ['trastuzumab_iv', 29, ['pertuzumab'], 'q3w',    ['8 mg/kg', '6 mg/kg']],
    ['trastuzumab_iv', 41, ['pertuzumab'], 'q3w',    ['8 mg/kg', '6 mg/kg']],
    ['trastuzumab_iv', 42, ['pertuzumab'], 'q3w',    ['8 mg/kg']],
    ['pertuzumab',     41, [],             'q3w',    ['420 mg']],
    ['pertuzumab',     42, [],             'q3w',    ['840 mg']],
    ['phesgo',         41, [],             'q3w',    ['600 mg / 600 mg']],
    ['phesgo',         42, [],             'q3w',    ['1200 mg / 600 mg']],
    ['trastuzumab_sc', 90, [],             'q3w',    ['600 mg']],
    ['t_dm1',          90, [],             'q3w',    ['3.6 mg/kg']],
    ['t_dxd',          90, [],             'q3w',    ['5.4 mg/kg']],
    ['margetuximab',   90, [],             'q3w',    ['15 mg/kg']],
    ['goserelin',      40, [],             'q3w',    ['3.6 mg']],
  ]
  test.each(rows)('%s %d days after the last, with %j, %s: %j', (drug, days, partners, schedule, doses) => {
    const reply = after(drug, days, partners, schedule)
    expect(
      reply.answers.map((answer) => (answer.kind === 'give' ? answer.amount.dose : answer.kind)),
    ).toEqual(doses)
    expect(reply.labelsDiffer).toBe(doses.length > 1)
  })
  test('drugs without a load keep three weeks: coming early is too soon', () => {
    expect(after('t_dm1', 20).answers[0]).toMatchObject({ kind: 'too soon' })
    expect(after('t_dm1', 21).answers[0]).toMatchObject({ kind: 'give', reload: false })
  })
  test('an unknown last dose is never taken for none', () => {
    const reply = lateDose({
      drug: 'trastuzumab_iv',
      schedule: 'q3w',
      last: 'unknown',
      planned: last,
      attended: last,
      partners: [],
      closed: new Set(),
    })
    expect(reply).toMatchObject({ answers: [{ kind: 'last dose unknown' }], askTeam: true })
  })
  test('every one of the 33 drugs has a rule', () => {
    expect(drugIds).toHaveLength(33)
    expect(drugIds.filter((id) => !lateRules.some((rule) => rule.drug === id))).toEqual([])
  })
})
