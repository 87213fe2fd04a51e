/**
 * Heart scans, read one after another against the label rules of ./heart-rules.ts: hold, keep holding, may resume, stop.
 *
 * One answer a scan and rule. The reply is what the label says, for the team to apply.
 */
import { addDays, type Day, daysBetween, isBefore } from './days.ts'
import type { DrugId } from './drugs.ts'
import { type HeartLimit, type HeartRule, type HoldRow, heartRules } from './heart-rules.ts'

export type HeartScan = {
  readonly date: Day
  readonly lvefPercent: number
  readonly baselinePercent: number
  /** Any symptom of heart failure; it beats every number. */
  readonly symptoms: boolean
}

export type HeartAnswer = {
  readonly on: Day
  readonly rule: HeartRule
  readonly action: 'go on' | 'hold' | 'keep holding' | 'may resume' | 'stop rule met'
  readonly dropPoints: number
  readonly recheck: Day | 'as planned'
  readonly minHoldDays: number
  readonly holdNumber: number
  /** Days since the scan that started the hold; zero when there is none. */
  readonly lowDays: number
}

/** How long between scans when all is well. */
const usualScanDays = 84

/** The rules that speak for these drugs, in this setting and label set. */
export const heartRulesFor = (
  drugs: readonly DrugId[],
  setting: 'early' | 'advanced',
  labels: 'us' | 'eu',
): readonly HeartRule[] =>
  heartRules.filter(
    (rule) =>
      rule.drugs.some((drug) => drugs.includes(drug)) &&
      (rule.setting === 'any' || rule.setting === setting) &&
      (rule.labels === 'both' || rule.labels === labels),
  )

type Hold = { readonly from: HeartScan; readonly row: HoldRow; readonly number: number }
type State = { readonly hold: Hold | 'none'; readonly holds: number; readonly stopped: boolean }

/** When the HER2 drug is to start: until then a scan is read against the label's line for starting. */
export type HeartStart = { readonly her2Start: Day | 'unknown'; readonly anthracyclineFrom: Day | 'none' }

/** What one rule says at each scan, oldest first. */
export function heartAnswers(
  rule: HeartRule,
  scans: readonly HeartScan[],
  start: HeartStart,
): readonly HeartAnswer[] {
  let state: State = { hold: 'none', holds: 0, stopped: false }
  const answers: HeartAnswer[] = []
  for (const scan of scans) {
    const [next, answer] = step(rule, state, scan, mayNotStart(rule, scan, start))
    state = next
    answers.push(answer)
  }
  return answers
}

function mayNotStart(rule: HeartRule, scan: HeartScan, start: HeartStart): boolean {
  if (rule.start === 'no line' || start.her2Start === 'unknown') return false
  if (isBefore(start.her2Start, scan.date)) return false
  const after = start.anthracyclineFrom !== 'none' && isBefore(start.anthracyclineFrom, scan.date)
  return scan.lvefPercent < (after ? rule.start.afterAnthracycline : rule.start.atLeast)
}

function step(
  rule: HeartRule,
  state: State,
  scan: HeartScan,
  belowStart: boolean,
): readonly [State, HeartAnswer] {
  const row = rule.hold.find((hold) => meets(hold.when, scan))
  const answer = (
    action: HeartAnswer['action'],
    hold: Hold | 'none',
    recheckInDays: number,
  ): HeartAnswer => ({
    on: scan.date,
    rule,
    action,
    dropPoints: dropOf(scan),
    recheck: action === 'stop rule met' ? 'as planned' : addDays(scan.date, recheckInDays),
    minHoldDays: rule.minHoldDays,
    holdNumber: hold === 'none' ? state.holds : hold.number,
    lowDays: hold === 'none' ? 0 : daysBetween(hold.from.date, scan.date),
  })
  const stop = (): readonly [State, HeartAnswer] => [
    { ...state, stopped: true },
    answer('stop rule met', state.hold, rule.recheckDays),
  ]
  if (state.stopped || scan.symptoms) return stop()

  if (state.hold === 'none') {
    if (row === undefined) {
      if (belowStart) return [state, answer('hold', 'none', rule.recheckDays)]
      const soon = rule.watch.some((limit) => meets(limit, scan))
      return [state, answer('go on', 'none', soon ? rule.recheckDays : usualScanDays)]
    }
    const hold: Hold = { from: scan, row, number: state.holds + 1 }
    const next = { hold, holds: hold.number, stopped: false }
    const tooOften = row.stop.kind === 'low for more than' && hold.number > row.stop.orHoldsOver
    return tooOften
      ? [{ ...next, stopped: true }, answer('stop rule met', hold, rule.recheckDays)]
      : [next, answer('hold', hold, rule.recheckDays)]
  }

  const held = daysBetween(state.hold.from.date, scan.date)
  if (mayResume(rule, state.hold, scan, row)) {
    const inTime = rule.resumeWithinDays === 'no limit' || held <= rule.resumeWithinDays
    if (held >= rule.minHoldDays && inTime)
      return [{ ...state, hold: 'none' }, answer('may resume', state.hold, usualScanDays)]
    const untilMinimum = Math.max(rule.minHoldDays - held, 0)
    return [state, answer('keep holding', state.hold, untilMinimum === 0 ? rule.recheckDays : untilMinimum)]
  }
  if (mustStop(state.hold, scan, held)) return stop()
  const hold = row === undefined ? state.hold : { ...state.hold, row }
  return [{ ...state, hold }, answer('keep holding', hold, rule.recheckDays)]
}

function mayResume(rule: HeartRule, hold: Hold, scan: HeartScan, row: HoldRow | undefined): boolean {
  if (rule.resumeIfImproved && scan.lvefPercent <= hold.from.lvefPercent) return false
  if (rule.resume.length > 0) return rule.resume.some((limit) => meets(limit, scan))
  return row === undefined && !(hold.row.stop.kind === 'limit still met' && meets(hold.row.stop.limit, scan))
}

function mustStop(hold: Hold, scan: HeartScan, heldDays: number): boolean {
  const { stop } = hold.row
  switch (stop.kind) {
    case 'limit still met':
      return meets(stop.limit, scan)
    case 'not better than at the hold': {
      const fell = stop.orFurtherFall && scan.lvefPercent < hold.from.lvefPercent
      return fell || (heldDays >= stop.afterDays && scan.lvefPercent <= hold.from.lvefPercent)
    }
    case 'low for more than':
      return heldDays > stop.days
    case 'label gives no stop':
      return false
  }
}

const dropOf = (scan: HeartScan): number => Math.round((scan.baselinePercent - scan.lvefPercent) * 100) / 100

function meets(limit: HeartLimit, scan: HeartScan): boolean {
  const lvef = scan.lvefPercent
  const drop = dropOf(scan)
  return (
    lvef < (limit.lvefBelow ?? Number.POSITIVE_INFINITY) &&
    lvef >= (limit.lvefAtLeast ?? Number.NEGATIVE_INFINITY) &&
    lvef > (limit.lvefOver ?? Number.NEGATIVE_INFINITY) &&
    lvef <= (limit.lvefAtMost ?? Number.POSITIVE_INFINITY) &&
    drop >= (limit.dropAtLeast ?? Number.NEGATIVE_INFINITY) &&
    drop > (limit.dropOver ?? Number.NEGATIVE_INFINITY) &&
    drop < (limit.dropBelow ?? Number.POSITIVE_INFINITY) &&
    drop <= (limit.dropAtMost ?? Number.POSITIVE_INFINITY)
  )
}
