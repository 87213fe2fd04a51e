/**
 * A late or missed dose: what each label says to give now, and when the next one is due.
 *
 * Labels that give the same answer are one answer with both sources; labels that differ are two, and the team is asked.
 */
import { addDays, type Day, daysBetween, nextOpenDay } from './days.ts'
import type { DrugId } from './drugs.ts'
import type { Evidence } from './evidence.ts'
import { type Given, type LateRule, lateRules } from './late-dose-rules.ts'

export type LateCase = {
  readonly drug: DrugId
  readonly schedule: 'q3w' | 'weekly'
  /** The last dose actually given of this drug, or of the drugs it replaces; unknown when the record has none. */
  readonly last: Day | 'unknown'
  readonly planned: Day
  readonly attended: Day
  /** Everything else that is given in the same plan. */
  readonly partners: readonly DrugId[]
  readonly closed: ReadonlySet<string>
}

export type LateAnswer =
  | {
      readonly kind: 'give'
      readonly reload: boolean
      readonly amount: Given
      readonly next: Day
      readonly daysSinceLast: number | 'unknown'
      readonly daysLate: number
      readonly by: readonly Evidence[]
    }
  | {
      readonly kind: 'too soon'
      readonly earliest: Day
      readonly daysSinceLast: number
      readonly by: readonly Evidence[]
    }
  | { readonly kind: 'last dose unknown'; readonly by: readonly Evidence[] }
  | { readonly kind: 'team rebooks'; readonly by: readonly Evidence[] }
  | { readonly kind: 'call the team'; readonly by: readonly Evidence[] }
  | { readonly kind: 'skip'; readonly by: readonly Evidence[] }
  | { readonly kind: 'same day or skip'; readonly by: readonly Evidence[] }

export type LateReply = {
  readonly answers: readonly LateAnswer[]
  readonly labelsDiffer: boolean
  /** A pharmacist or the team should settle it. */
  readonly askTeam: boolean
}

/** What the labels say about a drug that comes late, on the day the person attends. */
export function lateDose(at: LateCase): LateReply {
  const rules = rulesFor(at)
  const given = rules.map((rule) => ({ rule, answer: answerOf(rule, at) }))
  const answers = merged(given.map(({ answer }) => answer))
  const tellTeam = given.some(
    ({ rule, answer }) =>
      rule.kind === 'as soon as possible' &&
      rule.tellTeamAfterDays !== 'not said' &&
      answer.kind === 'give' &&
      answer.daysLate > rule.tellTeamAfterDays,
  )
  const labelsDiffer = answers.length > 1
  const unsettled = answers.some((a) => a.kind === 'last dose unknown' || a.kind === 'call the team')
  return { answers, labelsDiffer, askTeam: labelsDiffer || tellTeam || unsettled }
}

/** The rows for a drug: its own label, and the label of a partner that speaks for both. */
export const rulesFor = (at: Pick<LateCase, 'drug' | 'schedule' | 'partners'>): readonly LateRule[] =>
  lateRules.filter(
    (rule) =>
      rule.drug === at.drug &&
      (rule.kind !== 'usual or load' ||
        (rule.schedule === at.schedule &&
          (rule.onlyWith === 'nothing' || at.partners.includes(rule.onlyWith)))),
  )

function answerOf(rule: LateRule, at: LateCase): LateAnswer {
  const by = [rule.by]
  switch (rule.kind) {
    case 'usual or load': {
      if (at.last === 'unknown') return { kind: 'last dose unknown', by }
      const reload = daysBetween(at.last, at.attended) > rule.usualThroughDays
      return giveNow(at, reload ? rule.load : rule.usual, reload, rule)
    }
    case 'never a load': {
      if (at.last === 'unknown') return giveNow(at, rule.usual, false, rule)
      const daysSinceLast = daysBetween(at.last, at.attended)
      return daysSinceLast < rule.nextAfterDays
        ? { kind: 'too soon', earliest: addDays(at.last, rule.nextAfterDays), daysSinceLast, by }
        : giveNow(at, rule.usual, false, rule)
    }
    case 'as soon as possible':
      return giveNow(at, rule.usual, false, rule)
    case 'skip':
    case 'same day or skip':
    case 'team rebooks':
    case 'call the team':
      return { kind: rule.kind, by }
  }
}

const giveNow = (
  at: LateCase,
  amount: Given,
  reload: boolean,
  rule: { readonly nextAfterDays: number; readonly by: Evidence },
): LateAnswer => ({
  kind: 'give',
  reload,
  amount,
  next: nextOpenDay(addDays(at.attended, rule.nextAfterDays), at.closed),
  daysSinceLast: at.last === 'unknown' ? 'unknown' : daysBetween(at.last, at.attended),
  daysLate: daysBetween(at.planned, at.attended),
  by: [rule.by],
})

function merged(answers: readonly LateAnswer[]): readonly LateAnswer[] {
  const out: LateAnswer[] = []
  for (const answer of answers) {
    const same = out.findIndex((other) => isSame(other, answer))
    const found = out[same]
    if (found === undefined) out.push(answer)
    else out[same] = { ...found, by: [...found.by, ...answer.by] }
  }
  return out
}

const isSame = (a: LateAnswer, b: LateAnswer): boolean =>
  a.kind === b.kind && (a.kind !== 'give' || (b.kind === 'give' && a.amount.dose === b.amount.dose))
