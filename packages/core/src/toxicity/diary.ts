/**
 * The diary: what a person told day by day, checked, triaged, and summed up for the next visit.
 *
 * Answers about today are "diary answers"; PRO-CTCAE items are asked once a week about the last 7 days and kept apart.
 * The diary stays on her device; what leaves it is what she exports.
 */

import { addDays, type Day, daysBetween, earlierFirst, isBefore } from '../regimens/days.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Flag } from './flags.ts'
import type { FeverProfileId } from './global-rules.ts'
import { type Level, rankOf } from './levels.ts'
import { type Measure, measures } from './symptom.ts'
import type { SymptomId } from './symptoms.ts'
import { type Report, type Triage, triage } from './triage.ts'
import type { DrugInUse } from './windows.ts'

export type DiaryEntry = {
  readonly day: Day
  readonly asks: 'diary answers, today' | 'PRO-CTCAE, last 7 days'
  readonly reports: readonly Report[]
  readonly veryWorried: boolean
  /** She spoke with her team on that day. */
  readonly contacted: boolean
}

export type DiaryProblem = {
  readonly kind: 'in the future' | 'out of range' | 'symptom told twice' | 'nothing told'
  readonly says: string
}

// biome-ignore format: a table: what a person or a home device can measure
export const possibleValues: Readonly<Record<Measure, readonly [number, number]>> = {
  temp_c:                    [25, 45],
  spo2:                      [0, 100],
  extra_stools_24h:          [0, 100],
  vomits_24h:                [0, 100],
  weight_gain_kg_24h:        [-30, 30],
  weight_gain_kg_7d:         [-60, 60],
  weight_gain_percent:       [-90, 200],
  weight_loss_percent_month: [-200, 90],
}

/** The entry, or every problem found in it. */
export function checkedEntry(entry: DiaryEntry, today: Day): Result<DiaryEntry, readonly DiaryProblem[]> {
  const problems: DiaryProblem[] = []
  if (isBefore(today, entry.day))
    problems.push({
      kind: 'in the future',
      says: `The entry is for ${entry.day.toString()}, after today (${today.toString()}). Check the date.`,
    })
  if (entry.reports.length === 0)
    problems.push({
      kind: 'nothing told',
      says: 'The entry has no symptom. Tell at least one, or skip the day.',
    })
  const told = entry.reports.map((report) => report.symptom)
  for (const twice of new Set(told.filter((symptom, i) => told.indexOf(symptom) !== i)))
    problems.push({
      kind: 'symptom told twice',
      says: `"${twice}" is told twice on one day. Keep the worse one.`,
    })
  for (const report of entry.reports)
    for (const measure of measures) {
      const value = report.values[measure]
      const [low, high] = possibleValues[measure]
      if (value !== undefined && !(value >= low && value <= high))
        problems.push({
          kind: 'out of range',
          says: `${measure} is ${value}. Expected ${low} to ${high}; check the unit.`,
        })
    }
  return problems.length > 0 ? fail(problems) : ok(entry)
}

export type Team = { readonly drugsOn: (day: Day) => readonly DrugInUse[]; readonly profile: FeverProfileId }

/** The level of one day's entry, with the days before it: three days running without contact call now. */
export function triageDay(entries: readonly DiaryEntry[], today: DiaryEntry, team: Team): Triage {
  const before = [1, 2].map((ago) =>
    entries.find((entry) => entry.day.equals(addDays(today.day, -ago)) && entry.asks === today.asks),
  )
  const amber = [today, ...before].map((entry) =>
    entry === undefined || entry.contacted
      ? []
      : levelsOf(entry, team)
          .filter((one) => rankOf(one.level) >= rankOf('call_today'))
          .map((one) => one.symptom),
  )
  const running = (amber[0] ?? []).filter((symptom) => amber.every((day) => day.includes(symptom)))
  return triage({
    drugs: team.drugsOn(today.day),
    profile: team.profile,
    reports: today.reports,
    veryWorried: today.veryWorried,
    threeDaysWithoutContact: running,
  })
}

const levelsOf = (entry: DiaryEntry, team: Team): Triage['perSymptom'] =>
  triage({
    drugs: team.drugsOn(entry.day),
    profile: team.profile,
    reports: entry.reports,
    veryWorried: false,
    threeDaysWithoutContact: [],
  }).perSymptom

export type SymptomSummary = {
  readonly symptom: SymptomId
  readonly daysTold: number
  readonly worst: { readonly day: Day; readonly grade: number; readonly level: Level }
  readonly yes: readonly Flag[]
  /** Grade by day, for a line over the cycle. */
  readonly trend: readonly { readonly day: Day; readonly grade: number }[]
}

/** What to show at the next visit: each symptom since a day, the worst first. */
export function visitSummary(
  entries: readonly DiaryEntry[],
  since: Day,
  team: Team,
): readonly SymptomSummary[] {
  const told = entries
    .filter((entry) => !isBefore(entry.day, since) && entry.asks === 'diary answers, today')
    .toSorted((a, b) => earlierFirst(a.day, b.day))
    .flatMap((entry) =>
      levelsOf(entry, team).map((one) => ({ ...one, day: entry.day, yes: yesOf(entry, one.symptom) })),
    )
  const summaries = [...Map.groupBy(told, (one) => one.symptom)].map(([symptom, days]): SymptomSummary => {
    const [first, ...rest] = days
    if (first === undefined) throw new Error('A group has at least one day.')
    const worst = rest.reduce(
      (top, one) =>
        rankOf(one.level) > rankOf(top.level) || (one.level === top.level && one.grade > top.grade)
          ? one
          : top,
      first,
    )
    return {
      symptom,
      daysTold: days.length,
      worst: { day: worst.day, grade: worst.grade, level: worst.level },
      yes: [...new Set(days.flatMap((one) => one.yes))],
      trend: days.map(({ day, grade }) => ({ day, grade })),
    }
  })
  return summaries.toSorted(
    (a, b) => rankOf(b.worst.level) - rankOf(a.worst.level) || b.daysTold - a.daysTold,
  )
}

const yesOf = (entry: DiaryEntry, symptom: SymptomId): readonly Flag[] =>
  entry.reports.filter((report) => report.symptom === symptom).flatMap((report) => report.yes)

/** On which day of the cycle each entry fell, so that cycles can be laid over each other. */
export const dayOfCycle = (day: Day, cycleStarts: readonly Day[]): number | 'before the first cycle' => {
  const start = cycleStarts
    .filter((one) => !isBefore(day, one))
    .toSorted(earlierFirst)
    .at(-1)
  return start === undefined ? 'before the first cycle' : daysBetween(start, day) + 1
}
