/**
 * How long a drug runs, as its label prints it: minutes of the usual dose and of the first (larger) one.
 *
 * From the rows of ./late-dose-rules.ts, so nothing is written twice. A drug without a printed time has none here.
 */
import type { PlannedDose } from './calendar.ts'
import { type Evidence } from './evidence.ts'
import { lateRules } from './late-dose-rules.ts'

export type ChairTime = { readonly minutes: string; readonly by: Evidence }

/** The printed minutes of one planned dose. */
export function chairTimeOf(dose: Pick<PlannedDose, 'drug' | 'load'>): ChairTime | 'not printed' {
  for (const rule of lateRules) {
    if (rule.drug !== dose.drug || !('usual' in rule)) continue
    const given = dose.load && rule.kind === 'usual or load' ? rule.load : rule.usual
    if (given.minutes !== '') return { minutes: given.minutes, by: rule.by }
  }
  return 'not printed'
}
