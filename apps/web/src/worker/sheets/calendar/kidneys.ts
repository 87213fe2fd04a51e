/**
 * The kidney figure for carboplatin, in the clinician's part: as typed, or worked out from a creatinine with the record's age and sex
 * (Cockcroft-Gault, actual weight). It counts as at most 125 mL/min (drug reference, carboplatin_calvert): the amount says when it is capped.
 */
import { calculatorRefusalMessage, cockcroftGault } from '@herald/core/prognosis'
import type { Day } from '@herald/core/regimens'
import { snapshotOf } from '@herald/core/snapshot'
import type { BodyTyped } from '../../../desk/sheets/calendar.ts'
import type { SheetInput } from '../maker.ts'
import { numberOf } from './amounts.ts'
import { say } from './speech.ts'

export type Kidneys = {
  readonly mlPerMin: number | 'unknown'
  /** How it was found; '' where none is used. */
  readonly how: string
  readonly problems: readonly string[]
}

const unknown = (...problems: readonly string[]): Kidneys => ({ mlPerMin: 'unknown', how: '', problems })

/** Above what any kidney does, a unit or a typing slip is more likely. */
const [lowestGfr, highestGfr] = [1, 250]

export function kidneysOf(typed: BodyTyped, chart: SheetInput['chart'], asOf: Day): Kidneys {
  const gfr = typed.gfr.trim()
  const creatinine = typed.creatinine.trim()
  if (gfr === '') return creatinine === '' ? unknown() : fromCreatinine(typed, chart, asOf)
  const mlPerMin = numberOf(gfr)
  if (Number.isNaN(mlPerMin)) return unknown(say('calendar-gfr-unclear', { written: gfr }))
  if (mlPerMin < lowestGfr || mlPerMin > highestGfr)
    return unknown(say('calendar-gfr-range', { written: gfr, from: lowestGfr, to: highestGfr }))
  return { mlPerMin, how: say('calendar-gfr-typed', { gfr }), problems: [] }
}

function fromCreatinine(typed: BodyTyped, chart: SheetInput['chart'], asOf: Day): Kidneys {
  const { creatinine: written, creatinineUnit: unit, weightKg } = typed
  const value = numberOf(written)
  if (Number.isNaN(value)) return unknown(say('calendar-creatinine-unclear', { written: written.trim() }))
  const person = personOf(chart, asOf)
  const weight = numberOf(weightKg)
  if (person === undefined) return unknown(say('calendar-creatinine-person'))
  if (Number.isNaN(weight)) return unknown(say('calendar-creatinine-weight'))
  const found = cockcroftGault({
    ...person,
    weightKg: weight,
    weightUsed: 'actual',
    creatinine: { value, unit },
  })
  if (!found.ok) return unknown(...found.error.map(calculatorRefusalMessage))
  const mlPerMin = found.value.clearanceMlPerMin
  return {
    mlPerMin,
    how: say('calendar-gfr-worked-out', {
      gfr: String(Math.round(mlPerMin)),
      age: person.ageYears,
      sex: say(`calendar-sex-${person.sex}`),
    }),
    problems: [],
  }
}

/** Age and sex, where the record gives both; of two possible ages the older one: the lower clearance. */
function personOf(
  chart: SheetInput['chart'],
  asOf: Day,
): { readonly ageYears: number; readonly sex: 'female' | 'male' } | undefined {
  const { sex } = chart.person
  const age = snapshotOf(chart, asOf, []).facts.get('age')?.set
  const ageYears = age?.kind === 'intervals' ? age.intervals.at(-1)?.high : undefined
  return ageYears === undefined || sex === 'unstated' ? undefined : { ageYears, sex }
}
