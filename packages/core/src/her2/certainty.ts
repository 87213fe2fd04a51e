/** How sure the HER2 status is (ASCO/CAP 2018; Herald where the text is silent, staging-and-her2 section 8.7). */
import { cite } from '../publication/citation.ts'
import { oneOf, type ValueOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { nextStep } from './next-step.ts'

/** What the record holds: a laboratory's own score or count, only a call, or somebody's copy of a result. */
export const evidence = oneOf('HER2 evidence', ['score or count', 'call only', 'copy without report'])

export const certainty = table({
  id: 'her2.certainty',
  title: 'How sure a HER2 status is',
  cite: cite('herald', 'staging-and-her2 section 8.7'),
  given: [nextStep, evidence],
  outcome: oneOf('certainty', ['settled', 'to-confirm']),
  // biome-ignore format: a table
  rows: [
    ['none',  'score or count',                     'settled'],
    ['none',  ['call only', 'copy without report'], 'to-confirm'],
    [['reflex-ish', 'ihc-same-tissue', 'recount-blinded', 'adjudicate', 'dual-probe-ish', 'ihc-or-dual-probe', 'new-specimen', 'test-invasive-component', 'count-20-cells', 'review-discordance', 'repeat-test', 'retest-excision'], 'any', 'to-confirm'],
  ],
})

/** The printed word for a status that is not decided, by what it waits for. */
export const undecided = table({
  id: 'her2.undecided',
  title: 'The word for a status that is not decided',
  cite: cite('asco-cap-her2-2018', 'Figure 1 and Table 1'),
  given: [nextStep],
  outcome: oneOf('undecided status', ['equivocal', 'indeterminate', 'open']),
  // biome-ignore format: a table
  rows: [
    ['reflex-ish',   'equivocal'],
    ['new-specimen', 'indeterminate'],
    [['none', 'ihc-same-tissue', 'recount-blinded', 'adjudicate', 'dual-probe-ish', 'ihc-or-dual-probe', 'test-invasive-component', 'count-20-cells', 'review-discordance', 'repeat-test', 'retest-excision'], 'open'],
  ],
})
export type Undecided = ValueOf<typeof undecided.outcome>
