/**
 * What an ISH test says by itself, whichever way it was done, and whether a blinded recount agreed.
 *
 * Dual-probe: ASCO/CAP 2018, Figure 3. Single-probe: Figure 2 (4.0 to 5.9 copies decide nothing alone).
 */
import { cite } from '../publication/citation.ts'
import { oneOf } from '../table/column.ts'
import { table } from '../table/table.ts'
import { copies, ishCall, ishReportedAs } from './facts.ts'
import { dualGroups, ishGroups, recountGroups } from './ish-groups.ts'
import { dualTested, recountTested } from './tested.ts'

export const ishResult = table({
  id: 'her2.ish-result',
  title: 'What the ISH test says by itself',
  cite: cite('asco-cap-her2-2018', 'Figures 2 and 3'),
  given: [ishReportedAs, ishGroups, copies, ishCall, dualTested, dualGroups],
  outcome: oneOf('ISH result', [
    'positive',
    'negative',
    'group 2',
    'group 3',
    'group 4',
    'single-probe 4 to 6',
  ]),
  // biome-ignore format: a table
  rows: [
    // reported as            group      copies             call        dual done           dual group  result
    ['dual-probe numbers',     'group 1', 'any',             'any',      'any',              'any',      'positive'],
    ['dual-probe numbers',     'group 2', 'any',             'any',      'any',              'any',      'group 2'],
    ['dual-probe numbers',     'group 3', 'any',             'any',      'any',              'any',      'group 3'],
    ['dual-probe numbers',     'group 4', 'any',             'any',      'any',              'any',      'group 4'],
    ['dual-probe numbers',     'group 5', 'any',             'any',      'any',              'any',      'negative'],
    ['single-probe numbers',   'any',     '≥ 6.0',           'any',      'any',              'any',      'positive'],
    ['single-probe numbers',   'any',     '< 4.0',           'any',      'any',              'any',      'negative'],
    ['single-probe numbers',   'any',     '≥ 4.0 and < 6.0', 'any',      ['no', 'awaited'],  'any',      'single-probe 4 to 6'],
    ['single-probe numbers',   'any',     '≥ 4.0 and < 6.0', 'any',      'yes',              'group 1',  'positive'],
    ['single-probe numbers',   'any',     '≥ 4.0 and < 6.0', 'any',      'yes',              'group 2',  'group 2'],
    ['single-probe numbers',   'any',     '≥ 4.0 and < 6.0', 'any',      'yes',              'group 3',  'group 3'],
    ['single-probe numbers',   'any',     '≥ 4.0 and < 6.0', 'any',      'yes',              'group 4',  'group 4'],
    ['single-probe numbers',   'any',     '≥ 4.0 and < 6.0', 'any',      'yes',              'group 5',  'negative'],
    ['a call without numbers', 'any',     'any',             'positive', 'any',              'any',      'positive'],
    ['a call without numbers', 'any',     'any',             'negative', 'any',              'any',      'negative'],
  ],
})

export const recount = table({
  id: 'her2.recount',
  title: 'Did a blinded second observer land in the same group?',
  cite: cite('asco-cap-her2-2018', 'Figures 4 to 6'),
  given: [recountTested, ishGroups, recountGroups],
  outcome: oneOf('blinded recount', ['none', 'same group', 'another group']),
  // biome-ignore format: a table
  rows: [
    // recount done      first group  recount group                                      recount
    [['no', 'awaited'],  'any',       'any',                                             'none'],
    ['yes',              'group 1',   'group 1',                                         'same group'],
    ['yes',              'group 1',   ['group 2', 'group 3', 'group 4', 'group 5'],      'another group'],
    ['yes',              'group 2',   'group 2',                                         'same group'],
    ['yes',              'group 2',   ['group 1', 'group 3', 'group 4', 'group 5'],      'another group'],
    ['yes',              'group 3',   'group 3',                                         'same group'],
    ['yes',              'group 3',   ['group 1', 'group 2', 'group 4', 'group 5'],      'another group'],
    ['yes',              'group 4',   'group 4',                                         'same group'],
    ['yes',              'group 4',   ['group 1', 'group 2', 'group 3', 'group 5'],      'another group'],
    ['yes',              'group 5',   'group 5',                                         'same group'],
    ['yes',              'group 5',   ['group 1', 'group 2', 'group 3', 'group 4'],      'another group'],
  ],
})
