/**
 * Earlier treatment against a trial's rules: which drugs, how many lines, how long ago.
 *
 * An unlisted drug was not given only where the list is marked complete. A combination is one line; a line number in
 * the record counts before our own count. A length that is not written down is taken as enough only for a course
 * that was completed or ended by progression, and the reason says so (docs/decisions/0028).
 */
import { atLeast, exactly, type Interval, overlaps } from '@herald/core'
import type { AgentRule, Criterion } from '../criterion.ts'
import { drugIs, isKnownDrug } from '../drugs.ts'
import type { Regimen, TrialFacts } from '../facts.ts'
import { byInterval } from './possible.ts'
import { met, notMet, open, type Verdict } from './verdict.ts'

const matches = (name: string, names: readonly string[]): boolean => names.some((n) => drugIs(name, n))
const words = (names: readonly string[]): string => names.join(' or ')

/** How long a course whose length is not written down is presumed to have lasted at least, in weeks. */
const presumedWeeks = (regimen: Regimen): number => {
  if (regimen.outcome === 'completed' || regimen.outcome === 'responded') return 26
  return regimen.outcome === 'progressed' ? 9 : 0
}

type Course = {
  readonly regimen: Regimen
  readonly drug: string
  readonly certain: boolean
  readonly presumed: boolean
}

function coursesOf(facts: TrialFacts, rule: AgentRule): readonly Course[] {
  const found: Course[] = []
  for (const regimen of facts.regimens) {
    const settings = regimen.settings.filter((s) => rule.within.includes(s))
    if (settings.length === 0) continue
    const drugs = regimen.drugs.filter((d) => matches(d, rule.names))
    const strange = drugs.length === 0 && regimen.drugs.some((d) => !isKnownDrug(d))
    if (drugs.length === 0 && !strange) continue
    const settingSure = settings.length === regimen.settings.length
    const cyclesAsWeeks: Interval = {
      ...regimen.cycles,
      low: regimen.cycles.low * 3,
      high: regimen.cycles.high * 3,
    }
    const known =
      regimen.weeks.low === regimen.weeks.high
        ? regimen.weeks
        : cyclesAsWeeks.low === cyclesAsWeeks.high
          ? cyclesAsWeeks
          : undefined
    if (known !== undefined && known.high < rule.minWeeks) continue
    // "At least so many weeks" in the record settles a shorter demand.
    const proven = regimen.weeks.low >= rule.minWeeks
    const presumed = rule.minWeeks > 0 && known === undefined && !proven
    const longEnough = known !== undefined || proven || presumedWeeks(regimen) >= rule.minWeeks
    let recentEnough = true
    if (rule.endedWithinWeeks !== undefined) {
      if (regimen.outcome !== 'ongoing') {
        if (regimen.endedWeeksAgo.low >= rule.endedWithinWeeks) continue
        recentEnough = regimen.endedWeeksAgo.high < rule.endedWithinWeeks
      }
    }
    const progressed = rule.outcome === 'any' || regimen.outcome === 'progressed'
    for (const drug of strange ? regimen.drugs.filter((d) => !isKnownDrug(d)) : drugs) {
      found.push({
        regimen,
        drug,
        certain: !strange && settingSure && longEnough && recentEnough && progressed,
        presumed,
      })
    }
  }
  return found
}

/** Whether enough of the named drugs were given, and so whether the rule holds. */
export function judgeAgent(criterion: Extract<Criterion, { kind: 'agent' }>, facts: TrialFacts): Verdict {
  const { rule, want } = criterion
  const courses = coursesOf(facts, rule)
  const sure = new Set(courses.filter((c) => c.certain).map((c) => c.drug))
  const maybe = new Set(courses.map((c) => c.drug))
  const given =
    sure.size >= rule.distinct
      ? 'yes'
      : maybe.size >= rule.distinct || !facts.regimensComplete
        ? 'unknown'
        : 'no'
  const named = words(rule.names)
  const list = [...(sure.size > 0 ? sure : maybe)].join(', ')
  if (given === 'unknown') {
    return open(
      maybe.size > 0
        ? `${list} was given; the record does not settle how or when`
        : `whether ${named} was given is not known; the treatment list is not marked complete`,
      `earlier treatment: ${named}`,
    )
  }
  if (given === 'no') {
    const why =
      maybe.size > 0
        ? `fewer than ${rule.distinct} of: ${named}`
        : `never had ${named} (the treatment list is complete)`
    return want ? notMet(why) : met(why)
  }
  const presumed = courses.some((c) => c.certain && c.presumed)
    ? '; its length is not written down, taken as long enough'
    : ''
  if (
    !want &&
    rule.exceptions &&
    courses.every((c) => c.regimen.weeks.low < 5 && c.regimen.outcome !== 'progressed')
  ) {
    return open(
      `had ${list}; the text names exceptions that the record does not settle`,
      `how long and why ${named} was given`,
    )
  }
  const why = `had ${list}${presumed}`
  return want ? met(why) : notMet(why)
}

/** Lines of one kind of treatment, counted from the record. */
export function judgeLines(criterion: Extract<Criterion, { kind: 'lines' }>, facts: TrialFacts): Verdict {
  const relevant = facts.regimens.filter((r) => {
    const inSetting = criterion.within === 'any' || r.settings.includes('metastatic')
    const counted = r.drugs.some((d) => matches(d, criterion.of) && !matches(d, criterion.except))
    return inSetting && counted
  })
  const sure = relevant.filter((r) => criterion.within === 'any' || r.settings.length === 1)
  const numbered = new Set(sure.map((r, i) => r.line ?? `unnumbered ${i}`)).size
  const most = numbered + (relevant.length - sure.length)
  const count: Interval = facts.regimensComplete ? { ...exactly(numbered), high: most } : atLeast(numbered)
  const truth = byInterval(count, criterion.count)
  const of = words(criterion.of)
  const why = `${numbered} line${numbered === 1 ? '' : 's'} of ${of}${criterion.within === 'metastatic' ? ' for metastatic disease' : ''} in the record, counted by us`
  if (truth === 'met') return met(why)
  if (truth === 'not-met') return notMet(why)
  return open(`${why}; the treatment list is not marked complete`, `all earlier lines of ${of}`)
}

/** Whether a drug is what comes next. A drug already given is not about to be started. */
export function judgePlanned(names: readonly string[], facts: TrialFacts): Verdict {
  const named = words(names)
  if (facts.planned?.some((d) => matches(d, names)) === true) return met(`${named} is planned`)
  const already = facts.regimens.find((r) => r.drugs.some((d) => matches(d, names)))
  const single = names.every((n) => isKnownDrug(n))
  if (already !== undefined && single) return notMet(`already had ${named}`)
  if (facts.planned !== undefined && facts.planned.length > 0)
    return notMet(`another treatment is planned: ${facts.planned.join(', ')}`)
  return open('the next treatment is not in the record', `whether ${named} is planned`)
}

/** A lifetime dose: nothing given is no dose; given without the sum is open. */
export function judgeDose(drug: string, maxMgM2: number, facts: TrialFacts): Verdict {
  const given = facts.regimens.some((r) => r.drugs.some((d) => matches(d, [drug])))
  if (!given && facts.regimensComplete) return met(`never had ${drug}`)
  return open(
    `the total dose of ${drug} is not in the record (limit ${maxMgM2} mg/m²)`,
    `total dose of ${drug}`,
  )
}

/** Weeks since surgery or since the end of treatment after it. */
export function judgeWindow(criterion: Extract<Criterion, { kind: 'window' }>, facts: TrialFacts): Verdict {
  if (criterion.since === 'surgery') {
    const truth = byInterval(facts.weeksSinceSurgery, criterion.weeks)
    const why =
      facts.weeksSinceSurgery.low === facts.weeksSinceSurgery.high
        ? `surgery was ${Math.round(facts.weeksSinceSurgery.low)} weeks ago`
        : 'the day of surgery is not in the record'
    return truth === 'met' ? met(why) : truth === 'not-met' ? notMet(why) : open(why, 'day of surgery')
  }
  const adjuvant = facts.regimens.filter(
    (r) =>
      r.settings.includes('adjuvant') &&
      r.outcome !== 'ongoing' &&
      r.drugs.some((d) => !drugIs(d, 'endocrine therapy')),
  )
  const relapsed = facts.settings.every((s) => s === 'metastatic' || s === 'locally-advanced-unresectable')
  if (criterion.since === 'relapse after adjuvant treatment') {
    if (!relapsed && facts.settings.every((s) => s.startsWith('early'))) return notMet('no relapse')
    if (adjuvant.length === 0 && facts.regimensComplete) return notMet('no adjuvant treatment')
    return open(
      'how long after adjuvant treatment the relapse came is not in the record',
      'time from adjuvant treatment to relapse',
    )
  }
  const ends = adjuvant.map((r) => r.endedWeeksAgo).filter((w) => w.low === w.high)
  const lastEnd = ends.toSorted((a, b) => a.low - b.low)[0]
  if (lastEnd === undefined || !overlaps(lastEnd, atLeast(0)))
    return open(
      'adjuvant treatment is not completed, or its end is not in the record',
      'end of adjuvant treatment',
    )
  const truth = byInterval(lastEnd, criterion.weeks)
  const why = `adjuvant treatment ended ${Math.round(lastEnd.low)} weeks ago`
  return truth === 'met' ? met(why) : notMet(why)
}
