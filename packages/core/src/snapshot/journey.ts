/**
 * When things happened to one tumour: diagnosis, first drug treatment, first operation of the breast, spread found later.
 * It tells findings before treatment from findings at surgery and after it (design E7).
 */

import { Temporal } from 'temporal-polyfill'
import type { Chart, Epoch, Reading, Tumour } from '../chart/chart.ts'
import { type Day, daysBetween } from '../chart/day.ts'
import { earliestDay, latestDay } from '../chart/when.ts'
import { known } from '../fact/fact.ts'
import { cite } from '../publication/citation.ts'
import { number, oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { book } from '../walk/book.ts'
import { walk } from '../walk/walk.ts'

export type Journey = {
  readonly diagnosed: Day | undefined
  readonly firstDrug: Day | undefined
  readonly surgery: Day | undefined
  /** Drug treatment came before the operation of the breast. */
  readonly isNeoadjuvant: boolean
}

/** Comparing two days is many times cheaper than counting the days between them. */
const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0
const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce(
    (first, day) => (day !== undefined && (first === undefined || isBefore(day, first)) ? day : first),
    undefined,
  )

const operations: readonly string[] = ['breast-conserving surgery', 'mastectomy', 'breast surgery']

/** Drugs against the cancer; supportive drugs do not start a treatment. */
const supportive: readonly string[] = [
  'zoledronic acid',
  'denosumab',
  'filgrastim',
  'pegfilgrastim',
  'goserelin',
  'leuprolide',
]

/** Days that she can tell herself, by the names of own answers. The record's own day goes first. */
export const ownDays = { diagnosed: 'day of diagnosis', surgery: 'day of surgery' } as const
export type ToldDays = Readonly<Partial<Record<keyof typeof ownDays, Day>>>

/** The journey of one tumour up to a day. What neither the record nor she dates stays undefined. */
export function journeyOf(chart: Chart, tumour: Tumour | undefined, asOf: Day, told: ToldDays = {}): Journey {
  const past = (day: Day | undefined): Day | undefined =>
    day === undefined || isBefore(asOf, day) ? undefined : day
  const surgery =
    earliest(
      chart.procedures
        .filter(({ kind, status }) => operations.includes(kind) && status === 'done')
        .map(({ when }) => past(earliestDay(when))),
    ) ?? past(told.surgery)
  const firstDrug = earliest(
    chart.treatments
      .filter(
        ({ kind, ingredients }) =>
          (kind === 'given' || kind === 'stopped') && ingredients.some((name) => !supportive.includes(name)),
      )
      .map(({ from }) => past(earliestDay(from))),
  )
  const written = tumour === undefined ? undefined : past(earliestDay(tumour.diagnosed))
  const diagnosed = written ?? past(told.diagnosed)
  const isNeoadjuvant = firstDrug !== undefined && surgery !== undefined && isBefore(firstDrug, surgery)
  return { diagnosed, firstDrug, surgery, isNeoadjuvant }
}

const daysAfterDiagnosis = number('days from diagnosis to metastasis', {
  unit: 'days',
  from: -36500,
  to: 36500,
})

/** Spread found within four months of diagnosis, without progression, is part of the first stage (AJCC 8). */
const spreadTiming = table({
  id: 'snapshot.spread-timing',
  title: 'Is a metastasis part of the first stage?',
  cite: cite('ajcc8-breast', 'Definition of distant metastasis (M)'),
  given: [daysAfterDiagnosis],
  outcome: oneOf('spread', ['at diagnosis', 'later']),
  rows: [
    ['≤ 122', 'at diagnosis'],
    ['> 122', 'later'],
  ],
})
const spreadBook = book([spreadTiming])

/** Whether something found on a day belongs to the first stage. Without dates, it is not known to be later. */
export function isAtDiagnosis(journey: Journey, found: Day | undefined): boolean {
  if (journey.diagnosed === undefined || found === undefined) return true
  const days = daysBetween(journey.diagnosed, found)
  return walk(spreadBook, spreadTiming, new Map([[daysAfterDiagnosis.name, known(days)]])).possible.includes(
    'at diagnosis',
  )
}

/** The epoch of a reading: as stated, by its prefix, or by its day among treatment and surgery. */
export function epochOf(reading: Reading, journey: Journey): Epoch {
  const { epoch, prefix } = reading.about
  if (epoch !== 'unstated') return epoch
  if (prefix === 'c') return 'before-treatment'
  if (prefix === 'p') return 'pathological'
  if (prefix === 'yc' || prefix === 'yp') return 'after-treatment'
  if (prefix === 'r') return 'relapse'
  const day = latestDay(reading.source.when)
  const { surgery, firstDrug, isNeoadjuvant } = journey
  if (day === undefined)
    return surgery === undefined && firstDrug === undefined ? 'before-treatment' : 'unstated'
  if (surgery !== undefined && !isBefore(day, surgery))
    return isNeoadjuvant ? 'after-treatment' : 'pathological'
  if (firstDrug !== undefined && isBefore(firstDrug, day))
    return surgery === undefined || isNeoadjuvant ? 'after-treatment' : 'pathological'
  return 'before-treatment'
}
