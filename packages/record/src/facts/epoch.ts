/** When in the course a reading falls (design E7): before treatment, the operation's pathology, after treatment, relapse. */
import { type Epoch, earliestDay, type Procedure, type Reading, type Treatment } from '@herald/core/chart'

const surgeries: readonly Procedure['kind'][] = ['breast-conserving surgery', 'mastectomy', 'breast surgery']

/** Days after an operation within which its pathology is reported (ours). */
const pathologyDays = 60

// biome-ignore format: a table
const byPrefix: Readonly<Record<Reading['about']['prefix'], Epoch>> = {
  c: 'before-treatment', p: 'pathological', yc: 'after-treatment', yp: 'after-treatment', r: 'relapse', unstated: 'unstated',
}

type Day = NonNullable<ReturnType<typeof earliestDay>>
const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && b.since(a).sign < 0) ? b : a), undefined)

/** The epoch of every reading; `unstated` where neither its prefix nor its day decides. */
export function withEpochs(
  readings: readonly Reading[],
  treatments: readonly Treatment[],
  procedures: readonly Procedure[],
  isDistant: (reading: Reading) => boolean,
): readonly Reading[] {
  const drug = earliest(
    treatments
      .filter(({ kind }) => kind === 'given' || kind === 'stopped')
      .map(({ from }) => earliestDay(from)),
  )
  const surgery = earliest(
    procedures
      .filter(({ kind, status }) => surgeries.includes(kind) && status === 'done')
      .map(({ when }) => earliestDay(when)),
  )
  const started = earliest([drug, surgery])
  const epochOf = (reading: Reading): Epoch => {
    if (reading.about.epoch !== 'unstated') return reading.about.epoch
    const stated = byPrefix[reading.about.prefix]
    const day = earliestDay(reading.source.when)
    if (stated !== 'unstated' || day === undefined || (drug === undefined && surgery === undefined))
      return stated
    // A metastasis found once treatment had begun is no finding of the breast or its operation.
    if (isDistant(reading) && started !== undefined && day.since(started).sign > 0) return 'relapse'
    if (drug !== undefined && day.since(drug).sign > 0) return 'after-treatment'
    if (surgery === undefined || day.since(surgery).sign < 0) return 'before-treatment'
    return surgery.until(day).days <= pathologyDays ? 'pathological' : 'after-treatment'
  }
  return readings.map((reading) => {
    const epoch = epochOf(reading)
    return epoch === reading.about.epoch ? reading : { ...reading, about: { ...reading.about, epoch } }
  })
}
