/**
 * HER2 status of one specimen: positive or negative, over everything that testing could still show.
 *
 * ASCO/CAP 2018, Figures 1 to 6; affirmed in 2023. What is open stays open: IHC 2+ without ISH leaves both.
 * A test that nobody did does not speak against one that was: IHC 0 or 1+ alone is negative, group 5 alone is negative.
 */
import { cite } from '../publication/citation.ts'
import { type ListFact, oneOf, stateOf, type ValueOf } from '../table/column.ts'
import { type Table, table } from '../table/table.ts'
import { adjudication, controls, handling, ihcScore, newSpecimenResult, testedComponent } from './facts.ts'
import { ishResult, recount } from './ish-result.ts'
import { ihcTested, ishTested } from './tested.ts'

const told = ['known', 'narrowed', 'conflicting', 'pending', 'stale'] as const
const silent = ['not-performed', 'not-recorded', 'unreadable', 'not-applicable'] as const

/**
 * What a report says of component, controls and handling. A signed report that is silent about one of them found nothing
 * wrong with it (Herald): laboratories write these down only when they fail.
 */
const reported = <V extends string>(id: string, fact: ListFact<V>, silence: V): Table<V> =>
  table({
    id,
    title: `${fact.name}, as reported`,
    cite: cite('herald', 'staging-and-her2 section 8.1'),
    given: [stateOf(fact), fact],
    outcome: { ...fact, name: `${fact.name}, as reported` },
    rows: [[silent, 'any', silence], ...fact.values.map((value) => [told, value, value] as const)],
  })

const component = reported('her2.component-reported', testedComponent, 'invasive')
const controlsReported = reported('her2.controls-reported', controls, 'ok')
const handlingReported = reported('her2.handling-reported', handling, 'ok')

/** Whether the specimen can give a HER2 status at all (ASCO/CAP 2018: invasive component, controls, handling). */
export const admissible = table({
  id: 'her2.admissible',
  title: 'Can this specimen give a HER2 status?',
  cite: cite('asco-cap-her2-2018', 'Table 1, indeterminate results'),
  given: [component, controlsReported, handlingReported],
  outcome: oneOf('specimen can give a HER2 status', ['yes', 'in situ only', 'technical failure']),
  // biome-ignore format: a table
  rows: [
    // component   controls   handling          admissible
    ['in situ',    'any',     'any',            'in situ only'],
    ['invasive',   'failed',  'any',            'technical failure'],
    ['invasive',   'ok',      'unacceptable',   'technical failure'],
    ['invasive',   'ok',      ['ok', 'doubt'],  'yes'],
  ],
})

const status = oneOf('HER2 status', ['positive', 'negative'])
export type Her2Status = ValueOf<typeof status>

export const her2Status = table({
  id: 'her2.status',
  title: 'HER2 status of one specimen',
  cite: cite('asco-cap-her2-2018', 'Figures 1 to 6'),
  given: [admissible, ihcTested, ihcScore, ishTested, ishResult, recount, adjudication, newSpecimenResult],
  outcome: status,
  // biome-ignore format: the columns line up
  rows: [
    // admissible                            IHC done            IHC          ISH done            ISH result              recount                 adjudicated  new         status
    [['in situ only', 'technical failure'],  'any',              'any',       'any',              'any',                  'any',                  'any',       'positive', 'positive'],
    [['in situ only', 'technical failure'],  'any',              'any',       'any',              'any',                  'any',                  'any',       'negative', 'negative'],
    // Figure 1: 3+ is positive. Only where nobody did IHC may group 5 speak alone.
    ['yes',                                  ['yes', 'awaited'], '3+',        'any',              'any',                  'any',                  'any',       'any',      'positive'],
    ['yes',                                  'no',               '3+',        'no',               'any',                  'any',                  'any',       'any',      'positive'],
    ['yes',                                  'no',               '3+',        ['yes', 'awaited'], 'negative',             'any',                  'any',       'any',      'negative'],
    ['yes',                                  'no',               '3+',        ['yes', 'awaited'], ['positive', 'group 2', 'group 3', 'group 4', 'single-probe 4 to 6'], 'any', 'any', 'any', 'positive'],
    // Figure 1: 0 and 1+ are negative. Herald, where ISH contradicts flatly: the positive test stands, to be confirmed.
    ['yes',                                  'any',              ['0', '1+'], 'no',               'any',                  'any',                  'any',       'any',      'negative'],
    ['yes',                                  'any',              ['0', '1+'], ['yes', 'awaited'], 'positive',             'any',                  'any',       'any',      'positive'],
    ['yes',                                  'any',              ['0', '1+'], ['yes', 'awaited'], ['negative', 'group 2', 'group 3', 'group 4', 'single-probe 4 to 6'], 'any', 'any', 'any', 'negative'],
    // Figures 3 to 6: 2+ is decided by ISH; groups 2 to 4 by a blinded recount of the 2+ area.
    ['yes',                                  'any',              '2+',        'any',              'positive',             'any',                  'any',       'any',      'positive'],
    ['yes',                                  'any',              '2+',        'any',              'negative',             'any',                  'any',       'any',      'negative'],
    ['yes',                                  'any',              '2+',        'any',              ['group 2', 'group 4'], ['none', 'same group'], 'any',       'any',      'negative'],
    ['yes',                                  'any',              '2+',        'any',              'group 3',              ['none', 'same group'], 'any',       'any',      'positive'],
    ['yes',                                  'any',              '2+',        'any',              ['group 2', 'group 3', 'group 4'], 'another group', 'positive', 'any',      'positive'],
    ['yes',                                  'any',              '2+',        'any',              ['group 2', 'group 3', 'group 4'], 'another group', 'negative', 'any',      'negative'],
    // Figure 2: 4.0 to 5.9 copies by single probe with 2+ wait for a dual-probe test.
    ['yes',                                  'any',              '2+',        'any',              'single-probe 4 to 6',  'any',                  'any',       'positive', 'positive'],
    ['yes',                                  'any',              '2+',        'any',              'single-probe 4 to 6',  'any',                  'any',       'negative', 'negative'],
  ],
})
