/** The rows of one schedule answer, in the shape that the README of the schedule cases gives. */
import type {
  Calendar,
  DatedCheck,
  Decision,
  Evidence,
  HeartAnswer,
  Plan,
  TabletRun,
} from '@herald/core/regimens'
import type { EvalLine } from './eval-kind.ts'

/** One row a drug and day. */
export const dosesOf = (calendar: Calendar): readonly EvalLine[] =>
  calendar.doses.map((dose) => ({
    date: dose.date.toString(),
    phase: dose.phase,
    drug: dose.drug,
    dose: dose.dose,
    order: dose.order,
    ...(dose.booking === 'team rebooks' ? { booking: 'team rebooks' } : {}),
  }))

/** Days that follow each other with one dose are one row. */
export function dailyOf(runs: readonly TabletRun[]): readonly EvalLine[] {
  const joined: TabletRun[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    const follows =
      before !== undefined &&
      before.to !== 'no planned end' &&
      before.drug === run.drug &&
      before.dose === run.dose &&
      before.to.add({ days: 1 }).equals(run.from)
    if (follows) joined[joined.length - 1] = { ...before, to: run.to }
    else joined.push(run)
  }
  return joined.map((run) => ({
    drug: run.drug,
    from: run.from.toString(),
    to: run.to === 'no planned end' ? null : run.to.toString(),
    dose: run.dose,
    tablets: run.tablets === 0 ? null : run.tablets,
  }))
}

/** One row a check, or a series. */
export function checkOf(check: DatedCheck): EvalLine {
  switch (check.kind) {
    case 'by':
      return {
        kind: check.test,
        by: check.day.toString(),
        on: check.day.toString(),
        ...(check.need === '' ? {} : { need: check.need }),
      }
    case 'on':
      return { kind: check.test, on: check.day.toString() }
    case 'series': {
      const inDays =
        check.everyDays !== 'counted in months' &&
        (check.everyMonths === 'counted in days' || check.test === 'lvef')
      return {
        kind: check.test,
        ...(inDays ? { every_days: check.everyDays } : {}),
        ...(check.everyMonths === 'counted in days' ? {} : { every_months: check.everyMonths }),
        ...(check.times === 'to the end' ? {} : { times: check.times }),
      }
    }
  }
}

const actions = {
  give: 'give',
  hold: 'hold',
  'keep holding': 'keep_holding',
  'may resume': 'may_resume',
  'stop rule met': 'stop_rule_met',
  skip: 'skip',
} as const

/** One row a day, matter and label. */
export function decisionOf(row: Decision): EvalLine {
  const [amount] = row.amounts
  const minutes = amount === undefined || amount.given.minutes === '' ? undefined : amount.given.minutes
  return {
    on: row.on.toString(),
    about: row.about,
    action: actions[row.action],
    sources: sourcesOf(row.by),
    ...(row.daysSinceLast === 'unknown' ? {} : { days_since_last: row.daysSinceLast }),
    ...(row.daysLate === 'not late' ? {} : { days_late: row.daysLate }),
    ...(row.amounts.length === 0
      ? {}
      : {
          reload: row.amounts.some((one) => one.reload),
          doses: Object.fromEntries(row.amounts.map((one) => [one.drug, one.given.dose])),
        }),
    ...(row.amounts.length === 1 && minutes !== undefined
      ? { minutes: /^\d+$/.test(minutes) ? Number(minutes) : minutes }
      : {}),
    ...(row.amounts.length === 1 && amount !== undefined && amount.given.ml > 0
      ? { ml: amount.given.ml }
      : {}),
    ...(row.next === 'not planned' ? {} : { next: row.next.toString() }),
    ...(row.heart === 'none' ? {} : heartOf(row.heart)),
  }
}

const heartOf = (heart: HeartAnswer): EvalLine => ({
  drop: heart.dropPoints,
  hold_number: heart.holdNumber,
  ...(heart.recheck === 'as planned' ? {} : { recheck: heart.recheck.toString() }),
  ...(heart.action === 'go on' || heart.action === 'may resume'
    ? {}
    : { min_hold_days: heart.minHoldDays, low_days: heart.lowDays }),
})

const sourcesOf = (by: readonly Evidence[]): readonly string[] => [...new Set(by.flatMap((one) => one.from))]

/** The surgery gap, and the end of the plan as first planned and as it stands. */
export function windowsOf(plan: Plan): readonly EvalLine[] {
  const windows: EvalLine[] = plan.surgery.map((window) => ({
    kind: 'surgery',
    from: window.from.toString(),
    to: window.to.toString(),
  }))
  return plan.end.kind === 'no planned end' ? windows : [...windows, planEnd(plan)]
}

const planEnd = ({ end }: Plan): EvalLine =>
  end.kind === 'no planned end'
    ? {}
    : { kind: 'plan_end', from: end.first.toString(), to: end.now.toString() }
