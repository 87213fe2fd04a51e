/** HER2, hormone receptors and brain metastases against what is known. */
import { atLeast } from '@herald/core'
import type { Criterion, Truth } from '../criterion.ts'
import type { ReceptorFact, TrialFacts } from '../facts.ts'
import { byInterval, bySet } from './possible.ts'
import { allOf, anyOf, met, notMet, open, settled, type Verdict } from './verdict.ts'

export function judgeHer2(c: Extract<Criterion, { kind: 'her2' }>, facts: TrialFacts): Verdict {
  const shown = `HER2 ${facts.her2.join(' or ')}`
  const truth = bySet(facts.her2, c.accept)
  if (truth === 'not-met' && c.mutant && facts.her2Mutation !== 'no')
    return facts.her2Mutation === 'yes'
      ? met('HER2 mutation')
      : open('HER2 mutation not tested', 'HER2 mutation')
  // IHC 3+ is strong evidence of positivity, but a text that wants the gene result has not got it.
  if (truth === 'met' && c.ishOnly && !facts.ishKnown)
    return open(
      'the trial asks for a positive gene test (FISH or ISH); the record has none',
      'HER2 gene test (ISH)',
    )
  return settled(
    truth,
    c.central ? `${shown}; the trial repeats the test` : shown,
    'HER2 status with its IHC score and ISH result',
  )
}

function receptorTruth(r: ReceptorFact, c: Extract<Criterion, { kind: 'hr' }>): Truth {
  if (c.want === 'known') return r.tested === 'yes' ? 'met' : 'open'
  const positive = byInterval(r.pct, c.strict ? { ...atLeast(c.cutPct), lowOpen: true } : atLeast(c.cutPct))
  const byStatus = c.cutPct <= 1 ? bySet<'positive' | 'negative'>(r.statuses, ['positive']) : positive
  // Exactly 1 % is positive by the guideline; a text that says "more than 1 %" is loose there.
  const truth =
    positive === 'open'
      ? byStatus
      : c.strict && r.pct.low === c.cutPct && r.pct.high === c.cutPct
        ? 'open'
        : positive
  if (c.want === 'positive') return truth
  return truth === 'met' ? 'not-met' : truth === 'not-met' ? 'met' : 'open'
}

export function judgeReceptors(c: Extract<Criterion, { kind: 'hr' }>, facts: TrialFacts): Verdict {
  const shown = (name: string, r: ReceptorFact): string =>
    `${name} ${r.tested === 'unknown' ? 'not known' : r.pct.low === r.pct.high ? `${r.pct.low} %` : r.statuses.join(' or ')}`
  const er = settled(receptorTruth(facts.er, c), shown('ER', facts.er), 'ER result')
  const pr = settled(receptorTruth(facts.pr, c), shown('PR', facts.pr), 'PR result')
  switch (c.receptor) {
    case 'er':
      return er
    case 'pr':
      return pr
    case 'either':
      // "Either receptor negative" is no way to write it: negative means both.
      return c.want === 'positive' ? anyOf([er, pr]) : allOf([er, pr])
    case 'both':
      return allOf([er, pr])
  }
}

export function judgeBrain(c: Extract<Criterion, { kind: 'brain' }>, facts: TrialFacts): Verdict {
  const shown = `brain metastases: ${facts.brain.join(' or ')}`
  const accepted = bySet(facts.brain, c.accept)
  const truth = accepted === 'not-met' && facts.brain.some((b) => c.unclear.includes(b)) ? 'open' : accepted
  const stable = c.minMonthsStable
  if (truth === 'met' && stable !== undefined && facts.brain.some((b) => b !== 'none')) {
    const lasting = byInterval(facts.monthsSinceBrainTreatment, atLeast(stable))
    if (lasting === 'open')
      return open(
        'how long the brain metastases have been stable is not in the record',
        'time since brain treatment',
        true,
      )
    if (lasting === 'not-met') return notMet(`${shown}, stable for less than ${stable} months`)
  }
  return settled(truth, shown, 'brain imaging (MRI)', true)
}
