/**
 * A11: intervals that matter, from days counted by whoever knows the dates. Says the days, the target and when to ask today;
 * never that a late start is pointless, and never whose fault it is.
 */
import { type Fact, type Facts, known } from '../fact/fact.ts'
import { cite, type SourceKey } from '../publication/citation.ts'
import { type NumberFact, number, oneOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import { type Book, book } from '../walk/book.ts'
import { walk } from '../walk/walk.ts'

export const intervalIds = [
  'diagnosis to first treatment',
  'surgery to drug treatment',
  'treatment to surgery',
  'surgery to conjugate',
  'chemotherapy to radiation',
  'surgery to radiation, no chemotherapy',
  'surgery to radiation, after treatment first',
  'trastuzumab to neratinib',
  'heart scan on treatment',
] as const
export type IntervalId = (typeof intervalIds)[number]

export type Standing = 'within the target' | 'past the target' | 'ask today'

export type TimingRow = {
  readonly id: IntervalId
  readonly days: NumberFact
  readonly targetDays: number
  readonly alarmDays: number
  readonly source: SourceKey
  readonly standing: Table<Standing>
}

/** Whole days up to the target are within it; from the day after the alarm, ask today. */
const row = (id: IntervalId, target: number, alarm: number, source: SourceKey, place: string): TimingRow => {
  const days = number(`days: ${id}`, { unit: 'days', from: -40000, to: 40000 })
  return {
    id,
    days,
    targetDays: target,
    alarmDays: alarm,
    source,
    standing: table({
      id: `pathway.timing: ${id}`,
      title: `Days: ${id}`,
      cite: cite(source, place),
      given: [days],
      outcome: oneOf(`standing: ${id}`, ['within the target', 'past the target', 'ask today']),
      rows:
        target === alarm
          ? [
              [`≤ ${target}`, 'within the target'],
              [`> ${target}`, 'ask today'],
            ]
          : [
              [`≤ ${target}`, 'within the target'],
              [`> ${target} and ≤ ${alarm}`, 'past the target'],
              [`> ${alarm}`, 'ask today'],
            ],
    }),
  }
}

export const timingRows: readonly TimingRow[] = [
  row('diagnosis to first treatment', 28, 60, 'ESMO19', '2 to 4 weeks after staging'),
  row('surgery to drug treatment', 42, 60, 'TTC-KUMAR', 'best within 60 days'),
  row('treatment to surgery', 42, 56, 'TTS-SANFORD', 'within 8 weeks'),
  row('surgery to conjugate', 84, 84, 'KATHERINE', 'entry within 12 weeks of surgery'),
  row('chemotherapy to radiation', 42, 84, 'herald', 'pathway A11'),
  row('surgery to radiation, no chemotherapy', 56, 84, 'herald', 'pathway A11'),
  row('surgery to radiation, after treatment first', 56, 84, 'herald', 'pathway A11'),
  row('trastuzumab to neratinib', 365, 365, 'EXTENET', 'within one year'),
  row('heart scan on treatment', 90, 120, 'LBL-H', 'every 3 months'),
]

export const timingBook: Book = book(timingRows.map((one) => one.standing))

export type Timing = {
  readonly id: IntervalId
  readonly days: number
  readonly targetDays: number
  readonly alarmDays: number
  readonly standing: Standing
  readonly source: SourceKey
}

/** What is known of each interval; one without days, or with days before its start, is left out. */
export const timingOf = (days: Readonly<Partial<Record<IntervalId, number>>>): readonly Timing[] =>
  timingRows.flatMap((one) => {
    const count = days[one.id]
    if (count === undefined || count < 0 || count > one.days.to) return []
    const [standing] = walk(
      timingBook,
      one.standing,
      new Map<string, Fact>([[one.days.name, known(count)]]),
    ).possible
    if (standing === undefined) return []
    const { id, targetDays, alarmDays, source } = one
    return [{ id, days: count, targetDays, alarmDays, standing, source }]
  })

/** The intervals that the facts themselves hold, as single days: `pathwayOf` shows them. */
export const timingFrom = (facts: Facts): readonly Timing[] => {
  const days: Partial<Record<IntervalId, number>> = {}
  for (const one of timingRows) {
    const set = facts.get(one.days.name)?.set
    const only = set?.kind === 'intervals' && set.intervals.length === 1 ? set.intervals[0] : undefined
    if (only !== undefined && only.low === only.high) days[one.id] = only.low
  }
  return timingOf(days)
}
