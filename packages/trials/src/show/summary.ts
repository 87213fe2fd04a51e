/**
 * What a person sees of her trials: counts, the best with reasons, why the others do not fit.
 *
 * Message ids and values only; the sentences stand in content/en/src/trials.ftl. No chance in percent, never "you are
 * eligible", and always the warning against trading a proven cure for a trial.
 */
import type { Dimension } from '../criterion.ts'
import type { TrialFacts } from '../facts.ts'
import { type Line, matchTrial, type TrialMatch } from '../match/match-trial.ts'
import { type Shortlist, screenAll, shortlist, type TrialIndex } from '../match/trial-index.ts'
import type { MissingFact } from '../match/verdict.ts'
import { type Joining, joiningOf } from '../trial.ts'
import { type Nearest, nearestSite, type Place, recordAgeDays, staleAfterDays } from './distance.ts'

export type Message = { readonly id: string; readonly values: Readonly<Record<string, string | number>> }

export type TrialCard = {
  readonly nctId: string
  readonly title: string
  readonly overall: TrialMatch['overall']
  readonly joining: Joining
  readonly nearest: Nearest | undefined
  readonly countries: readonly string[]
  readonly messages: readonly Message[]
  readonly missing: readonly MissingFact[]
  readonly onlyScreeningMissing: boolean
  readonly lines: readonly Line[]
  readonly notAssessed: number
}

export type TrialSummary = {
  readonly headline: readonly Message[]
  readonly cards: readonly TrialCard[]
  /** Why trials do not fit, the most common reason first. */
  readonly reasons: readonly { readonly dimension: Dimension; readonly trials: number }[]
  readonly ask: readonly Message[]
  readonly warnings: readonly Message[]
}

const message = (id: string, values: Message['values'] = {}): Message => ({ id, values })

/** Questions to take along, whatever the trial. */
const questions = [
  'trials-ask-open',
  'trials-ask-standard',
  'trials-ask-visits',
  'trials-ask-costs',
  'trials-ask-leave',
] as const

export type SummaryOptions = {
  readonly asOf: string
  readonly place?: Place
  readonly withUnknownStatus?: boolean
  readonly earlyDisease: boolean
}

/** One trial as a card: what the record says of joining, what is missing, how near it is. */
export function cardOf(match: TrialMatch, facts: TrialFacts, options: SummaryOptions): TrialCard {
  const { trial } = match
  const joining = joiningOf(trial.status)
  const age = recordAgeDays(trial.recordDay, options.asOf)
  const messages: Message[] = [message(`trials-joining-${joining.replaceAll(' ', '-')}`)]
  if (age === undefined) messages.push(message('trials-age-unknown'))
  else if (age > staleAfterDays) messages.push(message('trials-stale', { day: trial.recordDay, days: age }))
  const onlyScreening =
    match.overall === 'open' && match.missing.length > 0 && match.missing.every((m) => m.screeningTest)
  if (onlyScreening) messages.push(message('trials-only-screening', { facts: match.missing.length }))
  else if (match.overall === 'open') messages.push(message('trials-missing', { facts: match.missing.length }))
  // A silent text is no consent: whoever is pregnant or feeding is told to ask.
  const expecting = facts.conditions.pregnant === 'yes' || facts.conditions.breastfeeding === 'yes'
  if (expecting && !match.lines.some((l) => l.requirement.dimension === 'pregnancy'))
    messages.push(message('trials-pregnancy-silent'))
  if (match.arm !== undefined) messages.push(message('trials-arm', { arm: match.arm }))
  const nearest = options.place === undefined ? undefined : nearestSite(trial, options.place)
  if (nearest !== undefined)
    messages.push(message('trials-distance', { km: Math.round(nearest.km), city: nearest.site.city }))
  return {
    nctId: trial.nctId,
    title: trial.title,
    overall: match.overall,
    joining,
    nearest,
    countries: [...new Set(trial.sites.map((s) => s.country).filter((c) => c !== ''))],
    messages,
    missing: match.missing,
    onlyScreeningMissing: onlyScreening,
    lines: match.lines,
    notAssessed: trial.notAssessed.length,
  }
}

/** How many of the trials that do not fit are read in full to count their reasons. */
export const mostExplained = 500

/** Why trials do not fit, the most common reason first. */
export function reasonsOf(matches: Iterable<TrialMatch>): TrialSummary['reasons'] {
  const reasons = new Map<Dimension, number>()
  for (const match of matches)
    for (const d of new Set(match.failing.map((l) => l.requirement.dimension)))
      reasons.set(d, (reasons.get(d) ?? 0) + 1)
  return [...reasons]
    .map(([dimension, trials]) => ({ dimension, trials }))
    .sort((a, b) => b.trials - a.trials)
}

/** Everything a page about trials needs, for one person on one day, from a set in memory. */
export function summarise(index: TrialIndex, facts: TrialFacts, options: SummaryOptions): TrialSummary {
  const { place, withUnknownStatus = false } = options
  const list = shortlist(
    index,
    facts,
    (t) => (place === undefined ? undefined : nearestSite(t, place)?.km),
    50,
    withUnknownStatus,
  )
  const { verdicts } = screenAll(index, facts)
  const refused: TrialMatch[] = []
  for (let i = 0; i < verdicts.length && refused.length < mostExplained; i++) {
    const trial = index.trials[i]
    const shown = index.joining[i] !== 'closed' && (withUnknownStatus || index.joining[i] !== 'not known')
    if (verdicts[i] === 2 && trial !== undefined && shown) refused.push(matchTrial(trial, facts))
  }
  return summaryOf(list, reasonsOf(refused), facts, options)
}

/** The same from a shortlist that a database made. */
export function summaryOf(
  list: Shortlist,
  reasons: TrialSummary['reasons'],
  facts: TrialFacts,
  options: SummaryOptions,
): TrialSummary {
  const cards = list.best.map((m) => cardOf(m, facts, options))
  const oneFact = cards.filter((c) => c.overall === 'open' && c.missing.length === 1).length
  return {
    headline: [
      message('trials-likely', { trials: list.counts.likely }),
      message('trials-open', { trials: list.counts.open, one: oneFact }),
      message('trials-not', { trials: list.counts['likely-not'] }),
      ...(list.statusNotKnown > 0
        ? [message('trials-status-not-known', { trials: list.statusNotKnown })]
        : []),
    ],
    cards,
    reasons,
    ask: questions.map((id) => message(id)),
    warnings: [
      message('trials-team-decides'),
      ...(options.earlyDisease ? [message('trials-do-not-trade')] : []),
    ],
  }
}
