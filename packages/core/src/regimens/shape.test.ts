/** The shape of each regimen, held to the calendar that draws its days. */
import { describe, expect, test } from 'vitest'
import { daysBetween } from './days.ts'
import { namedDrugs } from './drug-names.ts'
import { drugIds } from './drugs.ts'
import { planOf } from './plan.ts'
import { regimenIds } from './regimens.ts'
import { shapeOf } from './shape.ts'
import { surgeryWindowOf } from './what-follows.ts'

const drawn = regimenIds.filter((id) => id !== 'endocrine' && id !== 'neratinib_ext' && id !== 'lap_cap')

describe('the shape of a regimen', () => {
  test.each(drawn)('%s: clinic days and last doses are those of its calendar', (id) => {
    const plan = planOf({
      regimen: id,
      variant: '',
      stage: 'as the regimen',
      start: '2026-09-22',
      closed: [],
      came: new Map(),
      forms: [],
      chosen: [],
      openEndedCycles: 6,
    })
    if (!plan.ok) throw new Error(plan.error.map(({ says }) => says).join(' '))
    const { parts, drugs: own } = shapeOf(id)
    const { phases, doses } = plan.value.calendar
    expect(parts).toHaveLength(phases.length)
    for (const [at, part] of parts.entries()) {
      const phase = phases[at]
      const given = doses.filter((dose) => dose.phase === phase?.id && dose.drug !== 'pegfilgrastim')
      // A part with tablets only, or with a drug that the team still picks, has no day in the calendar.
      if (phase === undefined || given.length === 0) continue
      const days = new Set(given.map(({ date }) => date.toString()))
      const cycles = new Set(given.map(({ cycle }) => cycle)).size
      expect(part.clinicDaysAMonth).toBeCloseTo(((days.size / cycles) * 28) / part.cycleDays)
      const last = given.at(-1)?.date ?? phase.from
      if (part.lastDoseAfterDays !== 'no planned end')
        expect(part.lastDoseAfterDays).toBe(daysBetween(phase.from, last))
      expect(part.weeks === 'no planned end').toBe(part.lastDoseAfterDays === 'no planned end')
    }
    const [window] = plan.value.surgery
    const first = doses[0]?.date
    if (first !== undefined)
      expect(surgeryWindowOf(shapeOf(id), first)?.from.toString()).toBe(window?.from.toString())
    for (const { drug } of doses) if (drug !== 'pegfilgrastim') expect(own).toContain(drug)
  })

  // biome-ignore format: a table
  test.each([
    ['tchp',      18, 18, { from: 3, to: 6 }],
    ['ac_thp',    20, 20, { from: 3, to: 6 }],
    ['t_dxd_thp', 12, 24, { from: 3, to: 6 }],
    ['th_apt',    12, 'no surgery inside', 'no surgery inside'],
    ['h_mono',     0, 'no surgery inside', 'no surgery inside'],
    ['tuc_cap_h', 'no planned end', 'no surgery inside', 'no surgery inside'],
  ] as const)('%s: %s weeks of chemo, %s before surgery', (id, chemoWeeks, weeksBeforeSurgery, surgeryAfterWeeks) => {
    expect(shapeOf(id)).toMatchObject({ chemoWeeks, weeksBeforeSurgery, surgeryAfterWeeks })
  })
})

test('every drug of the list can be named by a record', () => {
  expect(drugIds.filter((id) => !namedDrugs.includes(id))).toEqual([])
})
