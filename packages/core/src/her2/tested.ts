/**
 * Which HER2 tests were done: from the state of a fact, never from its value (design E17).
 * A test that is awaited may still speak; one that nobody did or wrote down may not.
 */
import { cite } from '../publication/citation.ts'
import { oneOf, type RawFact, stateOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import { dualRatio, ihcScore, ishReportedAs, recountRatio, stainIntensity } from './facts.ts'

export type Tested = 'yes' | 'awaited' | 'no'

const tested = (id: string, name: string, fact: RawFact): Table<Tested> =>
  table({
    id,
    title: `Was there a ${name}?`,
    cite: cite('herald', 'design E2 and E17'),
    given: [stateOf(fact)],
    outcome: oneOf(`${name} done`, ['yes', 'awaited', 'no']),
    rows: [
      [['known', 'narrowed', 'conflicting', 'stale'], 'yes'],
      ['pending', 'awaited'],
      [['not-performed', 'not-recorded', 'unreadable', 'not-applicable'], 'no'],
    ],
  })

export const ihcTested = tested('her2.ihc-tested', 'IHC', ihcScore)
export const ishTested = tested('her2.ish-tested', 'ISH', ishReportedAs)
export const recountTested = tested('her2.recount-tested', 'blinded recount', recountRatio)
export const dualTested = tested('her2.dual-tested', 'dual-probe follow-up', dualRatio)
export const stainingDescribed = tested(
  'her2.staining-described',
  'description of the staining',
  stainIntensity,
)
