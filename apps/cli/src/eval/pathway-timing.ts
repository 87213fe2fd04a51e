/** Days of a pathway case against the timing windows (A11), from its dates. Only intervals that are running or have ended count. */
import { type IntervalId, type Pathway, type Timing, timingOf } from '@herald/core/pathway'
import { type Fields, fieldsAt } from './pathway-case.ts'
import { type Dated, datedAt, daysFrom } from './pathway-days.ts'
import { therapiesOf } from './pathway-therapy.ts'

export function timingOfCase(given: Fields, { derived }: Pathway, asOf: Dated): readonly Timing[] {
  const history = fieldsAt(fieldsAt(given, 'facts'), 'history')
  const therapies = therapiesOf(history) ?? []
  const diagnosed = datedAt(history, 'dx_date')
  const surgery = datedAt(fieldsAt(history, 'surgery'), 'date')
  const before = therapies.filter((one) => one.setting === 'neoadjuvant')
  const after = therapies.filter((one) => one.setting === 'adjuvant')
  const phase = derived['phase']?.join()
  const days: Partial<Record<IntervalId, number>> = {}
  const count = (id: IntervalId, from: Dated | undefined, to: Dated | undefined): void => {
    if (from !== undefined && to !== undefined) days[id] = daysFrom(from, to).low
  }
  const firstTreatment = before[0]?.start ?? surgery
  count(
    'diagnosis to first treatment',
    diagnosed,
    firstTreatment ?? (phase === 'before treatment' ? asOf : undefined),
  )
  if (phase === 'after surgery')
    count('surgery to drug treatment', surgery, after[0]?.start ?? (after.length === 0 ? asOf : undefined))
  count(
    'treatment to surgery',
    before.at(-1)?.end,
    surgery ?? (phase === 'during neoadjuvant' ? asOf : undefined),
  )
  if (phase === 'after neoadjuvant')
    count('surgery to conjugate', surgery, after[0]?.start ?? (after.length === 0 ? asOf : undefined))
  return timingOf(days)
}
