/**
 * Below "positive": low, ultralow, null. Treatment information for HER2-negative cancers, never a kind of
 * HER2-positive; and the comment that a report of groups 2 to 4 carries.
 */
import { cite } from '../publication/citation.ts'
import { oneOf, type ValueOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { ihcScore, stainIntensity } from './facts.ts'
import { ishResult } from './ish-result.ts'
import { her2Status } from './status.ts'
import { ihcTested, ishTested, stainingDescribed } from './tested.ts'

export const tier = table({
  id: 'her2.tier',
  title: 'HER2-low, ultralow or null',
  cite: cite('destiny-breast06', 'eligibility'),
  given: [her2Status, ihcTested, ihcScore, stainingDescribed, stainIntensity],
  outcome: oneOf('tier', ['does not apply', 'low', 'ultralow', 'null', 'zero-unspecified', 'unknown']),
  // biome-ignore format: a table
  rows: [
    // status     IHC done           IHC    staining said      intensity                                         tier
    ['positive', 'any',             'any', 'any',             'any',                                             'does not apply'],
    ['negative', ['no', 'awaited'], 'any', 'any',             'any',                                             'unknown'],
    ['negative', 'yes',             '1+',  'any',             'any',                                             'low'],
    ['negative', 'yes',             '2+',  'any',             'any',                                             'low'],
    ['negative', 'yes',             '3+',  'any',             'any',                                             'does not apply'],
    ['negative', 'yes',             '0',   ['no', 'awaited'], 'any',                                             'zero-unspecified'],
    ['negative', 'yes',             '0',   'yes',             'none',                                            'null'],
    ['negative', 'yes',             '0',   'yes',             ['faint', 'weak-moderate', 'moderate', 'intense'], 'ultralow'],
  ],
})
export type Tier = ValueOf<typeof tier.outcome>

/** Groups 2, 3 and 4 that end negative carry a comment in plain words (ASCO/CAP 2018, Figures 4 to 6). */
export const comment = table({
  id: 'her2.comment',
  title: 'The comment that the guideline asks for',
  cite: cite('asco-cap-her2-2018', 'Figures 4 to 6'),
  given: [her2Status, ishTested, ishResult],
  outcome: oneOf('comment', ['none', 'group2', 'group3', 'group4']),
  // biome-ignore format: a table
  rows: [
    ['positive', 'any',             'any',                                             'none'],
    ['negative', ['no', 'awaited'], 'any',                                             'none'],
    ['negative', 'yes',             ['positive', 'negative', 'single-probe 4 to 6'],   'none'],
    ['negative', 'yes',             'group 2',                                         'group2'],
    ['negative', 'yes',             'group 3',                                         'group3'],
    ['negative', 'yes',             'group 4',                                         'group4'],
  ],
})
