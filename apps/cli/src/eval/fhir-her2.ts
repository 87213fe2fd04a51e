/**
 * From one sample's HER2 results to the facts that the HER2 tables read, and the status that follows.
 * A call of the immune stain without a score leaves the scores that carry that call.
 */
import { among, type Fact, type Facts, type Interval, intersection, known, open, within } from '@herald/core'
import { assessHer2, her2Facts } from '@herald/core/her2'

export type Ihc = 'positive' | 'equivocal' | 'negative' | 'none'
export type IshCall = 'positive' | 'negative' | 'equivocal' | 'none'
export type Her2Status = 'positive' | 'negative' | 'equivocal' | 'unknown'

const notDone = open('not-performed')
const unwritten = open('not-recorded')

// ASCO/CAP 2018, Figure 1: which scores a call of the immune stain can stand for.
// biome-ignore format: a table
const scoresOf: Readonly<Record<Ihc, Fact>> = {
  positive:  known('3+'),
  equivocal: known('2+'),
  negative:  among(['0', '1+']),
  none:      notDone,
}

// biome-ignore format: a table
const callsOf: Readonly<Record<IshCall, Fact>> = {
  positive:  known('positive'),
  negative:  known('negative'),
  equivocal: among(['positive', 'negative'], 'pending'),
  none:      unwritten,
}

const measured = (interval: Interval | undefined, from: number, to: number): Fact =>
  interval === undefined
    ? unwritten
    : within(intersection(interval, { low: from, high: to, lowOpen: false, highOpen: false }))

/** What the laboratory signed outweighs its numbers: Herald never overrules a conclusion (staging reference, section 7). */
function reportedAs(call: IshCall, ratio: Interval | undefined, copies: Interval | undefined): Fact {
  if (call !== 'none') return known('a call without numbers')
  if (ratio !== undefined) return known('dual-probe numbers')
  return copies === undefined ? notDone : among(['dual-probe numbers', 'single-probe numbers'])
}

/** The status of one sample; what the tables leave open is unknown. */
export function her2Status(
  ihc: Ihc,
  call: IshCall,
  ratio: Interval | undefined,
  copies: Interval | undefined,
): Her2Status {
  const facts: Facts = new Map([
    [her2Facts.ihcScore.name, scoresOf[ihc]],
    [her2Facts.ishReportedAs.name, reportedAs(call, ratio, copies)],
    [her2Facts.ishCall.name, callsOf[call]],
    [her2Facts.ratio.name, measured(ratio, her2Facts.ratio.from, her2Facts.ratio.to)],
    [her2Facts.copies.name, measured(copies, her2Facts.copies.from, her2Facts.copies.to)],
  ])
  if (ihc === 'none' && call === 'none' && ratio === undefined && copies === undefined) return 'unknown'
  const { status } = assessHer2(facts)
  return status === 'indeterminate' || status === 'open' ? 'unknown' : status
}
