/**
 * A plan as visits: one entry a day and reason, with a key that stays the same when the day moves, so that a calendar that
 * is imported again moves the entry and does not double it.
 */
import type { PlannedDose, TabletRun } from './calendar.ts'
import { type Day, earlierFirst, isBefore } from './days.ts'
import type { Plan } from './plan.ts'
import type { Test } from './regimen.ts'

export type Visit = { readonly key: string; readonly day: Day } & (
  | { readonly kind: 'treatment'; readonly doses: readonly PlannedDose[]; readonly tests: readonly Test[] }
  | { readonly kind: 'test'; readonly tests: readonly Test[] }
  | { readonly kind: 'tablets begin'; readonly run: TabletRun }
  | { readonly kind: 'surgery window'; readonly to: Day }
)

/** Every visit of the plan, earliest first. A test that falls on a treatment day is part of that visit. */
export function visitsOf(plan: Plan): readonly Visit[] {
  const { calendar } = plan
  const treatment = [...Map.groupBy(calendar.doses, (dose) => dose.date.toString()).values()].flatMap(
    (doses): readonly Visit[] => {
      const [first] = doses
      if (first === undefined) return []
      const key = `${first.phase}-cycle-${first.cycle}-day-${first.dayOfCycle}`
      return [{ key, day: first.date, kind: 'treatment', doses, tests: testsOn(plan, first.date) }]
    },
  )
  const treatmentDays = new Set(treatment.map((visit) => visit.day.toString()))
  const testDays = plan.checks.filter(
    (check) => check.kind !== 'series' && !treatmentDays.has(check.day.toString()),
  )
  const days = new Map(
    testDays.flatMap((check) => (check.kind === 'series' ? [] : [[check.day.toString(), check.day]])),
  )
  const seen = new Map<string, number>()
  const tests = [...days.values()].toSorted(earlierFirst).map((day): Visit => {
    const due = testsOn(plan, day)
    const name = due.join('-')
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    return { key: `${name}-${nth}`, day, kind: 'test', tests: due }
  })
  const runs = new Map<string, number>()
  const tablets = calendar.tablets.map((run): Visit => {
    const nth = (runs.get(run.drug) ?? 0) + 1
    runs.set(run.drug, nth)
    return { key: `${run.drug}-from-${nth}`, day: run.from, kind: 'tablets begin', run }
  })
  const surgery = plan.surgery.map(
    (window, i): Visit => ({
      key: `surgery-${i + 1}`,
      day: window.from,
      kind: 'surgery window',
      to: window.to,
    }),
  )
  return [...treatment, ...tests, ...tablets, ...surgery].toSorted((a, b) => earlierFirst(a.day, b.day))
}

const testsOn = (plan: Plan, day: Day): readonly Test[] => [
  ...new Set(
    plan.checks.flatMap((check) => (check.kind !== 'series' && check.day.equals(day) ? [check.test] : [])),
  ),
]

/** One month as a sheet to print: weeks from Monday, each day with its visits; days outside the month are blank. */
export type MonthSheet = {
  readonly month: string
  readonly weeks: readonly (readonly (DaySheet | 'blank')[])[]
}
export type DaySheet = {
  readonly day: Day
  readonly visits: readonly Visit[]
  readonly tablets: readonly TabletRun[]
}

/** The month that holds a day. */
export function monthSheet(plan: Plan, within: Day): MonthSheet {
  const visits = Map.groupBy(visitsOf(plan), (visit) => visit.day.toString())
  const sheetOf = (day: Day): DaySheet => ({
    day,
    visits: visits.get(day.toString()) ?? [],
    tablets: plan.calendar.tablets.filter(
      (run) => !isBefore(day, run.from) && (run.to === 'no planned end' || !isBefore(run.to, day)),
    ),
  })
  return {
    month: within.toPlainYearMonth().toString(),
    weeks: monthWeeks(within).map((week) => week.map((day) => (day === 'blank' ? day : sheetOf(day)))),
  }
}

/** The days of the month that holds a day: weeks from Monday, blank outside the month. */
export function monthWeeks(within: Day): readonly (readonly (Day | 'blank')[])[] {
  const first = within.with({ day: 1 })
  const before: readonly 'blank'[] = Array.from({ length: first.dayOfWeek - 1 }, () => 'blank')
  const cells: (Day | 'blank')[] = [...before]
  for (let n = 0; n < first.daysInMonth; n++) cells.push(first.add({ days: n }))
  while (cells.length % 7 !== 0) cells.push('blank')
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** How many days a month hold a visit, from a day on: what an employer needs to know. */
export function visitDaysAMonth(plan: Plan): readonly { readonly month: string; readonly days: number }[] {
  const days = visitsOf(plan).flatMap((visit) =>
    visit.kind === 'treatment' || visit.kind === 'test' ? [visit.day] : [],
  )
  const months = Map.groupBy(days, (day) => day.toPlainYearMonth().toString())
  return [...months].map(([month, all]) => ({ month, days: new Set(all.map((day) => day.toString())).size }))
}
