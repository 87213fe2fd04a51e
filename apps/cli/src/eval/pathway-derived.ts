/** The derived facts of a case in the words of the case files. */
import type { Facts } from '@herald/core'
import { type Pathway, pathwayFacts as p } from '@herald/core/pathway'
import { stageOf } from '@herald/core/staging'
import { type Fields, fieldsAt } from './pathway-case.ts'
import { type Dated, datedAt, daysFrom } from './pathway-days.ts'
import { therapiesOf } from './pathway-therapy.ts'

const one = (values: readonly string[] | undefined): string | readonly string[] | undefined =>
  values === undefined || values.length === 0 ? undefined : values.length === 1 ? values[0] : values

const yesNo = (values: readonly string[] | undefined): boolean | undefined =>
  values?.length === 1 ? values[0] === 'yes' : undefined

export function derivedOf(
  given: Fields,
  facts: Facts,
  { derived }: Pathway,
  her2: string,
  asOf: Dated,
): Readonly<Record<string, unknown>> {
  const history = fieldsAt(fieldsAt(given, 'facts'), 'history')
  const surgery = datedAt(fieldsAt(history, 'surgery'), 'date')
  const therapies = therapiesOf(history) ?? []
  const before = therapies.filter((therapy) => therapy.setting === 'neoadjuvant').at(-1)?.end
  const cycle = therapies.at(-1)?.cycleStart
  const day = cycle === undefined ? undefined : daysFrom(cycle, asOf).low + 1
  const weeks = facts.get(p.weeksPregnant.name)?.set
  const week = weeks?.kind === 'intervals' ? weeks.intervals[0]?.low : undefined
  const isEarly = derived['phase']?.join() !== 'metastatic'
  const operated = derived['phase']?.join() === 'after surgery'
  return {
    'her2.status': her2,
    hr: one(derived['hormone receptors']),
    phase: one(derived['phase']),
    ...(isEarly
      ? { stage: stageOf(operated ? 'pathological anatomic' : 'anatomic', facts).stage }
      : { stage: 'IV', line: one(derived['line']), interval: one(derived['interval']) }),
    ...(isEarly
      ? {
          inoperable_at_dx: yesNo(derived['inoperable at diagnosis']),
          db11_risk: yesNo(derived['high risk before surgery']),
        }
      : {}),
    ...(derived['phase']?.join() === 'after neoadjuvant'
      ? { pcr: one(derived['left at surgery']), db05_risk: yesNo(derived['high risk with residual disease']) }
      : {}),
    menopause: one(derived['menopause']),
    cardiac_band: one(derived['heart']),
    ild_risk: one(derived['lung risk']),
    ...(week === undefined ? {} : { trimester: week < 14 ? 1 : week < 28 ? 2 : 3 }),
    ...(surgery === undefined ? {} : { days_since_surgery: daysFrom(surgery, asOf).low }),
    ...(surgery === undefined || before === undefined
      ? {}
      : { days_neoadjuvant_to_surgery: daysFrom(before, surgery).low }),
    ...(day === undefined ? {} : { day_of_cycle: day, nadir_window: day >= 7 && day <= 14 }),
  }
}
