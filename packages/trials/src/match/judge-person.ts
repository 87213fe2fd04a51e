/** Heart function and performance status against what is known. */
import { atLeast } from '@herald/core'
import type { Criterion, Truth } from '../criterion.ts'
import type { TrialFacts } from '../facts.ts'
import { byInterval } from './possible.ts'
import { allOf, anyOf, met, notMet, open, settled, type Verdict } from './verdict.ts'

export function judgeLvef(c: Extract<Criterion, { kind: 'lvef' }>, facts: TrialFacts): Verdict {
  const { lvefPct } = facts
  if (lvefPct.low !== lvefPct.high)
    return open('the heart ultrasound (LVEF) is not in the record', 'LVEF', true)
  const shown = `LVEF ${lvefPct.low} %`
  const number = settled(byInterval(lvefPct, c.pct), shown, 'LVEF', true)
  // Lower limit of normal without a number: 55 and above fits, below 50 does not, between is the hospital's own.
  const local =
    lvefPct.low >= 55
      ? met(shown)
      : lvefPct.low < 50
        ? notMet(shown)
        : open(`${shown}: the hospital's own lower limit decides`, "the hospital's lower limit of LVEF", true)
  const drop =
    c.maxDropPoints === undefined
      ? []
      : [
          facts.lvefBeforePct.low !== facts.lvefBeforePct.high
            ? open('the LVEF before treatment is not in the record', 'LVEF before chemotherapy')
            : facts.lvefBeforePct.low - lvefPct.low > c.maxDropPoints
              ? notMet(`LVEF fell from ${facts.lvefBeforePct.low} to ${lvefPct.low} %`)
              : met(`LVEF ${facts.lvefBeforePct.low} % before, ${lvefPct.low} % now`),
        ]
  switch (c.localLimit) {
    case 'none':
      return allOf([number, ...drop])
    case 'alone':
      return allOf([local, ...drop])
    case 'and':
      return allOf([number, local, ...drop])
    case 'or':
      return allOf([anyOf([number, local]), ...drop])
  }
}

// ECOG and Karnofsky: 0 = 90-100, 1 = 70-80, 2 = 50-60, 3 = 30-40, 4 = 10-20.
const karnofsky: readonly (readonly [number, number])[] = [
  [90, 100],
  [70, 80],
  [50, 60],
  [30, 40],
  [10, 20],
]

export function judgeKps(min: number, facts: TrialFacts): Verdict {
  if (facts.kps.low === facts.kps.high)
    return settled(byInterval(facts.kps, atLeast(min)), `Karnofsky ${facts.kps.low}`, 'Karnofsky', true)
  const verdicts = facts.ecog.map((e): Truth => {
    const [low, high] = karnofsky[e] ?? [0, 0]
    // A band just below the limit is open: the two scales were never meant to be exchanged.
    return low >= min ? 'met' : high < min - 10 ? 'not-met' : 'open'
  })
  const truth = verdicts.every((v) => v === 'met')
    ? 'met'
    : verdicts.every((v) => v === 'not-met')
      ? 'not-met'
      : 'open'
  return settled(
    truth,
    `ECOG ${facts.ecog.join(' or ')}, read as Karnofsky`,
    'performance status (Karnofsky)',
    true,
  )
}
