/** The reverse match: one trial, many records, one row each. */
import type { TrialFacts } from '../facts.ts'
import { matchTrial } from '../match/match-trial.ts'
import type { Trial } from '../trial.ts'

export type ReverseRow = {
  readonly patient: string
  readonly overall: string
  readonly failing: string
  readonly missing: string
}

/** One row a person, in the order given. */
export const reverseRows = (
  trial: Trial,
  people: Iterable<readonly [id: string, TrialFacts]>,
): readonly ReverseRow[] =>
  [...people].map(([patient, facts]) => {
    const match = matchTrial(trial, facts)
    return {
      patient,
      overall: match.overall,
      failing: match.failing.map((l) => `${l.requirement.dimension}: ${l.verdict.why}`).join(' | '),
      missing: match.missing.map((m) => m.fact).join(' | '),
    }
  })

// A cell that a spreadsheet would run as a formula is shown as text.
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const reverseCsv = (trial: Trial, rows: readonly ReverseRow[]): string =>
  [
    'trial,patient,overall,failing,missing',
    ...rows.map((r) => [trial.nctId, r.patient, r.overall, r.failing, r.missing].map(cell).join(',')),
  ].join('\n')
