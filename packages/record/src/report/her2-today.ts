/**
 * What today's HER2 guideline would read from the numbers of the report, beside the report's own call (design: old reports
 * are re-read, never silently re-labelled). The tables are core's; this file only hands them what the report says.
 */
import { among, type Fact, known, open } from '@herald/core'
import { assessHer2, type Her2Assessment, her2Facts as names } from '@herald/core/her2'
import type { FactRead } from './report.ts'

/** The assessment by today's rules, or undefined where the report gives no number to assess. */
export function her2Today(facts: readonly FactRead[]): Her2Assessment | undefined {
  const of = (name: FactRead['fact']): FactRead | undefined =>
    facts.find((f) => f.fact === name && f.state === 'known')
  const score = of('her2_ihc')?.value
  const result = of('her2_ish_result')?.value
  const ratio = of('her2_ish_ratio')?.value
  const copies = of('her2_copies')?.value
  const scored = score !== undefined && /^[0-3]/.test(score)
  const called = result === 'amplified' || result === 'not amplified'
  if (!scored && !called) return undefined
  const numbers = ratio !== undefined && copies !== undefined && !copies.includes('-')
  const given = new Map<string, Fact>([
    [names.testedComponent.name, known('invasive')],
    [names.ihcScore.name, scored ? scoreFact(score) : open('not-performed')],
    [
      names.ishReportedAs.name,
      numbers
        ? known('dual-probe numbers')
        : called
          ? known('a call without numbers')
          : open('not-performed'),
    ],
  ])
  if (numbers) {
    given.set(names.ratio.name, known(Number(ratio)))
    given.set(names.copies.name, known(Number(copies)))
  }
  if (called) given.set(names.ishCall.name, known(result === 'amplified' ? 'positive' : 'negative'))
  return assessHer2(given)
}

/** An IHC score as a fact: "zero or 1+" leaves both. */
export const scoreFact = (score: string): Fact => (score === '0-1+' ? among(['0', '1+']) : known(score))
