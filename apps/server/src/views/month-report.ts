/**
 * The report of a month that section 6 asks to publish: asked, answered on time, half and nine in ten of the waits, late,
 * declined, danger holds and how soon somebody looked, corrections. Made from the audit, which knows ids, rules and moments.
 *
 * No count under 11 is shown, every other is rounded to 5, and no wait of fewer than 11 people (threat 21).
 */
import { caseRules, type Instant, type ServiceHours, serviceMinutesBetween } from '@herald/workflow'

export type Event = { readonly subject: string; readonly rule: string; readonly at: Instant }
export type Count = { readonly kind: 'fewer than 11' } | { readonly kind: 'about'; readonly n: number }
/** Minutes that half, and nine in ten, waited at most; unset for fewer than 11 people. */
export type Wait = { readonly half: number; readonly nineInTen: number } | undefined
export type MonthReport = {
  /** As `2026-10`. */
  readonly month: string
  readonly asked: Count
  readonly answered: Count
  readonly onTime: Count
  readonly late: Count
  readonly declined: Count
  readonly dangerHolds: Count
  readonly corrections: Count
  /** Service minutes from the start of the clock to the answer, without the time she was asked something. */
  readonly waitForAnswer: Wait
  /** Minutes of any hour from a danger hold to the first look of a person. */
  readonly waitForLook: Wait
}

const smallest = 11
const rounded = 5

const counting = (as: 'answered' | 'late' | 'declined' | 'danger hold' | 'correction'): ReadonlySet<string> =>
  rulesWhere(({ effects }) => (effects ?? []).some((effect) => effect.kind === 'count' && effect.as === as))
const changing = (change: 'pause clock' | 'resume clock'): ReadonlySet<string> =>
  rulesWhere(({ changes }) => (changes ?? []).includes(change))
const rulesWhere = (is: (rule: (typeof caseRules)[number]) => boolean): ReadonlySet<string> =>
  new Set(caseRules.filter(is).map(({ id }) => id))

const answered = counting('answered')
const late = counting('late')
const declined = counting('declined')
const held = counting('danger hold')
const corrected = counting('correction')
const asked = new Set(['W3', 'W25'])
const pausing = changing('pause clock')
const resuming = changing('resume clock')
const looking = rulesWhere(({ event }) => event === 'clear' || event === 'escalate')

/** Rules whose rows the report is made of. */
export const reportRules: readonly string[] = [
  ...new Set(
    [answered, late, declined, held, corrected, asked, pausing, resuming, looking].flatMap((set) => [...set]),
  ),
]

/**
 * `events`: every row of `reportRules` of every question that has one in the month, oldest first. `isIn`: of this month.
 * A question counts once under each heading, in the month in which it came to it first.
 */
export function monthReport(
  month: string,
  events: readonly Event[],
  isIn: (at: Instant) => boolean,
  hours: ServiceHours,
): MonthReport {
  const cases = [...Map.groupBy(events, ({ subject }) => subject).values()]
  const firstIn = (rules: ReadonlySet<string>) =>
    cases.flatMap((of) => {
      const first = of.find(({ rule }) => rules.has(rule))
      return first !== undefined && isIn(first.at) ? [{ of, at: first.at }] : []
    })
  const answers = firstIn(answered)
  const holds = firstIn(held)
  return {
    month,
    asked: countOf(firstIn(asked).length),
    answered: countOf(answers.length),
    onTime: countOf(answers.filter(({ of, at }) => !isLateBefore(of, at)).length),
    late: countOf(firstIn(late).length),
    declined: countOf(firstIn(declined).length),
    dangerHolds: countOf(holds.length),
    corrections: countOf(firstIn(corrected).length),
    waitForAnswer: waitOf(answers.map(({ of, at }) => waited(of, at, hours))),
    waitForLook: waitOf(holds.flatMap(({ of, at }) => lookAfter(of, at))),
  }
}

const isLateBefore = (of: readonly Event[], until: Instant) =>
  of.some(({ rule, at }) => late.has(rule) && at.epochMilliseconds <= until.epochMilliseconds)

/** The clock as the rules moved it: started at the first chance, paused while she was asked, started anew when reopened. */
function waited(of: readonly Event[], until: Instant, hours: ServiceHours): number {
  let minutes = 0
  let since: Instant | undefined
  for (const { rule, at } of of) {
    if (at.epochMilliseconds > until.epochMilliseconds) break
    if (rule === 'W25') {
      minutes = 0
      since = at
    } else if (asked.has(rule) || resuming.has(rule)) since ??= at
    else if (pausing.has(rule) && since !== undefined) {
      minutes += serviceMinutesBetween(hours, since, at)
      since = undefined
    }
  }
  return since === undefined ? minutes : minutes + serviceMinutesBetween(hours, since, until)
}

function lookAfter(of: readonly Event[], from: Instant): readonly number[] {
  const look = of.find(({ rule, at }) => looking.has(rule) && at.epochMilliseconds >= from.epochMilliseconds)
  return look === undefined ? [] : [(look.at.epochMilliseconds - from.epochMilliseconds) / 60_000]
}

const countOf = (n: number): Count =>
  n < smallest
    ? { kind: 'fewer than 11' }
    : { kind: 'about', n: Math.max(smallest, Math.round(n / rounded) * rounded) }

function waitOf(minutes: readonly number[]): Wait {
  if (minutes.length < smallest) return undefined
  const sorted = minutes.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.ceil((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) / rounded) * rounded
  return { half: at(0.5), nineInTen: at(0.9) }
}
