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
      earlierDoses: 0,
      openEndedCycles: 6,
    })
    if (!plan.ok) throw new Error(plan.error.map(({ says }) => says).join(' '))
    const { parts, drugs: own } = shapeOf(id)
    const { phases, doses } = plan.value.calendar
    expect(parts).toHaveLength(phases.length)
    const drawn = parts.flatMap((part, at) => {
      const phase = phases[at]
      const given = doses.filter((dose) => dose.phase === phase?.id && dose.drug !== 'pegfilgrastim')
      const last = given.at(-1)
      // A part with tablets only, or with a drug that the team still picks, has no day in the calendar.
      if (phase === undefined || last === undefined) return []
      const days = new Set(given.map(({ date }) => date.toString())).size
      const cycles = new Set(given.map(({ cycle }) => cycle)).size
      const isOpen = part.weeks === 'no planned end'
      return [
        {
          shape: [part.clinicDaysAMonth.toFixed(2), part.lastDoseAfterDays],
          calendar: [
            ((days / cycles) * (28 / part.cycleDays)).toFixed(2),
            isOpen ? 'no planned end' : daysBetween(phase.from, last.date),
          ],
        },
      ]
    })
    expect(drawn.length).toBeGreaterThan(0)
    expect(drawn.map(({ shape }) => shape)).toEqual(drawn.map(({ calendar }) => calendar))
    const first = doses[0]?.date ?? plan.value.calendar.phases[0]?.from
    if (first === undefined) throw new Error(`${id} has no first day.`)
    expect(surgeryWindowOf(shapeOf(id), first)?.from.toString()).toBe(plan.value.surgery[0]?.from.toString())
    const given = doses.map(({ drug }) => drug).filter((drug) => drug !== 'pegfilgrastim')
    expect(given.filter((drug) => !own.includes(drug))).toEqual([])
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
